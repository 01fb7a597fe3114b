// SPDX-License-Identifier: GPL-3.0-or-later
// Tables relvar_stash_<migration>_<n>, in which a migration keeps the values that it would destroy, until its down part
// puts them back. They depend on nothing: no keys, no triggers, plain copies.
#pragma once

#include "dialect/step.h"
#include "schema/schema.h"

#include <optional>

namespace relvar::sqlite {

/// Hands out the names of one migration's stash tables.
class StashNames
{
public:
    explicit StashNames(QString migrationId);
    [[nodiscard]] QString next();

private:
    QString m_prefix;
    int m_last = 0;
};

/// Names of a table's columns that tell its rows apart before and after the change: a primary key or unique constraint
/// over NOT NULL columns that the change leaves alone. Never the rowid, VACUUM hands out new ones
/// (https://www.sqlite.org/lang_vacuum.html). Nothing: the table has no such key.
[[nodiscard]] std::optional<QStringList> lastingKey(const schema::Table &before, const schema::Table &after);

/// How to write the hidden row number where no column says it: rowid, _rowid_ or oid, whichever is not a column's name.
/// Empty when the table has none, or has one as its INTEGER PRIMARY KEY.
[[nodiscard]] QString hiddenRowid(const schema::Table &table);
[[nodiscard]] bool isAutoincrement(const schema::Table &table);
/// The columns that hold values, unlike generated ones.
[[nodiscard]] QStringList storedColumns(const schema::Table &table);

/// Copies key and columns of every row.
[[nodiscard]] QList<dialect::Statement> stashColumns(const QString &stash, const QString &table, const QStringList &key,
                                                     const QStringList &columns);
/// Copies key, old and new value of every row, or of every row whose value differs between the table and its successor;
/// the new value of column c is kept as "c after".
[[nodiscard]] QList<dialect::Statement> stashChangedValues(const QString &stash, const QString &table,
                                                           const QString &successor, const QStringList &key,
                                                           const QStringList &columns, bool everyRow);
[[nodiscard]] QString afterColumn(const QString &column);

/// The statements that put a whole table aside, and those that fill it again once it is created.
struct TableStash
{
    QList<dialect::Statement> keep;
    QList<dialect::Statement> restore;
};
[[nodiscard]] TableStash stashTable(StashNames &names, const schema::Table &table);

/// Keeps the number that AUTOINCREMENT has reached, for a table that loses it.
[[nodiscard]] TableStash stashSequence(StashNames &names, const QString &table);

} // namespace relvar::sqlite
