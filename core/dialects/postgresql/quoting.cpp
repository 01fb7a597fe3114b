// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/quoting.h"

#include <QDateTime>
#include <QUuid>

#include <cmath>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoteText(QString text)
{
    // Doubling backslashes inside E'…' is right whatever standard_conforming_strings says.
    const bool escapes = text.contains(u'\\');
    if (escapes)
        text.replace(u"\\"_s, u"\\\\"_s);
    text.replace(u"'"_s, u"''"_s);
    return (escapes ? u"E'"_s : u"'"_s) + text + u'\'';
}

QString floatingPoint(double value)
{
    if (std::isnan(value))
        return u"'NaN'::double precision"_s;
    if (std::isinf(value))
        return value > 0 ? u"'Infinity'::double precision"_s : u"'-Infinity'::double precision"_s;
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString quoteIdentifier(const QString &name)
{
    return u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString quoteLiteral(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.toString();
    case QMetaType::Float:
    case QMetaType::Double:
        return floatingPoint(value.toDouble());
    case QMetaType::QByteArray:
        return u"'\\x"_s + QString::fromLatin1(value.toByteArray().toHex()) + u"'::bytea"_s;
    case QMetaType::QDateTime:
        return quoteText(value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QUuid:
        return quoteText(value.toUuid().toString(QUuid::WithoutBraces));
    default:
        return quoteText(value.toString());
    }
}

} // namespace relvar::postgresql
