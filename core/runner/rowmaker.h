// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the values of one table's probe rows. Inserts none.
#pragma once

#include "schema/schema.h"

#include <QHash>
#include <QSet>
#include <QVariant>

namespace relvar::runner {

constexpr int rowsPerTable = 5;
/// Combinations that are tried for one row before it is given up: checks can be satisfied by trying alone.
constexpr int attemptsPerRow = 30;

/// By the ids of the columns.
using Row = QHash<ObjectId, QVariant>;

/// The database hands these numbers out itself: a sequence that knew nothing of rows with numbers of ours would hand
/// them out a second time to a statement of the migration.
[[nodiscard]] bool isNumbered(const schema::Column &column, const schema::Schema &schema);

/// The same rows in every run. The schema, the table and the rows inserted so far must outlive it.
class RowMaker
{
public:
    RowMaker(const schema::Schema &schema, const schema::Table &table, const QHash<ObjectId, QList<Row>> &inserted);

    [[nodiscard]] Row make(int number, int attempt) const;
    [[nodiscard]] bool mayBeNull(const schema::Column &column) const;
    /// The second row, and the last attempt at each, are as empty as they may be.
    [[nodiscard]] static bool isEmptiest(int number, int attempt);

private:
    bool wantsNull(const schema::Column &column, int number, int attempt) const;
    QVariant value(const schema::Column &column, int number, int attempt, int position) const;
    void follow(const schema::ForeignKey &key, int number, int attempt, Row &row) const;

    const schema::Schema &m_schema;
    const schema::Table &m_table;
    const QHash<ObjectId, QList<Row>> &m_inserted;
    const QList<QHash<ObjectId, QVariant>> m_places;
    QSet<ObjectId> m_distinct;
    QHash<ObjectId, QVariantList> m_fromChecks;
};

} // namespace relvar::runner
