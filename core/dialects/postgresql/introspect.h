// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole database in one round trip and one snapshot: catalog queries in one pipeline inside a repeatable-read,
// read-only transaction, joined in memory.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// Without schema relvar, system schemas and what belongs to extensions. Concurrent DDL can make the server's pg_get_*
/// functions fail inside a snapshot; the whole read is then repeated, three times. Within a transaction it reads what
/// that sees, and leaves it and its settings as they were. Table::options: storage parameters by their names ("toast."
/// before those of the TOAST table); besides, in capitals, UNLOGGED, REPLICA IDENTITY ("FULL", "NOTHING", "USING INDEX
/// …"), ROW LEVEL SECURITY ("" or "FORCE"), TABLESPACE and ACCESS METHOD.
[[nodiscard]] Result<dialect::Snapshot> introspect(database::Connection &connection);

} // namespace relvar::postgresql
