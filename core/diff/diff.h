// SPDX-License-Identifier: GPL-3.0-or-later
// Compares two schemas by identity. Pure; work is proportional to what differs (equal Boxes are skipped by address).
#pragma once

#include "diff/changes.h"
#include "diff/rules.h"

namespace relvar::diff {

/// The changes that lead from one schema to the other, in a deterministic order: objects by name within their kind.
/// Objects are the same when their ids are the same: schemas from different readings go through pair() first.
[[nodiscard]] Changes diff(const schema::Schema &from, const schema::Schema &to, const Rules &rules);

/// "users.name" → "users.full_name" or "users" → "people", as in `--rename users.name=users.full_name`; renames.h reads
/// and writes them. What is in a table is named with its table, an enum's value with its type.
struct Rename
{
    enum class Kind { TableOrColumn, Namespace, Type, Value, View, Sequence, Index, Constraint, Trigger };

    QString from;
    QString to;
    Kind kind = Kind::TableOrColumn;

    friend bool operator==(const Rename &, const Rename &) = default;
};

/// `other` with the ids of `reference` wherever an object has the same name (or is a rename's target; values of an enum
/// have no identity, so that their renames are not for here); unnamed
/// constraints pair by their definition. Everything else keeps its own ids. References inside are rewritten.
[[nodiscard]] schema::Schema pair(const schema::Schema &reference, const schema::Schema &other, const Rules &rules,
                                  const QList<Rename> &renames = {});
/// The same for two schemas whose ids mean the same where they are equal: those objects are one whatever they are called.
[[nodiscard]] schema::Schema pairKeepingIds(const schema::Schema &reference, const schema::Schema &other,
                                            const Rules &rules, const QList<Rename> &renames = {});

} // namespace relvar::diff
