// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/execute.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::runner;
using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::RowStatus;

namespace {

migration::MigrationFile fileFor(const QString &id)
{
    migration::MigrationFile file;
    file.id = id;
    file.name = u"m"_s;
    file.up.sql = u"SELECT "_s + id;
    file.down = migration::Section{u"SELECT -"_s + id};
    file.checksum = u"sum"_s + id;
    return file;
}

LedgerRow rowFor(const QString &id, qint64 sequence, RowStatus status = RowStatus::Applied)
{
    LedgerRow row;
    row.id = id;
    row.name = u"m"_s;
    row.checksum = u"sum"_s + id;
    row.downSql = u"SELECT 'kept'"_s;
    row.status = status;
    row.sequence = sequence;
    return row;
}

QString idsOf(const Result<RunPlan> &plan)
{
    QStringList ids;
    for (const RunItem &item : plan->items)
        ids.append(item.file.id);
    return ids.join(u' ');
}

} // namespace

class TestPlanItems : public QObject
{
    Q_OBJECT

private:
    migration::MigrationDirectory m_directory;

private Q_SLOTS:
    void init()
    {
        m_directory = {};
        m_directory.path = u"migrations"_s;
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            m_directory.files.append(fileFor(id));
    }

    void upTakesWhatIsNotApplied()
    {
        QCOMPARE(idsOf(planUp(m_directory, {}, {})), u"1 2 3 4"_s);
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1)}, {})), u"2 3 4"_s);
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1)}, {.count = 2})), u"2 3"_s);
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1)}, {.id = u"3"_s})), u"2 3"_s);
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1)}, {.id = u"1"_s})), QString());
        QVERIFY_FAILS_WITH(planUp(m_directory, {}, {.id = u"7"_s}), RunError::UnknownTarget);
    }

    void whatOneFileReplacesIsOneStep()
    {
        for (migration::MigrationFile &file : m_directory.files) {
            if (file.id == u"3"_s)
                file.replaces = {{u"2"_s, u"m"_s, u"sum2"_s}, {u"3"_s, u"m"_s, u"old3"_s}};
        }
        m_directory.files.removeAt(1);
        LedgerRow third = rowFor(u"3"_s, 3);
        third.checksum = u"old3"_s;
        QList<LedgerRow> ledger{rowFor(u"1"_s, 1), rowFor(u"2"_s, 2), third, rowFor(u"4"_s, 4)};
        QCOMPARE(idsOf(planUp(m_directory, ledger, {})), QString());
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.count = 1})), u"4"_s);
        const Result<RunPlan> down = planDown(m_directory, ledger, {.count = 2});
        QCOMPARE(idsOf(down), u"4 3 2"_s);
        // The file's own way back is about the one migration, not about the last of those.
        QCOMPARE(down->items.at(1).file.down->sql, u"SELECT 'kept'"_s);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.count = {}, .id = u"3"_s})), u"4"_s);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.count = {}, .id = u"1"_s})), u"4 3 2"_s);
        QVERIFY_FAILS_WITH(planDown(m_directory, ledger, {.count = {}, .id = u"2"_s}), RunError::UnknownTarget);

        ledger.removeAt(2);
        QVERIFY_FAILS_WITH(planUp(m_directory, ledger, {}), RunError::PartlyApplied);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.count = 2})), u"4 2"_s);
        QCOMPARE(idsOf(planUp(m_directory, {}, {})), u"1 3 4"_s);
        ledger[1].status = RowStatus::Reverting;
        ledger[1].statementsApplied = 1;
        QVERIFY_FAILS_WITH(planUp(m_directory, ledger, {}), RunError::FailedBefore);
    }

    void upTakesLateComersInUnlessStrict()
    {
        const QList<LedgerRow> ledger{rowFor(u"1"_s, 1), rowFor(u"3"_s, 2)};
        QCOMPARE(idsOf(planUp(m_directory, ledger, {})), u"2 4"_s);
        QVERIFY_FAILS_WITH(planUp(m_directory, ledger, {}, true), RunError::OutOfOrder);
    }

    void upRefusesAnEditedHistory()
    {
        m_directory.files[0].checksum = u"other"_s;
        const Result<RunPlan> plan = planUp(m_directory, {rowFor(u"1"_s, 1)}, {});
        QVERIFY_FAILS_WITH(plan, RunError::EditedAfterApply);
        const QString message = plan.error().message.toString();
        QVERIFY2(message.contains(u"1_m"_s) && message.contains(u"Restore"_s) && message.contains(u"accept 1"_s),
                 qPrintable(message));
    }

    void upRefusesABrokenFolder()
    {
        m_directory.problems.append(
            {migration::DirectoryProblem::Kind::BrokenFile, u"9_x.sql"_s, text("test", "9_x.sql:1: broken")});
        QVERIFY_FAILS_WITH(planUp(m_directory, {}, {}), RunError::DirectoryBroken);
        // A file that is merely new is none of its business.
        m_directory.problems.first().kind = migration::DirectoryProblem::Kind::NewFile;
        QVERIFY_RESULT(planUp(m_directory, {}, {}));
    }

    void whatFailedWithoutATraceRunsAgain()
    {
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1, RowStatus::Failed)}, {.count = 1})), u"1"_s);
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1, RowStatus::Running)}, {.count = 1})), u"1"_s);
    }

    void whatIsHalfDoneMustBeSettled()
    {
        LedgerRow row = rowFor(u"2"_s, 2, RowStatus::Running);
        row.statementsApplied = 1;
        row.statementsTotal = 3;
        const QList<LedgerRow> ledger{rowFor(u"1"_s, 1), row};
        const Result<RunPlan> up = planUp(m_directory, ledger, {});
        QVERIFY_FAILS_WITH(up, RunError::FailedBefore);
        QVERIFY(up.error().message.toString().contains(u"after statement 1 of 3"_s));
        QVERIFY_FAILS_WITH(planDown(m_directory, ledger, {}), RunError::FailedBefore);
    }

    void downGoesInTheReverseOfTheOrderApplied()
    {
        const QList<LedgerRow> ledger{rowFor(u"1"_s, 1), rowFor(u"3"_s, 2), rowFor(u"2"_s, 3)};
        QCOMPARE(idsOf(planDown(m_directory, ledger, {})), u"2"_s);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.count = 2})), u"2 3"_s);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.count = 99})), u"2 3 1"_s);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.id = u"3"_s})), u"2"_s);
        QCOMPARE(idsOf(planDown(m_directory, ledger, {.id = u"1"_s})), u"2 3"_s);
        QVERIFY_FAILS_WITH(planDown(m_directory, ledger, {.id = u"4"_s}), RunError::UnknownTarget);
        QCOMPARE(idsOf(planDown(m_directory, {}, {})), QString());
    }

    void aMissingFileIsRevertedByTheLedger()
    {
        const Result<RunPlan> plan = planDown(m_directory, {rowFor(u"9"_s, 1)}, {});
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->items.first().file.down->sql, u"SELECT 'kept'"_s);
        LedgerRow row = rowFor(u"9"_s, 1);
        row.downSql.clear();
        QVERIFY_FAILS_WITH(planDown(m_directory, {row}, {}), RunError::NotRevertible);
    }

    void downRefusesWhatCannotGoBack()
    {
        m_directory.files[1].down.reset();
        const Result<RunPlan> plan = planDown(m_directory, {rowFor(u"2"_s, 1)}, {});
        QVERIFY_FAILS_WITH(plan, RunError::NotRevertible);
        QVERIFY(plan.error().message.toString().contains(u"2_m"_s));
        m_directory.files[2].checksum = u"other"_s;
        QVERIFY_FAILS_WITH(planDown(m_directory, {rowFor(u"3"_s, 1)}, {}), RunError::EditedAfterApply);
    }

    void aRevertThatLeftNothingGoesAgain()
    {
        QCOMPARE(idsOf(planDown(m_directory, {rowFor(u"1"_s, 1, RowStatus::Reverting)}, {})), u"1"_s);
        QCOMPARE(idsOf(planUp(m_directory, {rowFor(u"1"_s, 1, RowStatus::Reverting)}, {.count = 1})), u"2"_s);
    }
};

RELVAR_TEST_MAIN(TestPlanItems)
#include "tst_planitems.moc"
