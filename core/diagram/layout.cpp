// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout.h"

#include "diagram/layered.h"
#include "diagram/packing.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace relvar::diagram {

namespace {

constexpr qreal tableGap = 48;
constexpr qreal groupGap = 96;
constexpr qreal wantedRatio = 1.6;

struct Group
{
    /// Indexes into the tables, in their order.
    QList<qsizetype> members;
    QList<IndexLink> links;
};

qreal snapped(qreal value)
{
    return std::round(value / gridStep) * gridStep;
}

QPointF snapped(QPointF point)
{
    return {snapped(point.x()), snapped(point.y())};
}

/// Links between two different tables of the list, each pair once and as indexes.
QList<IndexLink> indexLinks(const QList<LayoutTable> &tables, const QList<LayoutLink> &links)
{
    QHash<ObjectId, qsizetype> indexOf;
    for (qsizetype i = 0; i < tables.size(); ++i)
        indexOf.insert(tables.at(i).table, i);
    QList<IndexLink> result;
    for (const LayoutLink &link : links) {
        const IndexLink found{indexOf.value(link.child, -1), indexOf.value(link.parent, -1), link.childAt,
                              link.parentAt};
        if (found.child >= 0 && found.parent >= 0 && found.child != found.parent)
            result.append(found);
    }
    std::sort(result.begin(), result.end());
    const auto isSamePair
        = [](const IndexLink &a, const IndexLink &b) { return a.child == b.child && a.parent == b.parent; };
    result.erase(std::unique(result.begin(), result.end(), isSamePair), result.end());
    return result;
}

/// Connected tables together, groups in the order of their first table.
QList<Group> groupsOf(qsizetype count, const QList<IndexLink> &links)
{
    QList<qsizetype> root(count);
    for (qsizetype i = 0; i < count; ++i)
        root[i] = i;
    const auto find = [&](qsizetype i) {
        while (root.at(i) != i)
            i = root[i] = root.at(root.at(i));
        return i;
    };
    for (const IndexLink &link : links) {
        const qsizetype a = find(link.child);
        const qsizetype b = find(link.parent);
        root[std::max(a, b)] = std::min(a, b);
    }
    QList<Group> groups;
    QHash<qsizetype, qsizetype> groupOfRoot;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype top = find(i);
        if (!groupOfRoot.contains(top)) {
            groupOfRoot.insert(top, groups.size());
            groups.append(Group());
        }
        groups[groupOfRoot.value(top)].members.append(i);
    }
    for (const IndexLink &link : links)
        groups[groupOfRoot.value(find(link.child))].links.append(link);
    return groups;
}

QRectF boundsOf(const QList<QRectF> &rects)
{
    QRectF bounds;
    for (const QRectF &rect : rects)
        bounds |= rect;
    return bounds;
}

/// Rectangles for all tables, whatever is pinned, from (0, 0).
QList<QRectF> arrangeAll(const QList<LayoutTable> &tables, const QList<IndexLink> &links)
{
    QList<QRectF> result(tables.size());
    QList<qsizetype> lonely;
    struct Block
    {
        QList<qsizetype> members;
        QList<QRectF> rects;
        QSizeF size;
    };
    QList<Block> blocks;
    qreal area = 0;

    for (const Group &group : groupsOf(tables.size(), links)) {
        if (group.members.size() == 1) {
            lonely.append(group.members.first());
            continue;
        }
        QHash<qsizetype, qsizetype> local;
        QList<QSizeF> sizes;
        for (const qsizetype member : group.members) {
            local.insert(member, sizes.size());
            sizes.append(tables.at(member).size);
        }
        QList<IndexLink> localLinks;
        for (const IndexLink &link : group.links)
            localLinks.append({local.value(link.child), local.value(link.parent), link.childAt, link.parentAt});
        Block block{group.members, layeredLayout(sizes, localLinks, wantedRatio), {}};
        if (block.rects.isEmpty())
            block.rects = packColumns(sizes, tableGap, 0, wantedRatio);
        block.size = boundsOf(block.rects).size();
        area += (block.size.width() + groupGap) * (block.size.height() + groupGap);
        blocks.append(std::move(block));
    }

    QList<QSizeF> blockSizes;
    for (const Block &block : blocks)
        blockSizes.append(block.size);
    const QList<QRectF> blockRects = packShelves(blockSizes, groupGap, std::sqrt(area * wantedRatio));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QPointF offset = blockRects.at(i).topLeft() - boundsOf(blocks.at(i).rects).topLeft();
        for (qsizetype k = 0; k < blocks.at(i).members.size(); ++k)
            result[blocks.at(i).members.at(k)] = blocks.at(i).rects.at(k).translated(offset);
    }

    QList<QSizeF> lonelySizes;
    for (const qsizetype index : lonely)
        lonelySizes.append(tables.at(index).size);
    const QRectF related = boundsOf(blockRects);
    const QList<QRectF> lonelyRects = packColumns(lonelySizes, tableGap, related.width(), wantedRatio);
    const QPointF below(0, blocks.isEmpty() ? 0 : related.bottom() + groupGap);
    for (qsizetype k = 0; k < lonely.size(); ++k)
        result[lonely.at(k)] = lonelyRects.at(k).translated(below);
    return result;
}

} // namespace

QList<Placement> layout(const QList<LayoutTable> &tables, const QList<LayoutLink> &links)
{
    const QList<QRectF> rects = arrangeAll(tables, indexLinks(tables, links));
    const auto stays = [](const LayoutTable &table) { return table.pinned && table.position; };

    // The fresh layout is moved to where the pinned tables are on the average, then they take their own places.
    QPointF shift;
    qsizetype pinnedCount = 0;
    FreePlaces places(tableGap);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (!stays(tables.at(i)))
            continue;
        shift += *tables.at(i).position - rects.at(i).topLeft();
        ++pinnedCount;
        places.occupy({*tables.at(i).position, tables.at(i).size});
    }
    if (pinnedCount > 0)
        shift /= static_cast<qreal>(pinnedCount);

    QList<Placement> result;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const LayoutTable &table = tables.at(i);
        if (stays(table)) {
            result.append({table.table, *table.position, true});
            continue;
        }
        QPointF position = snapped(rects.at(i).topLeft() + shift);
        if (pinnedCount > 0) {
            position = places.nearest(position, table.size);
            places.occupy({position, table.size});
        }
        result.append({table.table, position, table.pinned});
    }
    return result;
}

QList<Placement> placeNew(const QList<LayoutTable> &tables, const QList<LayoutLink> &links)
{
    const auto isPlaced = [](const LayoutTable &table) { return table.position.has_value(); };
    if (std::none_of(tables.cbegin(), tables.cend(), isPlaced))
        return layout(tables, links);

    const QList<IndexLink> pairs = indexLinks(tables, links);
    QList<std::optional<QRectF>> rects(tables.size());
    FreePlaces places(tableGap);
    QRectF bounds;
    qsizetype waiting = 0;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (!isPlaced(tables.at(i))) {
            ++waiting;
            continue;
        }
        rects[i] = QRectF(*tables.at(i).position, tables.at(i).size);
        places.occupy(*rects.at(i));
        bounds |= *rects.at(i);
    }

    // Right of the parents, left of the children, at their height; whoever has the most placed neighbours first.
    QList<Placement> result;
    while (waiting > 0) {
        qsizetype best = -1;
        qsizetype bestCount = -1;
        QPointF bestPosition;
        for (qsizetype i = 0; i < tables.size(); ++i) {
            if (rects.at(i))
                continue;
            QPointF sum;
            qsizetype count = 0;
            for (const IndexLink &pair : pairs) {
                if (pair.child == i && rects.at(pair.parent)) {
                    sum += rects.at(pair.parent)->topRight() + QPointF(groupGap, 0);
                    ++count;
                } else if (pair.parent == i && rects.at(pair.child)) {
                    sum += rects.at(pair.child)->topLeft() - QPointF(groupGap + tables.at(i).size.width(), 0);
                    ++count;
                }
            }
            if (count > bestCount) {
                best = i;
                bestCount = count;
                bestPosition
                    = count > 0 ? sum / static_cast<qreal>(count) : QPointF(bounds.left(), bounds.bottom() + tableGap);
            }
        }
        const QPointF position = places.nearest(snapped(bestPosition), tables.at(best).size);
        rects[best] = QRectF(position, tables.at(best).size);
        places.occupy(*rects.at(best));
        result.append({tables.at(best).table, position, tables.at(best).pinned});
        --waiting;
    }
    return result;
}

QPointF freePlace(const QList<QRectF> &others, QPointF wanted, QSizeF size)
{
    FreePlaces places(3 * gridStep);
    for (const QRectF &other : others)
        places.occupy(other);
    return places.nearest(snapped(wanted), size);
}

} // namespace relvar::diagram
