// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wanteddraft.h"

#include "cli/baseconflicts.h"
#include "project/diagramfile.h"
#include "project/intents.h"
#include "project/toolframework.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList reasonsOf(const runner::Proof &proof)
{
    QStringList reasons;
    for (const Text &reason : proof.reasons)
        reasons.append(reason.toString());
    return reasons;
}

/// The draft of the window, or the base brought to another source.
Result<document::Document> targetOf(Session &session, const WantedArguments &arguments, const LoadedSchema &head,
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
    RenameArguments said = arguments.renames;
    // Who writes down where values go has told what goes and what comes.
    said.noOthers = said.noOthers || !arguments.intents.isEmpty();
    const auto renames = settleRenames(session, said, head.schema, wanted->schema, head.dialect->rules());
    if (!renames)
        return fail(renames.error());
    document::Document document;
    document.schema = diff::pair(head.schema, wanted->schema, head.dialect->rules(), *renames);
    if (arguments.intents.isEmpty()) {
        document.intents.valueMappings = diff::valueMappings(*renames, head.schema, *document.schema);
        return document;
    }
    QFile file(arguments.intents);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(CliError::Unreadable,
                    text("cli", "%1 cannot be read. Check its name and permissions.", {file.fileName()}),
                    file.errorString(), file.fileName());
    }
    auto intents = project::readIntents(file.readAll(), head.schema, *document.schema);
    if (!intents)
        return fail(intents.error());
    document.intents = *std::move(intents);
    document.intents.valueMappings += diff::valueMappings(*renames, head.schema, *document.schema);
    return document;
}

} // namespace

Result<LoadedSchema> loadBase(Session &session, const project::Project &project)
{
    if (!project::isCode(project) || project.defaultConnection.isEmpty())
        return loadSchema(session, u"head"_s);
    session.output.remark(text("cli",
                               "What the migrations make cannot be told from their files: the change begins with what "
                               "@%1 has.",
                               {project.defaultConnection})
                              .toString());
    return loadSchema(session, u'@' + project.defaultConnection);
}

CLI::Option *addWanted(CLI::App &command, WantedArguments &arguments)
{
    CLI::Option *to = addText(command, "--to", arguments.to, "What the schema shall become; the draft when not given")
                          ->type_name("SOURCE");
    addRenames(command, arguments.renames, to);
    addTake(command, arguments.take);
    addText(command, "--intents", arguments.intents, "A JSON file that says where values go; see the user guide")
        ->type_name("FILE")
        ->needs(to);
    command.add_flag("--keep-nothing", arguments.keepNothing, "What is dropped is not kept in stash tables");
    return to;
}

Result<WantedDraft> readWanted(Session &session, const project::Project &project, const WantedArguments &arguments)
{
    const auto head = loadBase(session, project);
    if (!head)
        return fail(head.error());
    WantedDraft wanted{.dialect = head->dialect, .base = head->schema};
    if (arguments.to.isEmpty() || arguments.to == u"draft"_s) {
        auto draft = project::readDraft(project);
        if (!draft)
            return fail(draft.error());
        const auto directory = migrationsBelowDraft(project);
        if (!directory)
            return fail(directory.error());
        if (*draft) {
            auto moved = ontoHead(session, **draft, head->schema, *directory, head->dialect->rules(), arguments.take);
            if (!moved)
                return fail(moved.error());
            wanted.kept = *std::move(moved);
        }
    }
    auto document = targetOf(session, arguments, *head, wanted.kept);
    if (!document)
        return fail(document.error());
    wanted.document = *std::move(document);
    if (wanted.kept)
        wanted.base = wanted.kept->base;
    if (arguments.keepNothing)
        wanted.document.intents.keepDropped = false;
    return wanted;
}

Result<> goOn(const project::Project &project, WantedDraft &wanted, const document::Document &part,
              const project::Saved &saved)
{
    wanted.document = project::restAfter(wanted.document, part, saved.reached, wanted.dialect->rules());
    wanted.base = saved.reached;
    if (!wanted.kept)
        return {};
    // Where its tables stand belongs to the project.
    if (auto placed = project::writeDiagrams(project, saved.reached, wanted.document.diagrams); !placed)
        return placed;
    if (diff::diff(wanted.base, *wanted.document.schema, wanted.dialect->rules()).isEmpty())
        return project::removeDraft(project);
    const auto directory = migrationsBelowDraft(project);
    if (!directory)
        return fail(directory.error());
    return project::writeDraft(project, {directory->chain, wanted.base, wanted.document});
}

void reportWritten(Output &output, const QString &path, const std::optional<runner::Proof> &proof)
{
    output.line(text("cli", "Wrote %1", {QDir::current().relativeFilePath(path)}).toString());
    if (!proof)
        return;
    const QString grade = plan::gradeName(proof->grade);
    const QString made = QString::number(proof->probeRows);
    output.line(
        (!proof->held ? text("cli", "It could not be proved here:")
         : proof->sampleRows > 0
             ? text("cli", "Proved by up, down, up on scratch databases (rows made: %1, real rows: %2): %3",
                    {made, QString::number(proof->sampleRows), grade})
             : text("cli", "Proved by up, down, up on a scratch database (rows: %1): %2", {made, grade}))
            .toString());
    for (const QString &reason : reasonsOf(*proof))
        output.line(u"  "_s + reason);
}

QJsonObject describeWritten(const QString &path, const std::optional<runner::Proof> &proof)
{
    QJsonObject document{{u"path"_s, path}, {u"proved"_s, proof && proof->held}};
    if (proof) {
        document.insert(u"grade"_s, plan::gradeName(proof->grade));
        document.insert(u"sampleRows"_s, proof->sampleRows);
        document.insert(u"reasons"_s, QJsonArray::fromStringList(reasonsOf(*proof)));
    }
    return document;
}

} // namespace relvar::cli
