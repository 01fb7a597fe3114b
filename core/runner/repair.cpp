// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/repair.h"

#include "runner/lock.h"
#include "runner/runlife.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::RowStatus;
using migration::State;

namespace {

Error inAnotherState(RunError code, const migration::MigrationState &state, const RunOptions &options)
{
    return Error{code,
                 state.advice.isEmpty()
                     ? text("runner", "There is nothing to repair about %1 on %2.",
                            {migration::fullName(state.id, state.name), options.database})
                     : text("runner", "That is not what helps %1 on %2. %3",
                            {migration::fullName(state.id, state.name), options.database, state.advice.toString()}),
                 {},
                 state.id};
}

/// Does the work in a transaction of its own, with the lock of the run, on the state as it is then.
Result<> withState(const RepairPlace &place, const migration::MigrationDirectory &directory, const QString &id,
                   const RunOptions &options, const database::CancelToken &cancel,
                   const std::function<Result<>(const migration::MigrationState &)> &work)
{
    const EventSink nobody = [](const RunEvent &) {};
    const auto lock = takeRunLock(place.dialect, place.settings, options, nobody, cancel);
    if (!lock)
        return fail(lock.error());
    bool announced = false;
    if (const Result<> begun
        = beginWaiting(place.connection, {place.dialect.beginStatement()}, options, nobody, announced, cancel);
        !begun)
        return begun;
    Result<> done = migration::createLedger(place.connection, place.dialect).and_then([&]() -> Result<> {
        if (const QString statement = place.dialect.lockLedgerStatement(); !statement.isEmpty()) {
            if (const Result<qint64> locked = place.connection.execute(statement); !locked)
                return fail(locked.error());
        }
        const Result<QList<LedgerRow>> rows = migration::readLedger(place.connection, place.dialect);
        if (!rows)
            return fail(rows.error());
        QHash<QString, migration::RunLife> lives;
        for (const LedgerRow &row : *rows) {
            // Who holds the lock of the run is this one.
            lives.insert(row.id, place.dialect.capabilities().runLock ? migration::RunLife::Ended : lifeOf(row));
        }
        const QList<migration::MigrationState> states = migration::states(directory.files, *rows, lives);
        const auto state = std::find_if(states.begin(), states.end(),
                                        [&id](const migration::MigrationState &one) { return one.id == id; });
        if (state == states.end()) {
            return fail(RunError::UnknownTarget,
                        text("runner", "There is no migration %1 here. See relvar-cli status for the ids.", {id}), {},
                        id);
        }
        return work(*state);
    });
    if (done)
        done = place.connection.execute(u"COMMIT"_s).map([](qint64) {});
    rollBack(place.connection);
    return done;
}

} // namespace

Result<> forget(const RepairPlace &place, const migration::MigrationDirectory &directory, const QString &id,
                const RunOptions &options, const database::CancelToken &cancel)
{
    return withState(place, directory, id, options, cancel, [&](const migration::MigrationState &state) -> Result<> {
        const bool leftNothing
            = state.state == State::Failed || state.state == State::Interrupted || state.state == State::Unknown;
        if (!leftNothing || !state.replacedRows.isEmpty())
            return fail(inAnotherState(RunError::FailedBefore, state, options));
        LedgerRow row = *state.row;
        const QString detail = row.error;
        const bool wentDown = row.status == RowStatus::Reverting;
        row.status = RowStatus::Applied;
        row.statementsApplied = row.statementsTotal;
        row.process.clear();
        row.error.clear();
        return (wentDown ? migration::putRow(place.connection, place.dialect, row)
                         : migration::removeRow(place.connection, place.dialect, id))
            .and_then([&] {
                return migration::writeJournal(place.connection, place.dialect, id, u"repaired"_s, detail,
                                               options.appliedBy);
            });
    });
}

Result<> accept(const RepairPlace &place, const migration::MigrationDirectory &directory, const QString &id,
                const RunOptions &options, const database::CancelToken &cancel)
{
    return withState(place, directory, id, options, cancel, [&](const migration::MigrationState &state) -> Result<> {
        const migration::MigrationFile *file = directory.find(id);
        if (state.state != State::Edited || !state.replacedRows.isEmpty() || !file)
            return fail(inAnotherState(RunError::EditedAfterApply, state, options));
        LedgerRow row = *state.row;
        const QString detail = text("runner", "The checksum was %1.", {row.checksum}).toString();
        row.name = file->name;
        row.checksum = file->checksum;
        row.downChecksum = file->down ? migration::checksum(*file->down) : QString();
        row.downSql = file->down ? file->down->sql : QString();
        row.downTransactional = !file->down || file->down->transactional;
        return migration::putRow(place.connection, place.dialect, row).and_then([&] {
            return migration::writeJournal(place.connection, place.dialect, id, u"accepted"_s, detail,
                                           options.appliedBy);
        });
    });
}

} // namespace relvar::runner
