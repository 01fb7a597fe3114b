// SPDX-License-Identifier: GPL-3.0-or-later
// The run loop on a real PostgreSQL server, and what can go wrong with one in the middle of a run.
#include "eventlines.h"
#include "serverfixture.h"

#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <thread>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString endless = u"SELECT pg_sleep(600)"_s;
const QString suicide = u"SELECT pg_terminate_backend(pg_backend_pid())"_s;

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    std::unique_ptr<ServerFixture> m_shop;
    int m_databases = 0;

    QString newest() const { return linesOf(m_shop->events).last(); }

    std::unique_ptr<database::Connection> connect() const
    {
        auto connection = postgresqlDialect().open(m_shop->settings);
        return connection ? *std::move(connection) : nullptr;
    }

    /// The migrations as files, for processes of their own.
    QString writeFiles(const QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(u"migrations"_s);
        static_cast<void>(QDir().mkpath(path));
        for (const migration::MigrationFile &file : m_shop->directory.files) {
            const auto directory = migration::readDirectory(path);
            if (!directory || !migration::write(*directory, file))
                return {};
        }
        return path;
    }

    void startChild(QProcess &process, const QString &path) const
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(test::builtProgram(u"runner_child"_s),
                      {m_shop->settings.dialect, m_shop->settings.address, path});
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A server process that dies must not take along what was committed.
        const Result<> started = m_server.start({.configuration = {u"synchronous_commit = on"_s}});
        QVERIFY_RESULT(started);
    }

    void init()
    {
        const QString database = u"shop%1"_s.arg(++m_databases);
        const Result<> created = m_server.createDatabase(database);
        QVERIFY_RESULT(created);
        m_shop = std::make_unique<ServerFixture>(m_server, database);
    }

    void appliesAndReverts()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\nINSERT INTO a VALUES (1), (2);"_s, u"DROP TABLE a;"_s);
        m_shop->addFile(u"2"_s, u"CREATE TABLE b (x int);"_s, u"DROP TABLE b;"_s);
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(linesOf(m_shop->events),
                 (QStringList{u"up 2 on shop"_s, u"file 1 of 2"_s, u"1/2 CREATE TABLE a (x int)"_s, u"1 ok"_s,
                              u"2/2 INSERT INTO a VALUES (1), (2)"_s, u"2 ok"_s, u"file 1 applied"_s, u"file 2 of 1"_s,
                              u"1/1 CREATE TABLE b (x int)"_s, u"1 ok"_s, u"file 2 applied"_s,
                              u"= Applied 2 migrations; shop is now at 2_m."_s}));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2 2:applied:1/1"_s);
        const auto rows = migration::readLedger(*m_shop->open(), postgresqlDialect());
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->first().downSql, u"DROP TABLE a;"_s);
        QVERIFY(rows->first().downTransactional);

        QVERIFY_RESULT(m_shop->run(Direction::Down));
        QCOMPARE(newest(), u"= Reverted 1 migration; shop is now at 1_m."_s);
        QCOMPARE(m_shop->tables(), u"a"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->tables(), u"a b"_s);
    }

    void aFailureInTheMiddleLeavesNothing()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\nINSERT INTO nowhere VALUES (1);\nCREATE TABLE c (x int);"_s,
                        {});
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(linesOf(m_shop->events).mid(1),
                 (QStringList{u"file 1 of 3"_s, u"1/3 CREATE TABLE a (x int)"_s, u"1 ok"_s,
                              u"2/3 INSERT INTO nowhere VALUES (1)"_s, u"2/3 failed in line 3"_s,
                              u"file 1 rolled back"_s,
                              u"= Failed at statement 2 of 3 of 1_m: the whole migration was rolled back; nothing was "
                              u"changed."_s}));
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:failed:0/3"_s);
    }

    void aDeferredConstraintFailsTheFileAtItsEnd()
    {
        m_shop->addFile(
            u"1"_s,
            u"CREATE TABLE p (id int PRIMARY KEY);\n"
            u"CREATE TABLE a (p int REFERENCES p DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO a VALUES (7);"_s,
            {});
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:failed:0/3"_s);
    }

    void withoutATransactionWhatRanStays()
    {
        m_shop->addFile(
            u"1"_s, u"CREATE TABLE a (x int);\nCREATE INDEX CONCURRENTLY i ON a (x);\nSELECT 1 / 0;\nDROP TABLE a;"_s,
            {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(newest(),
                 u"= Failed at statement 3 of 4 of 1_m, which runs without a transaction: its first 2 statement(s) "
                 u"stay in the database; nothing else was changed."_s);
        QCOMPARE(m_shop->ledger(), u"1:failed:2/4"_s);
        QCOMPARE(m_shop->value(u"SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass"_s), u"1"_s);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Up), RunError::FailedBefore);
        const Result<int> settled
            = baseline(*m_shop->open(), postgresqlDialect(), m_shop->directory, u"1"_s, m_shop->options);
        QVERIFY_RESULT(settled);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(newest(), u"= Nothing to do: shop is at 1_m."_s);
    }

    void aFileMayBringItsOwnTransaction()
    {
        m_shop->addFile(u"1"_s, u"BEGIN;\nCREATE TABLE a (x int);\nCOMMIT;"_s, u"DROP TABLE a;"_s, false);
        m_shop->addFile(u"2"_s, u"BEGIN;\nCREATE TABLE b (x int);\nSELECT 1 / 0;\nCOMMIT;"_s, {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->tables(), u"a"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:3/3 2:failed:0/4"_s);
    }

    void whatAFileDoesToTheSessionEndsWithIt()
    {
        QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE ROLE app%1"_s.arg(m_databases)));
        m_shop->addFile(u"1"_s,
                        u"GRANT CREATE ON SCHEMA public TO app%1;\nSET ROLE app%1;\nSET search_path = '';\n"
                        u"CREATE TABLE public.a (x int);"_s.arg(m_databases),
                        u"DROP TABLE a;"_s);
        m_shop->addFile(u"2"_s, u"CREATE TABLE b AS SELECT current_user AS who;"_s, {});
        const auto connection = m_shop->open();
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(newest(), u"= Applied 2 migrations; shop is now at 2_m."_s);
        QCOMPARE(m_shop->value(u"SELECT tableowner FROM pg_tables WHERE tablename = 'a'"_s),
                 u"app%1"_s.arg(m_databases));
        QCOMPARE(m_shop->value(u"SELECT who FROM b"_s), u"postgres"_s);
        QCOMPARE(connection->query(u"SHOW lock_timeout"_s)->rows.first().first().toString(), u"0"_s);
    }

    void whatTheServerSaysIsInTheLog()
    {
        m_shop->addFile(u"1"_s, u"DO $$ BEGIN RAISE NOTICE 'three rows'; RAISE WARNING 'one is odd'; END $$;"_s, {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QStringList lines = linesOf(m_shop->events);
        QCOMPARE(lines.mid(3, 3), (QStringList{u"NOTICE three rows"_s, u"WARNING one is odd"_s, u"1 ok"_s}));
    }

    void waitsForAnotherRunAndNamesIt()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, u"DROP TABLE a;"_s);
        std::unique_ptr<database::Connection> other = connect();
        const Result<dialect::RunLock> lock = postgresqlDialect().tryRunLock(*other);
        QVERIFY_RESULT(lock);
        QVERIFY(lock->taken);
        QString holder;
        m_shop->onEvent = [&](const RunEvent &event) {
            if (const auto *waiting = std::get_if<LockWaiting>(&event)) {
                holder = waiting->holder;
                other.reset();
            }
        };
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QVERIFY2(holder.startsWith(u"relvar (process "_s), qPrintable(holder));
        QCOMPARE(m_shop->countOf<LockWaiting>(), 1);
        QCOMPARE(m_shop->tables(), u"a"_s);
        // Free again after the run.
        QVERIFY(postgresqlDialect().tryRunLock(*connect())->taken);
    }

    void givesUpOrCancelsWhileItWaits()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, u"DROP TABLE a;"_s);
        const std::unique_ptr<database::Connection> other = connect();
        QVERIFY(postgresqlDialect().tryRunLock(*other)->taken);
        m_shop->options.lockTimeoutMs = 200;
        const Result<RunFinished> late = m_shop->run(Direction::Up);
        QVERIFY_FAILS_WITH(late, RunError::Locked);
        QVERIFY(late.error().message.toString().contains(u"relvar (process "_s));
        m_shop->options.lockTimeoutMs = 600000;
        m_shop->onEvent = [this](const RunEvent &event) {
            if (std::holds_alternative<LockWaiting>(event))
                m_shop->cancel.cancel();
        };
        const Result<RunFinished> cancelled = m_shop->run(Direction::Up);
        QVERIFY_RESULT(cancelled);
        QCOMPARE(cancelled->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(newest(), u"= Cancelled; nothing was changed."_s);
        QCOMPARE(m_shop->value(u"SELECT to_regnamespace('relvar') IS NULL"_s), u"1"_s);
    }

    void triesAgainWhenALockIsInTheWay()
    {
        QVERIFY_RESULT(connect()->execute(u"CREATE TABLE a (x int)"_s));
        m_shop->addFile(u"1"_s, u"CREATE TABLE b (x int);\nALTER TABLE a ADD COLUMN y int;"_s, {});
        m_shop->options.limits.lockTimeoutMs = 50;
        const std::unique_ptr<database::Connection> blocker = connect();
        QVERIFY_RESULT(blocker->execute(u"BEGIN"_s));
        QVERIFY_RESULT(blocker->execute(u"LOCK TABLE a"_s));
        m_shop->onEvent = [&](const RunEvent &event) {
            if (const auto *retrying = std::get_if<Retrying>(&event); retrying != nullptr && retrying->attempt == 2)
                static_cast<void>(blocker->execute(u"COMMIT"_s));
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(linesOf(m_shop->events).mid(1),
                 (QStringList{u"file 1 of 2"_s, u"1/2 CREATE TABLE b (x int)"_s, u"1 ok"_s,
                              u"2/2 ALTER TABLE a ADD COLUMN y int"_s, u"2/2 failed in line 3"_s, u"again 1 of 5"_s,
                              u"1/2 CREATE TABLE b (x int)"_s, u"1 ok"_s, u"2/2 ALTER TABLE a ADD COLUMN y int"_s,
                              u"2/2 failed in line 3"_s, u"again 2 of 5"_s, u"1/2 CREATE TABLE b (x int)"_s, u"1 ok"_s,
                              u"2/2 ALTER TABLE a ADD COLUMN y int"_s, u"2 ok"_s, u"file 1 applied"_s,
                              u"= Applied 1 migration; shop is now at 1_m."_s}));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2"_s);
    }

    void aLockThatStaysFailsTheFile()
    {
        QVERIFY_RESULT(connect()->execute(u"CREATE TABLE a (x int)"_s));
        m_shop->addFile(u"1"_s, u"ALTER TABLE a ADD COLUMN y int;"_s, {});
        m_shop->options.limits.lockTimeoutMs = 20;
        m_shop->options.retries = 2;
        const std::unique_ptr<database::Connection> blocker = connect();
        QVERIFY_RESULT(blocker->execute(u"BEGIN"_s));
        QVERIFY_RESULT(blocker->execute(u"LOCK TABLE a"_s));
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->countOf<Retrying>(), 2);
        QCOMPARE(m_shop->countOf<StatementFailed>(), 3);
        QCOMPARE(m_shop->ledger(), u"1:failed:0/1"_s);

        m_shop->options.firstPauseMs = 600000;
        m_shop->onEvent = [this](const RunEvent &event) {
            if (std::holds_alternative<Retrying>(event))
                m_shop->cancel.cancel();
        };
        const Result<RunFinished> cancelled = m_shop->run(Direction::Up);
        QVERIFY_RESULT(cancelled);
        QCOMPARE(cancelled->outcome, RunFinished::Outcome::Cancelled);
    }

    void cancelInterruptsAStatement()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\n%1;"_s.arg(endless), {});
        std::thread other;
        m_shop->onEvent = [&](const RunEvent &event) {
            const auto *started = std::get_if<StatementStarted>(&event);
            if (started == nullptr || started->sql != endless)
                return;
            other = std::thread([cancel = m_shop->cancel] {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                cancel.cancel();
            });
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        other.join();
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(newest(), u"= Cancelled at statement 2 of 2 of 1_m: the whole migration was rolled back; nothing was "
                           u"changed."_s);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), QString());
    }

    void aSessionThatEndsInTheMiddleLeavesNothing()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        m_shop->addFile(u"2"_s, u"CREATE TABLE b (x int);\n%1;"_s.arg(suicide), {});
        m_shop->addFile(u"3"_s, u"CREATE TABLE c (x int);"_s, {});
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(linesOf(m_shop->events).last(2),
                 (QStringList{
                     u"file 2 rolled back"_s,
                     u"= The connection was lost at statement 2 of 2 of 2_m: the whole migration was rolled back; 1 of "
                     u"3 migrations was applied before it."_s}));
        QCOMPARE(m_shop->tables(), u"a"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1 2:failed:0/2"_s);
    }

    void aSessionThatEndsOutsideOfATransactionLeavesAHalfDoneFile()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\n%1;\nCREATE TABLE b (x int);"_s.arg(suicide), {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(linesOf(m_shop->events).last(2),
                 (QStringList{
                     u"file 1 half done"_s,
                     u"= The connection was lost at statement 2 of 3 of 1_m, which runs without a transaction: its first 1 "
                     u"statement(s) stay in the database; nothing else was changed."_s}));
        QCOMPARE(m_shop->ledger(), u"1:failed:1/3"_s);
    }

    void anIndexThatFailsAloneIsSaidToBeLeftInvalid()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\nINSERT INTO a VALUES (1), (1);"_s, {});
        m_shop->addFile(u"2"_s, u"CREATE UNIQUE INDEX CONCURRENTLY \"a x\" ON a (x);"_s, {}, false);
        const QString sentence
            = u"= Failed at statement 1 of 1 of 2_m, which runs without a transaction; %1. Index \"a x\" may be left "
              u"behind INVALID; it is taken away when the migration runs again."_s;
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(linesOf(m_shop->events).last(2),
                 (QStringList{u"file 2 unfinished"_s, sentence.arg(u"1 of 2 migrations was applied before it"_s)}));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2 2:failed:0/1"_s);
        const auto connection = m_shop->open();
        const QString invalid = u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s;
        QCOMPARE(connection->query(invalid)->rows.first().first().toInt(), 1);
        const auto ledger = migration::readLedger(*connection, postgresqlDialect());
        QVERIFY_RESULT(ledger);
        QVERIFY2(ledger->last().error.contains(u"left behind INVALID"_s), qPrintable(ledger->last().error));
        const QString repair = migration::states(m_shop->directory.files, *ledger).last().advice.toString();
        QVERIFY2(repair.contains(u"in part"_s) && !repair.contains(u"Nothing"_s), qPrintable(repair));

        // The rows are mended, and the index that has taken the name goes first.
        QVERIFY_RESULT(connection->execute(u"DELETE FROM a"_s));
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2 2:applied:1/1"_s);
    }

    void batchesOfAFillThatFailedAreSaidToStay()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        m_shop->addFile(u"2"_s, u"DO $$BEGIN\nINSERT INTO a VALUES (1);\nCOMMIT;\nPERFORM 1 / 0;\nEND$$;"_s, {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QVERIFY2(newest().endsWith(u"such as batches of rows, stays in the database."_s), qPrintable(newest()));
        QCOMPARE(m_shop->open()->query(u"SELECT count(*) FROM a"_s)->rows.first().first().toInt(), 1);
    }

    void aStatementThatIsWholeOrNotAtAllLeavesNothing()
    {
        m_shop->addFile(u"1"_s, u"INSERT INTO nowhere VALUES (1);"_s, {}, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(newest(), u"= Failed at statement 1 of 1 of 1_m: the whole migration was rolled back; nothing was "
                           u"changed."_s);
    }

    void aSessionThatEndsBeforeTheCommitHasNotCommitted()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        const auto connection = m_shop->open();
        bool created = false;
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            created = created || sql == u"CREATE TABLE a (x int)";
            if (created && sql == u"COMMIT") {
                created = false;
                const QString pid = connection->query(u"SELECT pg_backend_pid()"_s)->rows.first().first().toString();
                static_cast<void>(connect()->query(u"SELECT pg_terminate_backend(%1, 10000)"_s.arg(pid)));
            }
            return std::nullopt;
        };
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:failed:0/1"_s);
    }

    void aCommitWhoseAnswerIsLostIsSeen()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        m_shop->addFile(u"2"_s, u"CREATE TABLE b (x int);"_s, {});
        const auto connection = m_shop->open();
        bool created = false;
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            created = created || sql == u"CREATE TABLE a (x int)";
            if (!created || sql != u"COMMIT")
                return std::nullopt;
            created = false;
            const QString pid = connection->query(u"SELECT pg_backend_pid()"_s)->rows.first().first().toString();
            static_cast<void>(connection->execute(u"COMMIT"_s));
            static_cast<void>(connect()->query(u"SELECT pg_terminate_backend(%1, 10000)"_s.arg(pid)));
            return Error{database::DatabaseError::ConnectionLost, text("test", "The connection was lost.")};
        };
        const Result<RunFinished> up = m_shop->run(*connection, Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->done, QStringList{u"1"_s});
        QCOMPARE(up->remaining, QStringList{u"2"_s});
        QCOMPARE(linesOf(m_shop->events).last(2),
                 (QStringList{u"file 1 applied"_s,
                              u"= Stopped before 2_m: The connection was lost. (1 of 2 migrations was "
                              u"applied before it)"_s}));
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->tables(), u"a b"_s);
    }

    void aServerThatCrashesAndComesBackIsAsked()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\n%1;"_s.arg(endless), {});
        m_shop->onEvent = [this](const RunEvent &event) {
            const auto *started = std::get_if<StatementStarted>(&event);
            if (started == nullptr || started->sql != endless)
                return;
            // A server process that dies takes all sessions along; the server then recovers.
            const qlonglong pid = connect()
                                      ->query(u"SELECT pid FROM pg_stat_activity WHERE query LIKE 'CREATE TABLE a%'"_s)
                                      ->rows.first()
                                      .first()
                                      .toLongLong();
            QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(newest(),
                 u"= The connection was lost at statement 2 of 2 of 1_m: the whole migration was rolled back; nothing "
                 u"was changed."_s);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:failed:0/2"_s);
    }

    void aUserWithoutRightsIsToldWhatToDo()
    {
        const QString database = u"shop%1"_s.arg(m_databases);
        const QString user = u"guest%1"_s.arg(m_databases);
        QVERIFY_RESULT(
            m_server.run(database, u"CREATE ROLE %1 LOGIN; GRANT CREATE ON SCHEMA public TO %1"_s.arg(user)));
        m_shop->settings = m_server.settings(database, user);
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        const Result<RunFinished> denied = m_shop->run(Direction::Up);
        QVERIFY_FAILS_WITH(denied, database::DatabaseError::PermissionDenied);
        QVERIFY2(denied.error().message.toString().contains(u"CREATE SCHEMA \"relvar\""_s),
                 qPrintable(denied.error().toString()));
        QCOMPARE(m_shop->tables(), QString());

        // Someone else makes it, and then the user needs no more than to write to it.
        QVERIFY_RESULT(m_server.run(database, postgresqlDialect().createLedger().join(u';')));
        QVERIFY_RESULT(
            m_server.run(database,
                         u"GRANT USAGE ON SCHEMA relvar TO %1; "
                         u"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA relvar TO %1"_s.arg(user)));
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    void twoProcessesApplyEachFileOnce()
    {
        constexpr int files = 6;
        for (int i = 1; i <= files; ++i) {
            m_shop->addFile(QString::number(i), u"CREATE TABLE t%1 (x int);\nINSERT INTO t%1 VALUES (1);"_s.arg(i), {},
                            i % 2 == 0);
        }
        // Waits for all transactions: one that waits for the other run must not be among them.
        m_shop->addFile(u"7"_s, u"CREATE INDEX CONCURRENTLY i ON t1 (x);"_s, {}, false);
        const QTemporaryDir folder;
        const QString path = writeFiles(folder);
        QVERIFY(!path.isEmpty());
        QProcess first;
        QProcess second;
        startChild(first, path);
        startChild(second, path);
        QVERIFY(first.waitForFinished(120000));
        QVERIFY(second.waitForFinished(120000));
        QVERIFY2(first.exitCode() == 0, first.readAll().constData());
        QVERIFY2(second.exitCode() == 0, second.readAll().constData());
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM relvar.journal WHERE event = 'applied'"_s),
                 QString::number(files + 1));
        for (int i = 1; i <= files; ++i)
            QCOMPARE(m_shop->value(u"SELECT count(*) FROM t%1"_s.arg(i)), u"1"_s);
    }

    void aProcessThatIsKilledLeavesNothing()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\nSELECT pg_sleep(600);"_s, {});
        const QTemporaryDir folder;
        const QString path = writeFiles(folder);
        QProcess process;
        startChild(process, path);
        QVERIFY(process.waitForReadyRead(60000));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->value(
                                      u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"_s),
                                  u"1"_s, 60000);
        process.kill();
        QVERIFY(process.waitForFinished(60000));
        // The server notices when the statement ends; an administrator need not wait for that.
        QVERIFY_RESULT(
            connect()->query(u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE query LIKE "
                             u"'SELECT pg_sleep%'"_s));
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), u"1:running:0/2"_s);
        // The next run knows that nothing of it is there.
        m_shop->directory.files[0] = migrationFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    /// The last one: it takes the server away.
    void aServerThatIsGoneLeavesAQuestion()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\n%1;"_s.arg(endless), {});
        m_shop->options.reconnectMs = 200;
        m_shop->onEvent = [this](const RunEvent &event) {
            const auto *started = std::get_if<StatementStarted>(&event);
            if (started != nullptr && started->sql == endless)
                QCOMPARE(::kill(static_cast<pid_t>(m_server.cluster().processId()), SIGQUIT), 0);
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(up->remaining, QStringList{u"1"_s});
        QCOMPARE(linesOf(m_shop->events).last(2),
                 (QStringList{
                     u"file 1 unknown"_s,
                     u"= The connection was lost at statement 2 of 2 of 1_m and the server does not answer: it is not "
                     u"known whether the migration is in the database. Look at the status when the server is back; "
                     u"what it did not finish can then be run again."_s}));
    }
};

RELVAR_TEST_MAIN(TestServer)
#include "tst_server.moc"
