// SPDX-License-Identifier: GPL-3.0-or-later
// Which files run: planUp() and planDown().
#include "runner/execute.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> checkHalfDone(const QList<migration::MigrationState> &states)
{
    for (const migration::MigrationState &state : states) {
        if (state.row && migration::isHalfDone(*state.row)) {
            return fail(RunError::FailedBefore,
                        text("runner", "%1 is half done. %2",
                             {migration::fullName(state.id, state.name), state.repair.toString()}),
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
                     {migration::fullName(state.id, state.name), state.repair.toString()}),
                {}, state.id);
}

Error unknownId(const QString &id)
{
    return Error{RunError::UnknownTarget,
                 text("runner", "There is no migration %1 here. See relvar-cli status for the ids.", {id}),
                 {},
                 id};
}

const migration::MigrationState *stateOf(const QList<migration::MigrationState> &states, const QString &id)
{
    const auto found = std::find_if(states.begin(), states.end(), [&id](const auto &state) { return state.id == id; });
    return found == states.end() ? nullptr : &*found;
}

/// The file to revert a row with, from the folder or, when it is gone there, from what the database kept.
Result<migration::MigrationFile> fileToRevert(const migration::MigrationDirectory &directory,
                                              const migration::LedgerRow &row)
{
    migration::MigrationFile file;
    if (const migration::MigrationFile *found = directory.find(row.id)) {
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
                       const Target &target, bool strict)
{
    if (const QList<migration::DirectoryProblem> errors = directory.errors(); !errors.isEmpty())
        return fail(RunError::DirectoryBroken, errors.first().text, {}, errors.first().fileName);
    const QList<migration::MigrationState> states = migration::states(directory.files, ledger);
    if (const Result<> settled = checkHalfDone(states); !settled)
        return fail(settled.error());
    if (!target.id.isEmpty() && directory.find(target.id) == nullptr)
        return fail(unknownId(target.id));

    RunPlan plan{.direction = Direction::Up};
    for (const migration::MigrationFile &file : directory.files) {
        const migration::MigrationState &state = *stateOf(states, file.id);
        if (const Result<> same = checkEdited(state); !same)
            return fail(same.error());
        if (state.row && migration::isApplied(*state.row))
            continue;
        if (!target.id.isEmpty() && migration::idLess(target.id, file.id))
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
        plan.items.append({file, Direction::Up});
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
        if (stays == applied.end())
            return fail(unknownId(target.id));
        count = std::min<qsizetype>(count, std::distance(applied.begin(), stays));
    }
    RunPlan plan{.direction = Direction::Down};
    for (const migration::LedgerRow &row : applied.mid(0, count)) {
        if (const Result<> same = checkEdited(*stateOf(states, row.id)); !same)
            return fail(same.error());
        const Result<migration::MigrationFile> file = fileToRevert(directory, row);
        if (!file)
            return fail(file.error());
        plan.items.append({*file, Direction::Down});
    }
    return plan;
}

} // namespace relvar::runner
