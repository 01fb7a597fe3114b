// SPDX-License-Identifier: GPL-3.0-or-later
// What a second connection sees of a session: who keeps it waiting, and how far its statement is. Asks the server once
// and waits for nothing. https://www.postgresql.org/docs/current/monitoring-stats.html,
// https://www.postgresql.org/docs/current/progress-reporting.html
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// How many characters of a statement of another session are asked for.
inline constexpr int longestStatement = 300;

/// The number of its server process.
[[nodiscard]] Result<qint64> sessionId(database::Connection &connection);
[[nodiscard]] Result<dialect::Activity> watch(database::Connection &watching, qint64 session);
/// Errors: PermissionDenied.
[[nodiscard]] Result<> cancelStatement(database::Connection &watching, qint64 session);
[[nodiscard]] Result<> endSession(database::Connection &watching, qint64 session);

/// A statement for a block of PL/pgSQL that fills rows in batches: watch() of another session then tells how many are
/// done. `rows` is the name of a variable. Forgotten with the next COMMIT.
[[nodiscard]] QString tellRowsDone(const QString &rows);

} // namespace relvar::postgresql
