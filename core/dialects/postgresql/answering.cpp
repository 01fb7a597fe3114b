// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/answering.h"

#include "dialects/postgresql/connection.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

dialect::AnswerOrRefusal PostgresqlAnswering::answer(database::Connection &connection, const QString &sql,
                                                     const dialect::AnswerLimit &limit) const
{
    return postgresql::answer(connection, sql, limit);
}

QStringList PostgresqlAnswering::beginReading() const
{
    // Once something was read, nothing in the transaction can make it writing again:
    // https://www.postgresql.org/docs/current/sql-set-transaction.html
    return {u"BEGIN READ ONLY"_s, u"SELECT 1"_s};
}

QStringList PostgresqlAnswering::endReading() const
{
    return {u"COMMIT"_s};
}

} // namespace relvar::postgresql
