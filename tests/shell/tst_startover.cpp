// SPDX-License-Identifier: GPL-3.0-or-later
// A development database is started over, or brought to the draft without a migration: with Relvar's own migrations and
// with those of another tool.
#include "repository.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include "edit/edits.h"
#include "shell/actions.h"
#include "shell/runs.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestStartOver : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &folder, bool isTool, int number);
    static void addColumn(WindowDriver &driver, const QString &name);

    static void onBoth();

private Q_SLOTS:
    void revertsAndDropsEverything_data() { onBoth(); }
    void revertsAndDropsEverything();
    void pushesTheDraft_data() { onBoth(); }
    void pushesTheDraft();
    void notOnProduction();
};

void TestStartOver::onBoth()
{
    QTest::addColumn<bool>("isTool");
    QTest::newRow("own") << false;
    QTest::newRow("goose") << true;
}

void TestStartOver::write(const QString &folder, bool isTool, int number)
{
    const QByteArray name = "t" + QByteArray::number(number);
    const QByteArray up = "CREATE TABLE " + name + " (id INTEGER PRIMARY KEY, note TEXT);\n";
    const QByteArray down = "DROP TABLE " + name + ";\n";
    const QByteArray text = isTool ? "-- +goose Up\n" + up + "\n-- +goose Down\n" + down
                                   : "-- migrate:up\n" + up + "\n-- migrate:down\n" + down;
    test::write(folder + u"/migrations/2026010%1%2_t%1.sql"_s.arg(number).arg(u"000000"_s), text);
}

void TestStartOver::addColumn(WindowDriver &driver, const QString &name)
{
    const schema::Column column{.id = ObjectId::create(), .name = name, .type = {u"TEXT"_s, {}}};
    const Result<> done = driver.window().session().store().perform(text("test", "Edit"),
                                                                    edit::addColumn(driver.table(u"t1"_s), column));
    QVERIFY_RESULT(done);
}

namespace {

/// A project over a database with a migration applied and a row, and one pending.
QString openShop(WindowDriver &driver, bool isTool, const std::function<void(const QString &, int)> &write,
                 const QByteArray &environment = {})
{
    const QString shop = driver.folder() + u"/shop"_s;
    const QString database = shop + u"/app.db"_s;
    write(shop, 1);
    test::write(shop + u"/relvar.toml"_s,
                "dialect = \"sqlite\"\ndefault = \"dev\"\n\n"
                    + QByteArray(isTool ? "[migrations]\nformat = \"goose\"\nfolder = \"migrations\"\n\n" : "")
                    + "[connections.dev]\naddress = \"app.db\"\n" + environment);
    if (!change(database, u"PRAGMA user_version = 1"_s))
        return {};
    driver.window().open(shop);
    const auto trusts = [&driver] { return driver.click(&driver.window(), u"trustFolder"_s); };
    if (!QTest::qWaitFor(trusts, 30000))
        return {};
    return driver.waitUntilOpen() && driver.waitUntilIdle() ? database : QString();
}

} // namespace

void TestStartOver::revertsAndDropsEverything()
{
    QFETCH(bool, isTool);
    WindowDriver driver;
    const auto writer = [isTool](const QString &folder, int number) { write(folder, isTool, number); };
    const QString database = openShop(driver, isTool, writer);
    QVERIFY(!database.isEmpty());
    const shell::Actions &actions = driver.window().actions();
    QTRY_VERIFY(actions.apply->isEnabled());
    QVERIFY(!actions.revertAll->isEnabled() && !actions.refreshAll->isEnabled() && actions.makeFresh->isEnabled());
    actions.apply->trigger();
    QVERIFY(runReviewed(driver));
    QVERIFY(change(database, u"INSERT INTO t1 (note) VALUES ('a')"_s));
    QVERIFY(change(database, u"CREATE TABLE stray (id INTEGER)"_s));
    writer(driver.folder() + u"/shop"_s, 2);
    actions.refresh->trigger();
    QVERIFY(driver.waitUntilIdle());
    const auto tables = [&] {
        return look(database,
                    u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' "
                    u"AND (name LIKE 't_' OR name = 'stray') ORDER BY name)"_s)
            .value(0)
            .value(0);
    };
    const auto count = [&] { return look(database, u"SELECT count(*) FROM t1"_s).value(0).value(0); };

    // Down and up again, and what was pending comes along; what no migration knows stays.
    QTRY_VERIFY(actions.refreshAll->isEnabled());
    actions.refreshAll->trigger();
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(), u"stray t1 t2"_s);
    QCOMPARE(count(), u"0"_s);

    QTRY_VERIFY(actions.revertAll->isEnabled());
    actions.revertAll->trigger();
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(), u"stray"_s);

    actions.makeFresh->trigger();
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(), u"t1 t2"_s);
    QTRY_VERIFY(driver.window().session().currentConnection()->pending() == 0);
}

void TestStartOver::pushesTheDraft()
{
    QFETCH(bool, isTool);
    WindowDriver driver;
    const QString database
        = openShop(driver, isTool, [isTool](const QString &folder, int number) { write(folder, isTool, number); });
    QVERIFY(!database.isEmpty());
    const shell::Actions &actions = driver.window().actions();
    QTRY_VERIFY(actions.apply->isEnabled());
    actions.apply->trigger();
    QVERIFY(runReviewed(driver));
    QVERIFY(change(database, u"INSERT INTO t1 (note) VALUES ('a')"_s));
    QTRY_VERIFY(actions.pushDraft->isEnabled());
    actions.pushDraft->trigger();
    QTRY_COMPARE(driver.message(u"push"_s), u"dev is as the draft wants it already."_s);
    addColumn(driver, u"phone"_s);
    actions.pushDraft->trigger();
    QVERIFY(runReviewed(driver));
    QCOMPARE(look(database, u"SELECT note, phone IS NULL FROM t1"_s), (QList<QStringList>{{u"a"_s, u"1"_s}}));
    // The draft is still to be saved.
    QVERIFY(driver.window().session().store().hasChanges());
    // And when it is taken back, so can the database be.
    driver.window().session().store().undo();
    actions.pushDraft->trigger();
    QVERIFY(runReviewed(driver));
    QCOMPARE(look(database, u"SELECT count(*) FROM pragma_table_info('t1')"_s), (QList<QStringList>{{u"2"_s}}));
}

void TestStartOver::notOnProduction()
{
    WindowDriver driver;
    const QString database = openShop(
        driver, false, [](const QString &folder, int number) { write(folder, false, number); },
        "environment = \"production\"\n");
    QVERIFY(!database.isEmpty());
    const shell::Actions &actions = driver.window().actions();
    QTRY_VERIFY(actions.apply->isEnabled());
    for (const QAction *action : {actions.makeFresh, actions.pushDraft, actions.revertAll, actions.refreshAll})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
}

RELVAR_TEST_MAIN(TestStartOver)
#include "tst_startover.moc"
