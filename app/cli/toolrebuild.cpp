// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/toolrebuild.h"

#include "cli/toolcommand.h"
#include "project/toolstatus.h"
#include "runner/toolrun.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(Rebuild rebuild)
{
    switch (rebuild) {
    case Rebuild::Fresh:
        return u"fresh"_s;
    case Rebuild::Refresh:
        return u"refresh"_s;
    case Rebuild::Reset:
        return u"reset"_s;
    }
    Q_UNREACHABLE();
}

/// Runs of the tool's migrations on one open database.
class ToolRuns
{
public:
    ToolRuns(Session &session, const Workplace &workplace, database::Connection &connection)
        : m_session(session)
        , m_workplace(workplace)
        , m_connection(connection)
        , m_format(*formats::find(workplace.project.tool.format))
    {
    }

    struct Planned
    {
        project::ToolStatus status;
        runner::Target target;
        runner::ToolPlan plan;
    };

    /// What it would do now; down without a target: all that is applied.
    Result<Planned> plan(runner::Direction direction, const runner::Target &target) const
    {
        auto status = project::readToolStatus(m_workplace.project, *m_workplace.dialect, m_workplace.database.settings,
                                              m_session.token());
        if (!status)
            return fail(status.error());
        Planned planned{.status = *std::move(status), .target = target, .plan = {}};
        if (direction == runner::Direction::Down && target.id.isEmpty() && !target.count)
            planned.target.count = int(planned.status.states.size());
        auto plan
            = runner::planToolRun(m_format, planned.status.folder, planned.status.history, direction, planned.target);
        if (!plan)
            return fail(plan.error());
        planned.plan = *std::move(plan);
        return planned;
    }

    /// `document`: the run as --json tells it.
    Result<> run(runner::Direction direction, const runner::Target &target, QJsonObject &document) const
    {
        const auto planned = plan(direction, target);
        if (!planned)
            return fail(planned.error());
        RunReport report(m_session.output);
        const auto result = runner::executeToolRun(m_connection, m_workplace.database.settings, *m_workplace.dialect,
                                                   {&m_format, planned->status.folder, planned->target, planned->plan,
                                                    runOptions(m_session, m_workplace)},
                                                   report.sink(), m_session.token());
        const auto done = report.finish(result);
        document = report.json();
        return done;
    }

private:
    Session &m_session;
    const Workplace &m_workplace;
    database::Connection &m_connection;
    const formats::Format &m_format;
};

Result<Workplace> workplaceOf(const Session &session, const project::Project &project, const QString &database)
{
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    auto chosen = chooseMigrated(session, project, **dialect, database);
    if (!chosen)
        return fail(chosen.error());
    return Workplace{project, *dialect, {}, *std::move(chosen)};
}

/// That all could be applied is found out before anything is dropped.
Result<> checkFolder(const project::Project &project)
{
    const formats::Format &format = *formats::find(project.tool.format);
    const auto folder = format.read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    const auto plan = runner::planToolRun(format, *folder, {}, runner::Direction::Up, {});
    return plan ? Result<>() : fail(plan.error());
}

/// The way up would take another one first.
Result<> requireNoneBefore(const QList<formats::ToolState> &states)
{
    for (const formats::ToolState &state : states) {
        if (state.standing == formats::Standing::OutOfOrder) {
            return fail(CliError::WrongUse,
                        text("cli",
                             "Nothing was run: %1 is pending, although a newer one is applied. Apply it first, "
                             "with relvar-cli up.",
                             {state.name}));
        }
    }
    return {};
}

} // namespace

Result<ExitCode> rebuildWithTool(Session &session, const project::Project &project, const RebuildArguments &arguments)
{
    const QString command = nameOf(arguments.rebuild);
    if (const auto may = requireBookkeeping(project, command); !may)
        return fail(may.error());
    if (const auto sound = checkFolder(project); !sound && arguments.rebuild != Rebuild::Reset)
        return fail(sound.error());
    auto workplace = workplaceOf(session, project, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const bool isFresh = arguments.rebuild == Rebuild::Fresh;
    if (!isFresh || !isMissing(*workplace)) {
        if (const auto usable = workplace->dialect->probe(workplace->database.settings); !usable)
            return fail(usable.error());
    }
    if (const auto consent = requireConsent(session, arguments, *workplace); !consent)
        return fail(consent.error());
    const auto connection
        = connect(session, *workplace, isFresh ? MissingDatabase::IsMade : MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const ToolRuns runs(session, *workplace, **connection);
    QJsonObject document;
    QJsonObject reverted;
    QJsonObject applied;
    Result<> done;
    if (isFresh) {
        done = dropEverything(session, *workplace, **connection);
        document.insert(u"dropped"_s, done.has_value());
    } else {
        done = runs.run(runner::Direction::Down, {}, reverted);
        document.insert(u"reverted"_s, reverted);
    }
    if (done && arguments.rebuild != Rebuild::Reset) {
        done = runs.run(runner::Direction::Up, {}, applied);
        document.insert(u"applied"_s, applied);
    }
    if (session.output.json())
        session.output.document(document);
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

Result<ExitCode> redoWithTool(Session &session, const project::Project &project, const QString &database,
                              const HowFar &howFar)
{
    if (const auto may = requireBookkeeping(project, u"redo"_s); !may)
        return fail(may.error());
    auto workplace = workplaceOf(session, project, database);
    if (!workplace)
        return fail(workplace.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const ToolRuns runs(session, *workplace, **connection);
    runner::Target back = howFar.target();
    back.count = back.count.value_or(1);
    const auto planned = runs.plan(runner::Direction::Down, back);
    if (!planned)
        return fail(planned.error());
    if (const auto free = requireNoneBefore(planned->status.states); !free)
        return fail(free.error());
    const QList<formats::ToolMigration> &migrations = planned->plan.migrations;
    if (const auto trusted = requireTrust(session, project); !trusted)
        return fail(trusted.error());
    QJsonObject reverted;
    QJsonObject applied;
    Result<> done;
    if (migrations.isEmpty()) {
        session.output.remark(text("cli", "There is nothing to run.").toString());
    } else {
        const QString what = migrations.size() == 1
                                 ? migrations.constFirst().name
                                 : text("cli", "%1 migrations", {QString::number(migrations.size())}).toString();
        const Text question = text("cli",
                                   "Revert %1 on %2 and apply it again? What was written since into tables and columns "
                                   "that it made is dropped with them.",
                                   {what, workplace->database.shown});
        if (const auto confirmed = requireYes(session, question.toString()); !confirmed)
            return fail(confirmed.error());
        done = runs.run(runner::Direction::Down, back, reverted);
        // What is pending behind them stays so.
        if (done)
            done = runs.run(runner::Direction::Up, {.count = int(migrations.size()), .id = {}}, applied);
    }
    if (session.output.json())
        session.output.document({{u"reverted"_s, reverted}, {u"applied"_s, applied}});
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

} // namespace relvar::cli
