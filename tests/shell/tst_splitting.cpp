// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a migration, in the window: some of the changes, SQL changed by hand, several migrations in one.
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include "edit/edits.h"
#include "shell/piecelist.h"
#include "sqleditor/sqleditor.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"
#include "widgets/sqlview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestSplitting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;

    shell::Session &session() { return m_driver->window().session(); }

    QStringList files()
    {
        return QDir(session().project()->migrationsPath()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    }

    static schema::Column textColumn(const QString &name)
    {
        return {.id = ObjectId::create(), .name = name, .type = {u"TEXT"_s, {}}};
    }

    void perform(const document::Edit &edit)
    {
        const Result<> done = session().store().perform(text("test", "Edit"), edit);
        QVERIFY_RESULT(done);
    }

    QDialog *openSaveDialog()
    {
        m_driver->press(Qt::Key_S, Qt::ControlModifier);
        return m_driver->dialog(u"saveDialog"_s);
    }

    static int rowOf(const shell::PieceList *list, const QString &words)
    {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(words))
                return row;
        }
        return -1;
    }

    static widgets::SqlView *view(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<widgets::SqlView *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->click(&m_driver->window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
    }

    void cleanup() { m_driver.reset(); }

    void aRecordIsWrittenBesideAndTheChoiceStays()
    {
        const auto saveOne = [this](const QString &column, bool isUsual, bool click) {
            perform(edit::addColumn(m_driver->table(u"owners"_s), textColumn(column)));
            QDialog *save = openSaveDialog();
            auto *record = save->findChild<QAbstractButton *>(u"saveRecord"_s);
            const bool wasUsual = record->isChecked() == isUsual;
            if (click)
                QTest::mouseClick(record, Qt::LeftButton, {}, QPoint(10, record->height() / 2));
            const bool saved = m_driver->click(save, u"saveAccept"_s)
                               && QTest::qWaitFor([save] { return save->findChild<QWidget *>(u"saveApply"_s); }, 60000);
            QTest::keyClick(save, Qt::Key_Escape);
            return wasUsual && saved;
        };
        const auto records = [this] {
            return QDir(session().project()->migrationsPath()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        };
        QVERIFY(saveOne(u"nickname"_s, false, false));
        QCOMPARE(records().size(), 0);
        QVERIFY(saveOne(u"surname"_s, false, true));
        QCOMPARE(records().size(), 1);
        QVERIFY(records().constFirst().contains(u"surname"_s));
        QFile configuration(session().project()->path + u"/relvar.toml"_s);
        QVERIFY(configuration.open(QIODevice::ReadOnly));
        QVERIFY(configuration.readAll().contains("records = true"));
        QVERIFY(saveOne(u"title"_s, true, false));
        QCOMPARE(records().size(), 2);
        // The folder is as sound with them as without.
        QVERIFY(m_driver->waitUntilIdle());
        QVERIFY(m_driver->message(u"directory"_s).isEmpty());
    }

    void whatHasNoTickStaysInTheDraft()
    {
        const ObjectId owners = m_driver->table(u"owners"_s);
        schema::Table kennels;
        kennels.id = ObjectId::create();
        kennels.name = u"kennels"_s;
        kennels.columns = {session().dialect().keyColumn(u"id"_s)};
        kennels.primaryKey
            = schema::PrimaryKey{ObjectId::create(), u"kennels_pkey"_s, {{kennels.columns.first().id}}};
        perform(edit::addTable(kennels, {}));
        perform(edit::addRelation(owners, kennels.id));
        perform(edit::addColumn(owners, textColumn(u"nickname"_s)));

        QDialog *save = openSaveDialog();
        QVERIFY(save);
        auto *list = save->findChild<shell::PieceList *>(u"saveChanges"_s);
        QVERIFY(list);
        auto *explanation = save->findChild<QLabel *>(u"saveExplanation"_s);
        // There is nothing yet to apply.
        QVERIFY(!save->findChild<QAbstractButton *>(u"saveApply"_s));
        QTRY_VERIFY(view(save, u"saveSqlUp"_s)->text().contains(u"\"kennels\""_s));

        // Without the table there is no relation to it: its tick goes too, and the dialog says why.
        list->setFocus();
        list->setCurrentRow(rowOf(list, u"Create table kennels"_s));
        QTest::keyClick(list, Qt::Key_Space);
        const int relation = rowOf(list, u"Add foreign key from owners"_s);
        QCOMPARE(list->item(relation)->checkState(), Qt::Unchecked);
        QVERIFY2(explanation->isVisible() && explanation->text().contains(u"kennels"_s),
                 qPrintable(explanation->text()));
        QTRY_VERIFY(!view(save, u"saveSqlUp"_s)->text().contains(u"\"kennels\""_s));
        QVERIFY(view(save, u"saveSqlUp"_s)->text().contains(u"\"nickname\""_s));
        // And back: the relation brings the table along.
        list->setCurrentRow(relation);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->item(rowOf(list, u"Create table kennels"_s))->checkState(), Qt::Checked);
        QTest::keyClick(list, Qt::Key_Space);
        list->setCurrentRow(rowOf(list, u"Create table kennels"_s));
        QTest::keyClick(list, Qt::Key_Space);
        for (int row = 0; row < list->count(); ++row) {
            const bool stays = list->item(row)->text().contains(u"nickname"_s);
            if (!stays && list->item(row)->checkState() == Qt::Checked) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
            }
        }
        QCOMPARE(list->chosen().size(), 1);
        QVERIFY(save->findChild<QLineEdit *>(u"saveName"_s)->text().contains(u"nickname"_s));

        const qsizetype before = files().size();
        QVERIFY(m_driver->click(save, u"saveAccept"_s));
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), before + 1, 60000);
        QTRY_VERIFY(!save->findChild<QLabel *>(u"grade"_s)->text().isEmpty());
        // What is shown is what was written.
        QCOMPARE(view(save, u"saveSqlUp"_s)->text(), session().directory().files.last().up.sql);
        QVERIFY(m_driver->click(save, u"saveCancel"_s));
        QVERIFY(m_driver->waitUntilIdle());
        QVERIFY(session().store().hasChanges());
        QVERIFY(session().store().base()->table(owners)->column(u"nickname"_s));
        QCOMPARE(m_driver->table(u"kennels"_s), kennels.id);
        QCOMPARE(m_driver->draft().table(owners)->foreignKeys.size(),
                 session().store().base()->table(owners)->foreignKeys.size() + 1);

        // The rest is still there after a restart, and becomes the next migration.
        const QString folder = session().path();
        m_driver->restart();
        m_driver->window().open(folder);
        QVERIFY(m_driver->waitUntilOpen());
        QCOMPARE(m_driver->table(u"kennels"_s), kennels.id);
        save = openSaveDialog();
        QVERIFY(save);
        QVERIFY(m_driver->click(save, u"saveAccept"_s));
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), before + 2, 60000);
        QTRY_VERIFY(!session().store().hasChanges());
    }

    void sqlChangedByHandIsProvedAgain()
    {
        perform(edit::addColumn(m_driver->table(u"owners"_s), textColumn(u"nickname"_s)));
        QDialog *save = openSaveDialog();
        QVERIFY(save);
        widgets::SqlView *up = view(save, u"saveSqlUp"_s);
        QTRY_VERIFY(up->text().contains(u"\"nickname\""_s));
        auto *editor = up->findChild<QWidget *>(u"sqlText"_s);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, u" CREATE TABLE leftover (a);"_s);
        QVERIFY(up->text().contains(u"leftover"_s));
        // Other changes would be other statements.
        QVERIFY(!save->findChild<shell::PieceList *>(u"saveChanges"_s)->isEnabled());

        const qsizetype before = files().size();
        QVERIFY(m_driver->click(save, u"saveAccept"_s));
        auto *insist = static_cast<QAbstractButton *>(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT((insist = save->findChild<QAbstractButton *>(u"saveUnproved"_s)) != nullptr, 60000);
        QCOMPARE(files().size(), before);
        // It says what differs.
        const auto messages = save->findChildren<widgets::InlineMessage *>();
        QVERIFY(std::any_of(messages.cbegin(), messages.cend(), [](const widgets::InlineMessage *message) {
            return message->isVisible() && message->text().contains(u"leftover"_s);
        }));
        QTest::mouseClick(insist, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), before + 1, 60000);
        QTRY_COMPARE(save->findChild<QLabel *>(u"grade"_s)->text(), u"Not proved"_s);
        QCOMPARE(session().directory().files.last().proof->grade, plan::Grade::Unproved);
        QVERIFY(session().directory().files.last().up.sql.contains(u"leftover"_s));
    }

    void whereAProofFailsIsShown()
    {
        perform(edit::addColumn(m_driver->table(u"owners"_s), textColumn(u"nickname"_s)));
        QDialog *save = openSaveDialog();
        QVERIFY(save);
        auto *up = save->findChild<sqleditor::SqlEditor *>(u"saveSqlUp"_s);
        auto *down = save->findChild<sqleditor::SqlEditor *>(u"saveSqlDown"_s);
        QTRY_VERIFY(up->text().contains(u"\"nickname\""_s));
        const QString written = u"\n\n"_s + up->text().trimmed() + u"\n\nDROP TABLE nobody;\n"_s;
        up->setText(written);
        QVERIFY(m_driver->click(save, u"saveAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(up->isEditable() && up->error() && up->error()->offset, 60000);
        QCOMPARE(*up->error()->offset, written.indexOf(u"DROP TABLE nobody"_s));
        // The way back is on its other tab.
        up->setText(written.left(written.indexOf(u"DROP TABLE nobody"_s)));
        down->setText(u"SELECT 1;\n\nSELECT nothing;"_s);
        QVERIFY(!down->isVisible());
        QVERIFY(m_driver->click(save, u"saveAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(down->isEditable() && down->error() && down->error()->offset, 60000);
        QVERIFY(down->isVisible());
        QCOMPARE(*down->error()->offset, down->text().indexOf(u"SELECT nothing"_s));
        QVERIFY(m_driver->click(save, u"saveCancel"_s));
    }

    void whatIsWrittenByHandCanBeTakenBack()
    {
        perform(edit::addColumn(m_driver->table(u"owners"_s), textColumn(u"nickname"_s)));
        QDialog *save = openSaveDialog();
        QVERIFY(save);
        widgets::SqlView *up = view(save, u"saveSqlUp"_s);
        QTRY_VERIFY(up->text().contains(u"\"nickname\""_s));
        const QString compiled = up->text();
        auto *editor = up->findChild<QWidget *>(u"sqlText"_s);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, u" SELECT 1;"_s);
        QVERIFY(up->text() != compiled);
        QVERIFY(m_driver->click(save, u"saveSqlTakeBack"_s));
        QCOMPARE(up->text(), compiled);
        QVERIFY(save->findChild<shell::PieceList *>(u"saveChanges"_s)->isEnabled());
        QVERIFY(m_driver->click(save, u"saveCancel"_s));
    }

    void aRangeOfTheTimelineBecomesOne()
    {
        const QList<migration::MigrationFile> before = session().directory().files;
        QVERIFY(before.size() >= 3);
        const QString connection = session().currentConnection()->settings.name;
        const ObjectId owners = m_driver->table(u"owners"_s);
        perform(edit::addColumn(owners, textColumn(u"nickname"_s)));

        // Two that are applied here.
        m_driver->clickOnTimeline(connection, before.at(1).id);
        auto *action = m_driver->window().panels().timeline->findChild<QAction *>(u"timelineSquash"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QDialog *squash = m_driver->dialog(u"squashDialog"_s);
        QVERIFY(squash);
        QCOMPARE(squash->findChild<QComboBox *>(u"squashFirst"_s)->currentData().toString(), before.at(0).id);
        QCOMPARE(squash->findChild<QComboBox *>(u"squashLast"_s)->currentData().toString(), before.at(1).id);
        QVERIFY(!squash->findChild<QAbstractButton *>(u"squashReplace"_s)->isEnabled());
        QVERIFY(m_driver->click(squash, u"squashProve"_s));
        QTRY_VERIFY_WITH_TIMEOUT(squash->findChild<QAbstractButton *>(u"squashReplace"_s)->isEnabled(), 60000);
        QVERIFY(view(squash, u"squashSql"_s)->text().contains(u"-- replaces: "_s + before.at(0).id));
        QCOMPARE(files().size(), before.size());
        QVERIFY(m_driver->click(squash, u"squashReplace"_s));
        QTRY_COMPARE(files().size(), before.size() - 1);
        QVERIFY(m_driver->waitUntilIdle());
        QTRY_COMPARE(m_driver->window().panels().timeline->cellText(connection, before.at(1).id), u"applied"_s);
        // The draft goes on where it was.
        QVERIFY(session().store().hasChanges());
        QVERIFY(m_driver->message(u"draft"_s).isEmpty());
        QVERIFY(!m_driver->column(u"owners"_s, u"nickname"_s).isNull());
    }

    void aFileIsProvedAgain()
    {
        const migration::MigrationFile file = session().directory().files.last();
        m_driver->clickOnTimeline(session().currentConnection()->settings.name, file.id);
        auto *action = m_driver->window().panels().timeline->findChild<QAction *>(u"timelineProve"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->message(u"proof"_s).contains(file.fileName()), 60000);
        QTRY_VERIFY(session().directory().find(file.id)->proof.has_value());
        QCOMPARE(session().directory().find(file.id)->checksum, file.checksum);
    }
};

RELVAR_TEST_MAIN(TestSplitting)
#include "tst_splitting.moc"
