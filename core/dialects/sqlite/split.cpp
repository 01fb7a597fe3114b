// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/split.h"

#include "dialects/sqlite/tokenizer.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

/// [EXPLAIN [QUERY PLAN]] CREATE [TEMP | TEMPORARY] TRIGGER
bool beginsTrigger(const QList<Token> &tokens, qsizetype first)
{
    qsizetype at = first;
    const auto next = [&](QLatin1StringView word) {
        if (at >= tokens.size() || !tokens.at(at).isWord(word))
            return false;
        ++at;
        return true;
    };
    if (next("EXPLAIN"_L1) && next("QUERY"_L1))
        next("PLAN"_L1);
    if (!next("CREATE"_L1))
        return false;
    if (!next("TEMP"_L1))
        next("TEMPORARY"_L1);
    return next("TRIGGER"_L1);
}

/// The index of the semicolon that ends the statement, or the number of tokens.
qsizetype endOfStatement(const QList<Token> &tokens, qsizetype first)
{
    const bool trigger = beginsTrigger(tokens, first);
    for (qsizetype at = first; at < tokens.size(); ++at) {
        if (!tokens.at(at).isSymbol(u';'))
            continue;
        if (!trigger || (at >= 2 && tokens.at(at - 1).isWord("END"_L1) && tokens.at(at - 2).isSymbol(u';')))
            return at;
    }
    return tokens.size();
}

} // namespace

QList<dialect::SplitStatement> split(const QString &script)
{
    const QList<Token> tokens = tokenize(script);
    QList<dialect::SplitStatement> statements;
    qsizetype counted = 0;
    int line = 1;
    for (qsizetype first = 0; first < tokens.size();) {
        const qsizetype end = endOfStatement(tokens, first);
        if (end > first) {
            const qsizetype begin = tokens.at(first).begin;
            line += int(QStringView(script).sliced(counted, begin - counted).count(u'\n'));
            counted = begin;
            // A comment before the semicolon is a part of what SQLite stores of a view or trigger.
            const qsizetype stop = end < tokens.size() ? tokens.at(end).begin : tokens.at(end - 1).end;
            statements.append({QStringView(script).sliced(begin, stop - begin).trimmed().toString(), line});
        }
        first = end + 1;
    }
    return statements;
}

dialect::TransactionControl transactionControl(const QString &statement)
{
    const QList<Token> tokens = tokenize(statement, 3);
    if (tokens.isEmpty())
        return dialect::TransactionControl::None;
    const Token &first = tokens.front();
    if (first.isWord("BEGIN"_L1))
        return dialect::TransactionControl::Begin;
    if (first.isWord("COMMIT"_L1) || first.isWord("END"_L1))
        return dialect::TransactionControl::Commit;
    if (first.isWord("SAVEPOINT"_L1) || first.isWord("RELEASE"_L1))
        return dialect::TransactionControl::Savepoint;
    if (first.isWord("ROLLBACK"_L1)) {
        const qsizetype target = tokens.size() > 1 && tokens.at(1).isWord("TRANSACTION"_L1) ? 2 : 1;
        const bool toSavepoint = tokens.size() > target && tokens.at(target).isWord("TO"_L1);
        return toSavepoint ? dialect::TransactionControl::Savepoint : dialect::TransactionControl::Rollback;
    }
    if (first.isWord("VACUUM"_L1) || first.isWord("ATTACH"_L1) || first.isWord("DETACH"_L1))
        return dialect::TransactionControl::Alone;
    return dialect::TransactionControl::None;
}

} // namespace relvar::sqlite
