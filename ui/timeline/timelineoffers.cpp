// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineoffers.h"

#include <QCoreApplication>

namespace relvar::timeline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("timeline", text);
}

bool hasAppliedAfter(const Timeline &timeline, const Row &row, int moment)
{
    for (int later = moment + 1; later < timeline.moments.size(); ++later) {
        if (isApplied(row, timeline.moments.at(later)))
            return true;
    }
    return false;
}

/// What stands against changing this database now, whatever the change.
QString refusedByDatabase(const Place &place)
{
    if (place.line.isSection)
        return say(QT_TRANSLATE_NOOP("timeline", "Choose one database first."));
    const Row &row = place.timeline.rows.at(place.line.rows.constFirst());
    if (!row.problem.isEmpty())
        return say(QT_TRANSLATE_NOOP("timeline", "The database could not be read."));
    if (row.isReadOnly)
        return say(QT_TRANSLATE_NOOP("timeline", "The connection is read-only."));
    if (place.isBusy)
        return say(QT_TRANSLATE_NOOP("timeline", "Something is running already."));
    return {};
}

QString refusedByColumn(const Place &place)
{
    if (place.column.isFolded())
        return say(QT_TRANSLATE_NOOP("timeline", "Unfold the migrations and choose one."));
    if (place.timeline.moments.at(place.column.last).isDraft())
        return say(QT_TRANSLATE_NOOP("timeline", "The draft is no migration yet."));
    return {};
}

QString refusedByFile(const Place &place)
{
    const QString column = refusedByColumn(place);
    if (!column.isEmpty())
        return column;
    return place.timeline.moments.at(place.column.last).hasFile
               ? QString()
               : say(QT_TRANSLATE_NOOP("timeline", "The file is missing."));
}

/// What stands against it because another tool runs the migrations.
QString refusedByTool(Offer offer, const Place &place)
{
    const std::optional<Tool> &tool = place.timeline.tool;
    if (!tool)
        return {};
    switch (offer) {
    case Offer::Show:
    case Offer::Compare:
    case Offer::List:
    case Offer::Sql:
    case Offer::Use:
    case Offer::Baseline:
        return {};
    case Offer::Apply:
    case Offer::RevertTo:
    case Offer::RevertThis:
        return tool->isRun
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("timeline", "Relvar reads the history of %1 and does not write it. Run %1."))
                         .arg(tool->name);
    case Offer::Save:
        return say(QT_TRANSLATE_NOOP("timeline", "The migrations are those of %1, whose files Relvar does not write."))
            .arg(tool->name);
    default:
        return say(QT_TRANSLATE_NOOP("timeline", "The migrations are those of %1, which has no such step."))
            .arg(tool->name);
    }
}

/// What is no migration that runs.
QString refusedByState(const Cell &cell)
{
    switch (cell.state) {
    case State::Skipped:
    case State::NotNeeded:
    case State::Unregistered:
    case State::Broken:
        return cell.advice.isEmpty() ? say(QT_TRANSLATE_NOOP("timeline", "It does not run: %1.")).arg(stateText(cell))
                                     : cell.advice;
    default:
        return {};
    }
}

QString firstOf(std::initializer_list<QString> refusals)
{
    for (const QString &refusal : refusals) {
        if (!refusal.isEmpty())
            return refusal;
    }
    return {};
}

} // namespace

bool isApplied(const Row &row, const Moment &moment)
{
    const auto found = row.cells.constFind(moment.id);
    return found != row.cells.cend()
           && (found->state == State::Applied || found->state == State::Edited || found->state == State::Missing
               || found->state == State::Unknown || found->state == State::Outdated);
}

std::optional<Offer> offerFor(migration::Repair repair)
{
    switch (repair) {
    case migration::Repair::None:
        return std::nullopt;
    case migration::Repair::Apply:
        return Offer::Apply;
    case migration::Repair::Revert:
        return Offer::RevertThis;
    case migration::Repair::Forget:
        return Offer::Forget;
    case migration::Repair::Accept:
        return Offer::Accept;
    case migration::Repair::Baseline:
        return Offer::Baseline;
    case migration::Repair::Resume:
        return Offer::Resume;
    case migration::Repair::Undo:
        return Offer::Undo;
    }
    Q_UNREACHABLE();
}

QString appliedBefore(const Timeline &timeline, const Row &row, int moment)
{
    for (int earlier = moment - 1; earlier >= 0; --earlier) {
        if (isApplied(row, timeline.moments.at(earlier)))
            return timeline.moments.at(earlier).id;
    }
    return {};
}

QString refusal(Offer offer, const Place &place)
{
    const Moment &moment = place.timeline.moments.at(place.column.last);
    const Row *row = place.line.isSection ? nullptr : &place.timeline.rows.at(place.line.rows.constFirst());
    const bool applied = row && isApplied(*row, moment);
    const auto found = row ? row->cells.constFind(moment.id) : QHash<QString, Cell>::const_iterator();
    const Cell cell = row && found != row->cells.cend() ? *found : Cell();
    const QString busy = place.isBusy ? say(QT_TRANSLATE_NOOP("timeline", "Something is running already.")) : QString();
    if (const QString refused = refusedByTool(offer, place); !refused.isEmpty())
        return refused;
    switch (offer) {
    case Offer::Show:
        return {};
    case Offer::Compare:
        if (place.column.isFolded())
            return refusedByColumn(place);
        return moment.id == place.shownMoment
                   ? say(QT_TRANSLATE_NOOP("timeline", "This moment is on the diagram already. Choose another one."))
                   : QString();
    case Offer::List:
        return place.isComparing
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("timeline", "Compare two moments first: Shift and a click on the second."));
    case Offer::Apply:
    case Offer::Baseline:
        return firstOf({refusedByDatabase(place), refusedByFile(place), refusedByState(cell),
                        applied ? say(QT_TRANSLATE_NOOP("timeline", "It is applied already.")) : QString()});
    case Offer::RevertTo:
        return firstOf({refusedByDatabase(place), refusedByColumn(place),
                        applied ? QString() : say(QT_TRANSLATE_NOOP("timeline", "It is not applied.")),
                        row && hasAppliedAfter(place.timeline, *row, place.column.last)
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("timeline", "Nothing newer is applied."))});
    case Offer::RevertThis:
        return firstOf({refusedByDatabase(place), refusedByColumn(place),
                        applied ? QString() : say(QT_TRANSLATE_NOOP("timeline", "It is not applied."))});
    case Offer::Redo:
        return firstOf({refusedByDatabase(place), refusedByColumn(place),
                        applied ? QString() : say(QT_TRANSLATE_NOOP("timeline", "It is not applied.")),
                        row && hasAppliedAfter(place.timeline, *row, place.column.last)
                            ? say(QT_TRANSLATE_NOOP("timeline", "Only the newest one that is applied can be redone."))
                            : QString()});
    case Offer::Accept:
        return firstOf({refusedByDatabase(place), refusedByFile(place),
                        cell.repair == migration::Repair::Accept
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("timeline", "Its file is the one that was applied."))});
    case Offer::Resume:
        return firstOf({refusedByDatabase(place), refusedByColumn(place),
                        cell.repair == migration::Repair::Resume
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("timeline", "No run of it stopped where it can go on."))});
    case Offer::Undo:
        return firstOf({refusedByDatabase(place), refusedByColumn(place),
                        cell.repair == migration::Repair::Undo || cell.state == State::HalfApplied
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("timeline", "It is not applied in half."))});
    case Offer::Forget:
        return firstOf({refusedByDatabase(place), refusedByColumn(place),
                        cell.repair == migration::Repair::Forget
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("timeline", "What the database remembers of it has a meaning."))});
    case Offer::Sql:
        return refusedByFile(place);
    case Offer::Prove:
        return firstOf({refusedByFile(place), busy});
    case Offer::Squash:
        return firstOf({refusedByFile(place), busy,
                        place.column.last > 0
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("timeline", "There is no migration before it."))});
    case Offer::Use:
        if (!row)
            return say(QT_TRANSLATE_NOOP("timeline", "Choose one database first."));
        return row->isCurrent || place.timeline.rows.size() == 1
                   ? say(QT_TRANSLATE_NOOP("timeline", "Apply and Revert work on it already."))
                   : QString();
    case Offer::Save:
        return firstOf(
            {moment.isDraft() ? QString() : say(QT_TRANSLATE_NOOP("timeline", "Only the draft can be saved.")),
             moment.changes > 0 ? QString() : say(QT_TRANSLATE_NOOP("timeline", "The draft has no changes.")), busy});
    }
    Q_UNREACHABLE();
}

} // namespace relvar::timeline
