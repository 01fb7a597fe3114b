// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/realrows.h"

#include "dialects/postgresql/stash.h"

#include <QRegularExpression>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

QString PostgresqlRealRows::beginReading() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString PostgresqlRealRows::continueNumbers(const schema::Schema &schema, const schema::Table &table,
                                            const schema::Column &column) const
{
    return continueIdentity(Names(schema, true).of(table), column).sql;
}

Text PostgresqlRealRows::refusalByRows(const Error &error) const
{
    static const QRegularExpression known(u"^\\w+ (22\\w{3}|23\\w{3}): (.*)$"_s);
    const QRegularExpressionMatch match = known.match(error.detail.section(u'\n', 0, 0));
    if (!match.hasMatch())
        return {};
    const QString state = match.captured(1);
    if (state.startsWith("22"_L1))
        return text("postgresql", "a value does not fit its type (SQLSTATE %1)", {state});
    // The server's own sentences name rules, tables and columns; those of RAISE are anybody's.
    if (error.detail.contains(" at RAISE"_L1))
        return text("postgresql", "a trigger or function refuses a row (SQLSTATE %1)", {state});
    return text("postgresql", "%1", {match.captured(2)});
}

} // namespace relvar::postgresql
