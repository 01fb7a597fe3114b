// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/batches.h"

#include "dialects/postgresql/activity.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Table;

namespace {

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

    QString toBlock(const BatchedStatement &statement, int rows) const
    {
        const QString columns = m_columns.join(u", "_s);
        const QString low = m_low.join(u", "_s);
        const QString high = m_high.join(u", "_s);
        return u"DO $relvar$\nDECLARE\n"_s + m_declarations + u"    relvar_rows bigint := 0;\nBEGIN\n    SELECT "_s
               + columns + u" INTO "_s + low + u" FROM "_s + m_name + u" ORDER BY "_s + columns
               + u" LIMIT 1;\n    WHILE FOUND LOOP\n        SELECT "_s + columns + u" INTO "_s + high
               + u"\n        FROM (SELECT "_s + columns + u" FROM "_s + m_name + u" WHERE ("_s + columns + u") >= ("_s
               + low + u") ORDER BY "_s + columns + u" LIMIT "_s + QString::number(rows)
               + u") AS batch\n        ORDER BY "_s + m_descending.join(u", "_s) + u" LIMIT 1;\n        "_s
               + statement.head + u"\n        WHERE ("_s + columns + u") >= ("_s + low + u") AND ("_s + columns
               + u") <= ("_s + high + u')' + statement.tail
               + u";\n        COMMIT;\n        relvar_rows := relvar_rows + "_s + QString::number(rows)
               + u";\n        "_s + tellRowsDone(u"relvar_rows"_s) + u"\n        SELECT "_s + columns + u" INTO "_s
               + low + u" FROM "_s + m_name + u" WHERE ("_s + columns + u") > ("_s + high + u") ORDER BY "_s + columns
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

bool commitsInBlocks(int version)
{
    // https://www.postgresql.org/docs/11/sql-do.html
    constexpr int first = 110000;
    return version == 0 || version >= first;
}

dialect::Statement inBatches(const BatchedStatement &statement, const Table &table, const QList<ObjectId> &key,
                             const QString &name, int batchRows)
{
    return {.sql = Batches(table, key, name).toBlock(statement, batchRows),
            .comment = u"%1 rows at a time, each batch commits; may be stopped, and goes on when it is run again"_s.arg(
                batchRows),
            .outsideTransaction = true};
}

} // namespace relvar::postgresql
