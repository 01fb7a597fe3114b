// SPDX-License-Identifier: GPL-3.0-or-later
// The editor by keys: completion, marks of the product's own parser, find and replace, and the way out of it.
#include "dialects/builtin.h"
#include "sqleditor/sqleditor.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "support/shopschema.h"
#include "widgets/elidedlabel.h"
#include "widgets/findbar.h"

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using sqleditor::SqlEditor;

class TestSqlEditor : public QObject
{
    Q_OBJECT

    void open(const QString &product, const schema::Schema &schema)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_editor = new SqlEditor(u"SQL"_s, m_window.get());
        m_editor->setDialect(dialect::find(dialects::builtin(), product));
        m_editor->setSchema(Box<schema::Schema>(schema));
        m_next = new QLineEdit(m_window.get());
        layout->addWidget(m_editor, 1);
        layout->addWidget(m_next);
        m_window->resize(600, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_text = m_editor->findChild<QsciScintilla *>(u"sqlText"_s);
        m_text->setFocus();
    }

    void type(const QString &text) { QTest::keyClicks(m_text, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_text, key, modifiers);
    }
    [[nodiscard]] bool hasList() const { return m_text->SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) != 0; }
    [[nodiscard]] QString message() const
    {
        const auto *label = m_editor->findChild<widgets::ElidedLabel *>(u"sqlError"_s);
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QWidget> m_window;
    SqlEditor *m_editor = nullptr;
    QsciScintilla *m_text = nullptr;
    QLineEdit *m_next = nullptr;

private Q_SLOTS:
    void init() { open(u"sqlite"_s, test::shop::schema()); }
    void cleanup() { m_window.reset(); }

    void theKeyThatCancelsRemovesNothing()
    {
        QAction cancel;
        cancel.setShortcut(QKeySequence(u"Ctrl+Shift+Backspace"_s));
        m_window->addAction(&cancel);
        QSignalSpy cancelled(&cancel, &QAction::triggered);
        type(u"SELECT 1;"_s);
        press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(m_editor->text(), u"SELECT 1;"_s);
    }

    void completesNamesAfterLettersAndOnDemand()
    {
        type(u"SELECT * FROM cu"_s);
        QVERIFY(hasList());
        press(Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"SELECT * FROM customers"_s);
        QVERIFY(!hasList());
        type(u" WHERE customers."_s);
        QVERIFY(hasList());
        press(Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"SELECT * FROM customers WHERE customers.email"_s);
        type(u" = "_s);
        QVERIFY(!hasList());
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(hasList());
        press(Qt::Key_Escape);
        QVERIFY(!hasList());
        QVERIFY(m_text->hasFocus());
    }

    /// A window may be dragged out of the screen in part, with the word that is written.
    void completesNothingWhereNoScreenIs()
    {
        m_window->move(-5000, -5000);
        QTRY_VERIFY(!QGuiApplication::screenAt(m_text->mapToGlobal(QPoint())));
        type(u"SELECT * FROM cu"_s);
        QVERIFY(!hasList());
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"SELECT * FROM cu"_s);
        QVERIFY(!hasList());
    }

    void marksWhereTheParserStops_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        QTest::newRow("sqlite") << u"sqlite"_s << u"SELECT 'ü'\nFROM WHERE x"_s
                                << u"Line 2: near \"WHERE\": syntax error"_s;
        QTest::newRow("postgresql") << u"postgresql"_s << u"SELECT 'ü'\nFROM WHERE x"_s
                                    << u"Line 2: syntax error at or near \"WHERE\""_s;
        QTest::newRow("second statement")
            << u"postgresql"_s << u"SELECT 1;\nSELECT 2;\nSELEC 3"_s << u"Line 3: syntax error at or near \"SELEC\""_s;
        QTest::newRow("body")
            << u"postgresql"_s
            << u"CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  IF x THEN RETURN 1 END "
               "IF;\nEND $$"_s
            << u"Line 3: syntax error at or near \"IF\""_s;
    }
    void marksWhereTheParserStops()
    {
        QFETCH(QString, product);
        QFETCH(QString, sql);
        QFETCH(QString, message);
        open(product, {});
        m_editor->setText(sql);
        QTRY_COMPARE(this->message(), message);
        // Unknown names are not the grammar's business.
        m_editor->setText(u"SELECT what FROM nowhere"_s);
        QTRY_COMPARE(this->message(), QString());
        QVERIFY(!m_editor->error());
    }

    void goesToTheErrorByKey()
    {
        m_editor->setText(u"SELECT 1;\nSELECT 2 FROM;"_s);
        QTRY_VERIFY(m_editor->error());
        QCOMPARE(m_editor->cursorOffset(), 0);
        press(Qt::Key_F8);
        QCOMPARE(m_editor->cursorOffset(), *m_editor->error()->offset);
        QVERIFY(m_editor->cursorOffset() > 10);
    }

    void keepsWhatAServerSaidUntilTheTextChanges()
    {
        m_editor->setText(u"SELECT 1;\nSELECT 2;\nSELECT 3;"_s);
        QSignalSpy checked(m_editor, &SqlEditor::checked);
        m_editor->showErrorAtLine(2, u"division by zero"_s);
        QCOMPARE(message(), u"Line 2: division by zero"_s);
        QCOMPARE(m_editor->cursorOffset(), 10);
        QTest::qWait(500);
        QCOMPARE(message(), u"Line 2: division by zero"_s);
        type(u" "_s);
        QTRY_COMPARE(message(), QString());
        // Nothing can be wrong at a place that is not there.
        m_editor->showErrorAtLine(99, u"late"_s, false);
        QVERIFY(!message().isEmpty());
    }

    void replacesOneAndAll()
    {
        m_editor->setText(u"a b a b a"_s);
        press(Qt::Key_H, Qt::ControlModifier);
        auto *find = m_editor->findChild<QLineEdit *>(u"findEdit"_s);
        auto *by = m_editor->findChild<QLineEdit *>(u"replaceEdit"_s);
        QVERIFY(by->isVisible());
        QTest::keyClicks(find, u"a"_s);
        QTest::keyClicks(by, u"aa"_s);
        m_editor->findChild<QPushButton *>(u"replaceOne"_s)->click();
        QCOMPARE(m_editor->text(), u"aa b a b a"_s);
        m_editor->findChild<QPushButton *>(u"replaceAll"_s)->click();
        QCOMPARE(m_editor->text(), u"aaaa b aa b aa"_s);
        // All of it is one step back.
        m_text->undo();
        QCOMPARE(m_editor->text(), u"aa b a b a"_s);
        QTest::keyClick(by, Qt::Key_Escape);
        QVERIFY(!by->isVisible());
        QVERIFY(m_text->hasFocus());
        // A text that is only read is only searched.
        m_editor->setEditable(false);
        press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(find->isVisible());
        QVERIFY(!by->isVisible());
    }

    /// Also where it stands in a dialog that Esc closes.
    void aTextToReadLetsEscapeAndTabThrough()
    {
        QDialog dialog;
        QVBoxLayout layout(&dialog);
        widgets::SqlView view(u"SQL"_s);
        QPushButton button(u"Close"_s);
        layout.addWidget(&view);
        layout.addWidget(&button);
        view.setText(u"SELECT 1"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        view.setFocus();
        QWidget *text = QApplication::focusWidget();
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(button.hasFocus());
        QTest::keyClick(&button, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void tabIndentsAndEscapeLetsItOut()
    {
        type(u"x"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"    x"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Tab);
        QVERIFY(!m_text->hasFocus());
        QCOMPARE(m_editor->text(), u"    x"_s);
        m_text->setFocus();
        m_editor->setEditable(false);
        press(Qt::Key_Tab);
        QVERIFY(!m_text->hasFocus());
    }

    void aCheckOfOnesOwnTakesThePlaceOfTheGrammar()
    {
        m_editor->setCheck([](const QString &sql) -> std::optional<sqleditor::Mark> {
            if (sql.contains(u"bad"_s))
                return sqleditor::Mark{u"a bad word"_s, sql.indexOf(u"bad"_s)};
            return {};
        });
        m_editor->setText(u"this is\nbad"_s);
        QTRY_COMPARE(message(), u"Line 2: a bad word"_s);
        m_editor->setText(u"this is not SQL"_s);
        QTRY_COMPARE(message(), QString());
    }
};

RELVAR_TEST_MAIN(TestSqlEditor)
#include "tst_sqleditor.moc"
