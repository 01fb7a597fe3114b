// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source.h"

#include "commandline/commandline.h"
#include "database/serveraddress.h"
#include "dialects/sqlite/errors.h"
#include "project/environmentfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto inMemory = ":memory:"_L1;
/// Wrong passwords that are typed on one question.
constexpr int passwordAttempts = 3;

bool isServer(const dialect::Dialect *dialect)
{
    return dialect != nullptr && !dialect->capabilities().serverSchemes.isEmpty();
}

/// "sqlite:path/to/file.db, postgresql://user@host/database or @connection"
QString databaseForms(const QList<const dialect::Dialect *> &dialects)
{
    QStringList forms{u"sqlite:path/to/file.db"_s};
    for (const dialect::Dialect *dialect : dialects) {
        if (isServer(dialect))
            forms.append(dialect->capabilities().serverSchemes.constFirst() + u"://user@host/database"_s);
    }
    return text("cli", "%1 or @connection", {forms.join(u", "_s)}).toString();
}

Error unknownSource(const QString &written, const QList<const dialect::Dialect *> &dialects)
{
    return {
        CliError::UnknownSource,
        text("cli",
             "\"%1\" is no source. Write %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head or empty.",
             {commandline::withoutPassword(written), databaseForms(dialects)}),
        {},
        {}};
}

/// What other tools write after "sqlite:": one or more slashes before the path, and parameters behind it.
Source sqliteSource(QString address)
{
    Source source{.kind = Source::Kind::Database, .dialect = u"sqlite"_s};
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

/// Limits are ours, all other parameters the driver's.
QStringList takeSchemas(QMap<QString, QString> &parameters)
{
    return parameters.take(u"schemas"_s).split(u',', Qt::SkipEmptyParts);
}

Result<Source> serverSource(const QString &written, const dialect::Dialect &dialect)
{
    auto parsed = database::parseServerAddress(written);
    if (!parsed)
        return fail(parsed.error());
    parsed->address.scheme = dialect.capabilities().serverSchemes.constFirst();
    Source source{.kind = Source::Kind::Database, .dialect = dialect.id(), .password = parsed->password};
    source.schemas = takeSchemas(parsed->address.parameters);
    source.text = database::toUrl(parsed->address);
    return source;
}

/// @name, @name?schemas=a,b
Source connectionSource(const QString &written)
{
    Source source{.kind = Source::Kind::Connection, .text = written};
    static const QRegularExpression limit(u"\\?schemas=(.+)$"_s);
    if (const QRegularExpressionMatch match = limit.match(written); match.hasMatch()) {
        source.text.truncate(match.capturedStart());
        source.schemas = match.captured(1).split(u',', Qt::SkipEmptyParts);
    }
    return source;
}

/// Also when there is no such file yet.
bool isSameFile(const QString &left, const QString &right)
{
    const QString canonical = QFileInfo(left).canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical == QFileInfo(right).canonicalFilePath();
    return QDir::cleanPath(QFileInfo(left).absoluteFilePath()) == QDir::cleanPath(QFileInfo(right).absoluteFilePath());
}

QString shownAddress(const QString &address)
{
    if (address.contains(u"://"_s)) {
        const auto parsed = database::parseServerAddress(address);
        return parsed ? database::displayText(parsed->address) : commandline::withoutPassword(address);
    }
    if (!QFileInfo(address).isAbsolute())
        return address;
    const QString relative = QDir::current().relativeFilePath(address);
    return relative.startsWith(u"../"_s) ? address : relative;
}

bool isSame(const database::ConnectionSettings &known, const database::ConnectionSettings &written)
{
    if (known.dialect != written.dialect)
        return false;
    const auto left = database::parseServerAddress(known.address);
    const auto right = database::parseServerAddress(written.address);
    if (left && right)
        return database::isSameDatabase(left->address, right->address);
    return known.address != inMemory && written.address != inMemory && isSameFile(known.address, written.address);
}

Result<ChosenDatabase> connectionOf(const Source &source, const std::optional<project::Project> &project)
{
    if (!project) {
        return fail(CliError::NoDatabase,
                    text("cli",
                         "@%1 names a connection of a project, and this is not a project. Go to it, "
                         "or name it with -C.",
                         {source.text}));
    }
    if (const database::ConnectionSettings *settings = project->connection(source.text))
        return ChosenDatabase{*settings, shownAddress(settings->address), true, source.schemas};
    QStringList names;
    for (const database::ConnectionSettings &connection : project->connections)
        names.append(u'@' + connection.name);
    return fail(CliError::NoDatabase,
                text("cli", "relvar.toml has no connection \"%1\". It has: %2.", {source.text, names.join(u", ")}));
}

} // namespace

QString ChosenDatabase::plainName() const
{
    const auto server = database::parseServerAddress(settings.address);
    if (!server)
        return QFileInfo(settings.address).fileName();
    return server->address.database.isEmpty() ? server->address.user : server->address.database;
}

Result<Source> parseSource(const QString &written, const QList<const dialect::Dialect *> &dialects)
{
    using Kind = Source::Kind;
    if (written == u"draft"_s)
        return Source{.kind = Kind::Draft};
    if (written == u"head"_s)
        return Source{.kind = Kind::Head};
    if (written == u"empty"_s)
        return Source{.kind = Kind::Empty};
    if (written.startsWith(u'@') && written.size() > 1)
        return connectionSource(written.mid(1));

    const qsizetype colon = written.indexOf(u':');
    const QString scheme = written.left(std::max<qsizetype>(colon, 0)).toLower();
    const QString rest = written.mid(colon + 1);
    if (scheme.isEmpty() || rest.isEmpty())
        return fail(unknownSource(written, dialects));
    if (scheme == u"file"_s)
        return Source{.kind = Kind::File, .text = rest};
    if (scheme == u"dir"_s) {
        static const QRegularExpression withId(u"^(.+)@(\\d+)$"_s);
        if (const QRegularExpressionMatch match = withId.match(rest); match.hasMatch())
            return Source{.kind = Kind::Directory, .text = match.captured(1), .upTo = match.captured(2)};
        return Source{.kind = Kind::Directory, .text = rest};
    }
    for (const dialect::Dialect *dialect : dialects) {
        if (dialect->capabilities().serverSchemes.contains(scheme) && rest.startsWith(u"//"_s))
            return serverSource(written, *dialect);
    }
    if (scheme == u"sqlite"_s || scheme == u"sqlite3"_s) {
        if (Source source = sqliteSource(rest); !source.text.isEmpty())
            return source;
    }
    return fail(unknownSource(written, dialects));
}

Result<ChosenDatabase> databaseOf(const Source &source, const std::optional<project::Project> &project,
                                  const QString &folder)
{
    if (source.kind == Source::Kind::Connection)
        return connectionOf(source, project);
    Q_ASSERT(source.kind == Source::Kind::Database);

    const bool isPath = !source.text.contains(u"://"_s) && source.text != inMemory;
    database::ConnectionSettings settings;
    settings.dialect = source.dialect;
    settings.readOnly = source.readOnly;
    settings.password = source.password;
    settings.address = isPath ? QDir::cleanPath(QDir(folder).absoluteFilePath(source.text)) : source.text;
    if (project) {
        // The same database by another address is the same database, above all when it is the production one.
        for (const database::ConnectionSettings &known : project->connections) {
            if (!isSame(known, settings))
                continue;
            ChosenDatabase chosen{known, shownAddress(settings.address), true, source.schemas};
            chosen.settings.readOnly = known.readOnly || source.readOnly;
            // By the user and with the options that were asked for.
            chosen.settings.address = settings.address;
            chosen.settings.password = settings.password;
            return chosen;
        }
    }
    const QString shown = shownAddress(settings.address);
    settings.name = shown;
    return ChosenDatabase{settings, shown, false, source.schemas};
}

Result<ChosenDatabase> chooseDatabase(const Session &session, const std::optional<project::Project> &project,
                                      const QString &written)
{
    QString chosen = written;
    QString folder = QDir::currentPath();
    if (chosen.isEmpty())
        chosen = qEnvironmentVariable("DATABASE_URL");
    if (chosen.isEmpty()) {
        const QString root = project ? project->path : QDir::currentPath();
        QFile file(root + u"/.env"_s);
        if (file.open(QIODevice::ReadOnly)) {
            chosen = project::variableIn(file.readAll(), u"DATABASE_URL"_s).value_or(QString());
            folder = root;
        }
    }
    if (chosen.isEmpty() && project && !project->defaultConnection.isEmpty())
        chosen = u'@' + project->defaultConnection;
    if (chosen.isEmpty()) {
        return fail(CliError::NoDatabase,
                    text("cli",
                         "No database is named. Pass it with --db (%1), set DATABASE_URL, or set default in "
                         "relvar.toml.",
                         {databaseForms(session.dialects)}));
    }
    const auto source = parseSource(chosen, session.dialects);
    if (!source)
        return fail(source.error());
    if (source->kind != Source::Kind::Database && source->kind != Source::Kind::Connection) {
        return fail(CliError::WrongUse, text("cli", "\"%1\" is no database. Write %2.",
                                             {commandline::withoutPassword(chosen), databaseForms(session.dialects)}));
    }
    return databaseOf(*source, project, folder);
}

Result<std::unique_ptr<database::Connection>> openExisting(Session &session, const dialect::Dialect &dialect,
                                                           ChosenDatabase &chosen)
{
    auto connection = dialect.open(chosen.settings, session.token());
    if (!connection && connection.error().code.is(sqlite::SqliteError::MissingFile)
        && !QFileInfo(chosen.settings.address).isSymLink()) {
        return fail(sqlite::SqliteError::MissingFile,
                    text("cli",
                         "There is no file %1. Check the path; relvar-cli up makes a new database in a folder that "
                         "exists.",
                         {chosen.shown}));
    }
    const auto asks = [&] {
        return !connection && session.output.canAsk()
               && (connection.error().code.is(database::DatabaseError::PasswordNeeded)
                   || connection.error().code.is(database::DatabaseError::WrongPassword));
    };
    for (int attempt = 0; attempt < passwordAttempts && asks(); ++attempt) {
        const auto password = session.output.askSecretly(text("cli", "Password for %1:", {chosen.shown}).toString(),
                                                         [&] { return session.token().isCancelled(); });
        if (!password)
            break;
        chosen.settings.password = database::Secret(*password);
        connection = dialect.open(chosen.settings, session.token());
    }
    return connection;
}

Result<dialect::ScratchPlace> scratchPlace(const Session &session, const std::optional<project::Project> &project)
{
    const QString &written = session.options.scratch;
    if (written.isEmpty())
        return dialect::ScratchPlace{.server = {}, .version = project ? project->targetVersion : 0};
    const auto source = parseSource(written, session.dialects);
    if (!source)
        return fail(source.error());
    if (source->kind != Source::Kind::Database && source->kind != Source::Kind::Connection) {
        return fail(CliError::WrongUse, text("cli", "--scratch %1 is no database. Write %2.",
                                             {commandline::withoutPassword(written), databaseForms(session.dialects)}));
    }
    const auto chosen = databaseOf(*source, project, QDir::currentPath());
    if (!chosen)
        return fail(chosen.error());
    if (chosen->settings.environment == database::Environment::Production) {
        return fail(CliError::Production,
                    text("cli",
                         "%1 is a production database: its server is no place for scratch databases. Leave --scratch "
                         "out, or name a development server.",
                         {chosen->shown}));
    }
    if (!isServer(dialect::find(session.dialects, chosen->settings.dialect))) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "--scratch names a server, and %1 is a file. Leave it out: scratch databases "
                         "of its kind are made in memory.",
                         {chosen->shown}));
    }
    return dialect::ScratchPlace{chosen->settings, project ? project->targetVersion : 0};
}

} // namespace relvar::cli
