// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/defaults.h"

#include "dialects/postgresql/canonicalexpression.h"
#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/types.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <limits>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeName(const QJsonObject &type)
{
    const QJsonArray names = type.value(u"names").toArray();
    return names.size() == 1 && !type.contains(u"arrayBounds") ? stringOf(names.first()) : QString();
}

bool isNull(const QJsonObject &tree)
{
    if (tree.contains(u"TypeCast"))
        return isNull(tree[u"TypeCast"][u"arg"].toObject());
    return tree[u"A_Const"][u"isnull"].toBool();
}

bool isString(const QJsonValue &value)
{
    return value[u"A_Const"][u"sval"].isObject();
}

/// Types of numbers that take a whole number for what it is.
bool isNumber(const QString &type)
{
    return type == "int2"_L1 || type == "int4"_L1 || type == "int8"_L1 || type == "numeric"_L1 || type == "float4"_L1
           || type == "float8"_L1;
}

bool isText(const QString &type)
{
    return type == "text"_L1 || type == "varchar"_L1;
}

/// A literal takes the type of its column: 'x'::text and 'x' of a text, '5'::bigint and 5 of a bigint are the same. Not
/// so with a length: 'xyz'::varchar(2) is cut, where 'xyz' is refused.
QJsonObject withoutCastToOwnType(const QJsonObject &tree, QJsonObject own)
{
    own.remove(u"typmods"_s);
    const QString name = typeName(own);
    QJsonObject literal = tree;
    if (const QJsonObject cast = tree.value(u"TypeCast").toObject(); isString(cast.value(u"arg"))) {
        const QJsonObject type = cast.value(u"typeName").toObject();
        const bool isBothText = isText(name) && isText(typeName(type)) && !type.contains(u"typmods");
        if (type != own && !isBothText)
            return tree;
        literal = cast.value(u"arg").toObject();
    }
    if (!isString(literal) || !isNumber(name))
        return literal;
    bool isWhole = false;
    const int number = literal[u"A_Const"][u"sval"][u"sval"].toString().toInt(&isWhole);
    return isWhole ? constant(u"ival"_s, number) : literal;
}

} // namespace

QByteArray meaningOfDefault(const schema::Column &column)
{
    // A domain has a default of its own, which NULL puts out of force.
    const QByteArray nothing = column.type.userType.isNull() ? QByteArrayLiteral("NULL") : QByteArray();
    if (!column.defaultExpression)
        return nothing;
    const std::optional<QJsonObject> tree = parseExpression(*column.defaultExpression);
    const std::optional<QJsonObject> type = parseType(column.type.text);
    if (!tree || !type)
        return column.defaultExpression->toUtf8();
    const QJsonObject canonical = canonicalTree(*tree);
    if (isNull(canonical))
        return QByteArrayLiteral("NULL");
    return QJsonDocument(withoutCastToOwnType(canonical, canonicalTree(*type))).toJson(QJsonDocument::Compact);
}

schema::Identity withDefaults(schema::Identity identity, const schema::DataType &type)
{
    const QString name = canonicalType(type.text);
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
    if (name == "integer"_L1) {
        least = std::numeric_limits<qint32>::min();
        most = std::numeric_limits<qint32>::max();
    } else if (name == "smallint"_L1) {
        least = std::numeric_limits<qint16>::min();
        most = std::numeric_limits<qint16>::max();
    }
    identity.increment = identity.increment.value_or(1);
    const bool rises = *identity.increment > 0;
    identity.minimum = identity.minimum.value_or(rises ? 1 : least);
    identity.maximum = identity.maximum.value_or(rises ? most : -1);
    identity.start = identity.start.value_or(rises ? *identity.minimum : *identity.maximum);
    identity.cache = identity.cache.value_or(1);
    return identity;
}

QString settingMeaning(const QString &value)
{
    const QString word = value.toLower();
    if (word == "on"_L1 || word == "true"_L1 || word == "yes"_L1)
        return u"true"_s;
    if (word == "off"_L1 || word == "false"_L1 || word == "no"_L1)
        return u"false"_s;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest) : value;
}

} // namespace relvar::postgresql
