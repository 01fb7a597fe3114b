// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/split.h"
#include "support/fatalwarnings.h"

#include <QFile>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using dialect::TransactionControl;

namespace {

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    for (const dialect::SplitStatement &statement : postgresql::split(script))
        statements.append(statement.sql);
    return statements;
}

QList<int> linesOf(const QString &script)
{
    QList<int> lines;
    for (const dialect::SplitStatement &statement : postgresql::split(script))
        lines.append(statement.line);
    return lines;
}

/// Too new for the parser, so that the whole script is split by tokens.
const auto unknownSyntax = u"\nCREATE PROPERTY GRAPH g VERTEX TABLES (t)"_s;

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAndLines_data();
    void statementsAndLines();
    void windowsLineEnds();
    void linesOfPsqlAndDataAreLeftOut_data();
    void linesOfPsqlAndDataAreLeftOut();
    void nothingToSplit_data();
    void nothingToSplit();
    void whatIsNotClosedReachesToTheEnd_data();
    void whatIsNotClosedReachesToTheEnd();
    void aByteOrderMarkIsNoName();
    void parserAndTokensAgreeOnADump();
    void transactionControl_data();
    void transactionControl();
};

void TestSplit::statementsAndLines_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("by parser") << QString();
    QTest::newRow("by tokens") << unknownSyntax;
}

void TestSplit::statementsAndLines()
{
    QFETCH(const QString, end);
    const QString script = uR"(-- ein Ändern; mit Kommentar
/* one /* two; */ still; one */
CREATE TABLE "größe;" (x text DEFAULT E'it\'s;', "a"";" int); /* between; */ INSERT INTO t VALUES ('it''s;', '\');

;;
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $fn$ BEGIN
    PERFORM $$;$$; -- END;
    RETURN 1;
END; $fn$;
CREATE FUNCTION g(v int) RETURNS int LANGUAGE sql
BEGIN ATOMIC
    SELECT CASE WHEN v > 1 THEN 2 ELSE 3 END AS end; -- a "name" that is a word
    SELECT v;
END;
CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2);
BEGIN; END;
SELECT 1 -- no semicolon at the end
)"_s;
    QStringList statements = statementsOf(script + (end.isEmpty() ? end : u";"_s + end));
    QList<int> lines = linesOf(script + (end.isEmpty() ? end : u";"_s + end));
    if (!end.isEmpty()) {
        QCOMPARE(statements.takeLast(), end.trimmed());
        QCOMPARE(lines.takeLast(), 19);
    }
    QCOMPARE(statements.size(), 8);
    QCOMPARE(statements.at(0), uR"(CREATE TABLE "größe;" (x text DEFAULT E'it\'s;', "a"";" int))"_s);
    QCOMPARE(statements.at(1), uR"(INSERT INTO t VALUES ('it''s;', '\'))"_s);
    QVERIFY(statements.at(2).startsWith(u"CREATE FUNCTION f()"_s));
    QVERIFY(statements.at(2).endsWith(u"END; $fn$"_s));
    QVERIFY(statements.at(3).contains(u"-- a \"name\""_s));
    QVERIFY(statements.at(3).endsWith(u"SELECT v;\nEND"_s));
    QVERIFY(statements.at(4).endsWith(u"SELECT 2)"_s));
    QCOMPARE(statements.mid(5), QStringList({u"BEGIN"_s, u"END"_s, u"SELECT 1"_s}));
    QCOMPARE(lines, QList<int>({3, 3, 6, 10, 15, 16, 16, 17}));
}

void TestSplit::windowsLineEnds()
{
    const QString script
        = u"SELECT 1;\r\n\\restrict abc\r\nCOPY t (a) FROM stdin;\r\n1;\r\n\\.\r\nSELECT 'a\r\nb';\r\n"_s;
    QCOMPARE(statementsOf(script), QStringList({u"SELECT 1"_s, u"COPY t (a) FROM stdin"_s, u"SELECT 'a\r\nb'"_s}));
    QCOMPARE(linesOf(script), QList<int>({1, 3, 6}));
}

void TestSplit::linesOfPsqlAndDataAreLeftOut_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("by parser") << QString();
    QTest::newRow("by tokens") << unknownSyntax;
}

void TestSplit::linesOfPsqlAndDataAreLeftOut()
{
    QFETCH(const QString, end);
    const QString script = uR"(\restrict 5Jq'"$$
SET x = 1;
COPY public.t (a, b) FROM stdin;
1	it's; $$ "ä" /*
\N	-- no comment
\.
SELECT '
\not psql';
\unrestrict 5Jq
)"_s + end;
    QStringList statements = statementsOf(script);
    if (!end.isEmpty())
        QCOMPARE(statements.takeLast(), end.trimmed());
    QCOMPARE(statements,
             QStringList({u"SET x = 1"_s, u"COPY public.t (a, b) FROM stdin"_s, u"SELECT '\n\\not psql'"_s}));
    QCOMPARE(linesOf(script).mid(0, 3), QList<int>({2, 3, 7}));
}

void TestSplit::nothingToSplit_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("empty") << QString();
    QTest::newRow("semicolons") << u" ; ;\n"_s;
    QTest::newRow("comments") << u"-- one\n/* two */"_s;
    QTest::newRow("byte order mark") << u"\uFEFF"_s;
}

void TestSplit::nothingToSplit()
{
    QFETCH(const QString, script);
    QVERIFY(postgresql::split(script).isEmpty());
}

void TestSplit::whatIsNotClosedReachesToTheEnd_data()
{
    QTest::addColumn<QString>("rest");
    QTest::newRow("string") << u"SELECT 'a; SELECT 2;"_s;
    QTest::newRow("dollar quotes") << u"DO $x$ BEGIN; END $y$;"_s;
    QTest::newRow("body") << u"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2;"_s;
    QTest::newRow("backslash at the end") << uR"(SELECT E'a;\)"_s;
}

void TestSplit::whatIsNotClosedReachesToTheEnd()
{
    QFETCH(const QString, rest);
    QCOMPARE(statementsOf(u"SELECT 1; "_s + rest), QStringList({u"SELECT 1"_s, rest}));
}

void TestSplit::aByteOrderMarkIsNoName()
{
    QCOMPARE(statementsOf(u"\uFEFFSELECT 1;"_s), QStringList({u"SELECT 1"_s}));
}

void TestSplit::parserAndTokensAgreeOnADump()
{
    QFile file(qEnvironmentVariable("RELVAR_CORPORA") + u"/pagila.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("RELVAR_CORPORA names no folder with pagila.sql");
    const QString script = QString::fromUtf8(file.readAll());
    const QStringList byParser = statementsOf(script);
    QVERIFY(byParser.size() > 300);
    QStringList byTokens = statementsOf(script + u";"_s + unknownSyntax);
    byTokens.removeLast();
    QCOMPARE(byTokens, byParser);
}

void TestSplit::transactionControl_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<TransactionControl>("control");
    QTest::newRow("begin") << u"/* x */ begin isolation level serializable"_s << TransactionControl::Begin;
    QTest::newRow("start") << u"START TRANSACTION READ ONLY"_s << TransactionControl::Begin;
    QTest::newRow("commit") << u"COMMIT"_s << TransactionControl::Commit;
    QTest::newRow("end") << u"END TRANSACTION"_s << TransactionControl::Commit;
    QTest::newRow("prepare") << u"PREPARE TRANSACTION 'a'"_s << TransactionControl::Commit;
    QTest::newRow("prepare a statement") << u"PREPARE a AS SELECT 1"_s << TransactionControl::None;
    QTest::newRow("commit prepared") << u"COMMIT PREPARED 'a'"_s << TransactionControl::None;
    QTest::newRow("rollback prepared") << u"ROLLBACK PREPARED 'a'"_s << TransactionControl::None;
    QTest::newRow("rollback") << u"ROLLBACK"_s << TransactionControl::Rollback;
    QTest::newRow("abort") << u"ABORT WORK"_s << TransactionControl::Rollback;
    QTest::newRow("rollback to") << u"ROLLBACK TO a"_s << TransactionControl::Savepoint;
    QTest::newRow("rollback work to") << u"ROLLBACK WORK TO SAVEPOINT a"_s << TransactionControl::Savepoint;
    QTest::newRow("savepoint") << u"SAVEPOINT a"_s << TransactionControl::Savepoint;
    QTest::newRow("release") << u"RELEASE a"_s << TransactionControl::Savepoint;
    QTest::newRow("other") << u"INSERT INTO \"begin\" VALUES (1)"_s << TransactionControl::None;
    QTest::newRow("quoted") << u"\"BEGIN\""_s << TransactionControl::None;
    QTest::newRow("empty") << QString() << TransactionControl::None;
}

void TestSplit::transactionControl()
{
    QFETCH(const QString, statement);
    QFETCH(const TransactionControl, control);
    QCOMPARE(int(postgresql::transactionControl(statement)), int(control));
}

RELVAR_TEST_MAIN(TestSplit)
#include "tst_split.moc"
