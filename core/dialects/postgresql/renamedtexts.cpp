// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/renamedtexts.h"

#include "dialects/postgresql/quoting.h"
#include "schema/sqltokens.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::SqlToken;

namespace {

bool isSign(const QString &text, const SqlToken &token, QLatin1StringView sign)
{
    return QStringView(text).sliced(token.begin, token.end - token.begin).compare(sign, Qt::CaseInsensitive) == 0;
}

} // namespace

QString keepOutputName(const QString &query, const QString &oldName, const QString &newName)
{
    const QList<SqlToken> tokens = schema::sqlTokens(query);
    QString result;
    int depth = 0;
    bool inList = false;
    bool isListDone = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        result += QStringView(query).sliced(token.begin, token.end - token.begin);
        if (isSign(query, token, "("_L1))
            ++depth;
        else if (isSign(query, token, ")"_L1))
            --depth;
        else if (depth == 0 && !isListDone && isSign(query, token, "SELECT"_L1))
            inList = true;
        else if (depth == 0 && inList && isSign(query, token, "FROM"_L1)) {
            inList = false;
            isListDone = true;
        }
        const bool isName = token.kind == SqlToken::Kind::Word || token.kind == SqlToken::Kind::QuotedName;
        if (!inList || depth != 0 || !isName || nameOf(token, query) != newName)
            continue;
        qsizetype next = i + 1;
        while (next < tokens.size() && tokens.at(next).kind == SqlToken::Kind::Space)
            ++next;
        qsizetype previous = i - 1;
        while (previous >= 0 && tokens.at(previous).kind == SqlToken::Kind::Space)
            --previous;
        const bool isAlias = previous >= 0 && isSign(query, tokens.at(previous), "AS"_L1);
        if (!isAlias && next < tokens.size()
            && (isSign(query, tokens.at(next), ","_L1) || isSign(query, tokens.at(next), "FROM"_L1)))
            result += u" AS "_s + quoteIdentifier(oldName);
    }
    return result;
}

QString moveObject(const QString &text, const Place &from, const Place &to)
{
    QList<SqlToken> tokens = schema::sqlTokens(text);
    tokens.removeIf([](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment;
    });
    const auto isName = [&](qsizetype at, const QString &name) {
        return at >= 0 && at < tokens.size()
               && (tokens.at(at).kind == SqlToken::Kind::Word || tokens.at(at).kind == SqlToken::Kind::QuotedName)
               && nameOf(tokens.at(at), text) == name;
    };
    const auto isAt = [&](qsizetype at, QLatin1StringView sign) {
        return at >= 0 && at < tokens.size() && isSign(text, tokens.at(at), sign);
    };
    const auto introducesTable = [&](qsizetype at) {
        for (const QLatin1StringView word :
             {"FROM"_L1, "JOIN"_L1, "ON"_L1, "UPDATE"_L1, "INTO"_L1, "ONLY"_L1, "VIEW"_L1, "TABLE"_L1,
              "SEQUENCE"_L1}) {
            if (isAt(at, word))
                return true;
        }
        // FROM (a JOIN b …
        return isAt(at, "("_L1) && (isAt(at - 1, "FROM"_L1) || isAt(at - 1, "("_L1));
    };
    QString result;
    qsizetype copied = 0;
    const auto replace = [&](qsizetype first, qsizetype last, const QString &with) {
        result += text.mid(copied, tokens.at(first).begin - copied) + with;
        copied = tokens.at(last).end;
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (isName(i, from.space) && isAt(i + 1, "."_L1) && isName(i + 2, from.name) && !isAt(i - 1, "."_L1)) {
            replace(i, i + 2, quoteIdentifier(to.space) + u'.' + quoteIdentifier(to.name));
            i += 2;
        } else if (isName(i, from.name) && !isAt(i - 1, "."_L1)) {
            if (isAt(i + 1, "."_L1))
                replace(i, i, quoteIdentifier(to.name));
            else if (introducesTable(i - 1))
                replace(i, i,
                        (from.space == to.space ? QString() : quoteIdentifier(to.space) + u'.')
                            + quoteIdentifier(to.name));
        }
    }
    return result + text.mid(copied);
}

} // namespace relvar::postgresql
