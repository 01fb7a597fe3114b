// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/partitionbounds.h"

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The items of the first bracket in the text, cut at its commas.
QStringList listIn(const QString &text)
{
    QStringList items;
    QString item;
    int depth = 0;
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'\'')
            quoted = !quoted;
        if (!quoted && character == u'(' && ++depth == 1)
            continue;
        if (!quoted && character == u')' && --depth == 0) {
            items.append(item.trimmed());
            return items;
        }
        if (depth == 0)
            continue;
        if (!quoted && depth == 1 && character == u',') {
            items.append(item.trimmed());
            item.clear();
        } else {
            item += character;
        }
    }
    return items;
}

/// 'a''b' → a'b; a number as it is; nothing for MINVALUE, MAXVALUE, NULL and what is no literal.
QVariant literal(const QString &item)
{
    if (item.startsWith(u'\'')) {
        const qsizetype end = item.lastIndexOf(u'\'');
        return end > 0 ? QVariant(item.mid(1, end - 1).replace(u"''"_s, u"'"_s)) : QVariant();
    }
    bool number = false;
    static_cast<void>(item.toDouble(&number));
    if (number)
        return item;
    return item == u"true" || item == u"false" ? QVariant(item) : QVariant();
}

/// The columns of "RANGE (a, b)"; null for an expression.
QList<ObjectId> partitionColumns(const schema::Table &table)
{
    QList<ObjectId> columns;
    for (const QString &item : listIn(table.partitionBy)) {
        QString name = item.startsWith(u'"') ? item.mid(1, item.lastIndexOf(u'"') - 1).replace(u"\"\""_s, u"\""_s)
                                             : item.section(u' ', 0, 0);
        const schema::Column *column = table.column(name, Qt::CaseSensitive);
        columns.append(column == nullptr ? ObjectId() : column->id);
    }
    return columns;
}

/// The columns of a partition are its own: the values go to the parent's columns of the same names.
ObjectId columnOfSameName(const schema::Table &parent, const schema::Table &partition, ObjectId column)
{
    const schema::Column *own = partition.column(column);
    const schema::Column *inherited = own == nullptr ? nullptr : parent.column(own->name, Qt::CaseSensitive);
    return inherited == nullptr ? ObjectId() : inherited->id;
}

} // namespace

QList<QHash<ObjectId, QVariant>> valuesInPartitions(const schema::Schema &schema, const schema::Table &table)
{
    QList<QHash<ObjectId, QVariant>> result;
    const QList<ObjectId> columns = partitionColumns(table);
    const bool byList = table.partitionBy.startsWith(u"LIST", Qt::CaseInsensitive);
    for (const ObjectId id : schema.partitionsOf(table.id)) {
        const schema::Table *partition = schema.table(id);
        if (partition == nullptr || !partition->partitionBound.contains(u'('))
            continue;
        if (partition->partitionBound.contains(u"MODULUS", Qt::CaseInsensitive))
            continue;
        // FROM is a part of the range, TO is not.
        const QStringList items = listIn(partition->partitionBound);
        QHash<ObjectId, QVariant> values;
        for (qsizetype i = 0; i < columns.size() && i < items.size(); ++i) {
            const QVariant value = literal(items.at(byList ? 0 : i));
            if (value.isValid() && !columns.at(i).isNull())
                values.insert(columns.at(i), value);
        }
        if (partition->partitionBy.isEmpty()) {
            result.append(values);
            continue;
        }
        for (const QHash<ObjectId, QVariant> &below : valuesInPartitions(schema, *partition)) {
            QHash<ObjectId, QVariant> both = values;
            for (auto it = below.cbegin(); it != below.cend(); ++it)
                both.insert(columnOfSameName(table, *partition, it.key()), it.value());
            result.append(both);
        }
    }
    return result;
}

} // namespace relvar::runner
