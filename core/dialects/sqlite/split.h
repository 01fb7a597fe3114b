// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a text into statements, as sqlite3_complete() and the sqlite3 shell do: at a semicolon, except inside the body
// of a trigger, which ends at ";END;". https://www.sqlite.org/c3ref/complete.html
#pragma once

#include "dialect/dialect.h"

namespace relvar::sqlite {

[[nodiscard]] QList<dialect::SplitStatement> split(const QString &script);

/// By the statement's first words. Savepoints are told apart from ROLLBACK, RELEASE and ROLLBACK TO among them.
[[nodiscard]] dialect::TransactionControl transactionControl(const QString &statement);

} // namespace relvar::sqlite
