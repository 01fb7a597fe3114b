// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories of other migration tools in the window: what is in them is found and said before anything is made, the
// timeline shows where databases stand in the eyes of the tool, and what the tool would run is run in its place.
#include "repository.h"
#include "support/fatalwarnings.h"

#include "project/project.h"
#include "shell/actions.h"
#include "shell/driftview.h"
#include "shell/moments.h"
#include "timeline/timelineview.h"
#include "widgets/sqlview.h"

#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

/// Names and bytes of all files below the folder, but for those of Relvar itself.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

void writeGolangMigrate(const QString &folder)
{
    write(folder + u"/000001_users.up.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY);\n");
    write(folder + u"/000001_users.down.sql"_s, "DROP TABLE users;\n");
    write(folder + u"/000002_flips.up.sql"_s, "CREATE TABLE flips (id INTEGER PRIMARY KEY);\n");
    write(folder + u"/000003_flops.up.sql"_s, "CREATE TABLE flops (id INTEGER PRIMARY KEY);\n");
}

/// Two migrations as the tool writes them; the second has a way down as well.
void writeTwo(const QString &tool, const QString &folder)
{
    for (const int number : {1, 2}) {
        const QByteArray table = "t" + QByteArray::number(number);
        const QByteArray up = "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY, name TEXT);\n";
        const QByteArray down = "DROP TABLE " + table + ";\n";
        const QString name = folder + u"/2026010"_s + QString::number(number) + u"000000_t"_s + QString::number(number);
        if (tool == u"dbmate"_s) {
            write(name + u".sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
        } else if (tool == u"goose"_s) {
            write(name + u".sql"_s, "-- +goose Up\n" + up + "\n-- +goose Down\n" + down);
        } else {
            write(name + u".up.sql"_s, up);
            write(name + u".down.sql"_s, down);
        }
    }
}

QStringList tables(const QString &database)
{
    QStringList names;
    for (const QStringList &row :
         look(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 't_' ORDER BY name"_s))
        names += row;
    return names;
}

QAction *action(WindowDriver &driver, const QString &name)
{
    for (QAction *candidate : driver.window().actions().all() + driver.window().panels().timeline->commands()) {
        if (candidate->objectName() == name)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestOtherTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeBeforeThePersonAgrees();
    void aNewProjectIsNotMadeOverThem();
    void asksWhichIsMeant();
    void asksForTheDatabaseThatNobodyNames();
    void theTimelineShowsTheStatesOfTheTool();
    void showsAndRefusesAsFlywayDoes();
    void whatRelvarOnlyLooksAtIsNotRun();
    void runsInThePlaceOfTheTool_data();
    void runsInThePlaceOfTheTool();
    void productionIsTypedFirst();
    void aFailureIsSaidAndLeavesNothing();
    void cancelReallyCancels();
    void newFilesComeIn();
    void theRealToolGoesOn();
};

void TestOtherTools::nothingIsMadeBeforeThePersonAgrees()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeGolangMigrate(shop + u"/db/migrations"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE users (id INTEGER PRIMARY KEY)"_s));
    const QMap<QString, QByteArray> before = filesIn(shop);

    driver.window().open(shop);
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"adoptFound"_s);
    QCOMPARE(list->count(), 1);
    const QString found = list->item(0)->text();
    QVERIFY2(found.contains(u"golang-migrate"_s) && found.contains(u"db/migrations"_s)
                 && found.contains(u"000001_users"_s),
             qPrintable(found));
    QVERIFY(dialog->findChild<QLabel *>(u"adoptDatabase"_s)->text().contains(u"app.db"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(filesIn(shop), before);
    QCOMPARE(driver.window().session().phase(), shell::Session::Phase::Nothing);

    QVERIFY(adopt(driver, shop));
    QMap<QString, QByteArray> after = filesIn(shop);
    const QByteArray configuration = after.take(shop + u"/relvar.toml"_s);
    QVERIFY2(configuration.contains("format = \"golang-migrate\"\nfolder = \"db/migrations\"\n"),
             configuration.constData());
    QVERIFY(configuration.contains("app.db"));
    after.removeIf([](const auto &file) { return file.key().contains(u"/.relvar/"_s); });
    QCOMPARE(after, before);
    // What all files make is what is drawn, whatever the database has.
    QCOMPARE(driver.draft().tables.size(), 3);

    driver.restart();
    driver.window().open(shop);
    QVERIFY(driver.waitUntilOpen());
    QVERIFY(driver.message(u"trust"_s).isEmpty());
}

void TestOtherTools::aNewProjectIsNotMadeOverThem()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(u"goose"_s, shop + u"/migrations"_s);
    const QMap<QString, QByteArray> before = filesIn(shop);
    QTimer::singleShot(300, &driver.window(), [shop] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(files);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(shop);
        QTest::keyClick(name, Qt::Key_Return);
    });
    action(driver, u"newProject"_s)->trigger();
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(filesIn(shop), before);
}

void TestOtherTools::asksWhichIsMeant()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeGolangMigrate(shop + u"/a/migrations"_s);
    writeTwo(u"goose"_s, shop + u"/b/migrations"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE x (id INTEGER)"_s));
    driver.window().open(shop);
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"adoptFound"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->hasFocus());
    while (!list->currentItem()->text().contains(u"goose"_s)) {
        const int row = list->currentRow();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), row + 1);
    }
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(driver.waitUntilOpen());
    QCOMPARE(driver.window().session().toolFormat()->id(), u"goose"_s);
    QCOMPARE(driver.draft().tables.size(), 2);
}

void TestOtherTools::asksForTheDatabaseThatNobodyNames()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeGolangMigrate(shop + u"/migrations"_s);
    driver.window().open(shop);
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!driver.click(dialog, u"adoptAccept"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());

    write(shop + u"/.env"_s, "DATABASE_URL=\"sqlite3://data/app.db?cache=shared\"\n");
    QVERIFY(QDir().mkpath(shop + u"/data"_s));
    QVERIFY(change(shop + u"/data/app.db"_s, u"CREATE TABLE x (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    QCOMPARE(driver.window().session().currentConnection()->settings.address, shop + u"/data/app.db"_s);
}

void TestOtherTools::theTimelineShowsTheStatesOfTheTool()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeGolangMigrate(shop + u"/db/migrations"_s);
    const QString database = shop + u"/app.db"_s;
    QVERIFY(change(database, u"CREATE TABLE users (id INTEGER PRIMARY KEY);"
                             "CREATE TABLE schema_migrations (version uint64,dirty bool);"
                             "INSERT INTO schema_migrations VALUES (2, 1)"_s));
    QVERIFY(adopt(driver, shop));
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    QTRY_COMPARE(timeline->cellText(u"dev"_s, u"000001"_s), u"applied"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, u"000002"_s), u"failed"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, u"000003"_s), u"pending"_s);
    const QStringList notes = timeline->timeline().rows.constFirst().notes;
    QVERIFY2(notes.join(u'\n').contains(u"schema_migrations"_s), qPrintable(notes.join(u'\n')));

    // The diagram of that moment, and the file.
    driver.clickOnTimeline(u"dev"_s, u"000001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(driver.window().moments().shown(), u"000001"_s, 30000);
    action(driver, u"timelineSql"_s)->trigger();
    auto *tabs = driver.window().findChild<QTabWidget *>(u"centreTabs"_s);
    QTRY_VERIFY(qobject_cast<widgets::SqlView *>(tabs->currentWidget()));
    const QString text = qobject_cast<widgets::SqlView *>(tabs->currentWidget())->text();
    QVERIFY2(text.contains(u"000001_users.up.sql"_s) && text.contains(u"CREATE TABLE users"_s)
                 && text.contains(u"DROP TABLE users"_s) && text.contains(u"dev: applied"_s),
             qPrintable(text));
    for (const QString &name :
         {u"timelineProve"_s, u"timelineSquash"_s, u"timelinePlay"_s, u"squash"_s, u"openFleet"_s}) {
        QVERIFY2(!action(driver, name)->isEnabled(), qPrintable(name));
        QVERIFY2(action(driver, name)->toolTip().contains(u"golang-migrate"_s), qPrintable(name));
    }
    // A dirty database is refused as the tool refuses it.
    QVERIFY(driver.clickAction(u"apply"_s));
    QTRY_VERIFY2(driver.message(u"run"_s).contains(u"migrate force"_s), qPrintable(driver.message(u"run"_s)));
    QCOMPARE(look(database, u"SELECT version, dirty FROM schema_migrations"_s), (QList<QStringList>{{u"2"_s, u"1"_s}}));

    // Marked, it is settled as the tool's own force settles it; what is not there shows then.
    driver.clickOnTimeline(u"dev"_s, u"000002"_s);
    QVERIFY(driver.waitUntilIdle());
    QTRY_VERIFY(action(driver, u"timelineBaseline"_s)->isEnabled());
    action(driver, u"timelineBaseline"_s)->trigger();
    // The refusal of the run stands above it, so that it may have to be scrolled to.
    auto *confirm = driver.window().findChild<QPushButton *>(u"confirmBaseline"_s);
    QVERIFY(confirm);
    confirm->click();
    QTRY_COMPARE(timeline->cellText(u"dev"_s, u"000002"_s), u"applied"_s);
    QCOMPARE(look(database, u"SELECT version, dirty FROM schema_migrations"_s), (QList<QStringList>{{u"2"_s, u"0"_s}}));
    QVERIFY(driver.waitUntilIdle());
    action(driver, u"showDrift"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(driver.window().findChild<shell::DriftView *>(), 30000);
    auto *list = driver.window().findChild<QTreeWidget *>(u"driftList"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY2(list->topLevelItem(0)->text(0).contains(u"flips"_s), qPrintable(list->topLevelItem(0)->text(0)));
}

void TestOtherTools::showsAndRefusesAsFlywayDoes()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    write(shop + u"/sql/V1__users.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY);\n");
    write(shop + u"/sql/V1.5__late.sql"_s, "CREATE TABLE late (id INTEGER PRIMARY KEY);\n");
    write(shop + u"/sql/V2__orders.sql"_s, "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n");
    write(shop + u"/sql/R__totals.sql"_s, "CREATE VIEW totals AS SELECT 1 AS one;\n");
    QVERIFY(
        change(shop + u"/app.db"_s,
               u"CREATE TABLE flyway_schema_history (installed_rank INT PRIMARY KEY, version TEXT, description TEXT,"
               "type TEXT, script TEXT, checksum INT, installed_by TEXT, installed_on TEXT, execution_time INT,"
               "success BOOLEAN);"
               "INSERT INTO flyway_schema_history VALUES "
               "(1, '1', 'users', 'SQL', 'V1__users.sql', 17, 'me', '2026-01-01 10:00:00', 1, 1),"
               "(2, '2', 'orders', 'SQL', 'V2__orders.sql', NULL, 'me', '2026-01-01 10:00:01', 1, 1),"
               "(3, NULL, 'totals', 'SQL', 'R__totals.sql', 4, 'me', '2026-01-01 10:00:02', 1, 1),"
               "(4, '3', 'gone', 'SQL', 'V3__gone.sql', 4, 'me', '2026-01-01 10:00:03', 1, 1)"_s));
    QVERIFY(adopt(driver, shop));
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    QTRY_COMPARE(timeline->cellText(u"dev"_s, u"1"_s), u"applied, but the file was edited since"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, u"1.5"_s), u"pending, although a newer one is applied"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, u"2"_s), u"applied"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, u"R totals"_s), u"changed since applied, runs again"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, u"3"_s), u"applied, but the file is missing"_s);
    QVERIFY(driver.clickAction(u"apply"_s));
    QTRY_VERIFY2(driver.message(u"run"_s).contains(u"flyway migrate refuses because of it"_s),
                 qPrintable(driver.message(u"run"_s)));
    // What the table remembers stands beside the SQL.
    driver.clickOnTimeline(u"dev"_s, u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(driver.window().moments().shown(), u"1"_s, 30000);
    action(driver, u"timelineSql"_s)->trigger();
    auto *tabs = driver.window().findChild<QTabWidget *>(u"centreTabs"_s);
    QTRY_VERIFY(qobject_cast<widgets::SqlView *>(tabs->currentWidget()));
    const QString text = qobject_cast<widgets::SqlView *>(tabs->currentWidget())->text();
    QVERIFY2(text.contains(u"checksum in its table: 17 (not that of the file)"_s), qPrintable(text));
}

void TestOtherTools::whatRelvarOnlyLooksAtIsNotRun()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    write(shop + u"/migration/src/lib.rs"_s,
          "pub struct Migrator;\n\nimpl MigratorTrait for Migrator {\n    fn migrations() -> Vec<Box<dyn "
          "MigrationTrait>> {\n        vec![Box::new(m20260101_000000_a::Migration)]\n    }\n}\n");
    write(shop + u"/migration/src/m20260101_000000_a.rs"_s, "pub struct Migration;\n");
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    const QString first = timeline->timeline().moments.at(0).id;
    QTRY_COMPARE(timeline->cellText(u"dev"_s, first), u"pending"_s);
    driver.clickOnTimeline(u"dev"_s, first);
    for (const QString &name : {u"timelineApply"_s, u"apply"_s, u"revert"_s}) {
        QVERIFY2(!action(driver, name)->isEnabled(), qPrintable(name));
        QVERIFY2(action(driver, name)->toolTip().contains(u"Run SeaORM"_s),
                 qPrintable(action(driver, name)->toolTip()));
    }
}

void TestOtherTools::runsInThePlaceOfTheTool_data()
{
    QTest::addColumn<QString>("history");
    QTest::newRow("dbmate") << u"SELECT group_concat(version) FROM schema_migrations"_s;
    QTest::newRow("golang-migrate") << u"SELECT version FROM schema_migrations"_s;
    QTest::newRow("goose") << u"SELECT group_concat(version_id) FROM goose_db_version WHERE is_applied = 1"_s;
}

void TestOtherTools::runsInThePlaceOfTheTool()
{
    QFETCH(QString, history);
    const QString tool = QString::fromLatin1(QTest::currentDataTag());
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(tool, shop + u"/migrations"_s);
    const QString database = shop + u"/app.db"_s;
    QVERIFY(change(database, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    QCOMPARE(driver.window().session().toolFormat()->id(), tool);
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    const QString first = timeline->timeline().moments.at(0).id;
    const QString second = timeline->timeline().moments.at(1).id;
    QTRY_COMPARE(timeline->cellText(u"dev"_s, second), u"pending"_s);

    // One by the timeline, the other by the button. Its SQL, which is open meanwhile, goes on saying where it stands.
    driver.clickOnTimeline(u"dev"_s, first);
    QTRY_COMPARE_WITH_TIMEOUT(driver.window().moments().shown(), first, 30000);
    action(driver, u"timelineSql"_s)->trigger();
    auto *tabs = driver.window().findChild<QTabWidget *>(u"centreTabs"_s);
    QTRY_VERIFY(qobject_cast<widgets::SqlView *>(tabs->currentWidget()));
    auto *sql = qobject_cast<widgets::SqlView *>(tabs->currentWidget());
    QVERIFY2(sql->text().contains(u"dev: pending"_s), qPrintable(sql->text()));
    QVERIFY(driver.clickAction(u"timelineApply"_s));
    QVERIFY(runReviewed(driver));
    QTRY_VERIFY2(sql->text().contains(u"dev: applied"_s), qPrintable(sql->text()));
    QCOMPARE(tables(database), QStringList{u"t1"_s});
    QTRY_COMPARE(timeline->cellText(u"dev"_s, first), u"applied"_s);
    QCOMPARE(timeline->cellText(u"dev"_s, second), u"pending"_s);
    QVERIFY(driver.clickAction(u"apply"_s));
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(database), (QStringList{u"t1"_s, u"t2"_s}));
    QVERIFY2(driver.message(u"run"_s).contains(u"applied 1 migration"_s), qPrintable(driver.message(u"run"_s)));
    const QString recorded = look(database, history).constFirst().constFirst();
    QVERIFY2(recorded.contains(u"20260102000000"_s), qPrintable(recorded));

    // Rows that would be lost are counted first.
    QVERIFY(change(database, u"INSERT INTO t2 (name) VALUES ('a'), ('b')"_s));
    QVERIFY(driver.clickAction(u"revert"_s));
    QDialog *review = driver.dialog(u"reviewDialog"_s);
    QVERIFY(review);
    bool isCounted = false;
    bool isBackupTold = false;
    for (const QLabel *label : review->findChildren<QLabel *>()) {
        isCounted = isCounted || (label->text().contains(u"t2"_s) && label->text().contains(u'2'));
        isBackupTold = isBackupTold || label->text().contains(u"copied first"_s);
    }
    QVERIFY(isCounted);
    QVERIFY(isBackupTold);
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(database), QStringList{u"t1"_s});
    const QDir backups(shop + u"/.relvar/backups"_s);
    QCOMPARE(backups.entryList(QDir::Files).size(), 1);
    QCOMPARE(look(backups.filePath(backups.entryList(QDir::Files).constFirst()), u"SELECT count(*) FROM t2"_s),
             QList<QStringList>{QStringList{u"2"_s}});
    QTRY_COMPARE(timeline->cellText(u"dev"_s, second), u"pending"_s);

    // All of it.
    driver.clickOnTimeline(u"dev"_s, first);
    action(driver, u"timelineRevertThis"_s)->trigger();
    QVERIFY(runReviewed(driver));
    QVERIFY(tables(database).isEmpty());
    QTRY_COMPARE(timeline->cellText(u"dev"_s, first), u"pending"_s);
}

void TestOtherTools::productionIsTypedFirst()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(u"goose"_s, shop + u"/migrations"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    database::ConnectionSettings settings = driver.window().session().currentConnection()->settings;
    settings.environment = database::Environment::Production;
    QVERIFY(driver.window().session().changeConnection(u"dev"_s, settings));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(driver.clickAction(u"apply"_s));
    QDialog *review = driver.dialog(u"reviewDialog"_s);
    QVERIFY(review);
    QVERIFY(!driver.click(review, u"reviewRun"_s));
    const QList<QLineEdit *> fields = review->findChildren<QLineEdit *>();
    const auto typed = std::find_if(fields.cbegin(), fields.cend(),
                                    [](const QLineEdit *field) { return field->placeholderText() == u"dev"_s; });
    QVERIFY(typed != fields.cend());
    QTest::keyClicks(*typed, u"dev"_s);
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(shop + u"/app.db"_s), (QStringList{u"t1"_s, u"t2"_s}));
}

void TestOtherTools::aFailureIsSaidAndLeavesNothing()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(u"dbmate"_s, shop + u"/migrations"_s);
    write(shop + u"/migrations/20260103000000_broken.sql"_s,
          "-- migrate:up\nCREATE TABLE t3 (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n\n-- migrate:down\n");
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    // What the files make is not known, so the draft begins with what is there.
    QTRY_VERIFY(!driver.message(u"head"_s).isEmpty());
    QTRY_COMPARE(driver.draft().tables.size(), 1);
    QVERIFY(driver.clickAction(u"apply"_s));
    QVERIFY(runReviewed(driver));
    QVERIFY2(driver.message(u"run"_s).contains(u"20260103000000_broken"_s), qPrintable(driver.message(u"run"_s)));
    QCOMPARE(tables(shop + u"/app.db"_s), (QStringList{u"t1"_s, u"t2"_s}));
    QTRY_COMPARE(driver.draft().tables.size(), 3);
}

void TestOtherTools::cancelReallyCancels()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    write(shop + u"/migrations/00001_big.sql"_s, "-- +goose Up\nCREATE TABLE big (id INTEGER PRIMARY KEY);\n");
    // Nothing on an empty database, and for ever on a full one.
    write(shop + u"/migrations/00002_slow.sql"_s, "-- +goose Up\nCREATE TABLE t2 (n INTEGER);\n"
                                                  "INSERT INTO t2 SELECT count(*) FROM big a, big b, big c, big d;\n");
    const QString database = shop + u"/app.db"_s;
    QVERIFY(change(database, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    QTRY_COMPARE(timeline->cellText(u"dev"_s, u"1"_s), u"pending"_s);
    driver.clickOnTimeline(u"dev"_s, u"1"_s);
    QVERIFY(driver.clickAction(u"timelineApply"_s));
    QVERIFY(runReviewed(driver));
    QVERIFY(change(database, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                             "INSERT INTO big SELECT i FROM n"_s));
    QVERIFY(driver.clickAction(u"apply"_s));
    QDialog *review = driver.dialog(u"reviewDialog"_s);
    QVERIFY(driver.click(review, u"reviewRun"_s));
    QTRY_VERIFY(driver.window().runs().isRunning());
    QAction *cancel = action(driver, u"cancelWork"_s);
    QTRY_VERIFY(cancel->isEnabled());
    QTest::qWait(300);
    cancel->trigger();
    QVERIFY(QTest::qWaitFor([&driver] { return !driver.window().runs().isBusy(); }, 30000));
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(tables(database).isEmpty());
    QTRY_COMPARE(timeline->cellText(u"dev"_s, u"2"_s), u"pending"_s);
    QCOMPARE(look(database, u"SELECT max(version_id) FROM goose_db_version"_s), (QList<QStringList>{{u"1"_s}}));
}

void TestOtherTools::newFilesComeIn()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(u"goose"_s, shop + u"/migrations"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    QCOMPARE(driver.draft().tables.size(), 2);
    write(shop + u"/migrations/20260103000000_t3.sql"_s, "-- +goose Up\nCREATE TABLE t3 (id INTEGER PRIMARY KEY);\n");
    QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 3, 30000);
    QTRY_COMPARE(driver.window().panels().timeline->cellText(u"dev"_s, u"20260103000000"_s), u"pending"_s);
}

void TestOtherTools::theRealToolGoesOn()
{
    const QString dbmate = QStandardPaths::findExecutable(u"dbmate"_s);
    if (dbmate.isEmpty()) {
        QSKIP("dbmate is not there: `./dev deps` puts it into build/tools. That it goes on after the window was NOT "
              "tested.");
    }
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(u"dbmate"_s, shop + u"/db/migrations"_s);
    const QString database = shop + u"/app.db"_s;
    const auto tool = [&](const QString &command) {
        QProcess process;
        process.setWorkingDirectory(shop);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(dbmate, {u"--no-dump-schema"_s, u"--url"_s, u"sqlite:"_s + database, command});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAll()) : u"did not end"_s;
    };
    QVERIFY(tool(u"up"_s).contains(u"20260102000000_t2"_s));
    QVERIFY(adopt(driver, shop));
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    QTRY_COMPARE(timeline->cellText(u"dev"_s, u"20260102000000"_s), u"applied"_s);
    QVERIFY(driver.clickAction(u"revert"_s));
    QVERIFY(runReviewed(driver));
    QCOMPARE(tables(database), QStringList{u"t1"_s});
    const QString status = tool(u"status"_s);
    QVERIFY2(status.contains(u"[X] 20260101000000_t1"_s) && status.contains(u"[ ] 20260102000000_t2"_s),
             qPrintable(status));
    QVERIFY(driver.clickAction(u"apply"_s));
    QVERIFY(runReviewed(driver));
    QVERIFY2(tool(u"status"_s).contains(u"Pending: 0"_s), qPrintable(tool(u"status"_s)));
}

RELVAR_TEST_MAIN(TestOtherTools)
#include "tst_othertools.moc"
