// SPDX-License-Identifier: GPL-3.0-or-later
// Templates: what tables begin with or are given later, as tables of their own. Which there are, and where they are
// kept, project/templates.h says. Pure.
#pragma once

#include "edit/edits.h"

namespace relvar::edit {

/// Columns, keys, checks and indexes of the template as a new table: with ids of its own and, without names for its
/// parts, those of the convention. Foreign keys are left out.
[[nodiscard]] schema::Table fromTemplate(const schema::Table &pattern, const QString &name);
/// Gives an existing table what the template has and it lacks: columns by their names; a primary key where it has none;
/// unique keys, checks and indexes over columns that were added. Errors: EditError::Invalid when it lacks nothing.
[[nodiscard]] Edit applyTemplate(ObjectId table, const schema::Table &pattern);
/// The table as a template: without its place, its relations, and the names of its parts.
[[nodiscard]] schema::Table asTemplate(const schema::Table &table);

} // namespace relvar::edit
