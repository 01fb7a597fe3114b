// SPDX-License-Identifier: GPL-3.0-or-later
// Applying many small migrations against psql sending the same SQL in one session, one transaction and one row of a
// ledger each. Arguments: numbers of migrations.
#include "dialects/postgresql/dialect.h"
#include "measure.h"
#include "runner/execute.h"
#include "support/postgresqlserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pairs = 5;

QString statementOf(int number)
{
    return u"CREATE TABLE t%1 (id bigint PRIMARY KEY, name text NOT NULL, made timestamptz NOT NULL DEFAULT now())"_s
        .arg(number);
}

QString scriptOf(int count)
{
    QString script
        = u"CREATE TABLE ledger (id text PRIMARY KEY, name text, checksum text, applied_at timestamptz);\n"_s;
    for (int i = 1; i <= count; ++i) {
        script += u"BEGIN;\n%1;\nINSERT INTO ledger VALUES ('%2', 'make_t%2', repeat('0', 64), now());\nCOMMIT;\n"_s
                      .arg(statementOf(i), QString::number(i));
    }
    return script;
}

runner::RunPlan planOf(int count)
{
    runner::RunPlan plan;
    for (int i = 1; i <= count; ++i) {
        migration::MigrationFile file;
        file.id = QString::number(i);
        file.name = u"make_t%1"_s.arg(i);
        file.up.sql = statementOf(i) + u';';
        file.down = migration::Section{.sql = u"DROP TABLE t%1;"_s.arg(i)};
        plan.items.append({migration::parse(file.fileName(), migration::print(file)).value(), runner::Direction::Up});
    }
    return plan;
}

double secondsOfRelvar(const database::ConnectionSettings &settings, const runner::RunPlan &plan)
{
    const postgresql::PostgresqlDialect dialect;
    return secondsOf([&] {
        const auto connection = dialect.open(settings, {});
        if (!connection)
            giveUp(connection.error().toString());
        const auto done = runner::executeMigrations(**connection, settings, dialect, plan, {.database = u"bench"_s},
                                                    [](const runner::RunEvent &) {}, {});
        if (!done || done->done.size() != plan.items.size())
            giveUp(done ? done->sentence.toString() : done.error().toString());
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::PostgresqlServer server;
    // As a server of one's own is: what is committed is on the disk.
    if (const auto started = server.start({.configuration = {u"fsync = on"_s, u"synchronous_commit = on"_s}}); !started)
        giveUp(started.error().toString());
    const QTemporaryDir folder;
    Table table({u"migrations"_s, u"psql"_s, u"Relvar"_s, u"Relvar / psql"_s});
    int databases = 0;
    for (const int count : sizesFrom(QCoreApplication::arguments(), {100, 1000})) {
        QFile script(folder.filePath(u"%1.sql"_s.arg(count)));
        if (!script.open(QIODevice::WriteOnly) || script.write(scriptOf(count).toUtf8()) < 0 || !script.flush())
            giveUp(u"%1 cannot be written"_s.arg(script.fileName()));
        const runner::RunPlan plan = planOf(count);
        QList<double> floor;
        QList<double> own;
        QList<double> ratios;
        for (int i = 0; i < pairs; ++i) {
            const QString forPsql = u"bench%1"_s.arg(++databases);
            const QString forRelvar = u"bench%1"_s.arg(++databases);
            for (const QString &name : {forPsql, forRelvar}) {
                if (const auto made = server.createDatabase(name); !made)
                    giveUp(made.error().toString());
            }
            floor.append(secondsOf([&] {
                if (const auto loaded = server.load(forPsql, script.fileName()); !loaded)
                    giveUp(loaded.error().toString());
            }));
            own.append(secondsOfRelvar(server.settings(forRelvar), plan));
            ratios.append(own.constLast() / floor.constLast());
            for (const QString &name : {forPsql, forRelvar})
                static_cast<void>(server.dropDatabase(name));
        }
        table.add({QString::number(count), time(median(floor)), time(median(own)), spread(ratios)});
    }
    table.print();
    return 0;
}
