// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawing.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <tuple>
#include <vector>

namespace relvar::test {

using namespace diagram;

namespace {

constexpr qreal headerHeight = 32;
constexpr qreal rowHeight = 24;
constexpr int hubs = 4;

/// Numbers that are the same with every standard library, unlike those of its distributions.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return limit > 0 ? static_cast<int>(m_engine() % static_cast<quint32>(limit)) : 0; }
    bool percent(int chance) { return below(100) < chance; }

private:
    std::mt19937 m_engine;
};

bool enters(const QRectF &table, QPointF from, QPointF to)
{
    const QRectF line = QRectF(from, to).normalized();
    return line.left() < table.right() && table.left() < line.right() && line.top() < table.bottom()
           && table.top() < line.bottom();
}

bool isAtRow(const QRectF &table, QPointF end, qreal row)
{
    return (end.x() == table.left() || end.x() == table.right()) && std::abs(end.y() - row) <= lineSpacing;
}

} // namespace

QList<LayoutLink> Drawing::links() const
{
    QHash<ObjectId, qreal> heightOf;
    for (const LayoutTable &table : tables)
        heightOf.insert(table.table, table.size.height());
    QList<LayoutLink> result;
    for (const Relation &relation : relations)
        result.append({relation.child, relation.parent, relation.childRow / heightOf.value(relation.child),
                       relation.parentRow / heightOf.value(relation.parent)});
    return result;
}

Drawing syntheticDrawing(int tables, quint32 seed, quint64 firstId)
{
    Dice dice(seed);
    Drawing drawing;
    const auto idOf = [firstId](int table) { return ObjectId(firstId + static_cast<quint64>(table)); };
    const int shared = tables >= 40 ? hubs : tables >= 10 ? 1 : 0;
    int module = shared;
    int moduleEnd = shared;
    for (int i = 0; i < tables; ++i) {
        if (i >= moduleEnd) {
            module = i;
            moduleEnd = i + 8 + dice.below(42);
        }
        std::vector<int> parents;
        if (i >= shared) {
            const int count = std::min(dice.below(4), 1 + dice.below(3));
            for (int k = 0; k < count && i > module; ++k)
                parents.push_back(module + std::min(dice.below(i - module), dice.below(i - module)));
            if (dice.percent(35) && shared > 0)
                parents.push_back(dice.below(std::min(shared, 2)));
            if (dice.percent(8) && shared > 0)
                parents.push_back(dice.below(shared));
            if (dice.percent(6))
                parents.push_back(dice.below(i));
            if (dice.percent(5))
                parents.push_back(i);
        }
        const int rows = 1 + static_cast<int>(parents.size()) + dice.below(10);
        drawing.tables.append(
            {.table = idOf(i), .size = {8.0 * (18 + dice.below(24)), headerHeight + rows * rowHeight + 8}});
        int row = 1 + dice.below(rows - static_cast<int>(parents.size()));
        for (const int parent : parents) {
            drawing.relations.append({ObjectId(firstId + 1'000'000 + static_cast<quint64>(drawing.relations.size())),
                                      idOf(i), idOf(parent), headerHeight + (row + 0.5) * rowHeight,
                                      headerHeight + 0.5 * rowHeight});
            ++row;
        }
    }
    return drawing;
}

Drawn placed(const Drawing &drawing, const QList<Placement> &placements)
{
    QHash<ObjectId, QPointF> positions;
    for (const LayoutTable &table : drawing.tables)
        positions.insert(table.table, table.position.value_or(QPointF()));
    for (const Placement &placement : placements)
        positions.insert(placement.table, placement.position);
    Drawn result;
    for (const LayoutTable &table : drawing.tables)
        result.tables.append({table.table, {positions.value(table.table), table.size}});
    for (Relation relation : drawing.relations) {
        relation.childRow += positions.value(relation.child).y();
        relation.parentRow += positions.value(relation.parent).y();
        result.relations.append(relation);
    }
    return result;
}

Drawn drawn(const Drawing &drawing)
{
    Drawn result = placed(drawing, layout(drawing.tables, drawing.links()));
    result.routes = routeRelations(result.tables, result.relations);
    return result;
}

Quality qualityOf(const Drawn &drawn)
{
    Quality quality;
    QRectF bounds;
    QHash<ObjectId, QRectF> rects;
    std::vector<QRectF> byLeft;
    for (const TableBox &table : drawn.tables) {
        bounds |= table.rect;
        rects.insert(table.table, table.rect);
        byLeft.push_back(table.rect);
    }
    quality.size = bounds.size();
    std::sort(byLeft.begin(), byLeft.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    qreal widest = 0;
    for (size_t i = 0; i < byLeft.size(); ++i) {
        widest = std::max(widest, byLeft[i].width());
        for (size_t k = i + 1; k < byLeft.size() && byLeft[k].left() < byLeft[i].right(); ++k)
            quality.overlaps += byLeft[i].intersects(byLeft[k]);
    }
    QHash<ObjectId, Relation> relations;
    for (const Relation &relation : drawn.relations)
        relations.insert(relation.id, relation);

    std::set<std::pair<qreal, qreal>> crossings;
    // What is seen once, however many lines lie there: direction, place, from, to.
    std::vector<std::tuple<bool, qreal, qreal, qreal>> pieces;
    for (const Route &route : drawn.routes) {
        const Relation relation = relations.value(route.relation);
        const QList<QPointF> &points = route.points;
        if (points.size() < 2 || !isAtRow(rects.value(relation.child), points.first(), relation.childRow)
            || !isAtRow(rects.value(relation.parent), points.last(), relation.parentRow)) {
            ++quality.besideRows;
            continue;
        }
        quality.bends += static_cast<int>(points.size()) - 2;
        for (const QPointF &point : route.crossings)
            crossings.insert({point.x(), point.y()});
        for (qsizetype k = 1; k < points.size(); ++k) {
            const QPointF from = points.at(k - 1);
            const QPointF to = points.at(k);
            const bool vertical = from.x() == to.x();
            quality.length += std::abs(to.x() - from.x()) + std::abs(to.y() - from.y());
            pieces.emplace_back(vertical, vertical ? from.x() : from.y(),
                                vertical ? std::min(from.y(), to.y()) : std::min(from.x(), to.x()),
                                vertical ? std::max(from.y(), to.y()) : std::max(from.x(), to.x()));
            const qreal left = std::min(from.x(), to.x());
            const qreal right = std::max(from.x(), to.x());
            auto table = std::lower_bound(byLeft.cbegin(), byLeft.cend(), left - widest,
                                          [](const QRectF &rect, qreal x) { return rect.left() < x; });
            for (; table != byLeft.cend() && table->left() < std::max(right, left + 1); ++table)
                quality.throughTables += enters(*table, from, to);
        }
    }
    quality.crossings = static_cast<int>(crossings.size());
    std::sort(pieces.begin(), pieces.end());
    std::pair<bool, qreal> line{false, -1e9};
    qreal end = -1e9;
    for (const auto &[vertical, place, from, to] : pieces) {
        if (line != std::pair(vertical, place)) {
            line = {vertical, place};
            end = -1e9;
        }
        quality.seen += std::max(0.0, to - std::max(from, end));
        end = std::max(end, to);
    }
    return quality;
}

} // namespace relvar::test
