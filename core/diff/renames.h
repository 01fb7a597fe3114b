// SPDX-License-Identifier: GPL-3.0-or-later
// Renames as people write them, and what the names in them mean in a schema.
#pragma once

#include "diff/diff.h"
#include "schema/datamove.h"

#include <optional>

namespace relvar::diff {

/// "users.name=people.full_name", "index:users.users_name_idx=users.users_mail_idx": a kind, where it is not a table or
/// a column, a colon, the old name, "=", the new one. Kinds: schema, type, value, view, sequence, index, constraint,
/// trigger.
[[nodiscard]] QString toText(const Rename &rename);
/// Nothing when it is not written so.
[[nodiscard]] std::optional<Rename> renameFromText(const QString &text);

/// What a path names.
struct Named
{
    /// The table of a column, key, index or trigger, the type of a value; else null.
    ObjectId scope;
    /// Of a value: its type's.
    ObjectId object;

    [[nodiscard]] bool isThere() const { return !object.isNull(); }
};

/// The value that an enum's path names ("mood.ok"); empty when there is none.
[[nodiscard]] QString valueNamed(const schema::Schema &schema, const QString &path);
/// Those renames that are of values: rows that hold the one hold the other afterwards.
[[nodiscard]] QList<schema::ValueMapping> valueMappings(const QList<Rename> &renames, const schema::Schema &from,
                                                        const schema::Schema &to);

/// A table by its name, with its namespace or without it ("sales.orders"), in any case.
[[nodiscard]] const schema::Table *findTable(const schema::Schema &schema, const QString &path);
/// "users.name". A table's own name may hold a dot.
[[nodiscard]] Named findColumn(const schema::Schema &schema, const QString &path);
/// Of a TableOrColumn the table, if there is one of that name.
[[nodiscard]] Named findNamed(const schema::Schema &schema, const QString &path, Rename::Kind kind);

/// How a rename calls an object: with its namespace where the schema has several.
[[nodiscard]] QString pathOf(const schema::Schema &schema, const QString &name, ObjectId namespaceId);

} // namespace relvar::diff
