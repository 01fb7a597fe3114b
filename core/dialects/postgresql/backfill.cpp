// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/backfill.h"

#include "dialects/postgresql/stash.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

/// The first release that commits in a DO block: https://www.postgresql.org/docs/11/sql-do.html
constexpr int commitsInBlocks = 110000;

class Batches
{
public:
    Batches(const Table &table, const QList<ObjectId> &key, const QString &name)
        : m_name(name)
    {
        for (const ObjectId id : key) {
            const QString column = quoteIdentifier(table.column(id)->name);
            const QString number = QString::number(m_columns.size() + 1);
            m_columns.append(column);
            m_descending.append(column + u" DESC"_s);
            m_low.append(u"relvar_low_"_s + number);
            m_high.append(u"relvar_high_"_s + number);
            m_declarations
                += u"    relvar_low_%1 %2.%3%TYPE;\n    relvar_high_%1 %2.%3%TYPE;\n"_s.arg(number, name, column);
        }
    }

    QString toBlock(const QString &assignment, const QString &condition, int rows) const
    {
        const QString columns = m_columns.join(u", "_s);
        const QString low = m_low.join(u", "_s);
        const QString high = m_high.join(u", "_s);
        return u"DO $relvar$\nDECLARE\n"_s + m_declarations + u"BEGIN\n    SELECT "_s + columns + u" INTO "_s + low
               + u" FROM "_s + m_name + u" ORDER BY "_s + columns
               + u" LIMIT 1;\n    WHILE FOUND LOOP\n        SELECT "_s + columns + u" INTO "_s + high + u"\n        FROM (SELECT "_s + columns + u" FROM "_s + m_name
               + u" WHERE ("_s + columns + u") >= ("_s + low + u") ORDER BY "_s + columns + u" LIMIT "_s
               + QString::number(rows) + u") AS batch\n        ORDER BY "_s + m_descending.join(u", "_s)
               + u" LIMIT 1;\n        UPDATE "_s + m_name + u" SET "_s + assignment + u"\n        WHERE ("_s + columns
               + u") >= ("_s + low + u") AND ("_s + columns + u") <= ("_s + high + u") AND "_s + condition
               + u";\n        COMMIT;\n        SELECT "_s + columns + u" INTO "_s + low + u" FROM "_s + m_name
               + u" WHERE ("_s + columns + u") > ("_s + high + u") ORDER BY "_s + columns
               + u" LIMIT 1;\n    END LOOP;\nEND\n$relvar$"_s;
    }

private:
    QString m_name;
    QStringList m_columns;
    QStringList m_descending;
    QStringList m_low;
    QStringList m_high;
    QString m_declarations;
};

} // namespace

Statement fillInBatches(const Backfill &fill, const Table &table, const Names &names, int batchRows, int version)
{
    const QString column = quoteIdentifier(table.column(fill.column)->name);
    const QString assignment = column + u" = "_s + fill.value;
    const QString condition
        = column + u" IS NULL"_s + (fill.condition.isEmpty() ? QString() : u" AND "_s + fill.condition);
    const auto key = lastingKey(table, table);
    if (!key || (version != 0 && version < commitsInBlocks)) {
        return {.sql = u"UPDATE "_s + names.of(table) + u" SET "_s + assignment + u" WHERE "_s + condition,
                .comment = key ? u"All rows at once: this server commits in no block"_s
                               : u"All rows at once: the table has no key to go along"_s};
    }
    return {.sql = Batches(table, *key, names.of(table)).toBlock(assignment, condition, batchRows),
            .comment = u"%1 rows at a time, each batch commits; may be stopped, and goes on when it is run again"_s.arg(
                batchRows),
            .outsideTransaction = true};
}

} // namespace relvar::postgresql
