// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/answering.h"

#include "dialects/sqlite/connection.h"

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

dialect::AnswerOrRefusal SqliteAnswering::answer(database::Connection &connection, const QString &sql,
                                                 const dialect::AnswerLimit &limit) const
{
    return sqlite::answer(connection, sql, limit);
}

// https://www.sqlite.org/pragma.html#pragma_query_only
QStringList SqliteAnswering::beginReading() const
{
    return {u"PRAGMA query_only = ON"_s};
}

QStringList SqliteAnswering::endReading() const
{
    return {u"PRAGMA query_only = OFF"_s};
}

} // namespace relvar::sqlite
