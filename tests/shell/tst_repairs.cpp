// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a run that stopped, and of an edited file, in the window.
#include "support/fatalwarnings.h"
#include "timeline/timelineview.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestRepairs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;
    QString m_database;
    QString m_connection;

    timeline::TimelineView *view() const { return m_driver->window().panels().timeline; }

    QString ledger(const QString &column) const
    {
        const QList<QStringList> rows
            = look(m_database, u"SELECT %1 FROM relvar_migrations ORDER BY sequence DESC"_s.arg(column));
        return rows.isEmpty() ? QString() : rows.first().first();
    }

    void refresh()
    {
        m_driver->window().session().refresh();
        QVERIFY(m_driver->waitUntilIdle());
    }

    void confirm()
    {
        auto *button = m_driver->window().findChild<QAbstractButton *>(u"confirmRepair"_s);
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_driver->waitUntilIdle());
    }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->click(&m_driver->window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->waitUntilIdle());
        const auto &settings = m_driver->window().session().currentConnection()->settings;
        m_database = settings.address;
        m_connection = settings.name;
    }

    void cleanup() { m_driver.reset(); }

    void anEditedFileIsAcceptedAfterAQuestion()
    {
        const QString id = ledger(u"id"_s);
        const QString checksum = ledger(u"checksum"_s);
        QVERIFY(change(m_database, u"UPDATE relvar_migrations SET checksum = 'another' WHERE id = '%1'"_s.arg(id)));
        refresh();
        QTRY_VERIFY(view()->cellText(m_connection, id).contains(u"edited"_s));
        Q_EMIT view()->acceptRequested(m_connection, id);
        QVERIFY(m_driver->message(u"repair"_s).contains(id));
        // Nothing without a yes.
        QCOMPARE(ledger(u"checksum"_s), u"another"_s);
        confirm();
        QTRY_VERIFY(m_driver->message(u"run"_s).contains(u"accepted"_s));
        QCOMPARE(ledger(u"checksum"_s), checksum);
        QTRY_COMPARE(view()->cellText(m_connection, id), u"applied"_s);
    }

    void aFailedAttemptIsForgottenAfterAQuestion()
    {
        const QString id = ledger(u"id"_s);
        QVERIFY(change(m_database, u"UPDATE relvar_migrations SET status = 'failed', statements_applied = 0 WHERE id = "
                                   u"'%1'"_s.arg(id)));
        refresh();
        QTRY_COMPARE(view()->cellText(m_connection, id), u"failed"_s);
        Q_EMIT view()->forgetRequested(m_connection, id);
        confirm();
        QTRY_VERIFY(m_driver->message(u"run"_s).contains(u"forgotten"_s));
        QVERIFY(ledger(u"id"_s) != id);
        QTRY_COMPARE(view()->cellText(m_connection, id), u"pending"_s);
    }

    void whatStoppedInTheMiddleIsReviewedAndTakenBack()
    {
        const QString folder = m_driver->window().session().directory().path;
        const QString id = u"20990101000000"_s;
        QFile file(folder + u"/20990101000000_halves.sql"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- migrate:up transaction:false\nCREATE TABLE half (x);\nINSERT INTO nowhere VALUES (1);\n\n"
                   "-- migrate:down transaction:false\nSELECT 1;\nDROP TABLE half;\n");
        file.close();
        QVERIFY(change(m_database, u"CREATE TABLE half (x)"_s));
        QVERIFY(
            change(m_database, u"INSERT INTO relvar_migrations (id, name, checksum, down_sql, down_transactional, "
                               u"status, statements_total, statements_applied, sequence) VALUES ('%1', 'halves', 'c', "
                               u"'SELECT 1; DROP TABLE half', 0, 'failed', 2, 1, 99)"_s.arg(id)));
        refresh();
        QTRY_VERIFY(view()->cellText(m_connection, id).contains(u"1 of 2"_s));
        Q_EMIT view()->undoRequested(m_connection, id);
        QDialog *review = m_driver->dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QVERIFY(m_driver->click(review, u"reviewRun"_s));
        QVERIFY(m_driver->waitUntilIdle());
        QTRY_COMPARE(look(m_database, u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s),
                     QList<QStringList>{{u"0"_s}});
        QVERIFY(ledger(u"id"_s) != id);
    }
};

RELVAR_TEST_MAIN(TestRepairs)
#include "tst_repairs.moc"
