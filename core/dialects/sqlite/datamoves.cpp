// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/datamoves.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/errors.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Statement;
using dialect::Step;
using dialect::StepId;
using schema::DataMove;
using schema::Table;
using schema::Transfer;

namespace {

std::optional<QString> valueFor(const QList<Transfer> &transfers, ObjectId column, const dialect::TransferNames &names)
{
    for (const Transfer &transfer : transfers) {
        for (const Transfer::Value &value : transfer.values) {
            if (value.column == column)
                return dialect::transferredValue(transfer, value, names);
        }
    }
    return {};
}

} // namespace

DataMoves::DataMoves(QList<DataMove> moves, const schema::Schema &renamed, const schema::Schema &to)
    : m_moves(std::move(moves))
    , m_renamed(renamed)
    , m_to(to)
    , m_names{.table = [this](ObjectId id) { return quoteIdentifier(table(id)->name); },
              .column =
                  [this](ObjectId id, ObjectId columnId) {
                      for (const schema::Schema *schema : {&m_to, &m_renamed}) {
                          const Table *found = schema->table(id);
                          if (const schema::Column *column = found ? found->column(columnId) : nullptr)
                              return quoteIdentifier(column->name);
                      }
                      Q_UNREACHABLE();
                      return QString();
                  }}
{
}

std::optional<QString> DataMoves::filledValue(ObjectId column) const
{
    for (const DataMove &move : m_moves) {
        if (auto value = valueFor(move.up, column, m_names))
            return value;
    }
    return {};
}

std::optional<QString> DataMoves::computedBack(ObjectId column) const
{
    for (const DataMove &move : m_moves) {
        if (auto value = valueFor(move.down, column, m_names))
            return value;
    }
    return {};
}

bool DataMoves::goesBack(ObjectId object) const
{
    const auto takes = [&](const Transfer &transfer) {
        return transfer.from == object || transfer.reads.contains(object)
               || std::any_of(transfer.matches.cbegin(), transfer.matches.cend(),
                              [&](const Transfer::Match &match) { return match.from == object || match.into == object; });
    };
    return std::any_of(m_moves.cbegin(), m_moves.cend(), [&](const DataMove &move) {
        return std::any_of(move.down.cbegin(), move.down.cend(), takes);
    });
}

bool DataMoves::concerns(const DataMove &move, ObjectId table)
{
    const auto speaksOf
        = [&](const Transfer &transfer) { return transfer.from == table || transfer.into == table; };
    return std::any_of(move.up.cbegin(), move.up.cend(), speaksOf)
           || std::any_of(move.down.cbegin(), move.down.cend(), speaksOf);
}

bool DataMoves::concern(ObjectId table) const
{
    return std::any_of(m_moves.cbegin(), m_moves.cend(),
                       [&](const DataMove &move) { return concerns(move, table); });
}

bool DataMoves::isReadBy(ObjectId table, ObjectId reader) const
{
    const auto reads = [&](const Transfer &transfer) {
        return !transfer.makesRows && transfer.from == table && transfer.into == reader && table != reader;
    };
    return std::any_of(m_moves.cbegin(), m_moves.cend(),
                       [&](const DataMove &move) { return std::any_of(move.up.cbegin(), move.up.cend(), reads); });
}

Step DataMoves::makeRows(const DataMove &move, const QList<StepId> &base, const QSet<ObjectId> &added) const
{
    Step step{.id = {move.id, Action::Alter}, .up = {}, .down = {}, .after = base, .before = {}};
    for (const Transfer &transfer : move.up) {
        if (transfer.makesRows)
            step.up.append(insert(transfer, true));
        for (const ObjectId id : {transfer.from, transfer.into}) {
            if (added.contains(id))
                step.after.append({id, Action::Add});
        }
    }
    return step;
}

Step DataMoves::takeRowsBack(const DataMove &move, const QList<StepId> &base) const
{
    Step step{.id = {move.id, Action::Add}, .up = {}, .down = {}, .after = base, .before = {}};
    for (const Transfer &transfer : move.down) {
        step.after += {{transfer.from, Action::Alter}, {transfer.into, Action::Alter}};
        if (m_to.table(transfer.into))
            continue;
        if (!transfer.values.isEmpty()) {
            step.down.append({.sql = dialect::updateRows(transfer, m_names),
                              .comment = u"Values for %1"_s.arg(table(transfer.into)->name)});
        }
        if (transfer.makesRows)
            step.down.append(insert(transfer, false));
    }
    return step;
}

QList<std::pair<ObjectId, QString>> DataMoves::rowsLeft(const DataMove &move) const
{
    QList<std::pair<ObjectId, QString>> left;
    for (const Transfer &transfer : move.down) {
        if (!m_renamed.table(transfer.from))
            left.append({transfer.from, dialect::belongsToNone(transfer, m_names)});
    }
    return left;
}

QList<StepId> DataMoves::beforeAlter(ObjectId table) const
{
    QList<StepId> steps;
    for (const DataMove &move : m_moves) {
        if (!concerns(move, table))
            continue;
        steps.append({move.id, Action::Alter});
        for (const Transfer &transfer : move.up) {
            if (isReadBy(table, transfer.into))
                steps.append({transfer.into, Action::Alter});
        }
    }
    return steps;
}

QList<StepId> DataMoves::beforeDrop(ObjectId table) const
{
    QList<StepId> steps;
    for (const DataMove &move : m_moves) {
        if (!concerns(move, table))
            continue;
        steps += {{move.id, Action::Alter}, {move.id, Action::Add}};
        for (const Transfer &transfer : move.up)
            steps.append({transfer.into, Action::Alter});
    }
    return steps;
}

Result<QList<diff::AlteredTable>> DataMoves::readersFirst(QList<diff::AlteredTable> tables) const
{
    QList<diff::AlteredTable> sorted;
    while (!tables.isEmpty()) {
        const auto isReadByNone = [&](const diff::AlteredTable &one) {
            return std::none_of(tables.cbegin(), tables.cend(), [&](const diff::AlteredTable &other) {
                return isReadBy(one.to->id, other.to->id);
            });
        };
        const auto next = std::find_if(tables.cbegin(), tables.cend(), isReadByNone);
        if (next == tables.cend()) {
            return fail(SqliteError::Unsupported,
                        text("sqlite",
                             "%1 and another table take values from each other, which one migration cannot do. Make two.",
                             {tables.first().to->name}));
        }
        sorted.append(*next);
        tables.erase(next);
    }
    return sorted;
}

Result<> nameIsTaken(const QString &table)
{
    return fail(SqliteError::Unsupported,
                text("sqlite",
                     "%1 takes part in moving values, and its name is one that something else has at that time. Choose "
                     "another name, and rename it in a later migration.",
                     {table}));
}

const Table *DataMoves::table(ObjectId id) const
{
    const Table *found = m_to.table(id);
    return found ? found : m_renamed.table(id);
}

Statement DataMoves::insert(const Transfer &transfer, bool isEmpty) const
{
    return {.sql = dialect::insertRows(transfer, *table(transfer.from), isEmpty, m_names),
            .comment = u"Rows for %1"_s.arg(table(transfer.into)->name)};
}

} // namespace relvar::sqlite
