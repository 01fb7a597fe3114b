// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "runner/migrationrunner.h"
#include "support/fatalwarnings.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString endless
    = u"INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;"_s;

template<typename Event>
int countOf(const QSignalSpy &happened)
{
    return static_cast<int>(std::count_if(happened.begin(), happened.end(), [](const QVariantList &arguments) {
        return std::holds_alternative<Event>(arguments.at(1).value<RunEvent>());
    }));
}

} // namespace

class TestMigrationRunner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_shop;

    RunRequest request(Direction direction = Direction::Up) const
    {
        return {.settings = m_shop->settings,
                .directory = m_shop->directory,
                .direction = direction,
                .options = m_shop->options};
    }

    static Result<RunFinished> resultOf(const QSignalSpy &finished)
    {
        return finished.first().first().value<Result<RunFinished>>();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<Fixture>();
        m_shop->directory.files.append(migrationFile(u"1"_s, u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s));
    }

    void eventsComeInOrderInThisThread()
    {
        MigrationRunner runner(sqlite());
        QSignalSpy happened(&runner, &MigrationRunner::happened);
        QSignalSpy finished(&runner, &MigrationRunner::finished);
        bool finishedCameLast = false;
        connect(&runner, &MigrationRunner::happened, this, [this](const QDateTime &time, const RunEvent &) {
            QCOMPARE(QThread::currentThread(), thread());
            QCOMPARE(time.timeSpec(), Qt::UTC);
        });
        connect(&runner, &MigrationRunner::finished, this, [&] {
            finishedCameLast = std::holds_alternative<RunFinished>(happened.last().at(1).value<RunEvent>());
            QVERIFY(!runner.isRunning());
        });
        QVERIFY(runner.start(request()));
        QVERIFY(runner.isRunning());
        QVERIFY2(!runner.start(request()), "a second run at the same time is refused");
        QVERIFY(finished.wait(20000));
        QVERIFY(finishedCameLast);
        QVERIFY_RESULT(resultOf(finished));
        QCOMPARE(countOf<StatementSucceeded>(happened), 1);
        QCOMPARE(m_shop->tables(), u"a"_s);

        finished.clear();
        QVERIFY(runner.start(request(Direction::Down)));
        QVERIFY(finished.wait(20000));
        QVERIFY_RESULT(resultOf(finished));
        QCOMPARE(m_shop->tables(), QString());
    }

    void cancelStopsAnEndlessStatement()
    {
        m_shop->directory.files.append(migrationFile(u"2"_s, endless, u"SELECT 1;"_s));
        MigrationRunner runner(sqlite());
        QSignalSpy finished(&runner, &MigrationRunner::finished);
        connect(&runner, &MigrationRunner::happened, this, [&runner](const QDateTime &, const RunEvent &event) {
            const auto *started = std::get_if<StatementStarted>(&event);
            if (started != nullptr && started->sql.startsWith(u"INSERT"))
                runner.cancel();
        });
        QVERIFY(runner.start(request()));
        QVERIFY(finished.wait(20000));
        const Result<RunFinished> result = resultOf(finished);
        QVERIFY_RESULT(result);
        QCOMPARE(result->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(result->done, QStringList{u"1"_s});
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), u"0"_s);
    }

    void destructionStopsAnEndlessStatement()
    {
        m_shop->directory.files.append(migrationFile(u"2"_s, endless, u"SELECT 1;"_s));
        {
            MigrationRunner runner(sqlite());
            QSignalSpy happened(&runner, &MigrationRunner::happened);
            QVERIFY(runner.start(request()));
            QTRY_VERIFY(countOf<StatementStarted>(happened) == 2);
        }
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), u"0"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:1/1"_s);
    }

    void whatCannotStartIsAnError()
    {
        MigrationRunner runner(sqlite());
        QSignalSpy happened(&runner, &MigrationRunner::happened);
        QSignalSpy finished(&runner, &MigrationRunner::finished);
        RunRequest missing = request();
        missing.settings.address = m_shop->path(u"no.db"_s);
        QVERIFY(runner.start(missing));
        QVERIFY(finished.wait(20000));
        QVERIFY(!resultOf(finished));
        QVERIFY(resultOf(finished).error().toString().contains(u"no.db"_s));

        finished.clear();
        RunRequest readOnly = request();
        readOnly.settings.readOnly = true;
        QVERIFY(runner.start(readOnly));
        QVERIFY(finished.wait(20000));
        QVERIFY_FAILS_WITH(resultOf(finished), RunError::ReadOnly);
        QVERIFY(happened.isEmpty());
        QCOMPARE(QFileInfo(m_shop->settings.address).size(), 0);
    }
};

RELVAR_TEST_MAIN(TestMigrationRunner)
#include "tst_migrationrunner.moc"
