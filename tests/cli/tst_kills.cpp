// SPDX-License-Identifier: GPL-3.0-or-later
// A run may be stopped at any instant: the program killed, its session or the whole server gone, the disk full.
// Afterwards the state is known, the repair that is offered finishes it, nothing is there twice and nothing is lost.
#include "relvarcli.h"

#include "restartableserver.h"

#include "dialects/builtin.h"
#include "runner/runlife.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

#include <sys/resource.h>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using migration::MigrationState;
using migration::State;

namespace {

/// One section of the set: which steps its statements are, counted from 1, in their order.
struct File
{
    QString id;
    bool transactional = true;
    int firstStep = 0;
    int lastStep = 0;
    /// Up and down of a statement that can be in no transaction, in front of the steps; empty: none.
    QString alone;
    QString aloneBack;
};

/// Thirty statements: two files in a transaction, two without, one of these with a statement that runs alone.
QList<File> filesFor(const QString &dialect)
{
    const bool server = dialect == u"postgresql";
    return {{u"2"_s, true, 1, 8, {}, {}},
            {u"3"_s, false, 9, 20, {}, {}},
            {u"4"_s, false, 21, 21, server ? u"CREATE INDEX CONCURRENTLY steps_n ON steps (n);\n"_s : u"VACUUM;\n"_s,
             server ? u"DROP INDEX CONCURRENTLY steps_n;\n"_s : u"SELECT 1;\n"_s},
            {u"5"_s, true, 22, 29, {}, {}}};
}

/// Writes down that it ran; takes some milliseconds and some space.
QString stepSql(const QString &dialect, int step, int way)
{
    if (dialect == u"postgresql")
        return u"INSERT INTO steps SELECT %1, %2, '' FROM pg_sleep(0.004);\n"_s.arg(step).arg(way);
    return u"INSERT INTO steps SELECT %1, %2, randomblob(3000) FROM (WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT "
           u"i + 1 FROM c WHERE i < 8000) SELECT max(i) FROM c);\n"_s.arg(step)
               .arg(way);
}

int kills()
{
    return qEnvironmentVariableIsSet("RELVAR_KILLS") ? qEnvironmentVariableIntValue("RELVAR_KILLS") : 30;
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private:
    enum class Kind { Program, Session, Crash, Restart, FullDisk };

    std::unique_ptr<Workbench> m_bench;
    RestartableServer m_server;
    QString m_dialectId;
    const dialect::Dialect *m_dialect = nullptr;
    database::ConnectionSettings m_settings;
    migration::MigrationDirectory m_directory;
    QList<File> m_files;
    QRandomGenerator m_random;

    void makeProject(const QString &address)
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->write(u"shop/relvar.toml"_s,
                       u"dialect = \"%1\"\ndefault = \"dev\"\n\n[connections.dev]\naddress = \"%2\"\n"_s
                           .arg(m_dialectId, address)
                           .toUtf8());
        m_bench->write(u"shop/migrations/1_steps.sql"_s,
                       "-- migrate:up\nCREATE TABLE steps (n int, way int, room text);\n\n-- migrate:down\nDROP TABLE "
                       "steps;\n");
        for (const File &file : std::as_const(m_files)) {
            const QString mark = file.transactional ? QString() : u" transaction:false"_s;
            QString up = file.alone;
            QString down;
            for (int step = file.firstStep; step <= file.lastStep; ++step) {
                up += stepSql(m_dialectId, step, 1);
                down.prepend(stepSql(m_dialectId, step, -1));
            }
            m_bench->write(
                u"shop/migrations/%1_part.sql"_s.arg(file.id),
                u"-- migrate:up%1\n%2\n-- migrate:down%1\n%3"_s.arg(mark, up, down + file.aloneBack).toUtf8());
        }
        const auto directory = migration::readDirectory(m_bench->path(u"shop/migrations"_s));
        QVERIFY_RESULT(directory);
        m_directory = *directory;
        m_settings = {.name = u"dev"_s, .dialect = m_dialectId, .address = address};
        if (m_dialectId == u"sqlite") {
            m_bench->write(u"shop/shop.db"_s, {});
            m_settings.address = m_bench->path(u"shop/shop.db"_s);
        }
    }

    /// Over a connection of its own; a server that recovers is waited for.
    std::unique_ptr<database::Connection> connect() const
    {
        QElapsedTimer clock;
        clock.start();
        while (true) {
            auto connection = m_dialect->open(m_settings);
            if (connection)
                return *std::move(connection);
            if (clock.hasExpired(60000)) {
                qCritical().noquote() << connection.error().toString();
                return nullptr;
            }
            QTest::qSleep(20);
        }
    }

    Outcome cli(const QStringList &arguments) const
    {
        return m_bench->shop(QStringList{u"--no-backup"_s, u"--yes"_s, u"--timeout"_s, u"60"_s} + arguments);
    }

    QStringList argumentsFor(bool up) const
    {
        return up ? QStringList{u"up"_s, u"--resume"_s} : QStringList{u"down"_s, u"--to"_s, u"1"_s};
    }

    void start(QProcess &process, bool up, qint64 fileLimit = 0)
    {
        process.setWorkingDirectory(m_bench->path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        if (fileLimit > 0) {
            process.setChildProcessModifier([fileLimit] {
                // What goes beyond it cannot be written: as on a disk that is full.
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{static_cast<rlim_t>(fileLimit), static_cast<rlim_t>(fileLimit)};
                setrlimit(RLIMIT_FSIZE, &limit);
            });
        }
        process.start(test::builtProgram(u"relvar-cli"_s), QStringList{u"-C"_s, u"shop"_s, u"--trust"_s, u"--yes"_s,
                                                                       u"--no-backup"_s, u"--timeout"_s, u"60"_s}
                                                               + argumentsFor(up));
    }

    /// One of the sessions of the program, by chance: the one that runs, or the one that holds the lock.
    qint64 someSession(database::Connection &connection)
    {
        const auto sessions
            = connection.query(u"SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> "
                               u"pg_backend_pid() AND backend_type = 'client backend'"_s);
        if (!sessions || sessions->rows.isEmpty())
            return 0;
        return sessions->rows.at(m_random.bounded(int(sessions->rows.size()))).first().toLongLong();
    }

    void strike(Kind kind, QProcess &process, database::Connection *watching)
    {
        switch (kind) {
        case Kind::Program:
            process.kill();
            break;
        case Kind::Session:
            static_cast<void>(watching->query(u"SELECT pg_terminate_backend(%1)"_s.arg(someSession(*watching))));
            break;
        case Kind::Crash:
            // All sessions go with one that dies, and the server recovers.
            if (const qint64 pid = someSession(*watching); pid > 0)
                ::kill(static_cast<pid_t>(pid), SIGKILL);
            break;
        case Kind::Restart:
            QVERIFY_RESULT(m_server.restart());
            break;
        case Kind::FullDisk:
            break;
        }
    }

    /// Nothing of the program is left in the server: what it was doing has ended.
    void waitForSessionsToEnd() const
    {
        if (m_dialectId == u"sqlite")
            return;
        QElapsedTimer clock;
        clock.start();
        while (!clock.hasExpired(60000)) {
            // Its own session is not counted, but the one that asked before may still be there.
            const auto others = connect()->query(u"SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                                 u"current_database() AND pid <> pg_backend_pid() AND "
                                                 u"backend_type = 'client backend'"_s);
            if (others && others->rows.value(0).value(0).toInt() == 0)
                return;
            QTest::qSleep(20);
        }
        QFAIL("a session does not end");
    }

    QList<MigrationState> readStates() const
    {
        const auto connection = connect();
        const auto rows = migration::readLedger(*connection, *m_dialect);
        if (!rows) {
            qCritical().noquote() << rows.error().toString();
            return {};
        }
        const auto lives = runner::readRunLives(*connection, *m_dialect, *rows);
        return migration::states(m_directory.files, *rows, lives ? *lives : QHash<QString, migration::RunLife>());
    }

    /// How often each step is there: what its way up has put there, less what its way back has taken.
    QHash<int, int> countSteps() const
    {
        QHash<int, int> counts;
        const auto answer = connect()->query(u"SELECT n, sum(way) FROM steps GROUP BY n"_s);
        if (!answer)
            qCritical().noquote() << answer.error().toString();
        else
            for (const QVariantList &row : answer->rows)
                counts.insert(row.at(0).toInt(), row.at(1).toInt());
        return counts;
    }

    /// How many of the steps of a file, from its first on, its state says are there; -1: the state says nothing.
    int stepsSaid(const File &file, const MigrationState &state) const
    {
        const int all = file.lastStep - file.firstStep + 1;
        const int other = file.alone.isEmpty() ? 0 : 1;
        switch (state.state) {
        case State::Applied:
            return all;
        case State::Pending:
        case State::OutOfOrder:
        case State::Failed:
            return 0;
        case State::Interrupted:
            return state.row->status == migration::RowStatus::Reverting ? all : 0;
        case State::HalfApplied:
            return std::max(0, state.row->statementsApplied - other);
        case State::HalfReverted:
            return std::max(0, all - state.row->statementsApplied);
        default:
            return -1;
        }
    }

    void checkThatTheLedgerIsTrue(const QList<MigrationState> &states) const
    {
        const QHash<int, int> counts = countSteps();
        for (const File &file : m_files) {
            const auto state = std::find_if(states.begin(), states.end(),
                                            [&file](const MigrationState &one) { return one.id == file.id; });
            QVERIFY(state != states.end());
            const int said = stepsSaid(file, *state);
            QVERIFY2(said >= 0, qPrintable(u"%1 is in state %2"_s.arg(file.id).arg(static_cast<int>(state->state))));
            for (int step = file.firstStep; step <= file.lastStep; ++step) {
                const int expected = step - file.firstStep < said ? 1 : 0;
                QVERIFY2(counts.value(step) == expected,
                         qPrintable(
                             u"step %1 of %2 is there %3 times, and the ledger says %4 (state %5, %6)"_s.arg(step)
                                 .arg(file.id)
                                 .arg(counts.value(step))
                                 .arg(expected)
                                 .arg(static_cast<int>(state->state))
                                 .arg(state->row ? state->row->statementsApplied : -1)));
            }
        }
    }

    /// The command that settles a state by the repair that is offered; by chance by the other one, or by none where
    /// running it again is one. Empty: none.
    QStringList repairOf(const MigrationState &state)
    {
        switch (state.state) {
        case State::HalfReverted:
            return {u"repair"_s, state.id};
        case State::HalfApplied:
            return state.row->statementBegun == 0 && m_random.bounded(2) == 0
                       ? QStringList{u"repair"_s, state.id, u"--undo"_s}
                       : QStringList{u"up"_s, u"--resume"_s};
        case State::Interrupted:
        case State::Failed:
            return m_random.bounded(2) == 0 ? QStringList{u"repair"_s, state.id} : QStringList();
        default:
            return {};
        }
    }

    /// Each repair may settle others along with it.
    void repairAll()
    {
        for (const File &file : std::as_const(m_files)) {
            const QList<MigrationState> states = readStates();
            const auto state = std::find_if(states.begin(), states.end(),
                                            [&file](const MigrationState &one) { return one.id == file.id; });
            const QStringList arguments = state == states.end() ? QStringList() : repairOf(*state);
            if (arguments.isEmpty())
                continue;
            QVERIFY_EXIT(cli(arguments), 0);
            waitForSessionsToEnd();
            checkThatTheLedgerIsTrue(readStates());
        }
    }

private Q_SLOTS:
    void everythingIsKnownAndFinished_data()
    {
        QTest::addColumn<QString>("dialectId");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    }

    void everythingIsKnownAndFinished()
    {
        QFETCH(QString, dialectId);
        m_dialectId = dialectId;
        m_dialect = dialect::find(dialects::builtin(), dialectId);
        m_files = filesFor(dialectId);
        const bool server = dialectId == u"postgresql";
        const uint seed = qEnvironmentVariableIsSet("RELVAR_SEED") ? uint(qEnvironmentVariableIntValue("RELVAR_SEED"))
                                                                   : QRandomGenerator::global()->bounded(1000000);
        m_random.seed(seed);
        qInfo("RELVAR_SEED=%u", seed);
        if (server)
            QVERIFY_RESULT(m_server.start());
        makeProject(server ? m_server.address() : u"shop.db"_s);
        QVERIFY_EXIT(cli({u"up"_s, u"--to"_s, u"1"_s}), 0);
        QElapsedTimer clock;
        clock.start();
        QVERIFY_EXIT(cli(argumentsFor(true)), 0);
        const int wholeMs = static_cast<int>(clock.elapsed());
        QVERIFY_EXIT(cli(argumentsFor(false)), 0);

        bool up = true;
        int inTheMiddle = 0;
        QMap<int, int> byState;
        for (int kill = 0; kill < kills() / 2; ++kill) {
            if (up) {
                QVERIFY_RESULT(connect()->execute(u"DELETE FROM steps"_s));
                QVERIFY_RESULT(connect()->execute(u"VACUUM"_s));
            }
            const int dice = m_random.bounded(20);
            const Kind kind = !server     ? (dice < 12 ? Kind::Program : Kind::FullDisk)
                              : dice < 9  ? Kind::Program
                              : dice < 16 ? Kind::Session
                              : dice < 18 ? Kind::Crash
                                          : Kind::Restart;
            auto watching = server ? connect() : nullptr;
            const qint64 room
                = kind == Kind::FullDisk ? QFileInfo(m_settings.address).size() + m_random.bounded(130000) : 0;
            QProcess process;
            start(process, up, room);
            QVERIFY(process.waitForStarted());
            if (kind != Kind::FullDisk && !process.waitForFinished(m_random.bounded(wholeMs)))
                strike(kind, process, watching.get());
            watching.reset();
            QVERIFY2(process.state() == QProcess::NotRunning || process.waitForFinished(120000), "the program hangs");
            waitForSessionsToEnd();

            const QList<MigrationState> states = readStates();
            checkThatTheLedgerIsTrue(states);
            if (QTest::currentTestFailed()) {
                qInfo().noquote() << "kill" << kill << "kind" << static_cast<int>(kind) << process.readAll();
                return;
            }
            bool settled = true;
            for (const MigrationState &state : states) {
                ++byState[static_cast<int>(state.state)];
                settled = settled && (state.state == State::Applied || state.state == State::Pending);
            }
            if (!settled)
                ++inTheMiddle;
            repairAll();
            if (QTest::currentTestFailed())
                return;
            // The way may be gone to its end, or back where it began.
            up = m_random.bounded(4) == 0 ? !up : up;
            QVERIFY_EXIT(cli(argumentsFor(up)), 0);
            waitForSessionsToEnd();
            const QHash<int, int> counts = countSteps();
            for (int step = 1; step <= m_files.last().lastStep; ++step)
                QCOMPARE(counts.value(step), up ? 1 : 0);
            up = !up;
        }
        QStringList told;
        for (auto state = byState.cbegin(); state != byState.cend(); ++state)
            told.append(u"%1: %2"_s.arg(state.key()).arg(state.value()));
        qInfo().noquote() << inTheMiddle << "of" << kills() / 2 << "stopped in the middle; migrations by state"
                          << told.join(u", "_s) << "; a whole run took" << wholeMs << "ms";
        QVERIFY2(inTheMiddle > 0, "no kill came in the middle of a file");
    }
};

RELVAR_TEST_MAIN(TestKills)
#include "tst_kills.moc"
