// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frameworkcode.h"

#include "project/codefiles.h"
#include "project/intents.h"

#include <QDir>
#include <QFileInfo>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void report(Session &session, const frameworks::Framework &framework, const FrameworkArguments &arguments,
            const frameworks::Emission &emission)
{
    QJsonArray files;
    for (const frameworks::FileEdit &edit : emission.files) {
        const bool isNew = edit.before.isEmpty();
        const bool isChanged = edit.text != edit.before;
        QJsonObject file{{u"path"_s, edit.path}, {u"new"_s, isNew}, {u"changed"_s, isChanged}};
        if (arguments.dryRun)
            file.insert(u"text"_s, edit.text);
        files.append(file);
        if (session.output.json())
            continue;
        if (arguments.dryRun) {
            session.output.data(u"=== "_s + edit.path + u" ===\n"_s + edit.text
                                + (edit.text.endsWith(u'\n') ? QString() : u"\n"_s) + u'\n');
        } else if (isChanged) {
            session.output.line(
                (isNew ? text("cli", "Wrote %1", {edit.path}) : text("cli", "Changed %1", {edit.path})).toString());
        }
    }
    QJsonArray notExpressed;
    for (const Text &note : emission.notExpressed) {
        notExpressed.append(note.toString());
        if (!session.output.json())
            session.output.remark(note.toString());
    }
    if (session.output.json()) {
        session.output.document({{u"framework"_s, framework.id()},
                                 {u"files"_s, files},
                                 {u"notExpressed"_s, notExpressed},
                                 {u"dryRun"_s, arguments.dryRun}});
    }
}

Result<ExitCode> finish(Session &session, const frameworks::Framework &framework, const FrameworkArguments &arguments,
                        const QString &root, const frameworks::Emission &emission)
{
    if (!arguments.dryRun) {
        if (const auto written = project::writeCodeFiles(root, emission.files); !written)
            return fail(written.error());
    }
    report(session, framework, arguments, emission);
    return ExitCode::Done;
}

QString rootOf(const FrameworkArguments &arguments)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(arguments.out));
}

/// The schema that is written, of a product that the framework knows.
Result<LoadedSchema> readWanted(Session &session, const frameworks::Framework &framework,
                                const FrameworkArguments &arguments)
{
    if (arguments.out == u"-"_s || QFileInfo(arguments.out).isFile()) {
        return fail(CliError::WrongUse,
                    text("cli", "Code of %1 is several files: name the folder of the repository after --out.",
                         {framework.displayName()}));
    }
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());
    if (arguments.from.isEmpty() && !*project) {
        return fail(CliError::WrongUse,
                    text("cli", "Say with --from which schema to take: outside of a project there is no draft."));
    }
    auto loaded = loadSchema(session, arguments.from.isEmpty() ? u"draft"_s : arguments.from, arguments.base);
    if (!loaded)
        return fail(loaded.error());
    remarkOnReading(session, arguments.from, *loaded);
    if (const auto whole = requireAllVisible(*loaded); !whole)
        return fail(whole.error());
    if (!framework.supports(loaded->dialect->id())) {
        return fail(frameworks::FrameworkError::NotSupported,
                    text("cli", "%1 is not written for %2.",
                         {framework.displayName(), loaded->dialect->displayName()}));
    }
    return loaded;
}

/// The base of a migration: what is there before it.
Result<LoadedSchema> readBase(Session &session, const FrameworkArguments &arguments, const LoadedSchema &wanted)
{
    if (arguments.base.isEmpty()) {
        LoadedSchema nothing;
        nothing.schema = wanted.dialect->emptySchema();
        nothing.dialect = wanted.dialect;
        return nothing;
    }
    auto base = loadSchema(session, arguments.base, arguments.from);
    if (!base)
        return fail(base.error());
    remarkOnReading(session, arguments.base, *base);
    if (base->dialect != wanted.dialect) {
        return fail(CliError::WrongUse, text("cli", "%1 and %2 are kinds of databases that cannot be compared.",
                                             {base->dialect->displayName(), wanted.dialect->displayName()}));
    }
    if (const auto whole = requireAllVisible(*base); !whole)
        return fail(whole.error());
    return base;
}

Result<plan::MigrationPlan> planBetween(Session &session, const FrameworkArguments &arguments, const LoadedSchema &base,
                                        const LoadedSchema &wanted)
{
    const dialect::Dialect &dialect = *wanted.dialect;
    const bool sameIds = base.carriesDraftIds && wanted.carriesDraftIds && arguments.renames.renames.isEmpty();
    schema::Schema target = wanted.schema;
    if (!sameIds) {
        const auto renames = settleRenames(session, arguments.renames, base.schema, wanted.schema, dialect.rules());
        if (!renames)
            return fail(renames.error());
        target = diff::pair(base.schema, wanted.schema, dialect.rules(), *renames);
    }
    dialect::CompileOptions options;
    // The framework's own tools would take what is kept for tables that nobody asked for.
    options.keepDropped = false;
    options.targetVersion = wanted.serverVersion;
    return plan::compile(base.schema, target, dialect, options);
}

} // namespace

std::vector<std::string> frameworkIds()
{
    std::vector<std::string> ids;
    for (const frameworks::Framework *framework : frameworks::all())
        ids.push_back(framework->id().toStdString());
    return ids;
}

Result<ExitCode> exportMigration(Session &session, const frameworks::Framework &framework,
                                 const FrameworkArguments &arguments)
{
    if (arguments.name.isEmpty() && !arguments.base.isEmpty()) {
        return fail(CliError::WrongUse,
                    text("cli", "Say with --name what the migration does: --name \"Add phone to users\"."));
    }
    const auto wanted = readWanted(session, framework, arguments);
    if (!wanted)
        return fail(wanted.error());
    const auto base = readBase(session, arguments, *wanted);
    if (!base)
        return fail(base.error());
    const auto plan = planBetween(session, arguments, *base, *wanted);
    if (!plan)
        return fail(plan.error());
    if (plan->isEmpty()) {
        if (session.output.json())
            report(session, framework, arguments, {});
        session.output.line(text("cli", "Equal: there is nothing to write a migration for.").toString());
        return ExitCode::Done;
    }
    const QString root = rootOf(arguments);
    const auto files = project::readCodeFiles(root, framework.reads());
    if (!files)
        return fail(files.error());
    const auto emission = framework.migration({.plan = *plan,
                                               .name = arguments.name.isEmpty() ? u"Create schema"_s : arguments.name,
                                               .time = QDateTime::currentDateTimeUtc(),
                                               .files = *files},
                                              *wanted->dialect);
    if (!emission)
        return fail(emission.error());
    return finish(session, framework, arguments, root, *emission);
}

Result<ExitCode> writeDraftAsCode(Session &session, const project::Project &project,
                                  const frameworks::Framework &framework, const WantedDraft &wanted,
                                  const document::Document &part, const QString &name)
{
    const dialect::Dialect &dialect = *wanted.dialect;
    if (!framework.supports(dialect.id())) {
        return fail(frameworks::FrameworkError::NotSupported,
                    text("cli", "%1 is not written for %2.", {framework.displayName(), dialect.displayName()}));
    }
    dialect::CompileOptions options = project::compileOptions(part.intents);
    options.keepDropped = false;
    options.targetVersion = project.targetVersion;
    const auto plan = plan::compile(wanted.base, *part.schema, dialect, options);
    if (!plan)
        return fail(plan.error());
    if (plan->isEmpty()) {
        return fail(project::ProjectError::NothingChanged,
                    text("cli", "There is nothing to save: nothing differs from what is there."));
    }
    const auto files = project::readCodeFiles(project.path, framework.reads());
    if (!files)
        return fail(files.error());
    const auto emission
        = framework.migration({.plan = *plan, .name = name, .time = QDateTime::currentDateTimeUtc(), .files = *files},
                              dialect);
    if (!emission)
        return fail(emission.error());
    const auto finished = finish(session, framework, {}, project.path, *emission);
    if (finished) {
        session.output.remark(text("cli",
                                   "It is not proved: %1 alone can run it. Run it on a development database first.",
                                   {framework.displayName()})
                                  .toString());
    }
    return finished;
}

Result<ExitCode> exportEntities(Session &session, const frameworks::Framework &framework,
                                const FrameworkArguments &arguments)
{
    const auto wanted = readWanted(session, framework, arguments);
    if (!wanted)
        return fail(wanted.error());
    const QString root = rootOf(arguments);
    const auto files = project::readCodeFiles(root, framework.reads());
    if (!files)
        return fail(files.error());
    const auto emission = framework.entities({.schema = wanted->schema, .files = *files}, *wanted->dialect);
    if (!emission)
        return fail(emission.error());
    return finish(session, framework, arguments, root, *emission);
}

} // namespace relvar::cli
