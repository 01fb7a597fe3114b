// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/push.h"

#include "migration/formats/formats.h"
#include "project/intents.h"
#include "schema/hash.h"

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

Result<runner::RunFinished> runOutside(const Project &project, const dialect::Dialect &dialect,
                                       const database::ConnectionSettings &settings, const plan::MigrationPlan &plan,
                                       runner::ScriptRun script, const runner::RunOptions &options,
                                       const runner::EventSink &sink, const database::CancelToken &cancel)
{
    script.section = {plan::toSql(plan.up).trimmed(), plan.up.transactional};
    script.tool = formats::find(project.tool.format);
    script.check = [&](database::Connection &connection) -> Result<> {
        const Result<dialect::Snapshot> now = dialect.introspect(connection);
        if (!now)
            return fail(now.error());
        if (schema::hash(now->schema) != schema::hash(plan.from)) {
            return fail(ProjectError::Outdated,
                        text("project", "%1 has changed since it was compared. Compare it again.", {options.database}));
        }
        return {};
    };
    return runner::runScript(dialect, settings, script, options, sink, cancel);
}

Push pushOfDraft(const Draft &draft, const schema::Schema &actual, const diff::Rules &rules)
{
    const schema::Schema &wanted = *draft.document.schema;
    return {.from = diff::pairKeepingIds(wanted, diff::pair(draft.base, actual, rules), rules),
            .to = wanted,
            .intents = draft.document.intents};
}

Result<plan::MigrationPlan> planPush(const Project &project, const dialect::Dialect &dialect, const Push &push)
{
    dialect::CompileOptions options = compileOptions(push.intents);
    options.keepDropped = false;
    options.targetVersion = push.version == 0 ? project.targetVersion : push.version;
    return plan::compile(push.from, push.to, dialect, options);
}

Result<> mayPush(const database::ConnectionSettings &settings, const QString &database)
{
    if (settings.environment != database::Environment::Production)
        return {};
    return fail(
        ProjectError::Production,
        text("project",
             "%1 is a production database: nothing is pushed to it. Save the draft as a migration, and apply that.",
             {database}),
        {}, settings.name);
}

Result<runner::RunFinished> push(const Project &project, const dialect::Dialect &dialect,
                                 const database::ConnectionSettings &settings, const plan::MigrationPlan &plan,
                                 const runner::RunOptions &options, const runner::EventSink &sink,
                                 const database::CancelToken &cancel)
{
    if (const Result<> may = mayPush(settings, options.database); !may)
        return fail(may.error());
    const Text purpose = text("project", "Bring %1 to another schema, without a migration", {options.database});
    return runOutside(project, dialect, settings, plan, {.purpose = purpose, .journalEvent = u"pushed"_s}, options,
                      sink, cancel);
}

} // namespace relvar::project
