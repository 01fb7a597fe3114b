// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/connection.h"

#include "database/serveraddress.h"
#include "sockets.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <chrono>
#include <cmath>
#include <csignal>
#include <limits>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using database::Connection;
using database::ConnectionSettings;
using database::DatabaseError;
using database::Secret;

namespace {

constexpr auto password = "hunter2-ß"_L1;

/// Cancels from another thread, a moment later.
class Later
{
public:
    explicit Later(std::function<void()> what, int milliseconds = 300)
        : m_thread([what = std::move(what), milliseconds] {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            what();
        })
    {
    }
    ~Later() { m_thread.join(); }
    Q_DISABLE_COPY_MOVE(Later)

private:
    std::thread m_thread;
};

qint64 backendOf(Connection &connection)
{
    const auto answer = connection.query(u"SELECT pg_backend_pid()"_s);
    return answer ? answer->rows.first().first().toLongLong() : 0;
}

/// The state of a process, "S" or "T"; empty when it is gone.
QByteArray stateOf(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    return stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ').value(2) : QByteArray();
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

    test::PostgresqlServer m_server;
    std::unique_ptr<Connection> m_connection;
    int m_port = 0;

    ConnectionSettings overTcp(const QString &user, const QString &query = {}, const Secret &secret = {}) const
    {
        return {.dialect = u"postgresql"_s,
                .address = u"postgresql://%1@127.0.0.1:%2/postgres%3"_s.arg(user).arg(m_port).arg(query),
                .password = secret};
    }

    QVariant one(const QString &sql, const QVariantList &parameters = {})
    {
        const auto answer = m_connection->query(sql, parameters);
        if (!answer) {
            qWarning("%s", qPrintable(answer.error().toString()));
            return {};
        }
        return answer->rows.value(0).value(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_port = test::freePort();
        const Result<> started
            = m_server.start({.hostBasedAuthentication = {u"host all refused 127.0.0.1/32 reject"_s,
                                                          u"hostssl all encrypted 127.0.0.1/32 trust"_s,
                                                          u"host all all 127.0.0.1/32 scram-sha-256"_s},
                              .port = m_port});
        QVERIFY_RESULT(started);
        for (const QString &sql :
             {u"CREATE ROLE ann LOGIN PASSWORD '%1'"_s.arg(password), u"CREATE ROLE refused LOGIN"_s,
              u"CREATE ROLE encrypted LOGIN"_s, u"CREATE ROLE limited LOGIN CONNECTION LIMIT 0"_s,
              u"CREATE DATABASE closed"_s, u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s}) {
            const auto done = m_server.run(u"postgres"_s, sql);
            QVERIFY_RESULT(done);
        }
        auto connection = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(connection);
        m_connection = *std::move(connection);
    }

    void cleanupTestCase() { m_connection.reset(); }

    void cleanup()
    {
        if (m_connection->inTransaction())
            QVERIFY(m_connection->execute(u"ROLLBACK"_s));
    }

    void valuesHaveTypes()
    {
        const auto answer = m_connection->query(
            u"SELECT true, false, 7::int2, -2147483648, 9223372036854775807, 1::oid, 0.5::float4, 0.1::float8, "
            "12345678901234567890.123456789::numeric, 'ü🙂'::text, '\\x00ff41'::bytea, ''::bytea, NULL, ''::text, "
            "date '2026-01-02', '{1,NULL}'::int[], 'NaN'::float8, '-Infinity'::float8"_s);
        QVERIFY_RESULT(answer);
        const QVariantList row = answer->rows.first();
        QCOMPARE(row.at(0), QVariant(qlonglong(1)));
        QCOMPARE(row.at(1), QVariant(qlonglong(0)));
        QCOMPARE(row.at(2), QVariant(qlonglong(7)));
        QCOMPARE(row.at(3), QVariant(qlonglong(-2147483648LL)));
        QCOMPARE(row.at(4), QVariant(std::numeric_limits<qlonglong>::max()));
        QCOMPARE(row.at(5), QVariant(qlonglong(1)));
        QCOMPARE(row.at(6), QVariant(0.5));
        QCOMPARE(row.at(7), QVariant(0.1));
        QCOMPARE(row.at(8), QVariant(u"12345678901234567890.123456789"_s));
        QCOMPARE(row.at(9), QVariant(u"ü🙂"_s));
        QCOMPARE(row.at(10), QVariant(QByteArray("\x00\xff\x41", 3)));
        QCOMPARE(row.at(11), QVariant(QByteArray("")));
        QVERIFY(!row.at(12).isValid());
        QCOMPARE(row.at(13), QVariant(QString(u""_s)));
        QCOMPARE(row.at(14), QVariant(u"2026-01-02"_s));
        QCOMPARE(row.at(15), QVariant(u"{1,NULL}"_s));
        QVERIFY(std::isnan(row.at(16).toDouble()));
        QCOMPARE(row.at(17).toDouble(), -std::numeric_limits<double>::infinity());
    }

    void parametersComeBack()
    {
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        QVERIFY(m_connection->execute(u"CREATE TABLE kept (i bigint, f float8, t text, b bytea, o boolean, n text)"_s));
        const QByteArray bytes("\x00'\\\xff", 4);
        const QVariantList values
            = {std::numeric_limits<qlonglong>::min(), 1e308, u"a'b\\c\"? ü🙂"_s, bytes, true, QVariant()};
        const auto inserted = m_connection->execute(u"INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?)"_s, values);
        QVERIFY_RESULT(inserted);
        QCOMPARE(*inserted, 1);
        const auto answer = m_connection->query(u"SELECT * FROM kept"_s);
        QVERIFY_RESULT(answer);
        const QVariantList row = answer->rows.first();
        QCOMPARE(row.at(0), values.at(0));
        QCOMPARE(row.at(1), values.at(1));
        QCOMPARE(row.at(2), values.at(2));
        QCOMPARE(row.at(3), values.at(3));
        QCOMPARE(row.at(4), QVariant(qlonglong(1)));
        QVERIFY(!row.at(5).isValid());
    }

    void placeholdersAreNotSoughtInTexts()
    {
        QCOMPARE(one(uR"(SELECT concat('?', E'\'?', "?", $q$?$q$, $$?'$$, ?::text) /* ? /* ? */ ? */ -- ?
            FROM (SELECT 'x' AS "?") AS s WHERE 'a$b' <> ?)"_s,
                     {u"!"_s, u"y"_s}),
                 QVariant(u"?'?x?"_s + u"?'!"_s));
        // Without parameters a question mark is an operator.
        QCOMPARE(one(u"SELECT '{\"a\": 1}'::jsonb ? 'a'"_s), QVariant(qlonglong(1)));
        const auto tooMany = m_connection->query(u"SELECT ?"_s, {1, 2});
        QVERIFY_FAILS_WITH(tooMany, DatabaseError::StatementFailed);
    }

    void nulIsAnErrorAndNotTheEndOfTheText()
    {
        const auto inStatement = m_connection->query(u"SELECT 'a"_s + QChar(0) + u"b'"_s);
        QVERIFY_FAILS_WITH(inStatement, DatabaseError::StatementFailed);
        const auto inValue = m_connection->query(u"SELECT ?"_s, {QString(u"a"_s + QChar(0) + u"b"_s)});
        QVERIFY_FAILS_WITH(inValue, DatabaseError::StatementFailed);
    }

    void changedRowsAreCounted()
    {
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        const auto table = m_connection->execute(u"CREATE TABLE counted AS SELECT generate_series(1, 3) AS n"_s);
        QCOMPARE(*table, 3);
        QCOMPARE(*m_connection->execute(u"UPDATE counted SET n = n + 10 WHERE n < ?"_s, {3}), 2);
        QCOMPARE(*m_connection->execute(u"SELECT * FROM counted"_s), 0);
        QCOMPARE(*m_connection->execute(u"ALTER TABLE counted ADD COLUMN m int"_s), -1);
        QCOMPARE(*m_connection->execute(u"DELETE FROM counted RETURNING n"_s), 3);
    }

    void transactionsAreAskedFromTheServer()
    {
        QVERIFY(!m_connection->inTransaction());
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        QVERIFY(m_connection->inTransaction());
        QVERIFY(!m_connection->execute(u"SELECT 1/0"_s));
        QVERIFY(m_connection->inTransaction());
        const auto committed = m_connection->execute(u"COMMIT"_s);
        QVERIFY_FAILS_WITH(committed, DatabaseError::StatementFailed);
        QVERIFY(!m_connection->inTransaction());
    }

    void severalQueriesInOneRoundTrip()
    {
        const auto answers = m_connection->queries(
            {u"SELECT 1"_s, u"SELECT 'a' AS x UNION ALL SELECT 'b'"_s, u"SELECT WHERE false"_s});
        QVERIFY_RESULT(answers);
        QCOMPARE(answers->size(), 3);
        QCOMPARE(answers->at(0).rows.first().first(), QVariant(qlonglong(1)));
        QCOMPARE(answers->at(1).columns, QStringList{u"x"_s});
        QCOMPARE(answers->at(1).rows.size(), 2);
        QCOMPARE(answers->at(2).rows.size(), 0);

        const auto failed = m_connection->queries({u"SELECT 1"_s, u"SELECT nonsense"_s, u"SELECT 3"_s});
        QVERIFY_FAILS_WITH(failed, DatabaseError::StatementFailed);
        QVERIFY(failed.error().detail.contains("nonsense"_L1));
        QCOMPARE(one(u"SELECT 4"_s), QVariant(qlonglong(4)));
    }

    void aLargePipelineDoesNotStick()
    {
        // More than both sockets hold, both ways.
        const QString large = u"SELECT repeat('x', 200000), '"_s + QString(200000, u'y') + u'\'';
        const auto answers = m_connection->queries(QStringList(20, large));
        QVERIFY_RESULT(answers);
        QCOMPARE(answers->size(), 20);
        QCOMPARE(answers->last().rows.first().last().toString().size(), 200000);
    }

    void noticesAreTold()
    {
        QList<database::Notice> notices;
        m_connection->onNotice([&notices](const database::Notice &notice) { notices.append(notice); });
        QVERIFY(m_connection->execute(
            u"DO $$ BEGIN RAISE NOTICE 'so it goes' USING HINT = 'look there'; RAISE WARNING 'oh'; END $$"_s));
        m_connection->onNotice({});
        const QList<database::Notice> expected
            = {{u"NOTICE"_s, u"so it goes"_s, u"look there"_s}, {u"WARNING"_s, u"oh"_s, {}}};
        QCOMPARE(notices, expected);
    }

    void copyIsRefusedAndDoesNotHang()
    {
        QVERIFY(m_connection->execute(u"CREATE TEMP TABLE copied (n int)"_s));
        for (const QString &sql :
             {u"COPY copied FROM stdin"_s, u"COPY (SELECT generate_series(1, 100000)) TO stdout"_s}) {
            const auto copied = m_connection->execute(sql);
            QVERIFY_FAILS_WITH(copied, DatabaseError::StatementFailed);
            QVERIFY2(copied.error().message.toString().contains("COPY"_L1), qPrintable(copied.error().toString()));
        }
        QCOMPARE(one(u"SELECT count(*) FROM copied"_s), QVariant(qlonglong(0)));
    }

    void settingsOfTheServerDoNotChangeAnswers()
    {
        QVERIFY(m_server.run(u"postgres"_s,
                             u"ALTER ROLE ann SET DateStyle = 'German'; ALTER ROLE ann SET bytea_output = "
                             "'escape'; ALTER ROLE ann SET standard_conforming_strings = off"_s));
        auto connection = m_server.connect(u"postgres"_s, u"ann"_s);
        QVERIFY_RESULT(connection);
        const auto answer = (*connection)->query(uR"(SELECT date '2026-01-02', '\x41'::bytea, 'a\b')"_s);
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->rows.first(), QVariantList({u"2026-01-02"_s, "A"_ba, uR"(a\b)"_s}));
    }

    void readOnlyCannotWrite()
    {
        ConnectionSettings settings = m_server.settings(u"postgres"_s);
        settings.readOnly = true;
        const auto connection = postgresql::openConnection(settings, {});
        QVERIFY_RESULT(connection);
        QVERIFY((*connection)->query(u"SELECT 1"_s));
        const auto written = (*connection)->execute(u"CREATE TABLE never ()"_s);
        QVERIFY_FAILS_WITH(written, DatabaseError::PermissionDenied);
    }

    void factsNameTheVersion()
    {
        const database::ServerFacts facts = m_connection->facts();
        QVERIFY(facts.version >= 100000);
        QCOMPARE(facts.product, u"PostgreSQL %1.%2"_s.arg(facts.version / 10000).arg(facts.version % 10000));
    }

    void cancelIsQuick()
    {
        const database::Canceller cancel = m_connection->canceller();
        QElapsedTimer clock;
        clock.start();
        {
            const Later later(cancel);
            const auto slept = m_connection->execute(u"SELECT pg_sleep(60)"_s);
            QVERIFY_FAILS_WITH(slept, DatabaseError::Cancelled);
        }
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(!m_connection->isLost());
        QCOMPARE(one(u"SELECT 1"_s), QVariant(qlonglong(1)));
    }

    void aCancelHitsNoLaterStatement()
    {
        const database::Canceller cancel = m_connection->canceller();
        for (int i = 0; i < 30; ++i) {
            // Between statements, and as close to the end of one as it gets.
            cancel();
            QCOMPARE(one(u"SELECT 1"_s), QVariant(qlonglong(1)));
            {
                const Later later(cancel, 5);
                static_cast<void>(m_connection->query(u"SELECT pg_sleep(0.005)"_s));
            }
            const auto next = m_connection->query(u"SELECT pg_sleep(0.002)"_s);
            QVERIFY_RESULT(next);
        }
    }

    void cancelKeepsTheTransaction()
    {
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        {
            const Later later(m_connection->canceller());
            QVERIFY(!m_connection->queries({u"SELECT pg_sleep(60)"_s, u"SELECT 1"_s}));
        }
        QVERIFY(m_connection->inTransaction());
    }

    void aServerThatDoesNotObeyIsLeft()
    {
        auto connection = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(connection);
        const qint64 backend = backendOf(**connection);
        QElapsedTimer clock;
        clock.start();
        {
            const database::Canceller cancel = (*connection)->canceller();
            const Later later([backend, cancel] {
                ::kill(pid_t(backend), SIGSTOP);
                cancel();
            });
            const auto slept = (*connection)->execute(u"SELECT pg_sleep(60)"_s);
            QVERIFY_FAILS_WITH(slept, DatabaseError::Cancelled);
        }
        ::kill(pid_t(backend), SIGCONT);
        QVERIFY(clock.elapsed() < 10000);
        QVERIFY((*connection)->isLost());
        QVERIFY(!(*connection)->inTransaction());
        const auto again = (*connection)->reconnect();
        QVERIFY_RESULT(again);
        QVERIFY((*connection)->query(u"SELECT 1"_s));
    }

    void aLostConnectionSaysSoAndComesBack()
    {
        auto connection = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(connection);
        const qint64 backend = backendOf(**connection);
        QVERIFY((*connection)->execute(u"BEGIN"_s));
        {
            const Later later([this, backend] {
                const auto ended = m_server.run(u"postgres"_s, u"SELECT pg_terminate_backend(%1)"_s.arg(backend));
                QVERIFY_RESULT(ended);
            });
            const auto slept = (*connection)->execute(u"SELECT pg_sleep(60)"_s);
            QVERIFY_FAILS_WITH(slept, DatabaseError::ConnectionLost);
        }
        QVERIFY((*connection)->isLost());
        QVERIFY(!(*connection)->inTransaction());
        const auto more = (*connection)->query(u"SELECT 1"_s);
        QVERIFY_FAILS_WITH(more, DatabaseError::ConnectionLost);
        const auto again = (*connection)->reconnect();
        QVERIFY_RESULT(again);
        QVERIFY(!(*connection)->isLost());
        QVERIFY((*connection)->query(u"SELECT 1"_s));
    }

    void anIdleConnectionThatWasEndedTellsWhy()
    {
        auto connection = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(connection);
        const qint64 backend = backendOf(**connection);
        QVERIFY(m_server.run(u"postgres"_s, u"SELECT pg_terminate_backend(%1)"_s.arg(backend)));
        QTRY_VERIFY(stateOf(backend).isEmpty());
        const auto more = (*connection)->query(u"SELECT 1"_s);
        QVERIFY_FAILS_WITH(more, DatabaseError::ConnectionLost);
        QVERIFY2(more.error().detail.contains("terminat"_L1), qPrintable(more.error().toString()));
    }

    void connectingIsCancelledAtOnce()
    {
        const test::SilentServer silent;
        const database::CancelToken cancel;
        QElapsedTimer clock;
        clock.start();
        const Later later([cancel] { cancel.cancel(); });
        const auto connection
            = postgresql::openConnection({.address = u"postgresql://ann@127.0.0.1:%1/d"_s.arg(silent.port())}, cancel);
        QVERIFY_FAILS_WITH(connection, DatabaseError::Cancelled);
        QVERIFY(clock.elapsed() < 2000);
    }

    void aTokenCancelledBeforeStopsConnecting()
    {
        const database::CancelToken cancel;
        cancel.cancel();
        const auto connection = postgresql::openConnection(m_server.settings(u"postgres"_s), cancel);
        QVERIFY_FAILS_WITH(connection, DatabaseError::Cancelled);
    }

    void silenceEndsWithTheTimeLimit()
    {
        const test::SilentServer silent;
        const auto connection = postgresql::openConnection(
            {.address = u"postgresql://ann@127.0.0.1:%1/d?connect_timeout=1"_s.arg(silent.port())}, {});
        QVERIFY_FAILS_WITH(connection, DatabaseError::TimedOut);
        QVERIFY(connection.error().message.toString().contains("127.0.0.1"_L1));
    }

    void theNextHostIsTried()
    {
        const auto connection = postgresql::openConnection(
            {.address = u"postgresql://ann@127.0.0.1:%1,127.0.0.1:%2/postgres"_s.arg(test::freePort()).arg(m_port),
             .password = Secret(password)},
            {});
        QVERIFY_RESULT(connection);
    }

    void refusals_data()
    {
        QTest::addColumn<ConnectionSettings>("settings");
        QTest::addColumn<DatabaseError>("code");
        const QString closedPort = QString::number(test::freePort());
        const Secret right{QString(password)};
        QTest::newRow("wrong password") << overTcp(u"ann"_s, {}, Secret(u"hunter2-wrong"_s))
                                        << DatabaseError::WrongPassword;
        QTest::newRow("no password") << overTcp(u"ann"_s, u"?passfile=/no/such/file"_s)
                                     << DatabaseError::PasswordNeeded;
        QTest::newRow("unknown role") << overTcp(u"nobody_of_that_name"_s, {}, right) << DatabaseError::WrongPassword;
        QTest::newRow("unknown role over the socket")
            << m_server.settings(u"postgres"_s, u"nobody_of_that_name"_s) << DatabaseError::NotAdmitted;
        QTest::newRow("unknown database") << m_server.settings(u"not_there"_s) << DatabaseError::UnknownDatabase;
        QTest::newRow("no right to connect")
            << m_server.settings(u"closed"_s, u"ann"_s) << DatabaseError::PermissionDenied;
        QTest::newRow("rejected") << overTcp(u"refused"_s, {}, right) << DatabaseError::NotAdmitted;
        QTest::newRow("encryption asked by the server")
            << overTcp(u"encrypted"_s, {}, right) << DatabaseError::WrongPassword;
        QTest::newRow("no place") << m_server.settings(u"postgres"_s, u"limited"_s) << DatabaseError::NotAdmitted;
        QTest::newRow("no TLS there") << overTcp(u"ann"_s, u"?sslmode=require"_s, right) << DatabaseError::TlsRefused;
        QTest::newRow("no root certificate")
            << overTcp(u"ann"_s, u"?sslmode=verify-full&sslrootcert=/no/such.crt"_s, right)
            << DatabaseError::TlsRefused;
        QTest::newRow("nobody listens") << ConnectionSettings{.address = u"postgresql://127.0.0.1:"_s + closedPort,
                                                              .password = right}
                                        << DatabaseError::Unreachable;
        QTest::newRow("no socket") << ConnectionSettings{.address = u"postgresql:///d?host=/no/such/folder"_s}
                                   << DatabaseError::Unreachable;
        QTest::newRow("no host") << ConnectionSettings{.address = u"postgresql://no-such-host.invalid/d"_s}
                                 << DatabaseError::Unreachable;
        QTest::newRow("unknown parameter")
            << overTcp(u"ann"_s, u"?sslmood=require"_s, right) << DatabaseError::BadAddress;
        QTest::newRow("unknown value") << overTcp(u"ann"_s, u"?sslmode=perhaps"_s, right) << DatabaseError::BadAddress;
        QTest::newRow("unknown service") << ConnectionSettings{.address = u"postgresql:///?service=no_such_service"_s}
                                         << DatabaseError::BadAddress;
        QTest::newRow("bad port") << ConnectionSettings{.address = u"postgresql://h:77777/d"_s}
                                  << DatabaseError::BadAddress;
        QTest::newRow("another product") << ConnectionSettings{.address = u"mysql://h/d"_s}
                                         << DatabaseError::BadAddress;
    }

    void refusals()
    {
        QFETCH(ConnectionSettings, settings);
        QFETCH(DatabaseError, code);
        const auto connection = postgresql::openConnection(settings, {});
        QVERIFY_FAILS_WITH(connection, code);
        const QString told = connection.error().toString();
        QVERIFY2(!told.contains("hunter2"_L1), qPrintable(told));
        // Cause and remedy: more than one sentence, no place left open.
        QVERIFY2(connection.error().message.toString().contains(". "_L1), qPrintable(told));
        QVERIFY2(!told.contains(QRegularExpression(u"%[1-9](?![0-9A-F])"_s)), qPrintable(told));
    }

    void theRightPasswordIsAccepted()
    {
        const auto bySecret = postgresql::openConnection(overTcp(u"ann"_s, {}, Secret(password)), {});
        QVERIFY_RESULT(bySecret);
        // For an address that was pasted a moment ago.
        const auto inUrl = postgresql::openConnection(
            {.address = u"postgresql://ann:%1@127.0.0.1:%2/postgres"_s.arg(password).arg(m_port)}, {});
        QVERIFY_RESULT(inUrl);
    }

    void thePasswordIsInNoProcessList()
    {
        const auto connection = postgresql::openConnection(overTcp(u"ann"_s, {}, Secret(password)), {});
        QVERIFY_RESULT(connection);
        const auto sessions = m_connection->query(u"SELECT s::text FROM pg_stat_activity s"_s);
        QVERIFY_RESULT(sessions);
        for (const QVariantList &row : sessions->rows)
            QVERIFY(!row.first().toString().contains("hunter2"_L1));
        QFile arguments(u"/proc/self/cmdline"_s);
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        QVERIFY(!arguments.readAll().contains("hunter2"));
    }

    void anAddressIsCheckedWithoutConnecting()
    {
        const auto good = postgresql::probeAddress({.address = u"postgresql://nowhere.invalid/d?sslmode=require"_s});
        QVERIFY_RESULT(good);
        const auto bad = postgresql::probeAddress({.address = u"postgresql://h/d?sslmod=require"_s});
        QVERIFY_FAILS_WITH(bad, DatabaseError::BadAddress);
    }
};

RELVAR_TEST_MAIN(TestConnection)
#include "tst_connection.moc"
