// SPDX-License-Identifier: GPL-3.0-or-later
// A stash of a large table that is filled while programs go on: a migration makes it with triggers that keep it in step
// with the table, another one copies the rows batch by batch, and only then come the migration that takes the values
// away and its way back. The triggers and their function belong to schema relvar and are no part of a schema that is
// read.
#pragma once

#include "dialects/postgresql/stash.h"

namespace relvar::postgresql {

/// What is kept of each row, by the names that table and columns have before the migration.
struct KeptInStep
{
    ObjectId table;
    /// Without schema.
    QString stash;
    QList<ObjectId> key;
    struct Value
    {
        ObjectId column;
        /// In the stash.
        QString name;
    };
    QList<Value> values;
};

/// True when the stash of a table can be filled before the migration: nobody else has rows of it, and the key has
/// operators that every server has and is unique at any moment. `version` as ServerFacts::version, 0: not known.
[[nodiscard]] bool canBeKeptInStep(const schema::Table &table, const QList<ObjectId> &key, const schema::Schema &schema,
                                   int version);

/// Of the schema before the migration that takes the values away, in its names.
class StashInStep
{
public:
    StashInStep(const KeptInStep &kept, const Names &names);

    /// The empty stash and what keeps it in step.
    [[nodiscard]] BothWays open() const;
    /// Copies the rows that are there; runs outside a transaction.
    [[nodiscard]] dialect::Statement fill(int batchRows) const;
    /// From then on the stash stays as it is. On the way back, which comes after all else, it is as before.
    [[nodiscard]] BothWays close() const;
    /// "users.phone, users.fax", or not all of them.
    [[nodiscard]] QString displayName() const;

private:
    [[nodiscard]] QString selected() const;
    [[nodiscard]] QString ofRow(const QString &row) const;
    [[nodiscard]] dialect::Statement makeFunction() const;
    [[nodiscard]] QList<dialect::Statement> makeTriggers() const;
    [[nodiscard]] QList<dialect::Statement> dropTriggers() const;

    const KeptInStep m_kept;
    const schema::Table m_table;
    /// As the migrations name it, and as the function does, for which no search_path helps.
    const QString m_name;
    const QString m_qualifiedName;
    const QString m_stash;
    const QString m_keyColumns;
};

} // namespace relvar::postgresql
