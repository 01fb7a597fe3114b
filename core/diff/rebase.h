// SPDX-License-Identifier: GPL-3.0-or-later
// A draft was begun over a base, and the base has moved: puts what the draft changes onto the new base. Pure.
#pragma once

#include "diff/diff.h"

#include <QHash>

namespace relvar::diff {

enum class Side { Draft, Base };

/// What the draft and the new base do not agree on.
struct Conflict
{
    /// The same as long as the three schemas are the same.
    QString key;
    /// "Type of users.name"
    Text what;
    /// What it will be when the draft is right, and when the base is.
    Text draft;
    Text base;
    /// The table, view … and, for a conflict inside a table, the column, key or index.
    ObjectId object;
    ObjectId part;
};

using Answers = QHash<QString, Side>;

struct Rebased
{
    /// The new base with the ids of the draft.
    schema::Schema base;
    /// The draft over it.
    schema::Schema schema;
    /// All of them, also those with an answer, in the order of the schema. An answer may bring further ones up.
    QList<Conflict> conflicts;
};

/// Objects are the same by id, by a rename (from the old base to the new one) and by name, in this order; what both
/// sides added under one name is one object. Fields are merged one by one, expressions follow columns that either side
/// renamed. Where there is no answer the draft is right, so that nothing of it is lost. The result has no reference
/// that leads nowhere unless a side had it already.
[[nodiscard]] Rebased rebase(const schema::Schema &base, const schema::Schema &draft, const schema::Schema &newBase,
                             const Rules &rules, const Answers &answers = {}, const QList<Rename> &renames = {});

} // namespace relvar::diff
