// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/types.h"

#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/quoting.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <limits>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypeName
{
    /// Without public and pg_catalog: {"int4"}, {"sales", "mood"}.
    QStringList names;
    /// Numbers in parentheses; intervals begin with a mask of their fields.
    QList<qint64> modifiers;
    /// False when there is something else in the parentheses, as in geometry(Point,4326).
    bool hasNumbersOnly = true;
    bool isArray = false;
    QJsonObject tree;

    [[nodiscard]] bool is(QLatin1StringView name) const { return names.size() == 1 && names.first() == name; }
    /// The modifier, or the number that means that there is none.
    [[nodiscard]] qint64 modifier(qsizetype index, qint64 none) const { return modifiers.value(index, none); }
};

std::optional<TypeName> read(const QString &type)
{
    const auto tree = parseType(type);
    if (!tree)
        return {};
    TypeName result;
    result.tree = canonicalTree(*tree);
    const QJsonArray names = result.tree.value(u"names").toArray();
    for (const QJsonValue &name : names)
        result.names.append(name[u"String"][u"sval"].toString());
    const QJsonArray modifiers = result.tree.value(u"typmods").toArray();
    for (const QJsonValue &modifier : modifiers) {
        const QJsonValue number = modifier[u"A_Const"][u"ival"][u"ival"];
        result.hasNumbersOnly = result.hasNumbersOnly && number.isDouble();
        result.modifiers.append(number.toInteger());
    }
    result.isArray = result.tree.contains(u"arrayBounds");
    return result;
}

/// Names of the catalog that format_type spells in another way; %1 is the place of the modifiers.
const QHash<QString, QString> &spellings()
{
    static const QHash<QString, QString> spellings{
        {u"bool"_s, u"boolean"_s},
        {u"int2"_s, u"smallint"_s},
        {u"int4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"float4"_s, u"real"_s},
        {u"float8"_s, u"double precision"_s},
        {u"numeric"_s, u"numeric%1"_s},
        {u"varchar"_s, u"character varying%1"_s},
        {u"bit"_s, u"bit%1"_s},
        {u"varbit"_s, u"bit varying%1"_s},
        {u"time"_s, u"time%1 without time zone"_s},
        {u"timetz"_s, u"time%1 with time zone"_s},
        {u"timestamp"_s, u"timestamp%1 without time zone"_s},
        {u"timestamptz"_s, u"timestamp%1 with time zone"_s},
        // No type of the catalog but words of CREATE TABLE.
        {u"serial2"_s, u"smallserial"_s},
        {u"serial4"_s, u"serial"_s},
        {u"serial8"_s, u"bigserial"_s},
    };
    return spellings;
}

/// The fields of an interval as bits: INTERVAL_MASK in utils/timestamp.h of PostgreSQL's sources.
constexpr qint64 month = 1 << 1;
constexpr qint64 year = 1 << 2;
constexpr qint64 day = 1 << 3;
constexpr qint64 hour = 1 << 10;
constexpr qint64 minute = 1 << 11;
constexpr qint64 second = 1 << 12;
constexpr qint64 allFields = 0x7fff;

QString intervalSpelling(const TypeName &type)
{
    static const QHash<qint64, QString> words{
        {year, u" year"_s},
        {month, u" month"_s},
        {day, u" day"_s},
        {hour, u" hour"_s},
        {minute, u" minute"_s},
        {second, u" second"_s},
        {year | month, u" year to month"_s},
        {day | hour, u" day to hour"_s},
        {day | hour | minute, u" day to minute"_s},
        {day | hour | minute | second, u" day to second"_s},
        {hour | minute, u" hour to minute"_s},
        {hour | minute | second, u" hour to second"_s},
        {minute | second, u" minute to second"_s},
    };
    QString spelling = u"interval"_s + words.value(type.modifier(0, allFields));
    if (type.modifiers.size() > 1)
        spelling += u"(%1)"_s.arg(type.modifiers.at(1));
    return spelling;
}

QString modifierText(const QList<qint64> &modifiers)
{
    QStringList numbers;
    for (const qint64 modifier : modifiers)
        numbers.append(QString::number(modifier));
    return numbers.isEmpty() ? QString() : u'(' + numbers.join(u',') + u')';
}

/// In quotes only when the parser would read something else without them.
QString quotedWhereNeeded(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*$"_s);
    if (plain.match(name).hasMatch()) {
        const auto read = postgresql::read(name);
        if (read && read->names == QStringList{name} && read->modifiers.isEmpty())
            return name;
    }
    return quoteIdentifier(name);
}

QString spelling(const TypeName &type)
{
    if (type.is("interval"_L1))
        return intervalSpelling(type);
    if (type.is("bpchar"_L1))
        return type.modifiers.isEmpty() ? u"bpchar"_s : u"character"_s + modifierText(type.modifiers);
    const bool isBitWithoutLength = type.is("bit"_L1) && type.modifiers.isEmpty();
    if (type.names.size() == 1 && spellings().contains(type.names.first()) && !isBitWithoutLength) {
        const QString spelling = spellings().value(type.names.first());
        return spelling.contains(u"%1"_s) ? spelling.arg(modifierText(type.modifiers)) : spelling;
    }
    QStringList names;
    for (const QString &name : type.names)
        names.append(quotedWhereNeeded(name));
    return names.join(u'.');
}

/// How many whole digits a type of numbers needs at most; none for other types.
std::optional<qint64> wholeDigits(const TypeName &type)
{
    if (type.is("int2"_L1))
        return 5;
    if (type.is("int4"_L1))
        return 10;
    if (type.is("int8"_L1))
        return 19;
    return {};
}

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

/// The most characters that a text type keeps; none for other types.
std::optional<qint64> characters(const TypeName &type)
{
    if (type.is("text"_L1))
        return unlimited;
    if (type.is("varchar"_L1))
        return type.modifier(0, unlimited);
    return {};
}

bool isWideningToNumeric(const TypeName &from, const TypeName &to)
{
    if (from.is("numeric"_L1) && from.modifiers.isEmpty())
        return to.modifiers.isEmpty();
    const qint64 fromScale = from.modifier(1, 0);
    std::optional<qint64> whole = wholeDigits(from);
    if (from.is("numeric"_L1))
        whole = from.modifier(0, 0) - fromScale;
    if (!whole)
        return false;
    return to.modifiers.isEmpty()
           || (to.modifier(1, 0) >= fromScale && to.modifier(0, 0) - to.modifier(1, 0) >= *whole);
}

bool isWidening(const TypeName &from, const TypeName &to)
{
    if (to.is("numeric"_L1))
        return isWideningToNumeric(from, to);
    if (wholeDigits(from) && wholeDigits(to))
        return *wholeDigits(from) <= *wholeDigits(to);
    // A double keeps 15 digits, a real 6.
    if (wholeDigits(from) && to.is("float8"_L1))
        return *wholeDigits(from) <= 10;
    if (wholeDigits(from) && to.is("float4"_L1))
        return *wholeDigits(from) <= 5;
    if (from.is("float4"_L1) && to.is("float8"_L1))
        return true;
    if (characters(to)) {
        // The padding of character(n) is no part of its value and comes back with the type.
        const bool isPadded = from.is("bpchar"_L1) && !from.modifiers.isEmpty();
        const auto most = isPadded ? std::optional(from.modifiers.first()) : characters(from);
        return (most && *most <= *characters(to)) || (from.is("name"_L1) && *characters(to) == unlimited);
    }
    if (from.is("bpchar"_L1) && to.is("bpchar"_L1))
        return from.modifier(0, unlimited) <= to.modifier(0, unlimited);
    if ((from.is("bit"_L1) || from.is("varbit"_L1)) && to.is("varbit"_L1))
        return from.modifier(0, unlimited) <= to.modifier(0, unlimited);
    if (from.is("jsonb"_L1) && to.is("json"_L1))
        return true;
    static constexpr std::array timesOfDay{"time"_L1, "timetz"_L1, "timestamp"_L1, "timestamptz"_L1};
    constexpr qint64 microseconds = 6;
    for (const QLatin1StringView name : timesOfDay) {
        if (from.is(name) && to.is(name))
            return from.modifier(0, microseconds) <= to.modifier(0, microseconds);
    }
    if (from.is("interval"_L1) && to.is("interval"_L1)) {
        return to.modifier(0, allFields) == allFields && from.modifier(1, microseconds) <= to.modifier(1, microseconds);
    }
    return false;
}

} // namespace

QStringList usualTypes()
{
    return {u"bigint"_s,
            u"integer"_s,
            u"text"_s,
            u"boolean"_s,
            u"timestamp with time zone"_s,
            u"date"_s,
            u"numeric(10,2)"_s,
            u"uuid"_s,
            u"jsonb"_s,
            u"character varying(255)"_s,
            u"timestamp without time zone"_s,
            u"double precision"_s,
            u"smallint"_s,
            u"numeric"_s,
            u"text[]"_s,
            u"integer[]"_s,
            u"bytea"_s,
            u"time without time zone"_s,
            u"interval"_s,
            u"real"_s,
            u"json"_s,
            u"character(2)"_s,
            u"inet"_s,
            u"tstzrange"_s,
            u"daterange"_s,
            u"tsvector"_s,
            u"xml"_s};
}

QString canonicalType(const QString &type)
{
    const auto read = postgresql::read(type);
    if (!read)
        return type;
    const bool isKnownToTakeModifiers = read->names.size() == 1
                                        && (read->is("interval"_L1) || read->is("bpchar"_L1)
                                            || spellings().value(read->names.first()).contains(u"%1"_s));
    if (!read->modifiers.isEmpty() && !(isKnownToTakeModifiers && read->hasNumbersOnly))
        return type;
    return spelling(*read) + (read->isArray ? u"[]"_s : QString());
}

bool sameType(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    const auto one = read(left);
    const auto other = read(right);
    if (!one || !other)
        return false;
    return one->tree == other->tree || canonicalType(left) == canonicalType(right);
}

bool sameTypeShape(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    auto one = parseType(left);
    auto other = parseType(right);
    if (!one || !other)
        return false;
    *one = canonicalTree(*one);
    *other = canonicalTree(*other);
    one->remove(u"names"_s);
    other->remove(u"names"_s);
    return *one == *other;
}

bool isBuiltIn(const schema::DataType &type)
{
    if (!type.userType.isNull())
        return false;
    // src/include/catalog/pg_type.dat of PostgreSQL's sources, as far as columns have them, and the words for serials.
    static const QStringList names
        = u"aclitem bigserial bit bool box bpchar bytea char cid cidr circle date datemultirange daterange "
           "float4 float8 inet int2 int2vector int4 int4multirange int4range int8 int8multirange int8range "
           "interval json jsonb jsonpath line lseg macaddr macaddr8 money name numeric nummultirange numrange "
           "oid oidvector path pg_lsn pg_snapshot point polygon refcursor regclass regcollation regconfig "
           "regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype serial serial2 "
           "serial4 serial8 smallserial text tid time timestamp timestamptz timetz tsmultirange tsquery "
           "tsrange tstzmultirange tstzrange tsvector txid_snapshot uuid varbit varchar xid xid8 xml"_s.split(u' ');
    const auto read = postgresql::read(type.text);
    return read && read->names.size() == 1 && names.contains(read->names.first());
}

bool isWidening(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const auto one = read(from);
    const auto other = read(to);
    if (!one || !other || one->isArray != other->isArray)
        return false;
    return one->tree == other->tree || isWidening(*one, *other);
}

} // namespace relvar::postgresql
