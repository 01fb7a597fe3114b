// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "cli/consequences.h"
#include "cli/pickedpieces.h"
#include "cli/renamequestions.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DiffArguments
{
    QString from;
    QString to;
    bool sql = false;
    bool down = false;
    RenameArguments renames;
};

Result<ExitCode> compare(Session &session, const DiffArguments &arguments)
{
    const auto from = loadSchema(session, arguments.from, arguments.to);
    if (!from)
        return fail(from.error());
    const auto to = loadSchema(session, arguments.to, arguments.from);
    if (!to)
        return fail(to.error());
    const auto renames = readRenames(arguments.renames.renames, from->schema, to->schema);
    if (!renames)
        return fail(renames.error());
    remarkOnReading(session, arguments.from, *from);
    remarkOnReading(session, arguments.to, *to);
    const dialect::Dialect &dialect = *from->dialect;
    if (from->dialect != to->dialect) {
        return fail(CliError::WrongUse, text("cli", "%1 and %2 are kinds of databases that cannot be compared.",
                                             {dialect.displayName(), to->dialect->displayName()}));
    }
    // Head and draft have the same ids already, and in those a rename is a rename.
    const bool sameIds = from->carriesDraftIds && to->carriesDraftIds && renames->isEmpty();
    const schema::Schema target
        = sameIds ? to->schema : diff::pair(from->schema, to->schema, dialect.rules(), *renames);
    const QList<diff::LikelyRename> questions
        = sameIds ? QList<diff::LikelyRename>()
                  : openQuestions(from->schema, to->schema, dialect.rules(), arguments.renames, *renames);
    const diff::Changes changes = diff::diff(from->schema, target, dialect.rules());
    const QList<diff::Description> described = diff::describe(changes, from->schema, target);

    QString sql;
    if (arguments.sql && !changes.isEmpty()) {
        for (const LoadedSchema *side : {&*from, &*to}) {
            if (const auto all = requireAllVisible(*side); !all)
                return fail(all.error());
        }
        dialect::CompileOptions options;
        options.keepDropped = false;
        options.targetVersion = from->serverVersion;
        if (const auto project = findProject(session);
            project && *project && (*project)->targetVersion != 0 && (*project)->dialect == dialect.id()) {
            options.targetVersion = (*project)->targetVersion;
        }
        const auto plan = plan::compile(from->schema, target, dialect, options);
        if (!plan)
            return fail(plan.error());
        sql = plan::toSql(arguments.down ? plan->down : plan->up);
    }

    if (session.output.json()) {
        QJsonObject document{{u"equal"_s, changes.isEmpty()},
                             {u"changes"_s, describeChanges(described, from->schema, target)},
                             {u"mentions"_s, mentionsOf(changes, from->schema, target)}};
        if (!questions.isEmpty())
            document.insert(u"likelyRenames"_s, describeRenames(questions));
        if (arguments.sql)
            document.insert(u"sql"_s, sql);
        for (const auto &[key, side] : {std::pair(u"from"_s, &*from), std::pair(u"to"_s, &*to)}) {
            if (!side->isScript && side->notHandled.isEmpty())
                continue;
            QJsonObject reading;
            describeReading(reading, *side);
            document.insert(key, reading);
        }
        session.output.document(document);
    } else {
        if (arguments.sql)
            session.output.data(sql);
        else
            showChanges(session, described, from->schema, target);
        remarkOnMentions(session, changes, from->schema, target);
        remarkOnRenames(session, questions);
    }
    return changes.isEmpty() ? ExitCode::Done : ExitCode::Found;
}

} // namespace

void addDiff(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("diff", "Compare two schemas. Exit code 0: equal, 3: different");
    const auto arguments = std::make_shared<DiffArguments>();
    addText(command, "--from", arguments->from, "What it is")->type_name("SOURCE")->required();
    addText(command, "--to", arguments->to, "What it becomes")->type_name("SOURCE")->required();
    CLI::Option *sql
        = command.add_flag("--sql", arguments->sql, "The SQL that makes the one into the other; keeps nothing");
    command.add_flag("--down", arguments->down, "With --sql: the way back")->needs(sql);
    addRenames(command, arguments->renames);
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return compare(session, *arguments); }; });
}

} // namespace relvar::cli
