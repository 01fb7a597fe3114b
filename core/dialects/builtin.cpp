// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/builtin.h"

#include "dialects/sqlite/dialect.h"

namespace relvar::dialects {

QList<const dialect::Dialect *> builtin()
{
    static const sqlite::SqliteDialect sqlite;
    return {&sqlite};
}

} // namespace relvar::dialects
