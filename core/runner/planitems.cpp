// SPDX-License-Identifier: GPL-3.0-or-later
// Which files run: planUp() and planDown().
#include "runner/execute.h"

#include <QSet>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `going`: the one that is about to go on; none for none.
Result<> checkHalfDone(const QList<migration::MigrationState> &states, const QString &going = {})
{
    for (const migration::MigrationState &state : states) {
        if (state.id == going)
            continue;
        const bool halfDone
            = state.replacedRows.isEmpty()
                  ? state.row && migration::isHalfDone(*state.row)
                  : std::any_of(state.replacedRows.begin(), state.replacedRows.end(), migration::isHalfDone);
        if (halfDone) {
            return fail(RunError::FailedBefore,
                        text("runner", "%1 is half done. %2",
                             {migration::fullName(state.id, state.name), state.advice.toString()}),
                        state.row->error, state.id);
        }
    }
    return {};
}

Result<> checkEdited(const migration::MigrationState &state)
{
    if (state.state != migration::State::Edited)
        return {};
    return fail(RunError::EditedAfterApply,
                text("runner", "%1 was edited after it was applied. %2",
                     {migration::fullName(state.id, state.name), state.advice.toString()}),
                {}, state.id);
}

Error unknownId(const QString &id)
{
    return Error{RunError::UnknownTarget,
                 text("runner", "There is no migration %1 here. See relvar-cli status for the ids.", {id}),
                 {},
                 id};
}

Result<> checkWhole(const migration::MigrationState &state)
{
    if (state.state != migration::State::PartlyApplied)
        return {};
    return fail(RunError::PartlyApplied,
                text("runner", "%1 is applied in part. %2",
                     {migration::fullName(state.id, state.name), state.advice.toString()}),
                {}, state.id);
}

const migration::MigrationState *stateOf(const QList<migration::MigrationState> &states, const QString &id)
{
    const auto found = std::find_if(states.begin(), states.end(), [&id](const auto &state) { return state.id == id; });
    return found == states.end() ? nullptr : &*found;
}

bool standsFor(const migration::MigrationState &state, const migration::LedgerRow &row)
{
    return std::any_of(state.replacedRows.begin(), state.replacedRows.end(),
                       [&row](const migration::LedgerRow &replaced) { return replaced.id == row.id; });
}

/// The state in which the row counts: its own, or that of what replaces it.
const migration::MigrationState &stateFor(const QList<migration::MigrationState> &states,
                                          const migration::LedgerRow &row)
{
    const auto replacing = std::find_if(states.begin(), states.end(), [&row](const migration::MigrationState &state) {
        return standsFor(state, row);
    });
    if (replacing != states.end())
        return *replacing;
    const migration::MigrationState *own = stateOf(states, row.id);
    Q_ASSERT(own);
    return *own;
}

/// The first so many of the rows, counting what one file replaces as one.
QList<migration::LedgerRow> firstOf(const QList<migration::LedgerRow> &rows, qsizetype count,
                                    const QList<migration::MigrationState> &states)
{
    QList<migration::LedgerRow> taken;
    QSet<QString> open;
    for (const migration::LedgerRow &row : rows) {
        if (open.isEmpty() && count-- <= 0)
            break;
        taken.append(row);
        for (const migration::LedgerRow &other : stateFor(states, row).replacedRows) {
            if (migration::isApplied(other))
                open.insert(other.id);
        }
        for (const migration::LedgerRow &done : std::as_const(taken))
            open.remove(done.id);
    }
    return taken;
}

/// The file to revert a row with, from the folder or, when it is gone there or another one has taken its place, from
/// what the database kept.
Result<migration::MigrationFile> fileToRevert(const migration::MigrationDirectory &directory,
                                              const migration::MigrationState &state, const migration::LedgerRow &row)
{
    migration::MigrationFile file;
    const migration::MigrationFile *found = directory.find(row.id);
    if (found && !standsFor(state, row)) {
        file = *found;
    } else {
        for (const migration::DirectoryProblem &problem : directory.errors()) {
            if (migration::idOf(problem.fileName) == row.id)
                return fail(RunError::DirectoryBroken, problem.text, {}, problem.fileName);
        }
        file.id = row.id;
        file.name = row.name;
        file.checksum = row.checksum;
        if (!row.downSql.isEmpty())
            file.down = migration::Section{row.downSql, row.downTransactional, 1};
    }
    if (file.down)
        return file;
    return fail(RunError::NotRevertible,
                text("runner",
                     "%1 cannot be reverted: it has no down section. Write one, or leave the migration "
                     "applied.",
                     {migration::fullName(row.id, row.name)}),
                {}, row.id);
}

} // namespace

Result<RunPlan> planUp(const migration::MigrationDirectory &directory, const QList<migration::LedgerRow> &ledger,
                       const Target &target, bool strict, HalfDone halfDone)
{
    if (const QList<migration::DirectoryProblem> errors = directory.errors(); !errors.isEmpty())
        return fail(RunError::DirectoryBroken, errors.first().text, {}, errors.first().fileName);
    const QList<migration::MigrationState> states = migration::states(directory.files, ledger);
    const auto isWithin
        = [&target](const QString &id) { return target.id.isEmpty() || !migration::idLess(target.id, id); };
    const auto going = std::find_if(states.begin(), states.end(), [&](const migration::MigrationState &state) {
        return halfDone == HalfDone::Resume && state.state == migration::State::HalfApplied
               && state.repair == migration::Repair::Resume && isWithin(state.id);
    });
    if (const Result<> settled = checkHalfDone(states, going == states.end() ? QString() : going->id); !settled)
        return fail(settled.error());
    if (!target.id.isEmpty() && directory.find(target.id) == nullptr)
        return fail(unknownId(target.id));

    RunPlan plan{.direction = Direction::Up};
    for (const migration::MigrationFile &file : directory.files) {
        const migration::MigrationState &state = *stateOf(states, file.id);
        if (const Result<> same = checkEdited(state); !same)
            return fail(same.error());
        if (const Result<> whole = checkWhole(state); !whole)
            return fail(whole.error());
        if (state.row && migration::isApplied(*state.row))
            continue;
        if (!isWithin(file.id))
            continue;
        if (target.count && plan.items.size() >= *target.count)
            continue;
        if (strict && state.state == migration::State::OutOfOrder) {
            return fail(RunError::OutOfOrder,
                        text("runner",
                             "%1 is not applied, and newer migrations are. Revert those first, or allow it "
                             "out of order.",
                             {migration::fullName(file.id, file.name)}),
                        {}, file.id);
        }
        const bool goesOn = state.state == migration::State::HalfApplied;
        plan.items.append({.file = file,
                           .part = goesOn ? Part::Rest : Part::Whole,
                           .done = goesOn ? state.row->statementsApplied : 0});
    }
    return plan;
}

Result<RunPlan> planDown(const migration::MigrationDirectory &directory, const QList<migration::LedgerRow> &ledger,
                         const Target &target)
{
    const QList<migration::MigrationState> states = migration::states(directory.files, ledger);
    if (const Result<> settled = checkHalfDone(states); !settled)
        return fail(settled.error());
    QList<migration::LedgerRow> applied;
    std::copy_if(ledger.begin(), ledger.end(), std::back_inserter(applied), migration::isApplied);
    std::stable_sort(applied.begin(), applied.end(),
                     [](const migration::LedgerRow &left, const migration::LedgerRow &right) {
                         return left.sequence > right.sequence;
                     });

    qsizetype count = target.count.value_or(target.id.isEmpty() ? 1 : applied.size());
    if (!target.id.isEmpty()) {
        const auto stays = std::find_if(applied.begin(), applied.end(),
                                        [&target](const migration::LedgerRow &row) { return row.id == target.id; });
        if (stays == applied.end() || stateFor(states, *stays).id != target.id)
            return fail(unknownId(target.id));
        const QList<migration::LedgerRow> after(applied.begin(), stays);
        applied = after;
    }
    RunPlan plan{.direction = Direction::Down};
    for (const migration::LedgerRow &row : firstOf(applied, count, states)) {
        const migration::MigrationState &state = stateFor(states, row);
        if (const Result<> same = checkEdited(state); !same)
            return fail(same.error());
        const Result<migration::MigrationFile> file = fileToRevert(directory, state, row);
        if (!file)
            return fail(file.error());
        plan.items.append({.file = *file, .direction = Direction::Down});
    }
    return plan;
}

} // namespace relvar::runner
