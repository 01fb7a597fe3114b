// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/grid.h"

#include "data/filterrow.h"
#include "data/rowmodel.h"
#include "widgets/letterwidth.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace relvar::data {

Grid::Grid(RowModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filters(new FilterRow(this))
{
    setObjectName(u"dataGrid"_s);
    setAccessibleName(tr("Rows"));
    setHorizontalHeader(m_filters);
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setMouseTracking(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void Grid::fitColumns()
{
    constexpr int shownRows = 40;
    const int character = widgets::letterWidth(fontMetrics());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = m_filters->fontMetrics().horizontalAdvance(
                        m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                    + character * 5;
        for (int row = 0; row < std::min(shownRows, m_model.rowCount()); ++row) {
            const QString text = m_model.index(row, column).data().toString().left(60);
            width = std::max(width, fontMetrics().horizontalAdvance(text) + character * 2);
        }
        setColumnWidth(column, std::clamp(width, character * 9, character * 44));
    }
}

bool Grid::isLink(const QModelIndex &index) const
{
    if (!index.isValid() || m_model.linksAt(index.column()).isEmpty())
        return false;
    const rows::Row *row = m_model.row(index.row());
    return row && !row->values.at(index.column()).isNull();
}

bool Grid::isBack(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Left && event.modifiers() == Qt::AltModifier;
}

bool Grid::event(QEvent *event)
{
    // These keys are the grid's while it has the focus, also where the window has an action with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isBack(key) || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void Grid::keyPressEvent(QKeyEvent *event)
{
    if (isBack(*event))
        Q_EMIT backRequested();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT followRequested(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void Grid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::BackButton) {
        Q_EMIT backRequested();
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && isLink(index)) {
        m_pressed = index;
        setCurrentIndex(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void Grid::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = m_pressed;
    m_pressed = QPersistentModelIndex();
    if (!pressed.isValid()) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    if (indexAt(event->position().toPoint()) == pressed)
        Q_EMIT followRequested(pressed);
}

void Grid::mouseMoveEvent(QMouseEvent *event)
{
    const bool follows = event->modifiers() == Qt::ControlModifier && isLink(indexAt(event->position().toPoint()));
    if (follows)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    QTableView::mouseMoveEvent(event);
}

void Grid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse) {
        const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
        if (index.isValid() && !selectionModel()->isSelected(index))
            setCurrentIndex(index);
    }
    Q_EMIT menuRequested(byMouse ? event->globalPos()
                                 : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace relvar::data
