// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below each row of the Databases panel, made from values only when it is asked for. Private to the room.
#pragma once

#include "explorer/databaseentry.h"

#include <QString>

namespace relvar::explorer {

enum class RowKind {
    Root,
    Draft,
    Connection,
    Namespace,
    Tables,
    Views,
    MaterializedViews,
    Enums,
    Sequences,
    Functions,
    Triggers,
    Others,
    OthersOfKind,
    NotHandled,
    Histories,
    Table,
    View,
    Trigger,
    Other,
    Note,
    Columns,
    Keys,
    Relations,
    Indexes,
    Checks,
    Partitions,
    TableTriggers,
    Column,
    Key,
    Relation,
    Index,
    Check,
};

struct Row
{
    RowKind kind = RowKind::Root;
    /// Who the row is among its siblings.
    QString key;
    QString text;
    /// Shown muted behind the text: a type, a count, a state.
    QString detail;
    /// Plain text.
    QString toolTip;
    QString iconName;
    /// "#rrggbb" of a connection, shown as a stripe; or empty.
    QString color;
    /// Apply and Revert take this connection.
    bool isCurrent = false;
    ObjectId object;
    ObjectId part;
    /// What a group below a namespace is limited to; null: no limit.
    ObjectId space;
    /// Of a table and what is below it.
    std::optional<Box<schema::Table>> table;
    bool hasChildren = false;
    /// Below the draft, and of a kind that can be renamed.
    bool editable = false;
};

/// The rows below `parent`, which belongs to `entry`. With a filter: objects whose own name or the name of one of
/// their parts contains it; of an object that is found by its parts, only those parts.
[[nodiscard]] QList<Row> rowsBelow(const Row &parent, const DatabaseEntry &entry, const QString &filter);
/// The keys of the rows from below the top-level row to the group of tables that people want first.
[[nodiscard]] QStringList pathToTables(const DatabaseEntry &entry);
/// The top-level row of an entry.
[[nodiscard]] Row rowOf(const DatabaseEntry &entry);

} // namespace relvar::explorer
