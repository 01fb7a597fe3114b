// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a script into statements and tells which of them begin and end transactions.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// By PostgreSQL's parser; what does not parse as a whole by its scanner, with BEGIN ATOMIC bodies kept together. Lines
/// of psql (\restrict …) and the data of COPY … FROM stdin are left out.
[[nodiscard]] QList<dialect::SplitStatement> split(const QString &script);

[[nodiscard]] dialect::TransactionControl transactionControl(const QString &statement);

} // namespace relvar::postgresql
