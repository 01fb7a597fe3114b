// SPDX-License-Identifier: GPL-3.0-or-later
// Opening what is there and what is not, from the window: good files, bad files, folders that are not trusted yet.
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include "dialects/builtin.h"
#include "project/workflow.h"
#include "shell/demo.h"
#include "widgets/messagestack.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <sqlite3.h>

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

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoDatabaseIsRefusedInPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("text") << u"notes.db"_s << QByteArray("Only some notes, and not even a hundred of them.\n");
        QTest::newRow("missing") << u"nowhere.db"_s << QByteArray();
        QTest::newRow("cut off") << u"half.db"_s << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20);
    }

    void whatIsNoDatabaseIsRefusedInPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, written);
        WindowDriver driver;
        const QString path = driver.folder() + u'/' + name;
        if (!written.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written);
        }
        const QByteArray before = bytes(path);
        driver.window().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.message(u"open"_s).isEmpty(), 30000);
        QVERIFY2(driver.message(u"open"_s).contains(name), qPrintable(driver.message(u"open"_s)));
        QCOMPARE(driver.window().session().phase(), shell::Session::Phase::Nothing);
        QCOMPARE(bytes(path), before);
    }

    void aLockedDatabaseSaysWhoMustLetGo()
    {
        WindowDriver driver;
        const QString path = driver.folder() + u"/locked.db"_s;
        QVERIFY(change(path, u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s));
        sqlite3 *holder = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &holder), SQLITE_OK);
        QCOMPARE(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        driver.window().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.message(u"open"_s).isEmpty(), 60000);
        QVERIFY2(driver.message(u"open"_s).contains(u"locked.db"_s), qPrintable(driver.message(u"open"_s)));
        sqlite3_close(holder);
        driver.window().open(path);
        QVERIFY(driver.waitUntilOpen());
        QCOMPARE(driver.draft().tables.size(), 1);
    }

    void aFolderIsTrustedOnce()
    {
        WindowDriver driver;
        const QString folder = driver.folder() + u"/clinic"_s;
        const Result<QString> made = shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toString()));
        // Trust is kept per user: forget what preparing has put there.
        QDir(driver.folder() + u"/config"_s).removeRecursively();

        driver.window().open(folder);
        QTRY_VERIFY(!driver.message(u"trust"_s).isEmpty());
        QVERIFY(driver.message(u"trust"_s).contains(folder));
        QCOMPARE(driver.window().session().phase(), shell::Session::Phase::AwaitingTrust);
        QVERIFY(driver.draft().isEmpty());
        auto *trust = driver.window().findChild<QPushButton *>(u"trustFolder"_s);
        QVERIFY(trust);
        QTRY_VERIFY(trust->isVisible());
        QTest::mouseClick(trust, Qt::LeftButton);
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(!driver.draft().isEmpty());

        driver.restart();
        driver.window().open(folder);
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(driver.message(u"trust"_s).isEmpty());
    }

    void aProjectWhoseDatabaseIsNotMadeYetMakesIt()
    {
        WindowDriver driver;
        const QString folder = driver.folder() + u"/clinic"_s;
        QVERIFY(shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {}));
        driver.window().open(folder);
        QVERIFY(driver.waitUntilOpen());
        const QString database = driver.window().session().currentConnection()->settings.address;
        QVERIFY(QFile::remove(database));
        driver.window().session().refresh();
        QVERIFY(driver.waitUntilIdle());
        QVERIFY(driver.window().session().currentConnection()->error);

        QVERIFY(driver.clickAction(u"apply"_s));
        QTRY_VERIFY(!driver.message(u"run"_s).isEmpty());
        // Nothing is made before the person says so.
        QVERIFY(!QFile::exists(database));
        auto *make = driver.window().findChild<QPushButton *>(u"makeDatabase"_s);
        QVERIFY(make);
        QTRY_VERIFY(make->isVisible());
        QTest::mouseClick(make, Qt::LeftButton);
        QDialog *review = driver.dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QVERIFY(driver.click(review, u"reviewRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.window().runs().isBusy() == false, 60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(driver.window().session().currentConnection()->pending(), 0);
        QVERIFY(!look(database, u"SELECT name FROM sqlite_schema WHERE name = 'owners'"_s).isEmpty());
    }

    void oneDraftIsNotEditedTwice()
    {
        WindowDriver driver;
        const QString folder = driver.folder() + u"/clinic"_s;
        QVERIFY(shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {}));
        driver.window().open(folder);
        QVERIFY(driver.waitUntilOpen());
        shell::Workers workers;
        connections::PasswordStore passwords({});
        shell::Session second(dialects::builtin(), workers, passwords);
        QSignalSpy failures(&second, &shell::Session::failed);
        second.open(folder);
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 30000);
        QVERIFY(failures.constFirst().at(1).value<Error>().code.is(project::ProjectError::DraftLocked));
        QCOMPARE(second.phase(), shell::Session::Phase::Nothing);
    }

    void aDatabaseBecomesAProjectWithItsFirstMigration()
    {
        WindowDriver driver;
        const QString path = driver.folder() + u"/shop.db"_s;
        QVERIFY(change(path, u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                             "INSERT INTO customers (name) VALUES ('Ada'), ('Grace')"_s));
        const QStringList before = content(path);
        driver.window().open(path);
        QVERIFY(driver.waitUntilOpen());
        QCOMPARE(driver.draft().tables.size(), 1);
        QVERIFY(!driver.window().session().project());

        driver.press(Qt::Key_T);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"orders"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        QVERIFY(!driver.table(u"orders"_s).isNull());

        driver.press(Qt::Key_S, Qt::ControlModifier);
        QDialog *save = driver.dialog(u"saveDialog"_s);
        QVERIFY(save);
        const QString folder = save->findChild<QLineEdit *>(u"saveFolder"_s)->text();
        QVERIFY(folder.startsWith(driver.folder()));
        QVERIFY(driver.click(save, u"saveAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.window().session().store().hasChanges(), 60000);
        QVERIFY(driver.waitUntilIdle());
        QVERIFY(QFile::exists(folder + u"/relvar.toml"_s));
        QCOMPARE(driver.window().session().directory().files.size(), 2);
        QCOMPARE(driver.window().session().currentConnection()->pending(), 1);
        QCOMPARE(content(path), before);

        QVERIFY(driver.click(save, u"saveApply"_s));
        QDialog *review = driver.dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QVERIFY(driver.click(review, u"reviewRun"_s));
        QTRY_COMPARE_WITH_TIMEOUT(look(path, u"SELECT name FROM sqlite_schema WHERE name = 'orders'"_s).size(), 1,
                                  60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(look(path, u"SELECT count(*) FROM customers"_s).constFirst().constFirst(), u"2"_s);
    }
};

RELVAR_TEST_MAIN(TestOpening)
#include "tst_opening.moc"
