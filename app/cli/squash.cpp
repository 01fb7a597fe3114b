// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/squash.h"

#include "cli/wanteddraft.h"
#include "migration/formats/formats.h"

#include <QDir>
#include <QJsonArray>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SquashArguments
{
    QString range;
    QString name;
    bool dryRun = false;
};

Result<std::pair<QString, QString>> readRange(const migration::MigrationDirectory &directory, const QString &written)
{
    const qsizetype dots = written.indexOf(".."_L1);
    if (dots <= 0 || dots + 2 >= written.size()) {
        return fail(CliError::WrongUse, text("cli",
                                             "%1 is no range. Write the first and the last migration: "
                                             "20260101093000..20260301120000.",
                                             {written}));
    }
    const auto first = findMigration(directory, written.left(dots));
    if (!first)
        return fail(first.error());
    const auto last = findMigration(directory, written.mid(dots + 2));
    if (!last)
        return fail(last.error());
    return std::pair(first->id, last->id);
}

void show(Session &session, const project::Squash &squash, const std::optional<project::Squashed> &written)
{
    QStringList reasons;
    for (const Text &reason : squash.reasons)
        reasons.append(reason.toString());
    const QString path = written ? written->path : squash.file.fileName();
    if (session.output.json()) {
        QJsonObject document = describeWritten(path, squash.proof);
        QJsonArray replaced;
        for (const migration::MigrationFile &file : squash.replaced)
            replaced.append(file.id);
        document.insert(u"replaced"_s, replaced);
        document.insert(u"anew"_s, squash.isAnew);
        document.insert(u"keptBecause"_s, QJsonArray::fromStringList(reasons));
        QJsonArray oneWay;
        for (const migration::MigrationFile &file : squash.oneWay)
            oneWay.append(file.id);
        document.insert(u"withoutWayBack"_s, oneWay);
        document.insert(u"written"_s, written.has_value());
        document.insert(u"backup"_s, written ? written->backup : QString());
        session.output.document(document);
        return;
    }
    for (const QString &reason : reasons)
        session.output.line(reason);
    for (const migration::MigrationFile &file : squash.oneWay)
        session.output.line(text("cli", "%1 has no way back, so the whole has none.", {fullName(file)}).toString());
    if (!written) {
        session.output.data(QString::fromUtf8(migration::print(squash.file)));
        session.output.line(text("cli", "Nothing was written. It leads to the same as the %1 migrations: %2",
                                 {QString::number(squash.replaced.size()), plan::gradeName(squash.proof.grade)})
                                .toString());
        return;
    }
    reportWritten(session.output, path, squash.proof);
    session.output.line(
        text("cli",
             "It stands for %1 migrations, which are now in %2. A database that has applied all of them needs nothing; "
             "one that has applied some has to revert them, or to apply the rest with the old files, first.",
             {QString::number(squash.replaced.size()), QDir::current().relativeFilePath(written->backup)})
            .toString());
}

/// Only Relvar's ledger knows that one migration stands for several.
Error notSquashable(const formats::Format &format)
{
    return {
        project::ProjectError::OfAnotherTool,
        text("cli",
             "Nothing was written: the tables in which %1 remembers its migrations name each of them. Behind one file "
             "in "
             "the place of several, a database that has applied some of them would miss the rest, and one that has "
             "applied all of them would keep rows about files that are gone. Begin a new folder instead, whose first "
             "migration is made with relvar-cli diff --from empty --to head --sql, and mark it as applied with "
             "relvar-cli baseline.",
             {format.displayName()})};
}

Result<ExitCode> squashRange(Session &session, const SquashArguments &arguments)
{
    if (const auto project = openProject(session, project::Migrations::OfAnyTool); project) {
        if (const formats::Format *format = formats::find(project->tool.format))
            return fail(notSquashable(*format));
    }
    const auto folder = openFolder(session);
    if (!folder)
        return fail(folder.error());
    const auto range = readRange(folder->directory, arguments.range);
    if (!range)
        return fail(range.error());
    if (auto trusted = requireTrust(session, folder->project); !trusted)
        return fail(trusted.error());
    const auto place = scratchPlace(session, folder->project);
    if (!place)
        return fail(place.error());
    const auto squash
        = project::planSquash(folder->project, *folder->dialect,
                              {.first = range->first, .last = range->second, .name = arguments.name, .scratch = *place},
                              session.token());
    if (!squash)
        return fail(squash.error());
    if (arguments.dryRun) {
        show(session, *squash, {});
        return ExitCode::Done;
    }
    if (!squash->oneWay.isEmpty()) {
        const Text question = text("cli",
                                   "%1 has no way back, so the whole has none: none of the %2 migrations can be "
                                   "reverted any more. Squash them all the same?",
                                   {fullName(squash->oneWay.constFirst()), QString::number(squash->replaced.size())});
        if (const auto consent = requireYes(session, question.toString()); !consent)
            return fail(consent.error());
    }
    const auto written = project::writeSquash(folder->project, *squash);
    if (!written)
        return fail(written.error());
    show(session, *squash, *written);
    return ExitCode::Done;
}

} // namespace

void addSquash(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand(
        "squash", "Make one migration of several in a row, proved to lead to the same; the old files are kept aside");
    const auto arguments = std::make_shared<SquashArguments>();
    addText(command, "range", arguments->range, "The first and the last migration, both included")
        ->type_name("ID..ID")
        ->required();
    addText(command, "--name", arguments->name, "What they do together, in words")->type_name("NAME");
    command.add_flag("--dry-run", arguments->dryRun, "Show the migration and write nothing");
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return squashRange(session, *arguments); };
    });
}

} // namespace relvar::cli
