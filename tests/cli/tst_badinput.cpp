// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong is said with cause and remedy, ends with the right exit code, and changes nothing.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QFile>
#include <QProcess>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Holds a write lock on a database from another process until it goes out of scope.
class Locker
{
public:
    explicit Locker(const QString &database)
    {
        m_shell.start(u"sqlite3"_s, {u"-batch"_s, database});
        m_shell.waitForStarted();
        m_shell.write("BEGIN IMMEDIATE; SELECT 'locked';\n");
        m_shell.waitForReadyRead();
    }
    ~Locker()
    {
        m_shell.closeWriteChannel();
        m_shell.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Locker)

private:
    QProcess m_shell;
};

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void unusableDatabase_data();
    void unusableDatabase();
    void lockedDatabase();
    void readOnlyFileAndFolder();
    void failingStatementChangesNothing();
    void brokenMigration_data();
    void brokenMigration();
    void editedMigration();
    void brokenSqlFile();
    void fullDisk();
    void brokenSettings();
    void asksNobodyWithoutATerminal();
    void untrustedFolder();
    void productionIsKept();
    void unknownDatabaseNeedsItsName();
    void nothingToRevertTo();
};

void TestBadInput::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no command") << QStringList{} << QByteArray("--help");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << QByteArray("frobnicate");
    QTest::newRow("unknown option") << QStringList{u"up"_s, u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("unknown source") << QStringList{u"inspect"_s, u"shop.db"_s} << QByteArray("sqlite:path");
    QTest::newRow("unknown server") << QStringList{u"inspect"_s, u"mysql://ann:s3cret@db/shop"_s}
                                    << QByteArray("mysql://ann:…@db/shop");
    QTest::newRow("a password in the wrong place")
        << QStringList{u"inspct"_s, u"--db=postgresql://ann:s3cret@db/shop"_s} << QByteArray("--help");
    QTest::newRow("no dialect") << QStringList{u"inspect"_s, u"empty"_s} << QByteArray("--dialect");
    QTest::newRow("unknown dialect") << QStringList{u"--dialect"_s, u"oracle"_s, u"inspect"_s, u"empty"_s}
                                     << QByteArray("oracle");
    QTest::newRow("no project") << QStringList{u"up"_s} << QByteArray("relvar-cli init");
    QTest::newRow("no such folder") << QStringList{u"-C"_s, u"nowhere"_s, u"up"_s} << QByteArray("nowhere");
    QTest::newRow("no such connection") << QStringList{u"-C"_s, u"shop"_s, u"up"_s, u"@staging"_s}
                                        << QByteArray("@dev");
    QTest::newRow("no database") << QStringList{u"-C"_s, u"shop"_s, u"up"_s, u"head"_s} << QByteArray("head");
    QTest::newRow("no count") << QStringList{u"-C"_s, u"shop"_s, u"up"_s, u"-n"_s, u"0"_s}
                              << QByteArray("1 to 1000000");
    QTest::newRow("count and id") << QStringList{u"-C"_s, u"shop"_s, u"up"_s, u"-n"_s, u"1"_s, u"--to"_s, u"2"_s}
                                  << QByteArray("--to");
}

void TestBadInput::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Workbench bench;
    bench.makeShop();
    const Outcome outcome = bench.cli(arguments);
    QVERIFY_EXIT(outcome, 2);
    QVERIFY2(outcome.errors.contains("relvar-cli: error: ") && outcome.errors.contains(says),
             outcome.toText().constData());
    QVERIFY(!outcome.errors.contains("s3cret"));
    QCOMPARE(outcome.output, "");
    const Outcome json = bench.cli(arguments + QStringList{u"--json"_s});
    QVERIFY_EXIT(json, 2);
    QVERIFY2(!json.error().value(u"code"_s).toString().isEmpty(), json.toText().constData());
    QVERIFY(json.error().contains(u"detail"_s) && json.error().contains(u"where"_s));
}

void TestBadInput::unusableDatabase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"nowhere.db"_s << u"sqlite.MissingFile"_s;
    QTest::newRow("in a missing folder") << u"no/where.db"_s << u"sqlite.MissingFile"_s;
    QTest::newRow("a text") << u"text.db"_s << u"sqlite.NotADatabase"_s;
    QTest::newRow("a folder") << u"home"_s << u"sqlite.NotAFile"_s;
    QTest::newRow("cut off") << u"cut.db"_s << u""_s;
}

void TestBadInput::unusableDatabase()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Workbench bench;
    bench.makeShop();
    bench.write(u"text.db"_s, QByteArray("This is a letter, and not a database at all.\n").repeated(40));
    bench.sqlite(u"cut.db"_s, u"CREATE TABLE t (a); INSERT INTO t SELECT value FROM generate_series(1, 3000)"_s);
    bench.write(u"cut.db"_s, bench.read(u"cut.db"_s).left(5000));
    const QByteArray before = bench.read(name);

    for (const QStringList &command :
         {QStringList{u"inspect"_s}, QStringList{u"status"_s}, QStringList{u"down"_s, u"--yes"_s},
          QStringList{u"baseline"_s, u"20260101100000"_s}}) {
        const Outcome outcome = bench.shop(command + QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + name});
        QVERIFY_EXIT(outcome, 1);
        if (!code.isEmpty())
            QCOMPARE(outcome.error().value(u"code"_s).toString(), code);
        QVERIFY2(outcome.error().value(u"message"_s).toString().contains(name), outcome.toText().constData());
    }
    QCOMPARE(bench.read(name), before);
    if (name != u"nowhere.db"_s)
        QVERIFY_EXIT(bench.shop({u"up"_s, u"--db"_s, u"sqlite:"_s + name}), 1);
    QCOMPARE(bench.read(name), before);
}

void TestBadInput::lockedDatabase()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    {
        const Locker locker(bench.path(u"shop/shop.db"_s));
        const Outcome up = bench.shop({u"--timeout"_s, u"0.3"_s, u"up"_s});
        QVERIFY_EXIT(up, 1);
        QVERIFY2(up.errors.contains("shop.db"), up.toText().constData());
        QVERIFY_EXIT(bench.shop({u"status"_s}), 0);
    }
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestBadInput::readOnlyFileAndFolder()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    const QByteArray bytes = bench.read(u"shop/shop.db"_s);
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const QString &file : {u"shop/shop.db"_s, u"shop/relvar.toml"_s})
        QVERIFY(QFile::setPermissions(bench.path(file), readable));
    for (const QString &folder : {u"shop/migrations"_s, u"shop/.relvar"_s, u"shop"_s, u""_s}) {
        if (QFileInfo(bench.path(folder)).isDir())
            QVERIFY(QFile::setPermissions(bench.path(folder), enterable));
    }
    if (bench.cliAsNobody({u"--version"_s}).code != 0)
        QSKIP("relvar-cli cannot be started as another user here");

    const Outcome status = bench.cliAsNobody({u"-C"_s, u"shop"_s, u"status"_s});
    QVERIFY_EXIT(status, 0);
    for (const QStringList &command : {QStringList{u"up"_s}, QStringList{u"--yes"_s, u"down"_s}}) {
        const Outcome outcome = bench.cliAsNobody(QStringList{u"-C"_s, u"shop"_s, u"--trust"_s} + command);
        QVERIFY_EXIT(outcome, 1);
        QVERIFY2(outcome.errors.contains("shop.db"), outcome.toText().constData());
    }
    const Outcome made = bench.cliAsNobody({u"-C"_s, u"shop"_s, u"new"_s, u"x"_s, u"--empty"_s});
    QVERIFY_EXIT(made, 1);
    QCOMPARE(bench.read(u"shop/shop.db"_s), bytes);
    const auto writable = enterable | QFile::WriteOwner;
    for (const QString &folder : {u""_s, u"shop"_s, u"shop/.relvar"_s, u"shop/migrations"_s})
        QFile::setPermissions(bench.path(folder), writable);
}

void TestBadInput::failingStatementChangesNothing()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    bench.write(u"shop/migrations/20260103100000_bad.sql"_s, R"(-- Bad
-- migrate:up
CREATE TABLE "extra" ("a" INTEGER);

UPDATE "orders" SET "total_cents" = 0;

INSERT INTO "orders" ("customer_id") VALUES (999);

INSERT INTO "nowhere" VALUES (1);

-- migrate:down
DROP TABLE "extra";
)");
    const Outcome up = bench.shop({u"up"_s});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.errors.contains("20260103100000_bad.sql:7") || up.errors.contains("20260103100000_bad.sql:9"),
             up.toText().constData());
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);

    const Outcome json = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(json, 1);
    QCOMPARE(json.json().value(u"outcome"_s).toString(), u"failed"_s);
    QVERIFY(json.error().value(u"where"_s).toString().contains(u"20260103100000_bad.sql:"_s));
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);

    // Mended, it is simply run again.
    bench.write(u"shop/migrations/20260103100000_bad.sql"_s,
                "-- migrate:up\nCREATE TABLE extra (a INTEGER);\n-- migrate:down\nDROP TABLE extra;\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestBadInput::brokenMigration_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty file") << QByteArray("");
    QTest::newRow("no markers") << QByteArray("CREATE TABLE t (a);\n");
    QTest::newRow("empty up section") << QByteArray("-- migrate:up\n\n-- migrate:down\nDROP TABLE t;\n");
    QTest::newRow("text before the marker")
        << QByteArray("DROP TABLE customers;\n-- migrate:up\nSELECT 1;\n-- migrate:down\n");
    QTest::newRow("two up sections") << QByteArray(
        "-- migrate:up\nSELECT 1;\n-- migrate:up\nSELECT 2;\n-- migrate:down\n");
    QTest::newRow("unknown option") << QByteArray("-- migrate:up transactions:no\nSELECT 1;\n-- migrate:down\n");
    QTest::newRow("not UTF-8") << QByteArray("-- migrate:up\nSELECT '\xff\xfe';\n-- migrate:down\n");
}

void TestBadInput::brokenMigration()
{
    QFETCH(QByteArray, text);
    const Workbench bench;
    bench.makeShop();
    bench.write(u"shop/migrations/20260103100000_broken.sql"_s, text);
    for (const QStringList &command : {QStringList{u"up"_s}, QStringList{u"verify"_s, u"--all"_s},
                                       QStringList{u"--yes"_s, u"fresh"_s}, QStringList{u"sum"_s}}) {
        const Outcome outcome = bench.shop(command);
        QVERIFY_EXIT(outcome, 1);
        QVERIFY2(outcome.errors.contains("20260103100000_broken.sql"), outcome.toText().constData());
        QVERIFY2(!QFileInfo::exists(bench.path(u"shop/shop.db"_s)), "the database was made although nothing can run");
    }
}

void TestBadInput::editedMigration()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    const QString file = u"shop/migrations/20260101100000_create_customers.sql"_s;
    bench.write(file, bench.read(file).replace("'Bo'", "'Bob'"));
    const Outcome up = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(up, 1);
    QCOMPARE(up.error().value(u"code"_s).toString(), u"runner.EditedAfterApply"_s);
    QVERIFY(up.error().value(u"message"_s).toString().contains(u"create_customers"_s));
    const Outcome status = bench.shop({u"status"_s, u"--check"_s});
    QVERIFY_EXIT(status, 3);
    QVERIFY(status.output.contains("edited"));
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
}

void TestBadInput::brokenSqlFile()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"want.sql"_s, "CREATE TABLE a (b);\n\nCREATE TABEL c (d);\n");
    const Outcome made = bench.shop({u"new"_s, u"x"_s, u"--to"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(made, 1);
    QVERIFY2(made.errors.contains("want.sql:3") && made.errors.contains("TABEL"), made.toText().constData());
    QVERIFY_EXIT(bench.cli({u"--dialect"_s, u"sqlite"_s, u"inspect"_s, u"file:missing.sql"_s}), 1);
    bench.write(u"outside.sql"_s, "ATTACH 'grabbed.db' AS g;\nCREATE TABLE g.t (a);\n");
    QVERIFY_EXIT(bench.cli({u"--dialect"_s, u"sqlite"_s, u"inspect"_s, u"file:outside.sql"_s}), 1);
    QVERIFY(!QFileInfo::exists(bench.path(u"grabbed.db"_s)));
}

void TestBadInput::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here: output that does not arrive was NOT tried.");
    const Workbench bench;
    bench.write(u"want.sql"_s, "CREATE TABLE t (a);");
    const QString command
        = builtProgram(u"relvar-cli"_s) + u" --dialect sqlite inspect file:want.sql --sql > /dev/full"_s;
    const Outcome lost = bench.program(u"sh"_s, {u"-c"_s, command});
    QVERIFY_EXIT(lost, 1);
    QVERIFY2(lost.errors.contains("could not be written"), lost.toText().constData());
}

void TestBadInput::brokenSettings()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"shop/relvar.toml"_s,
                "dialect = \"sqlite\"\n[connections.dev]\naddress = \"shop.db\"\nenviroment = \"test\"\n");
    const Outcome outcome = bench.shop({u"up"_s});
    QVERIFY_EXIT(outcome, 1);
    QVERIFY2(outcome.errors.contains("enviroment") && outcome.errors.contains("relvar.toml"),
             outcome.toText().constData());
}

void TestBadInput::asksNobodyWithoutATerminal()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    for (const QString &command : {u"down"_s, u"redo"_s, u"fresh"_s, u"refresh"_s, u"reset"_s}) {
        const Outcome outcome = bench.shop({command});
        QVERIFY_EXIT(outcome, 2);
        QVERIFY2(outcome.errors.contains("--yes"), outcome.toText().constData());
        // Whoever is asked knows that rows are at stake.
        const QByteArray words = outcome.errors.toLower();
        QVERIFY2(words.contains("drop") || words.contains("go away") || words.contains("are empty then"),
                 outcome.toText().constData());
    }
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
}

void TestBadInput::untrustedFolder()
{
    const Workbench bench;
    bench.makeShop();
    for (const QStringList &command :
         {QStringList{u"up"_s}, QStringList{u"verify"_s}, QStringList{u"inspect"_s, u"head"_s}, QStringList{u"sum"_s},
          QStringList{u"fresh"_s, u"--yes"_s}}) {
        const Outcome outcome = bench.cli(QStringList{u"-C"_s, u"shop"_s} + command);
        QVERIFY_EXIT(outcome, 2);
        QVERIFY2(outcome.errors.contains("--trust"), outcome.toText().constData());
    }
    QVERIFY(!QFileInfo::exists(bench.path(u"shop/shop.db"_s)));
}

void TestBadInput::productionIsKept()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"@live"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"up"_s, u"@live"_s}), 0);
    const QByteArray content = bench.content(u"shop/live.db"_s);
    QVERIFY(QFile::link(bench.path(u"shop/live.db"_s), bench.path(u"alias.db"_s)));
    for (const QString &command : {u"fresh"_s, u"refresh"_s, u"reset"_s}) {
        for (const QString &name : {u"@live"_s, u"sqlite:shop/live.db"_s, u"sqlite:alias.db"_s}) {
            const Outcome outcome = bench.shop({u"--yes"_s, command, name, u"--confirm"_s, u"live.db"_s});
            QVERIFY_EXIT(outcome, 1);
            QVERIFY2(outcome.errors.contains("production"), outcome.toText().constData());
        }
    }
    QCOMPARE(bench.content(u"shop/live.db"_s), content);
}

void TestBadInput::unknownDatabaseNeedsItsName()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"sqlite:other.db"_s}), 0);
    const Outcome refused = bench.shop({u"--yes"_s, u"reset"_s, u"sqlite:other.db"_s});
    QVERIFY_EXIT(refused, 2);
    QVERIFY2(refused.errors.contains("--confirm other.db"), refused.toText().constData());
    QVERIFY_EXIT(bench.shop({u"reset"_s, u"sqlite:other.db"_s, u"--confirm"_s, u"other.db"_s}), 0);
}

void TestBadInput::nothingToRevertTo()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"shop/migrations/20260103100000_oneway.sql"_s,
                "-- migrate:up\nDELETE FROM orders;\n-- migrate:down\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    const Outcome down = bench.shop({u"--yes"_s, u"--json"_s, u"down"_s});
    QVERIFY_EXIT(down, 1);
    QCOMPARE(down.error().value(u"code"_s).toString(), u"runner.NotRevertible"_s);
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
}

RELVAR_TEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
