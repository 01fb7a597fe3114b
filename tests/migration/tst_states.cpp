// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ledger.h"

#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::migration;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(relvar::migration::State)

namespace {

MigrationFile fileFor(const QString &id, bool revertible = true)
{
    MigrationFile file;
    file.id = id;
    file.name = u"f"_s;
    file.checksum = u"sum"_s + id;
    if (revertible)
        file.down = Section{u"SELECT 1"_s};
    return file;
}

LedgerRow rowFor(const QString &id, RowStatus status = RowStatus::Applied)
{
    LedgerRow row;
    row.id = id;
    row.name = u"f"_s;
    row.checksum = u"sum"_s + id;
    row.status = status;
    row.sequence = id.toLongLong();
    return row;
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::addColumn<int>("rowStatus");
        QTest::addColumn<bool>("edited");
        QTest::addColumn<bool>("newerApplied");
        QTest::addColumn<State>("state");
        const int none = -1;
        const auto status = [](RowStatus value) { return static_cast<int>(value); };
        QTest::newRow("pending") << true << none << false << false << State::Pending;
        QTest::newRow("out of order") << true << none << false << true << State::OutOfOrder;
        QTest::newRow("applied") << true << status(RowStatus::Applied) << false << true << State::Applied;
        QTest::newRow("edited") << true << status(RowStatus::Applied) << true << false << State::Edited;
        QTest::newRow("not known, and no way back")
            << false << status(RowStatus::Applied) << false << false << State::Unknown;
        QTest::newRow("killed") << true << status(RowStatus::Running) << false << false << State::Interrupted;
        QTest::newRow("failed") << true << status(RowStatus::Failed) << false << false << State::Failed;
        // A failed file that was corrected is not an edited one: nothing was applied.
        QTest::newRow("failed and corrected") << true << status(RowStatus::Failed) << true << false << State::Failed;
        QTest::newRow("killed in a revert")
            << true << status(RowStatus::Reverting) << false << false << State::Interrupted;
        QTest::newRow("failed, file gone") << false << status(RowStatus::Failed) << false << false << State::Failed;
    }

    void table()
    {
        QFETCH(bool, hasFile);
        QFETCH(int, rowStatus);
        QFETCH(bool, edited);
        QFETCH(bool, newerApplied);
        QFETCH(State, state);
        QList<MigrationFile> files;
        QList<LedgerRow> rows;
        if (hasFile)
            files.append(fileFor(u"5"_s));
        if (rowStatus >= 0)
            rows.append(rowFor(u"5"_s, static_cast<RowStatus>(rowStatus)));
        if (edited)
            rows.first().checksum = u"other"_s;
        if (newerApplied) {
            files.append(fileFor(u"10"_s));
            rows.append(rowFor(u"10"_s));
        }
        const QList<MigrationState> result = states(files, rows);
        QCOMPARE(result.first().id, u"5"_s);
        QCOMPARE(result.first().state, state);
        const bool fine = state == State::Applied || state == State::Pending;
        QCOMPARE(result.first().advice.isEmpty(), fine);
        QCOMPARE(result.first().repair == Repair::None, fine);
    }

    void everyIdIsThereOnceInOrder()
    {
        const QList<MigrationState> result
            = states({fileFor(u"9"_s), fileFor(u"10"_s, false)}, {rowFor(u"100"_s), rowFor(u"9"_s)});
        QCOMPARE(result.size(), 3);
        QCOMPARE(result.at(0).id, u"9"_s);
        QCOMPARE(result.at(1).id, u"10"_s);
        QVERIFY(!result.at(1).revertible);
        QCOMPARE(result.at(2).id, u"100"_s);
        // The database kept no down section of it.
        QVERIFY(!result.at(2).revertible);
    }

    void aKeptWayBackMakesItRevertible()
    {
        LedgerRow row = rowFor(u"1"_s);
        row.downSql = u"DROP TABLE a;"_s;
        const MigrationState state = states({}, {row}).first();
        QCOMPARE(state.state, State::Missing);
        QCOMPARE(state.repair, Repair::Revert);
        QVERIFY(state.revertible);
    }

    void aRunThatGoesOnIsNotOneThatWasKilled()
    {
        const QList<MigrationFile> files{fileFor(u"1"_s)};
        LedgerRow row = rowFor(u"1"_s, RowStatus::Running);
        const auto stateOf = [&](RunLife life) { return states(files, {row}, {{u"1"_s, life}}).first(); };
        QVERIFY(stateOf(RunLife::NotKnown).advice.toString().contains(u"While that goes on, wait"_s));
        QCOMPARE(stateOf(RunLife::GoesOn).state, State::Running);
        QCOMPARE(stateOf(RunLife::GoesOn).repair, Repair::None);
        QCOMPARE(stateOf(RunLife::Ended).state, State::Interrupted);
        QVERIFY(stateOf(RunLife::Ended).advice.toString().contains(u"stopped from outside"_s));
        row.statementsApplied = 2;
        QCOMPARE(stateOf(RunLife::GoesOn).state, State::Running);
        QCOMPARE(stateOf(RunLife::Ended).state, State::HalfApplied);
        // What has ended with an error goes on nowhere.
        row.status = RowStatus::Failed;
        QCOMPARE(stateOf(RunLife::GoesOn).state, State::HalfApplied);
    }

    void halfOfAFileGoesOnWhereItsTextIsTheSame()
    {
        const QString ran = u"CREATE TABLE a (x);\nCREATE TABLE b (x)"_s;
        MigrationFile file = fileFor(u"1"_s, false);
        file.up = Section{ran + u";\nDROP TABLE nowhere;"_s, false};
        LedgerRow row = rowFor(u"1"_s, RowStatus::Failed);
        row.statementsTotal = 3;
        row.statementsApplied = 2;
        row.doneLength = static_cast<int>(ran.size());
        row.doneChecksum = checksum(Section{ran});
        const auto stateOf = [&](const QString &up) {
            file.up.sql = up;
            file.checksum = checksum(up.toUtf8());
            return states({file}, {row}).first();
        };
        QCOMPARE(stateOf(ran + u";\nDROP TABLE nowhere;"_s).repair, Repair::Resume);
        QVERIFY(stateOf(ran + u";\nDROP TABLE nowhere;"_s).advice.toString().contains(u"after statement 2 of 3"_s));
        // The statement that failed is the one that has to be changed.
        QCOMPARE(stateOf(ran + u";\nDROP TABLE b;"_s).repair, Repair::Resume);
        QCOMPARE(stateOf(ran).repair, Repair::Resume);
        // What ran is not what the file says now.
        QCOMPARE(stateOf(u"CREATE TABLE c (x);\nCREATE TABLE b (x);"_s).repair, Repair::Baseline);
        QCOMPARE(stateOf(ran + u" STRICT;\nDROP TABLE b;"_s).repair, Repair::Baseline);
        row.downSql = u"DROP TABLE b;\nDROP TABLE a;"_s;
        QCOMPARE(stateOf(ran + u" STRICT;\nDROP TABLE b;"_s).repair, Repair::Undo);
        row.status = RowStatus::Undoing;
        QCOMPARE(stateOf(ran).repair, Repair::Undo);
    }

    void halfOfAWayBackGoesOnWithWhatTheDatabaseKept()
    {
        LedgerRow row = rowFor(u"1"_s, RowStatus::Reverting);
        row.downSql = u"DROP TABLE b;\nDROP TABLE a;"_s;
        row.statementsTotal = 2;
        row.statementsApplied = 1;
        row.doneLength = static_cast<int>(u"DROP TABLE b"_s.size());
        row.doneChecksum = checksum(Section{u"DROP TABLE b"_s});
        QCOMPARE(states({}, {row}).first().state, State::HalfReverted);
        QCOMPARE(states({}, {row}).first().repair, Repair::Resume);
        row.doneChecksum = u"of something else"_s;
        QCOMPARE(states({fileFor(u"1"_s)}, {row}).first().repair, Repair::Baseline);
    }

    void aStatementWhoseEndNobodySawIsHalfAFile()
    {
        LedgerRow row = rowFor(u"1"_s, RowStatus::Running);
        row.statementBegun = 1;
        row.statementsTotal = 1;
        QVERIFY(isHalfDone(row));
        const MigrationState state = states({fileFor(u"1"_s)}, {row}).first();
        QCOMPARE(state.state, State::HalfApplied);
        QVERIFY(state.advice.toString().contains(u"Whether statement 1 came to its end is not known"_s));
    }

    void whatMayBeLeftInPartIsNotSaidToBeNothing()
    {
        const auto repairOf = [](const QString &sql, bool transactional) {
            MigrationFile file = fileFor(u"1"_s);
            file.up.sql = sql;
            file.up.transactional = transactional;
            return states({file}, {rowFor(u"1"_s, RowStatus::Failed)}).first().advice.toString();
        };
        const QString index = u"CREATE INDEX CONCURRENTLY a_x ON a (x);"_s;
        QVERIFY(repairOf(index, false).contains(u"in part"_s));
        QVERIFY(repairOf(u"do $$begin\nUPDATE a SET x = 1;\ncommit;\nend$$;"_s, false).contains(u"in part"_s));
        QVERIFY(repairOf(index, true).contains(u"Nothing of it"_s));
        QVERIFY(repairOf(u"PRAGMA foreign_keys = OFF;\nBEGIN;\nINSERT INTO a VALUES (1) ON CONFLICT DO NOTHING;\n"
                         u"COMMIT;"_s,
                         false)
                    .contains(u"Nothing of it"_s));
    }

    void whatReplacesOthersCountsAsThey_data()
    {
        QTest::addColumn<QList<LedgerRow>>("rows");
        QTest::addColumn<State>("state");
        const QList<LedgerRow> all{rowFor(u"1"_s), rowFor(u"2"_s), rowFor(u"3"_s)};
        const auto changed = [](LedgerRow row, const QString &checksum, RowStatus status = RowStatus::Applied) {
            row.checksum = checksum;
            row.status = status;
            return row;
        };
        const QString own = u"sum of the one"_s;
        QTest::newRow("nothing applied") << QList<LedgerRow>() << State::Pending;
        QTest::newRow("all applied") << all << State::Applied;
        QTest::newRow("itself applied") << QList<LedgerRow>{changed(all.at(2), own)} << State::Applied;
        QTest::newRow("some applied") << all.mid(0, 2) << State::PartlyApplied;
        QTest::newRow("only the last applied") << all.mid(2) << State::PartlyApplied;
        QTest::newRow("another first one applied")
            << QList<LedgerRow>{changed(all.at(0), u"x"_s), all.at(1), all.at(2)} << State::Edited;
        QTest::newRow("itself edited") << QList<LedgerRow>{changed(all.at(2), u"x"_s)} << State::Edited;
        QTest::newRow("one stopped in the middle")
            << QList<LedgerRow>{all.at(0), all.at(1), changed(all.at(2), u"sum3"_s, RowStatus::Failed)}
            << State::PartlyApplied;
        QTest::newRow("itself failed") << QList<LedgerRow>{changed(all.at(2), own, RowStatus::Failed)} << State::Failed;
    }

    void whatReplacesOthersCountsAsThey()
    {
        QFETCH(QList<LedgerRow>, rows);
        QFETCH(State, state);
        MigrationFile one = fileFor(u"3"_s);
        one.checksum = u"sum of the one"_s;
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            one.replaces.append({id, u"f"_s, u"sum"_s + id});
        const QList<MigrationState> result = states({one, fileFor(u"4"_s)}, rows);
        // Those that it replaces are not listed beside it.
        QCOMPARE(result.size(), 2);
        QCOMPARE(result.first().id, u"3"_s);
        QCOMPARE(result.first().state, state);
    }

    void aRevertThatLeftNothingLeavesItApplied()
    {
        QVERIFY(isApplied(rowFor(u"1"_s, RowStatus::Reverting)));
        LedgerRow halfReverted = rowFor(u"1"_s, RowStatus::Reverting);
        halfReverted.statementsApplied = 1;
        QVERIFY(!isApplied(halfReverted));
        QVERIFY(isHalfDone(halfReverted));
    }
};

RELVAR_TEST_MAIN(TestStates)
#include "tst_states.moc"
