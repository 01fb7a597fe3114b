// SPDX-License-Identifier: GPL-3.0-or-later
// What a DBML text says as a schema of a product. Types stay as they are written.
#pragma once

#include "imports/dbml.h"

namespace relvar::imports {

/// What the text says and a schema of the product cannot hold joins `text.notHandled`. Names that DBML leaves out are
/// made of the names of table and columns.
[[nodiscard]] dialect::Snapshot toSchema(const DbmlText &text, const dialect::Dialect &dialect);

} // namespace relvar::imports
