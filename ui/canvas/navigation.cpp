// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/navigation.h"

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

ObjectId tableBeside(const QList<render::ArrangedTable> &tables, ObjectId from, Way way)
{
    if (tables.isEmpty())
        return {};
    const auto start = std::find_if(tables.cbegin(), tables.cend(),
                                    [&](const render::ArrangedTable &table) { return table.table->id == from; });
    if (start == tables.cend()) {
        return std::min_element(tables.cbegin(), tables.cend(),
                                [](const auto &a, const auto &b) {
                                    return a.position.x() + a.position.y() < b.position.x() + b.position.y();
                                })
            ->table->id;
    }
    ObjectId best = from;
    qreal bestDistance = -1;
    for (const render::ArrangedTable &table : tables) {
        const QPointF delta = table.rect().center() - start->rect().center();
        const bool isHorizontal = way == Way::Left || way == Way::Right;
        const qreal along = (way == Way::Left || way == Way::Up ? -1 : 1) * (isHorizontal ? delta.x() : delta.y());
        const qreal across = std::abs(isHorizontal ? delta.y() : delta.x());
        // Within 60 degrees of the direction; what lies off it counts as farther away.
        if (along <= 0 || across > along * 1.75)
            continue;
        const qreal distance = along + 2 * across;
        if (bestDistance < 0 || distance < bestDistance) {
            best = table.table->id;
            bestDistance = distance;
        }
    }
    return best;
}

ObjectId rowBeside(const render::ArrangedTable &table, ObjectId column, Way way)
{
    const QList<render::TableGeometry::Row> &rows = table.geometry.rows;
    const auto at = std::find_if(rows.cbegin(), rows.cend(),
                                 [&](const render::TableGeometry::Row &row) { return row.column == column; });
    const qsizetype index = at == rows.cend() ? -1 : at - rows.cbegin();
    const qsizetype next = way == Way::Down ? std::min(index + 1, rows.size() - 1) : std::max<qsizetype>(index - 1, -1);
    return next < 0 ? ObjectId() : rows.at(next).column;
}

} // namespace relvar::canvas
