// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "timeline/timelinedelegate.h"
#include "timeline/timelinefilter.h"
#include "timeline/timelineheader.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_delegate(new TimelineDelegate(m_model, this))
    , m_table(new QTableView(this))
    , m_moments(new MomentHeader(m_model, m_table))
    , m_databases(new DatabaseHeader(m_model, m_table))
    , m_filter(new TimelineFilter(this))
    , m_details(new widgets::ElidedLabel(this))
    , m_empty(new widgets::EmptyState(u"chronometer"_s, tr("No timeline yet"),
                                      tr("Open a project or a database. Each saved migration becomes a column here."),
                                      this))
    , m_nothingMatches(new widgets::EmptyState(u"view-filter"_s, tr("Nothing matches the filter"),
                                               tr("No database is left to show."), this))
    , m_pages(new QStackedLayout)
{
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("Timeline: databases in rows, migrations in columns"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setHorizontalHeader(m_moments);
    m_table->setVerticalHeader(m_databases);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
    m_details->setObjectName(u"timelineDetails"_s);
    // What stands in place of the table needs no more room than it.
    for (QWidget *state : {m_empty, m_nothingMatches})
        state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_filter->hide();

    makeOffers();
    makeViewActions();
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions(
        {m_repair, m_offers.value(Offer::Apply), m_offers.value(Offer::RevertTo), m_offers.value(Offer::Sql)});
    bar->addSeparator();
    bar->addAction(m_play);
    for (QAction *action : {m_find, m_fold, m_zoomOut, m_zoomIn}) {
        bar->addAction(action);
        static_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 4, 0);
    top->setSpacing(8);
    top->addWidget(m_details, 1);
    top->addWidget(bar);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_filter);
    auto *shown = new QWidget(content);
    shown->setLayout(m_pages);
    layout->addWidget(shown, 1);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothingMatches);
    auto *pages = new QStackedLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_empty);
    pages->addWidget(content);

    connect(m_nothingMatches->addButton(tr("Show everything")), &QPushButton::clicked, this,
            [this] { setFilterShown(false); });
    connect(m_filter, &TimelineFilter::changed, this, [this] { setShape(m_filter->applied(m_model.shape())); });
    connect(m_filter, &TimelineFilter::closed, this, [this] { setFilterShown(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineView::updateActions);
    connect(m_moments, &QHeaderView::sectionClicked, this, [this](int column) {
        m_table->setCurrentIndex(m_model.index(std::max(0, m_table->currentIndex().row()), column));
        chooseCurrent(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(m_databases, &QHeaderView::sectionClicked, this, [this](int row) {
        const Row *database = m_model.row(row);
        if (database)
            Q_EMIT connectionChosen(database->connection);
        else
            toggleSection(row);
    });
    applySizes();
    updateActions();
}

TimelineView::~TimelineView()
{
    // Events come until the end, when the table is no longer a table that the filter could ask.
    m_table->viewport()->removeEventFilter(this);
    m_table->removeEventFilter(this);
    // The table and its headers ask the model until their end, and members go before child widgets.
    delete m_table;
}

void TimelineView::keepCurrent(const std::function<void()> &change)
{
    const QModelIndex before = m_table->currentIndex();
    const Line *line = m_model.line(before.row());
    const Row *row = m_model.row(before.row());
    const std::optional<database::Environment> section
        = line && line->isSection ? std::optional(line->environment) : std::nullopt;
    const QString connection = row ? row->connection : QString();
    const QString moment = before.isValid() ? m_model.moment(before.column())->id : QString();
    const Layout layout = m_model.layout();
    const bool wasEmpty = layout.lines.isEmpty();
    change();
    const bool isSame = layout == m_model.layout() && m_table->currentIndex() == before && before.isValid();
    static_cast<QStackedLayout *>(this->layout())->setCurrentIndex(m_model.timeline().rows.isEmpty() ? 0 : 1);
    m_pages->setCurrentIndex(m_model.layout().lines.isEmpty() ? 1 : 0);
    if (!isSame || wasEmpty) {
        applySizes();
        int at = m_model.rowOf(connection);
        for (int candidate = 0; section && candidate < m_model.rowCount(); ++candidate) {
            if (m_model.line(candidate)->isSection && m_model.line(candidate)->environment == *section)
                at = candidate;
        }
        // A database, rather than the heading above it.
        if (at < 0)
            at = m_model.rowCount() > 1 && !m_model.row(0) ? 1 : 0;
        const int column = before.isValid() ? m_model.columnOf(moment) : -1;
        m_table->setCurrentIndex(m_model.index(at, column < 0 ? m_model.columnCount() - 1 : column));
    }
    markColumns();
    updateActions();
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    keepCurrent([this, &timeline] {
        const bool sameRows = timeline.rows == m_model.timeline().rows;
        m_model.setTimeline(timeline);
        if (!sameRows)
            m_databases->updateGeometry();
    });
}

void TimelineView::setShape(const Shape &shape)
{
    keepCurrent([this, &shape] { m_model.setShape(shape); });
    m_fold->setChecked(shape.folds);
}

void TimelineView::setZoom(Zoom zoom)
{
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    applySizes();
    m_table->scrollTo(m_table->currentIndex());
    updateActions();
}

void TimelineView::applySizes()
{
    m_delegate->setZoom(m_zoom);
    m_moments->setZoom(m_zoom);
    m_databases->setZoom(m_zoom);
    const QFontMetrics metrics = fontMetrics();
    m_databases->setDefaultSectionSize(lineHeight(metrics, m_zoom));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_databases->resizeSection(row, m_model.line(row)->isSection ? sectionHeight(metrics, m_zoom)
                                                                     : lineHeight(metrics, m_zoom));
    }
    m_moments->setDefaultSectionSize(m_moments->widthFor(-1));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = m_moments->widthFor(column);
        if (m_moments->sectionSize(column) != width)
            m_moments->resizeSection(column, width);
    }
}

void TimelineView::toggleSection(int row)
{
    const Line *line = m_model.line(row);
    if (!line || !line->isSection)
        return;
    Shape shape = m_model.shape();
    if (!shape.collapsed.remove(line->environment))
        shape.collapsed.insert(line->environment);
    m_table->setCurrentIndex(m_model.index(row, std::max(0, m_table->currentIndex().column())));
    setShape(shape);
}

void TimelineView::unfold(int column)
{
    const Column *folded = m_model.column(column);
    if (!folded || !folded->isFolded())
        return;
    Shape shape = m_model.shape();
    for (int place = folded->first; place <= folded->last; ++place)
        shape.unfolded.insert(m_model.timeline().moments.at(place).id);
    setShape(shape);
}

void TimelineView::setFilterShown(bool shown)
{
    m_find->setChecked(shown);
    m_filter->setVisible(shown);
    if (shown) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_filter->clear();
    m_table->setFocus();
}

void TimelineView::markColumns()
{
    m_delegate->setMarkedColumns(m_shown.isEmpty() && !m_comparing ? -1 : m_model.columnOf(m_shown),
                                 m_comparing ? m_model.columnOf(m_compared) : -1);
    m_table->viewport()->update();
}

void TimelineView::setShownMoment(const QString &momentId)
{
    m_comparing = false;
    m_shown = momentId;
    markColumns();
    const int column = m_model.columnOf(momentId);
    const QModelIndex current = m_table->currentIndex();
    if (!momentId.isEmpty() && column >= 0 && current.isValid())
        m_table->scrollTo(current.siblingAtColumn(column));
    updateActions();
}

void TimelineView::setComparedMoments(const QString &shownId, const QString &otherId)
{
    m_shown = shownId;
    m_compared = otherId;
    m_comparing = true;
    markColumns();
    updateActions();
}

void TimelineView::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

QRect TimelineView::cellRect(const QString &connection, const QString &momentId) const
{
    const int row = m_model.rowOf(connection);
    return row < 0 ? QRect() : m_table->visualRect(m_model.index(row, m_model.columnOf(momentId)));
}

QWidget *TimelineView::viewport() const
{
    return m_table->viewport();
}

QString TimelineView::cellText(const QString &connection, const QString &momentId) const
{
    for (const Row &row : m_model.timeline().rows) {
        if (row.connection != connection)
            continue;
        const auto cell = row.cells.constFind(momentId);
        return cell == row.cells.cend() ? QString() : stateText(*cell);
    }
    return {};
}

void TimelineView::walkToChange(int rows, int columns)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    // Headings stand for several databases, and are walked over.
    const auto stateAt = [this](const QModelIndex &index) -> std::optional<State> {
        const Cell *cell = m_model.cell(index);
        const Moment *moment = m_model.moment(index.column());
        return cell ? std::optional(cell->state) : moment->isDraft() ? std::nullopt : std::optional(State::Pending);
    };
    const std::optional<State> from = stateAt(current);
    QModelIndex last = current;
    for (QModelIndex next = current.sibling(current.row() + rows, current.column() + columns); next.isValid();
         next = next.sibling(next.row() + rows, next.column() + columns)) {
        if (!m_model.row(next.row()))
            continue;
        last = next;
        if (stateAt(next) != from)
            break;
    }
    m_table->setCurrentIndex(last);
}

void TimelineView::chooseCurrent(bool compare)
{
    const QModelIndex current = m_table->currentIndex();
    const Moment *moment = m_model.moment(current.column());
    if (!moment)
        return;
    if (m_model.column(current.column())->isFolded()) {
        unfold(current.column());
        return;
    }
    if (!compare) {
        setShownMoment(moment->id);
        Q_EMIT momentChosen(moment->id);
        return;
    }
    if (moment->id == m_shown)
        return;
    setComparedMoments(m_shown, moment->id);
    if (m_model.placeOf(m_shown) < m_model.placeOf(moment->id))
        Q_EMIT comparisonRequested(m_shown, moment->id);
    else
        Q_EMIT comparisonRequested(moment->id, m_shown);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && m_table->indexAt(mouse->position().toPoint()).isValid())
            chooseCurrent(mouse->modifiers() & Qt::ShiftModifier);
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            (wheel->angleDelta().y() > 0 ? m_zoomIn : m_zoomOut)->trigger();
            return true;
        }
    }
    if (event->type() == QEvent::ContextMenu && (watched == m_table->viewport() || watched == m_table)) {
        const auto *menuEvent = static_cast<QContextMenuEvent *>(event);
        QPoint at = menuEvent->globalPos();
        if (menuEvent->reason() == QContextMenuEvent::Mouse) {
            const QModelIndex index = m_table->indexAt(m_table->viewport()->mapFromGlobal(at));
            if (!index.isValid())
                return true;
            m_table->setCurrentIndex(index);
        } else {
            at = m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).center());
        }
        openMenu(at);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar::timeline
