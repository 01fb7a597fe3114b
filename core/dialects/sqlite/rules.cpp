// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/rules.h"

#include "dialects/sqlite/tokenizer.h"

#include <algorithm>
#include <array>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that mean something else than a column of that name.
bool isValueWord(const Token &token)
{
    static constexpr std::array words{"NULL"_L1,         "TRUE"_L1,         "FALSE"_L1,
                                      "CURRENT_DATE"_L1, "CURRENT_TIME"_L1, "CURRENT_TIMESTAMP"_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return token.isWord(word); });
}

bool isNameOrWord(const Token &token)
{
    return token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName;
}

/// The same but for the case and quoting of names and the case of keywords and numbers.
bool sameToken(const Token &left, const Token &right)
{
    if (isNameOrWord(left) && isNameOrWord(right)) {
        if (left.kind != right.kind && (isValueWord(left) || isValueWord(right)))
            return false;
        return foldCase(left.name()) == foldCase(right.name());
    }
    if (left.kind != right.kind)
        return false;
    if (left.kind == TokenKind::Number || left.kind == TokenKind::Blob)
        return left.text.compare(right.text, Qt::CaseInsensitive) == 0;
    return left.text == right.text;
}

bool sameTokens(const QList<Token> &left, const QList<Token> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), sameToken);
}

/// True when the first parenthesis is closed by the last.
bool isWrapped(const QList<Token> &tokens)
{
    if (tokens.size() < 2 || !tokens.first().isSymbol(u'(') || !tokens.last().isSymbol(u')'))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isSymbol(u'('))
            ++depth;
        else if (tokens.at(i).isSymbol(u')') && --depth == 0)
            return i == tokens.size() - 1;
    }
    return false;
}

QList<Token> expressionTokens(const QString &text)
{
    QList<Token> tokens = tokenize(text);
    while (isWrapped(tokens))
        tokens = tokens.mid(1, tokens.size() - 2);
    return tokens;
}

/// Without what SQLite drops when it stores the text: IF NOT EXISTS and the final semicolon.
QList<Token> definitionTokens(const QString &text)
{
    QList<Token> tokens = tokenize(text);
    while (!tokens.isEmpty() && tokens.last().isSymbol(u';'))
        tokens.removeLast();
    for (qsizetype i = 0; i + 2 < std::min<qsizetype>(tokens.size(), 8); ++i) {
        if (tokens.at(i).isWord("IF"_L1) && tokens.at(i + 1).isWord("NOT"_L1) && tokens.at(i + 2).isWord("EXISTS"_L1)) {
            tokens.remove(i, 3);
            break;
        }
    }
    return tokens;
}

class SqliteRules final : public diff::Rules
{
public:
    bool sameType(const schema::DataType &left, const schema::DataType &right) const override
    {
        return left.text == right.text || sameTokens(tokenize(left.text), tokenize(right.text));
    }

    bool sameExpression(const QString &left, const QString &right) const override
    {
        return left == right || sameTokens(expressionTokens(left), expressionTokens(right));
    }

    bool sameDefinition(const QString &left, const QString &right) const override
    {
        return left == right || sameTokens(definitionTokens(left), definitionTokens(right));
    }

    bool sameCollation(const QString &left, const QString &right) const override
    {
        // https://www.sqlite.org/datatype3.html#collating_sequences: BINARY is what a column has when it says nothing.
        const auto named = [](const QString &name) { return name.isEmpty() ? u"binary"_s : foldCase(name); };
        return named(left) == named(right);
    }
};

} // namespace

const diff::Rules &rules()
{
    static const SqliteRules instance;
    return instance;
}

} // namespace relvar::sqlite
