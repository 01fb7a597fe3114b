// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/finding.h"

#include <algorithm>

namespace relvar::canvas {

QList<ObjectId> placesOf(const QString &text, const schema::Table &table)
{
    const auto fits = [&text](const QString &candidate) { return candidate.contains(text, Qt::CaseInsensitive); };
    const auto anyFits = [&fits](const auto &parts) {
        return std::any_of(parts.cbegin(), parts.cend(), [&fits](const auto &part) { return fits(part.name); });
    };
    QList<ObjectId> places;
    if (fits(table.name) || fits(table.comment) || (table.primaryKey && fits(table.primaryKey->name))
        || anyFits(table.uniqueConstraints) || anyFits(table.checks) || anyFits(table.exclusions)
        || anyFits(table.indexes))
        places.append(ObjectId());
    for (const schema::Column &column : table.columns) {
        if (fits(column.name) || fits(column.type.text) || fits(column.comment))
            places.append(column.id);
    }
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (fits(key.name))
            places.append(key.id);
    }
    return places;
}

} // namespace relvar::canvas
