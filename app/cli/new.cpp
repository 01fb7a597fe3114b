// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consequences.h"
#include "cli/frameworkcode.h"
#include "cli/gradualchange.h"
#include "cli/pickedpieces.h"
#include "cli/sample.h"
#include "cli/wanteddraft.h"

#include "migration/atomicwrite.h"
#include "migration/formats/formats.h"
#include "project/toolframework.h"

#include <QDir>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NewArguments
{
    QString name;
    WantedArguments wanted;
    QString only;
    bool withNeeded = false;
    bool empty = false;
    bool noProof = false;
    bool online = false;
    bool notOnline = false;
    bool record = false;
    bool noRecord = false;
    /// Change as readGradualChange() takes it; empty: none.
    QString expandContract;
    std::optional<int> batchRows;
    SampleArguments sample;
};

QJsonObject describe(const project::Saved &saved, const std::optional<runner::Proof> &proof)
{
    QJsonObject document = describeWritten(saved.path, proof);
    QJsonArray remarks;
    for (const Text &remark : saved.remarks)
        remarks.append(remark.toString());
    if (!saved.otherPaths.isEmpty())
        document.insert(u"otherPaths"_s, QJsonArray::fromStringList(saved.otherPaths));
    if (!remarks.isEmpty())
        document.insert(u"remarks"_s, remarks);
    if (!saved.recordPath.isEmpty())
        document.insert(u"record"_s, saved.recordPath);
    return document;
}

void report(Session &session, const project::Saved &saved, const std::optional<runner::Proof> &proof)
{
    for (const QString &path : saved.otherPaths)
        reportWritten(session.output, path, std::nullopt);
    reportWritten(session.output, saved.path, proof);
    if (!saved.recordPath.isEmpty()) {
        session.output.line(
            text("cli", "Wrote its record, %1", {QDir::current().relativeFilePath(saved.recordPath)}).toString());
    }
    for (const Text &remark : saved.remarks)
        session.output.remark(remark.toString());
}

/// Several files, or what was asked to become several.
void reportAll(Session &session, const QList<project::Saved> &all, bool isProved, bool isGradual)
{
    const auto proofOf = [isProved](const project::Saved &saved) {
        return isProved ? std::optional(saved.proof) : std::nullopt;
    };
    if (session.output.json()) {
        QJsonArray migrations;
        for (const project::Saved &saved : all)
            migrations.append(describe(saved, proofOf(saved)));
        session.output.document({{u"migrations"_s, migrations}});
        return;
    }
    for (const project::Saved &saved : all)
        report(session, saved, proofOf(saved));
    if (isGradual) {
        session.output.line(text("cli", "The last one ends the time in which old and new live side by side. Go up to %1 "
                                        "first (relvar-cli up --to %1), and further when all programs know the new.",
                                 {all.at(all.size() - 2).file.id})
                                .toString());
    }
}

project::Form formOf(const NewArguments &arguments, const project::Project &project, const dialect::Dialect &dialect)
{
    if (!arguments.expandContract.isEmpty())
        return project::Form::Gradual;
    const bool isUsual = dialect.capabilities().onlineForms && project.isOnlineUsual();
    return arguments.online || (isUsual && !arguments.notOnline) ? project::Form::Online : project::Form::Single;
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
    if (session.output.json())
        session.output.document(describeWritten(path, std::nullopt));
    else
        reportWritten(session.output, path, std::nullopt);
    session.output.line(text("cli", "Write the SQL into it; relvar-cli verify proves it.").toString());
    return ExitCode::Done;
}

/// All of the draft, or what --only picks of it.
Result<document::Document> partOf(const WantedDraft &wanted, const NewArguments &arguments)
{
    if (arguments.only.isEmpty())
        return wanted.document;
    const diff::Pieces pieces = project::piecesOf(wanted.base, wanted.document, wanted.dialect->rules());
    const auto picked = readNumbers(arguments.only, pieces);
    if (!picked)
        return fail(picked.error());
    const auto chosen = closed(*picked, pieces, arguments.withNeeded);
    if (!chosen)
        return fail(chosen.error());
    return project::chosenPart(wanted.base, wanted.document, pieces, *chosen);
}

/// The migration has now what was written of the draft, where what it makes can be told from its files.
Result<> endDraft(Session &session, const project::Project &project, WantedDraft &wanted,
                  const document::Document &part)
{
    if (!wanted.kept)
        return {};
    if (project::isCode(project)) {
        session.output.remark(text("cli", "The draft stays until @%1 has the migration: then nothing of it is left.",
                                   {project.defaultConnection})
                                  .toString());
        return {};
    }
    const auto reached = loadSchema(session, u"head"_s);
    if (!reached)
        return fail(reached.error());
    project::Saved saved;
    saved.reached = diff::pair(*part.schema, reached->schema, wanted.dialect->rules());
    return goOn(project, wanted, part, saved);
}

Result<ExitCode> writeNew(Session &session, const NewArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (!project)
        return fail(project.error());
    const formats::Format *format = formats::find(project->tool.format);
    if (arguments.empty && format) {
        return fail(project::ProjectError::OfAnotherTool,
                    text("cli", "The migrations are those of %1, whose own command makes an empty one.",
                         {format->displayName()}));
    }
    if (arguments.empty)
        return writeEmpty(session, *project, arguments);
    auto wanted = arguments.expandContract.isEmpty() ? readWanted(session, *project, arguments.wanted)
                                                     : readGradualChange(session, arguments.expandContract);
    if (!wanted)
        return fail(wanted.error());
    const auto part = partOf(*wanted, arguments);
    if (!part)
        return fail(part.error());
    const frameworks::Framework *framework
        = format && !format->writing() ? project::frameworkOf(format->id(), project->path) : nullptr;
    if (framework) {
        const auto written = writeDraftAsCode(session, *project, *framework, *wanted, *part, arguments.name);
        return written ? endDraft(session, *project, *wanted, *part).map([&written] { return *written; }) : written;
    }
    const auto place = scratchPlace(session, *project);
    if (!place)
        return fail(place.error());
    const auto rowsFrom = sampleSource(session, *project, *wanted->dialect, arguments.sample);
    if (!rowsFrom)
        return fail(rowsFrom.error());
    project::SaveRequest request;
    request.rowsFrom = *rowsFrom;
    request.name = arguments.name;
    request.base = wanted->base;
    request.draft = *part;
    request.prove = !arguments.noProof;
    request.scratch = *place;
    request.form = formOf(arguments, *project, *wanted->dialect);
    if (arguments.record || arguments.noRecord)
        request.record = arguments.record;
    request.batchRows = arguments.batchRows.value_or(project->batchRows);
    const auto saved = project::saveMigrations(*project, *wanted->dialect, request, session.token());
    if (!saved)
        return fail(saved.error());
    if (const auto gone = goOn(*project, *wanted, *part, saved->last()); !gone)
        return fail(gone.error());
    const schema::Schema &reached = *request.draft.schema;
    remarkOnMentions(session, diff::diff(request.base, reached, wanted->dialect->rules()), request.base, reached);
    if (request.form == project::Form::Single) {
        const auto proof = arguments.noProof ? std::nullopt : std::optional(saved->first().proof);
        if (session.output.json())
            session.output.document(describe(saved->first(), proof));
        else
            report(session, saved->first(), proof);
    } else
        reportAll(session, *saved, request.prove, request.form == project::Form::Gradual);
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
    CLI::Option *to = addWanted(command, arguments->wanted);
    CLI::Option *only = addText(command, "--only", arguments->only,
                                "Only these changes, by the numbers of relvar-cli split --list: 1,2,5-7")
                            ->type_name("NUMBERS");
    command.add_flag("--with-needed", arguments->withNeeded, "Also the changes that those need")->needs(only);
    CLI::Option *record
        = command.add_flag("--record", arguments->record,
                           "Beside the file a record in Markdown: what it does, its SQL both ways, what "
                           "becomes of the data, the proof");
    CLI::Option *noRecord
        = command.add_flag("--no-record", arguments->noRecord, "None, whatever [migrations] records says")
              ->excludes(record);
    command.add_flag("--empty", arguments->empty, "A file to write the SQL into")
        ->excludes(to)
        ->excludes(only)
        ->excludes(record)
        ->excludes(noRecord);
    CLI::Option *online = command.add_flag("--online", arguments->online,
                                           "PostgreSQL: as several migrations, so that programs can go on meanwhile");
    command.add_flag("--no-online", arguments->notOnline, "As one migration, whatever the project usually does")
        ->excludes(online);
    addText(command, "--expand-contract", arguments->expandContract,
            "PostgreSQL: another name or type while old and new programs run side by side: users.name=full_name, "
            "users.age:bigint, users=people")
        ->type_name("CHANGE")
        ->excludes(to)
        ->excludes(only)
        ->excludes(online);
    command.add_option("--batch-rows", arguments->batchRows, "How many rows are filled before the next COMMIT")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000));
    addSample(command, arguments->sample);
    command.add_flag("--no-proof", arguments->noProof, "Do not try it on a scratch database first");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return writeNew(session, *arguments); }; });
}

} // namespace relvar::cli
