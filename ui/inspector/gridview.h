// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of the inspector: Tab goes on, Enter goes down and adds a row after the last, Alt+Up and Alt+Down reorder, Del
// drops, Esc gives up a row that was begun, Ctrl+C and Ctrl+V take rows along as lines of text, a value typed or pasted
// with several rows selected goes to all of them. What speaks against a value is said below it while it is typed; a
// value that is refused stays in its editor.
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

class QTimer;

namespace relvar::widgets {
class InlineMessage;
}

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
    void copyChosen();
    /// Rows where the model takes them, else one value for the current cell of all chosen rows.
    void paste();
    /// Says below the editor, at the next pause, what the model remarks on the text in it.
    void noteTyped(QWidget *editor, const QModelIndex &index, const QString &typed);

Q_SIGNALS:
    /// The current row or the selection is another.
    void chosenChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab goes from cell to cell, and behind the last one out of the grid.
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    enum class Command { None, GoOn, Add, Drop, MoveUp, MoveDown, Edit, Copy, Cut, Paste };

    [[nodiscard]] Command commandOf(const QKeyEvent &event) const;
    void run(Command command);
    void showRemark();
    void fitColumns();
    void editCell(int row, int column);

    PartsModel *m_model;
    widgets::InlineMessage *m_remark;
    QTimer *m_pause;
    QPointer<QWidget> m_typedIn;
    QPersistentModelIndex m_typedAt;
    QString m_typed;
    bool m_refused = false;
};

} // namespace relvar::inspector
