// SPDX-License-Identifier: GPL-3.0-or-later
// push: a development database becomes what is wanted without a file, in Relvar's own projects and in those of other
// tools, whose history stays as it is.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void bringsTheDatabaseThere_data();
    void bringsTheDatabaseThere();
    void renamesAsTheDraftDoes();
    void saysThatCodeIsSavedFirst();
    void makesADatabase();
    void refusesWhatIsNotMeant();

private:
    /// A project whose first migration, with the table users, is applied; one user.
    void make(const Workbench &bench, const QString &format, bool onServer);
    QString ask(const Workbench &bench, bool onServer, const QString &sql);
    /// What remembers the migrations, row by row.
    QString history(const Workbench &bench, const QString &format, bool onServer);

    PostgresqlServer m_server;
    int m_databases = 0;
    QString m_database;
};

namespace {

const QByteArray wanted = "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, mail TEXT);\n"
                          "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n";

QStringList changesOf(const Outcome &outcome)
{
    QStringList lines;
    for (const QJsonValue &change : outcome.json().value(u"changes"_s).toArray())
        lines.append(change[u"text"_s].toString() + (change[u"losesData"_s].toBool() ? u" !"_s : QString()));
    return lines;
}

} // namespace

void TestPush::make(const Workbench &bench, const QString &format, bool onServer)
{
    m_database = u"push%1"_s.arg(++m_databases);
    QString address = u"app.db"_s;
    if (onServer) {
        QVERIFY_RESULT(m_server.createDatabase(m_database));
        address = m_server.settings(m_database).address;
    }
    const QByteArray up = "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n";
    const QByteArray down = "DROP TABLE users;\n";
    const QString tool
        = format == u"relvar" ? QString() : u"[migrations]\nformat = \"%1\"\nfolder = \"migrations\"\n"_s;
    bench.write(u"shop/relvar.toml"_s,
                (u"dialect = \"%1\"\ndefault = \"dev\"\n"_s.arg(onServer ? u"postgresql"_s : u"sqlite"_s)
                 + (tool.isEmpty() ? tool : tool.arg(format)) + u"[connections.dev]\naddress = \"%1\"\n"_s.arg(address))
                    .toUtf8());
    const QString name = u"shop/migrations/20260101100000_users"_s;
    if (format == u"golang-migrate") {
        bench.write(name + u".up.sql"_s, up);
        bench.write(name + u".down.sql"_s, down);
    } else if (format == u"goose") {
        bench.write(name + u".sql"_s, "-- +goose Up\n" + up + "\n-- +goose Down\n" + down);
    } else {
        bench.write(name + u".sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
    }
    bench.write(u"want.sql"_s, wanted);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    ask(bench, onServer, u"INSERT INTO users VALUES (1, 'Ada')"_s);
}

QString TestPush::ask(const Workbench &bench, bool onServer, const QString &sql)
{
    if (!onServer)
        return QString::fromUtf8(bench.sqlite(u"shop/app.db"_s, sql)).trimmed();
    const auto answer = m_server.run(m_database, sql);
    if (!answer)
        return answer.error().toString();
    QStringList lines;
    for (const QVariantList &row : answer->rows) {
        QStringList fields;
        for (const QVariant &field : row)
            fields.append(field.toString());
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'\n');
}

QString TestPush::history(const Workbench &bench, const QString &format, bool onServer)
{
    if (format == u"relvar")
        return ask(bench, onServer,
                   u"SELECT id, status, sequence FROM "_s
                       + (onServer ? u"relvar.migrations"_s : u"relvar_migrations"_s));
    return ask(bench, onServer,
               u"SELECT * FROM "_s + (format == u"goose" ? u"goose_db_version"_s : u"schema_migrations"_s));
}

void TestPush::bringsTheDatabaseThere_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("onServer");
    for (const char *format : {"relvar", "dbmate", "goose", "golang-migrate"}) {
        QTest::addRow("%s on SQLite", format) << QString::fromLatin1(format) << false;
        QTest::addRow("%s on PostgreSQL", format) << QString::fromLatin1(format) << true;
    }
}

void TestPush::bringsTheDatabaseThere()
{
    QFETCH(const QString, format);
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, format, onServer);
    const QString before = history(bench, format, onServer);
    QVERIFY2(!before.isEmpty(), "There is no history.");
    const QStringList push{u"push"_s, u"--to"_s, u"file:want.sql"_s};

    // Nothing happens without a yes, and --dry-run asks for none.
    const Outcome asked = bench.shop(push);
    QVERIFY_EXIT(asked, 2);
    QVERIFY2(asked.output.contains("mail") && asked.output.contains("orders"), asked.toText().constData());
    const Outcome tried = bench.shop(QStringList{u"--json"_s} + push + QStringList{u"--dry-run"_s});
    QVERIFY_EXIT(tried, 0);
    QCOMPARE(changesOf(tried).size(), 2);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"@dev"_s}), 0);

    QVERIFY_EXIT(bench.shop(QStringList{u"--yes"_s} + push), 0);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"file:want.sql"_s, u"--to"_s, u"@dev"_s}), 0);
    QCOMPARE(ask(bench, onServer, u"SELECT name FROM users"_s), u"Ada"_s);
    const Outcome again = bench.shop(QStringList{u"--json"_s, u"--yes"_s} + push);
    QVERIFY_EXIT(again, 0);
    QVERIFY2(again.json().value(u"equal"_s).toBool(), again.toText().constData());
    QCOMPARE(history(bench, format, onServer), before);

    // Back to the migrations: what goes with its rows is told before.
    const Outcome back = bench.shop({u"--json"_s, u"--yes"_s, u"push"_s, u"--to"_s, u"head"_s});
    QVERIFY_EXIT(back, 0);
    const QStringList lost = changesOf(back);
    QVERIFY2(lost.size() == 2 && lost.first().endsWith(u'!') && lost.last().endsWith(u'!'), back.toText().constData());
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"@dev"_s}), 0);
    QCOMPARE(history(bench, format, onServer), before);
    QCOMPARE(ask(bench, onServer, u"SELECT name FROM users"_s), u"Ada"_s);
    const Outcome status = bench.shop({u"--json"_s, u"status"_s, u"--check"_s});
    QVERIFY_EXIT(status, 0);
    if (!onServer)
        QVERIFY(!QDir(bench.path(u"shop/.relvar/backups"_s)).isEmpty());
}

/// Also where it was pushed before and only the rest is missing.
void TestPush::renamesAsTheDraftDoes()
{
    const Workbench bench;
    make(bench, u"goose"_s, false);
    bench.write(u"want.sql"_s, "CREATE TABLE people (id INTEGER PRIMARY KEY, full_name TEXT);\n");
    QVERIFY_EXIT(bench.shop({u"import"_s, u"want.sql"_s, u"--rename"_s, u"users=people"_s, u"--rename"_s,
                             u"users.name=people.full_name"_s}),
                 0);
    const Outcome pushed = bench.shop({u"--json"_s, u"--yes"_s, u"push"_s});
    QVERIFY_EXIT(pushed, 0);
    QVERIFY2(!changesOf(pushed).join(u'\n').contains(u'!'), pushed.toText().constData());
    QCOMPARE(ask(bench, false, u"SELECT full_name FROM people"_s), u"Ada"_s);
    // The draft is still a draft, and nothing of it is to be done again.
    const Outcome again = bench.shop({u"--json"_s, u"--yes"_s, u"push"_s});
    QVERIFY_EXIT(again, 0);
    QVERIFY2(again.json().value(u"equal"_s).toBool(), again.toText().constData());
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"@dev"_s, u"--to"_s, u"draft"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"People"_s}), 0);
}

/// The database is all that tells what is there, so a change that it has cannot be saved behind it.
void TestPush::saysThatCodeIsSavedFirst()
{
    const Workbench bench;
    bench.write(u"shop/migration/src/lib.rs"_s,
                "pub struct Migrator;\n\nimpl MigratorTrait for Migrator {\n    fn migrations() -> Vec<Box<dyn "
                "MigrationTrait>> {\n        vec![Box::new(m20260101_000000_first::Migration)]\n    }\n}\n");
    bench.write(u"shop/migration/src/m20260101_000000_first.rs"_s, "// code\n");
    bench.sqlite(u"shop/app.db"_s, u"CREATE TABLE t (id integer PRIMARY KEY)"_s);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s, u"--format"_s, u"sea-orm"_s}), 0);
    bench.write(u"want.sql"_s, "CREATE TABLE t (id integer PRIMARY KEY, note text);\n");
    QVERIFY_EXIT(bench.shop({u"import"_s, u"want.sql"_s}), 0);
    bench.copy(bench.path(u"shop/app.db"_s), u"shop/other.db"_s);
    const Outcome elsewhere = bench.shop({u"--yes"_s, u"push"_s, u"sqlite:"_s + bench.path(u"shop/other.db"_s)});
    QVERIFY_EXIT(elsewhere, 0);
    QVERIFY2(!elsewhere.errors.contains("Save the change first"), elsewhere.toText().constData());
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Note"_s}), 0);
    const Outcome pushed = bench.shop({u"--yes"_s, u"push"_s});
    QVERIFY_EXIT(pushed, 0);
    QVERIFY2(pushed.errors.contains("Save the change first"), pushed.toText().constData());
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Note again"_s}), 1);
}

void TestPush::makesADatabase()
{
    const Workbench bench;
    make(bench, u"dbmate"_s, false);
    const Outcome made = bench.shop({u"--yes"_s, u"push"_s, u"sqlite:shop/other.db"_s, u"--to"_s, u"head"_s});
    QVERIFY_EXIT(made, 0);
    const QByteArray tables = bench.sqlite(u"shop/other.db"_s, u".tables"_s);
    QVERIFY2(tables.contains("users") && !tables.contains("schema_migrations") && !tables.contains("relvar"),
             tables.constData());
}

void TestPush::refusesWhatIsNotMeant()
{
    const Workbench bench;
    make(bench, u"goose"_s, false);
    const QByteArray before = bench.content(u"shop/app.db"_s);
    const QByteArray configuration = bench.read(u"shop/relvar.toml"_s);
    bench.write(u"shop/relvar.toml"_s, configuration + "environment = \"production\"\n");
    const Outcome production = bench.shop({u"--json"_s, u"--yes"_s, u"push"_s, u"--to"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(production, 1);
    QCOMPARE(production.error().value(u"code"_s).toString(), u"project.Production"_s);
    bench.write(u"shop/relvar.toml"_s, configuration);

    // A database that nobody has written down, from which something would go: its name is asked for.
    QFile::copy(bench.path(u"shop/app.db"_s), bench.path(u"shop/stray.db"_s));
    bench.sqlite(u"shop/stray.db"_s, u"CREATE TABLE scratch (id INTEGER)"_s);
    const QStringList stray{u"--yes"_s, u"push"_s, u"sqlite:shop/stray.db"_s, u"--to"_s, u"head"_s};
    const Outcome unknown = bench.shop(stray);
    QVERIFY_EXIT(unknown, 2);
    QVERIFY2(unknown.errors.contains("stray.db"), unknown.toText().constData());
    QVERIFY_EXIT(bench.shop(stray + QStringList{u"--confirm"_s, u"stray.db"_s}), 0);

    // What goes and what comes may be one.
    bench.write(u"renamed.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT);\n");
    const QStringList renamed{u"--yes"_s, u"push"_s, u"--to"_s, u"file:renamed.sql"_s};
    QVERIFY_EXIT(bench.shop(renamed), 2);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"push"_s, u"--to"_s, u"file:nowhere.sql"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"push"_s, u"sqlite:nowhere/app.db"_s, u"--to"_s, u"head"_s}), 1);
    const Outcome untrusted = bench.cli({u"-C"_s, u"shop"_s, u"--yes"_s, u"push"_s, u"--to"_s, u"head"_s});
    QVERIFY_EXIT(untrusted, 2);
    QCOMPARE(bench.content(u"shop/app.db"_s), before);
    QVERIFY_EXIT(bench.shop(renamed + QStringList{u"--rename"_s, u"users.name=users.full_name"_s}), 0);
    QCOMPARE(ask(bench, false, u"SELECT full_name FROM users"_s), u"Ada"_s);
}

RELVAR_TEST_MAIN(TestPush)
#include "tst_push.moc"
