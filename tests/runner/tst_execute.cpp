// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlines.h"
#include "fixture.h"

#include "support/fatalwarnings.h"

#include <QElapsedTimer>

#include <thread>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString endless
    = u"INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

} // namespace

class TestExecute : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_shop;

    void addFile(const QString &id, const QString &up, const QString &down, bool transactional = true)
    {
        m_shop->directory.files.append(migrationFile(id, up, down, transactional));
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Fixture>(); }

    void appliesAndReverts()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);\nINSERT INTO a VALUES (1);"_s, u"DROP TABLE a;"_s);
        addFile(u"2"_s, u"CREATE TABLE b (x);"_s, u"DROP TABLE b;"_s);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Done);
        QCOMPARE(up->done, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(linesOf(m_shop->events),
                 (QStringList{u"up 2 on shop.db"_s, u"file 1 of 2"_s, u"1/2 CREATE TABLE a (x)"_s, u"1 ok"_s,
                              u"2/2 INSERT INTO a VALUES (1)"_s, u"2 ok"_s, u"file 1 applied"_s, u"file 2 of 1"_s,
                              u"1/1 CREATE TABLE b (x)"_s, u"1 ok"_s, u"file 2 applied"_s,
                              u"= Applied 2 migrations; shop.db is now at 2_m."_s}));
        QCOMPARE(m_shop->tables(), u"a b"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2 2:applied:1/1"_s);

        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(linesOf(m_shop->events),
                 (QStringList{u"up 0 on shop.db"_s, u"= Nothing to do: shop.db is at 2_m."_s}));

        const Result<RunFinished> down = m_shop->run(Direction::Down);
        QVERIFY_RESULT(down);
        QCOMPARE(linesOf(m_shop->events),
                 (QStringList{u"down 1 on shop.db"_s, u"file 2 of 1"_s, u"1/1 DROP TABLE b"_s, u"1 ok"_s,
                              u"file 2 reverted"_s, u"= Reverted 1 migration; shop.db is now at 1_m."_s}));
        QCOMPARE(m_shop->tables(), u"a"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Down, {.count = 5}));
        QCOMPARE(linesOf(m_shop->events).last(), u"= Reverted 1 migration; shop.db has no migration left."_s);
        QCOMPARE(m_shop->ledger(), QString());
        QCOMPARE(
            m_shop->value(u"SELECT group_concat(migration || ' ' || event, ', ') FROM relvar_journal"_s),
            u" run up, 1 up started, 1 applied, 2 up started, 2 applied,  run down, 2 down started, 2 reverted,  run down, "
            u"1 down started, 1 reverted"_s);
    }

    void aRowKeepsWhatARevertNeeds()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const auto rows = migration::readLedger(*m_shop->open(), sqlite());
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->first().checksum, m_shop->directory.files.first().checksum);
        QCOMPARE(rows->first().downSql, u"DROP TABLE a;"_s);
        QCOMPARE(rows->first().appliedBy, u"tester"_s);
        QVERIFY(QDateTime::fromString(rows->first().finishedAt, Qt::ISODateWithMs).isValid());
        // The file is gone, and a revert works all the same.
        m_shop->directory.files.clear();
        QVERIFY_RESULT(m_shop->run(Direction::Down));
        QCOMPARE(m_shop->tables(), QString());
    }

    void aFailureInTheMiddleLeavesNothing()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        addFile(u"2"_s, u"CREATE TABLE b (x);\n\nINSERT INTO nowhere VALUES (1);\nCREATE TABLE c (x);"_s,
                u"DROP TABLE b;"_s);
        addFile(u"3"_s, u"CREATE TABLE d (x);"_s, u"DROP TABLE d;"_s);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(up->done, QStringList{u"1"_s});
        QCOMPARE(up->remaining, (QStringList{u"2"_s, u"3"_s}));
        QCOMPARE(
            linesOf(m_shop->events).mid(5),
            (QStringList{u"file 2 of 3"_s, u"1/3 CREATE TABLE b (x)"_s, u"1 ok"_s,
                         u"2/3 INSERT INTO nowhere VALUES (1)"_s, u"2/3 failed in line 4"_s, u"file 2 rolled back"_s,
                         u"= Failed at statement 2 of 3 of 2_m: the whole migration was rolled back; 1 of 3 migrations "
                         u"was applied before it."_s}));
        QCOMPARE(m_shop->tables(), u"a"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1 2:failed:0/3"_s);
        QVERIFY(m_shop->value(u"SELECT error FROM relvar_migrations WHERE id = '2'"_s).contains(u"nowhere"_s));

        // Corrected, it goes on where it stopped.
        m_shop->directory.files[1] = migrationFile(u"2"_s, u"CREATE TABLE b (x);"_s, u"DROP TABLE b;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->tables(), u"a b d"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1 2:applied:1/1 3:applied:1/1"_s);
    }

    void aFailedRevertLeavesItApplied()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;\nDROP TABLE nowhere;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const Result<RunFinished> down = m_shop->run(Direction::Down);
        QVERIFY_RESULT(down);
        QCOMPARE(down->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->tables(), u"a"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
        QVERIFY(m_shop->value(u"SELECT error FROM relvar_migrations"_s).contains(u"nowhere"_s));
    }

    void aSectionMayBringItsOwnTransaction()
    {
        addFile(
            u"1"_s,
            u"PRAGMA foreign_keys = OFF;\nBEGIN IMMEDIATE;\nCREATE TABLE a (x);\nCOMMIT;\nPRAGMA recursive_triggers = ON;"_s,
            u"DROP TABLE a;"_s, false);
        const auto connection = m_shop->open();
        bool appliedInside = false;
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            if (sql == u"COMMIT" && connection->inTransaction()) {
                const auto rows = migration::readLedger(*connection, sqlite());
                const auto tables = connection->query(u"SELECT count(*) FROM sqlite_schema WHERE name = 'a'"_s);
                if (tables->rows.first().first().toInt() == 1)
                    appliedInside = rows->first().status == migration::RowStatus::Applied;
            }
            return std::nullopt;
        };
        QVERIFY_RESULT(m_shop->run(*connection, Direction::Up));
        QVERIFY2(appliedInside, "the row must be committed together with the statements");
        QCOMPARE(m_shop->ledger(), u"1:applied:5/5"_s);
        // What the file did to the session is undone.
        QCOMPARE(connection->query(u"PRAGMA foreign_keys"_s)->rows.first().first().toInt(), 1);
        QCOMPARE(connection->query(u"PRAGMA recursive_triggers"_s)->rows.first().first().toInt(), 0);
    }

    void anOwnTransactionThatFailsLeavesNothing()
    {
        addFile(u"1"_s, u"PRAGMA foreign_keys = OFF;\nBEGIN;\nCREATE TABLE a (x);\nDROP TABLE nowhere;\nCOMMIT;"_s,
                u"DROP TABLE a;"_s, false);
        const auto connection = m_shop->open();
        QVERIFY_RESULT(m_shop->run(*connection, Direction::Up));
        QCOMPARE(linesOf(m_shop->events).last(),
                 u"= Failed at statement 4 of 5 of 1_m: the whole migration was rolled back; nothing was changed."_s);
        QVERIFY(!connection->inTransaction());
        QCOMPARE(connection->query(u"PRAGMA foreign_keys"_s)->rows.first().first().toInt(), 1);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:failed:0/5"_s);
        QVERIFY_RESULT(runner::planUp(m_shop->directory, *migration::readLedger(*connection, sqlite()), {}));
    }

    void withoutATransactionWhatRanStays()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nDROP TABLE nowhere;\nCREATE TABLE c (x);"_s,
                u"DROP TABLE a;"_s, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(linesOf(m_shop->events).mid(6),
                 (QStringList{u"3/4 DROP TABLE nowhere"_s, u"3/4 failed in line 4"_s, u"file 1 half done"_s,
                              u"= Failed at statement 3 of 4 of 1_m, which runs without a transaction: its first 2 "
                              u"statement(s) stay in the database; nothing else was changed."_s}));
        QCOMPARE(m_shop->tables(), u"a b"_s);
        QCOMPARE(m_shop->ledger(), u"1:failed:2/4"_s);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Up), RunError::FailedBefore);
        // The rest by hand, then it is settled.
        const auto connection = m_shop->open();
        QVERIFY_RESULT(connection->execute(u"CREATE TABLE c (x)"_s, {}));
        const Result<int> settled = baseline(*connection, sqlite(), m_shop->directory, u"1"_s, m_shop->options);
        QVERIFY_RESULT(settled);
        QCOMPARE(*settled, 1);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(linesOf(m_shop->events).last(), u"= Nothing to do: shop.db is at 1_m."_s);
    }

    void aCommitInsideATransactionIsRefusedBeforeAnythingRuns()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);\nCOMMIT;\nCREATE TABLE b (x);"_s, u"DROP TABLE a;"_s);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->tables(), QString());
    }

    void aTransactionThatIsNeverEndedIsRolledBack()
    {
        addFile(u"1"_s, u"BEGIN;\nCREATE TABLE a (x);"_s, u"DROP TABLE a;"_s, false);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->tables(), QString());
    }

    void aCommitThatFailsIsAFailure()
    {
        addFile(u"1"_s,
                u"CREATE TABLE p (id INTEGER PRIMARY KEY);\nCREATE TABLE a (p REFERENCES p DEFERRABLE INITIALLY "
                u"DEFERRED);\n"
                u"INSERT INTO a VALUES (7);"_s,
                u"DROP TABLE a;\nDROP TABLE p;"_s);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:failed:0/3"_s);
    }

    void aLedgerThatCannotBeWrittenStopsTheFile()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        const auto connection = m_shop->open();
        bool created = false;
        connection->before = [&created](const QString &sql) -> std::optional<Error> {
            created = created || sql == u"CREATE TABLE a (x)";
            if (created && sql.startsWith(u"INSERT INTO"))
                return Error{RunError::StatementFailed, text("test", "The disk is full")};
            return std::nullopt;
        };
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY(!up || up->outcome == RunFinished::Outcome::Failed);
        QVERIFY(std::holds_alternative<RunFinished>(m_shop->events.last()));
        QCOMPARE(m_shop->tables(), QString());
        // What it says is true although it is old: begun, and nothing of it there.
        QCOMPARE(m_shop->ledger(), u"1:running:0/1"_s);
    }

    void waitsForALockAndThenGivesUp()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        m_shop->options.lockTimeoutMs = 200;
        const auto other = m_shop->open();
        QVERIFY_RESULT(other->execute(u"BEGIN IMMEDIATE"_s, {}));
        const auto connection = m_shop->open();
        QVERIFY_RESULT(connection->query(u"PRAGMA busy_timeout = 20"_s, {}));
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY_FAILS_WITH(up, RunError::Locked);
        QCOMPARE(linesOf(m_shop->events).first(2), (QStringList{u"up 1 on shop.db"_s, u"waiting"_s}));
        QVERIFY2(linesOf(m_shop->events).last().startsWith(u"= Stopped: shop.db is locked: another process"_s),
                 qPrintable(linesOf(m_shop->events).last()));
        QVERIFY_RESULT(other->execute(u"ROLLBACK"_s, {}));
        QVERIFY_RESULT(m_shop->run(*connection, Direction::Up));
        QCOMPARE(m_shop->tables(), u"a"_s);
    }

    void goesOnWhenTheLockIsFree()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        const auto connection = m_shop->open();
        int refusals = 3;
        Error locked{RunError::Locked, text("test", "locked")};
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            return sql.startsWith(u"BEGIN") && refusals-- > 0 ? std::optional(locked) : std::nullopt;
        };
        QVERIFY_RESULT(m_shop->run(*connection, Direction::Up));
        QCOMPARE(linesOf(m_shop->events).count(u"waiting"_s), 1);
        QCOMPARE(m_shop->tables(), u"a"_s);
    }

    void cancelEndsTheWaitForALock()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        m_shop->options.lockTimeoutMs = 60000;
        const auto other = m_shop->open();
        QVERIFY_RESULT(other->execute(u"BEGIN IMMEDIATE"_s, {}));
        std::thread impatient([cancel = m_shop->cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            cancel.cancel();
        });
        QElapsedTimer clock;
        clock.start();
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        impatient.join();
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(linesOf(m_shop->events).last(), u"= Cancelled; nothing was changed."_s);
        // Not after the driver's own patience.
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_shop->tables(), QString());
    }

    void cancelBetweenStatements()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        addFile(u"2"_s, u"CREATE TABLE b (x);\nCREATE TABLE c (x);"_s, u"DROP TABLE b;"_s);
        const auto connection = m_shop->open();
        connection->before = [this](const QString &sql) -> std::optional<Error> {
            if (sql == u"CREATE TABLE b (x)")
                m_shop->cancel.cancel();
            return std::nullopt;
        };
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(linesOf(m_shop->events).mid(5),
                 (QStringList{u"file 2 of 2"_s, u"1/2 CREATE TABLE b (x)"_s, u"1 ok"_s, u"file 2 rolled back"_s,
                              u"= Cancelled at statement 2 of 2 of 2_m: the whole migration was rolled back; 1 of 2 "
                              u"migrations was applied before it."_s}));
        QCOMPARE(m_shop->tables(), u"a"_s);
        // It is pending again, not failed.
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    void cancelInterruptsAStatement()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);\n%1;"_s.arg(endless), u"DROP TABLE a;"_s);
        std::thread other;
        const auto connection = m_shop->open();
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            if (sql == endless) {
                other = std::thread([cancel = m_shop->cancel] {
                    std::this_thread::sleep_for(std::chrono::milliseconds(200));
                    cancel.cancel();
                });
            }
            return std::nullopt;
        };
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        other.join();
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), QString());
    }

    void whatAnotherProcessDidMeanwhileIsLeftAlone()
    {
        addFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        addFile(u"2"_s, u"CREATE TABLE b (x);"_s, u"DROP TABLE b;"_s);
        const auto connection = m_shop->open();
        bool raced = false;
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            // Between the plan and the first transaction.
            if (sql.startsWith(u"BEGIN") && !raced) {
                raced = true;
                Fixture &shop = *m_shop;
                const auto plan = runner::planUp(shop.directory, {}, {.count = 1});
                static_cast<void>(executeMigrations(
                    *shop.open(), shop.settings, sqlite(), *plan, shop.options, [](const RunEvent &) {},
                    database::CancelToken()));
            }
            return std::nullopt;
        };
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Done);
        QCOMPARE(up->done, QStringList{u"2"_s});
        QVERIFY(up->remaining.isEmpty());
        QCOMPARE(m_shop->tables(), u"a b"_s);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM relvar_journal WHERE event = 'applied' AND migration = '1'"_s),
                 u"1"_s);
    }

    void baselineMarksWithoutRunning()
    {
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            addFile(id, u"CREATE TABLE t%1 (x);"_s.arg(id), u"DROP TABLE t%1;"_s.arg(id));
        const auto connection = m_shop->open();
        const Result<int> marked = baseline(*connection, sqlite(), m_shop->directory, u"2"_s, m_shop->options);
        QVERIFY_RESULT(marked);
        QCOMPARE(*marked, 2);
        QCOMPARE(*baseline(*connection, sqlite(), m_shop->directory, u"2"_s, m_shop->options), 0);
        QVERIFY_FAILS_WITH(baseline(*connection, sqlite(), m_shop->directory, u"7"_s, m_shop->options),
                           RunError::UnknownTarget);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->tables(), u"t3"_s);
        // An edited file is accepted the same way.
        m_shop->directory.files[0] = migrationFile(u"1"_s, u"CREATE TABLE other (x);"_s, u"DROP TABLE other;"_s);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Up), RunError::EditedAfterApply);
        QCOMPARE(*baseline(*connection, sqlite(), m_shop->directory, u"1"_s, m_shop->options), 1);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
    }
};

RELVAR_TEST_MAIN(TestExecute)
#include "tst_execute.moc"
