// SPDX-License-Identifier: GPL-3.0-or-later
// Changes while programs go on, from the window: the tick in the save dialog with the files that it makes, and the
// dialog that writes the migrations of another name.
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include "canvas/diagramview.h"
#include "edit/edits.h"
#include "shell/actions.h"
#include "widgets/inlinemessage.h"

#include <QCheckBox>
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

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestOnline : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    [[nodiscard]] static QStringList filesOf(const QString &folder)
    {
        return QDir(folder + u"/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void savesOnlineAndGradually()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        const QString folder = driver.folder() + u"/shop"_s;
        write(folder + u"/relvar.toml"_s,
              u"dialect = \"postgresql\"\n\n[connections.live]\naddress = \"%1\"\nenvironment = \"production\"\n"_s
                  .arg(m_server.settings(u"shop"_s).address)
                  .toUtf8());
        write(folder + u"/migrations/1_users.sql"_s,
              "-- migrate:up\nCREATE TABLE users (id integer PRIMARY KEY, name text);\n\n-- migrate:down\nDROP TABLE "
              "users;\n");
        const Result<project::Project> project = project::open(folder);
        QVERIFY_RESULT(project);
        QVERIFY_RESULT(project::trust(*project));
        window.open(folder);
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(driver.waitUntilIdle());

        // Production has it ticked already; without the tick the files go.
        const ObjectId users = driver.table(u"users"_s);
        const ObjectId name = driver.column(u"users"_s, u"name"_s);
        QVERIFY_RESULT(window.session().store().perform(
            Text(), edit::setIndex(users, schema::Index{.id = ObjectId::create(), .parts = {{.column = name}}})));
        window.actions().save->trigger();
        QDialog *save = driver.dialog(u"saveDialog"_s);
        QVERIFY(save);
        auto *online = save->findChild<QCheckBox *>(u"saveOnline"_s);
        QVERIFY(online && online->isChecked());
        auto *files = save->findChild<QListWidget *>(u"previewFiles"_s);
        QVERIFY(files);
        QTRY_COMPARE(files->count(), 1);
        online->setFocus();
        QTest::keyClick(online, Qt::Key_Space);
        QVERIFY(!online->isChecked() && !files->isVisible());
        QTest::keyClick(online, Qt::Key_Space);
        QTRY_VERIFY(files->isVisible());
        QVERIFY(driver.click(save, u"saveAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().store().hasChanges(), 120000);
        QCOMPARE(filesOf(folder).size(), 2);
        QFile built(folder + u"/migrations/"_s + filesOf(folder).last());
        QVERIFY(built.open(QIODevice::ReadOnly));
        QVERIFY(built.readAll().contains("CREATE INDEX CONCURRENTLY \"users_name_idx\""));
        save->close();
        QVERIFY(driver.waitUntilIdle());

        // Another name, from the menu, for what is selected.
        window.panels().diagram->select(users, name);
        QVERIFY(window.actions().changeGradually->isVisible());
        window.actions().changeGradually->trigger();
        QDialog *gradual = driver.dialog(u"gradualDialog"_s);
        QVERIFY(gradual);
        auto *newName = gradual->findChild<QLineEdit *>(u"gradualName"_s);
        QVERIFY(newName);
        QCOMPARE(newName->text(), u"name"_s);
        auto *accept = gradual->findChild<QPushButton *>(u"gradualSave"_s);
        QVERIFY(accept && !accept->isEnabled());
        newName->selectAll();
        QTest::keyClicks(newName, u"full_name"_s);
        auto *preview = gradual->findChild<QListWidget *>(u"previewFiles"_s);
        QTRY_COMPARE(preview->count(), 4);
        QTRY_VERIFY(accept->isEnabled());
        QVERIFY(driver.click(gradual, u"gradualSave"_s));
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(folder).size(), 6, 120000);
        QTRY_VERIFY(!window.session().store().hasChanges());
        QVERIFY(!driver.column(u"users"_s, u"full_name"_s).isNull());
        QVERIFY(filesOf(folder).last().endsWith(u"_contract.sql"_s));
    }
};

RELVAR_TEST_MAIN(TestOnline)
#include "tst_online.moc"
