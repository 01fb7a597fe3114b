// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite files in hard situations: others have them open, they are damaged, larger than memory, on a full disk. What
// happens is said with object, cause and what to do, and no file is ever left between two states.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <sys/resource.h>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An sqlite3 shell that stays open with what it was told.
class OtherProgram
{
public:
    OtherProgram(const QString &database, const QByteArray &sql)
    {
        m_shell.start(u"sqlite3"_s, {u"-batch"_s, database});
        m_shell.waitForStarted();
        answer(sql);
    }
    ~OtherProgram() { close(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    /// Up to the mark that is printed after it.
    QByteArray answer(const QByteArray &sql)
    {
        m_shell.write(sql + ";\n.print done\n");
        QByteArray text;
        while (!text.contains("done\n") && m_shell.waitForReadyRead(20000))
            text += m_shell.readAllStandardOutput();
        return text.chopped(std::min<qsizetype>(text.size(), 5));
    }
    void close()
    {
        m_shell.closeWriteChannel();
        m_shell.waitForFinished();
    }
    QByteArray process() const { return "sqlite3 (process " + QByteArray::number(m_shell.processId()) + ')'; }

private:
    QProcess m_shell;
};

constexpr auto rebuild = "-- migrate:up\n"
                         "CREATE TABLE new_big (id INTEGER PRIMARY KEY, filling NOT NULL);\n"
                         "INSERT INTO new_big SELECT * FROM big;\nDROP TABLE big;\n"
                         "ALTER TABLE new_big RENAME TO big;\n"
                         "-- migrate:down\nDROP TABLE big;\nCREATE TABLE big (id INTEGER PRIMARY KEY, filling);\n";

/// shop/ with both migrations applied, and one that is pending and rebuilds `big`, which has this many MB.
void makeBig(const Workbench &bench, int megabytes)
{
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.sqlite(u"shop/shop.db"_s,
                 u"CREATE TABLE big (id INTEGER PRIMARY KEY, filling); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                 "SELECT i + 1 FROM n WHERE i < %1) INSERT INTO big SELECT i, randomblob(1000) FROM n"_s.arg(megabytes
                                                                                                             * 1000));
    bench.write(u"shop/migrations/20990101000000_rebuild_big.sql"_s, rebuild);
}

} // namespace

class TestSqliteFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhoHoldsIt_data();
    void saysWhoHoldsIt();
    void aReaderOfTheOldStateInWal();
    void walWithoutWriteAccess();
    void garbageBehindAProperBeginning();
    void aWrongPageStopsTheRun();
    void largerThanMemory();
    void noRoomLeft();
    void noRoomForTheBackup();
    void oddNamesAndLinks();
};

void TestSqliteFiles::initTestCase()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("There is no sqlite3 shell here: databases that other programs use were NOT tried.");
}

void TestSqliteFiles::saysWhoHoldsIt_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a writer") << QByteArray("BEGIN IMMEDIATE; SELECT 1") << QByteArray("shop.db");
    // It keeps the writer from ending.
    QTest::newRow("a reader") << QByteArray("BEGIN; SELECT count(*) FROM customers") << QByteArray("locked");
}

void TestSqliteFiles::saysWhoHoldsIt()
{
    QFETCH(const QByteArray, statements);
    QFETCH(const QByteArray, words);
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    const QByteArray before = bench.content(u"shop/shop.db"_s);
    {
        const OtherProgram holder(bench.path(u"shop/shop.db"_s), statements);
        const Outcome up = bench.shop({u"--timeout"_s, u"0.2"_s, u"up"_s});
        QVERIFY_EXIT(up, 1);
        QVERIFY2(up.errors.contains(words), up.toText().constData());
        if (QFile::exists(u"/proc/locks"_s))
            QVERIFY2(up.errors.contains(holder.process()), up.toText().constData());
    }
    QCOMPARE(bench.content(u"shop/shop.db"_s), before);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestSqliteFiles::aReaderOfTheOldStateInWal()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    bench.sqlite(u"shop/shop.db"_s, u"PRAGMA journal_mode = WAL"_s);
    OtherProgram reader(bench.path(u"shop/shop.db"_s), "BEGIN; SELECT count(*) FROM customers");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(reader.answer("SELECT count(*) FROM sqlite_master WHERE name = 'orders'"), "0\n");
    QCOMPARE(reader.answer("COMMIT; SELECT count(*) FROM sqlite_master WHERE name = 'orders'"), "1\n");
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QCOMPARE(reader.answer("SELECT count(*) FROM sqlite_master WHERE name = 'orders'"), "0\n");
}

void TestSqliteFiles::walWithoutWriteAccess()
{
    const Workbench bench;
    QVERIFY(QDir().mkpath(bench.path(u"media"_s)));
    bench.sqlite(u"media/wal.db"_s, u"PRAGMA journal_mode = WAL; CREATE TABLE t (a)"_s);
    const QByteArray bytes = bench.read(u"media/wal.db"_s);
    const auto enterable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(bench.path(u"media/wal.db"_s), QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(bench.path(u"media"_s), enterable));
    QVERIFY(QFile::setPermissions(bench.path(), enterable | QFile::WriteOwner));
    if (bench.cliAsNobody({u"--version"_s}).code != 0)
        QSKIP("relvar-cli cannot be started as another user here");
    const Outcome inspected = bench.cliAsNobody({u"inspect"_s, u"sqlite:media/wal.db"_s});
    QFile::setPermissions(bench.path(u"media"_s), enterable | QFile::WriteOwner);
    QVERIFY_EXIT(inspected, 1);
    QVERIFY2(inspected.errors.contains("media/wal.db is in WAL mode") && inspected.errors.contains("work on a copy"),
             inspected.toText().constData());
    QCOMPARE(bench.read(u"media/wal.db"_s), bytes);
}

void TestSqliteFiles::garbageBehindAProperBeginning()
{
    const Workbench bench;
    bench.makeShop();
    QByteArray bytes("SQLite format 3\0", 16);
    for (int i = 0; i < 9000; ++i)
        bytes.append(static_cast<char>(i * 131 % 251));
    bench.write(u"garbage.db"_s, bytes);
    for (const QStringList &command :
         {QStringList{u"inspect"_s, u"sqlite:garbage.db"_s},
          QStringList{u"-C"_s, u"shop"_s, u"--trust"_s, u"up"_s, u"sqlite:garbage.db"_s}}) {
        const Outcome outcome = bench.cli(command);
        QVERIFY_EXIT(outcome, 1);
        QVERIFY2(outcome.errors.contains("garbage.db is"), outcome.toText().constData());
    }
    QCOMPARE(bench.read(u"garbage.db"_s), bytes);
}

void TestSqliteFiles::aWrongPageStopsTheRun()
{
    const Workbench bench;
    makeBig(bench, 1);
    QByteArray bytes = bench.read(u"shop/shop.db"_s);
    // Far behind what every program reads first.
    bytes.replace(bytes.size() - 5 * 4096, 4096, QByteArray(4096, '\xee'));
    bench.write(u"shop/shop.db"_s, bytes);
    const Outcome up = bench.shop({u"--no-backup"_s, u"up"_s});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.errors.contains("shop.db is damaged") && up.errors.contains(".recover"), up.toText().constData());
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT count(*) FROM sqlite_master WHERE name = 'new_big'"_s), "0\n");
}

void TestSqliteFiles::largerThanMemory()
{
    const auto peakKilobytes = [] {
        rusage used = {};
        getrusage(RUSAGE_CHILDREN, &used);
        return used.ru_maxrss;
    };
    {
        const Workbench bench;
        makeBig(bench, 1);
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    }
    const long small = peakKilobytes();
    const Workbench bench;
    makeBig(bench, 60);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT count(*) FROM big"_s), "60000\n");
    const long large = peakKilobytes();
    QVERIFY2(large - small < 20000, qPrintable(u"%1 KB more for 60 MB more"_s.arg(large - small)));
}

void TestSqliteFiles::noRoomLeft()
{
    const Workbench bench;
    makeBig(bench, 3);
    const QByteArray before = bench.content(u"shop/shop.db"_s);
    // Half as much again as the file has, in blocks of 512 bytes.
    const qint64 blocks = QFileInfo(bench.path(u"shop/shop.db"_s)).size() * 3 / 2 / 512;
    const QString command = u"trap '' XFSZ; ulimit -f %1; exec '%2' -C shop --trust --no-backup up"_s.arg(
        QString::number(blocks), builtProgram(u"relvar-cli"_s));
    const Outcome up = bench.program(u"sh"_s, {u"-c"_s, command});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.errors.contains("room") || up.errors.contains("space"), up.toText().constData());
    QCOMPARE(bench.content(u"shop/shop.db"_s), before);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"PRAGMA integrity_check"_s), "ok\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestSqliteFiles::noRoomForTheBackup()
{
    const Workbench bench;
    makeBig(bench, 3);
    const QByteArray before = bench.content(u"shop/shop.db"_s);
    const qint64 blocks = QFileInfo(bench.path(u"shop/shop.db"_s)).size() / 2 / 512;
    const QString command = u"trap '' XFSZ; ulimit -f %1; exec '%2' -C shop --trust up"_s.arg(
        QString::number(blocks), builtProgram(u"relvar-cli"_s));
    const Outcome up = bench.program(u"sh"_s, {u"-c"_s, command});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.errors.contains("Nothing was run") && up.errors.contains("keep = 0"), up.toText().constData());
    QCOMPARE(bench.content(u"shop/shop.db"_s), before);
    QVERIFY(QDir(bench.path(u"shop/.relvar/backups"_s)).isEmpty());

    const Outcome with = bench.shop({u"up"_s});
    QVERIFY_EXIT(with, 0);
    const QStringList kept = QDir(bench.path(u"shop/.relvar/backups"_s)).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY2((with.output + with.errors).contains(kept.first().toUtf8()), with.toText().constData());
    // What it says brings the old state back.
    bench.sqlite(u"shop/shop.db"_s, u".restore '%1'"_s.arg(bench.path(u"shop/.relvar/backups/"_s + kept.first())));
    QCOMPARE(bench.content(u"shop/shop.db"_s), before);
}

void TestSqliteFiles::oddNamesAndLinks()
{
    const Workbench bench;
    bench.makeShop();
    const QString odd = u"it's \"odd\" #%20 & größe?x.db"_s;
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--db"_s, u"sqlite:"_s + odd}), 0);
    QVERIFY(QFileInfo::exists(bench.path(odd)));
    QVERIFY(QFile::link(bench.path(odd), bench.path(u"link.db"_s)));
    const Outcome linked = bench.shop({u"status"_s, u"--check"_s, u"--db"_s, u"sqlite:link.db"_s});
    QVERIFY_EXIT(linked, 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"--db"_s, u"sqlite:link.db"_s}), 0);
    const Outcome pending = bench.shop({u"status"_s, u"--check"_s, u"--db"_s, u"sqlite:"_s + odd});
    QVERIFY_EXIT(pending, 3);
    QVERIFY(QFileInfo(bench.path(u"link.db"_s)).isSymLink());

    QVERIFY(QFile::link(bench.path(u"nobody.db"_s), bench.path(u"dangling.db"_s)));
    const Outcome dangling = bench.cli({u"inspect"_s, u"sqlite:dangling.db"_s});
    QVERIFY_EXIT(dangling, 1);
    QVERIFY2(dangling.errors.contains("is a link to"), dangling.toText().constData());
}

RELVAR_TEST_MAIN(TestSqliteFiles)
#include "tst_sqlitefiles.moc"
