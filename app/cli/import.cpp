// SPDX-License-Identifier: GPL-3.0-or-later
// A schema into a project: as its first migration, or as a change to the draft.
#include "cli/commandsupport.h"
#include "cli/renamequestions.h"
#include "cli/wanteddraft.h"
#include "imports/importeddraft.h"
#include "project/importproject.h"
#include "project/rebasedraft.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportArguments
{
    /// FILE or SOURCE.
    QString from;
    /// Empty: the project that is here.
    QString into;
    QString name = u"import"_s;
    RenameArguments renames;
    bool keepOthers = false;
    bool noProof = false;
};

/// A file may be named without "file:".
QString sourceOf(const QString &written)
{
    return QFileInfo(QDir::current().absoluteFilePath(written)).isFile() ? u"file:"_s + written : written;
}

/// A new project whose first migration makes the schema.
Result<ExitCode> intoNewProject(Session &session, const ImportArguments &arguments)
{
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(arguments.into));
    const auto source = parseSource(sourceOf(arguments.from), session.dialects);
    if (!source)
        return fail(source.error());
    if (source->kind == Source::Kind::Database) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "relvar-cli init %1 --from SOURCE makes a project of a database, whose first migration is "
                         "marked as applied there.",
                         {arguments.into}));
    }
    const auto loaded = loadSchema(session, sourceOf(arguments.from));
    if (!loaded)
        return fail(loaded.error());
    remarkOnReading(session, arguments.from, *loaded);
    const auto place = scratchPlace(session, std::nullopt);
    if (!place)
        return fail(place.error());
    const auto made = project::importAsProject(*loaded->dialect,
                                               {.path = path,
                                                .schema = loaded->schema,
                                                .name = arguments.name,
                                                .prove = !arguments.noProof,
                                                .scratch = *place},
                                               session.token());
    if (!made)
        return fail(made.error());
    const project::Saved &saved = made->saved;
    if (session.output.json()) {
        QJsonObject document
            = describeWritten(saved.path, arguments.noProof ? std::nullopt : std::optional(saved.proof));
        document.insert(u"project"_s, made->project.path);
        describeReading(document, *loaded);
        session.output.document(document);
        return ExitCode::Done;
    }
    session.output.line(
        text("cli", "Made a project for %1 in %2.", {loaded->dialect->displayName(), made->project.path}).toString());
    reportWritten(session.output, saved.path, arguments.noProof ? std::nullopt : std::optional(saved.proof));
    return ExitCode::Done;
}

Result<ExitCode> intoDraft(Session &session, const ImportArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (!project)
        return fail(project.error());
    const auto wanted = loadSchema(session, sourceOf(arguments.from));
    if (!wanted)
        return fail(wanted.error());
    remarkOnReading(session, arguments.from, *wanted);
    if (const auto all = requireAllVisible(*wanted); !all)
        return fail(all.error());
    const auto head = loadBase(session, *project);
    if (!head)
        return fail(head.error());
    const auto directory = migrationsBelowDraft(*project);
    if (!directory)
        return fail(directory.error());
    auto kept = project::readDraft(*project);
    if (!kept)
        return fail(kept.error());
    const bool isOwn = project->tool.format.isEmpty();
    if (*kept && (isOwn ? (*kept)->chain != directory->chain : project::hasMoved((*kept)->base, head->schema))) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "The draft was begun over other migrations. Put it onto these first: open the project in "
                         "relvar, or save or discard the draft."));
    }
    project::Draft draft{directory->chain, head->schema, {}};
    draft.document.schema = head->schema;
    if (*kept)
        draft = **kept;
    const diff::Rules &rules = head->dialect->rules();
    const schema::Schema present = *draft.document.schema;
    RenameArguments said = arguments.renames;
    // Who keeps what the file does not have renames nothing.
    said.noOthers = said.noOthers || arguments.keepOthers;
    const auto renames = settleRenames(session, said, present, wanted->schema, rules);
    if (!renames)
        return fail(renames.error());
    const schema::Schema imported
        = imports::importedSchema(present, wanted->schema, rules, *renames,
                                  arguments.keepOthers ? imports::Others::Stay : imports::Others::Go);
    draft.document.intents.valueMappings += diff::valueMappings(*renames, present, imported);
    draft.document.schema = imported;
    // A window that has the project open keeps the draft itself.
    QLockFile lock(project->path + u"/.relvar/draft.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError) {
        return fail(project::ProjectError::DraftLocked,
                    text("cli", "The project is open in relvar, which keeps its draft. Import there, or close it."));
    }
    const diff::Changes brought = diff::diff(present, imported, rules);
    if (!brought.isEmpty()) {
        const bool isBack = diff::diff(draft.base, imported, rules).isEmpty();
        if (const auto written = isBack ? project::removeDraft(*project) : project::writeDraft(*project, draft);
            !written)
            return fail(written.error());
    }
    QStringList lines;
    for (const diff::Description &change : diff::describe(brought, present, imported))
        lines.append(change.text.toString());
    if (session.output.json()) {
        QJsonObject document{{u"changes"_s, QJsonArray::fromStringList(lines)}, {u"project"_s, project->path}};
        describeReading(document, *wanted);
        session.output.document(document);
        return ExitCode::Done;
    }
    for (const QString &line : lines)
        session.output.line(u"  "_s + line);
    session.output.line(
        (lines.isEmpty()
             ? text("cli", "The draft says already what %1 says.", {arguments.from})
             : text("cli", "The draft is what %1 says. relvar-cli new NAME saves it as a migration.", {arguments.from}))
            .toString());
    return ExitCode::Done;
}

} // namespace

void addImport(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand(
        "import", "Take a schema in: SQL text, a dump, DBML or a database, as the draft or as a new project");
    const auto arguments = std::make_shared<ImportArguments>();
    addText(command, "from", arguments->from, "A file (.sql, .dbml), or where else a schema comes from")
        ->type_name("FILE|SOURCE")
        ->required();
    CLI::Option *into
        = addText(command, "--into", arguments->into, "Make a project in this folder instead")->type_name("DIR");
    addText(command, "--name", arguments->name, "With --into: what its first migration is called")
        ->needs(into)
        ->type_name("NAME");
    addRenames(command, arguments->renames);
    command
        .add_flag("--keep-others", arguments->keepOthers, "What it does not have stays in the draft, instead of going")
        ->excludes(into);
    command.add_flag("--no-proof", arguments->noProof, "With --into: do not try it on a scratch database first")
        ->needs(into);
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) {
            return arguments->into.isEmpty() ? intoDraft(session, *arguments) : intoNewProject(session, *arguments);
        };
    });
}

} // namespace relvar::cli
