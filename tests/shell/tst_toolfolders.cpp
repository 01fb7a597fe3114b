// SPDX-License-Identifier: GPL-3.0-or-later
// The project of another migration tool that is opened again: a schema that is not known yet leaves the diagrams alone.
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include <QDialog>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

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

/// Opens a folder that is no project yet and agrees to what is asked.
bool adopt(WindowDriver &driver, const QString &folder)
{
    driver.window().open(folder);
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    return dialog && driver.click(dialog, u"adoptAccept"_s) && driver.waitUntilOpen();
}

} // namespace

class TestToolFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingLeavesTheDiagramsAsTheyAre();
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

RELVAR_TEST_MAIN(TestToolFolders)
#include "tst_toolfolders.moc"
