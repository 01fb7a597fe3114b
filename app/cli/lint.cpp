// SPDX-License-Identifier: GPL-3.0-or-later
// lint: what is doubtful or wrong in a schema or a migration's file, for people, programs and code hosts.
#include "cli/commandsupport.h"
#include "cli/lintreport.h"
#include "project/lintmigration.h"

#include <QDir>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LintArguments
{
    QStringList subjects;
    QString failOn = u"error"_s;
    QString least = u"hint"_s;
    bool sarif = false;
    bool list = false;
};

Result<lint::Severity> severityIn(const QString &word)
{
    if (const std::optional<lint::Severity> severity = lint::severityFromWord(word))
        return *severity;
    return fail(CliError::WrongUse, text("cli", "%1 is no severity. Write hint, warning or error.", {word}));
}

/// The text of an object that is a schema's file.
QString fileOf(const QString &subject, const std::optional<project::Project> &project)
{
    if (subject.startsWith(u"file:"))
        return subject.sliced(5);
    return project ? u"relvar.toml"_s : QString();
}

Result<> lintSchema(Session &session, const std::optional<project::Project> &project, const QString &subject,
                    LintReport &report)
{
    const auto loaded = loadSchema(session, subject);
    if (!loaded)
        return fail(loaded.error());
    remarkOnReading(session, subject, *loaded);
    const QList<lint::Problem> problems
        = lint::findProblems({loaded->schema, loaded->dialect, project ? project->lint : lint::Settings(),
                              project ? project->naming : document::NamingConvention()});
    for (const lint::Problem &problem : problems) {
        report.add({.check = problem.check,
                    .severity = problem.severity,
                    .text = problem.text,
                    .object = lint::objectPath(loaded->schema, problem.object, problem.part),
                    .file = fileOf(subject, project),
                    .line = 0,
                    .fix = problem.fixLabel,
                    .isIgnored = problem.isIgnored});
    }
    return {};
}

Result<> lintFile(Session &session, const Folder &folder, const migration::MigrationFile &file, LintReport &report)
{
    const auto place = scratchPlace(session, folder.project);
    if (!place)
        return fail(place.error());
    const qsizetype at = folder.directory.files.indexOf(file);
    schema::Schema before = folder.dialect->emptySchema();
    if (at > 0) {
        auto read = project::schemaAt(folder.project, folder.directory, *folder.dialect,
                                      folder.directory.files.at(at - 1).id, session.token(), *place);
        if (!read)
            return fail(read.error());
        before = *std::move(read);
    }
    const auto after
        = project::schemaAt(folder.project, folder.directory, *folder.dialect, file.id, session.token(), *place);
    if (!after)
        return fail(after.error());
    const QString path
        = QDir(folder.project.path).relativeFilePath(folder.project.migrationsPath() + u'/' + file.fileName());
    for (const project::MigrationFinding &finding :
         project::lintMigration(*folder.dialect, file, before, *after, folder.project.lint,
                                folder.project.targetVersion)) {
        report.add({.check = finding.check,
                    .severity = finding.severity,
                    .text = finding.text,
                    .object = {},
                    .file = path,
                    .line = finding.line,
                    .fix = {},
                    .isIgnored = false});
    }
    return {};
}

/// A migration's file or id, else a SOURCE.
Result<> lintSubject(Session &session, const std::optional<project::Project> &project, const QString &subject,
                     LintReport &report)
{
    const bool isSource = parseSource(subject, session.dialects).has_value();
    if (isSource || !project)
        return lintSchema(session, project, subject, report);
    const auto folder = openFolder(session);
    if (!folder)
        return fail(folder.error());
    const auto file = findMigration(folder->directory, QFileInfo(subject).fileName());
    if (!file)
        return fail(file.error());
    if (auto trusted = requireTrust(session, folder->project); !trusted)
        return trusted;
    return lintFile(session, *folder, *file, report);
}

Result<ExitCode> lintAll(Session &session, const LintArguments &arguments)
{
    if (arguments.list) {
        listChecks(session.output);
        return ExitCode::Done;
    }
    const auto failOn = severityIn(arguments.failOn);
    const auto least = severityIn(arguments.least);
    if (!failOn || !least)
        return fail(failOn ? least.error() : failOn.error());
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());
    LintReport report(*least);
    const QStringList subjects = arguments.subjects.isEmpty() ? QStringList{u"draft"_s} : arguments.subjects;
    for (const QString &subject : subjects) {
        if (const auto done = lintSubject(session, *project, subject, report); !done)
            return fail(done.error());
    }
    if (arguments.sarif)
        report.writeSarif(session.output, session.toolVersion.section(u' ', -1));
    else if (session.output.json())
        report.writeJson(session.output);
    else
        report.writeLines(session.output);
    return report.has(*failOn) ? ExitCode::Found : ExitCode::Done;
}

} // namespace

void addLint(CLI::App &app, Command &chosen)
{
    CLI::App &command
        = *app.add_subcommand("lint",
                              "Find what is doubtful or wrong in a schema or in migrations (the draft, unless told "
                              "otherwise)");
    const auto arguments = std::make_shared<LintArguments>();
    addTexts(command, "files", arguments->subjects, "Migrations, by file or id, and SOURCEs")
        ->allow_extra_args()
        ->type_name("FILE");
    addText(command, "--fail-on", arguments->failOn, "Exit with 3 from this severity on: hint, warning or error")
        ->type_name("SEVERITY");
    addText(command, "--least", arguments->least, "Leave out what is less: hint, warning or error")
        ->type_name("SEVERITY");
    command.add_flag("--sarif", arguments->sarif,
                     "A SARIF 2.1.0 document on standard output, for code hosts and editors");
    command.add_flag("--list", arguments->list, "All checks with their codes, and no search");
    command.callback([arguments, &chosen] {
        chosen.writesForPrograms = arguments->sarif;
        chosen.run = [arguments](Session &session) { return lintAll(session, *arguments); };
    });
}

} // namespace relvar::cli
