// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/typerewrite.h"

#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shape
{
    /// Empty for a type that somebody has made in a schema of its own.
    QString name;
    /// None: no limit, which the grammar writes by leaving the parentheses out.
    QList<qint64> modifiers;
    bool isArray = false;

    [[nodiscard]] bool is(const char16_t *other) const { return !isArray && name == QStringView(other); }
    [[nodiscard]] bool isPlain() const { return modifiers.isEmpty(); }
};

Shape shapeOf(const QJsonObject &tree)
{
    Shape shape;
    const QJsonArray names = tree.value(u"names").toArray();
    if (names.size() == 1)
        shape.name = names.first()[u"String"][u"sval"].toString();
    const QJsonArray modifiers = tree.value(u"typmods").toArray();
    for (const QJsonValue &modifier : modifiers)
        shape.modifiers.append(modifier[u"A_Const"][u"ival"][u"ival"].toInteger());
    shape.isArray = tree.contains(u"arrayBounds");
    return shape;
}

/// The first modifier grows or goes away: varchar, varbit.
bool grows(const Shape &from, const Shape &to)
{
    return to.isPlain() || (!from.isPlain() && from.modifiers.first() <= to.modifiers.first());
}

/// time, timestamp: as many digits or more, of which six are all that there are.
bool keepsDigits(const Shape &from, const Shape &to)
{
    constexpr qint64 allDigits = 6;
    return to.isPlain() || to.modifiers.first() >= allDigits
           || (!from.isPlain() && from.modifiers.first() <= to.modifiers.first());
}

/// The smallest field that is kept, seconds as 0: intervaltypmodleastfield() in src/backend/utils/adt/timestamp.c, with
/// the bits of INTERVAL_MASK.
int leastField(const Shape &interval)
{
    constexpr qint64 allFields = 0x7fff;
    constexpr std::array bits{12, 11, 10, 3, 1, 2};
    const qint64 fields = interval.modifiers.value(0, allFields);
    const auto least = std::find_if(bits.begin(), bits.end(), [&](int bit) { return (fields & (1LL << bit)) != 0; });
    return int(least - bits.begin());
}

bool keepsInterval(const Shape &from, const Shape &to)
{
    constexpr qint64 allDigits = 6;
    return leastField(to) <= leastField(from)
           && (leastField(from) > 0 || to.modifiers.value(1, allDigits) >= from.modifiers.value(1, allDigits));
}

/// Those that pg_cast lists as WITHOUT FUNCTION.
bool isSameInMemory(const Shape &from, const Shape &to)
{
    static const QSet<QString> texts{u"text"_s, u"varchar"_s, u"citext"_s, u"xml"_s};
    // To character without a length: the grammar knows it as "bpchar" alone.
    if (to.is(u"bpchar") || to.is(u"citext"))
        return to.isPlain() && (from.is(u"text") || from.is(u"varchar") || (from.is(u"xml") && to.is(u"bpchar")));
    if (to.is(u"text") || to.is(u"varchar"))
        return texts.contains(from.name) && to.isPlain();
    static const QSet<QString> numbers{u"int4"_s,          u"oid"_s,     u"regclass"_s,     u"regconfig"_s,
                                       u"regdictionary"_s, u"regproc"_s, u"regprocedure"_s, u"regoper"_s,
                                       u"regoperator"_s,   u"regrole"_s, u"regnamespace"_s, u"regtype"_s,
                                       u"regcollation"_s};
    if (numbers.contains(from.name) && numbers.contains(to.name))
        return true;
    if (from.is(u"bit") && to.is(u"varbit"))
        return to.isPlain();
    return from.is(u"cidr") && to.is(u"inet");
}

bool isTimestamp(const Shape &shape)
{
    return shape.is(u"timestamp") || shape.is(u"timestamptz");
}

} // namespace

bool keepsRows(const TypeChange &change)
{
    if (change.from == change.to)
        return true;
    const Shape from = shapeOf(change.from);
    const Shape to = shapeOf(change.to);
    if (from.name.isEmpty() || to.name.isEmpty() || from.isArray || to.isArray)
        return false;
    if (from.name == to.name) {
        if (to.is(u"varchar") || to.is(u"varbit"))
            return grows(from, to);
        if (to.is(u"bpchar"))
            return to.isPlain();
        if (to.is(u"numeric")) {
            return to.isPlain()
                   || (!from.isPlain() && from.modifiers.value(1, 0) == to.modifiers.value(1, 0)
                       && from.modifiers.first() <= to.modifiers.first());
        }
        if (isTimestamp(to) || to.is(u"time") || to.is(u"timetz"))
            return keepsDigits(from, to);
        return to.is(u"interval") && keepsInterval(from, to);
    }
    if (isTimestamp(from) && isTimestamp(to)) {
        constexpr int firstThatLooksAtTheZone = 12;
        return change.major >= firstThatLooksAtTheZone && change.isUtc && keepsDigits({}, to);
    }
    return isSameInMemory(from, to);
}

bool keepsIndexes(const TypeChange &change)
{
    const Shape from = shapeOf(change.from);
    const Shape to = shapeOf(change.to);
    static const QSet<QString> sameOperators{u"text"_s, u"varchar"_s};
    static const QSet<QString> addresses{u"cidr"_s, u"inet"_s};
    return from.name == to.name || (sameOperators.contains(from.name) && sameOperators.contains(to.name))
           || (addresses.contains(from.name) && addresses.contains(to.name));
}

} // namespace relvar::postgresql
