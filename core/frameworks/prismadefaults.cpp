// SPDX-License-Identifier: GPL-3.0-or-later
// Defaults as Prisma reads them from a database: it compares what it reads with what the schema says, and a value in
// other words is a difference to it. Where its own migrations would spell the default otherwise, that is said.
// https://www.prisma.io/docs/orm/reference/prisma-schema-reference#default
#include "frameworks/domaintype.h"
#include "frameworks/literal.h"
#include "frameworks/prismawriting.h"
#include "frameworks/sqltype.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

using Value = PrismaType::Value;

QString defaultOf(const QString &value)
{
    return u"@default("_s + value + u')';
}

QString generated(const QString &expression)
{
    return defaultOf(u"dbgenerated("_s + prismaQuoted(expression) + u')');
}

bool isWhole(const PrismaType &type)
{
    return type.name == u"Int"_s || type.name == u"BigInt"_s;
}

/// A literal, with or without quotes and a cast.
struct Literal
{
    /// Without quotes.
    QString text;
    bool isQuoted = false;
    /// Behind "::", without quotes; empty: none.
    QString cast;
};

std::optional<Literal> literalIn(const QString &expression)
{
    static const QRegularExpression form(
        u"^(?:'((?:[^']|'')*)'|([-+]?[0-9.]+(?:e[-+]?[0-9]+)?))(?:::([A-Za-z_\"][A-Za-z0-9_.\" ]*)(?:\\([0-9, ]*\\))?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(expression);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isQuoted = expression.startsWith(u'\'');
    return Literal{.text = isQuoted ? match.captured(1).replace(u"''"_s, u"'"_s) : match.captured(2),
                   .isQuoted = isQuoted,
                   .cast = match.captured(3).remove(u'"')};
}

/// A number in the digits that Prisma has for it: no exponent, no point without a digit before it. None: it takes the
/// text for no number.
std::optional<QString> digitsOf(const QString &text, const PrismaType &type)
{
    static const QRegularExpression plain(u"^-?[0-9]+(?:\\.[0-9]+)?$"_s);
    static const QRegularExpression other(u"^-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[-+]?[0-9]+)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (plain.match(text).hasMatch() && !(isWhole(type) && text.contains(u'.'))) {
        // Prisma has no zero with a sign.
        static const QRegularExpression zero(u"^-[0.]+$"_s);
        return zero.match(text).hasMatch() ? text.mid(1) : text;
    }
    if (isWhole(type) || !other.match(text).hasMatch())
        return std::nullopt;
    return QString::number(text.toDouble(), 'f', QLocale::FloatingPointShortest);
}

/// The number that the database counts up by itself for the column.
bool countsUp(const PrismaWriting &writing, const schema::Table &table, const schema::Column &column)
{
    static const QRegularExpression next(u"^nextval\\("_s);
    if (writing.isServer())
        return column.identity || (column.defaultExpression && next.match(*column.defaultExpression).hasMatch());
    // A key of type INTEGER is the row's number, with AUTOINCREMENT or without.
    return table.primaryKey && table.primaryKey->parts.size() == 1
           && table.primaryKey->parts.first().column == column.id
           && column.type.text.compare("integer"_L1, Qt::CaseInsensitive) == 0
           && !table.options.contains(u"WITHOUT ROWID"_s);
}

/// The default of one column.
class DefaultWriting
{
public:
    DefaultWriting(PrismaWriting &writing, const schema::Table &table, const schema::Column &column,
                   const PrismaType &type)
        : m_writing(writing)
        , m_column(column)
        , m_type(type)
        , m_where(schema::displayName(writing.schema, table) + u'.' + column.name)
        , m_plain(column.defaultExpression.value_or(QString()).trimmed())
        , m_sqlType(sqlType(withoutDomain(column.type, writing.schema)))
    {
    }

    QString write();
    void sayDifference()
    {
        m_writing.leftOut.say(text("frameworks",
                                   "Column %1: DEFAULT %2. Prisma reads it back from SQLite in other words, so prisma "
                                   "migrate dev finds a difference each time.",
                                   {m_where, m_plain}));
    }

private:
    /// Of a list: '{1,2}' or ARRAY[1, 2] as [1, 2].
    QString list();
    /// None: the item is no literal that Prisma understands in a list.
    [[nodiscard]] std::optional<QString> listItem(const QString &text, const QString &cast, bool isQuoted) const;
    /// None: Prisma takes the default for an expression.
    std::optional<QString> value();
    std::optional<QString> valueOf(const Literal &literal);
    /// What Prisma's own migrations would have behind DEFAULT.
    void sayOther(const QString &made)
    {
        if (made != m_plain)
            m_writing.leftOut.otherType(m_where, u"DEFAULT "_s + m_plain, u"DEFAULT "_s + made);
    }

    PrismaWriting &m_writing;
    const schema::Column &m_column;
    const PrismaType &m_type;
    const QString m_where;
    const QString m_plain;
    const SqlType m_sqlType;
};

std::optional<QString> DefaultWriting::listItem(const QString &text, const QString &cast, bool isQuoted) const
{
    if (m_type.value == Value::Number)
        return digitsOf(text, m_type) == text ? std::optional(text) : std::nullopt;
    if (m_type.value == Value::Boolean && !isQuoted) {
        const bool isTrue = text == u"t"_s || text == u"true"_s;
        return isTrue || text == u"f"_s || text == u"false"_s ? std::optional(isTrue ? u"true"_s : u"false"_s)
                                                              : std::nullopt;
    }
    if (m_type.value == Value::Enum) {
        const QString name = m_writing.names.enumValue(m_column.type.userType, text);
        return name.isEmpty() || text.contains(u'\'') ? std::nullopt : std::optional(name);
    }
    const bool isText = m_type.value == Value::Text || (m_type.value == Value::Json && !cast.isEmpty());
    const bool isNull = text.compare("null"_L1, Qt::CaseInsensitive) == 0;
    return isText && !isNull ? std::optional(prismaQuoted(text)) : std::nullopt;
}

QString DefaultWriting::list()
{
    static const QRegularExpression literal(u"^'\\{([^'\"\\\\{}]*)\\}'(?:::.*)?$"_s);
    static const QRegularExpression array(u"^ARRAY\\[(.*)\\](?:::[A-Za-z ]+(?:\\[\\])+)?$"_s);
    static const QRegularExpression item(
        u"\\G(?:'((?:[^']|'')*)'|(-?[0-9.]+|true|false))(?:::([A-Za-z_\" ]+))?(?:, |$)"_s);
    QStringList items;
    QStringList made;
    if (const auto match = literal.match(m_plain); match.hasMatch()) {
        for (const QString &text : match.captured(1).split(u',', Qt::SkipEmptyParts)) {
            const auto written = listItem(text, {}, false);
            if (!written)
                return generated(m_plain);
            items.append(*written);
        }
        // Prisma itself writes ARRAY.
        sayOther(u"ARRAY["_s + match.captured(1).replace(u","_s, u", "_s) + u']');
        return defaultOf(u'[' + items.join(u", "_s) + u']');
    }
    const auto match = array.match(m_plain);
    if (!match.hasMatch())
        return generated(m_plain);
    const QString inside = match.captured(1);
    bool isSame = m_sqlType.is("integer"_L1) || m_sqlType.is("text"_L1) || m_sqlType.is("boolean"_L1)
                  || m_sqlType.is("jsonb"_L1) || m_type.value == Value::Enum || inside.isEmpty();
    qsizetype at = 0;
    while (at < inside.size()) {
        const auto next = item.match(inside, at);
        if (!next.hasMatch() || next.capturedLength() == 0)
            return generated(m_plain);
        const bool isQuoted = inside.at(at) == u'\'';
        const QString text = isQuoted ? next.captured(1).replace(u"''"_s, u"'"_s) : next.captured(2);
        const QString cast = next.captured(3).remove(u'"');
        const auto written = listItem(text, cast, isQuoted);
        if (!written)
            return generated(m_plain);
        isSame = isSame && (cast.isEmpty() || cast == m_sqlType.name);
        items.append(*written);
        made.append(isQuoted ? u'\'' + next.captured(1) + u'\'' : text);
        at = next.capturedEnd();
    }
    if (!isSame)
        sayOther(u"ARRAY["_s + made.join(u", "_s) + u"]::"_s + m_column.type.text);
    return defaultOf(u'[' + items.join(u", "_s) + u']');
}

std::optional<QString> DefaultWriting::valueOf(const Literal &literal)
{
    if (m_type.value == Value::Number) {
        const auto digits = digitsOf(literal.text, m_type);
        if (digits && *digits != m_plain)
            sayOther(m_writing.isServer() ? numberAsPrinted(*digits) : *digits);
        return digits;
    }
    // SQLite has no type for them.
    if (m_type.value == Value::Boolean && !m_writing.isServer() && !literal.isQuoted
        && (literal.text == u"0"_s || literal.text == u"1"_s)) {
        const QString word = literal.text == u"1"_s ? u"true"_s : u"false"_s;
        sayOther(word);
        return word;
    }
    if (!literal.isQuoted)
        return std::nullopt;
    if ((m_type.value == Value::Text || m_type.value == Value::Literal) && m_writing.isServer()) {
        const QString cast = m_sqlType.is("character"_L1) ? u"bpchar"_s : m_sqlType.name;
        if (!literal.cast.isEmpty() && literal.cast != cast)
            sayOther(m_plain.left(m_plain.lastIndexOf(u'\'') + 1) + u"::"_s + cast);
    }
    // Prisma forgets the quotes there, and SQLite refuses the script.
    if (m_type.value == Value::Json && !m_writing.isServer())
        sayOther(literal.text);
    if (m_type.value == Value::Text || m_type.value == Value::Literal || m_type.value == Value::Json)
        return prismaQuoted(literal.text);
    static const QRegularExpression bytes(u"^\\\\x((?:[0-9a-f]{2})*)$"_s);
    if (const auto digits = bytes.match(literal.text); m_type.value == Value::Bytes && digits.hasMatch()) {
        const QByteArray value = QByteArray::fromHex(digits.captured(1).toLatin1());
        return prismaQuoted(QString::fromLatin1(value.toBase64()));
    }
    const QString name
        = m_type.value == Value::Enum ? m_writing.names.enumValue(m_column.type.userType, literal.text) : QString();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<QString> DefaultWriting::value()
{
    const QString folded = m_plain.toLower();
    const QString now = m_writing.isServer() ? u"now()"_s : u"datetime('now')"_s;
    if (m_type.value == Value::Time && (folded == now || folded == u"current_timestamp"_s)) {
        m_writing.presentTimes += folded == now ? 1 : 0;
        return u"now()"_s;
    }
    if (m_type.value == Value::Boolean && (folded == u"true"_s || folded == u"false"_s))
        return folded;
    const auto literal = literalIn(m_plain);
    return literal ? valueOf(*literal) : std::nullopt;
}

QString DefaultWriting::write()
{
    static const QRegularExpression null(u"^null(?:::.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (null.match(m_plain).hasMatch()) {
        m_writing.leftOut.column(m_where, u"DEFAULT "_s + m_plain);
        return {};
    }
    if (m_type.isList)
        return list();
    if (const auto known = value())
        return defaultOf(*known);
    if (m_writing.isServer())
        return generated(m_plain);
    // SQLite takes other expressions in parentheses alone.
    static const QRegularExpression bare(
        u"^(?:[-+]?(?:[0-9.]+(?:e[-+]?[0-9]+)?|0x[0-9a-f]+)|x?'(?:[^']|'')*'|true|false"
        u"|current_(?:time|date|timestamp))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isBare = bare.match(m_plain).hasMatch();
    if (!isBare || m_type.value == Value::Text)
        sayDifference();
    return generated(isBare ? m_plain : u'(' + m_plain + u')');
}

} // namespace

QString prismaDefault(PrismaWriting &writing, const schema::Table &table, const schema::Column &column,
                      const PrismaType &type)
{
    if (column.generated) {
        writing.leftOut.column(schema::displayName(writing.schema, table) + u'.' + column.name,
                               u"GENERATED ALWAYS AS ("_s + column.generated->expression + u')');
        // Without the expression it only keeps Prisma Client from asking for a value.
        return writing.isServer() ? u"@default(dbgenerated())"_s : QString();
    }
    if (isWhole(type) && !type.isList && countsUp(writing, table, column)) {
        // SQLite takes a default there and never uses it.
        if (!writing.isServer() && column.defaultExpression)
            DefaultWriting(writing, table, column, type).sayDifference();
        return u"@default(autoincrement())"_s;
    }
    return column.defaultExpression ? DefaultWriting(writing, table, column, type).write() : QString();
}

} // namespace relvar::frameworks
