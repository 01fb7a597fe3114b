// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/concurrently.h"

#include "dialects/postgresql/tokens.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Walks over the words of a statement.
class Words
{
public:
    explicit Words(const QByteArray &sql)
        : m_sql(sql)
        , m_tokens(tokenize(sql).significant)
    {
    }

    bool take(QByteArrayView word)
    {
        if (m_at >= m_tokens.size() || !isWord(m_tokens.at(m_at), m_sql, word))
            return false;
        ++m_at;
        return true;
    }

    /// With its schema, as it is written; empty when there is none here.
    QString takeName()
    {
        const qsizetype begin = m_at;
        while (isName()) {
            ++m_at;
            if (m_at >= m_tokens.size() || !isSymbol(m_tokens.at(m_at), m_sql, '.'))
                break;
            ++m_at;
        }
        if (m_at == begin)
            return {};
        const qsizetype from = m_tokens.at(begin).begin;
        return QString::fromUtf8(m_sql.sliced(from, m_tokens.at(m_at - 1).end - from));
    }

private:
    bool isName() const
    {
        return m_at < m_tokens.size()
               && (m_tokens.at(m_at).kind == Token::Kind::Word || m_tokens.at(m_at).kind == Token::Kind::QuotedName);
    }

    const QByteArray &m_sql;
    const QList<Token> m_tokens;
    qsizetype m_at = 0;
};

/// Of a query with a number in its one row: 0 says no, 1 yes, nothing that it cannot be told.
Result<std::optional<bool>> answerOf(const Result<database::ResultSet> &answer)
{
    if (!answer)
        return fail(answer.error());
    const QVariant told = answer->rows.value(0).value(0);
    return told.isNull() ? std::optional<bool>() : std::optional(told.toLongLong() != 0);
}

} // namespace

Result<std::optional<bool>> hasRun(database::Connection &connection, const QString &statement)
{
    const QByteArray sql = statement.toUtf8();
    Words words(sql);
    if (words.take("DROP")) {
        if (!words.take("INDEX") || !words.take("CONCURRENTLY"))
            return std::optional<bool>();
        if (words.take("IF"))
            words.take("EXISTS");
        return answerOf(
            connection.query(u"SELECT CASE WHEN pg_catalog.to_regclass(?::text) IS NULL THEN 1 ELSE 0 END"_s,
                             {words.takeName()}));
    }
    if (!words.take("CREATE"))
        return std::optional<bool>();
    words.take("UNIQUE");
    if (!words.take("INDEX") || !words.take("CONCURRENTLY"))
        return std::optional<bool>();
    if (words.take("IF")) {
        words.take("NOT");
        words.take("EXISTS");
    }
    const QString index = words.takeName();
    if (!words.take("ON"))
        return std::optional<bool>();
    words.take("ONLY");
    // The index is in the schema of its table. One that is not valid may be about to become so, in a session that has
    // lost its program.
    return answerOf(connection.query(
        u"SELECT CASE WHEN pg_catalog.count(*) = 0 THEN 0 WHEN pg_catalog.bool_and(i.indisvalid) THEN 1 END "
        "FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
        "WHERE i.indrelid = pg_catalog.to_regclass(?::text) AND c.relname = (pg_catalog.parse_ident(?::text))[1]"_s,
        {words.takeName(), index}));
}

} // namespace relvar::postgresql
