// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a row that a person has begun stay the same row when an edit makes it a part of the table.
#pragma once

#include "document/documentstore.h"

namespace relvar::inspector {

/// The edit, after which the primary key or the foreign key that the table did not have before has this id.
[[nodiscard]] document::Edit adoptId(document::Edit edit, ObjectId table, ObjectId id);

} // namespace relvar::inspector
