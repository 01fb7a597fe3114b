// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing: two databases that differ by twenty edits, as a whole process, and in memory after one edit. Arguments:
// numbers of tables.
#include "dialects/builtin.h"
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
/// The exit code of relvar-cli diff for schemas that differ.
constexpr int different = 3;
/// The edits are made to the tables up to this one.
constexpr int leastTables = 30;

template<typename T>
void check(const Result<T> &result)
{
    if (!result)
        giveUp(result.error().toString());
}

const dialect::Dialect &postgres()
{
    return *dialect::find(dialects::builtin(), u"postgresql"_s);
}

schema::Schema read(const test::PostgresqlServer &server, const QString &database)
{
    const auto connection = server.connect(database);
    check(connection);
    const auto snapshot = postgres().introspect(**connection);
    check(snapshot);
    return snapshot->schema;
}

/// What an edit in the window makes: a new value for one table, everything else shared.
schema::Schema edited(schema::Schema schema)
{
    Box<schema::Table> &box = schema.tables[schema.tables.size() / 2];
    schema::Table table = *box;
    table.columns.last().comment = u"edited"_s;
    box = Box<schema::Table>(std::move(table));
    return schema;
}

void compare(const test::PostgresqlServer &server, int tables, Table &table)
{
    say(u"%1 tables: making two databases"_s.arg(tables));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"schema.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(syntheticPostgresql(tables).toUtf8()) < 0 || !file.flush())
        giveUp(u"%1 cannot be written"_s.arg(file.fileName()));
    const QString one = u"one%1"_s.arg(tables);
    const QString other = u"other%1"_s.arg(tables);
    check(server.createDatabase(one));
    check(server.load(one, file.fileName()));
    check(server.run(one, u"VACUUM ANALYZE"_s));
    check(server.run(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(other, one)));
    check(server.run(other, twentyEdits()));

    say(u"%1 tables: comparing"_s.arg(tables));
    const QString cli = QDir(QCoreApplication::applicationDirPath()).filePath(u"relvar-cli"_s);
    const QString from = server.settings(one).address;
    const QString to = server.settings(other).address;
    const QString psql = postgresql::newestServerPrograms() + u"/psql"_s;
    const QStringList floor{u"-X"_s, u"-q"_s, u"-f"_s, test::sourceFile(u"tests/bench/floor-postgresql.sql"_s),
                            u"-d"_s};
    QList<double> seconds;
    QList<double> ratios;
    qint64 peak = 0;
    for (int i = 0; i < pairs; ++i) {
        const double bothFloors
            = run(psql, floor + QStringList{from}).seconds + run(psql, floor + QStringList{to}).seconds;
        const Run ours = run(cli, {u"diff"_s, u"--from"_s, from, u"--to"_s, to}, different);
        seconds.append(ours.seconds);
        ratios.append(ours.seconds / bothFloors);
        peak = std::max(peak, ours.peakBytes);
    }

    const schema::Schema left = read(server, one);
    const schema::Schema right = read(server, other);
    QList<double> whole;
    QList<double> afterEdit;
    qsizetype found = 0;
    for (int i = 0; i < pairs; ++i) {
        whole.append(secondsOf([&] {
            const schema::Schema target = diff::pair(left, right, postgres().rules());
            found = diff::diff(left, target, postgres().rules()).size();
        }));
        const schema::Schema changed = edited(left);
        afterEdit.append(secondsOf([&] { (void)diff::diff(left, changed, postgres().rules()); }));
    }
    table.add({QString::number(tables), QString::number(found), time(median(seconds)), spread(ratios), megabytes(peak),
               time(median(whole)), time(median(afterEdit))});
    check(server.dropDatabase(one));
    check(server.dropDatabase(other));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::PostgresqlServer server;
    check(server.start());
    Table table({u"tables"_s, u"objects that differ"_s, u"relvar-cli diff"_s, u"diff / two floors"_s, u"peak memory"_s,
                 u"comparing alone"_s, u"after one edit"_s});
    for (const int size : sizesFrom(QCoreApplication::arguments(), {100, 1000, 10000}))
        compare(server, std::max(size, leastTables), table);
    table.print();
    return 0;
}
