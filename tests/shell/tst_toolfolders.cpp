// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of another migration tool while its project is open or opened again: what a schema that is not known yet
// does to the diagrams, files that are half written, files that nobody has allowed to run, and what is drawn over them.
#include "canvas/diagramview.h"
#include "repository.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include "project/project.h"
#include "shell/runpreparation.h"

#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

} // namespace

class TestToolFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingLeavesTheDiagramsAsTheyAre();
    void newFilesOfAnUntrustedFolderAreNotRun_data();
    void newFilesOfAnUntrustedFolderAreNotRun();
    void aBrokenFileMovesNothing();
    void whatIsDrawnIsNamedAsTheToolNames();
};

void TestToolFolders::openingLeavesTheDiagramsAsTheyAre()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    // Rust, so that the schema is known to the database alone.
    write(shop + u"/migration/src/lib.rs"_s,
          "impl MigratorTrait for Migrator {\n    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n"
          "        vec![Box::new(m20260101_000000_t::Migration)]\n    }\n}\n");
    write(shop + u"/migration/src/m20260101_000000_t.rs"_s, "pub struct Migration;\n");
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE t1 (id INTEGER); CREATE TABLE t2 (id INTEGER);"
                                        "CREATE TABLE t3 (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 3, 30000);
    QVERIFY(driver.waitUntilIdle());
    driver.window().session().close();
    const QString diagrams = shop + u"/diagrams"_s;
    write(diagrams + u"/main.json"_s,
          "{\n\"detail\": \"columns\",\n\"tables\": [\n{\"table\": \"t1\", \"x\": 10, \"y\": 20, \"pinned\": true},\n"
          "{\"table\": \"t2\", \"x\": 900, \"y\": 20, \"pinned\": true},\n"
          "{\"table\": \"t3\", \"x\": 10, \"y\": 700, \"pinned\": true}\n],\n"
          "\"areas\": [\n{\"area\": \"Both\", \"colour\": 1, \"tables\": [\"t1\",\"t2\"]}\n]\n}\n");
    write(diagrams + u"/billing.json"_s,
          "{\n\"detail\": \"keys\",\n\"tables\": [\n{\"table\": \"t2\", \"x\": 40, \"y\": 60}\n]\n}\n");
    const QMap<QString, QByteArray> before = filesIn(diagrams);

    for (int opening = 0; opening < 2; ++opening) {
        driver.restart();
        driver.window().open(shop);
        QVERIFY(driver.waitUntilOpen());
        QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 3, 30000);
        QVERIFY(driver.waitUntilIdle());
        const QList<diagram::Diagram> shown = driver.window().session().store().current()->diagrams;
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.constFirst().placements.size(), 3);
        QCOMPARE(shown.constFirst().areas.constFirst().tables.size(), 2);
        QCOMPARE(shown.constLast().placements.size(), 1);
        // Closing writes what is not written yet.
        driver.window().session().close();
        QCOMPARE(filesIn(diagrams), before);
    }
}

void TestToolFolders::newFilesOfAnUntrustedFolderAreNotRun_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::newRow("Relvar") << QByteArray();
    QTest::newRow("goose") << QByteArray("\n[migrations]\nformat = \"goose\"\nfolder = \"migrations\"\n");
}

void TestToolFolders::newFilesOfAnUntrustedFolderAreNotRun()
{
    QFETCH(QByteArray, tool);
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    write(shop + u"/relvar.toml"_s,
          "dialect = \"sqlite\"\ndefault = \"dev\"\n\n[connections.dev]\naddress = \"app.db\"\n" + tool);
    QVERIFY(QDir().mkpath(shop + u"/migrations"_s));
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    driver.window().open(shop);
    QVERIFY(driver.waitUntilOpen());
    QVERIFY(driver.message(u"trust"_s).isEmpty());

    const QString id = u"20260101000000"_s;
    const bool isOfTool = !tool.isEmpty();
    write(shop + u"/migrations/"_s + id + u"_t1.sql"_s,
          (isOfTool ? "-- +goose Up\n" : "-- migrate:up\n")
              + QByteArray("CREATE TABLE t1 (id INTEGER PRIMARY KEY);\n"));
    QTRY_VERIFY_WITH_TIMEOUT(driver.message(u"trust"_s).contains(shop), 30000);
    QVERIFY(driver.waitUntilIdle());
    QCOMPARE(driver.window().session().phase(), shell::Session::Phase::Open);
    QVERIFY(driver.draft().tables.isEmpty());
    if (isOfTool) {
        driver.clickOnTimeline(u"dev"_s, id);
        QTRY_VERIFY(driver.message(u"moment"_s).contains(u"not trusted"_s));
    }
    shell::RunWish wish{.settings = driver.window().session().connections().constFirst().settings};
    wish.kind = shell::RunWish::Kind::Apply;
    const project::Project &project = *driver.window().session().project();
    const dialect::Dialect &dialect = driver.window().session().dialect();
    QVERIFY_FAILS_WITH(isOfTool ? shell::prepareToolRun(dialect, project, wish, {})
                                : shell::prepareRun(dialect, project, wish, {}),
                       project::ProjectError::NotTrusted);

    QVERIFY(driver.click(&driver.window(), u"trustFolder"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 1, 30000);
}

void TestToolFolders::aBrokenFileMovesNothing()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    write(shop + u"/migrations/20260101000000_t1.sql"_s, "-- +goose Up\nCREATE TABLE t1 (id INTEGER PRIMARY KEY);\n");
    write(shop + u"/migrations/20260102000000_t2.sql"_s, "-- +goose Up\nCREATE TABLE t2 (id INTEGER PRIMARY KEY);\n");
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE other (id INTEGER)"_s));
    QVERIFY(adopt(driver, shop));
    const QString third = shop + u"/migrations/20260103000000_t3.sql"_s;
    write(third, "-- +goose Up\nCREATE TABLE\n");
    QTRY_VERIFY_WITH_TIMEOUT(!driver.message(u"directory"_s).isEmpty(), 30000);
    QVERIFY(driver.waitUntilIdle());
    QCOMPARE(driver.draft().tables.size(), 2);
    write(third, "-- +goose Up\nCREATE TABLE t3 (id INTEGER PRIMARY KEY);\n");
    QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 3, 30000);
    QVERIFY(driver.message(u"directory"_s).isEmpty());
}

void TestToolFolders::whatIsDrawnIsNamedAsTheToolNames()
{
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    write(
        shop + u"/drizzle/meta/_journal.json"_s,
        R"({"version":"7","dialect":"sqlite","entries":[{"idx":0,"version":"6","when":1,"tag":"0000_a","breakpoints":true}]})");
    write(shop + u"/drizzle/0000_a.sql"_s, "CREATE TABLE owners (id integer PRIMARY KEY);\n--> statement-breakpoint\n"
                                           "CREATE TABLE goats (id integer PRIMARY KEY, owner integer);\n");
    QVERIFY(change(shop + u"/app.db"_s, u"CREATE TABLE x (id INTEGER)"_s));
    driver.window().open(shop);
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"adoptNaming"_s)->currentData().toString(), u"drizzle"_s);
    QVERIFY(driver.click(dialog, u"adoptAccept"_s));
    QVERIFY(driver.waitUntilOpen());
    QVERIFY(driver.waitUntilIdle());
    QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 2, 30000);

    canvas::DiagramView *diagram = driver.window().panels().diagram;
    diagram->zoomToFit();
    diagram->keyTarget()->setFocus();
    const QRect from = diagram->rowRect(driver.table(u"goats"_s), driver.column(u"goats"_s, u"owner"_s));
    driver.dragOnDiagram(QPoint(from.left() + 1, from.center().y()),
                         diagram->rowRect(driver.table(u"owners"_s), driver.column(u"owners"_s, u"id"_s)).center());
    const schema::Table &goats = *driver.draft().table(driver.table(u"goats"_s));
    QCOMPARE(goats.foreignKeys.size(), 1);
    QCOMPARE(goats.foreignKeys.constFirst().name, u"goats_owner_owners_id_fk"_s);
    QCOMPARE(goats.indexes.size(), 1);
    QCOMPARE(goats.indexes.constFirst().name, u"goats_owner_idx"_s);
}

RELVAR_TEST_MAIN(TestToolFolders)
#include "tst_toolfolders.moc"
