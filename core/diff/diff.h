// SPDX-License-Identifier: GPL-3.0-or-later
// Compares two schemas by identity. Pure; work is proportional to what differs (equal Boxes are skipped by address).
#pragma once

#include "diff/changes.h"
#include "diff/rules.h"

namespace relvar::diff {

/// The changes that lead from one schema to the other, in a deterministic order: objects by name within their kind.
/// Objects are the same when their ids are the same: schemas from different readings go through pair() first.
[[nodiscard]] Changes diff(const schema::Schema &from, const schema::Schema &to, const Rules &rules);

/// "users.name" → "users.full_name" or "users" → "people", as in `--rename users.name=users.full_name`.
struct Rename
{
    QString from;
    QString to;
};

/// `other` with the ids of `reference` wherever an object has the same name (or is a rename's target); unnamed
/// constraints pair by their definition. Everything else keeps its own ids. References inside are rewritten.
[[nodiscard]] schema::Schema pair(const schema::Schema &reference, const schema::Schema &other, const Rules &rules,
                                  const QList<Rename> &renames = {});

} // namespace relvar::diff
