// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked for on the timeline: actions with their keys, and why they are not to be had now.
#include "timeline/timelineview.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

constexpr auto explanationProperty = "relvarExplanation";

/// Tip, keys, and what stands against it; plain whatever a database is called.
void explain(QAction &action, const QString &refused)
{
    QString tip = action.property(explanationProperty).toString();
    if (!action.shortcuts().isEmpty())
        tip += u" ("_s + action.shortcuts().constFirst().toString(QKeySequence::NativeText) + u')';
    if (!refused.isEmpty())
        tip += u'\n' + refused;
    action.setToolTip(widgets::plainToolTip(tip));
    action.setStatusTip(action.property(explanationProperty).toString());
}

} // namespace

QAction *TimelineView::addViewAction(const char *name, const QString &icon, const QString &text, const QString &tip,
                                     const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty(explanationProperty, tip);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    explain(*action, {});
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    return action;
}

QAction *TimelineView::addOffer(Offer offer, const char *name, const QString &icon, const QString &text,
                                const QString &tip, const QList<QKeySequence> &keys,
                                const std::function<void(const Row *, const Moment &, int)> &ask)
{
    QAction *action = addViewAction(name, icon, text, tip, keys, [this, ask] {
        const QModelIndex current = m_table->currentIndex();
        if (const Moment *moment = m_model.moment(current.column()))
            ask(m_model.row(current.row()), *moment, m_model.column(current.column())->last);
    });
    m_offers.insert(offer, action);
    return action;
}

void TimelineView::makeOffers()
{
    addOffer(Offer::Show, "timelineShow", u"view-visible"_s, tr("Show this moment on the diagram"),
             tr("Show the diagram as it is at this moment"),
             {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
             [this](const Row *, const Moment &, int) { chooseCurrent(false); });
    addOffer(Offer::Compare, "timelineCompare", u"vcs-diff"_s, tr("Compare with the shown moment"),
             tr("Show on the diagram what differs between this moment and the one that is shown"),
             {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)},
             [this](const Row *, const Moment &, int) { chooseCurrent(true); });
    addOffer(Offer::List, "timelineList", u"view-list-text"_s, tr("List the differences"),
             tr("Show the differences of the two compared moments in words, and as SQL"), {QKeySequence(Qt::Key_L)},
             [this](const Row *, const Moment &, int) {
                 const bool isForward = m_model.placeOf(m_shown) < m_model.placeOf(m_compared);
                 Q_EMIT listRequested(isForward ? m_shown : m_compared, isForward ? m_compared : m_shown);
             });
    addOffer(Offer::Apply, "timelineApply", u"media-playback-start"_s, tr("Apply up to here…"),
             tr("Review and apply everything that is pending up to this migration"), {QKeySequence(Qt::Key_A)},
             [this](const Row *row, const Moment &moment, int) { Q_EMIT applyRequested(row->connection, moment.id); });
    addOffer(Offer::RevertTo, "timelineRevertTo", u"media-seek-backward"_s, tr("Revert down to here…"),
             tr("Review and revert what was applied after this migration; it stays itself"), {QKeySequence(Qt::Key_R)},
             [this](const Row *row, const Moment &moment, int) { Q_EMIT revertRequested(row->connection, moment.id); });
    addOffer(Offer::RevertThis, "timelineRevertThis", u"edit-undo"_s, tr("Revert this one too…"),
             tr("Review and revert this migration and what was applied after it"),
             {QKeySequence(Qt::SHIFT | Qt::Key_R)}, [this](const Row *row, const Moment &, int place) {
                 Q_EMIT revertRequested(row->connection, appliedBefore(m_model.timeline(), *row, place));
             });
    addOffer(Offer::Redo, "timelineRedo", u"view-refresh"_s, tr("Redo…"),
             tr("Revert the newest migration and apply it again"), {QKeySequence(Qt::Key_O)},
             [this](const Row *row, const Moment &, int) { Q_EMIT redoRequested(row->connection); });
    addOffer(Offer::Baseline, "timelineBaseline", u"checkmark"_s, tr("Mark as applied (baseline)"),
             tr("Remember the migrations up to this one as applied without running them"), {QKeySequence(Qt::Key_B)},
             [this](const Row *row, const Moment &moment, int) {
                 Q_EMIT baselineRequested(row->connection, moment.id);
             });
    const auto about = [this](auto signal) {
        return [this, signal](const Row *row, const Moment &moment, int) {
            Q_EMIT(this->*signal)(row->connection, moment.id);
        };
    };
    addOffer(Offer::Accept, "timelineAccept", u"document-save"_s, tr("Accept the edited file"),
             tr("From now on the file as it is counts as what was applied; nothing runs"), {QKeySequence(Qt::Key_E)},
             about(&TimelineView::acceptRequested));
    addOffer(Offer::Resume, "timelineResume", u"media-playback-start"_s, tr("Resume…"),
             tr("Run the statements that are missing"), {QKeySequence(Qt::Key_M)},
             about(&TimelineView::resumeRequested));
    addOffer(Offer::Undo, "timelineUndo", u"edit-undo"_s, tr("Take back what is there…"),
             tr("Reverse the statements of it that are in the database"), {QKeySequence(Qt::Key_N)},
             about(&TimelineView::undoRequested));
    addOffer(Offer::Forget, "timelineForget", u"edit-clear"_s, tr("Forget it"),
             tr("Take back what the database remembers of it; nothing else changes"), {QKeySequence(Qt::Key_X)},
             about(&TimelineView::forgetRequested));
    addOffer(Offer::Sql, "timelineSql", u"dialog-scripts"_s, tr("Show SQL"), tr("Open the migration's file to read"),
             {QKeySequence(Qt::Key_S)},
             [this](const Row *, const Moment &moment, int) { Q_EMIT sqlRequested(moment.id); });
    addOffer(Offer::Prove, "timelineProve", u"dialog-ok"_s, tr("Prove again"),
             tr("Rehearse up, down and up again on a scratch database and write the grade into the file"),
             {QKeySequence(Qt::Key_P)},
             [this](const Row *, const Moment &moment, int) { Q_EMIT proofRequested(moment.id); });
    addOffer(Offer::Squash, "timelineSquash", u"vcs-merge"_s, tr("Squash…"),
             tr("Make one migration of this one and those before it; with two moments chosen, of what is between them"),
             {QKeySequence(Qt::Key_Q)},
             [this](const Row *, const Moment &moment, int place) { askToSquash(moment, place); });
    addOffer(Offer::Use, "timelineUse", u"go-next"_s, tr("Use for Apply and Revert"),
             tr("Make this database the one that Apply and Revert work on"), {QKeySequence(Qt::Key_U)},
             [this](const Row *row, const Moment &, int) { Q_EMIT connectionChosen(row->connection); });
    addOffer(Offer::Save, "timelineSave", u"document-save"_s, tr("Save migration…"),
             tr("Make a migration of the draft"), {},
             [this](const Row *, const Moment &, int) { Q_EMIT saveRequested(); });
}

void TimelineView::makeViewActions()
{
    // The way out of the state of the current cell, in front of all others.
    m_repair = addViewAction("timelineRepair", u"tools-wizard"_s, tr("Repair"), tr("Do what is offered for this state"),
                             {QKeySequence(Qt::Key_G)}, [this] {
                                 const Cell *cell = m_model.cell(m_table->currentIndex());
                                 if (const std::optional<Offer> offer = cell ? offerFor(cell->repair) : std::nullopt)
                                     m_offers.value(*offer)->trigger();
                             });
    m_play = addViewAction("timelinePlay", u"chronometer"_s, tr("Play the history"),
                           tr("Walk through all moments on the diagram, by hand or by itself"),
                           {QKeySequence(Qt::Key_H)}, [this] { Q_EMIT playRequested(); });
    m_find = addViewAction("timelineFind", u"view-filter"_s, tr("Filter"), tr("Show only some migrations or databases"),
                           {QKeySequence(QKeySequence::Find)}, [this] { setFilterShown(m_find->isChecked()); });
    m_find->setCheckable(true);
    m_fold = addViewAction("timelineFold", u"view-group"_s, tr("Fold"),
                           tr("Put long runs of migrations that stand alike everywhere into one column"),
                           {QKeySequence(Qt::Key_F)}, [this] {
                               Shape shape = m_model.shape();
                               shape.folds = m_fold->isChecked();
                               shape.unfolded.clear();
                               setShape(shape);
                           });
    m_fold->setCheckable(true);
    m_fold->setChecked(m_model.shape().folds);
    m_zoomIn
        = addViewAction("timelineZoomIn", u"zoom-in"_s, tr("Larger"), tr("Show names and titles; Ctrl and the wheel"),
                        {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)},
                        [this] { setZoom(m_zoom == Zoom::Compact ? Zoom::Normal : Zoom::Wide); });
    m_zoomOut = addViewAction("timelineZoomOut", u"zoom-out"_s, tr("Smaller"),
                              tr("Show more migrations at once; Ctrl and the wheel"), {QKeySequence(Qt::Key_Minus)},
                              [this] { setZoom(m_zoom == Zoom::Wide ? Zoom::Normal : Zoom::Compact); });
    QAction *menu = addViewAction("timelineMenu", u"application-menu"_s, tr("What can be done here"),
                                  tr("Open the menu of the current cell"), {QKeySequence(Qt::Key_Space)}, [this] {
                                      const QRect cell = m_table->visualRect(m_table->currentIndex());
                                      openMenu(m_table->viewport()->mapToGlobal(cell.center()));
                                  });
    const auto walk = [this](const char *name, const QString &text, Qt::Key key, int rows, int columns) {
        return addViewAction(name, {}, text, tr("Go to the next cell that is in another state"),
                             {QKeySequence(Qt::CTRL | key)}, [this, rows, columns] { walkToChange(rows, columns); });
    };
    m_viewActions = {m_repair,
                     m_play,
                     m_find,
                     m_fold,
                     m_zoomIn,
                     m_zoomOut,
                     menu,
                     walk("timelineNextChange", tr("Next change of state"), Qt::Key_Right, 0, 1),
                     walk("timelinePreviousChange", tr("Previous change of state"), Qt::Key_Left, 0, -1),
                     walk("timelineDatabaseBelow", tr("Next database in another state"), Qt::Key_Down, 1, 0),
                     walk("timelineDatabaseAbove", tr("Previous database in another state"), Qt::Key_Up, -1, 0)};
}

QList<QAction *> TimelineView::commands() const
{
    return m_offers.values() + m_viewActions;
}

void TimelineView::askToSquash(const Moment &moment, int place)
{
    // The other end of a comparison is the other end of the range.
    const QString other = m_shown == moment.id ? m_compared : m_shown;
    const int otherPlace = m_comparing && !other.isEmpty() ? m_model.placeOf(other) : -1;
    if (otherPlace < 0 || otherPlace == place)
        Q_EMIT squashRequested({}, moment.id);
    else
        Q_EMIT squashRequested(otherPlace < place ? other : moment.id, otherPlace < place ? moment.id : other);
}

void TimelineView::updateActions()
{
    const QModelIndex current = m_table->currentIndex();
    const Line *line = m_model.line(current.row());
    const Column *column = m_model.column(current.column());
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer) {
        const QString refused
            = line && column ? refusal(offer.key(), {m_model.timeline(), *line, *column, m_busy, m_shown, m_comparing})
                             : tr("Nothing is chosen on the timeline.");
        (*offer)->setEnabled(refused.isEmpty());
        explain(**offer, refused);
    }
    const Cell *cell = m_model.cell(current);
    const std::optional<Offer> repair = cell ? offerFor(cell->repair) : std::nullopt;
    const QAction *offered = repair ? m_offers.value(*repair) : nullptr;
    m_repair->setVisible(offered);
    m_repair->setEnabled(offered && offered->isEnabled());
    if (offered) {
        m_repair->setText(offered->text());
        m_repair->setProperty(explanationProperty, cell->advice);
        explain(*m_repair, {});
    }
    m_zoomIn->setEnabled(m_zoom != Zoom::Wide);
    m_zoomOut->setEnabled(m_zoom != Zoom::Compact);
    const std::optional<Tool> &tool = m_model.timeline().tool;
    m_play->setEnabled(m_model.timeline().moments.size() > 1 && !tool);
    explain(*m_play,
            tool ? tr("The migrations are those of %1: click a moment to see it.").arg(tool->name) : QString());
    m_details->setText(current.isValid() ? current.data(Qt::AccessibleTextRole).toString().replace(u'\n', u" · "_s)
                                         : QString());
}

void TimelineView::openMenu(QPoint globalPosition)
{
    const QModelIndex current = m_table->currentIndex();
    const Line *line = m_model.line(current.row());
    const Column *column = m_model.column(current.column());
    if (!line || !column)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (column->isFolded())
        menu->addAction(QIcon::fromTheme(u"view-list-details"_s), tr("Unfold these migrations"), this,
                        [this, at = current.column()] { unfold(at); });
    if (line->isSection)
        menu->addAction(line->isCollapsed ? tr("Show its databases") : tr("Hide its databases"), this,
                        [this, at = current.row()] { toggleSection(at); });
    const auto add = [this, menu](std::initializer_list<Offer> offers) {
        for (const Offer offer : offers)
            menu->addAction(m_offers.value(offer));
        menu->addSeparator();
    };
    add({Offer::Show, Offer::Compare, Offer::List, Offer::Sql, Offer::Prove, Offer::Squash});
    add({Offer::Apply, Offer::RevertTo, Offer::RevertThis, Offer::Redo});
    add({Offer::Baseline, Offer::Accept, Offer::Resume, Offer::Undo, Offer::Forget});
    add({Offer::Use, Offer::Save});
    menu->addActions({m_play, m_find, m_fold, m_zoomIn, m_zoomOut});
    menu->popup(globalPosition);
}

} // namespace relvar::timeline
