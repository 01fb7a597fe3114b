// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/casts.h"

#include "schema/sqltokens.h"

namespace relvar::schema {

QString castToOther(const QString &expression, const QString &name, const QString &to)
{
    const QList<SqlToken> tokens = sqlTokens(expression);
    const auto isSymbol = [&](qsizetype at, QChar symbol) {
        return at < tokens.size() && tokens.at(at).kind == SqlToken::Kind::Symbol
               && expression.at(tokens.at(at).begin) == symbol;
    };
    QString changed;
    qsizetype copied = 0;
    for (qsizetype i = 0; i + 2 < tokens.size(); ++i) {
        if (!isSymbol(i, u':') || !isSymbol(i + 1, u':'))
            continue;
        const qsizetype last = isSymbol(i + 3, u'.') && i + 4 < tokens.size() ? i + 4 : i + 2;
        if (nameOf(tokens.at(last), expression) != name)
            continue;
        changed += expression.mid(copied, tokens.at(i + 2).begin - copied) + to;
        copied = tokens.at(last).end;
    }
    return changed + expression.mid(copied);
}

} // namespace relvar::schema
