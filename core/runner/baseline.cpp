// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/execute.h"
#include "runner/lock.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without its place in the order of application.
migration::LedgerRow appliedRow(const migration::MigrationFile &file, const RunOptions &options)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    migration::LedgerRow row;
    row.id = file.id;
    row.name = file.name;
    row.checksum = file.checksum;
    if (file.down) {
        row.downChecksum = migration::checksum(*file.down);
        row.downSql = file.down->sql;
        row.downTransactional = file.down->transactional;
    }
    row.startedAt = now;
    row.finishedAt = now;
    row.appliedBy = options.appliedBy;
    row.toolVersion = options.toolVersion;
    return row;
}

/// Makes the ledger where it is missing, and keeps every other run out of it until the transaction ends.
Result<QList<migration::LedgerRow>> lockedLedger(database::Connection &connection, const dialect::Dialect &dialect)
{
    if (const Result<> made = migration::createLedger(connection, dialect); !made)
        return fail(made.error());
    if (const QString lock = dialect.lockLedgerStatement(); !lock.isEmpty()) {
        if (const Result<qint64> locked = connection.execute(lock); !locked)
            return fail(locked.error());
    }
    return migration::readLedger(connection, dialect);
}

qint64 lastSequence(const QList<migration::LedgerRow> &rows)
{
    qint64 sequence = 0;
    for (const migration::LedgerRow &row : rows)
        sequence = std::max(sequence, row.sequence);
    return sequence;
}

/// Does the work in a transaction that waits for other writers.
template<typename Work>
auto inTransaction(database::Connection &connection, const dialect::Dialect &dialect, const RunOptions &options,
                   Work work) -> decltype(work())
{
    bool announced = false;
    const Result<> begun = beginWaiting(
        connection, {dialect.beginStatement()}, options, [](const RunEvent &) {}, announced, database::CancelToken());
    if (!begun)
        return fail(begun.error());
    auto done = work();
    if (done) {
        if (const Result<qint64> committed = connection.execute(u"COMMIT"_s); !committed)
            done = fail(committed.error());
    }
    rollBack(connection);
    return done;
}

Result<int> markApplied(database::Connection &connection, const dialect::Dialect &dialect,
                        const migration::MigrationDirectory &directory, const QString &id, const RunOptions &options)
{
    const Result<QList<migration::LedgerRow>> rows = lockedLedger(connection, dialect);
    if (!rows)
        return fail(rows.error());
    qint64 sequence = lastSequence(*rows);
    int changed = 0;
    const QList<migration::MigrationState> states = migration::states(directory.files, *rows);
    for (const migration::MigrationFile &file : directory.files) {
        if (migration::idLess(id, file.id))
            break;
        const auto state = std::find_if(states.begin(), states.end(),
                                        [&file](const migration::MigrationState &one) { return one.id == file.id; });
        if (!state->replacedRows.isEmpty() && state->state == migration::State::Applied)
            continue;
        // What it replaces does not count beside it.
        for (const migration::LedgerRow &replaced : state->replacedRows) {
            if (replaced.id == file.id)
                continue;
            const Result<> removed = migration::removeRow(connection, dialect, replaced.id).and_then([&] {
                return migration::writeJournal(connection, dialect, replaced.id, u"replaced"_s, file.id, options.appliedBy);
            });
            if (!removed)
                return fail(removed.error());
        }
        const auto known
            = std::find_if(rows->begin(), rows->end(), [&file](const auto &row) { return row.id == file.id; });
        if (known != rows->end() && known->status == migration::RowStatus::Applied && known->checksum == file.checksum)
            continue;
        migration::LedgerRow row = appliedRow(file, options);
        row.sequence = known == rows->end() ? ++sequence : known->sequence;
        const Result<> put = migration::putRow(connection, dialect, row).and_then([&] {
            return migration::writeJournal(connection, dialect, row.id, u"baseline"_s, {}, options.appliedBy);
        });
        if (!put)
            return fail(put.error());
        ++changed;
    }
    return changed;
}

} // namespace

Result<int> baseline(database::Connection &connection, const dialect::Dialect &dialect,
                     const migration::MigrationDirectory &directory, const QString &id, const RunOptions &options)
{
    if (const QList<migration::DirectoryProblem> errors = directory.errors(); !errors.isEmpty())
        return fail(RunError::DirectoryBroken, errors.first().text, {}, errors.first().fileName);
    if (directory.find(id) == nullptr) {
        return fail(RunError::UnknownTarget,
                    text("runner", "There is no migration %1 in %2. See relvar-cli status for the ids.",
                         {id, directory.path}),
                    {}, id);
    }
    return inTransaction(connection, dialect, options,
                         [&] { return markApplied(connection, dialect, directory, id, options); });
}

Result<> recordApplied(database::Connection &connection, const dialect::Dialect &dialect,
                       const migration::MigrationFile &file, const RunOptions &options)
{
    return inTransaction(connection, dialect, options, [&] {
        return lockedLedger(connection, dialect).and_then([&](const QList<migration::LedgerRow> &rows) {
            migration::LedgerRow row = appliedRow(file, options);
            row.sequence = lastSequence(rows) + 1;
            return migration::putRow(connection, dialect, row).and_then([&] {
                return migration::writeJournal(connection, dialect, row.id, u"adopted"_s, {}, options.appliedBy);
            });
        });
    });
}

} // namespace relvar::runner
