// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that die in the middle, and processes that run at once.
#include "fixture.h"

#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int statementsPerFile = 30;
constexpr int rowsPerStatement = 20000;

QString longUp(bool ownTransaction)
{
    QStringList statements{u"CREATE TABLE a (x, y)"_s};
    for (int i = 0; i < statementsPerFile; ++i) {
        statements.append(u"INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                          u"SELECT i, hex(randomblob(20)) FROM n"_s.arg(rowsPerStatement));
    }
    if (ownTransaction) {
        statements.prepend(u"BEGIN IMMEDIATE"_s);
        statements.prepend(u"PRAGMA foreign_keys = OFF"_s);
        statements.append(u"COMMIT"_s);
        statements.append(u"PRAGMA foreign_keys = ON"_s);
    }
    return statements.join(u";\n"_s) + u';';
}

int kills()
{
    return qEnvironmentVariableIsSet("RELVAR_KILLS") ? qEnvironmentVariableIntValue("RELVAR_KILLS") : 3;
}

void start(QProcess &process, const Fixture &shop)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(test::builtProgram(u"runner_child"_s),
                  {shop.settings.dialect, shop.settings.address, shop.path(u"migrations"_s)});
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_shop;

    void addFile(const migration::MigrationFile &file)
    {
        QVERIFY(QDir().mkpath(m_shop->path(u"migrations"_s)));
        const auto directory = migration::readDirectory(m_shop->path(u"migrations"_s));
        QVERIFY_RESULT(directory);
        const auto written = migration::write(*directory, file);
        QVERIFY_RESULT(written);
        m_shop->directory = *migration::readDirectory(m_shop->path(u"migrations"_s));
    }

    int runChild()
    {
        QProcess process;
        start(process, *m_shop);
        if (!process.waitForFinished(120000))
            return -1;
        if (process.exitCode() != 0)
            qInfo().noquote() << process.readAll();
        return process.exitCode();
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Fixture>(); }

    void killedInTheMiddle_data()
    {
        QTest::addColumn<bool>("ownTransaction");
        QTest::newRow("in a transaction of the runner") << false;
        QTest::newRow("in a transaction of the file") << true;
    }

    void killedInTheMiddle()
    {
        QFETCH(bool, ownTransaction);
        const migration::MigrationFile file
            = migrationFile(u"1"_s, longUp(ownTransaction), u"DROP TABLE a;"_s, !ownTransaction);
        addFile(file);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(runChild(), 0);
        const qint64 wholeMs = clock.elapsed();
        const QString rows = QString::number(statementsPerFile * rowsPerStatement);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), rows);

        int inTheMiddle = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            init();
            addFile(file);
            QProcess process;
            start(process, *m_shop);
            QVERIFY(process.waitForReadyRead(60000));
            QTest::qSleep(static_cast<int>(wholeMs * 8 * kill / (kills() * 10)));
            process.kill();
            QVERIFY(process.waitForFinished(60000));

            const auto rowsAfter = migration::readLedger(*m_shop->open(), sqlite());
            QVERIFY_RESULT(rowsAfter);
            const auto state = migration::states(m_shop->directory.files, *rowsAfter).first().state;
            if (state == migration::State::Applied) {
                QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), rows);
            } else {
                ++inTheMiddle;
                QCOMPARE(state, migration::State::Interrupted);
                QCOMPARE(m_shop->tables(), QString());
                QVERIFY(!migration::isHalfDone(rowsAfter->first()));
            }
            // The next start finishes it, once.
            QCOMPARE(runChild(), 0);
            QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), rows);
            QCOMPARE(m_shop->value(u"PRAGMA integrity_check"_s), u"ok"_s);
            QVERIFY(m_shop->ledger().startsWith(u"1:applied:"_s));
        }
        QVERIFY2(inTheMiddle > 0, "no kill came in the middle of the file: the file is too short for this machine");
    }

    void twoAtOnceApplyEachFileOnce()
    {
        constexpr int files = 8;
        for (int i = 1; i <= files; ++i) {
            const QString table = u"t%1"_s.arg(i);
            const QString up = i % 2 == 0
                                   ? u"CREATE TABLE %1 (x);\nINSERT INTO %1 VALUES (1);"_s
                                   : u"BEGIN IMMEDIATE;\nCREATE TABLE %1 (x);\nINSERT INTO %1 VALUES (1);\nCOMMIT;"_s;
            addFile(migrationFile(QString::number(i), up.arg(table), u"DROP TABLE %1;"_s.arg(table), i % 2 == 0));
        }
        QProcess first;
        QProcess second;
        start(first, *m_shop);
        start(second, *m_shop);
        QVERIFY(first.waitForFinished(120000));
        QVERIFY(second.waitForFinished(120000));
        QVERIFY2(first.exitCode() == 0, first.readAll().constData());
        QVERIFY2(second.exitCode() == 0, second.readAll().constData());
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM relvar_journal WHERE event = 'applied'"_s),
                 QString::number(files));
        for (int i = 1; i <= files; ++i)
            QCOMPARE(m_shop->value(u"SELECT count(*) FROM t%1"_s.arg(i)), u"1"_s);
    }
};

RELVAR_TEST_MAIN(TestProcesses)
#include "tst_processes.moc"
