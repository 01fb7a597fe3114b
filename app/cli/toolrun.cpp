// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/toolrun.h"

#include "cli/toolcommand.h"
#include "project/toolstatus.h"
#include "runner/toolrun.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUp(const ToolRunArguments &arguments)
{
    return arguments.direction == runner::Direction::Up;
}

/// A database file that is to be made has no history.
Result<project::ToolStatus> readTool(Session &session, const Workplace &workplace, const ToolRunArguments &arguments)
{
    if (!isUp(arguments) || !isMissing(workplace)) {
        return project::readToolStatus(workplace.project, *workplace.dialect, workplace.database.settings,
                                       session.token());
    }
    project::ToolStatus status{.format = formats::find(workplace.project.tool.format)};
    return status.format->read(workplace.project.tool.folder).map([&status](formats::ToolFolder folder) {
        status.folder = std::move(folder);
        return status;
    });
}

void showPlan(Session &session, const runner::ToolPlan &plan)
{
    const bool up = plan.direction == runner::Direction::Up;
    QJsonArray files;
    for (const formats::ToolMigration &migration : plan.migrations) {
        const migration::Section &section = up ? *migration.up : *migration.down;
        files.append(QJsonObject{{u"id"_s, migration.id},
                                 {u"name"_s, migration.name},
                                 {u"transactional"_s, section.transactional},
                                 {u"sql"_s, section.sql}});
        if (!session.output.json())
            session.output.data(u"-- %1\n%2\n\n"_s.arg(migration.name, section.sql));
    }
    if (session.output.json()) {
        session.output.document({{u"direction"_s, up ? u"up"_s : u"down"_s}, {u"files"_s, files}, {u"dryRun"_s, true}});
    } else if (plan.migrations.isEmpty()) {
        session.output.remark(text("cli", "There is nothing to run.").toString());
    }
}

QString described(const runner::ToolPlan &plan)
{
    return plan.migrations.size() == 1
               ? plan.migrations.first().name
               : text("cli", "%1 migrations", {QString::number(plan.migrations.size())}).toString();
}

Result<> confirm(Session &session, const Workplace &workplace, const runner::ToolPlan &plan)
{
    if (plan.migrations.isEmpty())
        return {};
    const QStringList words{workplace.database.shown, described(plan)};
    if (plan.direction == runner::Direction::Down) {
        return requireYes(session, text("cli",
                                        "Revert %2 on %1? Tables and columns that it made go away with what was "
                                        "written into them since.",
                                        words)
                                       .toString());
    }
    return workplace.database.settings.environment == database::Environment::Production
               ? requireYes(session, text("cli", "%1 is a production database. Apply %2?", words).toString())
               : Result<>();
}

} // namespace

Result<ExitCode> runToolMigrations(Session &session, const project::Project &project, const ToolRunArguments &arguments)
{
    const formats::Format *format = formats::find(project.tool.format);
    if (const auto may = requireBookkeeping(project, isUp(arguments) ? u"up"_s : u"down"_s); !may)
        return fail(may.error());
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    auto chosen = chooseMigrated(session, project, **dialect, arguments.database);
    if (!chosen)
        return fail(chosen.error());
    Workplace workplace{project, *dialect, {}, *std::move(chosen)};
    const auto status = readTool(session, workplace, arguments);
    if (!status)
        return fail(status.error());
    const runner::Target target = arguments.howFar.target();
    const auto plan = runner::planToolRun(*format, status->folder, status->history, arguments.direction, target);
    if (!plan)
        return fail(plan.error());
    if (arguments.dryRun) {
        showPlan(session, *plan);
        return ExitCode::Done;
    }
    if (auto trusted = requireTrust(session, project); !trusted)
        return fail(trusted.error());
    if (auto confirmed = confirm(session, workplace, *plan); !confirmed)
        return fail(confirmed.error());
    const auto connection
        = connect(session, workplace, isUp(arguments) ? MissingDatabase::IsMade : MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    RunReport report(session.output);
    const auto result = runner::executeToolRun(**connection, workplace.database.settings, **dialect,
                                               {format, status->folder, target, *plan, runOptions(session, workplace)},
                                               report.sink(), session.token());
    const auto done = report.finish(result);
    if (session.output.json())
        session.output.document(report.json());
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

} // namespace relvar::cli
