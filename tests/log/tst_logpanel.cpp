// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a run: one line per statement, errors with their words, filter and copy.
#include "log/logpanel.h"
#include "runner/execute.h"
#include "support/fatalwarnings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

class TestLogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<log::LogPanel>();
        new QAbstractItemModelTester(&m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_panel.get());
        m_table = m_panel->findChild<QTableView *>(u"logTable"_s);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto add = [this, now](const runner::RunEvent &event) { m_panel->model().append(now, u"shop"_s, event); };
        add(runner::FileStarted{u"1"_s, u"create"_s, 2});
        add(runner::StatementStarted{1, 2, u"CREATE TABLE <i>t</i>\n(id)"_s});
        add(runner::StatementSucceeded{1, 7, 12});
        add(runner::StatementStarted{2, 2, u"INSERT INTO nowhere"_s});
        add(runner::StatementFailed{
            2, 2, 4, u"INSERT INTO nowhere"_s,
            Error{runner::RunError::StatementFailed, text("test", "It failed"), u"no such table"_s, {}}});
    }

    void aStatementIsOneLineWithItsTimeAndRows()
    {
        QCOMPARE(m_table->model()->rowCount(), 4);
        QCOMPARE(cell(1, log::LogModel::Step), u"1 of 2"_s);
        QCOMPARE(cell(1, log::LogModel::Rows), u"7"_s);
        QVERIFY(cell(1, log::LogModel::Duration).contains(u"12"_s));
        QCOMPARE(cell(1, log::LogModel::Message), u"CREATE TABLE <i>t</i> (id)"_s);
    }

    void anErrorShowsItsWords()
    {
        m_table->setCurrentIndex(m_table->model()->index(3, 0));
        const QString detail = m_panel->findChild<QPlainTextEdit *>(u"logDetail"_s)->toPlainText();
        QVERIFY(detail.contains(u"no such table"_s));
        QVERIFY(detail.contains(u"INSERT INTO nowhere"_s));
    }

    void aWholeDocumentInTheFilterIsCut()
    {
        auto *filter = m_panel->findChild<QLineEdit *>(u"logFilter"_s);
        QGuiApplication::clipboard()->setText(u"| a & b |"_s.repeated(10000));
        filter->setFocus();
        filter->paste();
        QVERIFY(!filter->text().isEmpty());
        QCOMPARE(m_table->model()->rowCount(), 0);
    }

    void filterAndLevelHideLines()
    {
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"logFilter"_s), u"NOWHERE"_s);
        QCOMPARE(m_table->model()->rowCount(), 2);
        m_panel->findChild<QComboBox *>()->setCurrentIndex(2);
        QCOMPARE(m_table->model()->rowCount(), 1);
    }

    void copyTakesAllThatIsShown()
    {
        m_table->clearSelection();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"shop"_s));
        QVERIFY(copied.contains(u"no such table"_s));
    }

private:
    QString cell(int row, int column) { return m_table->model()->index(row, column).data().toString(); }

    std::unique_ptr<log::LogPanel> m_panel;
    QTableView *m_table = nullptr;
};

RELVAR_TEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
