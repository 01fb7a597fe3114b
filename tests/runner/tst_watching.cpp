// SPDX-License-Identifier: GPL-3.0-or-later
// What is told while a statement runs on a PostgreSQL server: who keeps it waiting, how far it is; and that a cancel
// ends every kind of waiting.
#include "eventlines.h"
#include "serverfixture.h"

#include "support/fatalwarnings.h"

#include <QElapsedTimer>

#include <thread>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestWatching : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    std::unique_ptr<ServerFixture> m_shop;
    int m_databases = 0;

    std::unique_ptr<database::Connection> connect(const QString &user = u"postgres"_s) const
    {
        auto connection = m_server.connect(u"shop%1"_s.arg(m_databases), user);
        return connection ? *std::move(connection) : nullptr;
    }

    /// A session that holds table a until it commits.
    std::unique_ptr<database::Connection> holdTable() const
    {
        auto blocker = connect();
        if (!blocker || !blocker->execute(u"CREATE TABLE a (x int)"_s)
            || !blocker->execute(u"SET application_name = nightly"_s) || !blocker->execute(u"BEGIN"_s)
            || !blocker->execute(u"LOCK TABLE a"_s)) {
            return nullptr;
        }
        return blocker;
    }

    template<typename Event>
    QList<Event> all() const
    {
        QList<Event> found;
        for (const RunEvent &event : m_shop->events) {
            if (const auto *one = std::get_if<Event>(&event))
                found.append(*one);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void init()
    {
        const QString database = u"shop%1"_s.arg(++m_databases);
        QVERIFY_RESULT(m_server.createDatabase(database));
        m_shop = std::make_unique<ServerFixture>(m_server, database);
        m_shop->options.limits.lockTimeoutMs = 0;
    }

    void whoBlocksAStatementIsToldUntilItIsOver()
    {
        const auto blocker = holdTable();
        QVERIFY(blocker);
        const Result<qint64> session = postgresqlDialect().sessionId(*blocker);
        m_shop->addFile(u"1"_s, u"ALTER TABLE a ADD COLUMN y int;"_s, {});
        m_shop->onEvent = [&](const RunEvent &event) {
            if (std::holds_alternative<BlockedBy>(event) && blocker->inTransaction())
                static_cast<void>(blocker->execute(u"COMMIT"_s));
        };
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QList<BlockedBy> told = all<BlockedBy>();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.first().blockers.size(), 1);
        const dialect::Blocker &found = told.first().blockers.first();
        QCOMPARE(found.session, *session);
        QCOMPARE(found.user, u"postgres"_s);
        QCOMPARE(found.application, u"nightly"_s);
        QVERIFY(found.isIdle);
        QCOMPARE(found.statement, QString());
        QVERIFY(found.mayCancel);
        QVERIFY(told.last().blockers.isEmpty());
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    void theStatementOfASessionThatBlocksMayBeCancelled()
    {
        const auto blocker = holdTable();
        QVERIFY(blocker);
        std::thread busy([&blocker] { static_cast<void>(blocker->execute(u"SELECT pg_sleep(600)"_s)); });
        m_shop->addFile(u"1"_s, u"ALTER TABLE a ADD COLUMN y int;"_s, {});
        QString statement;
        m_shop->onEvent = [&](const RunEvent &event) {
            const auto *blocked = std::get_if<BlockedBy>(&event);
            if (!blocked || blocked->blockers.isEmpty())
                return;
            statement = blocked->blockers.first().statement;
            const auto other = connect();
            static_cast<void>(postgresqlDialect().cancelStatement(*other, blocked->blockers.first().session));
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        busy.join();
        QVERIFY_RESULT(up);
        QCOMPARE(statement, u"SELECT pg_sleep(600)"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    void aSessionThatIsIdleInItsTransactionMayBeEnded()
    {
        const auto blocker = holdTable();
        QVERIFY(blocker);
        m_shop->addFile(u"1"_s, u"ALTER TABLE a ADD COLUMN y int;"_s, {});
        m_shop->onEvent = [&](const RunEvent &event) {
            const auto *blocked = std::get_if<BlockedBy>(&event);
            if (!blocked || blocked->blockers.isEmpty())
                return;
            const auto other = connect();
            static_cast<void>(postgresqlDialect().endSession(*other, blocked->blockers.first().session));
        };
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
        QVERIFY(!blocker->execute(u"COMMIT"_s));
    }

    void whoHasNoRightToItIsNotOfferedToCancel()
    {
        const auto blocker = holdTable();
        QVERIFY(blocker);
        const QString guest = u"guest%1"_s.arg(m_databases);
        QVERIFY_RESULT(connect()->execute(u"CREATE ROLE %1 LOGIN"_s.arg(guest)));
        const auto looking = connect(guest);
        const auto waiting = connect();
        const Result<qint64> session = postgresqlDialect().sessionId(*waiting);
        const database::Canceller cancel = waiting->canceller();
        std::thread waits([&waiting] { static_cast<void>(waiting->execute(u"TRUNCATE a"_s)); });
        Result<dialect::Activity> seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen = postgresqlDialect().watch(*looking, *session)) && !seen->blockers.isEmpty(),
                                 30000);
        cancel();
        waits.join();
        QCOMPARE(seen->blockers.first().user, u"postgres"_s);
        QCOMPARE(seen->blockers.first().statement, QString());
        QVERIFY(!seen->blockers.first().mayCancel);
        const Result<> denied = postgresqlDialect().cancelStatement(*looking, seen->blockers.first().session);
        QVERIFY_FAILS_WITH(denied, database::DatabaseError::PermissionDenied);
    }

    void anIndexThatIsBuiltTellsItsPhase()
    {
        const auto blocker = holdTable();
        QVERIFY(blocker);
        QVERIFY_RESULT(blocker->execute(u"COMMIT"_s));
        // A writer, whose end the index has to wait for.
        QVERIFY_RESULT(blocker->execute(u"BEGIN"_s));
        QVERIFY_RESULT(blocker->execute(u"INSERT INTO a VALUES (1)"_s));
        m_shop->addFile(u"1"_s, u"CREATE INDEX CONCURRENTLY i ON a (x);"_s, {}, false);
        m_shop->onEvent = [&](const RunEvent &event) {
            if (std::holds_alternative<StatementProgress>(event) && blocker->inTransaction())
                static_cast<void>(blocker->execute(u"COMMIT"_s));
        };
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QList<StatementProgress> told = all<StatementProgress>();
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.first().number, 1);
        QCOMPARE(told.first().of, 1);
        QVERIFY2(told.first().progress.phase.startsWith(u"waiting for writers"_s),
                 qPrintable(told.first().progress.phase));
        QCOMPARE(told.first().progress.of, 1);
        QVERIFY(!all<BlockedBy>().isEmpty());
    }

    void rowsThatAreFilledInBatchesAreCounted()
    {
        m_shop->addFile(u"1"_s,
                        u"DO $$ DECLARE n bigint := 0; BEGIN FOR i IN 1..3 LOOP n := n + 5000; "
                        "PERFORM pg_catalog.set_config('application_name', 'relvar: rows done: ' || n, true); "
                        "PERFORM pg_sleep(0.7); COMMIT; END LOOP; END $$;"_s,
                        {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QList<StatementProgress> told = all<StatementProgress>();
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.first().progress.phase, u"rows"_s);
        QCOMPARE(told.first().progress.done % 5000, 0);
        QVERIFY(told.first().progress.done > 0);
    }

    void cancelEndsTheWaitForALock()
    {
        const auto blocker = holdTable();
        QVERIFY(blocker);
        m_shop->addFile(u"1"_s, u"CREATE TABLE b (x int);\nALTER TABLE a ADD COLUMN y int;"_s, {});
        m_shop->onEvent = [&](const RunEvent &event) {
            if (std::holds_alternative<BlockedBy>(event))
                m_shop->cancel.cancel();
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(m_shop->tables(), u"a"_s);
        QCOMPARE(m_shop->ledger(), QString());
    }

    void aHolderOfTheRunLockIsToldAnewWhenItChanges()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        auto first = connect();
        const auto second = connect();
        QVERIFY(postgresqlDialect().tryRunLock(*first)->taken);
        QStringList holders;
        m_shop->onEvent = [&](const RunEvent &event) {
            const auto *waiting = std::get_if<LockWaiting>(&event);
            if (!waiting)
                return;
            holders.append(waiting->holder);
            if (holders.size() == 1) {
                first.reset();
                QTRY_VERIFY_WITH_TIMEOUT(postgresqlDialect().tryRunLock(*second)->taken, 30000);
            } else {
                static_cast<void>(second->execute(u"SELECT pg_advisory_unlock_all()"_s));
            }
        };
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(holders.size(), 2);
        QVERIFY(holders.first() != holders.last());
        QCOMPARE(m_shop->tables(), u"a"_s);
    }

    void anIndexThatAnEarlierTryLeftInvalidIsTakenAwayFirst()
    {
        QVERIFY_RESULT(
            m_server.run(u"shop%1"_s.arg(m_databases), u"CREATE TABLE a (x int); INSERT INTO a VALUES (1), (1)"_s));
        m_shop->addFile(u"1"_s, u"CREATE UNIQUE INDEX CONCURRENTLY \"a x\" ON a (x);"_s, {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:failed:0/1"_s);
        QVERIFY_RESULT(connect()->execute(u"DELETE FROM a"_s));
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QList<Remarked> told = all<Remarked>();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().text.toString().startsWith(u"public.\"a x\" was left INVALID"_s));
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
        QCOMPARE(m_shop->value(u"SELECT indisvalid FROM pg_index WHERE indexrelid = '\"a x\"'::regclass"_s), u"1"_s);
    }

    void anInvalidIndexOfSomebodyElseIsNamedAndStays()
    {
        const QString database = u"shop%1"_s.arg(m_databases);
        QVERIFY_RESULT(m_server.run(database, u"CREATE TABLE a (x int); INSERT INTO a VALUES (1), (1)"_s));
        QVERIFY(!m_server.run(database, u"CREATE UNIQUE INDEX CONCURRENTLY i ON a (x)"_s));
        QVERIFY_RESULT(m_server.run(database, u"CREATE INDEX j ON a (x)"_s));
        QVERIFY_RESULT(m_server.run(database, u"ALTER INDEX i RENAME TO j_ccnew"_s));
        m_shop->addFile(u"1"_s, u"REINDEX TABLE CONCURRENTLY a;"_s, {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QList<Remarked> told = all<Remarked>();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().isWarning);
        QVERIFY2(told.first().text.toString().contains(u"DROP INDEX CONCURRENTLY public.j_ccnew"_s),
                 qPrintable(told.first().text.toString()));
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM pg_class WHERE relname = 'j_ccnew'"_s), u"1"_s);
    }

    void theLockIsTakenAgainWhenItsConnectionIsLost()
    {
        // The connection that holds the lock ends in the middle: what comes after it is done all the same, by one run.
        m_shop->addFile(
            u"1"_s,
            u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory';\nSELECT pg_sleep(1.5);"_s,
            {});
        m_shop->addFile(u"2"_s,
                        u"CREATE TABLE b (x int);\nSELECT 1 / (SELECT count(*) FROM pg_locks WHERE locktype = "
                        "'advisory');"_s,
                        {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2 2:applied:2/2"_s);
    }

    void everyMajorCanBeWatched()
    {
        QStringList missing;
        for (const int major : postgresqlMajors) {
            if (major == 15)
                continue;
            const QString programs = serverProgramsOf(major);
            if (programs.isEmpty()) {
                missing.append(QString::number(major));
                continue;
            }
            PostgresqlServer server;
            QVERIFY_RESULT(server.start({.programs = programs}));
            const auto connection = server.connect(u"postgres"_s);
            QVERIFY_RESULT(connection);
            const Result<qint64> session = postgresqlDialect().sessionId(**connection);
            QVERIFY_RESULT(session);
            QVERIFY_RESULT(postgresqlDialect().watch(**connection, *session));
            const auto left = postgresqlDialect().leftovers(**connection, u"CREATE INDEX CONCURRENTLY i ON a (x)"_s);
            QVERIFY_RESULT(left);
        }
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"no servers of these majors are installed: "_s + missing.join(u' ')));
    }
};

RELVAR_TEST_MAIN(TestWatching)
#include "tst_watching.moc"
