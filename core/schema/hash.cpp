// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/hash.h"

#include "schema/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace relvar::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject withSortedColumns(QJsonObject table)
{
    const QJsonArray columns = table.value(u"columns"_s).toArray();
    QList<QJsonObject> sorted;
    for (const QJsonValue &column : columns)
        sorted.append(column.toObject());
    std::sort(sorted.begin(), sorted.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value(u"name"_s).toString() < right.value(u"name"_s).toString();
    });
    QJsonArray array;
    for (const QJsonObject &column : std::as_const(sorted))
        array.append(column);
    table.insert(u"columns"_s, array);
    return table;
}

} // namespace

QByteArray hash(const Schema &schema)
{
    QJsonObject description = describe(schema);
    // Databases that are otherwise the same have other roles.
    QJsonArray others;
    for (const QJsonValue &other : description.value(u"otherObjects"_s).toArray()) {
        if (!isAboutAccess({.kind = other[u"kind"].toString()}))
            others.append(other);
    }
    if (others.isEmpty())
        description.remove(u"otherObjects"_s);
    else
        description.insert(u"otherObjects"_s, others);
    QJsonArray tables;
    const QJsonArray described = description.value(u"tables"_s).toArray();
    for (const QJsonValue &table : described)
        tables.append(withSortedColumns(table.toObject()));
    description.insert(u"tables"_s, tables);
    const QByteArray text = QJsonDocument(description).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace relvar::schema
