// SPDX-License-Identifier: GPL-3.0-or-later
// The name that PostgreSQL gives to what belongs to a table and was not named: other programs leave names out and count
// on it.
#pragma once

#include <QString>

namespace relvar::schema {

/// "orders_id_seq", "orders_pkey", cut to 63 bytes where it has to be: the longer one of table and column first.
/// `column` may be empty. makeObjectName() in src/backend/commands/indexcmds.c
[[nodiscard]] QString nameOfPart(const QString &table, const QString &column, const QString &label);

} // namespace relvar::schema
