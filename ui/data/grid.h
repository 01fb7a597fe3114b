// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rows: keys and clicks that follow foreign keys, go back and copy. Shows a RowModel.
#pragma once

#include <QTableView>

namespace relvar::data {

class FilterRow;
class RowModel;

class Grid : public QTableView
{
    Q_OBJECT

public:
    explicit Grid(RowModel &model, QWidget *parent = nullptr);

    [[nodiscard]] FilterRow &filters() const { return *m_filters; }
    /// As wide as what they show, within reason.
    void fitColumns();

Q_SIGNALS:
    /// Ctrl+click or Enter on a value.
    void followRequested(const QModelIndex &index);
    void backRequested();
    void copyRequested();
    void menuRequested(const QPoint &globalPlace);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool isLink(const QModelIndex &index) const;
    [[nodiscard]] static bool isBack(const QKeyEvent &event);

    RowModel &m_model;
    FilterRow *m_filters;
    /// Where Ctrl and the button went down.
    QPersistentModelIndex m_pressed;
};

} // namespace relvar::data
