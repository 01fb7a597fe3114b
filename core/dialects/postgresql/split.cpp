// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/split.h"

#include "dialects/postgresql/parserlock.h"
#include "dialects/postgresql/tokens.h"

#include <pg_query.h>

#include <algorithm>
#include <optional>

namespace relvar::postgresql {

namespace {

std::optional<QList<Range>> splitByParser(const QByteArray &script)
{
    const auto lock = lockParser();
    PgQuerySplitResult parsed = pg_query_split_with_parser(script.constData());
    std::optional<QList<Range>> ranges;
    if (!parsed.error) {
        ranges.emplace();
        for (int i = 0; i < parsed.n_stmts; ++i) {
            const qsizetype begin = parsed.stmts[i]->stmt_location;
            ranges->append({begin, begin + parsed.stmts[i]->stmt_len});
        }
    }
    pg_query_free_split_result(parsed);
    return ranges;
}

/// Semicolons that are inside of a statement: of a rule's actions in parentheses, of a body BEGIN ATOMIC … END.
class Nesting
{
public:
    explicit Nesting(const QByteArray &script)
        : m_script(script)
    {
    }

    [[nodiscard]] bool isInside() const { return m_parentheses > 0 || m_blocks > 0; }

    void enter(const Token &token, const Token *previous)
    {
        if (isSymbol(token, m_script, '(')) {
            ++m_parentheses;
        } else if (isSymbol(token, m_script, ')')) {
            m_parentheses = std::max(0, m_parentheses - 1);
        } else if (token.kind == Token::Kind::Word && previous) {
            // "AS end" and "t.end" are names.
            if (isWord(*previous, m_script, "AS") || isSymbol(*previous, m_script, '.'))
                return;
            if (isWord(token, m_script, "ATOMIC") && isWord(*previous, m_script, "BEGIN"))
                m_blocks = 1;
            else if (m_blocks > 0 && isWord(token, m_script, "CASE"))
                ++m_blocks;
            else if (m_blocks > 0 && isWord(token, m_script, "END"))
                --m_blocks;
        }
    }

private:
    const QByteArray &m_script;
    int m_parentheses = 0;
    int m_blocks = 0;
};

QList<Range> splitByScanner(const QByteArray &script)
{
    QList<Range> ranges;
    for (StatementScan scan(script); scan.next();) {
        if (!scan.tokens().isEmpty())
            ranges.append({scan.tokens().constFirst().begin, scan.tokens().constLast().end});
    }
    return ranges;
}

} // namespace

QByteArray withoutPsql(QByteArray script, const QList<Range> &notSql)
{
    for (const Range &range : notSql) {
        std::replace_if(
            script.begin() + range.begin, script.begin() + range.end, [](char c) { return c != '\n'; }, ' ');
    }
    return script;
}

bool StatementScan::next()
{
    m_tokens.clear();
    m_notSql.clear();
    if (m_at >= m_script.size())
        return false;
    Nesting nesting(m_script);
    while (m_at < m_script.size()) {
        const Tokens read = tokenizeToSemicolon(m_script, m_at);
        m_at = read.end;
        m_notSql += read.notSql;
        for (const Token &token : read.significant) {
            nesting.enter(token, m_tokens.isEmpty() ? nullptr : &m_tokens.constLast());
            m_tokens.append(token);
        }
        const bool hasSemicolon = !read.significant.isEmpty() && isSymbol(read.significant.constLast(), m_script, ';');
        if (hasSemicolon && !nesting.isInside()) {
            m_tokens.removeLast();
            return true;
        }
    }
    return true;
}

QList<dialect::SplitStatement> split(const QString &script)
{
    QByteArray sql = script.toUtf8();
    // The server takes none, and libpg_query would stop at it.
    sql.replace('\0', ' ');
    const Tokens tokens = tokenize(sql);
    const QByteArray written = sql;
    sql = withoutPsql(sql, tokens.notSql);
    const std::optional<QList<Range>> parsed = splitByParser(sql);

    QList<dialect::SplitStatement> statements;
    auto token = tokens.significant.cbegin();
    const auto end = tokens.significant.cend();
    int line = 1;
    auto counted = sql.cbegin();
    for (const Range &range : parsed ? *parsed : splitByScanner(written)) {
        token = std::find_if(token, end, [&](const Token &one) { return one.begin >= range.begin; });
        const auto first = token;
        token = std::find_if(token, end, [&](const Token &one) { return one.begin >= range.end; });
        if (first == token)
            continue;
        const auto begin = sql.cbegin() + first->begin;
        line += int(std::count(counted, begin, '\n'));
        counted = begin;
        statements.append({QString::fromUtf8(begin, std::prev(token)->end - first->begin), line});
    }
    return statements;
}

namespace {

/// What ends a transaction in the middle, where the server would say so too late. What only begins in none is refused by
/// the server at once; the usual forms are known here.
bool runsAlone(const QByteArray &sql, const QList<Token> &firstTokens)
{
    if (firstTokens.isEmpty())
        return false;
    const auto begins = [&](QByteArrayView word) { return isWord(firstTokens.front(), sql, word); };
    if (begins("VACUUM") || begins("CALL"))
        return true;
    if (begins("DO"))
        return sql.toUpper().contains("COMMIT") || sql.toUpper().contains("ROLLBACK");
    if (!begins("CREATE") && !begins("DROP") && !begins("REINDEX") && !begins("ALTER"))
        return false;
    const QList<Token> tokens = tokenize(sql).significant;
    return std::any_of(tokens.begin(), tokens.end(),
                       [&sql](const Token &token) { return isWord(token, sql, "CONCURRENTLY"); });
}

} // namespace

dialect::TransactionControl transactionControl(const QString &statement)
{
    using dialect::TransactionControl;
    const QByteArray sql = statement.toUtf8();
    const QList<Token> tokens = tokenize(sql, 0, 3).significant;
    const auto word = [&](qsizetype index, QByteArrayView expected) {
        return index < tokens.size() && isWord(tokens.at(index), sql, expected);
    };
    if (word(0, "BEGIN") || (word(0, "START") && word(1, "TRANSACTION")))
        return TransactionControl::Begin;
    if (word(0, "SAVEPOINT") || word(0, "RELEASE"))
        return TransactionControl::Savepoint;
    // The session's transaction is over: somebody else commits it later.
    if (word(0, "PREPARE") && word(1, "TRANSACTION"))
        return TransactionControl::Commit;
    // COMMIT PREPARED and ROLLBACK PREPARED end the transaction of another session.
    if (word(1, "PREPARED"))
        return TransactionControl::None;
    if (word(0, "COMMIT") || word(0, "END"))
        return TransactionControl::Commit;
    if (word(0, "ROLLBACK") || word(0, "ABORT")) {
        const qsizetype target = word(1, "WORK") || word(1, "TRANSACTION") ? 2 : 1;
        return word(target, "TO") ? TransactionControl::Savepoint : TransactionControl::Rollback;
    }
    return runsAlone(sql, tokens) ? TransactionControl::Alone : TransactionControl::None;
}

} // namespace relvar::postgresql
