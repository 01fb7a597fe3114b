// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout.h"

#include "diagram/arranging.h"
#include "diagram/packing.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace relvar::diagram {

namespace {

/// How far from its old place a laid out selection is looked a place for as a whole, in steps of the search.
constexpr int farAway = 60;
/// New tables that are linked with one another are laid out together from here on.
constexpr qsizetype manyTogether = 4;
constexpr qreal neighbourGap = 96;

QPointF snapped(QPointF point)
{
    return {onGrid(point.x()), onGrid(point.y())};
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

/// A number for each group, in the order of their first tables.
QList<qsizetype> groupNumbers(const QList<LayoutTable> &tables)
{
    QHash<ObjectId, qsizetype> numbers;
    QList<qsizetype> result;
    for (const LayoutTable &table : tables) {
        if (!numbers.contains(table.group))
            numbers.insert(table.group, numbers.size());
        result.append(numbers.value(table.group));
    }
    return result;
}

QList<QRectF> arrangeAll(const QList<LayoutTable> &tables, const QList<IndexLink> &links, const LayoutOptions &options)
{
    QList<QSizeF> sizes;
    for (const LayoutTable &table : tables)
        sizes.append(table.size);
    qsizetype done = 0;
    const auto report = [&](qsizetype count) {
        done += count;
        if (options.progress)
            options.progress(static_cast<double>(done) / static_cast<double>(sizes.size()));
    };
    return arrange(sizes, links, groupNumbers(tables), {options.aspect, options.stop, report});
}

bool stays(const LayoutTable &table)
{
    return table.pinned && table.position;
}

/// Moved together by so much; then their places are taken.
QList<QPointF> taken(const QList<QRectF> &rects, QPointF by, FreePlaces &places)
{
    QList<QPointF> result;
    for (const QRectF &rect : rects) {
        result.append(snapped(rect.topLeft()) + by);
        places.occupy({result.last(), rect.size()});
    }
    return result;
}

/// The rectangles as a whole as near as possible to where they are, where nothing stands between them.
QList<QPointF> settledApart(const QList<QRectF> &rects, FreePlaces &places)
{
    const QRectF bounds = boundsOf(rects);
    const QPointF corner = snapped(bounds.topLeft());
    return taken(rects, snapped(places.nearest(corner, bounds.size()) - corner), places);
}

/// The same, also among others that leave room.
QList<QPointF> settled(const QList<QRectF> &rects, FreePlaces &places)
{
    std::optional<QPointF> shift;
    const auto fits = [&](QPointF by) {
        return std::all_of(rects.cbegin(), rects.cend(), [&](const QRectF &rect) {
            return places.isFree({snapped(rect.topLeft()) + by, rect.size()});
        });
    };
    constexpr qreal step = 6 * gridStep;
    for (int ring = 0; ring <= farAway && !shift; ++ring) {
        qreal nearest = 0;
        for (int i = -ring; i <= ring; ++i) {
            for (const QPointF by : {QPointF(i, ring), QPointF(i, -ring), QPointF(ring, i), QPointF(-ring, i)}) {
                const qreal distance = std::hypot(by.x(), by.y());
                if ((!shift || distance < nearest) && fits(by * step)) {
                    shift = by * step;
                    nearest = distance;
                }
            }
        }
    }
    return shift ? taken(rects, *shift, places) : settledApart(rects, places);
}

/// The selected tables that are not pinned, with the places of all others taken.
QList<LayoutTable> movable(const QList<LayoutTable> &tables, const QSet<ObjectId> &selected, FreePlaces &places)
{
    QList<LayoutTable> result;
    for (const LayoutTable &table : tables) {
        if (selected.contains(table.table) && !stays(table))
            result.append(table);
        else if (table.position)
            places.occupy({*table.position, table.size});
    }
    return result;
}

/// Laid out among themselves with their middle there. Empty when it was stopped.
QList<QRectF> arrangedRound(QPointF middle, const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                            const LayoutOptions &options)
{
    QList<QRectF> rects = arrangeAll(tables, indexLinks(tables, links), options);
    const QPointF shift = middle - boundsOf(rects).center();
    for (QRectF &rect : rects)
        rect.moveTopLeft(snapped(rect.topLeft() + shift));
    return options.stop.stop_requested() ? QList<QRectF>() : rects;
}

QList<Placement> placementsOf(const QList<LayoutTable> &tables, const QList<QPointF> &positions)
{
    QList<Placement> result;
    for (qsizetype i = 0; i < positions.size(); ++i)
        result.append({tables.at(i).table, positions.at(i), tables.at(i).pinned});
    return result;
}

} // namespace

qreal onGrid(qreal value)
{
    return std::round(value / gridStep) * gridStep;
}

qreal upToGrid(qreal value)
{
    return std::ceil(value / gridStep) * gridStep;
}

QList<Placement> layout(const QList<LayoutTable> &tables, const QList<LayoutLink> &links, const LayoutOptions &options)
{
    QList<QRectF> rects = arrangeAll(tables, indexLinks(tables, links), options);
    if (options.stop.stop_requested())
        return {};

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
    QList<qsizetype> inTheWay;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const LayoutTable &table = tables.at(i);
        result.append(
            {table.table, stays(table) ? *table.position : snapped(rects.at(i).topLeft() + shift), table.pinned});
        if (stays(table) || pinnedCount == 0)
            continue;
        const QRectF rect(result.last().position, table.size);
        if (places.isFree(rect))
            places.occupy(rect);
        else
            inTheWay.append(i);
    }
    // Only those that a pinned table stands in the way of go elsewhere.
    for (const qsizetype i : std::as_const(inTheWay)) {
        result[i].position = places.nearest(result.at(i).position, tables.at(i).size);
        places.occupy({result.at(i).position, tables.at(i).size});
    }
    return result;
}

QList<Placement> layoutSelected(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                                const QSet<ObjectId> &selected, const LayoutOptions &options)
{
    FreePlaces places(tableGap);
    const QList<LayoutTable> moving = movable(tables, selected, places);
    QRectF before;
    for (const LayoutTable &table : moving) {
        if (table.position)
            before |= QRectF(*table.position, table.size);
    }
    return placementsOf(moving, settled(arrangedRound(before.center(), moving, links, options), places));
}

QList<Placement> gather(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                        const QSet<ObjectId> &together, const LayoutOptions &options)
{
    FreePlaces places(tableGap);
    const QList<LayoutTable> moving = movable(tables, together, places);
    // Those that stay belong there, too.
    QList<qreal> xs;
    QList<qreal> ys;
    for (const LayoutTable &table : tables) {
        if (!together.contains(table.table) || !table.position)
            continue;
        const QPointF middle = QRectF(*table.position, table.size).center();
        xs.append(middle.x());
        ys.append(middle.y());
    }
    // One that stands far away must not draw the others there, so no mean.
    const auto median = [](QList<qreal> &values) {
        std::sort(values.begin(), values.end());
        return values.isEmpty() ? 0 : values.at(values.size() / 2);
    };
    const QPointF middle(median(xs), median(ys));
    return placementsOf(moving, settledApart(arrangedRound(middle, moving, links, options), places));
}

QList<Placement> placeInColumns(const QList<LayoutTable> &tables, qreal aspect)
{
    QRectF bounds;
    QList<LayoutTable> waiting;
    QList<QSizeF> sizes;
    for (const LayoutTable &table : tables) {
        if (table.position) {
            bounds |= QRectF(*table.position, table.size);
        } else {
            waiting.append(table);
            sizes.append(table.size);
        }
    }
    const QPointF corner
        = bounds.isEmpty() ? QPointF() : snapped(QPointF(bounds.left(), bounds.bottom() + neighbourGap));
    QList<QPointF> positions;
    for (const QRectF &rect : packColumns(sizes, tableGap, 0, aspect))
        positions.append(corner + rect.topLeft());
    return placementsOf(waiting, positions);
}

QList<Placement> placeNew(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                          const LayoutOptions &options)
{
    const auto isPlaced = [](const LayoutTable &table) { return table.position.has_value(); };
    if (std::none_of(tables.cbegin(), tables.cend(), isPlaced))
        return layout(tables, links, options);

    const QList<IndexLink> pairs = indexLinks(tables, links);
    QList<QList<IndexLink>> linksOf(tables.size());
    QList<IndexLink> between;
    for (const IndexLink &pair : pairs) {
        linksOf[pair.child].append(pair);
        linksOf[pair.parent].append(pair);
        if (!isPlaced(tables.at(pair.child)) && !isPlaced(tables.at(pair.parent)))
            between.append(pair);
    }
    QList<std::optional<QRectF>> rects(tables.size());
    FreePlaces places(tableGap);
    QRectF bounds;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (!isPlaced(tables.at(i)))
            continue;
        rects[i] = QRectF(*tables.at(i).position, tables.at(i).size);
        places.occupy(*rects.at(i));
        bounds |= *rects.at(i);
    }

    // Right of the parents, left of the children, at their height.
    struct Wish
    {
        qsizetype neighbours = 0;
        QPointF position;
    };
    const auto wishOf = [&](qsizetype i) {
        Wish wish;
        for (const IndexLink &link : linksOf.at(i)) {
            if (link.child == i && rects.at(link.parent)) {
                wish.position += rects.at(link.parent)->topRight() + QPointF(neighbourGap, 0);
                ++wish.neighbours;
            } else if (link.parent == i && rects.at(link.child)) {
                wish.position += rects.at(link.child)->topLeft() - QPointF(neighbourGap + tables.at(i).size.width(), 0);
                ++wish.neighbours;
            }
        }
        if (wish.neighbours > 0)
            wish.position /= static_cast<qreal>(wish.neighbours);
        return wish;
    };
    const QPointF below(bounds.left(), bounds.bottom() + tableGap);
    QList<Placement> result;
    const auto take = [&](qsizetype i, QPointF position) {
        rects[i] = QRectF(position, tables.at(i).size);
        result.append({tables.at(i).table, position, tables.at(i).pinned});
    };

    QList<qsizetype> alone;
    for (QList<qsizetype> part : connectedParts(tables.size(), between)) {
        part.removeIf([&](qsizetype i) { return rects.at(i).has_value(); });
        if (options.stop.stop_requested())
            return {};
        if (part.size() < manyTogether) {
            // Whoever has the most placed neighbours first.
            while (!part.isEmpty()) {
                qsizetype best = 0;
                for (qsizetype k = 1; k < part.size(); ++k) {
                    if (wishOf(part.at(k)).neighbours > wishOf(part.at(best)).neighbours)
                        best = k;
                }
                const qsizetype i = part.takeAt(best);
                const Wish wish = wishOf(i);
                if (wish.neighbours == 0 && part.isEmpty() && linksOf.at(i).isEmpty()) {
                    alone.append(i);
                    continue;
                }
                const QPointF position
                    = places.nearest(snapped(wish.neighbours > 0 ? wish.position : below), tables.at(i).size);
                places.occupy({position, tables.at(i).size});
                take(i, position);
            }
            continue;
        }
        QList<LayoutTable> together;
        Wish middle;
        for (const qsizetype i : std::as_const(part)) {
            together.append(tables.at(i));
            const Wish wish = wishOf(i);
            if (wish.neighbours > 0) {
                middle.position += wish.position;
                ++middle.neighbours;
            }
        }
        QList<QRectF> block = arrangeAll(together, indexLinks(together, links), options);
        if (options.stop.stop_requested())
            return {};
        const QPointF shift = middle.neighbours > 0
                                  ? middle.position / static_cast<qreal>(middle.neighbours) - boundsOf(block).center()
                                  : below - boundsOf(block).topLeft();
        for (QRectF &rect : block)
            rect.moveTopLeft(snapped(rect.topLeft() + shift));
        const QList<QPointF> positions = settled(block, places);
        for (qsizetype k = 0; k < part.size(); ++k)
            take(part.at(k), positions.at(k));
    }
    // Those without any relation fill a block of their own below.
    QList<QSizeF> aloneSizes;
    for (const qsizetype i : std::as_const(alone))
        aloneSizes.append(tables.at(i).size);
    QList<QRectF> block = packColumns(aloneSizes, tableGap, 0, options.aspect);
    for (QRectF &rect : block)
        rect.moveTopLeft(snapped(rect.topLeft() + below));
    const QList<QPointF> positions = settled(block, places);
    for (qsizetype k = 0; k < alone.size(); ++k)
        take(alone.at(k), positions.at(k));
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
