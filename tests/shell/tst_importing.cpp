// SPDX-License-Identifier: GPL-3.0-or-later
// Schemas from elsewhere in the real window: SQL, a dump, DBML and a database, into a new project and into the draft;
// renames asked, places kept, what cannot be read said first, and nothing changed by what fails.
#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "widgets/inlinemessage.h"
#include "widgets/messagestack.h"
#include "windowdriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }
    void sqlBecomesAProject();
    void aDumpBecomesAProject();
    void sqlChangesTheDraft();
    void renamesAreAskedAbout();
    void othersMayStay();
    void dbmlTellsWhatItLeavesOut();
    void aDatabaseChangesTheDraft();
    void whatFailsChangesNothing_data();
    void whatFailsChangesNothing();
    void aFolderThatIsInUseIsLeftAlone();
    void aReadIsCancelled();
    void filesAreDropped();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_driver->folder() + u'/' + name;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    void openDemo()
    {
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->waitUntilIdle());
    }
    /// The dialog with the file in it, by the keys.
    QDialog *startImport(const QString &path)
    {
        m_driver->press(Qt::Key_I, Qt::ControlModifier);
        QDialog *dialog = m_driver->dialog(u"importDialog"_s);
        if (dialog)
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFile"_s), path);
        return dialog;
    }
    bool next(QDialog *dialog) { return m_driver->click(dialog, u"importNext"_s); }
    bool waitForFindings(QDialog *dialog)
    {
        return QTest::qWaitFor(
            [dialog] {
                return dialog->findChild<QLabel *>(u"importSummary"_s)->isVisible()
                       && !dialog->findChild<QProgressBar *>()->isVisible();
            },
            60000);
    }
    QStringList linesOf(QDialog *dialog, const QString &list)
    {
        QStringList lines;
        auto *widget = dialog->findChild<QListWidget *>(list);
        for (int i = 0; i < widget->count(); ++i)
            lines.append(widget->item(i)->text());
        return lines;
    }
    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }

    PostgresqlServer m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestImporting::sqlBecomesAProject()
{
    const QString path = write(u"shop.sql"_s, "CREATE TABLE people (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);\n"
                                              "CREATE TABLE orders (id INTEGER PRIMARY KEY, person INTEGER "
                                              "REFERENCES people (id));\n");
    // From the start page.
    QVERIFY(m_driver->click(&window(), u"startImport"_s));
    QDialog *dialog = m_driver->dialog(u"importDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QRadioButton *>(u"importIntoDraft"_s)->isEnabled());
    QVERIFY(!next(dialog));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFile"_s), path);
    const QString folder = m_driver->folder() + u"/shop"_s;
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFolder"_s), folder);
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    const QString summary = dialog->findChild<QLabel *>(u"importSummary"_s)->text();
    QVERIFY2(summary.contains(u"read as SQLite: 2 table"_s), qPrintable(summary));
    // Nothing is made before that is said.
    QVERIFY(!QDir(folder).exists());
    QVERIFY(next(dialog));
    QVERIFY(m_driver->waitUntilOpen());
    QCOMPARE(window().session().project()->path, folder);
    QCOMPARE(window().session().directory().files.size(), 1);
    QVERIFY(!m_driver->table(u"orders"_s).isNull());
    QVERIFY(!window().session().store().hasChanges());
}

void TestImporting::aDumpBecomesAProject()
{
    QVERIFY_RESULT(m_server.createDatabase(u"dumped"_s));
    QVERIFY_RESULT(m_server.run(u"dumped"_s, u"CREATE TABLE people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY "
                                             "KEY, tags text[])"_s));
    const Result<QString> dump = m_server.dumpSchema(u"dumped"_s);
    QVERIFY_RESULT(dump);
    const QString path = write(u"people.sql"_s, dump->toUtf8());
    QVERIFY(m_driver->click(&window(), u"startImport"_s));
    QDialog *dialog = m_driver->dialog(u"importDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFile"_s), path);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFolder"_s), m_driver->folder() + u"/people"_s);
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    const QString summary = dialog->findChild<QLabel *>(u"importSummary"_s)->text();
    QVERIFY2(summary.contains(u"read as PostgreSQL: 1 table"_s), qPrintable(summary));
    QVERIFY(next(dialog));
    QVERIFY(QTest::qWaitFor([this] { return window().session().phase() == shell::Session::Phase::Open; }, 60000));
    QVERIFY(!m_driver->table(u"people"_s).isNull());
    QCOMPARE(window().session().dialect().id(), u"postgresql"_s);
}

void TestImporting::sqlChangesTheDraft()
{
    openDemo();
    const ObjectId owners = m_driver->table(u"owners"_s);
    const QRect place = window().panels().diagram->tableRect(owners);
    QString sql;
    for (const auto &statement : window().session().dialect().create(*window().session().store().current()->schema))
        sql += statement.sql + u";\n"_s;
    sql += u"CREATE TABLE vaccines (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"_s;
    const QString path = write(u"clinic.sql"_s, sql.toUtf8());
    QDialog *dialog = startImport(path);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QRadioButton *>(u"importIntoDraft"_s)->isChecked());
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    const QStringList changes = linesOf(dialog, u"importChanges"_s);
    QVERIFY2(changes.size() == 1 && changes.first().contains(u"vaccines"_s), qPrintable(changes.join(u'\n')));
    QVERIFY(m_driver->table(u"vaccines"_s).isNull());
    QVERIFY(next(dialog));
    QTRY_VERIFY(!m_driver->table(u"vaccines"_s).isNull());
    // The same tables, where they stood; one step back.
    QCOMPARE(m_driver->table(u"owners"_s), owners);
    QCOMPARE(window().panels().diagram->tableRect(owners).size(), place.size());
    window().actions().undo->trigger();
    QVERIFY(m_driver->table(u"vaccines"_s).isNull());
    QVERIFY(!window().session().store().hasChanges());
}

void TestImporting::renamesAreAskedAbout()
{
    openDemo();
    const ObjectId owners = m_driver->table(u"owners"_s);
    const auto placements = window().session().store().current()->diagram().placements;
    QString sql;
    for (const auto &statement : window().session().dialect().create(*window().session().store().current()->schema))
        sql += statement.sql + u";\n"_s;
    sql.replace(u"\"owners\""_s, u"\"keepers\""_s);
    QDialog *dialog = startImport(write(u"renamed.sql"_s, sql.toUtf8()));
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    auto *renames = dialog->findChild<QListWidget *>(u"importRenames"_s);
    QTRY_VERIFY(renames->count() > 0);
    QVERIFY2(renames->item(0)->text().contains(u"keepers"_s), qPrintable(renames->item(0)->text()));
    QCOMPARE(renames->item(0)->checkState(), Qt::Unchecked);
    const QRect row = renames->visualItemRect(renames->item(0));
    renames->setFocus();
    renames->setCurrentRow(0);
    QTest::mouseClick(renames->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    if (renames->item(0)->checkState() == Qt::Unchecked)
        QTest::keyClick(renames, Qt::Key_Space);
    QVERIFY(waitForFindings(dialog));
    QTRY_VERIFY(linesOf(dialog, u"importChanges"_s).join(u'\n').contains(u"Rename"_s));
    QVERIFY(next(dialog));
    QTRY_COMPARE(m_driver->table(u"keepers"_s), owners);
    const auto after = window().session().store().current()->diagram().placements;
    for (const auto &placement : placements)
        QVERIFY(after.contains(placement));
}

void TestImporting::othersMayStay()
{
    openDemo();
    QDialog *dialog = startImport(write(u"one.sql"_s, "CREATE TABLE vaccines (id INTEGER PRIMARY KEY)"));
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"importKeepOthers"_s), Qt::LeftButton, {}, QPoint(10, 8));
    QVERIFY(dialog->findChild<QCheckBox *>(u"importKeepOthers"_s)->isChecked());
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    QCOMPARE(linesOf(dialog, u"importChanges"_s).size(), 1);
    QVERIFY(next(dialog));
    QTRY_VERIFY(!m_driver->table(u"vaccines"_s).isNull());
    QVERIFY(!m_driver->table(u"owners"_s).isNull());
}

void TestImporting::dbmlTellsWhatItLeavesOut()
{
    openDemo();
    QDialog *dialog = startImport(write(u"draft.dbml"_s, "Table vaccines {\n  id integer [pk]\n  name text\n}\n"
                                                         "TableGroup medicine {\n  vaccines\n}\n"));
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    auto *leftOut = dialog->findChild<QTreeWidget *>(u"importLeftOut"_s);
    QVERIFY(leftOut->isVisible());
    QCOMPARE(leftOut->topLevelItemCount(), 1);
    QCOMPARE(leftOut->topLevelItem(0)->text(0), u"5"_s);
    // Back and away: nothing has happened.
    QVERIFY(m_driver->click(dialog, u"importBack"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window().findChildren<QDialog *>(u"importDialog"_s).isEmpty());
    QVERIFY(!window().session().store().hasChanges());
}

void TestImporting::aDatabaseChangesTheDraft()
{
    openDemo();
    const QString address = window().session().currentConnection()->settings.address;
    QVERIFY(change(address, u"CREATE TABLE made_by_hand (id INTEGER PRIMARY KEY)"_s));
    m_driver->press(Qt::Key_I, Qt::ControlModifier);
    QDialog *dialog = m_driver->dialog(u"importDialog"_s);
    auto *fromDatabase = dialog->findChild<QRadioButton *>(u"importFromDatabase"_s);
    QTest::mouseClick(fromDatabase, Qt::LeftButton, {}, QPoint(10, fromDatabase->height() / 2));
    QVERIFY(fromDatabase->isChecked());
    QVERIFY(!dialog->findChild<QRadioButton *>(u"importIntoProject"_s)->isEnabled());
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    QVERIFY(linesOf(dialog, u"importChanges"_s).join(u'\n').contains(u"made_by_hand"_s));
    QVERIFY(next(dialog));
    QTRY_VERIFY(!m_driver->table(u"made_by_hand"_s).isNull());
}

void TestImporting::whatFailsChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << u"nowhere.sql"_s << QByteArray();
    QTest::newRow("no SQL") << u"letter.sql"_s << QByteArray("Dear all, please find attached");
    QTest::newRow("wrong") << u"wrong.sql"_s << QByteArray("CREATE TABLE a (id INTEGER); CREATE TABLE a (id TEXT);");
    QTest::newRow("binary") << u"binary.sql"_s << QByteArray("\0\1\2\3\xff\xfe", 6);
    QTest::newRow("bad DBML") << u"bad.dbml"_s << QByteArray("Table {{{");
}

void TestImporting::whatFailsChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    openDemo();
    const auto before = window().session().store().current();
    const QString path = content.isEmpty() ? m_driver->folder() + u'/' + name : write(name, content);
    QDialog *dialog = startImport(path);
    QVERIFY(next(dialog));
    auto *message = dialog->findChild<widgets::InlineMessage *>(u"importMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60000);
    QVERIFY(!message->text().isEmpty());
    QVERIFY(!dialog->findChild<QLabel *>(u"importSummary"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window().findChildren<QDialog *>(u"importDialog"_s).isEmpty());
    QVERIFY(window().session().store().current()->schema.sameAs(before->schema));
}

void TestImporting::aFolderThatIsInUseIsLeftAlone()
{
    const QString path = write(u"shop.sql"_s, "CREATE TABLE people (id INTEGER PRIMARY KEY)");
    const QString folder = m_driver->folder() + u"/taken"_s;
    QVERIFY(QDir().mkpath(folder + u"/migrations"_s));
    QVERIFY(!write(u"taken/migrations/20250101000000_mine.sql"_s, "-- mine").isEmpty());
    QVERIFY(!write(u"taken/relvar.toml"_s, "dialect = \"sqlite\"\n").isEmpty());
    QVERIFY(m_driver->click(&window(), u"startImport"_s));
    QDialog *dialog = m_driver->dialog(u"importDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFile"_s), path);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFolder"_s), folder);
    QVERIFY(next(dialog));
    QVERIFY(waitForFindings(dialog));
    QVERIFY(next(dialog));
    auto *message = dialog->findChild<widgets::InlineMessage *>(u"importMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60000);
    QVERIFY(QFile::exists(folder + u"/migrations/20250101000000_mine.sql"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window().findChildren<QDialog *>(u"importDialog"_s).isEmpty());
}

void TestImporting::aReadIsCancelled()
{
    openDemo();
    // The scratch database would be at it for hours.
    QDialog *dialog = startImport(write(u"long.sql"_s, "CREATE TABLE a AS WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL "
                                                       "SELECT i + 1 FROM r) SELECT i FROM r;"));
    QVERIFY(next(dialog));
    QTRY_VERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    QTest::qWait(300);
    QVERIFY(m_driver->click(dialog, u"importCancel"_s));
    auto *message = dialog->findChild<widgets::InlineMessage *>(u"importMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30000);
    QVERIFY2(message->text().contains(u"Cancelled"_s), qPrintable(message->text()));
    QVERIFY(!dialog->findChild<QProgressBar *>()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window().findChildren<QDialog *>(u"importDialog"_s).isEmpty());
}

void TestImporting::filesAreDropped()
{
    const QString path = write(u"shop.sql"_s, "CREATE TABLE people (id INTEGER PRIMARY KEY)");
    const auto drop = [this](const QString &file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        // Over the diagram or the start page, neither of which takes files.
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &event);
    };
    drop(path);
    QDialog *dialog = m_driver->dialog(u"importDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLineEdit *>(u"importFile"_s)->text().endsWith(u"shop.sql"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window().findChildren<QDialog *>(u"importDialog"_s).isEmpty());
    // With something open it may as well be SQL to run.
    openDemo();
    drop(path);
    QVERIFY(m_driver->message(u"import"_s).contains(u"shop.sql"_s));
    QVERIFY(window().findChild<QPushButton *>(u"droppedOpen"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_driver->click(&window(), u"droppedImport"_s); }));
    dialog = m_driver->dialog(u"importDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

RELVAR_TEST_MAIN(TestImporting)
#include "tst_importing.moc"
