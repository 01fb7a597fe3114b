// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/rules.h"

#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/defaults.h"
#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/types.h"
#include "schema/expression.h"

#include <QCache>
#include <QJsonDocument>
#include <QRegularExpression>

#include <mutex>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Part { Expression, Definition };

std::optional<QJsonObject> parse(Part part, const QString &text)
{
    if (part == Part::Expression)
        return parseExpression(text);
    // An exclusion constraint is carried without the statement that it belongs to.
    if (text.startsWith(u"EXCLUDE"_s, Qt::CaseInsensitive))
        return parseStatements(u"ALTER TABLE t ADD "_s + text);
    // So are a partition key and the bound of a partition.
    static const QRegularExpression partitioning(u"^\\s*(RANGE|LIST|HASH)\\s*\\("_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    if (partitioning.match(text).hasMatch())
        return parseStatements(u"CREATE TABLE t () PARTITION BY "_s + text);
    if (text.startsWith(u"FOR VALUES"_s, Qt::CaseInsensitive))
        return parseStatements(u"CREATE TABLE p PARTITION OF t "_s + text);
    return parseStatements(text);
}

/// What two texts have in common when they mean the same; empty when the parser does not understand the text.
QByteArray canonical(Part part, const QString &text)
{
    const auto tree = parse(part, text);
    return tree ? QJsonDocument(canonicalTree(*tree)).toJson(QJsonDocument::Compact) : QByteArray();
}

/// The canonical texts of one part, as many as fit: a diff asks for the same ones again and again.
class CanonicalTexts
{
public:
    explicit CanonicalTexts(Part part)
        : m_part(part)
    {
    }

    QByteArray find(const QString &text)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (const QByteArray *known = m_texts.object(text))
                return *known;
        }
        const QByteArray made = canonical(m_part, text);
        const std::lock_guard lock(m_mutex);
        m_texts.insert(text, new QByteArray(made), 2 * text.size() + made.size() + 1);
        return made;
    }

    bool same(const QString &left, const QString &right)
    {
        if (left == right)
            return true;
        const QByteArray one = find(left);
        const QByteArray other = one.isEmpty() ? QByteArray() : find(right);
        if (one.isEmpty() || other.isEmpty())
            return schema::canonicalSpacing(left) == schema::canonicalSpacing(right);
        return one == other;
    }

private:
    static constexpr qsizetype maximumBytes = 16 * 1024 * 1024;

    Part m_part;
    std::mutex m_mutex;
    QCache<QString, QByteArray> m_texts{maximumBytes};
};

class PostgresqlRules final : public diff::Rules
{
public:
    bool sameType(const schema::DataType &left, const schema::DataType &right) const override
    {
        if (left.text == right.text)
            return true;
        if (!left.userType.isNull() && left.userType == right.userType)
            return sameTypeShape(left.text, right.text);
        return postgresql::sameType(left.text, right.text);
    }

    bool sameExpression(const QString &left, const QString &right) const override
    {
        static CanonicalTexts texts(Part::Expression);
        return texts.same(left, right);
    }

    bool sameDefinition(const QString &left, const QString &right) const override
    {
        static CanonicalTexts texts(Part::Definition);
        return texts.same(left, right);
    }

    bool isOpenWhenMissing(const schema::OtherObject &object) const override { return object.kind == "owner"_L1; }

    bool sameDefault(const schema::Column &left, const schema::Column &right) const override
    {
        return diff::Rules::sameDefault(left, right) || meaningOfDefault(left) == meaningOfDefault(right);
    }

    schema::Identity writtenOut(const schema::Identity &identity, const schema::DataType &type) const override
    {
        return withDefaults(identity, type);
    }

    bool sameOption(const QString &left, const QString &right) const override
    {
        return left == right || settingMeaning(left) == settingMeaning(right);
    }

    bool namesConstraints() const override { return true; }

    bool sameNotNullName(const QString &left, const QString &right) const override
    {
        return postgresql::sameNotNullName(left, right);
    }

    bool sameCollation(const QString &left, const QString &right) const override
    {
        const auto named = [](const QString &name) {
            const QString own = name.startsWith(u"pg_catalog."_s) ? name.mid(11) : name;
            return own.isEmpty() ? u"default"_s : own;
        };
        return named(left) == named(right);
    }

    bool samePartCollation(const QString &left, const QString &right) const override
    {
        return left.isEmpty() == right.isEmpty() && sameCollation(left, right);
    }
};

} // namespace

const diff::Rules &rules()
{
    static const PostgresqlRules instance;
    return instance;
}

} // namespace relvar::postgresql
