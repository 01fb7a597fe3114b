// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/toolbaseline.h"

#include "migration/formats/bookkeeping.h"
#include "runner/lock.h"
#include "runner/toollock.h"

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QStringList> mark(database::Connection &connection, const dialect::Dialect &dialect,
                         const formats::Format &format, const formats::ToolFolder &folder, const QString &id,
                         const QList<dialect::ForeignHistory> &found)
{
    // Again, now that nobody else writes.
    const Result<formats::History> history = format.readHistory(connection, dialect, folder, found);
    if (!history)
        return fail(history.error());
    const Result<formats::Baseline> baseline = format.baselining().baseline(
        {.folder = folder, .history = *history, .id = id, .time = QDateTime::currentDateTimeUtc()}, dialect);
    if (!baseline)
        return fail(baseline.error());
    for (const QString &statement : baseline->statements + QStringList{u"COMMIT"_s}) {
        if (const Result<qint64> done = connection.execute(statement); !done)
            return fail(done.error());
    }
    return baseline->marked;
}

} // namespace

Result<QStringList> markToolMigrations(database::Connection &connection, const database::ConnectionSettings &settings,
                                       const dialect::Dialect &dialect, const formats::Format &format,
                                       const formats::ToolFolder &folder, const QString &id, const RunOptions &options,
                                       const database::CancelToken &cancel)
{
    if (settings.readOnly) {
        return fail(RunError::ReadOnly,
                    text("runner", "The connection %1 is read-only. Allow writing in its settings, or choose another.",
                         {settings.name.isEmpty() ? settings.address : settings.name}));
    }
    if (!folder.problems.isEmpty())
        return fail(RunError::DirectoryBroken, folder.problems.first());
    const EventSink nobody = [](const RunEvent &) {};
    const auto lock = takeRunLock(dialect, settings, options, nobody, cancel);
    if (!lock)
        return fail(lock.error());
    const auto toolLock = takeToolLocks(settings, dialect, format, options, nobody, cancel);
    if (!toolLock)
        return fail(toolLock.error());
    const Result<dialect::Snapshot> snapshot = dialect.introspect(connection);
    if (!snapshot)
        return fail(snapshot.error());
    const formats::Bookkeeping *bookkeeping = format.bookkeeping();
    if (const Result<> attached = bookkeeping ? bookkeeping->attach(connection, dialect) : Result<>(); !attached)
        return fail(attached.error());
    bool announced = false;
    if (const Result<> begun = beginWaiting(connection, {dialect.beginStatement()}, options, nobody, announced, cancel);
        !begun)
        return fail(begun.error());
    Result<QStringList> marked = mark(connection, dialect, format, folder, id, snapshot->histories);
    rollBack(connection);
    for (const QString &statement : bookkeeping ? bookkeeping->detach(dialect) : QStringList()) {
        if (const Result<qint64> detached = connection.execute(statement); !detached)
            return fail(detached.error());
    }
    return marked;
}

} // namespace relvar::runner
