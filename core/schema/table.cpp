// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/table.h"

#include <algorithm>

namespace relvar::schema {

namespace {

bool hasSameColumns(const QList<KeyPart> &parts, const QList<ObjectId> &columnIds)
{
    return parts.size() == columnIds.size() && std::all_of(parts.cbegin(), parts.cend(), [&](const KeyPart &part) {
               return !part.column.isNull() && columnIds.contains(part.column);
           });
}

} // namespace

const Column *Table::column(ObjectId columnId) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const Column &candidate) { return candidate.id == columnId; });
    return found == columns.cend() ? nullptr : &*found;
}

const Column *Table::column(const QString &columnName, Qt::CaseSensitivity cs) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &candidate) {
        return candidate.name.compare(columnName, cs) == 0;
    });
    return found == columns.cend() ? nullptr : &*found;
}

qsizetype Table::indexOf(ObjectId columnId) const
{
    const Column *found = column(columnId);
    return found ? found - columns.constData() : -1;
}

bool Table::isPrimaryKeyColumn(ObjectId columnId) const
{
    return primaryKey && std::any_of(primaryKey->parts.cbegin(), primaryKey->parts.cend(), [&](const KeyPart &part) {
               return part.column == columnId;
           });
}

bool Table::isUnique(const QList<ObjectId> &columnIds) const
{
    if (primaryKey && hasSameColumns(primaryKey->parts, columnIds))
        return true;
    const bool constraint
        = std::any_of(uniqueConstraints.cbegin(), uniqueConstraints.cend(),
                      [&](const UniqueConstraint &candidate) { return hasSameColumns(candidate.parts, columnIds); });
    return constraint || std::any_of(indexes.cbegin(), indexes.cend(), [&](const Index &candidate) {
               return candidate.unique && candidate.predicate.isEmpty() && hasSameColumns(candidate.parts, columnIds);
           });
}

QStringList expressionsOf(const Table &table)
{
    QStringList texts;
    for (const Column &column : table.columns) {
        if (column.defaultExpression)
            texts.append(*column.defaultExpression);
        if (column.generated)
            texts.append(column.generated->expression);
    }
    for (const CheckConstraint &check : table.checks)
        texts.append(check.expression);
    for (const Index &index : table.indexes) {
        texts.append(index.predicate);
        for (const KeyPart &part : index.parts)
            texts.append(part.expression);
    }
    return texts;
}

} // namespace relvar::schema
