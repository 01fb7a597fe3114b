// SPDX-License-Identifier: GPL-3.0-or-later
// Before something goes away there is a copy of the whole database, or the run does not begin.
#include "fixture.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_shop;

    QStringList backups() const { return QDir(m_shop->options.backups.folder).entryList(QDir::Files, QDir::Name); }

    template<typename Event>
    int count() const
    {
        return static_cast<int>(
            std::count_if(m_shop->events.cbegin(), m_shop->events.cend(),
                          [](const RunEvent &event) { return std::holds_alternative<Event>(event); }));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<Fixture>();
        m_shop->options.backups.folder = m_shop->path(u"kept/backups"_s);
        m_shop->directory.files = {
            migrationFile(u"1"_s, u"CREATE TABLE a (x);\nINSERT INTO a VALUES (1), (2);\nALTER TABLE a ADD COLUMN y;"_s,
                          u"DROP TABLE a;"_s),
            migrationFile(u"2"_s, u"ALTER TABLE a\nDROP COLUMN x;"_s, u"ALTER TABLE a ADD COLUMN x;"_s),
        };
    }

    void whatOnlyAddsNeedsNone()
    {
        QVERIFY_RESULT(m_shop->run(Direction::Up, {.id = u"1"_s}));
        QCOMPARE(backups(), QStringList());
        QVERIFY(!QFileInfo::exists(m_shop->options.backups.folder));
    }

    void theCopyHoldsWhatWasThere()
    {
        QVERIFY_RESULT(m_shop->run(Direction::Up, {.id = u"1"_s}));
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(count<BackupFinished>(), 1);
        QCOMPARE(backups().size(), 1);
        QVERIFY(backups().first().startsWith(u"shop-"_s) && backups().first().endsWith(u".db"_s));
        const QString path = QDir(m_shop->options.backups.folder).filePath(backups().first());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        m_shop->settings.address = path;
        QCOMPARE(m_shop->value(u"SELECT sum(x) FROM a"_s), u"3"_s);
        QCOMPARE(m_shop->value(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:3/3"_s);
    }

    void oneForEachRunAndTheOldestGo()
    {
        m_shop->options.backups.keep = 3;
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(count<BackupFinished>(), 1);
        QFile other(QDir(m_shop->options.backups.folder).filePath(u"shop-other.db"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const QString first = backups().first();
        for (int i = 0; i < 3; ++i) {
            QVERIFY_RESULT(m_shop->run(Direction::Down, {.count = 2}));
            QCOMPARE(count<BackupFinished>(), 1);
            QVERIFY_RESULT(m_shop->run(Direction::Up));
        }
        QCOMPARE(backups().size(), 4);
        QVERIFY(!backups().contains(first));
        QVERIFY(other.exists());
    }

    void aWriterDoesNotStopIt()
    {
        QVERIFY_RESULT(m_shop->run(Direction::Up, {.id = u"1"_s}));
        const auto writer = m_shop->open();
        QVERIFY_RESULT(writer->execute(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY_RESULT(writer->execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY_RESULT(writer->execute(u"INSERT INTO a (x) VALUES (100)"_s));
        const QString path = m_shop->path(u"copy.db"_s);
        QVERIFY_RESULT(m_shop->open()->copyTo(path, [](qint64, qint64) { return true; }));
        QVERIFY_RESULT(writer->execute(u"COMMIT"_s));
        m_shop->settings.address = path;
        QCOMPARE(m_shop->value(u"SELECT sum(x) FROM a"_s), u"3"_s);
    }

    void withoutACopyNothingRuns()
    {
        QVERIFY_RESULT(m_shop->run(Direction::Up, {.id = u"1"_s}));
        QFile inTheWay(m_shop->path(u"kept"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto finished = m_shop->run(Direction::Up);
        QVERIFY_FAILS_WITH(finished, RunError::BackupFailed);
        QVERIFY(finished.error().toString().contains(u"Nothing was run"_s));
        QCOMPARE(m_shop->ledger(), u"1:applied:3/3"_s);
        QCOMPARE(m_shop->value(u"SELECT sum(x) FROM a"_s), u"3"_s);
    }

    void cancelledInTheMiddleItLeavesNothing()
    {
        QVERIFY_RESULT(m_shop->run(Direction::Up, {.id = u"1"_s}));
        QVERIFY_RESULT(m_shop->open()->execute(u"CREATE TABLE large AS SELECT zeroblob(8000000)"_s));
        const QString path = m_shop->path(u"copy.db"_s);
        int told = 0;
        const auto copied = m_shop->open()->copyTo(path, [&told](qint64 done, qint64 of) {
            ++told;
            return done * 2 < of;
        });
        QVERIFY(!copied);
        QVERIFY(told > 2);
        QVERIFY(!QFileInfo::exists(path));

        m_shop->cancel.cancel();
        const auto finished = m_shop->run(Direction::Up);
        QVERIFY_RESULT(finished);
        QCOMPARE(finished->outcome, RunFinished::Outcome::Cancelled);
        QCOMPARE(backups(), QStringList());
        QCOMPARE(m_shop->ledger(), u"1:applied:3/3"_s);
    }
};

RELVAR_TEST_MAIN(TestBackup)
#include "tst_backup.moc"
