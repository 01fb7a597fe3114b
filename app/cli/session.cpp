// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <QDir>
#include <QFileInfo>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString startFolder(const Session &session)
{
    return session.options.directory.isEmpty() ? QDir::currentPath() : session.options.directory;
}

} // namespace

Result<project::Project> openProject(const Session &session, project::Migrations migrations)
{
    const QString start = startFolder(session);
    if (!QFileInfo(start).isDir()) {
        return fail(CliError::WrongUse, text("cli", "The folder %1 does not exist. Check the path after -C.", {start}));
    }
    const QString path = project::findProject(start);
    if (path.isEmpty()) {
        return fail(project::ProjectError::NotAProject,
                    text("cli",
                         "%1 is not part of a project: neither it nor a folder above it holds relvar.toml. Go to "
                         "the project, name it with -C, or make one with relvar-cli init.",
                         {start}));
    }
    return project::open(path, migrations);
}

Result<std::optional<project::Project>> findProject(const Session &session)
{
    if (!session.options.directory.isEmpty() || !project::findProject(startFolder(session)).isEmpty())
        return openProject(session, project::Migrations::OfAnyTool).map([](project::Project project) {
            return std::optional(std::move(project));
        });
    return std::optional<project::Project>();
}

Result<const dialect::Dialect *> dialectOf(const Session &session, const std::optional<project::Project> &project)
{
    const QString wanted = project ? project->dialect : session.options.dialect;
    if (const dialect::Dialect *found = dialect::find(session.dialects, wanted))
        return found;
    QStringList known;
    for (const dialect::Dialect *dialect : session.dialects)
        known.append(dialect->id());
    return fail(CliError::NoDialect,
                wanted.isEmpty()
                    ? text("cli", "Say with --dialect what the SQL is written for: %1.", {known.join(u", "_s)})
                    : text("cli", "This build has no dialect \"%1\". It knows: %2.", {wanted, known.join(u", "_s)}));
}

Result<> requireYes(Session &session, const QString &question)
{
    if (session.options.yes)
        return {};
    if (!session.output.canAsk()) {
        return fail(CliError::NotConfirmed,
                    text("cli",
                         "Nothing was done: this needs a yes, and there is no terminal to ask on. Pass --yes when "
                         "you are sure."),
                    question);
    }
    const std::optional<QString> answer
        = session.output.ask(question + u" [y/N]"_s, [&session] { return session.token().isCancelled(); });
    if (answer
        && (answer->compare(u"y", Qt::CaseInsensitive) == 0 || answer->compare(u"yes", Qt::CaseInsensitive) == 0))
        return {};
    return fail(CliError::NotConfirmed, text("cli", "Nothing was done: the question was not answered with yes."));
}

Result<> requireName(Session &session, const QString &question, const QString &name, const QString &confirmed,
                     const Text &refusal)
{
    QString given = confirmed;
    if (given.isEmpty() && session.output.canAsk()) {
        given = session.output
                    .ask(text("cli", "%1 Type the database's name (%2) to go on:", {question, name}).toString(),
                         [&session] { return session.token().isCancelled(); })
                    .value_or(QString());
    }
    if (given == name)
        return {};
    if (given.isEmpty())
        return fail(CliError::NotConfirmed,
                    text("cli", "Nothing was done: %1 Pass --confirm %2.", {refusal.toString(), name}));
    return fail(CliError::NotConfirmed,
                text("cli", "Nothing was done: %1 Its name is %2, not %3.", {refusal.toString(), name, given}));
}

Result<> requireTrust(Session &session, const project::Project &project)
{
    if (session.options.trust || project::isTrusted(project))
        return {};
    if (!session.output.canAsk()) {
        return fail(CliError::NotTrusted,
                    text("cli",
                         "Nothing was run: the folder %1 is not trusted, and its SQL runs with your rights. Look "
                         "into migrations/, then pass --trust, or answer the question once on a terminal.",
                         {project.path}));
    }
    const QString question
        = text("cli", "The SQL in %1 runs with your rights. Do you trust this folder? [y/N]", {project.path})
              .toString();
    const std::optional<QString> answer
        = session.output.ask(question, [&session] { return session.token().isCancelled(); });
    if (!answer
        || (answer->compare(u"y", Qt::CaseInsensitive) != 0 && answer->compare(u"yes", Qt::CaseInsensitive) != 0)) {
        return fail(CliError::NotTrusted,
                    text("cli", "Nothing was run: the folder %1 is not trusted.", {project.path}));
    }
    return project::trust(project);
}

Result<migration::MigrationDirectory> migrationsBelowDraft(const project::Project &project)
{
    return project.tool.format.isEmpty() ? readMigrations(project) : migration::MigrationDirectory();
}

Result<migration::MigrationDirectory> readMigrations(const project::Project &project)
{
    // Found for its connections alone: asked again, it says why there is more to it.
    if (!project.tool.format.isEmpty()) {
        if (const auto own = project::open(project.path); !own)
            return fail(own.error());
    }
    auto directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return directory;
    const QList<migration::DirectoryProblem> errors = directory->errors();
    if (errors.isEmpty())
        return directory;
    QStringList others;
    for (const migration::DirectoryProblem &problem : errors.mid(1))
        others.append(problem.text.toString());
    return fail(runner::RunError::DirectoryBroken, errors.constFirst().text, others.join(u'\n'));
}

QString idFrom(const QString &written)
{
    const QString id = migration::idOf(QFileInfo(written).fileName());
    return id.isEmpty() ? written : id;
}

Result<migration::MigrationFile> findMigration(const migration::MigrationDirectory &directory, const QString &written)
{
    if (const migration::MigrationFile *file = directory.find(idFrom(written)))
        return *file;
    return fail(migration::MigrationError::UnknownId,
                text("cli", "There is no migration \"%1\" in %2. relvar-cli status lists them.",
                     {written, directory.path}));
}

} // namespace relvar::cli
