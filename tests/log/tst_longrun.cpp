// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand migrations that talk, with the log open: the window stays at hand.
#include "dialects/postgresql/dialect.h"
#include "log/logpanel.h"
#include "runner/migrationrunner.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

namespace {

constexpr int migrations = 1000;
/// Longer than this a person notices that the window does not answer.
constexpr qint64 longestMs = 100;

/// How long the GUI thread was away, from turn to turn. The machine may take the time away too: what counts is how many
/// turns were too long, not the worst of thousands.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setInterval(5);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_gaps.append(m_since.restart()); });
        m_since.start();
        m_timer.start();
    }

    [[nodiscard]] qint64 longest() const { return *std::max_element(m_gaps.begin(), m_gaps.end()); }
    [[nodiscard]] qsizetype beats() const { return m_gaps.size(); }
    [[nodiscard]] qsizetype tooLong() const
    {
        return std::count_if(m_gaps.begin(), m_gaps.end(), [](qint64 gap) { return gap > longestMs; });
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<qint64> m_gaps;
};

} // namespace

class TestLongRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowStaysAtHandWhileMigrationsTalk()
    {
        test::PostgresqlServer server;
        QVERIFY_RESULT(server.start());
        QVERIFY_RESULT(server.createDatabase(u"shop"_s));
        const postgresql::PostgresqlDialect dialect;
        runner::RunRequest request{.settings = server.settings(u"shop"_s), .options = {.database = u"shop"_s}};
        for (int i = 1; i <= migrations; ++i) {
            migration::MigrationFile file{.id = QString::number(i), .name = u"talk"_s};
            file.up.sql = u"DO $$BEGIN RAISE NOTICE 'one'; RAISE NOTICE 'two'; RAISE WARNING 'three'; END$$;"_s;
            file = migration::parse(file.fileName(), migration::print(file)).value();
            request.directory.files.append(file);
        }

        log::LogPanel panel;
        panel.resize(1200, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        runner::MigrationRunner runner(dialect);
        connect(&runner, &runner::MigrationRunner::happened, &panel,
                [&panel](const QDateTime &time, const runner::RunEvent &event) {
                    panel.model().append(time, u"shop"_s, event);
                });
        QSignalSpy finished(&runner, &runner::MigrationRunner::finished);
        const Heartbeat heartbeat;
        QVERIFY(runner.start(request));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 300000);
        const auto result = finished.first().first().value<Result<runner::RunFinished>>();
        QVERIFY_RESULT(result);
        QCOMPARE(result->done.size(), migrations);
        // Begin, statement, three notices and end of each; every line is there, the last one in sight.
        QCOMPARE(panel.model().rowCount(), 6 * migrations + 2);
        auto *table = panel.findChild<QTableView *>(u"logTable"_s);
        QTRY_VERIFY(table->rowAt(table->viewport()->height() - 5) >= panel.model().rowCount() - 2
                    || table->visualRect(table->model()->index(panel.model().rowCount() - 1, 0)).bottom()
                           <= table->viewport()->height());
        qInfo("longest turn %lld ms of %lld, %lld above %lld ms", heartbeat.longest(), heartbeat.beats(),
              heartbeat.tooLong(), longestMs);
        // A busy machine takes the thread off now and then; a window that stands still does so all the time.
        QVERIFY2(heartbeat.tooLong() * 100 <= heartbeat.beats(),
                 qPrintable(u"%1 of %2 turns took more than %3 ms"_s.arg(heartbeat.tooLong())
                                .arg(heartbeat.beats())
                                .arg(longestMs)));
    }
};

RELVAR_TEST_MAIN(TestLongRun)
#include "tst_longrun.moc"
