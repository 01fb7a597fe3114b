// SPDX-License-Identifier: GPL-3.0-or-later
// What a PostgreSQL server knows of a run that stopped: statements alone, who runs now, an older ledger.
#include "serverfixture.h"

#include "runner/runlife.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using migration::State;

class TestHalfDoneServer : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    std::unique_ptr<ServerFixture> m_shop;
    int m_databases = 0;

    migration::MigrationState state() const
    {
        const auto connection = m_shop->open();
        const auto rows = migration::readLedger(*connection, postgresqlDialect());
        const auto lives = readRunLives(*connection, postgresqlDialect(), *rows);
        return migration::states(m_shop->directory.files, *rows, *lives).last();
    }

    Result<RunFinished> resume()
    {
        const RunRequest request{.settings = m_shop->settings,
                                 .directory = m_shop->directory,
                                 .halfDone = HalfDone::Resume,
                                 .options = m_shop->options};
        return runMigrations(
            postgresqlDialect(), request, [](const RunEvent &) {}, m_shop->cancel);
    }

    /// As a process of another machine leaves it that dies while the statement runs.
    void pretendKilled(int begun)
    {
        QVERIFY_RESULT(m_shop->open()->execute(
            u"UPDATE relvar.migrations SET status = 'running', process = '1@elsewhere', statement_begun = %1, "
            "statements_applied = %1 - 1, done_length = 0, done_checksum = '' WHERE id = '2'"_s.arg(begun)));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void init()
    {
        const QString database = u"half%1"_s.arg(++m_databases);
        QVERIFY_RESULT(m_server.createDatabase(database));
        m_shop = std::make_unique<ServerFixture>(m_server, database);
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, u"DROP TABLE a;"_s);
    }

    void anIndexThatWasFinishedIsNotMadeTwice()
    {
        m_shop->addFile(u"2"_s, u"CREATE INDEX CONCURRENTLY \"a X\" ON public.a (x);"_s,
                        u"DROP INDEX CONCURRENTLY \"a X\";"_s, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        pretendKilled(1);
        QCOMPARE(state().state, State::HalfApplied);
        const Result<RunFinished> up = resume();
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Done);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1 2:applied:1/1"_s);
        // And one that was not is made.
        QVERIFY_RESULT(m_shop->open()->execute(u"DROP INDEX \"a X\""_s));
        pretendKilled(1);
        QVERIFY_RESULT(resume());
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM pg_indexes WHERE indexname = 'a X'"_s), u"1"_s);
    }

    void whatRefusesATransactionRunsAlone()
    {
        m_shop->addFile(u"2"_s,
                        u"INSERT INTO a VALUES (1);\nREINDEX SCHEMA public;\nVACUUM a;\nINSERT INTO a VALUES (2);"_s,
                        {}, false);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Done);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1 2:applied:4/4"_s);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), u"2"_s);
        QCOMPARE(m_shop->countOf<StatementFailed>(), 0);
    }

    void theLockTellsARunFromOneThatWasKilled()
    {
        m_shop->addFile(u"2"_s, u"CREATE TABLE b (x int);"_s, {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QVERIFY_RESULT(m_shop->open()->execute(u"UPDATE relvar.migrations SET status = 'running', process = "
                                               u"'1@elsewhere', statements_applied = 0 WHERE id "
                                               "= '2'"_s));
        {
            const auto other = m_shop->open();
            const auto lock = postgresqlDialect().tryRunLock(*other);
            QVERIFY_RESULT(lock);
            QVERIFY(lock->taken);
            QCOMPARE(state().state, State::Running);
        }
        QTRY_COMPARE(state().state, State::Interrupted);
    }

    void anOlderLedgerIsReadAndUpgraded()
    {
        const auto connection = m_shop->open();
        QVERIFY_RESULT(migration::createLedger(*connection, postgresqlDialect()));
        const QString columns
            = u"SELECT string_agg(column_name || ' ' || data_type, ', ' ORDER BY table_name, column_name) FROM "
              u"information_schema.columns WHERE table_schema = 'relvar'"_s;
        const QString current = m_shop->value(columns);
        QVERIFY_RESULT(connection->execute(
            u"ALTER TABLE relvar.migrations DROP COLUMN statement_begun, DROP COLUMN done_length, DROP COLUMN "
            "done_checksum, DROP COLUMN process, DROP COLUMN ledger_version"_s));
        QVERIFY_RESULT(connection->execute(u"ALTER TABLE relvar.journal DROP COLUMN person"_s));
        QVERIFY_RESULT(connection->execute(u"INSERT INTO relvar.migrations VALUES ('9', 'm', 'c', '', 'DROP TABLE z', "
                                           u"1, 'running', 5, 3, '', '', 0, '', "
                                           "'', '', 1)"_s));
        const auto old = migration::readLedger(*connection, postgresqlDialect());
        QVERIFY_RESULT(old);
        QCOMPARE(old->first().statementsApplied, 3);
        QVERIFY_RESULT(migration::readJournal(*connection, postgresqlDialect()));

        QVERIFY_RESULT(migration::createLedger(*connection, postgresqlDialect()));
        QCOMPARE(m_shop->value(columns), current);
        QCOMPARE(migration::readLedger(*connection, postgresqlDialect())->first().statementBegun, 3);
        QVERIFY_RESULT(connection->execute(u"ALTER TABLE relvar.migrations ALTER ledger_version SET DEFAULT 3"_s));
        QVERIFY_FAILS_WITH(migration::readLedger(*connection, postgresqlDialect()),
                           migration::MigrationError::LedgerTooNew);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Up), migration::MigrationError::LedgerTooNew);
    }
};

RELVAR_TEST_MAIN(TestHalfDoneServer)
#include "tst_halfdoneserver.moc"
