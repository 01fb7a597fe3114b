// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/realrows.h"

#include <QRegularExpression>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

QString SqliteRealRows::beginReading() const
{
    // The first statement that reads says which state of the file the transaction sees.
    return u"BEGIN"_s;
}

QString SqliteRealRows::continueNumbers(const schema::Schema &, const schema::Table &, const schema::Column &) const
{
    return {};
}

Text SqliteRealRows::refusalByRows(const Error &error) const
{
    // "UNIQUE constraint failed: users.email": names alone. What RAISE says is anybody's.
    static const QRegularExpression known(
        u"((?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY|PRIMARY KEY) constraint failed(?:: .*)?|datatype mismatch)$"_s);
    const QRegularExpressionMatch match = known.match(error.detail.section(u'\n', 0, 0));
    return match.hasMatch() ? text("sqlite", "%1", {match.captured(1)}) : Text();
}

} // namespace relvar::sqlite
