// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/split.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using dialect::TransactionControl;

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAndLines()
    {
        const QString script = uR"(-- a file; with a comment

CREATE TABLE a (x TEXT DEFAULT ';'); /* between; */ INSERT INTO a VALUES ('it''s;');

;;
create temp trigger t AFTER INSERT ON a BEGIN
    UPDATE a SET x = CASE WHEN x > 1 THEN 2 ELSE 3 END; -- END;
    DELETE FROM a WHERE "end;" = 1;
END;
CREATE TABLE trigger_log (y);
BEGIN; END;
SELECT 1 -- no semicolon at the end
)"_s;
        QStringList statements;
        QList<int> lines;
        for (const dialect::SplitStatement &statement : sqlite::split(script)) {
            statements.append(statement.sql);
            lines.append(statement.line);
        }
        QCOMPARE(statements.size(), 7);
        QCOMPARE(statements.at(0), u"CREATE TABLE a (x TEXT DEFAULT ';')"_s);
        QCOMPARE(statements.at(1), u"INSERT INTO a VALUES ('it''s;')"_s);
        QVERIFY(statements.at(2).startsWith(u"create temp trigger"_s));
        QVERIFY(statements.at(2).endsWith(u"= 1;\nEND"_s));
        QCOMPARE(statements.mid(3),
                 QStringList({u"CREATE TABLE trigger_log (y)"_s, u"BEGIN"_s, u"END"_s, u"SELECT 1"_s}));
        QCOMPARE(lines, QList<int>({3, 3, 6, 10, 11, 11, 12}));
    }

    void nothingToSplit_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("empty") << QString();
        QTest::newRow("semicolons") << u" ; ;\n"_s;
        QTest::newRow("comments") << u"-- one\n/* two */"_s;
    }

    void nothingToSplit()
    {
        QFETCH(const QString, script);
        QVERIFY(sqlite::split(script).isEmpty());
    }

    void anUnfinishedTriggerIsOneStatement()
    {
        QCOMPARE(sqlite::split(u"CREATE TRIGGER t AFTER DELETE ON a BEGIN SELECT 1; SELECT 2;"_s).size(), 1);
    }

    void transactionControl_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<TransactionControl>("control");
        QTest::newRow("begin") << u"/* x */ begin immediate"_s << TransactionControl::Begin;
        QTest::newRow("commit") << u"COMMIT"_s << TransactionControl::Commit;
        QTest::newRow("end") << u"END TRANSACTION"_s << TransactionControl::Commit;
        QTest::newRow("rollback") << u"ROLLBACK"_s << TransactionControl::Rollback;
        QTest::newRow("rollback transaction") << u"ROLLBACK TRANSACTION"_s << TransactionControl::Rollback;
        QTest::newRow("rollback to") << u"ROLLBACK TO a"_s << TransactionControl::Savepoint;
        QTest::newRow("rollback transaction to") << u"ROLLBACK TRANSACTION TO a"_s << TransactionControl::Savepoint;
        QTest::newRow("savepoint") << u"SAVEPOINT a"_s << TransactionControl::Savepoint;
        QTest::newRow("release") << u"RELEASE a"_s << TransactionControl::Savepoint;
        QTest::newRow("other") << u"INSERT INTO \"begin\" VALUES (1)"_s << TransactionControl::None;
        QTest::newRow("quoted") << u"\"BEGIN\""_s << TransactionControl::None;
        QTest::newRow("empty") << QString() << TransactionControl::None;
    }

    void transactionControl()
    {
        QFETCH(const QString, statement);
        QFETCH(const TransactionControl, control);
        QCOMPARE(int(sqlite::transactionControl(statement)), int(control));
    }
};

RELVAR_TEST_MAIN(TestSplit)
#include "tst_split.moc"
