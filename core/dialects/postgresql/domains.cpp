// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/domains.h"

#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/split.h"
#include "schema/sqltokens.h"

#include <QMap>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Hazard;
using dialect::Statement;
using schema::SqlToken;

namespace {

struct Domain
{
    /// As it stands in SQL.
    QString name;
    /// Type and collation.
    QString type;
    std::optional<QString> defaultExpression;
    bool notNull = false;
    /// "CHECK (…)", also with NOT VALID, by name.
    QMap<QString, QString> checks;
    /// Text by what it is about: "DOMAIN d", "CONSTRAINT c ON DOMAIN d".
    QMap<QString, QString> comments;
};

/// The words of CREATE DOMAIN outside of parentheses, in the order in which the server's catalogs are put into text.
class DomainText
{
public:
    explicit DomainText(const QString &text)
        : m_text(text)
        , m_tokens(schema::sqlTokens(text))
    {
        m_tokens.removeIf([](const SqlToken &token) {
            return token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment;
        });
    }

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool isWord(QLatin1StringView word, qsizetype ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at < m_tokens.size() && m_tokens.at(at).kind == SqlToken::Kind::Word
               && nameOf(m_tokens.at(at), m_text).compare(word, Qt::CaseInsensitive) == 0;
    }
    bool take(QLatin1StringView word)
    {
        const bool found = isWord(word);
        m_at += found ? 1 : 0;
        return found;
    }
    QString takeName() { return atEnd() ? QString() : nameOf(m_tokens.at(m_at++), m_text); }
    /// All up to one of the words, or to the end.
    QString takeUntil(std::initializer_list<QLatin1StringView> words)
    {
        const qsizetype begin = m_at;
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            const bool isEnd = depth == 0 && m_at > begin
                               && std::any_of(words.begin(), words.end(), [&](QLatin1StringView w) { return isWord(w); });
            if (isEnd)
                break;
            const QChar first = m_text.at(m_tokens.at(m_at).begin);
            if (m_tokens.at(m_at).kind == SqlToken::Kind::Symbol)
                depth += first == u'(' ? 1 : first == u')' ? -1 : 0;
        }
        return begin == m_at ? QString()
                             : m_text.mid(m_tokens.at(begin).begin, m_tokens.at(m_at - 1).end - m_tokens.at(begin).begin);
    }

private:
    const QString &m_text;
    QList<SqlToken> m_tokens;
    qsizetype m_at = 0;
};

bool readCheck(DomainText &text, Domain *domain)
{
    const QString name = text.takeName();
    const QString check = text.takeUntil({"CONSTRAINT"_L1});
    domain->checks.insert(name, check);
    return !name.isEmpty() && check.startsWith("CHECK"_L1, Qt::CaseInsensitive);
}

bool readCreation(const QString &sql, Domain *domain)
{
    DomainText text(sql);
    if (!text.take("CREATE"_L1) || !text.take("DOMAIN"_L1))
        return false;
    domain->name = text.takeUntil({"AS"_L1});
    if (!text.take("AS"_L1))
        return false;
    domain->type = text.takeUntil({"DEFAULT"_L1, "NOT"_L1, "CONSTRAINT"_L1, "CHECK"_L1});
    if (text.take("DEFAULT"_L1))
        domain->defaultExpression = text.takeUntil({"NOT"_L1, "CONSTRAINT"_L1, "CHECK"_L1});
    if (text.isWord("NOT"_L1) && text.isWord("NULL"_L1, 1)) {
        text.takeName();
        text.takeName();
        domain->notNull = true;
    }
    while (text.take("CONSTRAINT"_L1)) {
        if (!readCheck(text, domain))
            return false;
    }
    return text.atEnd();
}

/// ALTER DOMAIN … ADD CONSTRAINT, COMMENT ON …
bool readAddition(const QString &sql, Domain *domain)
{
    DomainText text(sql);
    if (text.take("COMMENT"_L1) && text.take("ON"_L1)) {
        const QString target = text.takeUntil({"IS"_L1});
        if (!text.take("IS"_L1))
            return false;
        domain->comments.insert(target, text.takeUntil({}));
        return true;
    }
    if (!text.take("ALTER"_L1) || !text.take("DOMAIN"_L1))
        return false;
    (void)text.takeUntil({"ADD"_L1});
    return text.take("ADD"_L1) && text.take("CONSTRAINT"_L1) && readCheck(text, domain);
}

std::optional<Domain> domainFrom(const schema::OtherObject &object)
{
    if (object.kind != "domain"_L1)
        return std::nullopt;
    Domain domain;
    const QList<dialect::SplitStatement> statements = split(object.definition);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString &sql = statements.at(i).sql;
        if (!(i == 0 ? readCreation(sql, &domain) : readAddition(sql, &domain)))
            return std::nullopt;
    }
    return statements.isEmpty() ? std::nullopt : std::optional(domain);
}

} // namespace

std::optional<QList<Statement>> alterDomain(const schema::OtherObject &from, const schema::OtherObject &to)
{
    const std::optional<Domain> before = domainFrom(from);
    const std::optional<Domain> after = domainFrom(to);
    if (!before || !after || from.name != to.name || from.namespaceId != to.namespaceId)
        return std::nullopt;
    if (before->type != after->type && !rules().sameType({before->type, {}}, {after->type, {}}))
        return std::nullopt;
    const QString alter = u"ALTER DOMAIN "_s + after->name + u' ';
    const Hazard mayFail{Hazard::Kind::MayFailOnData,
                         text("postgresql", "Values of the domain %1 may not be what it asks for now", {to.name})};
    QList<Statement> statements;
    QSet<QString> madeAnew;
    for (auto it = before->checks.cbegin(); it != before->checks.cend(); ++it) {
        const auto now = after->checks.constFind(it.key());
        if (now != after->checks.cend() && rules().sameDefinition(*it, *now))
            continue;
        statements.append({.sql = alter + u"DROP CONSTRAINT "_s + quoteIdentifier(it.key())});
        madeAnew.insert(it.key());
    }
    if (before->defaultExpression != after->defaultExpression) {
        statements.append({.sql = alter
                                  + (after->defaultExpression ? u"SET DEFAULT "_s + *after->defaultExpression
                                                              : u"DROP DEFAULT"_s)});
    }
    if (before->notNull != after->notNull) {
        statements.append({.sql = alter + (after->notNull ? u"SET NOT NULL"_s : u"DROP NOT NULL"_s)});
        if (after->notNull)
            statements.last().hazards.append(mayFail);
    }
    for (auto it = after->checks.cbegin(); it != after->checks.cend(); ++it) {
        if (before->checks.contains(it.key()) && !madeAnew.contains(it.key()))
            continue;
        statements.append({.sql = alter + u"ADD CONSTRAINT "_s + quoteIdentifier(it.key()) + u' ' + *it});
        if (!it->endsWith("NOT VALID"_L1))
            statements.last().hazards.append(mayFail);
    }
    const auto isMadeAnew = [&](const QString &target) {
        return std::any_of(madeAnew.cbegin(), madeAnew.cend(), [&](const QString &name) {
            return target.startsWith(u"CONSTRAINT "_s + name + u' ')
                   || target.startsWith(u"CONSTRAINT "_s + quoteIdentifier(name) + u' ');
        });
    };
    for (auto it = before->comments.cbegin(); it != before->comments.cend(); ++it) {
        if (!after->comments.contains(it.key()) && !isMadeAnew(it.key()))
            statements.append({.sql = u"COMMENT ON "_s + it.key() + u" IS NULL"_s});
    }
    for (auto it = after->comments.cbegin(); it != after->comments.cend(); ++it) {
        if (before->comments.value(it.key()) != *it || isMadeAnew(it.key()))
            statements.append({.sql = u"COMMENT ON "_s + it.key() + u" IS "_s + *it});
    }
    return statements;
}

} // namespace relvar::postgresql
