// SPDX-License-Identifier: GPL-3.0-or-later
// Schema relvar, tables <migration>_<n>: where a migration keeps the values that it would destroy, until its down part
// puts them back. A stash depends on nothing that lives on: no keys to others, no types of people or extensions. What
// finds no row any more on the way back stays in <migration>_<n>_left, what the way back itself removes in
// <migration>_since_<n>, both until a purge, and only where there is something to keep.
#pragma once

#include "dialect/step.h"
#include "dialects/postgresql/names.h"

#include <QSet>

#include <optional>

namespace relvar::postgresql {

/// Hands out the names of one migration's stash tables, without schema.
class StashNames
{
public:
    explicit StashNames(QString migrationId);
    [[nodiscard]] QString next();
    /// For what the way back removes.
    [[nodiscard]] QString nextSince();
    [[nodiscard]] static QString qualified(const QString &stash);

private:
    QString m_prefix;
    int m_last = 0;
    int m_lastSince = 0;
};

/// Statements of the way up and, in the order in which they run, of the way down.
struct BothWays
{
    QList<dialect::Statement> up;
    QList<dialect::Statement> down;
};

/// Makes schema relvar where it is missing; goes before whatever fills a stash.
[[nodiscard]] dialect::Statement openStash();
[[nodiscard]] dialect::Statement dropStash(const QString &stash);
/// Keeps writers away from the table from the beginning on: what came in between the copy and the change would be lost.
/// `table` is its name at the beginning.
[[nodiscard]] dialect::Statement lockTable(const QString &table);

/// Ids of columns that tell the rows apart before and after the change and that the change leaves alone: the primary
/// key or a unique constraint or index over NOT NULL columns, one that was there before if possible. Never ctid: VACUUM
/// moves rows. Nothing: there is no such key.
[[nodiscard]] std::optional<QList<ObjectId>> lastingKey(const schema::Table &before, const schema::Table &after);

/// `target`.key = `source`.key AND …; the source is a stash.
[[nodiscard]] QString matchKeys(const schema::Table &table, const QList<ObjectId> &key, const QString &target,
                                const QString &source);

/// The statements with the triggers and rules of the table switched off around them: putting values back is no change
/// of people's. What would be checked at the COMMIT is checked right after them.
[[nodiscard]] QList<dialect::Statement> withoutTriggers(const QList<dialect::Statement> &statements,
                                                        const schema::Table &table, const Names &names,
                                                        const QSet<ObjectId> &absent);

/// True when the table can move into schema relvar as it is and nothing of it depends on what stays outside.
[[nodiscard]] bool canMove(const schema::Table &table, const schema::Schema &schema);
/// Moves the table with its indexes and those of its sequences that are leaving too, each under a name of its own
/// there.
[[nodiscard]] BothWays moveTable(const schema::Table &table, const QString &stash, const Names &names,
                                 const QSet<ObjectId> &leaving);
/// Copies the rows; the way down fills the table that was made again.
[[nodiscard]] BothWays copyTable(const schema::Table &table, const QString &stash, StashNames &stashes,
                                 const Names &names);
/// Keeps where the identity columns of a table that goes away stand.
[[nodiscard]] BothWays keepIdentityPositions(const schema::Table &table, StashNames &stashes, const Names &names);
/// Keeps where a sequence stands. `sequence` is an SQL expression of type regclass.
[[nodiscard]] BothWays keepPosition(const QString &sequence, const QString &stash);
/// The regclass of the sequence behind an identity column.
[[nodiscard]] QString identitySequence(const QString &table, const schema::Column &column);

/// Lets a new identity column go on after the highest value that is there.
[[nodiscard]] dialect::Statement continueIdentity(const QString &table, const schema::Column &column);
/// Keeps where an identity column stands that goes away. One that comes back goes on there, or after the values that
/// were written since then.
[[nodiscard]] BothWays keepIdentityPosition(const QString &table, const schema::Column &column, const QString &stash);

/// A value of the column as it is kept: types of people and extensions as text.
[[nodiscard]] QString keptValue(const schema::Column &column, const QString &expression);
/// The same as a column of SELECT.
[[nodiscard]] QString keptColumn(const schema::Column &column);
[[nodiscard]] QString keptColumns(const schema::Table &table, const QList<ObjectId> &columns);
/// The kept value as the column takes it.
[[nodiscard]] QString returnedValue(const schema::Column &column, const QString &expression, const Names &names);

} // namespace relvar::postgresql
