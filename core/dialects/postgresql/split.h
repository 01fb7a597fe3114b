// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a script into statements and tells which of them begin and end transactions.
#pragma once

#include "dialect/dialect.h"
#include "dialects/postgresql/tokens.h"

namespace relvar::postgresql {

/// By PostgreSQL's parser; what does not parse as a whole by its scanner, with BEGIN ATOMIC bodies kept together. Lines
/// of psql (\restrict …) and the data of COPY … FROM stdin are left out.
[[nodiscard]] QList<dialect::SplitStatement> split(const QString &script);

/// Where the statements are, by the scanner alone; `tokens` are those of the script.
[[nodiscard]] QList<Range> statementRanges(const QByteArray &script, const QList<Token> &tokens);
/// Spaces instead of what is no SQL, so that every other byte keeps its place and line.
[[nodiscard]] QByteArray withoutPsql(QByteArray script, const QList<Range> &notSql);

[[nodiscard]] dialect::TransactionControl transactionControl(const QString &statement);

} // namespace relvar::postgresql
