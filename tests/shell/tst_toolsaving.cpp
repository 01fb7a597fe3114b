// SPDX-License-Identifier: GPL-3.0-or-later
// "Save migration" where another tool runs the migrations: its files are shown before they are written, the timeline
// has the new moment as pending, and the draft goes on over it.
#include "repository.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include "edit/edits.h"
#include "shell/actions.h"
#include "timeline/timelineview.h"
#include "widgets/sqlview.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One migration as the tool has it.
void writeFirst(const QString &tool, const QString &folder)
{
    const QByteArray up = "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n";
    const QByteArray down = "DROP TABLE users;\n";
    if (tool == u"dbmate"_s) {
        write(folder + u"/001_users.sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
    } else if (tool == u"goose"_s) {
        write(folder + u"/00001_users.sql"_s, "-- +goose Up\n" + up + "\n-- +goose Down\n" + down);
    } else if (tool == u"golang-migrate"_s) {
        write(folder + u"/000001_users.up.sql"_s, up);
        write(folder + u"/000001_users.down.sql"_s, down);
    } else if (tool == u"flyway"_s) {
        write(folder + u"/V1__users.sql"_s, up);
    } else if (tool == u"sqitch"_s) {
        write(folder + u"/sqitch.plan"_s,
              "%syntax-version=1.0.0\n%project=shop\n\nusers 2026-01-01T00:00:00Z Ada <ada@example.org> # Users\n");
        write(folder + u"/deploy/users.sql"_s, "BEGIN;\n" + up + "COMMIT;\n");
        write(folder + u"/revert/users.sql"_s, "BEGIN;\n" + down + "COMMIT;\n");
    } else {
        write(folder + u"/src/lib.rs"_s,
              "pub use sea_orm_migration::prelude::*;\n\nmod m20260101_000000_users;\n\npub struct "
              "Migrator;\n\n#[async_trait::async_trait]\nimpl MigratorTrait for Migrator {\n    fn migrations() -> "
              "Vec<Box<dyn MigrationTrait>> {\n        vec![Box::new(m20260101_000000_users::Migration)]\n    }\n}\n");
        write(folder + u"/src/m20260101_000000_users.rs"_s, "// code\n");
    }
}

void addColumn(WindowDriver &driver, const QString &name)
{
    const schema::Column column{.id = ObjectId::create(), .name = name, .type = {u"TEXT"_s, {}}};
    const Result<> done = driver.window().session().store().perform(text("test", "Edit"),
                                                                    edit::addColumn(driver.table(u"users"_s), column));
    QVERIFY_RESULT(done);
}

QStringList shownFiles(QDialog *save)
{
    QStringList names;
    auto *files = save->findChild<QListWidget *>(u"previewFiles"_s);
    for (int row = 0; row < files->count(); ++row)
        names.append(files->item(row)->text());
    return names;
}

} // namespace

class TestToolSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheToolsFiles_data();
    void writesTheToolsFiles();
    void whatIsChangedByHandIsWritten();
    void aTakenNameIsSaid();
    void codeGoesThroughItsPreview();
    void redoGoesDownAndUp();
};

void TestToolSaving::writesTheToolsFiles_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("dbmate") << QStringList{u"002_add_phone.sql"_s} << QByteArray("-- migrate:down");
    QTest::newRow("goose") << QStringList{u"00002_add_phone.sql"_s} << QByteArray("-- +goose Down");
    QTest::newRow("golang-migrate") << QStringList{u"000002_add_phone.up.sql"_s, u"000002_add_phone.down.sql"_s}
                                    << QByteArray("ADD COLUMN");
    QTest::newRow("flyway") << QStringList{u"V2__add_phone.sql"_s, u"U2__add_phone.sql"_s} << QByteArray("ADD COLUMN");
    QTest::newRow("sqitch") << QStringList{u"deploy/add_phone.sql"_s, u"revert/add_phone.sql"_s, u"sqitch.plan"_s}
                            << QByteArray("-- Deploy shop:add_phone to sqlite");
}

void TestToolSaving::writesTheToolsFiles()
{
    QFETCH(QStringList, files);
    QFETCH(QByteArray, mark);
    const QString tool = QString::fromLatin1(QTest::currentDataTag());
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    const QString folder = shop + u"/migrations"_s;
    writeFirst(tool, folder);
    // Flyway begins on a database without tables alone.
    QVERIFY(change(shop + u"/app.db"_s,
                   tool == u"flyway"_s ? u"PRAGMA user_version = 1"_s : u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop) && driver.waitUntilIdle());
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    QVERIFY(!driver.window().actions().save->isEnabled());
    addColumn(driver, u"phone"_s);
    QTRY_VERIFY(driver.window().actions().save->isEnabled());
    QVERIFY(driver.clickAction(u"save"_s));
    QDialog *save = driver.dialog(u"saveDialog"_s);
    QVERIFY(save);
    auto *name = save->findChild<QLineEdit *>(u"saveName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Add phone"_s);

    // Nothing is written before it is seen.
    QTRY_COMPARE_WITH_TIMEOUT(shownFiles(save), files, 30000);
    QVERIFY(!QFile::exists(folder + u'/' + files.constFirst()));
    QVERIFY(driver.click(save, u"saveAccept"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!driver.window().session().store().hasChanges(), 60000);
    for (const QString &file : files)
        QVERIFY2(QFile::exists(folder + u'/' + file), qPrintable(file));
    QVERIFY2(read(folder + u'/' + files.constFirst()).contains(mark), read(folder + u'/' + files.constFirst()));
    QTRY_VERIFY(save->findChild<QLabel *>(u"grade"_s)->isVisible());
    QVERIFY(save->findChild<QPushButton *>(u"saveApply"_s));
    QVERIFY(!save->findChild<QPushButton *>(u"saveAccept"_s)->isVisible());

    const auto momentId = [timeline] {
        for (const timeline::Moment &moment : timeline->timeline().moments) {
            if (moment.name.contains(u"add_phone"_s))
                return moment.id;
        }
        return QString();
    };
    QTRY_VERIFY(!momentId().isEmpty());
    const QString id = momentId();
    QTRY_COMPARE(timeline->cellText(u"dev"_s, id), u"pending"_s);
    QVERIFY(!driver.column(u"users"_s, u"phone"_s).isNull());
    QVERIFY(driver.click(save, u"saveApply"_s));
    QDialog *review = driver.dialog(u"reviewDialog"_s);
    QVERIFY(driver.click(review, u"reviewRun"_s));
    QTRY_COMPARE_WITH_TIMEOUT(timeline->cellText(u"dev"_s, id), u"applied"_s, 60000);
    QCOMPARE(look(shop + u"/app.db"_s, u"SELECT count(*) FROM pragma_table_info('users') WHERE name = 'phone'"_s),
             (QList<QStringList>{{u"1"_s}}));
    // The draft is over it: the folder is read again, and nothing is left to save.
    QVERIFY(driver.waitUntilIdle());
    QVERIFY(!driver.window().session().store().hasChanges());
    QVERIFY(!driver.window().session().isOutdated());
    addColumn(driver, u"mail"_s);
    QVERIFY(driver.window().session().store().hasChanges());
}

void TestToolSaving::whatIsChangedByHandIsWritten()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeFirst(u"goose"_s, shop + u"/migrations"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop) && driver.waitUntilIdle());
    addColumn(driver, u"phone"_s);
    QVERIFY(driver.clickAction(u"save"_s));
    QDialog *save = driver.dialog(u"saveDialog"_s);
    QVERIFY(save);
    QTRY_COMPARE_WITH_TIMEOUT(shownFiles(save).size(), 1, 30000);
    auto *up = save->findChild<widgets::SqlView *>(u"saveSqlUp"_s);
    QTRY_VERIFY(up->text().contains(u"phone"_s));
    up->setText(up->text() + u"\n\nINSERT INTO users (name) VALUES ('x;');"_s);
    QVERIFY(driver.click(save, u"saveAccept"_s));
    const QString file = shop + u"/migrations/00002_add_phone_to_users.sql"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    QVERIFY2(read(file).contains("-- +goose StatementBegin\nINSERT INTO users (name) VALUES ('x;');\n"), read(file));
}

void TestToolSaving::aTakenNameIsSaid()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeFirst(u"sqitch"_s, shop + u"/migrations"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    const QByteArray plan = read(shop + u"/migrations/sqitch.plan"_s);
    QVERIFY(adopt(driver, shop) && driver.waitUntilIdle());
    addColumn(driver, u"phone"_s);
    QVERIFY(driver.clickAction(u"save"_s));
    QDialog *save = driver.dialog(u"saveDialog"_s);
    QVERIFY(save);
    auto *name = save->findChild<QLineEdit *>(u"saveName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Users"_s);
    const auto isSaid = [save] {
        for (const QLabel *label : save->findChildren<QLabel *>()) {
            if (label->text().contains(u"has a change users already"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(driver.click(save, u"saveAccept"_s));
    QTRY_VERIFY_WITH_TIMEOUT(save->findChild<QPushButton *>(u"saveAccept"_s)->isEnabled(), 60000);
    QCOMPARE(read(shop + u"/migrations/sqitch.plan"_s), plan);
    QVERIFY(driver.window().session().store().hasChanges());
}

void TestToolSaving::codeGoesThroughItsPreview()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeFirst(u"sea-orm"_s, shop + u"/migration"_s);
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"_s));
    QVERIFY(adopt(driver, shop) && driver.waitUntilIdle());
    // What the database has is the base.
    QTRY_COMPARE(driver.draft().tables.size(), 1);
    addColumn(driver, u"phone"_s);
    QTRY_VERIFY(driver.window().actions().save->isEnabled());
    QVERIFY(driver.clickAction(u"save"_s));
    QVERIFY(driver.dialog(u"codeDialog"_s));
}

void TestToolSaving::redoGoesDownAndUp()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeFirst(u"goose"_s, shop + u"/migrations"_s);
    const QString database = shop + u"/app.db"_s;
    QVERIFY(change(database, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop) && driver.waitUntilIdle());
    QAction *redo = driver.window().actions().redoNewest;
    QTRY_VERIFY(!redo->isEnabled());
    QVERIFY(driver.clickAction(u"apply"_s));
    QVERIFY(driver.click(driver.dialog(u"reviewDialog"_s), u"reviewRun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(redo->isEnabled(), 60000);
    QVERIFY(change(database, u"INSERT INTO users (name) VALUES ('a')"_s));
    redo->trigger();
    QVERIFY(driver.click(driver.dialog(u"reviewDialog"_s), u"reviewRun"_s));
    QTRY_COMPARE_WITH_TIMEOUT(look(database, u"SELECT count(*) FROM users"_s), (QList<QStringList>{{u"0"_s}}), 60000);
    QVERIFY(driver.waitUntilIdle());
    QCOMPARE(look(database, u"SELECT id, version_id FROM goose_db_version WHERE version_id = 1"_s),
             (QList<QStringList>{{u"3"_s, u"1"_s}}));
}

RELVAR_TEST_MAIN(TestToolSaving)
#include "tst_toolsaving.moc"
