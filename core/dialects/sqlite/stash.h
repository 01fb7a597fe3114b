// SPDX-License-Identifier: GPL-3.0-or-later
// Tables relvar_stash_<migration>_<n>, in which a migration keeps the values that it would destroy, until its down part
// puts them back. They depend on nothing: no keys, no triggers, plain copies. What finds no row any more on the way back
// stays in …_<n>_left, what the way back itself removes in relvar_stash_<migration>_since_<n>, both until a purge.
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
    /// For what the way back removes.
    [[nodiscard]] QString nextSince();

private:
    QString m_prefix;
    int m_last = 0;
    int m_lastSince = 0;
};

struct LastingKey
{
    /// Names of the columns.
    QStringList columns;
    /// It tells apart the rows that have one; those without find nothing of theirs again.
    bool mayBeNull = false;
    /// The old table does not say that it tells them apart: the way up fails where it does not.
    bool comes = false;
};
/// What tells a table's rows apart before and after the change: a primary key or unique constraint over NOT NULL
/// columns that the change leaves alone, one of the old table if possible, else a primary key that may be NULL, as
/// SQLite's may. Never the rowid, VACUUM hands out new ones (https://www.sqlite.org/lang_vacuum.html). Nothing: the
/// table has no such key.
[[nodiscard]] std::optional<LastingKey> lastingKey(const schema::Table &before, const schema::Table &after);

/// How to write the hidden row number where no column says it: rowid, _rowid_ or oid, whichever is not a column's name.
/// Empty when the table has none, or has one as its INTEGER PRIMARY KEY.
[[nodiscard]] QString hiddenRowid(const schema::Table &table);
[[nodiscard]] bool isAutoincrement(const schema::Table &table);
/// The columns that hold values, unlike generated ones.
[[nodiscard]] QStringList storedColumns(const schema::Table &table);

/// Copies key and columns of every row.
[[nodiscard]] QList<dialect::Statement> stashColumns(const QString &stash, const QString &table, const LastingKey &key,
                                                     const QStringList &columns);
/// Copies key, old and new value of every row, or of every row whose value differs between the table and its successor;
/// the new value of column c is kept as "c after". Of a row whose key is NULL the old value alone.
[[nodiscard]] QList<dialect::Statement> stashChangedValues(const QString &stash, const QString &table,
                                                           const QString &successor, const LastingKey &key,
                                                           const QStringList &columns, bool everyRow);
[[nodiscard]] QString afterColumn(const QString &column);

/// stashColumns() with more columns: `computed`, expressions with names over a row of the table's successor, which stands
/// beside it under another name and is called like it here. Their names are computedColumn() of `names`.
[[nodiscard]] QList<dialect::Statement> stashWithComputed(const QString &stash, const QString &table,
                                                          const QString &successor, const LastingKey &key,
                                                          const QStringList &columns, const QStringList &computed,
                                                          const QStringList &names);
[[nodiscard]] QString computedColumn(const QString &column);

/// Adds the rows to a table that stays, which is made when it is not there yet. SQLite makes nothing on a condition: it
/// may be left empty. `columns` and `source` are SQL, `condition` may be empty.
[[nodiscard]] QList<dialect::Statement> keepForGood(const QString &kept, const QString &columns, const QString &source,
                                                    const QString &condition, const QString &comment);
/// The same for what of a stash has no row with its key in the table any more.
[[nodiscard]] QList<dialect::Statement> keepUnmatched(const QString &stash, const QString &table,
                                                      const QStringList &key);
/// Columns that a way back takes from a table, whose rows keep what differs from what the way up gave them: `before` is
/// the table without the columns. Key and columns, or without a key the whole rows. `filled` has expressions over the
/// row for columns that were computed, by their names.
[[nodiscard]] QList<dialect::Statement> keepWrittenSince(StashNames &names, const schema::Table &before,
                                                         const schema::Table &after, const QStringList &columns,
                                                         const QMap<QString, QString> &filled);
/// Rows of a table that a way back drops; all of them without a condition.
[[nodiscard]] QList<dialect::Statement> keepWrittenSince(StashNames &names, const schema::Table &table,
                                                         const QString &condition = {});

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
