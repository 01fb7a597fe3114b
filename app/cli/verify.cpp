// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample.h"

#include "project/verify.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VerifyArguments
{
    QStringList ids;
    bool all = false;
    bool stamp = false;
    SampleArguments sample;
};

Result<QList<migration::MigrationFile>> chosenFiles(const migration::MigrationDirectory &directory,
                                                    const VerifyArguments &arguments)
{
    if (arguments.all)
        return directory.files;
    if (arguments.ids.isEmpty())
        return directory.files.isEmpty() ? directory.files : QList{directory.files.constLast()};
    QList<migration::MigrationFile> files;
    for (const QString &id : arguments.ids) {
        const auto file = findMigration(directory, id);
        if (!file)
            return fail(file.error());
        files.append(*file);
    }
    return files;
}

Color colorOf(plan::Grade grade)
{
    switch (grade) {
    case plan::Grade::Lossless:
        return Color::Green;
    case plan::Grade::StructureOnly:
    case plan::Grade::Irreversible:
        return Color::Yellow;
    case plan::Grade::Unproved:
        return Color::Red;
    }
    Q_UNREACHABLE();
}

Result<ExitCode> verify(Session &session, const VerifyArguments &arguments)
{
    const auto folder = openFolder(session);
    if (!folder)
        return fail(folder.error());
    const auto files = chosenFiles(folder->directory, arguments);
    if (!files)
        return fail(files.error());
    if (auto trusted = requireTrust(session, folder->project); !trusted)
        return fail(trusted.error());

    const auto place = scratchPlace(session, folder->project);
    if (!place)
        return fail(place.error());

    const auto rowsFrom = sampleSource(session, folder->project, *folder->dialect, arguments.sample);
    if (!rowsFrom)
        return fail(rowsFrom.error());

    QJsonArray list;
    QStringList unproved;
    int done = 0;
    for (migration::MigrationFile file : *files) {
        if (session.output.showsProgress())
            session.output.progress(text("cli", "Proving %1 (%2 of %3)",
                                         {fullName(file), QString::number(++done), QString::number(files->size())})
                                        .toString());
        const auto proof = project::proveFile(folder->project, *folder->dialect, folder->directory, file,
                                              session.token(), *place, *rowsFrom);
        if (!proof)
            return fail(proof.error());
        const QString grade = plan::gradeName(proof->grade);
        const QString rows = proof->sampleRows == 0
                                 ? QString()
                                 : text("cli", " (%1 rows of %2 among those that it was proved with)",
                                        {QString::number(proof->sampleRows), (*rowsFrom)->name})
                                       .toString();
        session.output.line(fullName(file) + u"  "_s + session.output.colored(grade, colorOf(proof->grade)) + rows);
        QStringList reasons;
        for (const Text &reason : proof->reasons) {
            reasons.append(reason.toString());
            session.output.line(u"  "_s + reasons.constLast());
        }
        list.append(QJsonObject{{u"id"_s, file.id},
                                {u"name"_s, file.name},
                                {u"grade"_s, grade},
                                {u"reasons"_s, QJsonArray::fromStringList(reasons)},
                                {u"probeRows"_s, proof->probeRows},
                                {u"sampleRows"_s, proof->sampleRows}});
        if (proof->grade == plan::Grade::Unproved)
            unproved.append(fullName(file));
        if (arguments.stamp) {
            file.proof = project::stampOf(*proof);
            if (auto written = migration::rewrite(folder->directory, file); !written)
                return fail(written.error());
        }
    }
    if (files->isEmpty())
        session.output.line(text("cli", "There are no migrations.").toString());
    if (session.output.json())
        session.output.document({{u"migrations"_s, list}});
    if (!unproved.isEmpty())
        return ExitCode::Failed;
    return ExitCode::Done;
}

} // namespace

void addVerify(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand(
        "verify",
        "Prove migrations by up, down, up on a scratch database with rows (the newest, unless told otherwise)");
    const auto arguments = std::make_shared<VerifyArguments>();
    CLI::Option *ids = command
                           .add_option_function<std::vector<std::string>>(
                               "ids",
                               [arguments](const std::vector<std::string> &values) {
                                   for (const std::string &value : values)
                                       arguments->ids.append(QString::fromStdString(value));
                               },
                               "Which migrations")
                           ->type_name("ID");
    command.add_flag("--all", arguments->all, "Every migration")->excludes(ids);
    addSample(command, arguments->sample);
    command.add_flag("--stamp", arguments->stamp, "Write the grade into the file's header");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return verify(session, *arguments); }; });
}

} // namespace relvar::cli
