// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/builtin.h"

#include "dialects/postgresql/dialect.h"
#include "dialects/sqlite/dialect.h"

namespace relvar::dialects {

QList<const dialect::Dialect *> builtin()
{
    static const sqlite::SqliteDialect sqlite;
    static const postgresql::PostgresqlDialect postgresql;
    return {&sqlite, &postgresql};
}

} // namespace relvar::dialects
