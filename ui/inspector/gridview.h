// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of the inspector: Tab goes on, Enter goes down and adds a row after the last, Alt+Up and Alt+Down reorder, Del
// drops, Esc gives up a row that was begun, a value typed with several rows selected goes to all of them. A value that
// is refused stays in its editor.
#pragma once

#include <QTableView>

namespace relvar::inspector {

class PartsModel;

class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(PartsModel *model, QWidget *parent = nullptr);

    /// The selected rows, or the current one; sorted.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Gives the value to the cell and, when its row is one of several selected, to the same cell of all of them.
    bool commit(const QModelIndex &index, const QVariant &value);
    /// What Enter does: goes down, adds a row after the last, or to the next cell of a row that is not complete.
    void goOn();
    /// What Enter does when it has closed an editor.
    void goOnFromEditor();
    /// Adds and begins to edit.
    void addPart(int addition);
    void dropChosen();
    void moveChosen(int by);

Q_SIGNALS:
    /// The current row or the selection is another.
    void chosenChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    enum class Command { None, GoOn, Add, Drop, MoveUp, MoveDown, Edit };

    [[nodiscard]] Command commandOf(const QKeyEvent &event) const;
    void run(Command command);
    void fitColumns();
    void editCell(int row, int column);

    PartsModel *m_model;
    bool m_refused = false;
};

} // namespace relvar::inspector
