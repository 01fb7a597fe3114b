// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions through an SSH server: a real one, with the system's ssh.
#include "database/serveraddress.h"
#include "dialects/postgresql/connection.h"
#include "sshserver.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <csignal>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using database::DatabaseError;

class TestTunnel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    test::PostgresqlServer m_server;
    test::SshServer m_ssh;
    int m_port = 0;

    /// `query` without the server: "&ssh_key=…".
    database::ConnectionSettings through(const QString &query, const QString &ssh = {}, QString host = {}) const
    {
        if (host.isEmpty())
            host = u"127.0.0.1:%1"_s.arg(m_port);
        return {.dialect = u"postgresql"_s,
                .address
                = u"postgresql://postgres@%1/postgres?ssh=%2%3"_s.arg(host, ssh.isEmpty() ? m_ssh.place() : ssh,
                                                                      query)};
    }
    database::ConnectionSettings withKey(const QString &host = {}) const
    {
        return through(u"&ssh_key="_s + m_ssh.key(), {}, host);
    }

    static QVariant one(database::Connection &connection, const QString &sql)
    {
        const auto answer = connection.query(sql);
        return answer ? answer->rows.value(0).value(0) : QVariant(answer.error().message.toString());
    }

    /// Folders of tunnels that there are.
    QStringList tunnels() const { return QDir(m_temporary.path()).entryList({u"relvar-ssh-*"_s}); }

    static Error refused(const database::ConnectionSettings &settings, const database::CancelToken &cancel = {})
    {
        const auto connection = postgresql::openConnection(settings, cancel);
        return connection ? Error() : connection.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::SshServer::program().isEmpty() || QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
            QSKIP("sshd or ssh is not there (./dev deps): nothing is tried through an SSH server");
        QVERIFY_RESULT(m_server.start(
            {.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port = test::freePort()}));
        const QString user = QFileInfo(m_server.cluster().socketFolder()).owner();
        QFile::setPermissions(m_temporary.path(), QFile::permissions(m_temporary.path()) | QFile::ExeOther);
        const QString wrong = m_ssh.start(m_temporary.path(), user);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        qputenv("PATH", m_ssh.folder().toLocal8Bit() + ':' + qgetenv("PATH"));
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        qunsetenv("SSH_ASKPASS");
    }

    void reachesTheServerAndLeavesNothing()
    {
        auto connection = postgresql::openConnection(withKey(), {});
        QVERIFY_RESULT(connection);
        // The server sees the SSH server, not us: both are this computer here, but the port is not one of ours.
        QCOMPARE(one(**connection, u"SELECT inet_server_port()"_s).toInt(), m_port);
        QCOMPARE(tunnels().size(), 1);
        connection->reset();
        QTRY_COMPARE_WITH_TIMEOUT(tunnels().size(), 0, 30000);
    }

    void reachesASocketOfTheSshServer()
    {
        const auto direct = database::parseServerAddress(m_server.settings(u"postgres"_s).address);
        QVERIFY_RESULT(direct);
        const auto connection
            = postgresql::openConnection(through(u"&ssh_key=%1&host=%2&port=%3"_s.arg(m_ssh.key(), direct->address.host,
                                                                                      direct->address.port),
                                                 {}, u"ignored"_s),
                                         {});
        QVERIFY_RESULT(connection);
        QVERIFY(one(**connection, u"SELECT inet_server_port()"_s).isNull());
    }

    void goesThroughAnotherServerBefore()
    {
        // Two names for it: through itself ssh does not go.
        const QStringList place = m_ssh.place().split(u'@');
        QVERIFY(m_ssh.writeClient(u"Host first second\n  HostName 127.0.0.1\n  Port %1\n  User %2\n  IdentityFile %3\n"
                                  "Host *"_s.arg(place.at(1).section(u':', 1), place.at(0), m_ssh.key())));
        const auto connection = postgresql::openConnection(through(u"&ssh_jump=first"_s, u"second"_s), {});
        QVERIFY(m_ssh.writeClient({}));
        QVERIFY_RESULT(connection);
        QCOMPARE(one(**connection, u"SELECT 1"_s).toInt(), 1);
    }

    void namesOfTheConfigurationAreUnderstood()
    {
        const QStringList place = m_ssh.place().split(u'@');
        QVERIFY(m_ssh.writeClient(
            u"Host bastion\n  HostName 127.0.0.1\n  Port %1\n  User %2\n  IdentityFile %3\nHost *"_s.arg(
                place.at(1).section(u':', 1), place.at(0), m_ssh.key())));
        const auto connection = postgresql::openConnection(through({}, u"bastion"_s), {});
        QVERIFY(m_ssh.writeClient({}));
        QVERIFY_RESULT(connection);
        QCOMPARE(one(**connection, u"SELECT 1"_s).toInt(), 1);
    }

    void statementsAreCancelled()
    {
        auto connection = postgresql::openConnection(withKey(), {});
        QVERIFY_RESULT(connection);
        std::thread later([cancel = (*connection)->canceller()] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            cancel();
        });
        const auto slept = (*connection)->query(u"SELECT pg_sleep(60)"_s);
        later.join();
        QVERIFY(!slept && slept.error().code.is(DatabaseError::Cancelled));
        QCOMPARE(one(**connection, u"SELECT 1"_s).toInt(), 1);
    }

    void aLostTunnelIsALostConnectionThatComesBack()
    {
        auto connection = postgresql::openConnection(withKey(), {});
        QVERIFY_RESULT(connection);
        QProcess lines;
        lines.start(u"ps"_s, {u"-eo"_s, u"pid=,args="_s});
        QVERIFY(lines.waitForFinished());
        // The ssh in the background, which is ours by the folder of its control socket.
        QList<pid_t> found;
        for (const QByteArray &line : lines.readAll().split('\n')) {
            if (line.contains(tunnels().value(0).toUtf8()) && line.contains("ssh") && line.contains(" -L "))
                found.append(QString::fromLocal8Bit(line).trimmed().section(u' ', 0, 0).toInt());
        }
        QCOMPARE(found.size(), 1);
        kill(found.first(), SIGKILL);
        const auto lost = (*connection)->query(u"SELECT 1"_s);
        QVERIFY(!lost && lost.error().code.is(DatabaseError::ConnectionLost));
        QVERIFY_RESULT((*connection)->reconnect());
        QCOMPARE(one(**connection, u"SELECT 1"_s).toInt(), 1);
    }

    void aStrangerIsNotLetIn()
    {
        const Error error = refused(through(u"&ssh_key="_s + m_ssh.strangersKey()));
        QVERIFY2(error.code.is(DatabaseError::NotAdmitted), qPrintable(error.message.toString()));
        QVERIFY(error.message.toString().contains(m_ssh.place()));
        QVERIFY(error.detail.contains(u"Permission denied"_s));
    }

    void anUnknownHostKeyIsNotTrusted()
    {
        QVERIFY(QFile::rename(m_ssh.folder() + u"/known"_s, m_ssh.folder() + u"/unknown"_s));
        const Error error = refused(withKey());
        QVERIFY(QFile::rename(m_ssh.folder() + u"/unknown"_s, m_ssh.folder() + u"/known"_s));
        QVERIFY(error.code.is(DatabaseError::Unreachable));
        QVERIFY2(error.message.toString().contains(u"is not known on this computer"_s),
                 qPrintable(error.message.toString()));
    }

    void whatFailsIsNamed()
    {
        const Error noServer = refused(through({}, u"ann@127.0.0.1:%1"_s.arg(test::freePort())));
        QVERIFY(noServer.code.is(DatabaseError::Unreachable));
        QVERIFY2(noServer.message.toString().contains(u"Connection refused"_s),
                 qPrintable(noServer.message.toString()));

        const int closed = test::freePort();
        const Error noDatabase = refused(withKey(u"127.0.0.1:%1"_s.arg(closed)));
        QVERIFY(noDatabase.code.is(DatabaseError::Unreachable));
        QVERIFY2(noDatabase.message.toString().contains(u"does not get through to 127.0.0.1, port %1"_s.arg(closed)),
                 qPrintable(noDatabase.message.toString()));
        QTRY_COMPARE_WITH_TIMEOUT(tunnels().size(), 0, 30000);
    }

    void waitingIsCancelledAndLimited()
    {
        const test::SilentServer silent;
        const QString place = u"ann@127.0.0.1:%1"_s.arg(silent.port());
        const database::CancelToken cancel;
        std::thread later([cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            cancel.cancel();
        });
        const Error cancelled = refused(through({}, place), cancel);
        later.join();
        QVERIFY2(cancelled.code.is(DatabaseError::Cancelled), qPrintable(cancelled.message.toString()));

        const Error late = refused(through(u"&connect_timeout=1"_s, place));
        QVERIFY(late.code.is(DatabaseError::TimedOut) || late.code.is(DatabaseError::Unreachable));
        QTRY_COMPARE_WITH_TIMEOUT(tunnels().size(), 0, 30000);
    }

    void optionsOfSshAreNotSmuggledIn_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("option as server") << u"?ssh=-oProxyCommand%3Dtouch%20{mark}"_s;
        QTest::newRow("option as user") << u"?ssh=-oProxyCommand%3Dtouch%20{mark}@host"_s;
        QTest::newRow("shell in the server") << u"?ssh=host;touch%20{mark}"_s;
        QTest::newRow("shell in a jump") << u"?ssh=host&ssh_jump=`touch%20{mark}`"_s;
        QTest::newRow("newline") << u"?ssh=host%0Atouch"_s;
        QTest::newRow("port too large") << u"?ssh=host:70000"_s;
        QTest::newRow("key without a server") << u"?ssh_key=/key"_s;
        QTest::newRow("with a service") << u"?ssh=host&service=shop"_s;
        QTest::newRow("with a numeric address") << u"?ssh=host&hostaddr=127.0.0.1"_s;
    }

    void optionsOfSshAreNotSmuggledIn()
    {
        QFETCH(QString, query);
        const QString mark = m_temporary.filePath(u"mark"_s);
        const Error error = refused(
            {.dialect = u"postgresql"_s, .address = u"postgresql://ann@db/shop"_s + query.replace(u"{mark}"_s, mark)});
        QVERIFY2(error.code.is(DatabaseError::BadAddress), qPrintable(error.message.toString()));
        QVERIFY(!QFile::exists(mark));
    }
};

RELVAR_TEST_MAIN(TestTunnel)
#include "tst_tunnel.moc"
