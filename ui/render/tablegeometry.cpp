// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tablegeometry.h"

#include "diagram/layout.h"
#include "render/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal narrowest = 144;
constexpr qreal widestName = 224;
constexpr qreal widestType = 152;
constexpr qreal widestTitle = 320;

bool isShown(const schema::Table &table, const schema::Column &column, diagram::Detail detail)
{
    switch (detail) {
    case diagram::Detail::Name:
        return false;
    case diagram::Detail::Keys:
        return table.isPrimaryKeyColumn(column.id) || isForeignKeyColumn(table, column.id);
    case diagram::Detail::Columns:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

QRectF TableGeometry::rowRect(ObjectId column) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.column == column; });
    return found == rows.cend() ? headerRect() : found->rect;
}

bool isForeignKeyColumn(const schema::Table &table, ObjectId column)
{
    return std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                       [&](const schema::ForeignKey &key) { return key.columns.contains(column); });
}

TableGeometry measure(const schema::Table &table, const QString &title, const QString &note, diagram::Detail detail,
                      const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF titleMetrics(metrics::titleFont(font));
    const QFontMetricsF typeMetrics(metrics::typeFont(font));
    qreal names = 0;
    qreal types = 0;
    TableGeometry geometry;
    for (const schema::Column &column : table.columns) {
        if (!isShown(table, column, detail))
            continue;
        names = std::max(names, metrics.horizontalAdvance(column.name));
        types = std::max(types, typeMetrics.horizontalAdvance(column.type.text));
        geometry.rows.append({column.id, {}});
    }
    names = std::ceil(std::min(names, widestName));
    types = std::ceil(std::min(types, widestType));
    const qreal titleWidth = std::ceil(std::min(titleMetrics.horizontalAdvance(title), widestTitle));

    qreal width = std::max(narrowest, metrics::padding + titleWidth + metrics::padding + metrics::signWidth);
    if (!geometry.rows.isEmpty())
        width = std::max(width, metrics::nameLeft + names + metrics::typeGap + types + metrics::notNullWidth
                                    + metrics::padding);
    if (!note.isEmpty())
        width = std::max(width, metrics::nameLeft + typeMetrics.horizontalAdvance(note) + metrics::padding);
    width = std::ceil(width / (2 * diagram::gridStep)) * 2 * diagram::gridStep;
    geometry.typeLeft = width - metrics::padding - metrics::notNullWidth - types;
    qreal bottom = headerHeight;
    for (TableGeometry::Row &row : geometry.rows) {
        row.rect = {0, bottom, width, rowHeight};
        bottom += rowHeight;
    }
    // A little air below the last row, in the rhythm of the grid.
    if (!note.isEmpty()) {
        geometry.note = {0, bottom, width, rowHeight};
        bottom += rowHeight;
    }
    const bool isHeaderOnly = geometry.rows.isEmpty() && note.isEmpty();
    geometry.size = {width, isHeaderOnly ? bottom : bottom + metrics::bottomPadding};
    return geometry;
}

} // namespace relvar::render
