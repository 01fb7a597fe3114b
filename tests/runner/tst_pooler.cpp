// SPDX-License-Identifier: GPL-3.0-or-later
// Runs behind PgBouncer, which gives each transaction another session of the server:
// https://www.pgbouncer.org/features.html
#include "eventlines.h"
#include "serverfixture.h"

#include "database/serveraddress.h"
#include "migration/formats/formats.h"
#include "runner/toolrun.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestPooler : public QObject
{
    Q_OBJECT

private:
    static constexpr int port = 6432;

    PostgresqlServer m_server;
    QProcess m_pooler;
    std::unique_ptr<ServerFixture> m_shop;
    int m_databases = 0;

    database::ConnectionSettings pooled(const QString &database) const
    {
        database::ConnectionSettings settings = m_server.settings(database);
        auto parsed = database::parseServerAddress(settings.address);
        parsed->address.port = QString::number(port);
        settings.address = database::toUrl(parsed->address);
        return settings;
    }

    std::unique_ptr<database::Connection> connect(const database::ConnectionSettings &settings) const
    {
        auto connection = postgresqlDialect().open(settings);
        return connection ? *std::move(connection) : nullptr;
    }

    static dialect::RunLease lease(const QString &token, int seconds = 30)
    {
        return {.token = token, .holder = u"ann on elsewhere"_s, .seconds = seconds};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString program
            = QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s, u"/usr/bin"_s,
                                                              test::sourceFile(u"build/tools/pgbouncer/usr/sbin"_s)});
        if (program.isEmpty())
            QSKIP("pgbouncer is not installed (./dev deps): nothing is tried behind a pooler");
        QVERIFY_RESULT(m_server.start());
        const QString folder = m_server.cluster().socketFolder();
        QFile configuration(folder + u"/pgbouncer.ini"_s);
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        const auto server = database::parseServerAddress(m_server.settings(u"postgres"_s).address);
        QVERIFY_RESULT(server);
        configuration.write(u"[databases]\n* = host=%1 port=%2 user=postgres\n[pgbouncer]\nlisten_addr =\n"
                            "unix_socket_dir = %1\nlisten_port = %3\nauth_type = any\npool_mode = transaction\n"
                            "logfile = %1/pgbouncer.log\n"_s.arg(folder, server->address.port)
                                .arg(port)
                                .toUtf8());
        configuration.close();
        // The socket of the server is its user's alone.
        QStringList arguments{configuration.fileName()};
        if (getuid() == 0)
            arguments += {u"-u"_s, QFileInfo(folder).owner()};
        m_pooler.start(program, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder + u"/.s.PGSQL.%1"_s.arg(port)), 30000);
    }

    void cleanupTestCase()
    {
        if (m_pooler.state() == QProcess::NotRunning)
            return;
        m_pooler.terminate();
        QVERIFY(m_pooler.waitForFinished());
    }

    void init()
    {
        const QString database = u"shop%1"_s.arg(++m_databases);
        QVERIFY_RESULT(m_server.createDatabase(database));
        m_shop = std::make_unique<ServerFixture>(m_server, database);
        m_shop->settings = pooled(database);
    }

    void aPoolerIsFoundOut()
    {
        QVERIFY(connect(m_shop->settings)->isPooled());
        QVERIFY(!connect(m_server.settings(u"shop%1"_s.arg(m_databases)))->isPooled());
    }

    void appliesAndRevertsAndLeavesNothingInSharedSessions()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);\nSET statement_timeout = '7s';"_s, u"DROP TABLE a;"_s);
        m_shop->addFile(u"2"_s, u"CREATE INDEX CONCURRENTLY i ON a (x);"_s, u"DROP INDEX i;"_s, false);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2 2:applied:1/1"_s);
        QCOMPARE(m_shop->countOf<LockWaiting>(), 0);
        const auto other = connect(m_shop->settings);
        for (const QString &setting :
             {u"statement_timeout"_s, u"lock_timeout"_s, u"idle_in_transaction_session_timeout"_s})
            QCOMPARE(other->query(u"SHOW "_s + setting)->rows.first().first().toString(), u"0"_s);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM relvar.lease"_s), u"0"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Down));
        QCOMPARE(m_shop->ledger(), u"1:applied:2/2"_s);
    }

    /// The lock is there from the beginning to the end: one of a session would be given back with what a migration set
    /// in the session, or stay with whoever gets the session next.
    void inThePlaceOfAToolNothingStaysInSharedSessions()
    {
        QTemporaryDir folder;
        for (const auto &[name, sql] : {std::pair{u"/1_a.up.sql"_s, "CREATE TABLE a (x int);"},
                                        {u"/2_b.up.sql"_s, "CREATE INDEX CONCURRENTLY i ON a (x);"}}) {
            QFile file(folder.path() + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sql) > 0);
        }
        const formats::Format &format = *formats::find(u"golang-migrate"_s);
        const auto read = format.read(folder.path());
        QVERIFY_RESULT(read);
        const auto plan = planToolRun(format, *read, {}, Direction::Up, {});
        QVERIFY_RESULT(plan);
        const auto connection = connect(m_shop->settings);
        RunOptions options = m_shop->options;
        options.limits = {.lockTimeoutMs = 4000, .statementTimeoutMs = 5000};
        const ToolRunRequest request{&format, *read, {}, *plan, options};
        const QString locks
            = u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database "
              u"WHERE datname = current_database())"_s;
        QStringList held;
        const auto sink = [&](const RunEvent &event) {
            if (std::holds_alternative<FileStarted>(event))
                held.append(m_shop->value(locks));
        };
        const auto finished = executeToolRun(*connection, m_shop->settings, postgresqlDialect(), request, sink, {});
        QVERIFY_RESULT(finished);
        QCOMPARE(finished->done.size(), 2);
        QCOMPARE(m_shop->value(u"SELECT version FROM schema_migrations"_s), u"2"_s);
        // golang-migrate has a number as a program with an address, and one as a library.
        QCOMPARE(held, (QStringList{u"2"_s, u"2"_s}));
        QCOMPARE(m_shop->value(locks), u"0"_s);
        const auto other = connect(m_shop->settings);
        for (const QString &setting : {u"statement_timeout"_s, u"lock_timeout"_s})
            QCOMPARE(other->query(u"SHOW "_s + setting)->rows.first().first().toString(), u"0"_s);
    }

    void whoOnlyReadsCannotWriteAndKeepsNobodyElseFromIt()
    {
        database::ConnectionSettings reading = m_shop->settings;
        reading.readOnly = true;
        const auto reader = connect(reading);
        const auto writer = connect(m_shop->settings);
        QVERIFY_RESULT(writer->execute(u"CREATE TABLE a (x int)"_s));
        QVERIFY_FAILS_WITH(reader->execute(u"INSERT INTO a VALUES (1)"_s), database::DatabaseError::PermissionDenied);
        QVERIFY(!reader->inTransaction());
        QVERIFY_FAILS_WITH(reader->queries({u"SELECT 1"_s, u"INSERT INTO a VALUES (1)"_s}),
                           database::DatabaseError::PermissionDenied);
        QVERIFY(!reader->inTransaction());
        const auto both = reader->queries({u"SELECT 1"_s, u"SELECT 2"_s});
        QVERIFY_RESULT(both);
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->last().rows.first().first().toInt(), 2);
        QVERIFY_RESULT(postgresqlDialect().introspect(*reader));
        QVERIFY_RESULT(writer->execute(u"INSERT INTO a VALUES (1)"_s));
    }

    void oneRunAtATime()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        const auto other = connect(m_shop->settings);
        QVERIFY(postgresqlDialect().tryRunLease(*other, lease(u"other"_s))->taken);
        QString holder;
        m_shop->onEvent = [&](const RunEvent &event) {
            if (const auto *waiting = std::get_if<LockWaiting>(&event)) {
                holder = waiting->holder;
                static_cast<void>(postgresqlDialect().endRunLease(*other, u"other"_s));
            }
        };
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QVERIFY2(holder.startsWith(u"ann on elsewhere"_s), qPrintable(holder));
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    void aLeaseThatNobodyRenewsIsOver()
    {
        const auto connection = connect(m_shop->settings);
        QVERIFY(postgresqlDialect().tryRunLease(*connection, lease(u"dead"_s, 1))->taken);
        QVERIFY(!postgresqlDialect().tryRunLease(*connection, lease(u"ours"_s))->taken);
        QTRY_VERIFY_WITH_TIMEOUT(postgresqlDialect().tryRunLease(*connection, lease(u"ours"_s))->taken, 30000);
        // Renewed by its own token, and known as lost by the other.
        QVERIFY(postgresqlDialect().tryRunLease(*connection, lease(u"ours"_s))->taken);
        QVERIFY(postgresqlDialect().holdsRunLease(*connection, u"ours"_s).value());
        QVERIFY(!postgresqlDialect().holdsRunLease(*connection, u"dead"_s).value());
    }

    void aRunThatIsConnectedDirectlyAndOneBehindThePoolerWaitForEachOther()
    {
        const auto behind = connect(m_shop->settings);
        const auto direct = connect(m_server.settings(u"shop%1"_s.arg(m_databases)));
        QVERIFY(postgresqlDialect().tryRunLock(*direct)->taken);
        const auto refused = postgresqlDialect().tryRunLease(*behind, lease(u"behind"_s));
        QVERIFY_RESULT(refused);
        QVERIFY(!refused->taken);
        QVERIFY2(refused->holder.startsWith(u"relvar (process "_s), qPrintable(refused->holder));
        QVERIFY_RESULT(direct->execute(u"SELECT pg_advisory_unlock_all()"_s));
        QVERIFY(postgresqlDialect().tryRunLease(*behind, lease(u"behind"_s))->taken);
        const auto waits = postgresqlDialect().tryRunLock(*direct);
        QVERIFY_RESULT(waits);
        QVERIFY(!waits->taken);
        QVERIFY2(waits->holder.startsWith(u"ann on elsewhere"_s), qPrintable(waits->holder));
        QVERIFY_RESULT(postgresqlDialect().endRunLease(*behind, u"behind"_s));
        QVERIFY(postgresqlDialect().tryRunLock(*direct)->taken);
    }

    void aRunWhoseLeaseWasTakenStops()
    {
        m_shop->addFile(u"1"_s, u"CREATE TABLE a (x int);"_s, {});
        m_shop->addFile(u"2"_s, u"CREATE TABLE b (x int);"_s, {});
        m_shop->onEvent = [&](const RunEvent &event) {
            if (!std::holds_alternative<FileFinished>(event))
                return;
            const auto thief = connect(m_shop->settings);
            static_cast<void>(thief->execute(u"UPDATE relvar.lease SET token = 'thief'"_s));
        };
        const Result<RunFinished> up = m_shop->run(Direction::Up);
        QVERIFY_FAILS_WITH(up, RunError::Locked);
        QCOMPARE(m_shop->tables(), u"a"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }
};

RELVAR_TEST_MAIN(TestPooler)
#include "tst_pooler.moc"
