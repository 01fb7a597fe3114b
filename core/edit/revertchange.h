// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one change of a draft back by giving the object the form that it has in the base. Not undo: the order in which
// the changes were made does not matter.
#pragma once

#include "document/documentstore.h"

namespace relvar::edit {

/// `object` and `part` as diff::Description names them: a null part is the table's own name, comment and options, or
/// the whole object when only one side has it. What a drop took along (keys and indexes of a column, foreign keys that
/// point at a table, triggers) comes back with it; what needs something that an addition brought goes with that.
/// Errors: EditError::InUse names what must be taken back first, EditError::NameTaken, EditError::NoSuchObject.
[[nodiscard]] document::Edit revertChange(const schema::Schema &base, ObjectId object, ObjectId part);

} // namespace relvar::edit
