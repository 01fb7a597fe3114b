// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "timeline/timelinedelegate.h"
#include "timeline/timelineheader.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_delegate(new TimelineDelegate(m_model, this))
    , m_table(new QTableView(this))
    , m_details(new widgets::ElidedLabel(this))
    , m_empty(new widgets::EmptyState(u"chronometer"_s, tr("No timeline yet"),
                                      tr("Open a project or a database. Each saved migration becomes a column here."),
                                      this))
{
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("Timeline: databases in rows, migrations in columns"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setHorizontalHeader(new MomentHeader(m_model, m_table));
    m_table->setVerticalHeader(new DatabaseHeader(m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 28);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
    m_details->setObjectName(u"timelineDetails"_s);

    makeActions();
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction *action : {m_actions.apply, m_actions.revertTo, m_actions.sql})
        bar->addAction(action);
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
    layout->addWidget(m_table, 1);
    auto *pages = new QStackedLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_empty);
    pages->addWidget(content);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineView::updateActions);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_table->setCurrentIndex(m_model.index(std::max(0, m_table->currentIndex().row()), column));
        chooseCurrent(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        if (const Row *database = m_model.row(row))
            Q_EMIT connectionChosen(database->connection);
    });
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

void TimelineView::setTimeline(const Timeline &timeline)
{
    const QModelIndex current = m_table->currentIndex();
    const QString connection = current.isValid() ? m_model.row(current.row())->connection : QString();
    const QString moment = current.isValid() ? m_model.moment(current.column())->id : QString();
    const bool framed = m_model.columnCount() == timeline.moments.size() && m_model.rowCount() == timeline.rows.size();
    const bool sameStates = framed && timeline.rows == m_model.timeline().rows;
    m_model.setTimeline(timeline);
    if (!framed) {
        m_table->resizeRowsToContents();
        m_table->resizeColumnsToContents();
    }
    if (!sameStates)
        m_table->verticalHeader()->updateGeometry();
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(timeline.rows.isEmpty() ? 0 : 1);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) {
        int row = 0;
        for (int index = 0; index < m_model.rowCount(); ++index) {
            if (m_model.row(index)->connection == connection)
                row = index;
        }
        const int column = current.isValid() ? m_model.columnOf(moment) : m_model.columnCount() - 1;
        m_table->setCurrentIndex(m_model.index(row, column < 0 ? m_model.columnCount() - 1 : column));
    }
    setShownMoment(m_shown);
    updateActions();
}

void TimelineView::setShownMoment(const QString &momentId)
{
    m_shown = momentId;
    m_delegate->setMarkedColumns(m_shown.isEmpty() ? -1 : m_model.columnOf(m_shown),
                                 m_comparing ? m_model.columnOf(m_compared) : -1);
    m_table->viewport()->update();
}

void TimelineView::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

QRect TimelineView::cellRect(const QString &connection, const QString &momentId) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row)->connection == connection)
            return m_table->visualRect(m_model.index(row, m_model.columnOf(momentId)));
    }
    return {};
}

QWidget *TimelineView::viewport() const
{
    return m_table->viewport();
}

QString TimelineView::cellText(const QString &connection, const QString &momentId) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row)->connection != connection)
            continue;
        const Cell *cell = m_model.cell(m_model.index(row, m_model.columnOf(momentId)));
        return cell ? stateText(*cell) : QString();
    }
    return {};
}

void TimelineView::makeActions()
{
    const auto action
        = [this](const QString &name, const QString &icon, const QString &text, const QString &tip, auto trigger) {
              auto *made = new QAction(QIcon::fromTheme(icon), text, this);
              made->setObjectName(name);
              made->setToolTip(tip);
              made->setStatusTip(tip);
              connect(made, &QAction::triggered, this, [this, trigger] {
                  const QModelIndex current = m_table->currentIndex();
                  const Row *row = m_model.row(current.row());
                  const Moment *moment = m_model.moment(current.column());
                  if (row && moment)
                      trigger(*row, *moment, current.column());
              });
              return made;
          };
    m_actions.show = action(u"timelineShow"_s, u"view-visible"_s, tr("Show this moment on the diagram"),
                            tr("Show the diagram as it is at this moment (Enter)"),
                            [this](const Row &, const Moment &, int) { chooseCurrent(false); });
    m_actions.apply = action(u"timelineApply"_s, u"media-playback-start"_s, tr("Apply up to here…"),
                             tr("Review and apply everything that is pending up to this migration"),
                             [this](const Row &row, const Moment &moment, int) {
                                 Q_EMIT applyRequested(row.connection, moment.id);
                             });
    m_actions.revertTo = action(u"timelineRevertTo"_s, u"media-seek-backward"_s, tr("Revert down to here…"),
                                tr("Review and revert what was applied after this migration; it stays itself"),
                                [this](const Row &row, const Moment &moment, int) {
                                    Q_EMIT revertRequested(row.connection, moment.id);
                                });
    m_actions.revertThis = action(u"timelineRevertThis"_s, u"edit-undo"_s, tr("Revert this one too…"),
                                  tr("Review and revert this migration and what was applied after it"),
                                  [this](const Row &row, const Moment &, int column) {
                                      Q_EMIT revertRequested(row.connection, appliedBefore(row, column));
                                  });
    m_actions.redo = action(u"timelineRedo"_s, u"view-refresh"_s, tr("Redo…"),
                            tr("Revert the newest migration and apply it again"),
                            [this](const Row &row, const Moment &, int) { Q_EMIT redoRequested(row.connection); });
    m_actions.baseline = action(u"timelineBaseline"_s, u"checkmark"_s, tr("Mark as applied (baseline)"),
                                tr("Remember the migrations up to this one as applied without running them"),
                                [this](const Row &row, const Moment &moment, int) {
                                    Q_EMIT baselineRequested(row.connection, moment.id);
                                });
    m_actions.sql
        = action(u"timelineSql"_s, u"dialog-scripts"_s, tr("Show SQL"), tr("Open the migration's file to read"),
                 [this](const Row &, const Moment &moment, int) { Q_EMIT sqlRequested(moment.id); });
    m_actions.prove = action(u"timelineProve"_s, u"dialog-ok"_s, tr("Prove again"),
                             tr("Run up, down and up again on a scratch database and write the grade into the file"),
                             [this](const Row &, const Moment &moment, int) { Q_EMIT proofRequested(moment.id); });
    m_actions.squash = action(u"timelineSquash"_s, u"vcs-merge"_s, tr("Squash…"),
                              tr("Make one migration of this one and those before it; with two moments chosen, of what "
                                 "is between them"),
                              [this](const Row &, const Moment &moment, int column) {
                                  // The other end of a comparison is the other end of the range.
                                  const QString other = m_shown == moment.id ? m_compared : m_shown;
                                  const int otherColumn = m_comparing ? m_model.columnOf(other) : -1;
                                  if (other.isEmpty() || otherColumn < 0 || otherColumn == column)
                                      Q_EMIT squashRequested({}, moment.id);
                                  else
                                      Q_EMIT squashRequested(otherColumn < column ? other : moment.id,
                                                             otherColumn < column ? moment.id : other);
                              });
    m_actions.use = action(u"timelineUse"_s, u"media-playback-start"_s, tr("Use for Apply and Revert"),
                           tr("Make this database the one that Apply and Revert work on"),
                           [this](const Row &row, const Moment &, int) { Q_EMIT connectionChosen(row.connection); });
    m_actions.save
        = action(u"timelineSave"_s, u"document-save"_s, tr("Save migration…"), tr("Make a migration of the draft"),
                 [this](const Row &, const Moment &, int) { Q_EMIT saveRequested(); });
}

bool TimelineView::isApplied(const Row &row, int column) const
{
    const Moment *moment = m_model.moment(column);
    const auto found = moment ? row.cells.constFind(moment->id) : row.cells.cend();
    return found != row.cells.cend()
           && (found->state == migration::State::Applied || found->state == migration::State::Edited
               || found->state == migration::State::Missing);
}

bool TimelineView::hasAppliedAfter(const Row &row, int column) const
{
    for (int later = column + 1; later < m_model.columnCount(); ++later) {
        if (isApplied(row, later))
            return true;
    }
    return false;
}

QString TimelineView::appliedBefore(const Row &row, int column) const
{
    for (int earlier = column - 1; earlier >= 0; --earlier) {
        if (isApplied(row, earlier))
            return m_model.moment(earlier)->id;
    }
    return {};
}

void TimelineView::updateActions()
{
    const QModelIndex current = m_table->currentIndex();
    const Row *row = m_model.row(current.row());
    const Moment *moment = m_model.moment(current.column());
    const bool usable = row && moment && row->problem.isEmpty() && !m_busy;
    const bool migration = moment && !moment->isDraft();
    const bool applied = usable && isApplied(*row, current.column());
    const bool later = usable && hasAppliedAfter(*row, current.column());
    m_actions.show->setEnabled(moment);
    m_actions.apply->setEnabled(usable && migration && !applied && moment->hasFile);
    m_actions.revertTo->setEnabled(applied && later);
    m_actions.revertThis->setEnabled(applied);
    m_actions.redo->setEnabled(applied && !later);
    m_actions.baseline->setEnabled(usable && migration && !applied && moment->hasFile);
    m_actions.use->setEnabled(row && !row->isCurrent && m_model.rowCount() > 1);
    m_actions.sql->setEnabled(migration && moment->hasFile);
    m_actions.prove->setEnabled(migration && moment->hasFile && !m_busy);
    m_actions.squash->setEnabled(migration && moment->hasFile && current.column() > 0 && !m_busy);
    m_actions.save->setEnabled(moment && moment->isDraft() && moment->changes > 0 && !m_busy);
    m_details->setText(current.isValid() ? current.data(Qt::AccessibleTextRole).toString().replace(u'\n', u" · "_s)
                                         : QString());
}

void TimelineView::chooseCurrent(bool compare)
{
    const Moment *moment = m_model.moment(m_table->currentIndex().column());
    if (!moment)
        return;
    if (!compare) {
        m_comparing = false;
        setShownMoment(moment->id);
        Q_EMIT momentChosen(moment->id);
        return;
    }
    if (moment->id == m_shown)
        return;
    m_comparing = true;
    m_compared = moment->id;
    setShownMoment(m_shown);
    const auto place = [this](const QString &id) { return m_model.columnOf(id); };
    if (place(m_shown) < place(moment->id))
        Q_EMIT comparisonRequested(m_shown, moment->id);
    else
        Q_EMIT comparisonRequested(moment->id, m_shown);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
                chooseCurrent(key->modifiers() & Qt::ShiftModifier);
                return true;
            }
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && m_table->indexAt(mouse->position().toPoint()).isValid())
            chooseCurrent(mouse->modifiers() & Qt::ShiftModifier);
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
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions({m_actions.show, m_actions.sql, m_actions.prove, m_actions.squash});
        menu->addSeparator();
        menu->addActions({m_actions.apply, m_actions.revertTo, m_actions.revertThis, m_actions.redo});
        menu->addSeparator();
        menu->addActions({m_actions.baseline, m_actions.use, m_actions.save});
        menu->popup(at);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar::timeline
