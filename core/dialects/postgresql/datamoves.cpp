// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/datamoves.h"

#include "dialect/transfersql.h"
#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/expressionnames.h"
#include "dialects/postgresql/notnull.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Statement;
using schema::Column;
using schema::DataMove;
using schema::Table;
using schema::Transfer;

namespace {

/// As it is once everything is renamed: what goes is still there, what comes is there already.
const Table *tableBetween(const Compilation &work, ObjectId id)
{
    const Table *table = work.to.table(id);
    return table ? table : work.renamed.table(id);
}

QString nameBetween(const Compilation &work, ObjectId id)
{
    const Table *table = work.to.table(id);
    return table ? work.newNames.of(*table) : work.nowNames.table(id);
}

dialect::TransferNames namesBetween(const Compilation &work)
{
    return {.table = [&work](ObjectId id) { return nameBetween(work, id); },
            .column =
                [&work](ObjectId table, ObjectId id) {
                    for (const schema::Schema *schema : {&work.to, &work.renamed}) {
                        const Table *found = schema->table(table);
                        if (const Column *column = found ? found->column(id) : nullptr)
                            return quoteIdentifier(column->name);
                    }
                    Q_UNREACHABLE();
                    return QString();
                }};
}

QString displayed(const Compilation &work, ObjectId table)
{
    return tableBetween(work, table)->name;
}

/// Rows of tables that were there before; what the triggers of people's do about changes of theirs is not asked for.
QList<Statement> changeRows(const Compilation &work, const Transfer &transfer, const QSet<ObjectId> &absent)
{
    Statement update{.sql = dialect::updateRows(transfer, namesBetween(work)),
                     .comment = u"Values for %1"_s.arg(displayed(work, transfer.into))};
    const Table *table = work.renamed.table(transfer.into);
    return table ? withoutTriggers({update}, *table, work.nowNames, absent) : QList<Statement>{update};
}

Statement makeRows(const Compilation &work, const Transfer &transfer, bool isEmpty)
{
    const Table *from = work.renamed.table(transfer.from);
    if (!from)
        from = work.to.table(transfer.from);
    return {.sql = dialect::insertRows(transfer, *from, isEmpty, namesBetween(work)),
            .comment = u"Rows for %1"_s.arg(displayed(work, transfer.into))};
}

/// Nobody writes into what is read until the values have arrived.
void lockTables(const QList<Transfer> &transfers, const schema::Schema &schema, const Names &names,
                QList<Statement> *statements)
{
    for (const Transfer &transfer : transfers) {
        for (const ObjectId id : {transfer.from, transfer.into}) {
            const Table *table = schema.table(id);
            if (table && !statements->contains(lockTable(names.of(*table))))
                statements->prepend(lockTable(names.of(*table)));
        }
    }
}

QList<Statement> requireValues(const Compilation &work, const DataMove &move)
{
    QList<Statement> statements;
    for (const Transfer &transfer : move.up) {
        const Table *into = work.to.table(transfer.into);
        if (work.addedTables.contains(into->id))
            continue;
        for (const Transfer::Value &value : transfer.values) {
            const Column &column = *into->column(value.column);
            if (!column.notNull)
                continue;
            statements.append(addNotNull(column, *into, work.newNames));
        }
    }
    return statements;
}

} // namespace

Result<> checkMoves(const Compilation &work)
{
    for (const Box<Table> &table : work.to.tables) {
        const Table *before = work.renamed.table(table->id);
        if (!before || !staysForMoves(work, table->id))
            continue;
        for (const Column &column : before->columns) {
            if (table->column(column.id) || !table->column(column.name, Qt::CaseSensitive))
                continue;
            return fail(CompileError::Unsupported,
                        text("postgresql",
                             "Column %1 of %2 has to stay until its values have moved, and another column wants its "
                             "name. Choose another name, and rename it in a later migration.",
                             {column.name, table->name}));
        }
    }
    for (const ObjectId id : work.droppedTables) {
        const Table &gone = *work.renamed.table(id);
        const bool isWanted
            = staysForMoves(work, id)
              && std::any_of(work.to.tables.cbegin(), work.to.tables.cend(), [&](const Box<Table> &table) {
                     return table->name == gone.name && table->namespaceId == gone.namespaceId;
                 });
        if (isWanted) {
            return fail(CompileError::Unsupported,
                        text("postgresql",
                             "Table %1 has to stay until its values have moved, and another table wants its name. "
                             "Choose another name, and rename it in a later migration.",
                             {gone.name}));
        }
    }
    return {};
}

bool isFilled(const Compilation &work, ObjectId column)
{
    const auto fills = [&](const Transfer &transfer) {
        return std::any_of(transfer.values.cbegin(), transfer.values.cend(),
                           [&](const Transfer::Value &value) { return value.column == column; });
    };
    return std::any_of(work.moves.cbegin(), work.moves.cend(), [&](const DataMove &move) {
        return std::any_of(move.up.cbegin(), move.up.cend(), fills);
    });
}

std::optional<QString> filledValue(const Compilation &work, ObjectId column)
{
    for (const DataMove &move : work.moves) {
        for (const Transfer &transfer : move.up) {
            const Table *before = work.renamed.table(transfer.into);
            const Table *after = work.to.table(transfer.into);
            for (const Transfer::Value &value : transfer.values) {
                if (value.column != column || transfer.from != transfer.into || !before || !after
                    || !alwaysComputes(value.expression))
                    continue;
                const auto names = columnsIn(value.expression);
                const auto isTheSame = [&](const QString &name) {
                    const Column *old = before->column(name, Qt::CaseSensitive);
                    const Column *now = old ? after->column(old->id) : nullptr;
                    return old && (!now || old->type == now->type);
                };
                if (names && std::all_of(names->cbegin(), names->cend(), isTheSame))
                    return dialect::transferredValue(transfer, value, namesBetween(work));
            }
        }
    }
    return {};
}

bool goesBack(const Compilation &work, ObjectId object)
{
    const auto takes = [&](const Transfer &transfer) {
        return transfer.from == object || transfer.reads.contains(object)
               || std::any_of(transfer.matches.cbegin(), transfer.matches.cend(),
                              [&](const Transfer::Match &match) { return match.from == object || match.into == object; });
    };
    return std::any_of(work.moves.cbegin(), work.moves.cend(), [&](const DataMove &move) {
        return std::any_of(move.down.cbegin(), move.down.cend(), takes);
    });
}

QString rowsLeft(const Compilation &work, ObjectId table)
{
    for (const DataMove &move : work.moves) {
        for (const Transfer &transfer : move.down) {
            if (transfer.from == table)
                return dialect::belongsToNone(transfer, namesBetween(work));
        }
    }
    return {};
}

bool staysForMoves(const Compilation &work, ObjectId table)
{
    const auto speaksOf
        = [&](const Transfer &transfer) { return transfer.from == table || transfer.into == table; };
    return std::any_of(work.moves.cbegin(), work.moves.cend(), [&](const DataMove &move) {
        return std::any_of(move.up.cbegin(), move.up.cend(), speaksOf)
               || std::any_of(move.down.cbegin(), move.down.cend(), speaksOf);
    });
}

std::optional<QString> computedBack(const Compilation &work, ObjectId column)
{
    for (const DataMove &move : work.moves) {
        for (const Transfer &transfer : move.down) {
            for (const Transfer::Value &value : transfer.values) {
                if (value.column == column)
                    return dialect::transferredValue(transfer, value, namesBetween(work));
            }
        }
    }
    return {};
}

void moveValues(Compilation *work)
{
    for (const DataMove &move : work->moves) {
        QList<Statement> up;
        for (const Transfer &transfer : move.up) {
            if (transfer.makesRows)
                up.append(makeRows(*work, transfer, true));
            else
                up += changeRows(*work, transfer, work->gone);
        }
        up += requireValues(*work, move);
        QList<Statement> down;
        for (const Transfer &transfer : move.down) {
            // Columns that come back take their values when they do.
            if (!work->droppedTables.contains(transfer.into))
                continue;
            if (!transfer.values.isEmpty())
                down += changeRows(*work, transfer, work->goneBack);
            if (transfer.makesRows)
                down.append(makeRows(*work, transfer, false));
        }
        lockTables(move.up, work->from, work->oldNames, &up);
        lockTables(move.down, work->to, work->newNames, &down);
        work->add(move.id, Action::Alter, up, down);
    }
}

} // namespace relvar::postgresql
