// SPDX-License-Identifier: GPL-3.0-or-later
// The relation that a person means who draws a line from one table or column to another, and what comes of it, told
// before it is made. Pure.
#pragma once

#include "edit/edits.h"

namespace relvar::edit {

struct DrawnRelation
{
    ObjectId child;
    ObjectId foreignKey;
    /// Makes it: the foreign key, the columns that are missing for it, an index.
    Edit edit;
    /// "pets.owner → owners.id", with the columns that are added marked as new.
    Text text;
    /// The types on both sides differ, and which; else empty. It can be drawn nevertheless.
    Text warning;
};

/// A null column stands for the whole table. From a column to a key the column refers to it. From a key to anything
/// that is no key, the line means the same the other way round: that refers to the key. On a table the columns of its
/// convention are added, or taken when they are there and refer to nothing yet; a key of several columns is completed
/// from one of them. Errors say why there can be no such relation.
[[nodiscard]] Result<DrawnRelation> drawnRelation(const Document &document, ObjectId fromTable, ObjectId fromColumn,
                                                  ObjectId toTable, ObjectId toColumn);

} // namespace relvar::edit
