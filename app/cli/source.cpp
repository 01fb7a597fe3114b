// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source.h"

#include "cli/environmentfile.h"
#include "dialects/sqlite/errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto inMemory = ":memory:"_L1;

Error unknownSource(const QString &written)
{
    return {CliError::UnknownSource,
            text("cli",
                 "\"%1\" is no source. Write sqlite:path/to/file.db, @connection, file:schema.sql, dir:migrations, "
                 "dir:migrations@ID, draft, head or empty.",
                 {written}),
            {},
            {}};
}

/// What other tools write after "sqlite:": one or more slashes before the path, and parameters behind it.
Source sqliteSource(QString address)
{
    Source source{Source::Kind::Database, u"sqlite"_s, {}, {}, false};
    static const QRegularExpression parameters(u"\\?((?:mode|cache|_[a-z_]+)=.*)$"_s);
    if (const QRegularExpressionMatch match = parameters.match(address); match.hasMatch()) {
        source.readOnly = match.captured(1).split(u'&').contains(u"mode=ro"_s);
        address.truncate(match.capturedStart());
    }
    if (address.startsWith(u"///"_s))
        address = u'/' + QString(address).remove(QRegularExpression(u"^/+"_s));
    else if (address.startsWith(u"//"_s))
        address.remove(0, 2);
    source.text = address;
    return source;
}

QString shownAddress(const QString &address)
{
    if (!QFileInfo(address).isAbsolute())
        return address;
    const QString relative = QDir::current().relativeFilePath(address);
    return relative.startsWith(u"../"_s) ? address : relative;
}

/// Also when there is no such file yet.
bool isSameFile(const QString &left, const QString &right)
{
    const QString canonical = QFileInfo(left).canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical == QFileInfo(right).canonicalFilePath();
    return QDir::cleanPath(QFileInfo(left).absoluteFilePath()) == QDir::cleanPath(QFileInfo(right).absoluteFilePath());
}

/// Relative addresses are made absolute against the folder in which they were written.
Result<ChosenDatabase> chosenFrom(const Source &source, const std::optional<project::Project> &project,
                                  const QDir &folder)
{
    if (source.kind == Source::Kind::Connection) {
        if (!project) {
            return fail(CliError::NoDatabase,
                        text("cli",
                             "@%1 names a connection of a project, and this is not a project. Go to it, or name "
                             "it with -C.",
                             {source.text}));
        }
        const database::ConnectionSettings *settings = project->connection(source.text);
        if (settings == nullptr) {
            QStringList names;
            for (const database::ConnectionSettings &connection : project->connections)
                names.append(u'@' + connection.name);
            return fail(CliError::NoDatabase, text("cli", "relvar.toml has no connection \"%1\". It has: %2.",
                                                   {source.text, names.join(u", ")}));
        }
        return ChosenDatabase{*settings, shownAddress(settings->address), true};
    }

    database::ConnectionSettings settings;
    settings.dialect = source.dialect;
    settings.readOnly = source.readOnly;
    settings.address = source.text == inMemory ? source.text : QDir::cleanPath(folder.absoluteFilePath(source.text));
    if (project && settings.address != inMemory) {
        for (const database::ConnectionSettings &known : project->connections) {
            if (known.dialect != settings.dialect || known.address == inMemory)
                continue;
            // The same file by another path is the same database, above all when it is the production one.
            if (isSameFile(known.address, settings.address)) {
                ChosenDatabase chosen{known, shownAddress(known.address), true};
                chosen.settings.readOnly = known.readOnly || source.readOnly;
                return chosen;
            }
        }
    }
    const QString shown = shownAddress(settings.address);
    settings.name = shown;
    return ChosenDatabase{settings, shown, false};
}

Result<LoadedSchema> loadFile(Session &session, const std::optional<project::Project> &project, const QString &path)
{
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(CliError::Unreadable,
                    text("cli", "The file %1 cannot be read. Check the path after file:.", {path}), file.errorString());
    }
    const auto scratch = (*dialect)->openScratch();
    if (!scratch)
        return fail(scratch.error());
    const database::Interruptible interruptible(session.token(), **scratch);
    const QList<dialect::SplitStatement> statements = (*dialect)->split(QString::fromUtf8(file.readAll()));
    for (const dialect::SplitStatement &statement : statements) {
        if (auto done = (*scratch)->execute(statement.sql); !done) {
            Error error = done.error();
            error.where = u"%1:%2"_s.arg(path).arg(statement.line);
            return fail(std::move(error));
        }
    }
    const auto snapshot = (*dialect)->introspect(**scratch);
    if (!snapshot)
        return fail(snapshot.error());
    return LoadedSchema{snapshot->schema, *dialect, snapshot->notHandled, snapshot->histories, 0, false};
}

Result<LoadedSchema> loadHead(Session &session, const project::Project &project, const QString &upTo)
{
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    if (auto trusted = requireTrust(session, project); !trusted)
        return fail(trusted.error());
    const auto directory = readMigrations(project);
    if (!directory)
        return fail(directory.error());
    if (!upTo.isEmpty()) {
        if (auto found = findMigration(*directory, upTo); !found)
            return fail(found.error());
    }
    auto schema = project::schemaAt(project, *directory, **dialect, upTo, session.token());
    if (!schema)
        return fail(schema.error());
    return LoadedSchema{*std::move(schema), *dialect, {}, {}, 0, upTo.isEmpty()};
}

Result<LoadedSchema> loadDraft(Session &session, const project::Project &project)
{
    const auto draft = project::readDraft(project);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return loadHead(session, project, {});
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    const auto directory = readMigrations(project);
    if (!directory)
        return fail(directory.error());
    LoadedSchema loaded{*(*draft)->document.schema, *dialect, {}, {}, 0, false};
    loaded.carriesDraftIds = (*draft)->chain == directory->chain;
    return loaded;
}

Result<LoadedSchema> loadDirectory(Session &session, const std::optional<project::Project> &project,
                                   const Source &source)
{
    if (project && isSameFile(project->migrationsPath(), source.text)) {
        auto loaded = loadHead(session, *project, source.upTo);
        if (loaded)
            loaded->carriesDraftIds = false;
        return loaded;
    }
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    const auto directory = migration::readDirectory(source.text);
    if (!directory)
        return fail(directory.error());
    if (const QList<migration::DirectoryProblem> errors = directory->errors(); !errors.isEmpty())
        return fail(runner::RunError::DirectoryBroken, errors.constFirst().text);
    QList<migration::MigrationFile> files = directory->files;
    if (!source.upTo.isEmpty()) {
        if (auto found = findMigration(*directory, source.upTo); !found)
            return fail(found.error());
        files.removeIf(
            [&source](const migration::MigrationFile &file) { return migration::idLess(source.upTo, file.id); });
    }
    auto schema = runner::replay(**dialect, files, session.token());
    if (!schema)
        return fail(schema.error());
    return LoadedSchema{*std::move(schema), *dialect, {}, {}, 0, false};
}

Result<LoadedSchema> loadDatabase(Session &session, const ChosenDatabase &chosen)
{
    const dialect::Dialect *dialect = dialect::find(session.dialects, chosen.settings.dialect);
    if (dialect == nullptr)
        return fail(CliError::NoDialect, text("cli", "This build has no dialect \"%1\".", {chosen.settings.dialect}));
    const auto connection = openExisting(*dialect, chosen);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(session.token(), **connection);
    auto snapshot = dialect->introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    return LoadedSchema{std::move(snapshot->schema),     dialect,
                        std::move(snapshot->notHandled), std::move(snapshot->histories),
                        snapshot->facts.version,         false};
}

} // namespace

Result<Source> parseSource(const QString &written, const QList<const dialect::Dialect *> &dialects)
{
    using Kind = Source::Kind;
    if (written == u"draft"_s)
        return Source{Kind::Draft, {}, {}, {}, false};
    if (written == u"head"_s)
        return Source{Kind::Head, {}, {}, {}, false};
    if (written == u"empty"_s)
        return Source{Kind::Empty, {}, {}, {}, false};
    if (written.startsWith(u'@') && written.size() > 1)
        return Source{Kind::Connection, {}, written.mid(1), {}, false};

    const qsizetype colon = written.indexOf(u':');
    const QString scheme = written.left(std::max<qsizetype>(colon, 0)).toLower();
    const QString rest = written.mid(colon + 1);
    if (scheme.isEmpty() || rest.isEmpty())
        return fail(unknownSource(written));
    if (scheme == u"file"_s)
        return Source{Kind::File, {}, rest, {}, false};
    if (scheme == u"dir"_s) {
        static const QRegularExpression withId(u"^(.+)@(\\d+)$"_s);
        if (const QRegularExpressionMatch match = withId.match(rest); match.hasMatch())
            return Source{Kind::Directory, {}, match.captured(1), match.captured(2), false};
        return Source{Kind::Directory, {}, rest, {}, false};
    }

    Source source;
    if (scheme == u"sqlite"_s || scheme == u"sqlite3"_s)
        source = sqliteSource(rest);
    else if (scheme == u"postgresql"_s || scheme == u"postgres"_s)
        source = {Kind::Database, u"postgresql"_s, written, {}, false};
    else
        return fail(unknownSource(written));
    if (source.text.isEmpty())
        return fail(unknownSource(written));
    if (dialect::find(dialects, source.dialect) == nullptr) {
        QStringList known;
        for (const dialect::Dialect *dialect : dialects)
            known.append(dialect->displayName());
        // The address is left out: it may hold a password.
        return fail(CliError::NoDialect, text("cli", "This build has no dialect for %1: addresses. It knows: %2.",
                                              {scheme, known.join(u", ")}));
    }
    return source;
}

Result<ChosenDatabase> chooseDatabase(const Session &session, const std::optional<project::Project> &project,
                                      const QString &written)
{
    QString chosen = written;
    QDir folder = QDir::current();
    if (chosen.isEmpty())
        chosen = qEnvironmentVariable("DATABASE_URL");
    if (chosen.isEmpty()) {
        const QString root = project ? project->path : QDir::currentPath();
        QFile file(root + u"/.env"_s);
        if (file.open(QIODevice::ReadOnly)) {
            chosen = variableIn(file.readAll(), u"DATABASE_URL"_s).value_or(QString());
            folder = QDir(root);
        }
    }
    if (chosen.isEmpty() && project && !project->defaultConnection.isEmpty())
        chosen = u'@' + project->defaultConnection;
    if (chosen.isEmpty()) {
        return fail(CliError::NoDatabase,
                    text("cli",
                         "No database is named. Pass --db sqlite:path/to/file.db or @connection, set DATABASE_URL, "
                         "or set default in relvar.toml."));
    }
    const auto source = parseSource(chosen, session.dialects);
    if (!source)
        return fail(source.error());
    if (source->kind != Source::Kind::Database && source->kind != Source::Kind::Connection) {
        return fail(CliError::WrongUse,
                    text("cli", "\"%1\" is no database. Write sqlite:path/to/file.db or @connection.", {chosen}));
    }
    return chosenFrom(*source, project, folder);
}

Result<std::unique_ptr<database::Connection>> openExisting(const dialect::Dialect &dialect,
                                                           const ChosenDatabase &chosen)
{
    auto connection = dialect.open(chosen.settings);
    if (!connection && connection.error().code.is(sqlite::SqliteError::MissingFile)) {
        return fail(sqlite::SqliteError::MissingFile,
                    text("cli",
                         "There is no file %1. Check the path; relvar-cli up makes a new database in a folder that "
                         "exists.",
                         {chosen.shown}));
    }
    return connection;
}

Result<LoadedSchema> loadSchema(Session &session, const QString &written)
{
    const auto source = parseSource(written, session.dialects);
    if (!source)
        return fail(source.error());
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());

    switch (source->kind) {
    case Source::Kind::Database:
    case Source::Kind::Connection: {
        const auto chosen = chosenFrom(*source, *project, QDir::current());
        return chosen ? loadDatabase(session, *chosen) : Result<LoadedSchema>(fail(chosen.error()));
    }
    case Source::Kind::File:
        return loadFile(session, *project, source->text);
    case Source::Kind::Directory:
        return loadDirectory(session, *project, *source);
    case Source::Kind::Empty: {
        const auto dialect = dialectOf(session, *project);
        return dialect ? Result<LoadedSchema>(LoadedSchema{{}, *dialect, {}, {}, 0, false})
                       : Result<LoadedSchema>(fail(dialect.error()));
    }
    case Source::Kind::Draft:
    case Source::Kind::Head:
        break;
    }
    if (!*project) {
        const auto opened = openProject(session);
        return fail(opened.error());
    }
    return source->kind == Source::Kind::Draft ? loadDraft(session, **project) : loadHead(session, **project, {});
}

} // namespace relvar::cli
