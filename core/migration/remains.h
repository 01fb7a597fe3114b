// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement outside a transaction can leave in the database although it failed: the parts of it that it
// committed by itself. Read from its text; asks no database.
#pragma once

#include "base/text.h"

#include <QString>

namespace relvar::migration {

/// A sentence, with what to do about it; empty when the statement is there as a whole or not at all. Of the text of a
/// whole section: of the first of its statements that can. PostgreSQL: CREATE INDEX and other forms with CONCURRENTLY
/// (https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY), and blocks and
/// procedures, which may hold a COMMIT.
[[nodiscard]] Text remainsOf(const QString &sql);

} // namespace relvar::migration
