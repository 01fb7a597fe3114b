// SPDX-License-Identifier: GPL-3.0-or-later
// Values that go to other columns and tables (schema::DataMove). A column that is filled, or comes back, gets its values
// while its table is copied; rows of whole tables are steps of their own, see compile.cpp.
#pragma once

#include "base/result.h"
#include "dialect/step.h"
#include "dialect/transfersql.h"
#include "diff/changes.h"

#include <QSet>

#include <optional>

namespace relvar::sqlite {

class DataMoves
{
public:
    /// `renamed` is the schema after the renames. Both outlive this.
    DataMoves(QList<schema::DataMove> moves, const schema::Schema &renamed, const schema::Schema &to);
    Q_DISABLE_COPY_MOVE(DataMoves)

    [[nodiscard]] const QList<schema::DataMove> &all() const { return m_moves; }
    /// What a new column gets, over a row of its table as it was; nothing: no move fills it.
    [[nodiscard]] std::optional<QString> filledValue(ObjectId column) const;
    /// What a column that had gone gets on the way back, over a row of its table as it is then.
    [[nodiscard]] std::optional<QString> computedBack(ObjectId column) const;
    /// The way back takes the values of the new column, or the rows of the new table, to where they came from.
    [[nodiscard]] bool goesBack(ObjectId object) const;
    /// Its values are read by a move, or it is filled by one.
    [[nodiscard]] bool concern(ObjectId table) const;

    /// INSERT into tables that are new; on the way back INSERT into and UPDATE of tables that had gone. `base`: what all
    /// changes of tables come after; `added`: tables that are new and there.
    [[nodiscard]] dialect::Step makeRows(const schema::DataMove &move, const QList<dialect::StepId> &base,
                                         const QSet<ObjectId> &added) const;
    [[nodiscard]] dialect::Step takeRowsBack(const schema::DataMove &move, const QList<dialect::StepId> &base) const;
    /// Rows of new tables that belong to none that they could go back to: with what they are kept before these are
    /// copied.
    [[nodiscard]] QList<std::pair<ObjectId, QString>> rowsLeft(const schema::DataMove &move) const;
    /// What has to be done before the table is copied, or dropped.
    [[nodiscard]] QList<dialect::StepId> beforeAlter(ObjectId table) const;
    [[nodiscard]] QList<dialect::StepId> beforeDrop(ObjectId table) const;
    /// A table that takes values from another one is copied before that one loses them. Fails when two take from each
    /// other.
    [[nodiscard]] Result<QList<diff::AlteredTable>> readersFirst(QList<diff::AlteredTable> tables) const;

private:
    [[nodiscard]] const schema::Table *table(ObjectId id) const;
    [[nodiscard]] static bool concerns(const schema::DataMove &move, ObjectId table);
    [[nodiscard]] bool isReadBy(ObjectId table, ObjectId reader) const;
    [[nodiscard]] dialect::Statement insert(const schema::Transfer &transfer, bool isEmpty) const;

    QList<schema::DataMove> m_moves;
    const schema::Schema &m_renamed;
    const schema::Schema &m_to;
    dialect::TransferNames m_names;
};

/// Something needs a name at a time when a table that moves speak of still has it.
[[nodiscard]] Result<> nameIsTaken(const QString &table);

} // namespace relvar::sqlite
