// SPDX-License-Identifier: GPL-3.0-or-later
// New and changed columns of tables that stay, and what else ALTER TABLE says of such a table.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Before tables are dropped: a parent would take its partitions along.
void detachPartitions(Compilation *work);
/// Before sequences are made: that of an identity column may have the name that one of them wants.
void leaveIdentities(Compilation *work);
void alterColumns(Compilation *work);
/// Comments, storage, row security, partitions: after keys and indexes, which a replica identity may need.
void alterTables(Compilation *work);

} // namespace relvar::postgresql
