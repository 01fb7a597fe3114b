// SPDX-License-Identifier: GPL-3.0-or-later
// dbmate (https://github.com/amacneil/dbmate), whose format our migration files have, on a database of a test.
#pragma once

#include "dialect/statement.h"

namespace relvar::test {

[[nodiscard]] bool hasDbmate();
[[nodiscard]] QByteArray dbmateFile(const dialect::Script &up, const dialect::Script &down);
/// Runs a command on the database with one migration, which is written to the folder. Answers what it complained about.
/// It leaves its table schema_migrations behind.
[[nodiscard]] QString runDbmate(const QString &folder, const QString &url, const QString &command,
                                const QByteArray &migration);

} // namespace relvar::test
