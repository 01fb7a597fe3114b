// SPDX-License-Identifier: GPL-3.0-or-later
// file:… as a source for PostgreSQL: dumps are read without a server, what people wrote is run on a scratch database or
// marked as not normalised, and what is no SQL is said to be none.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QStringConverter>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList dialect{u"--dialect"_s, u"postgresql"_s};

} // namespace

class TestScripts : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    [[nodiscard]] QString url() const { return m_server.settings(u"shop"_s).address; }
    /// The scratch server of a command that must not find one: proofs never run as a superuser.
    [[nodiscard]] QStringList withoutScratch() const { return dialect + QStringList{u"--scratch"_s, url()}; }
    /// pg_dump of the shop.
    [[nodiscard]] QByteArray dump(const Workbench &bench, const QStringList &arguments) const;
    void mustEqualTheDatabase(const Workbench &bench, const QString &file) const;

private Q_SLOTS:
    void initTestCase();
    void dumps_data();
    void dumps();
    void editedDumps_data();
    void editedDumps();
    void newFromADump();
    void writtenByPeople();
    void whatNobodyKnows();
    void notAScript_data();
    void notAScript();
    void severalDatabases();
    void manyRows();
};

void TestScripts::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
    QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
    for (const QString &sql :
         {u"CREATE ROLE clerk"_s, u"CREATE TYPE mood AS ENUM ('sad', 'happy')"_s,
          u"CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL DEFAULT 'Åse', "
          "mood mood, CHECK (length(name) BETWEEN 1 AND 50))"_s,
          u"CREATE VIEW happy AS SELECT id, upper(name) AS name FROM users WHERE mood = 'happy'"_s,
          u"CREATE FUNCTION one() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN\n RETURN 1; -- ;\nEND $$"_s,
          u"GRANT SELECT ON users TO clerk"_s, u"CREATE SCHEMA audit"_s,
          u"CREATE TABLE audit.log (id serial PRIMARY KEY, said text, user_id bigint REFERENCES users)"_s,
          u"CREATE MATERIALIZED VIEW audit.count AS SELECT count(*) AS n FROM audit.log"_s,
          u"INSERT INTO users (name, mood) VALUES ('Åse', 'happy'), (E'a\\\\b;\\n\\\\.\\n''', 'sad')"_s,
          u"INSERT INTO audit.log (said) VALUES ('CREATE TABLE x (a int);'), ('$$'), (NULL)"_s})
        QVERIFY_RESULT(m_server.run(u"shop"_s, sql));
}

QByteArray TestScripts::dump(const Workbench &bench, const QStringList &arguments) const
{
    const Outcome outcome = bench.program(u"pg_dump"_s, QStringList{u"-d"_s, url()} + arguments);
    return outcome.code == 0 ? outcome.output : QByteArray();
}

void TestScripts::mustEqualTheDatabase(const Workbench &bench, const QString &file) const
{
    const Outcome compared
        = bench.cli(withoutScratch() + QStringList{u"--json"_s, u"diff"_s, u"--from"_s, file, u"--to"_s, url()});
    QVERIFY_EXIT(compared, 0);
    const QJsonObject from = compared.json()[u"from"_s].toObject();
    QCOMPARE(from[u"normalised"_s], QJsonValue(true));
    QVERIFY2(from[u"notHandled"_s].toArray().isEmpty(), compared.toText().constData());
    QCOMPARE(compared.errors, "");
}

void TestScripts::dumps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("schema") << QStringList{u"-s"_s};
    QTest::newRow("with rows") << QStringList{};
    QTest::newRow("with INSERT") << QStringList{u"--inserts"_s};
    QTest::newRow("with columns and several rows") << QStringList{u"--column-inserts"_s, u"--rows-per-insert=2"_s};
    QTest::newRow("with its database") << QStringList{u"-C"_s, u"-c"_s};
    QTest::newRow("cleaning up first") << QStringList{u"-c"_s, u"--if-exists"_s};
    QTest::newRow("all names quoted") << QStringList{u"--quote-all-identifiers"_s};
    QTest::newRow("SET SESSION AUTHORIZATION") << QStringList{u"--use-set-session-authorization"_s};
}

void TestScripts::dumps()
{
    QFETCH(QStringList, arguments);
    const Workbench bench;
    const QByteArray text = dump(bench, arguments);
    QVERIFY(!text.isEmpty());
    bench.write(u"dump.sql"_s, text);
    mustEqualTheDatabase(bench, u"file:dump.sql"_s);
}

// What a dump goes through on its way: other line ends, encodings, tools that take its first lines off or add some.
void TestScripts::editedDumps_data()
{
    QTest::addColumn<QByteArray>("edited");
    const Workbench bench;
    const QByteArray text = dump(bench, {});
    QVERIFY(!text.isEmpty());
    // What stands between quotes is kept to the letter, as psql does.
    QTest::newRow("CRLF") << QByteArray(text).replace("\n", "\r\n").replace("BEGIN\r\n RETURN 1; -- ;\r\nEND",
                                                                            "BEGIN\n RETURN 1; -- ;\nEND");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(text)));
    QTest::newRow("without its first lines") << text.mid(text.indexOf("SET "));
    QTest::newRow("with restrict") << QByteArray(text).replace("\nSET client_encoding",
                                                               "\n\\restrict x\nSET client_encoding")
                                          + "\n\\unrestrict x\n";
    QTest::newRow("with rows of a framework") << text + "\n\n--\n-- Migrations\n--\n\nINSERT INTO public.users (name) "
                                                        "VALUES ('x');\n";
}

void TestScripts::editedDumps()
{
    QFETCH(QByteArray, edited);
    const Workbench bench;
    bench.write(u"dump.sql"_s, edited);
    mustEqualTheDatabase(bench, u"file:dump.sql"_s);
}

void TestScripts::newFromADump()
{
    const Workbench bench;
    QVERIFY_EXIT(bench.cli(QStringList{u"init"_s, u"shop"_s} + dialect), 0);
    bench.write(u"dump.sql"_s, dump(bench, {}));
    const Outcome made = bench.shop({u"--json"_s, u"new"_s, u"All of it"_s, u"--to"_s, u"file:dump.sql"_s});
    QVERIFY_EXIT(made, 0);
    QCOMPARE(made.json()[u"proved"_s], QJsonValue(true));
    const Outcome compared = bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, url()});
    QVERIFY_EXIT(compared, 0);
    QVERIFY(compared.output.contains("Equal"));
}

void TestScripts::writtenByPeople()
{
    const Workbench bench;
    bench.write(u"want.sql"_s, "create table users (id int primary key, name varchar check (name in ('a', 'b')));\n");
    bench.write(u"same.sql"_s, "CREATE TABLE public.users (id integer NOT NULL, name character varying, CONSTRAINT "
                               "users_pkey PRIMARY KEY (id), CONSTRAINT users_name_check CHECK (((name)::text = ANY "
                               "((ARRAY['a'::character varying, 'b'::character varying])::text[]))));\n");
    const QStringList compare{u"--json"_s, u"diff"_s, u"--from"_s, u"file:want.sql"_s, u"--to"_s, u"file:same.sql"_s};
    const Outcome run = bench.cli(dialect + compare);
    QVERIFY_EXIT(run, 0);
    QCOMPARE(run.json()[u"from"_s][u"normalised"_s], QJsonValue(true));

    const Outcome read = bench.cli(withoutScratch() + compare);
    QVERIFY2(read.code == 0 || read.code == 3, read.toText().constData());
    QCOMPARE(read.json()[u"from"_s][u"normalised"_s], QJsonValue(false));
    QVERIFY2(read.errors.contains("file:want.sql was read without a server: its expressions are not normalised"),
             read.toText().constData());
    const Outcome inspected = bench.cli(withoutScratch() + QStringList{u"inspect"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(inspected, 0);
    QVERIFY2(inspected.errors.contains("not normalised"), inspected.toText().constData());
    QVERIFY(inspected.output.contains("users"));
}

void TestScripts::whatNobodyKnows()
{
    const Workbench bench;
    bench.write(u"want.sql"_s, "CREATE TABLE a (id int);\n\nDO $$\nBEGIN\n  CREATE TABLE b (id int);\nEND $$;\n"
                               "CREATE TABLE c AS SELECT 1 AS x;\nCREATE TABLE d (id int);\n");
    const Outcome run = bench.cli(dialect + QStringList{u"--json"_s, u"inspect"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(run, 0);
    QCOMPARE(run.json()[u"tables"_s].toArray().size(), 4);

    const Outcome read = bench.cli(withoutScratch() + QStringList{u"inspect"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(read, 0);
    QVERIFY2(read.errors.contains("Not handled: file:want.sql, line 3: DO $$"), read.toText().constData());
    QVERIFY2(read.errors.contains("line 7: CREATE TABLE c AS"), read.toText().constData());
    const Outcome described = bench.cli(withoutScratch() + QStringList{u"--json"_s, u"inspect"_s, u"file:want.sql"_s});
    const QJsonArray left = described.json()[u"notHandled"_s].toArray();
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0)[u"line"_s], QJsonValue(3));
    QCOMPARE(described.json()[u"tables"_s].toArray().size(), 2);

    const Outcome compared
        = bench.cli(withoutScratch() + QStringList{u"diff"_s, u"--from"_s, u"empty"_s, u"--to"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(compared, 3);
    QVERIFY2(compared.errors.contains("line 3: DO $$"), compared.toText().constData());
}

void TestScripts::notAScript_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("where");
    const Workbench bench;
    const QByteArray text = dump(bench, {});
    QTest::newRow("archive") << dump(bench, {u"-Fc"_s}) << u"pg_restore"_s << QString();
    QTest::newRow("tar") << dump(bench, {u"-Ft"_s}) << u"pg_restore"_s << QString();
    QTest::newRow("compressed") << dump(bench, {u"-Z"_s, u"3"_s}) << u"compressed"_s << QString();
    QTest::newRow("cut off") << text.left(text.size() / 2) << u"cut off"_s << QString();
    QTest::newRow("cut off in the rows") << text.left(text.indexOf("\\.\n")) << u"cut off"_s << QString();
    QTest::newRow("Latin-1") << QByteArray("CREATE TABLE a (b int);\nCREATE TABLE \"\xE5\" (b int);\n")
                             << u"line 2"_s << u"want.sql:2"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10", 17) << u"sqlite:"_s << QString();
    QTest::newRow("zeros") << QByteArray(100, '\0') << u"not text"_s << QString();
    QTest::newRow("prose") << QByteArray("Dear all,\nplease find the schema below.\n") << u"PostgreSQL"_s
                           << u"want.sql:1"_s;
}

void TestScripts::notAScript()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QFETCH(QString, where);
    QVERIFY(!bytes.isEmpty());
    const Workbench bench;
    bench.write(u"want.sql"_s, bytes);
    const Outcome outcome
        = bench.cli(withoutScratch() + QStringList{u"--json"_s, u"inspect"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(outcome, 1);
    QCOMPARE(outcome.output, "");
    const QJsonObject error = outcome.error();
    QVERIFY2(error[u"message"_s].toString().contains(says), outcome.toText().constData());
    QCOMPARE(error[u"where"_s].toString(), where);
}

void TestScripts::severalDatabases()
{
    const Workbench bench;
    const QByteArray text = dump(bench, {u"-s"_s});
    bench.write(u"all.sql"_s, "--\n-- PostgreSQL database cluster dump\n--\n\\connect template1\n" + text
                                  + "\\connect other\nCREATE TABLE public.elsewhere (a integer);\n"
                                    "--\n-- PostgreSQL database cluster dump complete\n--\n");
    const Outcome outcome
        = bench.cli(withoutScratch() + QStringList{u"diff"_s, u"--from"_s, u"file:all.sql"_s, u"--to"_s, url()});
    QVERIFY_EXIT(outcome, 0);
    QVERIFY2(outcome.errors.contains("\\connect other"), outcome.toText().constData());
}

// The rows are stepped over: they cost neither memory nor much time.
void TestScripts::manyRows()
{
    const Workbench bench;
    const QByteArray text = dump(bench, {});
    const qsizetype end = text.indexOf("\\.\n");
    QVERIFY(end > 0);
    QFile file(bench.path(u"large.sql"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.left(end));
    const QByteArray rows = QByteArray("7\tCREATE TABLE x (a int); $$ ' \\N\tsad\n").repeated(20000);
    while (file.size() < 50'000'000)
        file.write(rows);
    file.write(text.mid(end));
    file.close();
    QElapsedTimer clock;
    clock.start();
    // Half of what the text would take in memory twice over.
    const Outcome outcome = bench.program(u"sh"_s, {u"-c"_s, u"ulimit -d 60000; exec \"$0\" \"$@\""_s,
                                                    builtProgram(u"relvar-cli"_s), u"--dialect"_s,
                                                    u"postgresql"_s, u"inspect"_s, u"file:large.sql"_s});
    QVERIFY_EXIT(outcome, 0);
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

RELVAR_TEST_MAIN(TestScripts)
#include "tst_scripts.moc"
