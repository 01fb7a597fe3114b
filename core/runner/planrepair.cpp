// SPDX-License-Identifier: GPL-3.0-or-later
// planRepair(): what settles a section without a transaction that stopped in the middle.
#include "runner/execute.h"
#include "runner/sectionloop.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::RowStatus;
using migration::State;

namespace {

Error cannot(const migration::MigrationState &state, const Text &why)
{
    return Error{RunError::FailedBefore,
                 text("runner", "%1 is half done. %2", {migration::fullName(state.id, state.name), why.toString()}),
                 state.row->error, state.id};
}

/// Which statements of a section count one for one: all but those that only set something in the session.
struct Counted
{
    QList<dialect::SplitStatement> statements;
    int count = 0;
    bool bringsTransactions = false;
};

Counted countIn(const QString &sql, const dialect::Dialect &dialect)
{
    Counted counted{.statements = dialect.split(sql)};
    for (const dialect::SplitStatement &statement : std::as_const(counted.statements)) {
        const dialect::TransactionControl control = dialect.transactionControl(statement.sql);
        counted.bringsTransactions
            = counted.bringsTransactions
              || (control != dialect::TransactionControl::None && control != dialect::TransactionControl::Alone);
        if (!isSetting(statement.sql))
            ++counted.count;
    }
    return counted;
}

Result<RunItem> reversalOf(const migration::MigrationState &state, const migration::MigrationFile *file,
                           const dialect::Dialect &dialect)
{
    const LedgerRow &row = *state.row;
    // What the database kept belongs to the text that ran; the file may have changed since.
    const migration::Section down = row.downSql.isEmpty() && file && file->down
                                        ? *file->down
                                        : migration::Section{row.downSql, row.downTransactional};
    if (down.sql.isEmpty()) {
        return fail(
            cannot(state, text("runner",
                               "There is no way back in it, so its statements cannot be taken back. Mend what was "
                               "in the way and run the rest with relvar-cli up --resume, or bring the database to "
                               "the state after the migration by hand and run relvar-cli baseline %1.",
                               {state.id})));
    }
    if (row.statementBegun > 0 && row.status != RowStatus::Undoing) {
        return fail(
            cannot(state, text("runner",
                               "Whether statement %1 came to its end is not known, so it is not known what to take "
                               "back. Run the rest with relvar-cli up --resume, and revert it then.",
                               {QString::number(row.statementBegun)})));
    }
    const Counted back = countIn(down.sql, dialect);
    // Without the text that ran, every statement of it counts.
    const bool hasText
        = file && (row.doneLength == 0 ? row.checksum == file->checksum : migration::isResumable(row, *file));
    const Counted forth = hasText ? countIn(file->up.sql, dialect) : Counted{.count = row.statementsTotal};
    if (back.bringsTransactions || forth.bringsTransactions) {
        return fail(
            cannot(state,
                   text("runner", "It brings transactions of its own, so its statements cannot be taken back one by "
                                  "one. Mend what was in the way and run the rest with relvar-cli up --resume.")));
    }
    if (back.count != forth.count) {
        return fail(
            cannot(state, text("runner",
                               "Its way back has %1 statements for the %2 of its way up, so it is not known which "
                               "of them reverse the first %3. Mend what was in the way and run the rest with "
                               "relvar-cli up --resume, or bring the database to the state after the migration by "
                               "hand and run relvar-cli baseline %4.",
                               {QString::number(back.count), QString::number(forth.count),
                                QString::number(row.statementsApplied), state.id})));
    }
    // How many statements are there, counted as they stand, before each of those that count is taken back.
    QList<int> remaining;
    for (int number = 1; number <= row.statementsApplied; ++number) {
        if (!hasText || !isSetting(forth.statements.at(number - 1).sql))
            remaining.prepend(number - 1);
    }
    RunItem item{.file = {.id = row.id, .name = row.name, .checksum = row.checksum},
                 .direction = Direction::Down,
                 .part = Part::Reversal,
                 .standing = {row.statementsApplied}};
    QStringList taken;
    int skipped = back.count - static_cast<int>(remaining.size());
    for (const dialect::SplitStatement &statement : back.statements) {
        const bool sets = isSetting(statement.sql);
        if (!sets && skipped-- > 0)
            continue;
        taken.append(statement.sql + u';');
        item.standing.append(sets ? item.standing.constLast() : remaining.takeFirst());
    }
    item.file.down = migration::Section{taken.join(u'\n'), down.transactional, down.line};
    return item;
}

Result<RunItem> restOf(const migration::MigrationState &state, const migration::MigrationFile *file)
{
    const LedgerRow &row = *state.row;
    const bool up = row.status != RowStatus::Reverting;
    migration::MigrationFile kept{.id = row.id, .name = row.name, .checksum = row.checksum};
    if (!row.downSql.isEmpty())
        kept.down = migration::Section{row.downSql, row.downTransactional};
    if (file && migration::isResumable(row, *file))
        return RunItem{*file, up ? Direction::Up : Direction::Down, Part::Rest, row.statementsApplied, {}};
    if (!up && migration::isResumable(row, kept))
        return RunItem{kept, Direction::Down, Part::Rest, row.statementsApplied, {}};
    return fail(cannot(state, state.advice));
}

} // namespace

QString sqlOf(const dialect::Dialect &dialect, const RunItem &item)
{
    const bool up = item.direction == Direction::Up;
    const QString sql = up ? item.file.up.sql : item.file.down.value_or(migration::Section()).sql;
    if (item.part != Part::Rest)
        return sql;
    QStringList statements;
    for (const dialect::SplitStatement &statement : dialect.split(sql).mid(item.done))
        statements.append(statement.sql + u';');
    return statements.join(u"\n\n"_s);
}

Result<RunPlan> planRepair(const migration::MigrationDirectory &directory, const QList<LedgerRow> &ledger,
                           const QString &id, migration::Repair repair, const dialect::Dialect &dialect)
{
    const QList<migration::MigrationState> states = migration::states(directory.files, ledger);
    const auto state = std::find_if(states.begin(), states.end(),
                                    [&id](const migration::MigrationState &one) { return one.id == id; });
    if (state == states.end()) {
        return fail(RunError::UnknownTarget,
                    text("runner", "There is no migration %1 here. See relvar-cli status for the ids.", {id}), {}, id);
    }
    const bool fits = state->replacedRows.isEmpty()
                      && (state->state == State::HalfApplied
                          || (state->state == State::HalfReverted && repair == migration::Repair::Resume));
    if (!fits) {
        return fail(RunError::FailedBefore,
                    state->state == State::HalfReverted
                        ? text("runner", "A revert of %1 that stopped in the middle can only go on. %2",
                               {migration::fullName(state->id, state->name), state->advice.toString()})
                        : text("runner",
                               "%1 is not half done, so there is nothing to finish and nothing to take back. %2",
                               {migration::fullName(state->id, state->name), state->advice.toString()}),
                    {}, id);
    }
    const migration::MigrationFile *file = directory.find(id);
    const Result<RunItem> item
        = repair == migration::Repair::Undo ? reversalOf(*state, file, dialect) : restOf(*state, file);
    if (!item)
        return fail(item.error());
    return RunPlan{item->direction, {*item}};
}

} // namespace relvar::runner
