// SPDX-License-Identifier: GPL-3.0-or-later
// Where each migration stands, from what the folder and the ledger say.
#include "migration/ledger.h"

#include "migration/remains.h"

#include <algorithm>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Offer
{
    Repair repair = Repair::None;
    Text advice;
};

Offer offerAfterNothing(const MigrationState &state, const MigrationFile *file, RunLife life)
{
    const bool wentDown = state.row->status == RowStatus::Reverting;
    if (state.state == State::Interrupted && life == RunLife::NotKnown) {
        // It may go on somewhere else at this moment.
        return wentDown
                   ? Offer{Repair::Revert,
                           text("migration", "A revert of it began and has not ended. While that goes on, wait. If it "
                                             "was stopped, nothing was reverted: revert it again.")}
                   : Offer{file ? Repair::Apply : Repair::Forget,
                           text("migration", "A run of it began and has not ended. While that goes on, wait. If it was "
                                             "stopped, nothing of it is in the database: apply it again.")};
    }
    if (state.state == State::Interrupted) {
        if (wentDown) {
            return {Repair::Revert,
                    text("migration", "Its revert was stopped from outside before anything was reverted: it "
                                      "is applied as before. Revert it again.")};
        }
        return file ? Offer{Repair::Apply,
                            text("migration", "Its run was stopped from outside, and nothing of it is in the "
                                              "database. Apply it again.")}
                    : Offer{Repair::Forget,
                            text("migration",
                                 "Its run was stopped from outside, nothing of it is in the database, and its file is "
                                 "gone. Restore the file, or forget the attempt with relvar-cli repair %1.",
                                 {state.id})};
    }
    if (!file) {
        return {Repair::Forget, text("migration",
                                     "Nothing of it is in the database, and its file is gone. Restore the file, or "
                                     "forget the attempt with relvar-cli repair %1.",
                                     {state.id})};
    }
    if (!file->up.transactional && !remainsOf(file->up.sql).isEmpty()) {
        return {Repair::Apply,
                text("migration",
                     "It runs without a transaction, and no statement of it was finished, but what the failed "
                     "one did may be in the database in part. Correct the file or the rows, and apply it "
                     "again.")};
    }
    return {Repair::Apply, text("migration", "Nothing of it is in the database: correct the file and apply it again.")};
}

/// What is known of a statement that began outside of a transaction; empty when none did.
QString begunSentence(const LedgerRow &row)
{
    if (row.statementBegun == 0)
        return {};
    return u' '
           + text("migration", "Whether statement %1 came to its end is not known.",
                  {QString::number(row.statementBegun)})
                 .toString();
}

Offer offerHalfApplied(const MigrationState &state, const MigrationFile *file)
{
    const LedgerRow &row = *state.row;
    const QStringList arguments{QString::number(row.statementsApplied), QString::number(row.statementsTotal), state.id,
                                begunSentence(row)};
    if (row.status != RowStatus::Undoing && file && isResumable(row, *file)) {
        return {
            Repair::Resume,
            row.statementsApplied == 0
                ? text("migration",
                       "Its first statement ran without a transaction.%4 Run it again with relvar-cli up --resume.",
                       arguments)
                : text("migration",
                       "It stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the "
                       "way, then run the rest with relvar-cli up --resume, or take these statements back with "
                       "relvar-cli repair %3 --undo.",
                       arguments)};
    }
    if ((file && file->down) || !row.downSql.isEmpty()) {
        return {
            Repair::Undo,
            row.status == RowStatus::Undoing
                ? text("migration",
                       "Taking it back has stopped: %1 of its %2 statements are still there.%4 Go on with relvar-cli "
                       "repair %3 --undo.",
                       arguments)
                : text("migration",
                       "It stopped after statement %1 of %2, which ran without a transaction, and its file is no "
                       "longer the one that ran so far.%4 Restore the file, or take these statements back with "
                       "relvar-cli repair %3 --undo.",
                       arguments)};
    }
    return {Repair::Baseline,
            text("migration",
                 "It stopped after statement %1 of %2, which ran without a transaction, and there is no "
                 "way back in it.%4 Bring the database to the state after the migration by hand, then "
                 "run relvar-cli baseline %3.",
                 arguments)};
}

Offer offerHalfReverted(const MigrationState &state, const MigrationFile *file)
{
    const LedgerRow &row = *state.row;
    const QStringList arguments{QString::number(row.statementsApplied), QString::number(row.statementsTotal), state.id,
                                begunSentence(row)};
    MigrationFile kept;
    kept.down = Section{row.downSql, row.downTransactional};
    if ((file && isResumable(row, *file)) || isResumable(row, kept)) {
        return {Repair::Resume,
                text("migration",
                     "Its revert stopped after statement %1 of %2, which ran without a transaction.%4 Mend "
                     "what was in the way, then run the rest with relvar-cli repair %3.",
                     arguments)};
    }
    return {Repair::Baseline,
            text("migration",
                 "Its revert stopped after statement %1 of %2, which ran without a transaction, and the "
                 "way back is no longer the one that ran so far.%4 Bring the database to the state after "
                 "the migration by hand, then run relvar-cli baseline %3.",
                 arguments)};
}

/// The file is null where there is none.
Offer offerFor(const MigrationState &state, const MigrationFile *file, RunLife life)
{
    switch (state.state) {
    case State::Applied:
    case State::Pending:
        return {};
    case State::Edited:
        return {Repair::Accept,
                text("migration",
                     "Restore the file as it was applied, or accept it as it is with relvar-cli accept %1.",
                     {state.id})};
    case State::Missing:
        return {Repair::Revert,
                text("migration", "Restore the file. It can still be reverted with the SQL that the database kept.")};
    case State::Unknown:
        return {Repair::Forget, text("migration",
                                     "No file has it, and the database kept no way back. Restore the file; or, when it "
                                     "does not belong here, forget it with relvar-cli repair %1.",
                                     {state.id})};
    case State::Failed:
    case State::Interrupted:
        return offerAfterNothing(state, file, life);
    case State::HalfApplied:
        return offerHalfApplied(state, file);
    case State::HalfReverted:
        return offerHalfReverted(state, file);
    case State::Running:
        return {Repair::None, text("migration", "It runs at this moment. Wait until that is done.")};
    case State::OutOfOrder:
        return {Repair::Apply,
                text("migration", "Apply it: newer migrations are applied already, so check that it does "
                                  "not depend on their absence.")};
    case State::PartlyApplied:
        return {
            Repair::Baseline,
            text("migration",
                 "Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring "
                 "the database to the state after the last of them by hand, then run relvar-cli baseline %1.",
                 {state.id})};
    }
    Q_UNREACHABLE();
}

/// Of a row that is not Applied.
State stateOfRun(const LedgerRow &row, RunLife life)
{
    const bool hasBegun = row.status != RowStatus::Failed;
    if (hasBegun && life == RunLife::GoesOn)
        return State::Running;
    if (isHalfDone(row))
        return row.status == RowStatus::Reverting ? State::HalfReverted : State::HalfApplied;
    return hasBegun ? State::Interrupted : State::Failed;
}

/// The rows of what the file replaces, when they are what the database knows of it: not its own row, of its own text.
QList<LedgerRow> replacedRowsOf(const MigrationFile &file, const QList<LedgerRow> &rows)
{
    QList<LedgerRow> found;
    bool others = false;
    for (const LedgerRow &row : rows) {
        if (row.id == file.id && row.checksum == file.checksum)
            return {};
        const bool replaced = std::any_of(file.replaces.begin(), file.replaces.end(),
                                          [&row](const Replaced &one) { return one.id == row.id; });
        if (replaced)
            found.append(row);
        others = others || (replaced && row.id != file.id);
    }
    // Its own row alone is an edited file, unless it says what the last of the replaced ones was.
    if (!others && !found.isEmpty() && !found.first().checksum.startsWith(file.replaces.last().checksum))
        return {};
    return found;
}

/// Applied when all that it replaces is, as it was when it was replaced.
State stateOfReplaced(const MigrationFile &file, const QList<LedgerRow> &rows)
{
    bool edited = false;
    for (const Replaced &replaced : file.replaces) {
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const LedgerRow &one) { return one.id == replaced.id; });
        if (row == rows.end() || !isApplied(*row))
            return State::PartlyApplied;
        edited = edited || !row->checksum.startsWith(replaced.checksum);
    }
    return edited ? State::Edited : State::Applied;
}

bool beginsWith(const Section &section, const LedgerRow &row)
{
    if (row.doneLength > section.sql.size())
        return false;
    // A statement that goes on behind what ran is another statement.
    const QString rest = section.sql.mid(row.doneLength).trimmed();
    return (rest.isEmpty() || rest.startsWith(u';'))
           && checksum(Section{section.sql.left(row.doneLength)}) == row.doneChecksum;
}

} // namespace

bool isApplied(const LedgerRow &row)
{
    return row.status == RowStatus::Applied || (row.status == RowStatus::Reverting && !isHalfDone(row));
}

bool isHalfDone(const LedgerRow &row)
{
    return row.status != RowStatus::Applied && (row.statementsApplied > 0 || row.statementBegun > 0);
}

bool isResumable(const LedgerRow &row, const MigrationFile &file)
{
    if (row.status == RowStatus::Undoing)
        return false;
    const bool up = row.status != RowStatus::Reverting;
    if (!up && !file.down)
        return false;
    const Section &section = up ? file.up : *file.down;
    if (row.statementsApplied == 0)
        return true;
    if (!row.doneChecksum.isEmpty())
        return beginsWith(section, row);
    // An older version wrote down the whole alone.
    return up ? row.checksum == file.checksum : row.downChecksum == checksum(section);
}

QList<MigrationState> states(const QList<MigrationFile> &files, const QList<LedgerRow> &rows,
                             const QHash<QString, RunLife> &lives)
{
    QString newestApplied;
    for (const LedgerRow &row : rows) {
        if (isApplied(row) && (newestApplied.isEmpty() || idLess(newestApplied, row.id)))
            newestApplied = row.id;
    }
    const auto findRow = [&rows](const QString &id) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&id](const LedgerRow &row) { return row.id == id; });
        return found == rows.end() ? std::nullopt : std::optional(*found);
    };
    QList<MigrationState> result;
    for (const MigrationFile &file : files) {
        MigrationState state{.id = file.id,
                             .name = file.name,
                             .revertible = file.down.has_value(),
                             .proof = file.proof,
                             .row = findRow(file.id),
                             .replacedRows = replacedRowsOf(file, rows)};
        if (!state.replacedRows.isEmpty()) {
            state.state = stateOfReplaced(file, state.replacedRows);
            state.row = state.replacedRows.last();
            state.revertible = std::all_of(state.replacedRows.begin(), state.replacedRows.end(),
                                           [](const LedgerRow &row) { return !row.downSql.isEmpty(); });
        } else if (!state.row)
            state.state
                = !newestApplied.isEmpty() && idLess(file.id, newestApplied) ? State::OutOfOrder : State::Pending;
        else if (state.row->status != RowStatus::Applied)
            state.state = stateOfRun(*state.row, lives.value(file.id));
        else
            state.state = state.row->checksum == file.checksum ? State::Applied : State::Edited;
        result.append(state);
    }
    for (const LedgerRow &row : rows) {
        const bool hasFile = std::any_of(files.begin(), files.end(), [&row](const MigrationFile &file) {
            return file.id == row.id
                   || std::any_of(file.replaces.begin(), file.replaces.end(),
                                  [&row](const Replaced &replaced) { return replaced.id == row.id; });
        });
        if (hasFile)
            continue;
        const bool revertible = !row.downSql.isEmpty();
        result.append({.id = row.id,
                       .name = row.name,
                       .state = row.status != RowStatus::Applied ? stateOfRun(row, lives.value(row.id))
                                : revertible                     ? State::Missing
                                                                 : State::Unknown,
                       .revertible = revertible,
                       .row = row});
    }
    std::sort(result.begin(), result.end(),
              [](const MigrationState &left, const MigrationState &right) { return idLess(left.id, right.id); });
    for (MigrationState &state : result) {
        const auto file = std::find_if(files.begin(), files.end(),
                                       [&state](const MigrationFile &one) { return one.id == state.id; });
        const Offer offer = offerFor(state, file == files.end() ? nullptr : &*file, lives.value(state.id));
        state.repair = offer.repair;
        state.advice = offer.advice;
    }
    return result;
}

} // namespace relvar::migration
