// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

#include "migration/atomicwrite.h"

#include <QDir>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NewArguments
{
    QString name;
    QString to;
    QStringList renames;
    bool empty = false;
    bool noProof = false;
    bool keepNothing = false;
};

void report(Session &session, const QString &path, const std::optional<runner::Proof> &proof)
{
    QStringList reasons;
    if (proof) {
        for (const Text &reason : proof->reasons)
            reasons.append(reason.toString());
    }
    if (session.output.json()) {
        QJsonObject document{{u"path"_s, path}, {u"proved"_s, proof && proof->held}};
        if (proof) {
            document.insert(u"grade"_s, plan::gradeName(proof->grade));
            document.insert(u"reasons"_s, QJsonArray::fromStringList(reasons));
        }
        session.output.document(document);
        return;
    }
    session.output.line(text("cli", "Wrote %1", {QDir::current().relativeFilePath(path)}).toString());
    if (!proof)
        return;
    session.output.line(proof->held ? text("cli", "Proved by up, down, up on a scratch database with %1 rows: %2",
                                           {QString::number(proof->probeRows), plan::gradeName(proof->grade)})
                                          .toString()
                                    : text("cli", "It could not be proved here:").toString());
    for (const QString &reason : reasons)
        session.output.line(u"  "_s + reason);
}

/// A file to write SQL into by hand. It counts as broken until somebody did, so it cannot be applied by mistake.
Result<ExitCode> writeEmpty(Session &session, const project::Project &project, const NewArguments &arguments)
{
    const auto directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    const QString name = migration::normalizedName(arguments.name);
    if (name.isEmpty()) {
        return fail(CliError::WrongUse,
                    text("cli", "\"%1\" gives no file name: use letters and digits.", {arguments.name}));
    }
    migration::MigrationFile file;
    file.id = migration::nextId(*directory, QDateTime::currentDateTimeUtc());
    file.name = name;
    const QString path = directory->path + u'/' + file.fileName();
    const QByteArray content
        = "-- " + arguments.name.simplified().toUtf8() + "\n-- migrate:up\n\n\n-- migrate:down\n\n";
    if (auto written = migration::writeAtomically(path, content); !written)
        return fail(written.error());
    report(session, path, std::nullopt);
    session.output.line(text("cli", "Write the SQL into it; relvar-cli verify proves it.").toString());
    return ExitCode::Done;
}

/// The draft of the window, or the base brought to another source.
Result<document::Document> targetOf(Session &session, const NewArguments &arguments, const LoadedSchema &head,
                                    const std::optional<project::Draft> &draft)
{
    if (arguments.to.isEmpty() || arguments.to == u"draft"_s) {
        if (draft)
            return draft->document;
        return fail(CliError::WrongUse,
                    text("cli", "There is no draft to save. Say with --to what the schema shall become (file:want.sql, "
                                "sqlite:path, @connection), or write the SQL by hand into a file made with --empty."));
    }
    const auto wanted = loadSchema(session, arguments.to);
    if (!wanted)
        return fail(wanted.error());
    remarkOnReading(session, arguments.to, *wanted);
    if (const auto all = requireAllVisible(*wanted); !all)
        return fail(all.error());
    const auto renames = readRenames(arguments.renames, head.schema, wanted->schema);
    if (!renames)
        return fail(renames.error());
    document::Document document;
    document.schema = diff::pair(head.schema, wanted->schema, head.dialect->rules(), *renames);
    return document;
}

Result<ExitCode> writeNew(Session &session, const NewArguments &arguments)
{
    const auto project = openProject(session);
    if (!project)
        return fail(project.error());
    if (arguments.empty)
        return writeEmpty(session, *project, arguments);
    const auto head = loadSchema(session, u"head"_s);
    if (!head)
        return fail(head.error());
    const bool fromDraft = arguments.to.isEmpty() || arguments.to == u"draft"_s;
    const auto draft = fromDraft ? project::readDraft(*project) : Result<std::optional<project::Draft>>();
    if (!draft)
        return fail(draft.error());
    auto document = targetOf(session, arguments, *head, *draft);
    if (!document)
        return fail(document.error());
    if (arguments.keepNothing)
        document->intents.keepDropped = false;

    const auto place = scratchPlace(session, *project);
    if (!place)
        return fail(place.error());
    project::SaveRequest request;
    request.name = arguments.name;
    request.base = fromDraft ? (*draft)->base : head->schema;
    request.draft = *document;
    request.prove = !arguments.noProof;
    request.scratch = *place;
    const auto saved = project::saveMigration(*project, *head->dialect, request, session.token());
    if (!saved)
        return fail(saved.error());
    if (fromDraft) {
        // The draft is a migration now; where its tables stand belongs to the project.
        if (auto placed = project::writeDiagram(*project, saved->reached, document->diagram); !placed)
            return fail(placed.error());
        if (auto removed = project::removeDraft(*project); !removed)
            return fail(removed.error());
    }
    report(session, saved->path, arguments.noProof ? std::nullopt : std::optional(saved->proof));
    return ExitCode::Done;
}

} // namespace

void addNew(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("new", "Write a migration: from the draft, to a wanted schema, or empty");
    const auto arguments = std::make_shared<NewArguments>();
    addText(command, "name", arguments->name, "What it does, in words: \"Add phone to users\"")
        ->type_name("NAME")
        ->required();
    CLI::Option *to = addText(command, "--to", arguments->to, "What the schema shall become; the draft when not given")
                          ->type_name("SOURCE");
    addTexts(command, "--rename", arguments->renames, "old=new: users.name=users.full_name")
        ->type_name("OLD=NEW")
        ->needs(to);
    command.add_flag("--empty", arguments->empty, "A file to write the SQL into")->excludes(to);
    command.add_flag("--no-proof", arguments->noProof, "Do not try it on a scratch database first");
    command.add_flag("--keep-nothing", arguments->keepNothing, "What is dropped is not kept in stash tables");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return writeNew(session, *arguments); }; });
}

} // namespace relvar::cli
