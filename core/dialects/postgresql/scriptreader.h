// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the schema that a script of PostgreSQL makes, without a server: what pg_dump writes, psql's lines and the data
// of COPY among it, comes out as it does from a database that the script was loaded into. Scripts that people wrote are
// read too, with names and expressions as they are written there.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// What cannot be known without running it (DO blocks, queries that make tables), or is not understood, is in
/// notHandled, by its line. A script of pg_dump is told by its first or last lines. Rows are skipped: memory does not
/// grow with them.
[[nodiscard]] dialect::ScriptSnapshot readScript(const QByteArray &script);

} // namespace relvar::postgresql
