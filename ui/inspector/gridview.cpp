// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/gridview.h"

#include "inspector/griddelegate.h"
#include "inspector/partsmodel.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/roomystyle.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

/// Half a word is not worth a word.
constexpr auto pauseBeforeRemark = std::chrono::milliseconds(250);

} // namespace

GridView::GridView(PartsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_remark(new widgets::InlineMessage(viewport()))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeRemark);
    connect(m_pause, &QTimer::timeout, this, &GridView::showRemark);
    m_remark->setObjectName(u"gridRemark"_s);
    m_remark->setClosable(false);
    // It lies over the rows below the cell.
    m_remark->setAutoFillBackground(true);
    m_remark->setFrameShape(QFrame::StyledPanel);
    m_remark->hide();
    setModel(model);
    setItemDelegate(new GridDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(widgets::letterWidth(fontMetrics()) * 4);
    widgets::RoomyStyle::applyTo(*this);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, viewport(), qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::rowsRemoved, viewport(), qOverload<>(&QWidget::update));
}

void GridView::fitColumns()
{
    const int character = widgets::letterWidth(fontMetrics());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_model->headerData(column, Qt::Horizontal, PartsModel::WidthRole).toInt();
        setColumnHidden(column, width == 0);
        if (width == 0)
            continue;
        // Whoever made a column wider keeps it so when another table is shown.
        const bool firstTime = columnWidth(column) == horizontalHeader()->defaultSectionSize();
        if (firstTime)
            setColumnWidth(column, std::max(width * character + 24, horizontalHeader()->sectionSizeHint(column)));
    }
}

QList<int> GridView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool GridView::commit(const QModelIndex &index, const QVariant &value)
{
    // The row that is edited comes first: it takes the value also where rows cannot share one.
    QList<int> rows{index.row()};
    QList<int> chosen = chosenRows();
    if (chosen.removeAll(index.row()) > 0)
        rows += chosen;
    m_refused = !m_model->setCells(rows, index.column(), value);
    return !m_refused;
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool refused = std::exchange(m_refused, false);
    if (refused && hint != QAbstractItemDelegate::RevertModelCache)
        return;
    m_pause->stop();
    m_remark->hide();
    QTableView::closeEditor(editor, hint);
}

void GridView::noteTyped(QWidget *editor, const QModelIndex &index, const QString &typed)
{
    m_typedIn = editor;
    m_typedAt = index;
    m_typed = typed;
    m_pause->start();
}

void GridView::showRemark()
{
    if (!m_typedIn || !m_typedAt.isValid())
        return;
    const QModelIndex index = m_typedAt;
    const std::optional<PartsModel::Remark> remark = m_model->remarkOn(index, m_typed);
    m_typedIn->setAccessibleDescription(remark ? remark->text : QString());
    m_remark->setVisible(remark.has_value());
    if (!remark)
        return;
    m_remark->showText(remark->isError ? widgets::InlineMessage::Kind::Error
                                       : widgets::InlineMessage::Kind::Information,
                       remark->text);
    const int width = std::min(viewport()->width(), widgets::letterWidth(fontMetrics()) * 60);
    m_remark->setFixedWidth(width);
    const int height
        = m_remark->heightForWidth(width) > 0 ? m_remark->heightForWidth(width) : m_remark->sizeHint().height();
    const QRect cell = visualRect(index);
    const bool fitsBelow = cell.bottom() + height < viewport()->height();
    const int left = std::clamp(cell.left(), 0, std::max(0, viewport()->width() - width));
    m_remark->setGeometry(left, fitsBelow ? cell.bottom() + 1 : cell.top() - height, width, height);
    m_remark->raise();
}

void GridView::copyChosen()
{
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->rowsText(rows));
}

void GridView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty() || m_model->isReadOnly())
        return;
    if (!text.trimmed().contains(u'\n') && !text.contains(u'\t') && currentIndex().isValid()) {
        commit(currentIndex(), text.trimmed());
        m_refused = false;
        return;
    }
    QList<QStringList> lines;
    for (QString line : text.split(u'\n')) {
        line.remove(u'\r');
        if (!line.trimmed().isEmpty())
            lines.append(line.split(u'\t'));
    }
    const int before = m_model->rowCount();
    if (!m_model->paste(lines) || m_model->rowCount() == before)
        return;
    // What came is selected: it can be changed, moved or dropped together.
    const QItemSelection come(m_model->index(before, 0), m_model->index(m_model->rowCount() - 1, 0));
    selectionModel()->setCurrentIndex(m_model->index(before, m_model->firstCell()), QItemSelectionModel::NoUpdate);
    selectionModel()->select(come, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(m_model->rowCount() - 1, 0));
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool writable = !m_model->isReadOnly();
    const bool hasRows = !chosenRows().isEmpty();
    const auto add
        = [&](const QString &icon, const QString &text, const QKeySequence &key, Command command, bool enabled) {
              QAction *action = menu.addAction(QIcon::fromTheme(icon), text, this, [this, command] { run(command); });
              action->setShortcut(key);
              action->setShortcutVisibleInContextMenu(true);
              action->setEnabled(enabled);
          };
    const QList<PartsModel::Addition> additions = m_model->additions();
    add(u"list-add"_s, additions.constFirst().text, Qt::Key_Insert, Command::Add,
        writable && additions.constFirst().enabled);
    menu.addSeparator();
    add(u"edit-cut"_s, tr("Cu&t"), QKeySequence::Cut, Command::Cut, writable && hasRows);
    add(u"edit-copy"_s, tr("&Copy"), QKeySequence::Copy, Command::Copy, hasRows);
    add(u"edit-paste"_s, tr("&Paste"), QKeySequence::Paste, Command::Paste, writable);
    if (m_model->canMove()) {
        menu.addSeparator();
        add(u"go-up"_s, tr("Move &up"), Qt::ALT | Qt::Key_Up, Command::MoveUp, writable && hasRows);
        add(u"go-down"_s, tr("Move &down"), Qt::ALT | Qt::Key_Down, Command::MoveDown, writable && hasRows);
    }
    menu.addSeparator();
    add(u"edit-delete"_s, tr("&Drop"), Qt::Key_Delete, Command::Drop, writable && hasRows);
    menu.exec(event->globalPos());
}

void GridView::editCell(int row, int column)
{
    const QModelIndex index = m_model->index(row, column);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    if (state() != EditingState && index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

void GridView::goOnFromEditor()
{
    // A value for several rows ends what was being done with them.
    if (chosenRows().size() > 1)
        return;
    // Columns are mostly typed one after the other; keys, relations and the rest are not.
    const bool isLast = currentIndex().row() + 1 == m_model->rowCount();
    if (!isLast || m_model->isPending(currentIndex().row()) || m_model->isTypedInSeries())
        goOn();
}

void GridView::goOn()
{
    const QModelIndex at = currentIndex();
    if (m_model->isReadOnly())
        return;
    if (!at.isValid()) {
        addPart(0);
    } else if (m_model->isPending(at.row())) {
        // A row that was begun is finished first, cell by cell.
        for (int column = at.column() + 1; column < m_model->columnCount(); ++column) {
            if (!isColumnHidden(column) && m_model->index(at.row(), column).flags().testFlag(Qt::ItemIsEditable)) {
                editCell(at.row(), column);
                return;
            }
        }
        editCell(at.row(), m_model->firstCell());
    } else if (at.row() + 1 < m_model->rowCount()) {
        selectionModel()->setCurrentIndex(m_model->index(at.row() + 1, at.column()),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        addPart(0);
    }
}

void GridView::addPart(int addition)
{
    const int row = m_model->add(addition);
    if (row < 0)
        return;
    setFocus(Qt::OtherFocusReason);
    editCell(row, m_model->firstCell());
}

void GridView::dropChosen()
{
    m_model->drop(chosenRows());
}

void GridView::moveChosen(int by)
{
    if (m_model->move(chosenRows(), by))
        scrollTo(currentIndex());
}

GridView::Command GridView::commandOf(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::Copy))
        return Command::Copy;
    if (event.matches(QKeySequence::Cut))
        return Command::Cut;
    if (event.matches(QKeySequence::Paste))
        return Command::Paste;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers == Qt::NoModifier ? Command::GoOn : Command::None;
    case Qt::Key_Insert:
        return modifiers == Qt::NoModifier ? Command::Add : Command::None;
    case Qt::Key_Delete:
        return modifiers == Qt::NoModifier ? Command::Drop : Command::None;
    case Qt::Key_Up:
        return modifiers == Qt::AltModifier && m_model->canMove() ? Command::MoveUp : Command::None;
    case Qt::Key_Down:
        return modifiers == Qt::AltModifier && m_model->canMove() ? Command::MoveDown : Command::None;
    case Qt::Key_F2:
        return Command::Edit;
    case Qt::Key_Escape:
        return m_model->isPending(currentIndex().row()) ? Command::Drop : Command::None;
    default:
        return Command::None;
    }
}

void GridView::run(Command command)
{
    switch (command) {
    case Command::GoOn:
        goOn();
        break;
    case Command::Add:
        addPart(0);
        break;
    case Command::Drop:
        dropChosen();
        break;
    case Command::MoveUp:
        moveChosen(-1);
        break;
    case Command::MoveDown:
        moveChosen(1);
        break;
    case Command::Edit:
        if (state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        break;
    case Command::Copy:
        copyChosen();
        break;
    case Command::Cut:
        copyChosen();
        dropChosen();
        break;
    case Command::Paste:
        paste();
        break;
    case Command::None:
        break;
    }
}

bool GridView::event(QEvent *event)
{
    // The grid's keys, and letters that begin to edit a cell, are not the window's while the grid has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isLetter = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty()
                              && key.text().at(0).isPrint();
        if (isLetter || commandOf(key) != Command::None) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool GridView::focusNextPrevChild(bool next)
{
    const QModelIndex current = currentIndex();
    const QModelIndex to = current.isValid() ? moveCursor(next ? MoveNext : MovePrevious, Qt::NoModifier) : current;
    const auto place = [](const QModelIndex &index) { return std::pair(index.row(), index.column()); };
    const bool isRound = next ? place(to) <= place(current) : place(to) >= place(current);
    return isRound ? QWidget::focusNextPrevChild(next) : QTableView::focusNextPrevChild(next);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const Command command = commandOf(*event);
    if (command == Command::None) {
        QTableView::keyPressEvent(event);
        return;
    }
    run(command);
    event->accept();
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 24, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_model->emptyText());
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

} // namespace relvar::inspector
