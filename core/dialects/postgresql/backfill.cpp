// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/backfill.h"

#include "dialects/postgresql/batches.h"
#include "dialects/postgresql/stash.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

Statement fillInBatches(const Backfill &fill, const Table &table, const Names &names, int batchRows, int version)
{
    const QString column = quoteIdentifier(table.column(fill.column)->name);
    const QString assignment = column + u" = "_s + fill.value;
    const QString condition
        = column + u" IS NULL"_s + (fill.condition.isEmpty() ? QString() : u" AND "_s + fill.condition);
    const auto key = lastingKey(table, table);
    const QString update = u"UPDATE "_s + names.of(table) + u" SET "_s + assignment;
    if (!key || !commitsInBlocks(version)) {
        return {.sql = update + u" WHERE "_s + condition,
                .comment = key ? u"All rows at once: this server commits in no block"_s
                               : u"All rows at once: the table has no key to go along"_s};
    }
    return inBatches({update, u" AND "_s + condition}, table, *key, names.of(table), batchRows);
}

} // namespace relvar::postgresql
