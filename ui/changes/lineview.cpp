// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/lineview.h"

#include "changes/linemodel.h"
#include "widgets/roomystyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace relvar::changes {

namespace {

bool isAction(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier
           && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

/// With room between the lines.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() + 8)};
    }
};

} // namespace

LineView::LineView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    // The lines speak for themselves, and a panel below the diagram has little height.
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(LineModel::Sign, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(LineModel::Text, QHeaderView::Stretch);
    header()->setSectionResizeMode(LineModel::Note, QHeaderView::ResizeToContents);
    widgets::RoomyStyle::applyTo(*this);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowEntered(index.row()); });
}

bool LineView::event(QEvent *event)
{
    // Del and Enter belong to the list while it has the focus, not to the window.
    if (event->type() == QEvent::ShortcutOverride && isAction(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void LineView::keyPressEvent(QKeyEvent *event)
{
    if (isAction(*event) && currentIndex().isValid())
        Q_EMIT actionRequested();
    else
        QTreeView::keyPressEvent(event);
}

void LineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && hasFocus() && current.row() != previous.row())
        Q_EMIT rowEntered(current.row());
}

} // namespace relvar::changes
