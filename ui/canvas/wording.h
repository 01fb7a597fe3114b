// SPDX-License-Identifier: GPL-3.0-or-later
// What a diagram shows, in words: for the outline and for screen readers. Pure; knows of no widgets.
#pragma once

#include "canvas/shownschema.h"

namespace relvar::canvas {

/// A column of a table, or a relation that begins or ends at it.
struct TablePart
{
    enum class Kind { Column, Relation };

    Kind kind = Kind::Column;
    ObjectId id;
    /// That the part belongs to; of a relation the child.
    ObjectId table;

    friend bool operator==(const TablePart &, const TablePart &) = default;
};

/// Columns in their order, then relations to other tables, then those of others to this one.
[[nodiscard]] QList<TablePart> partsOf(const ShownSchema &shown, const schema::Table &table);

/// Whether both read the same, without reading them: tables are the same values. Quick, for signals that come often.
[[nodiscard]] bool isSame(const ShownSchema &a, const ShownSchema &b);

/// "orders, 5 columns, added in the draft"
[[nodiscard]] QString wordsFor(const ShownSchema &shown, const schema::Table &table);
/// "user_id, uuid, primary key, not null"; "orders.user_id refers to users.id, many to one". Empty when it is not
/// there.
[[nodiscard]] QString wordsFor(const ShownSchema &shown, const TablePart &part);

} // namespace relvar::canvas
