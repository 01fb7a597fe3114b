// SPDX-License-Identifier: GPL-3.0-or-later
// Online forms from the terminal: one change as several files that dbmate's format can hold, applied and reverted one
// after another; a column that is renamed while old and new programs write; and what is refused.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestOnline : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    /// A project shop/ with users (id, name) on a database of that name; `more` is added to its relvar.toml.
    void makeProject(const Workbench &bench, const QString &database, const QString &environment,
                     const QByteArray &more = {});
    [[nodiscard]] static QStringList filesOf(const Workbench &bench);
    [[nodiscard]] QString value(const QString &database, const QString &sql) const;

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void severalFiles();
    void keptInBatches();
    void usualOnProduction();
    void expandAndContract();
    void refusals_data();
    void refusals();
    void sqliteHasNone();
};

void TestOnline::makeProject(const Workbench &bench, const QString &database, const QString &environment,
                             const QByteArray &more)
{
    QVERIFY_RESULT(m_server.createDatabase(database));
    bench.write(u"shop/relvar.toml"_s,
                u"dialect = \"postgresql\"\ndefault = \"dev\"\n\n[connections.dev]\naddress = \"%1\"\n"
                "environment = \"%2\"\n"_s
                        .arg(m_server.settings(database).address, environment)
                        .toUtf8()
                    + more);
    bench.write(u"shop/migrations/1_users.sql"_s,
                "-- migrate:up\nCREATE TABLE users (id integer PRIMARY KEY, name text);\n"
                "INSERT INTO users VALUES (1, 'Ann'), (2, 'Bob');\n\n-- migrate:down\nDROP TABLE users;\n");
    bench.write(u"want.sql"_s, "CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, token uuid NOT NULL "
                               "DEFAULT gen_random_uuid());\nCREATE INDEX users_name_idx ON users (name);\n");
}

QStringList TestOnline::filesOf(const Workbench &bench)
{
    return QDir(bench.path(u"shop/migrations"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QString TestOnline::value(const QString &database, const QString &sql) const
{
    const auto answer = m_server.run(database, sql);
    return answer && !answer->rows.isEmpty() ? answer->rows.first().first().toString() : u"nothing"_s;
}

void TestOnline::severalFiles()
{
    const Workbench bench;
    makeProject(bench, u"several"_s, u"development"_s);
    const Outcome made
        = bench.shop({u"new"_s, u"Harden users"_s, u"--to"_s, u"file:"_s + bench.path(u"want.sql"_s), u"--online"_s,
                      u"--batch-rows"_s, u"1"_s, u"--json"_s});
    QVERIFY_EXIT(made, 0);
    const QJsonArray migrations = made.json().value(u"migrations"_s).toArray();
    QCOMPARE(migrations.size(), 4);
    for (const QJsonValue &migration : migrations)
        QVERIFY2(migration[u"proved"_s].toBool(), made.toText().constData());
    const QStringList files = filesOf(bench);
    QCOMPARE(files.size(), 5);
    QVERIFY(files.at(2).endsWith(u"_harden_users_fill_users_token.sql"_s));
    const QByteArray fill = bench.read(u"shop/migrations/"_s + files.at(2));
    QVERIFY2(fill.contains("-- migrate:up transaction:false") && fill.contains("LIMIT 1) AS batch"), fill.constData());
    QVERIFY(bench.read(u"shop/migrations/"_s + files.at(4)).contains("CREATE INDEX CONCURRENTLY"));

    const QString all = u"SELECT string_agg(users::text, ' ' ORDER BY id) FROM users"_s;
    const Outcome first = bench.shop({u"up"_s, u"--to"_s, u"1"_s, u"--no-backup"_s});
    QVERIFY_EXIT(first, 0);
    const QString before = value(u"several"_s, all);
    const Outcome up = bench.shop({u"up"_s, u"--no-backup"_s});
    QVERIFY_EXIT(up, 0);
    QCOMPARE(value(u"several"_s, u"SELECT count(DISTINCT token) FROM users"_s), u"2"_s);
    QCOMPARE(value(u"several"_s, u"SELECT indisvalid FROM pg_index WHERE indexrelid = 'users_name_idx'::regclass"_s),
             u"1"_s);
    const Outcome settled = bench.shop({u"status"_s, u"--check"_s});
    QVERIFY_EXIT(settled, 0);
    const Outcome down = bench.shop({u"down"_s, u"-n"_s, u"4"_s, u"--no-backup"_s, u"--yes"_s});
    QVERIFY_EXIT(down, 0);
    QCOMPARE(value(u"several"_s, all), before);
    const Outcome verified = bench.shop({u"verify"_s, u"--all"_s});
    QVERIFY_EXIT(verified, 0);
}

void TestOnline::keptInBatches()
{
    const Workbench bench;
    makeProject(bench, u"kept"_s, u"development"_s);
    bench.write(u"less.sql"_s, "CREATE TABLE users (id integer PRIMARY KEY);\n");
    const Outcome made = bench.shop({u"new"_s, u"Drop names"_s, u"--to"_s, u"file:"_s + bench.path(u"less.sql"_s),
                                     u"--online"_s, u"--batch-rows"_s, u"1"_s, u"--json"_s});
    QVERIFY_EXIT(made, 0);
    const QJsonArray migrations = made.json().value(u"migrations"_s).toArray();
    QCOMPARE(migrations.size(), 3);
    for (const QJsonValue &migration : migrations) {
        QVERIFY2(migration[u"proved"_s].toBool() && migration[u"grade"_s] == u"lossless"_s, made.toText().constData());
    }
    const QStringList files = filesOf(bench);
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--to"_s, u"1"_s, u"--no-backup"_s}), 0);
    const Outcome foretold = bench.shop({u"up"_s, u"--dry-run"_s, u"--no-backup"_s});
    QVERIFY_EXIT(foretold, 0);
    QVERIFY2(foretold.toText().contains("_copy_users_name: Of table \"users\" (2 rows"), foretold.toText().constData());
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s, u"--no-backup"_s}), 0);
    QVERIFY_RESULT(m_server.run(u"kept"_s, u"INSERT INTO users VALUES (3, 'Cid')"_s));
    // What keeps the copy in step is no drift.
    const Outcome between = bench.shop({u"status"_s, u"--check"_s, u"--json"_s});
    QVERIFY2(!between.toText().contains("relvar_2"), between.toText().constData());
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s, u"--no-backup"_s}), 0);
    QVERIFY_RESULT(m_server.run(u"kept"_s, u"UPDATE users SET name = 'Bea' WHERE id = 2"_s));
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--no-backup"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"verify"_s, u"--all"_s}), 0);
    const Outcome kept = bench.shop({u"purge"_s, u"--dry-run"_s});
    QVERIFY2(kept.toText().contains("\"users\"") && kept.toText().contains("3 rows"), kept.toText().constData());
    QVERIFY_EXIT(bench.shop({u"down"_s, u"-n"_s, u"3"_s, u"--no-backup"_s, u"--yes"_s}), 0);
    QCOMPARE(value(u"kept"_s, u"SELECT string_agg(users::text, ' ' ORDER BY id) FROM users"_s),
             u"(1,Ann) (2,Bea) (3,Cid)"_s);
    QCOMPARE(value(u"kept"_s, u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'relvar'::regnamespace"_s), u"0"_s);
    QCOMPARE(files.size(), 4);
}

void TestOnline::usualOnProduction()
{
    const Workbench bench;
    makeProject(bench, u"production"_s, u"production"_s);
    const QString to = u"file:"_s + bench.path(u"want.sql"_s);
    const Outcome single = bench.shop({u"new"_s, u"At once"_s, u"--to"_s, to, u"--no-online"_s, u"--no-proof"_s});
    QVERIFY_EXIT(single, 0);
    QCOMPARE(filesOf(bench).size(), 2);
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/"_s + filesOf(bench).last())));
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/relvar.sum"_s)));
    const Outcome several = bench.shop({u"new"_s, u"As usual"_s, u"--to"_s, to, u"--no-proof"_s});
    QVERIFY_EXIT(several, 0);
    QCOMPARE(filesOf(bench).size(), 5);
}

void TestOnline::expandAndContract()
{
    const Workbench bench;
    makeProject(bench, u"gradual"_s, u"development"_s, "\n[migrations]\nbatch_rows = 1\n");
    const Outcome made = bench.shop({u"new"_s, u"Say full name"_s, u"--expand-contract"_s, u"users.name=full_name"_s});
    QVERIFY_EXIT(made, 0);
    const QStringList files = filesOf(bench);
    QCOMPARE(files.size(), 4);
    const QString fill = files.at(2).section(u'_', 0, 0);
    QVERIFY2(made.output.contains("relvar-cli up --to " + fill.toUtf8()), made.toText().constData());

    const Outcome expanded = bench.shop({u"up"_s, u"--to"_s, fill, u"--no-backup"_s});
    QVERIFY_EXIT(expanded, 0);
    // An old program and a new one, side by side.
    QVERIFY_RESULT(m_server.run(u"gradual"_s, u"INSERT INTO users (id, name) VALUES (3, 'Cid')"_s));
    QVERIFY_RESULT(m_server.run(u"gradual"_s, u"UPDATE users SET full_name = 'Bert' WHERE id = 2"_s));
    const QString names = u"SELECT string_agg(%1, ' ' ORDER BY id) FROM users"_s;
    QCOMPARE(value(u"gradual"_s, names.arg(u"name"_s)), u"Ann Bert Cid"_s);
    QCOMPARE(value(u"gradual"_s, names.arg(u"full_name"_s)), u"Ann Bert Cid"_s);
    const Outcome contracted = bench.shop({u"up"_s, u"--no-backup"_s});
    QVERIFY_EXIT(contracted, 0);
    QCOMPARE(value(u"gradual"_s, names.arg(u"full_name"_s)), u"Ann Bert Cid"_s);
    const Outcome down = bench.shop({u"down"_s, u"-n"_s, u"3"_s, u"--no-backup"_s, u"--yes"_s});
    QVERIFY_EXIT(down, 0);
    QCOMPARE(value(u"gradual"_s, names.arg(u"name"_s)), u"Ann Bert Cid"_s);
}

void TestOnline::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &change, const QString &words) {
        QTest::newRow(name) << QStringList{u"new"_s, u"x"_s, u"--expand-contract"_s, change} << words;
    };
    row("no change", u"users.name"_s, u"says no change"_s);
    row("no such column", u"users.nose=x"_s, u"There is no table or column users.nose."_s);
    row("type of a table", u"users=people:text"_s, u"it has a name, but no type"_s);
    row("the same name", u"users.name=name"_s, u"one change at a time"_s);
    row("a taken name", u"users.name=id"_s, u"id"_s);
    row("a key", u"users.id:bigint"_s, u"in the primary key"_s);
    QTest::newRow("both forms") << QStringList{u"new"_s, u"x"_s, u"--online"_s, u"--expand-contract"_s, u"a.b=c"_s}
                                << u"excludes"_s;
    QTest::newRow("no rows in a batch")
        << QStringList{u"new"_s, u"x"_s, u"--online"_s, u"--batch-rows"_s, u"0"_s} << u"batch-rows"_s;
}

void TestOnline::refusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    static const Workbench bench;
    if (!QFile::exists(bench.path(u"shop/relvar.toml"_s)))
        makeProject(bench, u"refusals"_s, u"development"_s);
    const Outcome outcome = bench.shop(arguments);
    QVERIFY2(outcome.code == 1 || outcome.code == 2, outcome.toText().constData());
    QVERIFY2(outcome.errors.contains(words.toUtf8()), outcome.toText().constData());
    QCOMPARE(filesOf(bench).size(), 1);
}

void TestOnline::sqliteHasNone()
{
    const Workbench bench;
    bench.makeShop();
    const Outcome outcome = bench.shop({u"new"_s, u"x"_s, u"--expand-contract"_s, u"customers.name=full_name"_s});
    QVERIFY_EXIT(outcome, 1);
    QVERIFY2(outcome.errors.contains("SQLite has no forms"), outcome.toText().constData());
}

RELVAR_TEST_MAIN(TestOnline)
#include "tst_online.moc"
