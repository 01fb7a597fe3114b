// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a whole schema, alone and as relvar-cli inspect, against the floor in psql or sqlite3, in pairs. Arguments:
// numbers of tables.
#include "dialects/builtin.h"
#include "dialects/postgresql/catalogqueries.h"
#include "dialects/postgresql/serverprograms.h"
#include "measure.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "synthetic.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pairs = 7;

template<typename T>
void check(const Result<T> &result)
{
    if (!result)
        giveUp(result.error().toString());
}

QString relvarCli()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"relvar-cli"_s);
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        giveUp(u"%1 cannot be written"_s.arg(file.fileName()));
    return file.fileName();
}

/// What the window and every command do: a connection and the whole schema as a value.
double secondsOfReading(const QString &dialectId, const database::ConnectionSettings &settings)
{
    const dialect::Dialect &dialect = *dialect::find(dialects::builtin(), dialectId);
    return secondsOf([&] {
        const auto connection = dialect.open(settings);
        check(connection);
        check(dialect.introspect(**connection));
    });
}

struct Measured
{
    QList<double> floor;
    QList<double> alone;
    QList<double> relvar;
    QList<double> own;
    QList<double> dump;
    qint64 peak = 0;
};

QList<double> ratios(const QList<double> &of, const QList<double> &to)
{
    QList<double> result;
    for (qsizetype i = 0; i < of.size(); ++i)
        result.append(of.at(i) / to.at(i));
    return result;
}

class PostgresqlReading
{
public:
    /// pg_dump locks every table at once.
    PostgresqlReading() { check(m_server.start({.configuration = {u"max_locks_per_transaction = 1000"_s}})); }

    /// `sql` is a file.
    void add(const QString &name, const QString &sql, Table &table)
    {
        say(u"PostgreSQL, %1: making it"_s.arg(name));
        const QString database = u"bench%1"_s.arg(++m_databases);
        check(m_server.createDatabase(database));
        check(m_server.load(database, sql));
        check(m_server.run(database, u"VACUUM ANALYZE"_s));
        const auto version = m_server.run(database, u"SHOW server_version_num"_s);
        check(version);
        const QString own = ownQueries(version->rows.first().first().toInt());
        const QString address = m_server.settings(database).address;
        const QString programs = postgresql::newestServerPrograms();
        const auto psql = [&](const QString &file) {
            return run(programs + u"/psql"_s, {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s,
                                               u"-d"_s, address, u"-f"_s, file})
                .seconds;
        };
        say(u"PostgreSQL, %1: reading it"_s.arg(name));
        Measured measured;
        for (int i = 0; i < pairs; ++i) {
            measured.floor.append(psql(test::sourceFile(u"tests/bench/floor-postgresql.sql"_s)));
            measured.alone.append(secondsOfReading(u"postgresql"_s, m_server.settings(database)));
            const Run ours = run(relvarCli(), {u"inspect"_s, address});
            measured.relvar.append(ours.seconds);
            measured.peak = std::max(measured.peak, ours.peakBytes);
            measured.own.append(psql(own));
            measured.dump.append(run(programs + u"/pg_dump"_s, {u"-s"_s, u"-d"_s, address}).seconds);
        }
        table.add({name, time(median(measured.floor)), time(median(measured.alone)),
                   spread(ratios(measured.alone, measured.floor)), time(median(measured.relvar)),
                   spread(ratios(measured.relvar, measured.floor)), spread(ratios(measured.relvar, measured.own)),
                   spread(ratios(measured.relvar, measured.dump)), megabytes(measured.peak)});
        check(m_server.dropDatabase(database));
    }

    const QTemporaryDir &folder() const { return m_folder; }

private:
    /// The very queries that Relvar asks of a database without rare kinds.
    QString ownQueries(int version)
    {
        const auto questions = postgresql::catalogQueryArms(version);
        QStringList statements{u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s, postgresql::searchPathQuery()};
        for (const QList<postgresql::QueryArm> &arms : questions) {
            if (arms.constFirst().presence.isEmpty())
                statements.append(postgresql::unionOf(arms));
        }
        statements += {postgresql::presenceQuery(questions), u"COMMIT"_s};
        return writeFile(m_folder, u"own.sql"_s, statements.join(u";\n"_s) + u';');
    }

    test::PostgresqlServer m_server;
    QTemporaryDir m_folder;
    int m_databases = 0;
};

void readSqlite(int tables, const QTemporaryDir &folder, Table &table)
{
    say(u"SQLite, %1 tables"_s.arg(tables));
    const QString path = folder.filePath(u"%1.db"_s.arg(tables));
    const QString sql = writeFile(folder, u"schema.sql"_s, syntheticSqlite(tables));
    (void)run(u"sqlite3"_s, {path, u".read "_s + sql});
    Measured measured;
    for (int i = 0; i < pairs; ++i) {
        measured.floor.append(
            run(u"sqlite3"_s, {path, u".read "_s + test::sourceFile(u"tests/bench/floor-sqlite.sql"_s)}).seconds);
        measured.alone.append(secondsOfReading(u"sqlite"_s, {.address = path}));
        const Run ours = run(relvarCli(), {u"inspect"_s, u"sqlite:"_s + path});
        measured.relvar.append(ours.seconds);
        measured.peak = std::max(measured.peak, ours.peakBytes);
    }
    table.add({u"%1 tables"_s.arg(tables), time(median(measured.floor)), time(median(measured.alone)),
               spread(ratios(measured.alone, measured.floor)), time(median(measured.relvar)),
               spread(ratios(measured.relvar, measured.floor)), megabytes(measured.peak)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<int> sizes = sizesFrom(QCoreApplication::arguments(), {100, 1000, 10000});
    Table postgresqlTable({u"PostgreSQL"_s, u"floor"_s, u"reading"_s, u"reading / floor"_s, u"inspect"_s,
                           u"inspect / floor"_s, u"inspect / its own queries in psql"_s, u"inspect / pg_dump -s"_s,
                           u"peak memory"_s});
    Table sqliteTable({u"SQLite"_s, u"floor"_s, u"reading"_s, u"reading / floor"_s, u"inspect"_s, u"inspect / floor"_s,
                       u"peak memory"_s});
    {
        PostgresqlReading reading;
        for (const int size : sizes) {
            reading.add(u"%1 tables"_s.arg(size),
                        writeFile(reading.folder(), u"schema.sql"_s, syntheticPostgresql(size)), postgresqlTable);
        }
        const QString corpora = qEnvironmentVariable("RELVAR_CORPORA");
        if (!corpora.isEmpty() && argc == 1)
            reading.add(u"pagila"_s, QDir(corpora).filePath(u"pagila.sql"_s), postgresqlTable);
    }
    QTemporaryDir folder;
    for (const int size : sizes)
        readSqlite(size, folder, sqliteTable);
    postgresqlTable.print();
    sqliteTable.print();
    return 0;
}
