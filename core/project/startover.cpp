// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/startover.h"

#include "migration/formats/bookkeeping.h"
#include "migration/migrationdirectory.h"
#include "plan/plan.h"
#include "project/toolstatus.h"
#include "runner/rehearse.h"
#include "runner/toolrun.h"

namespace relvar::project {

namespace {

Result<runner::RunFinished> applyAll(database::Connection &connection, const Project &project,
                                     const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                     const runner::RunOptions &options, const runner::EventSink &sink,
                                     const database::CancelToken &cancel)
{
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    const Result<QList<migration::LedgerRow>> ledger = migration::readLedger(connection, dialect);
    if (!ledger)
        return fail(ledger.error());
    const Result<runner::RunPlan> plan = runner::planUp(*directory, *ledger, {});
    if (!plan)
        return fail(plan.error());
    return runner::executeMigrations(connection, settings, dialect, *plan, options, sink, cancel);
}

Result<runner::RunFinished> applyAllOfTool(database::Connection &connection, const Project &project,
                                           const dialect::Dialect &dialect,
                                           const database::ConnectionSettings &settings,
                                           const runner::RunOptions &options, const runner::EventSink &sink,
                                           const database::CancelToken &cancel)
{
    const Result<ToolStatus> status = readToolStatus(project, dialect, settings, cancel);
    if (!status)
        return fail(status.error());
    const Result<runner::ToolPlan> plan
        = runner::planToolRun(*status->format, status->folder, status->history, runner::Direction::Up, {});
    if (!plan)
        return fail(plan.error());
    return runner::executeToolRun(connection, settings, dialect, {status->format, status->folder, {}, *plan, options},
                                  sink, cancel);
}

/// In a history that went with the rest there is nothing left to forget.
Result<> forgetAll(database::Connection &connection, const Project &project, const dialect::Dialect &dialect)
{
    const formats::Format *format = formats::find(project.tool.format);
    if (!format || !format->bookkeeping())
        return {};
    const Result<formats::ToolFolder> folder = format->read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    const Result<formats::History> history = format->readHistory(connection, dialect, *folder, {});
    if (!history)
        return fail(history.error());
    const formats::Bookkeeping &bookkeeping = *format->bookkeeping();
    if (history->table.isEmpty())
        return {};
    if (const Result<> attached = bookkeeping.attach(connection, dialect); !attached)
        return attached;
    for (const QString &statement : bookkeeping.forgetAll(*folder, dialect) + bookkeeping.detach(dialect)) {
        if (const Result<qint64> done = connection.execute(statement); !done)
            return fail(done.error());
    }
    return {};
}

} // namespace

migration::Section dropEverythingSection(const dialect::Dialect &dialect, const dialect::Snapshot &snapshot)
{
    const dialect::Script script{false, dialect.dropEverything(snapshot)};
    return {plan::toSql(script), script.transactional, 1};
}

Result<dialect::Snapshot> dropEverything(database::Connection &connection, const Project &project,
                                         const dialect::Dialect &dialect, const database::CancelToken &cancel)
{
    Result<dialect::Snapshot> snapshot = dialect.introspect(connection);
    if (!snapshot)
        return snapshot;
    const Result<> dropped = runner::runSection(connection, dialect, dropEverythingSection(dialect, *snapshot), cancel);
    if (!dropped)
        return fail(dropped.error());
    if (const Result<> forgotten = forgetAll(connection, project, dialect); !forgotten)
        return fail(forgotten.error());
    return snapshot;
}

Result<> mayStartOver(const database::ConnectionSettings &settings, const QString &database)
{
    if (settings.environment != database::Environment::Production)
        return {};
    return fail(ProjectError::Production,
                text("project", "%1 is a production database: it is not started over. Revert single migrations there.",
                     {database}),
                {}, settings.name);
}

Result<runner::RunFinished> makeFresh(const Project &project, const dialect::Dialect &dialect,
                                      const database::ConnectionSettings &settings, const runner::RunOptions &options,
                                      const runner::EventSink &sink, const database::CancelToken &cancel)
{
    if (const Result<> may = mayStartOver(settings, options.database); !may)
        return fail(may.error());
    const auto connection = dialect.open(settings, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    if (const Result<dialect::Snapshot> dropped = dropEverything(**connection, project, dialect, cancel); !dropped)
        return fail(dropped.error());
    return project.tool.format.isEmpty()
               ? applyAll(**connection, project, dialect, settings, options, sink, cancel)
               : applyAllOfTool(**connection, project, dialect, settings, options, sink, cancel);
}

} // namespace relvar::project
