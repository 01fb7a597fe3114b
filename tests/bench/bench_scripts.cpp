// SPDX-License-Identifier: GPL-3.0-or-later
// Reading dumps without a server against libpg_query's own parse of the same text: synthetic ones, and the scripts in
// RELVAR_CORPORA. Arguments: numbers of tables.
#include "dialects/postgresql/scriptreader.h"
#include "dialects/postgresql/split.h"
#include "measure.h"
#include "support/postgresqlserver.h"
#include "synthetic.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <pg_query.h>

using namespace relvar;
using namespace relvar::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pairs = 7;

void parse(const QByteArray &sql)
{
    const PgQueryParseResult parsed = pg_query_parse(sql.constData());
    if (parsed.error)
        giveUp(QString::fromUtf8(parsed.error->message));
    pg_query_free_parse_result(parsed);
}

void measure(const QString &name, const QByteArray &script, Table &table)
{
    say(name);
    // What libpg_query understands of it: no lines of psql, no rows of COPY.
    const QByteArray sql = postgresql::withoutPsql(script, postgresql::tokenize(script).notSql);
    QList<double> floor;
    QList<double> own;
    QList<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        floor.append(secondsOf([&] { parse(sql); }));
        own.append(secondsOf([&] { (void)postgresql::readScript(script); }));
        ratios.append(own.constLast() / floor.constLast());
    }
    table.add({name, u"%1 kB"_s.arg(script.size() / 1000), time(median(floor)), time(median(own)), spread(ratios)});
}

QByteArray syntheticDump(const test::PostgresqlServer &server, int tables)
{
    const QString database = u"synthetic%1"_s.arg(tables);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"schema.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(syntheticPostgresql(tables).toUtf8()) < 0 || !file.flush())
        giveUp(u"%1 cannot be written"_s.arg(file.fileName()));
    if (const auto made = server.createDatabase(database); !made)
        giveUp(made.error().toString());
    if (const auto loaded = server.load(database, file.fileName()); !loaded)
        giveUp(loaded.error().toString());
    const auto dump = server.dumpSchema(database);
    if (!dump)
        giveUp(dump.error().toString());
    return dump->toUtf8();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::PostgresqlServer server;
    if (const auto started = server.start(); !started)
        giveUp(started.error().toString());
    Table table({u"script"_s, u"size"_s, u"libpg_query"_s, u"Relvar"_s, u"Relvar / libpg_query"_s});
    for (const int tables : sizesFrom(QCoreApplication::arguments(), {100, 1000}))
        measure(u"pg_dump of %1 tables"_s.arg(tables), syntheticDump(server, tables), table);
    const QDir corpora(qEnvironmentVariable("RELVAR_CORPORA"));
    for (const char *name : {"pagila.sql", "icinga-ido.sql", "adventureworks.sql"}) {
        QFile file(corpora.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            measure(QString::fromLatin1(name), file.readAll(), table);
    }
    table.print();
    return 0;
}
