// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresqlserver.h"
#include "support/places.h"

#include "dialects/postgresql/connection.h"
#include "dialects/postgresql/serverprograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fetched servers are where the project is. As root a server runs as another user, who may not get there: then from a
/// copy, which goes with the process.
QString reachable(const QString &fetched)
{
    static const QTemporaryDir copies(u"/tmp/relvar-servers-XXXXXX"_s);
    const QString copy = copies.filePath(QFileInfo(fetched).fileName());
    if (!QFileInfo::exists(copy)) {
        QFile(copies.path()).setPermissions(QFile::permissions(copies.path()) | QFile::ExeOther | QFile::ReadOther);
        if (QProcess::execute(u"cp"_s, {u"-r"_s, fetched, copy}) != 0)
            return {};
    }
    return copy + u"/bin"_s;
}

/// A program of the server's package; answers what it writes.
Result<QString> runProgram(const QString &name, const QStringList &arguments)
{
    QProcess program;
    program.start(postgresql::newestServerPrograms() + u'/' + name, arguments);
    const bool ended = program.waitForFinished(120000);
    if (ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
        return QString::fromUtf8(program.readAllStandardOutput());
    return fail(database::DatabaseError::StatementFailed, text("test", "%1 failed", {name}),
                QString::fromUtf8(program.readAllStandardError()) + program.errorString());
}

} // namespace

QString serverProgramsOf(int major)
{
    const auto find = [major] {
        const postgresql::ServerPrograms found = postgresql::serverProgramsFor(major);
        return found.major == major ? found.folder : QString();
    };
    if (const QString installed = find(); !installed.isEmpty())
        return installed;
    const QString fetched = test::sourceFile(u"build/tools/postgresql-%1"_s).arg(major);
    if (!postgresql::holdsServerPrograms(fetched + u"/bin"_s))
        return {};
    return postgresql::isReachableForServers(fetched) ? fetched + u"/bin"_s : reachable(fetched);
}

Result<> PostgresqlServer::start(const postgresql::ClusterOptions &options)
{
    Result<std::unique_ptr<postgresql::ScratchCluster>> cluster = postgresql::ScratchCluster::start(options);
    if (!cluster)
        return fail(cluster.error());
    m_cluster = *std::move(cluster);
    const Result<std::unique_ptr<database::Connection>> first = connect(u"postgres"_s, m_cluster->superuser());
    if (!first)
        return fail(first.error());
    return (*first)->execute(u"CREATE ROLE postgres SUPERUSER LOGIN"_s).map([](qint64) {});
}

Result<> PostgresqlServer::createDatabase(const QString &name) const
{
    return run(u"postgres"_s, u"CREATE DATABASE \"%1\""_s.arg(name)).map([](const database::ResultSet &) {});
}

Result<> PostgresqlServer::dropDatabase(const QString &name) const
{
    const Result<std::unique_ptr<database::Connection>> connection = connect(u"postgres"_s);
    if (!connection)
        return fail(connection.error());
    // WITH (FORCE) came with 13.
    const Result<qint64> dropped = (*connection)->facts().version >= 130000
                                       ? (*connection)->execute(u"DROP DATABASE \"%1\" WITH (FORCE)"_s.arg(name))
                                       : (*connection)
                                             ->query(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                                     "WHERE datname = ?"_s,
                                                     {name})
                                             .and_then([&](const database::ResultSet &) {
                                                 return (*connection)->execute(u"DROP DATABASE \"%1\""_s.arg(name));
                                             });
    return dropped.map([](qint64) {});
}

database::ConnectionSettings PostgresqlServer::settings(const QString &database, const QString &user) const
{
    return m_cluster->settings(database, user);
}

Result<std::unique_ptr<database::Connection>> PostgresqlServer::connect(const QString &database,
                                                                        const QString &user) const
{
    return postgresql::openConnection(settings(database, user), {});
}

Result<database::ResultSet> PostgresqlServer::run(const QString &database, const QString &sql) const
{
    const Result<std::unique_ptr<database::Connection>> connection = connect(database);
    if (!connection)
        return fail(connection.error());
    return (*connection)->query(sql);
}

Result<> PostgresqlServer::load(const QString &database, const QString &file) const
{
    return runProgram(u"psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, settings(database).address,
                                  u"-f"_s, file})
        .map([](const QString &) {});
}

Result<QString> PostgresqlServer::dumpSchema(const QString &database) const
{
    return runProgram(u"pg_dump"_s, {u"-s"_s, u"-N"_s, u"relvar"_s, u"-d"_s, settings(database).address})
        .map([](const QString &dump) {
            QStringList lines = dump.split(u'\n');
            lines.removeIf([](const QString &line) {
                return line.startsWith("\\restrict"_L1) || line.startsWith("\\unrestrict"_L1);
            });
            return lines.join(u'\n');
        });
}

} // namespace relvar::test
