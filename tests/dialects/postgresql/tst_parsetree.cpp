// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/parsetree.h"
#include "support/fatalwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <memory>
#include <vector>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestParseTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreNoPartOfATree();
    void numbersBelowOne_data();
    void numbersBelowOne();
    void onlyExpressions_data();
    void onlyExpressions();
    void defaults_data();
    void defaults();
    void onlyTypes_data();
    void onlyTypes();
    void roles_data();
    void roles();
    void refusals_data();
    void refusals();
    void everyThreadMayParse();
};

void TestParseTree::placesAreNoPartOfATree()
{
    const auto tree = postgresql::parseStatements(u"CREATE TABLE a (b int DEFAULT 1 + 2 CHECK (b > 0)); SELECT 1"_s);
    QVERIFY(tree);
    QCOMPARE(tree->value(u"stmts"_s).toArray().size(), 2);
    const QByteArray json = QJsonDocument(*tree).toJson();
    QVERIFY(!json.contains("location"));
    QVERIFY(!json.contains("stmt_len"));
    QCOMPARE(*tree, *postgresql::parseStatements(
                        u"-- ä\nCREATE  TABLE a\n(b int DEFAULT (1+2)\nCHECK (b>0));\n\nSELECT 1;"_s));
    QVERIFY(!postgresql::parseStatements(u"CREATE TABEL a (b int)"_s));
    QVERIFY(!postgresql::parseStatements(u"SELECT 1"_s + QChar(0) + u"; DROP TABLE a"_s));
}

void TestParseTree::numbersBelowOne_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("number");
    QTest::newRow("zero") << u"a > 0"_s << 0;
    QTest::newRow("minus one") << u"a > -1"_s << -1;
    QTest::newRow("with a space") << u"a > - 12"_s << -12;
    QTest::newRow("with a comment") << u"a > - /* 3 */ 12"_s << -12;
    QTest::newRow("in parentheses") << u"a > -(((7)))"_s << -7;
    QTest::newRow("behind letters of several bytes") << u"\"größe\" > -3"_s << -3;
}

void TestParseTree::numbersBelowOne()
{
    QFETCH(const QString, expression);
    QFETCH(const int, number);
    const auto tree = postgresql::parseExpression(expression);
    QVERIFY(tree);
    QCOMPARE((*tree)[u"A_Expr"][u"rexpr"][u"A_Const"][u"ival"][u"ival"].toInt(100), number);
}

void TestParseTree::onlyExpressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isExpression");
    QTest::newRow("column") << u"a"_s << true;
    QTest::newRow("call") << u"lower(a) || 'x'"_s << true;
    QTest::newRow("with a comment") << u"a -- why"_s << true;
    QTest::newRow("query") << u"EXISTS (SELECT 1 FROM t WHERE t.a = b)"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("comment") << u"-- why"_s << false;
    QTest::newRow("alias") << u"a AS b"_s << false;
    QTest::newRow("breaks out") << u"1), (2"_s << false;
    QTest::newRow("clause") << u"1) FROM t WHERE (true"_s << false;
    QTest::newRow("two statements") << u"1); DROP TABLE t; SELECT (1"_s << false;
    QTest::newRow("statement") << u"CREATE TABLE a ()"_s << false;
}

void TestParseTree::onlyExpressions()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isExpression);
    QCOMPARE(postgresql::parseExpression(text).has_value(), isExpression);
}

void TestParseTree::defaults_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("stands");
    for (const char *expression : {"1", "-1", "'a b'", "'x'::character varying", "now()", "nextval('s'::regclass)",
                                   "CURRENT_TIMESTAMP", "1 + 2", "(NOT false)", "'{}'::integer[]", "ARRAY[1, 2]",
                                   "1 IS DISTINCT FROM 2", "NULL", "'it''s'", "what the parser does not know"})
        QTest::addRow("%s", expression) << QString::fromLatin1(expression) << true;
    for (const char *expression :
         {"NOT false", "true AND false", "NOT(false)", "now() AT TIME ZONE 'utc'", "1 IN (1, 2)", "'a' COLLATE \"C\"",
          "'a' LIKE 'b'", "1 BETWEEN 0 AND 2", "1 IS NULL", "1 ISNULL"})
        QTest::addRow("%s", expression) << QString::fromLatin1(expression) << false;
}

void TestParseTree::defaults()
{
    QFETCH(QString, expression);
    QFETCH(bool, stands);
    QCOMPARE(postgresql::standsAsDefault(expression), stands);
}

void TestParseTree::onlyTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isType");
    QTest::newRow("word") << u"integer"_s << true;
    QTest::newRow("words") << u"timestamp (3) with time zone[]"_s << true;
    QTest::newRow("qualified") << u"sales.\"Mood\""_s << true;
    QTest::newRow("modifiers") << u"geometry(Point, 4326)"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("constraint") << u"integer NOT NULL"_s << false;
    QTest::newRow("breaks out") << u"integer), CAST(NULL AS text"_s << false;
    QTest::newRow("expression") << u"integer) + CAST(1 AS integer"_s << false;
    QTest::newRow("set") << u"SETOF integer"_s << false;
}

void TestParseTree::onlyTypes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isType);
    QCOMPARE(postgresql::parseType(text).has_value(), isType);
}

void TestParseTree::roles_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("roles");
    QTest::newRow("owner") << u"ALTER TABLE a OWNER TO ann"_s << QStringList{u"ann"_s};
    QTest::newRow("grant") << u"GRANT SELECT ON a TO \"Bo\", PUBLIC, CURRENT_USER, ann"_s
                           << QStringList{u"Bo"_s, u"ann"_s};
    QTest::newRow("membership") << u"GRANT readers TO ann"_s << QStringList{u"ann"_s, u"readers"_s};
    QTest::newRow("policy") << u"CREATE POLICY p ON t TO ann USING (true)"_s << QStringList{u"ann"_s};
    QTest::newRow("default privileges") << u"ALTER DEFAULT PRIVILEGES FOR ROLE ann GRANT SELECT ON TABLES TO bo"_s
                                        << QStringList{u"ann"_s, u"bo"_s};
    QTest::newRow("schema") << u"CREATE SCHEMA AUTHORIZATION ann"_s << QStringList{u"ann"_s};
    QTest::newRow("set") << u"SET ROLE ann"_s << QStringList{u"ann"_s};
    QTest::newRow("set none") << u"SET ROLE NONE"_s << QStringList{};
    QTest::newRow("comment") << u"COMMENT ON ROLE ann IS 'x'"_s << QStringList{u"ann"_s};
    QTest::newRow("made here") << u"CREATE ROLE ann; GRANT ann TO bo"_s << QStringList{u"bo"_s};
    QTest::newRow("of the server") << u"GRANT pg_read_all_data TO ann"_s << QStringList{u"ann"_s};
    QTest::newRow("none") << u"SELECT ann FROM bo"_s << QStringList{};
}

void TestParseTree::roles()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, roles);
    const auto tree = postgresql::parseStatements(sql);
    QVERIFY(tree);
    QCOMPARE(postgresql::rolesNamedIn(*tree), roles);
}

void TestParseTree::refusals_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("inPrivate");
    QTest::addColumn<bool>("onServer");
    const auto nowhere = [](const QString &sql) { QTest::newRow(qPrintable(sql)) << sql << false << false; };
    const auto inPrivateAlone = [](const QString &sql) { QTest::newRow(qPrintable(sql)) << sql << true << false; };
    const auto everywhere = [](const QString &sql) { QTest::newRow(qPrintable(sql)) << sql << true << true; };
    nowhere(u"CREATE DATABASE other"_s);
    nowhere(u"DROP DATABASE other"_s);
    nowhere(u"ALTER DATABASE other SET search_path = ''"_s);
    nowhere(u"ALTER DATABASE other OWNER TO ann"_s);
    nowhere(u"GRANT CONNECT ON DATABASE other TO ann"_s);
    nowhere(u"COMMENT ON DATABASE other IS 'x'"_s);
    nowhere(u"CREATE TABLESPACE t LOCATION '/x'"_s);
    nowhere(u"ALTER TABLESPACE t RENAME TO u"_s);
    nowhere(u"ALTER SYSTEM SET shared_buffers = 1"_s);
    nowhere(u"CREATE SUBSCRIPTION s CONNECTION 'host=h' PUBLICATION p"_s);
    nowhere(u"COPY t TO PROGRAM 'cat'"_s);
    nowhere(u"COPY t FROM '/etc/passwd'"_s);
    nowhere(u"LOAD 'library'"_s);
    nowhere(u"SELECT a FROM t WHERE dblink_exec('host=h', 'DROP TABLE t') = ''"_s);
    nowhere(u"SELECT public.dblink_connect('host=h')"_s);
    nowhere(u"CREATE VIEW v AS SELECT pg_catalog.pg_terminate_backend(1)"_s);
    inPrivateAlone(u"CREATE ROLE ann"_s);
    inPrivateAlone(u"ALTER ROLE ann RENAME TO bo"_s);
    inPrivateAlone(u"GRANT ann TO bo"_s);
    inPrivateAlone(u"SET ROLE ann"_s);
    inPrivateAlone(u"RESET SESSION AUTHORIZATION"_s);
    inPrivateAlone(u"DISCARD ALL"_s);
    inPrivateAlone(u"SELECT set_config('ROLE', 'ann', false)"_s);
    inPrivateAlone(u"DROP OWNED BY ann"_s);
    everywhere(u"SELECT pg_catalog.set_config('search_path', '', false)"_s);
    everywhere(u"GRANT SELECT ON t TO ann"_s);
    everywhere(u"ALTER TABLE t OWNER TO ann"_s);
    everywhere(u"COPY t FROM stdin"_s);
    everywhere(u"DISCARD TEMP"_s);
    everywhere(u"SET statement_timeout = 0"_s);
    everywhere(u"CREATE TABLE database (tablespace text)"_s);
    everywhere(u"DROP TABLE t"_s);
}

void TestParseTree::refusals()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, inPrivate);
    QFETCH(const bool, onServer);
    const auto tree = postgresql::parseStatements(sql);
    QVERIFY(tree);
    QCOMPARE(postgresql::refusalOf(*tree, true).isEmpty(), inPrivate);
    QCOMPARE(postgresql::refusalOf(*tree, false).isEmpty(), onServer);
}

void TestParseTree::everyThreadMayParse()
{
    QAtomicInt understood;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back(QThread::create([&understood, thread] {
            for (int i = 0; i < 200; ++i) {
                const auto tree = postgresql::parseExpression(u"a > %1 AND ("_s.arg(i + 1000 * thread + 1)
                                                              + (i % 2 == 0 ? u"b)"_s : u"b"_s));
                understood += tree.has_value() ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(understood.loadRelaxed(), 400);
}

RELVAR_TEST_MAIN(TestParseTree)
#include "tst_parsetree.moc"
