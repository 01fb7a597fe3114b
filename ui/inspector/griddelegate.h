// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of a grid's cells, and check boxes in the middle of theirs.
#pragma once

#include <QStyledItemDelegate>

namespace relvar::inspector {

class GridView;

class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Belongs to the view.
    explicit GridDelegate(GridView *view);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *createCombo(QWidget *parent, const QModelIndex &index, bool free) const;
    void commitAndClose(QWidget *editor);
    static void paintBox(QPainter &painter, const QStyleOptionViewItem &cell, bool checked, bool writable);

    GridView *m_view;
};

} // namespace relvar::inspector
