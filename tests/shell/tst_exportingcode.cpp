// SPDX-License-Identifier: GPL-3.0-or-later
// The draft as code of a framework, from the menu to the files: all is shown before anything is written, what was shown
// is what is written, and nothing goes over what somebody wrote meanwhile.
#include "repository.h"
#include "support/fatalwarnings.h"

#include "edit/edits.h"
#include "frameworks/frameworks.h"
#include "shell/actions.h"
#include "widgets/inlinemessage.h"
#include "widgets/sqlview.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class TestExportingCode : public QObject
{
    Q_OBJECT

private:
    /// The demo with a change, and the dialog over it about a folder of its own.
    static QDialog *openDialog(WindowDriver &driver, const QString &repository)
    {
        driver.window().openDemo(driver.folder() + u"/clinic"_s);
        if (!driver.waitUntilOpen()
            || !driver.window().session().store().perform({},
                                                          edit::renameTable(driver.table(u"owners"_s), u"holders"_s)))
            return nullptr;
        for (QAction *action : driver.window().actions().all()) {
            if (action->objectName() == u"exportCode"_s)
                action->trigger();
        }
        QDialog *dialog = driver.dialog(u"codeDialog"_s);
        if (!dialog)
            return nullptr;
        auto *target = dialog->findChild<QComboBox *>(u"codeTarget"_s);
        target->setCurrentIndex(target->findData(u"seaorm"_s));
        auto *folder = dialog->findChild<QLineEdit *>(u"codeFolder"_s);
        folder->clear();
        QTest::keyClicks(folder, repository);
        return waitForFiles(dialog) ? dialog : nullptr;
    }

    static bool waitForFiles(QDialog *dialog)
    {
        auto *button = dialog->findChild<QPushButton *>(u"codeWrite"_s);
        return QTest::qWaitFor([button] { return button->isEnabled(); }, 30000);
    }

private Q_SLOTS:
    void whatIsShownIsWritten_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("what changes") << 0;
        QTest::newRow("the whole") << 1;
        QTest::newRow("entities") << 2;
    }

    void whatIsShownIsWritten()
    {
        QFETCH(int, what);
        WindowDriver driver;
        const QString repository = driver.folder() + u"/app"_s;
        QVERIFY(QDir().mkpath(repository));
        QDialog *dialog = openDialog(driver, repository);
        QVERIFY(dialog);
        auto *kind = dialog->findChild<QComboBox *>(u"codeWhat"_s);
        QCOMPARE(kind->count(), 3);
        kind->setCurrentIndex(what);
        QVERIFY2(waitForFiles(dialog), qPrintable(dialog->findChild<widgets::InlineMessage *>()->text()));
        auto *list = dialog->findChild<QListWidget *>(u"codeFiles"_s);
        QVERIFY(list->count() > 0);
        QStringList shown;
        QStringList texts;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            const QString name = list->item(row)->text();
            QVERIFY2(name.endsWith(u" (new)"_s), qPrintable(name));
            shown.append(name.chopped(6));
            texts.append(dialog->findChild<widgets::SqlView *>(u"codeText"_s)->text());
        }
        QVERIFY2(texts.join(u'\n').contains(u"holders"_s, Qt::CaseInsensitive), qPrintable(texts.join(u'\n')));
        QVERIFY(QDir(repository).isEmpty());

        QVERIFY(driver.click(dialog, u"codeWrite"_s));
        QTRY_VERIFY(!driver.message(u"code"_s).isEmpty());
        for (qsizetype i = 0; i < shown.size(); ++i)
            QCOMPARE(QString::fromUtf8(bytes(repository + u'/' + shown.at(i))), texts.at(i));
    }

    void whatSomebodyWroteMeanwhileStays()
    {
        WindowDriver driver;
        const QString repository = driver.folder() + u"/app"_s;
        QVERIFY(QDir().mkpath(repository));
        QDialog *dialog = openDialog(driver, repository);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"codeFiles"_s);
        const QString name = list->item(list->count() - 1)->text().chopped(6);
        write(repository + u'/' + name, "mine\n");
        QVERIFY(driver.click(dialog, u"codeWrite"_s));
        QTRY_VERIFY(dialog->findChild<widgets::InlineMessage *>()->isVisible());
        QVERIFY(dialog->isVisible());
        QCOMPARE(bytes(repository + u'/' + name), QByteArray("mine\n"));
        QCOMPARE(QDir(repository).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void whatChangedMeanwhileIsReadAgain()
    {
        WindowDriver driver;
        const QString repository = driver.folder() + u"/app"_s;
        const QString library = repository + u"/migration/src/lib.rs"_s;
        write(library, "pub use sea_orm_migration::prelude::*;\n\npub struct Migrator;\n\n#[async_trait::async_trait]\n"
                       "impl MigratorTrait for Migrator {\n"
                       "    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n        vec![]\n    }\n}\n");
        QDialog *dialog = openDialog(driver, repository);
        QVERIFY(dialog);
        write(library, bytes(library) + "// mine\n");
        QVERIFY(driver.click(dialog, u"codeWrite"_s));
        auto *message = dialog->findChild<widgets::InlineMessage *>();
        QTRY_VERIFY(message->isVisible() && message->text().contains(u"lib.rs"_s));
        QVERIFY(!bytes(library).contains("mod m2"));
        QVERIFY(waitForFiles(dialog));
        // What was in the way is still said, now that it is read.
        QVERIFY(message->isVisible() && message->text().contains(u"lib.rs"_s));
        QVERIFY(driver.click(dialog, u"codeWrite"_s));
        QTRY_VERIFY(!driver.message(u"code"_s).isEmpty());
        QVERIFY(bytes(library).contains("// mine") && bytes(library).contains("mod m2"));
    }

    void aProjectOfAFrameworkHasItChosen_data()
    {
        QTest::addColumn<QString>("framework");
        QTest::newRow("SeaORM") << u"seaorm"_s;
        QTest::newRow("Loco") << u"loco"_s;
    }

    void aProjectOfAFrameworkHasItChosen()
    {
        QFETCH(QString, framework);
        WindowDriver driver;
        const QString repository = driver.folder() + u"/app"_s;
        write(repository + u"/migration/src/lib.rs"_s,
              "pub use sea_orm_migration::prelude::*;\n\nmod m20220101_000001_create_table;\n\n"
              "pub struct Migrator;\n\n#[async_trait::async_trait]\nimpl MigratorTrait for Migrator {\n"
              "    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n"
              "        vec![Box::new(m20220101_000001_create_table::Migration)]\n    }\n}\n");
        write(repository + u"/migration/src/m20220101_000001_create_table.rs"_s, "// nothing\n");
        if (framework == u"loco"_s)
            write(repository + u"/Cargo.toml"_s, "[dependencies]\nloco-rs = { version = \"0.16\" }\n");
        QVERIFY(change(repository + u"/app.db"_s, u"CREATE TABLE cakes (id INTEGER PRIMARY KEY)"_s));
        driver.window().open(repository);
        QDialog *adopt = driver.dialog(u"adoptDialog"_s);
        QVERIFY(driver.click(adopt, u"adoptAccept"_s));
        QVERIFY(driver.waitUntilOpen());
        // What Rust makes is known to it alone, so the draft is over the database.
        QTRY_COMPARE(driver.draft().tables.size(), 1);
        QVERIFY(!driver.message(u"head"_s).isEmpty());
        QVERIFY(driver.window().session().store().perform({}, edit::renameTable(driver.table(u"cakes"_s), u"pies"_s)));
        for (QAction *action : driver.window().actions().all()) {
            if (action->objectName() == u"exportCode"_s)
                action->trigger();
        }
        QDialog *dialog = driver.dialog(u"codeDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QComboBox *>(u"codeTarget"_s)->currentData().toString(), framework);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"codeFolder"_s)->text(), repository);
        QVERIFY(waitForFiles(dialog));
        QVERIFY(driver.click(dialog, u"codeWrite"_s));
        QTRY_VERIFY(!driver.message(u"code"_s).isEmpty());
        const QByteArray library = bytes(repository + u"/migration/src/lib.rs"_s);
        QVERIFY2(library.contains("mod m20220101_000001_create_table;") && library.contains("pies"),
                 library.constData());
        // It stands on the timeline at once.
        QTRY_COMPARE_WITH_TIMEOUT(driver.window().session().tool()->migrations.size(), 2, 30000);
    }
};

RELVAR_TEST_MAIN(TestExportingCode)
#include "tst_exportingcode.moc"
