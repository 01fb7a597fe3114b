// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/arranging.h"

#include "diagram/blocks.h"
#include "diagram/communities.h"
#include "diagram/layout.h"
#include "diagram/packing.h"

#include <QHash>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace relvar::diagram {

namespace {

constexpr qreal blockGap = 96;
constexpr qreal groupGap = 160;
// A connected part up to this size is tried as one, too; beyond it that would only be slow and long.
constexpr qsizetype mostInOne = 80;
// Up to here several ways to part the tables are tried.
constexpr qsizetype fewTables = 400;
// The same for the shapes of groups.
constexpr qsizetype fewGroups = 12;
// So many pixels of lines are as bad as one crossing.
constexpr double crossingCost = 240;
// That everything is readable at once counts less than that lines can be followed.
constexpr double frameWeight = 0.6;
// All parents left of all children is worth this much of both.
constexpr double orderLead = 0.2;
// Straight lines of more links than this are not compared pair by pair.
constexpr qsizetype fewLinks = 800;

struct Part
{
    QList<qsizetype> members;
    QList<QRectF> rects;
};

QPointF endAt(const QRectF &rect, qreal share, bool right)
{
    return {right ? rect.right() : rect.left(), rect.top() + share * rect.height()};
}

/// The nearest sides of both ends of a link.
QLineF lineOf(const QList<QRectF> &rects, const IndexLink &link)
{
    const QRectF &child = rects.at(link.child);
    const QRectF &parent = rects.at(link.parent);
    const bool childIsRight = child.center().x() >= parent.center().x();
    return {endAt(parent, link.parentAt, childIsRight), endAt(child, link.childAt, !childIsRight)};
}

bool cross(const QLineF &a, const QLineF &b)
{
    const auto side = [](const QLineF &line, QPointF point) {
        return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1());
    };
    return side(a, b.p1()) * side(a, b.p2()) < 0 && side(b, a.p1()) * side(b, a.p2()) < 0;
}

/// The less the better: short lines, few crossings, and all of it readable at once in a window of that ratio.
double badness(const QList<QRectF> &rects, const QList<IndexLink> &links, qreal aspect)
{
    const QRectF bounds = boundsOf(rects);
    QList<QLineF> lines;
    double length = 1;
    for (const IndexLink &link : links) {
        const QLineF line = lineOf(rects, link);
        length += std::abs(line.dx()) + std::abs(line.dy());
        lines.append(line);
    }
    if (lines.size() <= fewLinks) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype k = i + 1; k < lines.size(); ++k)
                length += cross(lines.at(i), lines.at(k)) ? crossingCost : 0;
        }
    }
    return std::log(length) + frameWeight * std::log(std::max(bounds.height(), bounds.width() / aspect));
}

QList<QSizeF> sizesOf(const QList<QSizeF> &sizes, const QList<qsizetype> &members)
{
    QList<QSizeF> result;
    for (const qsizetype member : members)
        result.append(sizes.at(member));
    return result;
}

/// The links within the members, by their places in that list.
QList<IndexLink> linksWithin(const QList<IndexLink> &links, const QList<qsizetype> &members)
{
    QHash<qsizetype, qsizetype> local;
    for (qsizetype i = 0; i < members.size(); ++i)
        local.insert(members.at(i), i);
    QList<IndexLink> result;
    for (const IndexLink &link : links) {
        const auto child = local.constFind(link.child);
        const auto parent = local.constFind(link.parent);
        if (child != local.cend() && parent != local.cend())
            result.append({*child, *parent, link.childAt, link.parentAt});
    }
    return result;
}

/// How far the members of a part may move along one axis, to smaller values when `back`, until they are `gap` away from
/// the other tables in their way.
qreal freeWay(const QList<QRectF> &rects, const QList<qsizetype> &members, const QList<qsizetype> &partOf,
              bool horizontal, bool back, qreal most)
{
    const auto low = [](const QRectF &rect, bool isX) { return isX ? rect.left() : rect.top(); };
    const auto high = [](const QRectF &rect, bool isX) { return isX ? rect.right() : rect.bottom(); };
    const qsizetype own = partOf.at(members.first());
    QRectF swept;
    for (const qsizetype member : members)
        swept |= rects.at(member);
    const qreal reach = most + blockGap;
    swept.adjust(-(horizontal ? reach : blockGap), -(horizontal ? blockGap : reach), horizontal ? reach : blockGap,
                 horizontal ? blockGap : reach);
    QList<QRectF> others;
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (partOf.at(i) != own && rects.at(i).intersects(swept))
            others.append(rects.at(i));
    }
    for (const qsizetype member : members) {
        const QRectF &rect = rects.at(member);
        const qreal from = low(rect, !horizontal) - blockGap;
        const qreal to = high(rect, !horizontal) + blockGap;
        for (const QRectF &other : std::as_const(others)) {
            if (high(other, !horizontal) <= from || low(other, !horizontal) >= to)
                continue;
            const qreal apart = back ? low(rect, horizontal) - high(other, horizontal)
                                     : low(other, horizontal) - high(rect, horizontal);
            // Those behind are in nobody's way.
            if (apart >= 0 && apart < most + blockGap)
                most = std::min(most, std::max(0.0, apart - blockGap));
        }
    }
    return std::floor(most / gridStep) * gridStep;
}

/// Moves parts towards the middle into room that their ragged outlines leave.
void drawTogether(QList<QRectF> &rects, const QList<Part> &parts, const QList<qsizetype> &partOf)
{
    const QPointF middle = boundsOf(rects).center();
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto centre = [&](qsizetype part) {
        QRectF bounds;
        for (const qsizetype member : parts.at(part).members)
            bounds |= rects.at(member);
        return bounds.center();
    };
    // Those in the middle first: they make room.
    QList<qreal> distances;
    for (qsizetype part = 0; part < parts.size(); ++part)
        distances.append(std::hypot(centre(part).x() - middle.x(), centre(part).y() - middle.y()));
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return distances.at(a) < distances.at(b); });
    for (int round = 0; round < 2; ++round) {
        for (const bool horizontal : {true, false}) {
            for (const qsizetype part : std::as_const(order)) {
                const QPointF off = centre(part) - middle;
                const qreal wanted = horizontal ? off.x() : off.y();
                const qreal way
                    = freeWay(rects, parts.at(part).members, partOf, horizontal, wanted > 0, std::abs(wanted));
                const qreal by = wanted > 0 ? -way : way;
                for (const qsizetype member : parts.at(part).members)
                    rects[member].translate(horizontal ? by : 0, horizontal ? 0 : by);
            }
        }
    }
    const QPointF corner = boundsOf(rects).topLeft();
    for (QRectF &rect : rects)
        rect.translate(-corner);
}

/// Puts the parts together near what they are linked with.
QList<QRectF> joined(qsizetype count, const QList<Part> &parts, const QList<IndexLink> &links, qreal gap,
                     const ArrangeOptions &options)
{
    QList<qsizetype> partOf(count);
    QList<QRectF> result(count);
    QList<QSizeF> blockSizes;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRectF bounds = boundsOf(parts.at(i).rects);
        blockSizes.append(bounds.size());
        for (qsizetype k = 0; k < parts.at(i).members.size(); ++k) {
            partOf[parts.at(i).members.at(k)] = i;
            result[parts.at(i).members.at(k)] = parts.at(i).rects.at(k).translated(-bounds.topLeft());
        }
    }
    QList<BlockLink> blockLinks;
    for (const IndexLink &link : links) {
        const qsizetype child = partOf.at(link.child);
        const qsizetype parent = partOf.at(link.parent);
        if (child != parent)
            blockLinks.append({child, parent, endAt(result.at(link.child), link.childAt, false),
                               endAt(result.at(link.parent), link.parentAt, true)});
    }
    const QList<QPointF> corners = placeBlocks(blockSizes, blockLinks, gap, options.aspect, options.stop);
    for (qsizetype i = 0; i < count; ++i)
        result[i].translate(corners.at(partOf.at(i)));
    if (gap == blockGap)
        drawTogether(result, parts, partOf);
    return result;
}

QList<QRectF> layeredOrPacked(const QList<QSizeF> &sizes, const QList<IndexLink> &links, qreal aspect)
{
    QList<QRectF> rects;
    if (!links.isEmpty())
        rects = layeredLayout(sizes, links, aspect);
    return rects.isEmpty() ? packColumns(sizes, tableGap, 0, aspect) : rects;
}

/// Connected tables, in communities of at most `most`.
QList<QRectF> inCommunities(const QList<QSizeF> &sizes, const QList<IndexLink> &links, qsizetype most,
                            const ArrangeOptions &options)
{
    QList<Part> parts;
    for (const QList<qsizetype> &members : communities(sizes.size(), links, most)) {
        if (options.stop.stop_requested())
            return {};
        parts.append({members, layeredOrPacked(sizesOf(sizes, members), linksWithin(links, members), options.aspect)});
    }
    return joined(sizes.size(), parts, links, blockGap, options);
}

QList<QRectF> arrangeConnected(const QList<QSizeF> &sizes, const QList<IndexLink> &links, const ArrangeOptions &options)
{
    QList<QRectF> best;
    double least = std::numeric_limits<double>::max();
    const auto consider = [&](const QList<QRectF> &rects, double lead = 0) {
        const double found = rects.isEmpty() ? least : badness(rects, links, options.aspect) - lead;
        if (found < least) {
            least = found;
            best = rects;
        }
    };
    if (sizes.size() <= mostInOne)
        consider(layeredOrPacked(sizes, links, options.aspect), orderLead);
    for (const qsizetype most : {qsizetype(8), qsizetype(14), qsizetype(24), qsizetype(40)}) {
        // Large ones have many ways to be parted well.
        const bool isWorthTrying = sizes.size() <= fewTables ? most * 3 < sizes.size() * 2 : most == 24;
        if (isWorthTrying && !options.stop.stop_requested())
            consider(inCommunities(sizes, links, most, options));
    }
    return best;
}

/// Tables of one group: connected ones together, those that stand alone in columns below or beside them.
QList<QRectF> arrangeGroup(const QList<QSizeF> &sizes, const QList<IndexLink> &links, const ArrangeOptions &options)
{
    QList<Part> parts;
    QList<qsizetype> alone;
    for (const QList<qsizetype> &members : connectedParts(sizes.size(), links)) {
        if (options.stop.stop_requested())
            return {};
        if (members.size() == 1)
            alone.append(members);
        else
            parts.append({members, arrangeConnected(sizesOf(sizes, members), linksWithin(links, members), options)});
        if (options.done)
            options.done(members.size());
    }
    // A part that was stopped in has no places.
    if (options.stop.stop_requested())
        return {};
    QList<QRectF> result(sizes.size());
    QRectF related;
    if (!parts.isEmpty()) {
        QList<qsizetype> connected;
        QList<Part> local;
        for (const Part &part : std::as_const(parts)) {
            Part moved{{}, part.rects};
            for (const qsizetype member : part.members) {
                moved.members.append(connected.size());
                connected.append(member);
            }
            local.append(moved);
        }
        const QList<QRectF> rects = joined(connected.size(), local, {}, blockGap, options);
        for (qsizetype i = 0; i < connected.size(); ++i)
            result[connected.at(i)] = rects.at(i);
        related = boundsOf(rects);
    }
    if (alone.isEmpty())
        return result;
    const QList<QSizeF> aloneSizes = sizesOf(sizes, alone);
    const QList<QRectF> asWide = packColumns(aloneSizes, tableGap, related.width(), options.aspect);
    QList<QRectF> rects = asWide;
    QPointF corner(0, related.isEmpty() ? 0 : related.bottom() + blockGap);
    // Where the related ones are narrow, a tall block beside them makes more of the window.
    const QSizeF below(std::max(related.width(), boundsOf(asWide).width()), corner.y() + boundsOf(asWide).height());
    const QList<QRectF> asTall
        = packColumns(aloneSizes, tableGap, 0,
                      std::max(0.05, options.aspect - related.width() / std::max(1.0, related.height())));
    const QSizeF beside(related.width() + blockGap + boundsOf(asTall).width(),
                        std::max(related.height(), boundsOf(asTall).height()));
    const auto frame = [&](QSizeF size) { return std::max(size.height(), size.width() / options.aspect); };
    if (!related.isEmpty() && frame(beside) < frame(below)) {
        rects = asTall;
        corner = {related.right() + blockGap, 0};
    }
    for (qsizetype i = 0; i < alone.size(); ++i)
        result[alone.at(i)] = rects.at(i).translated(corner);
    return result;
}

/// Upside down.
QList<QRectF> flipped(const QList<QRectF> &rects)
{
    const qreal height = boundsOf(rects).height();
    QList<QRectF> result;
    for (const QRectF &rect : rects)
        result.append(QRectF({rect.left(), height - rect.bottom()}, rect.size()));
    return result;
}

/// The groups again, each in the one of several shapes that makes the whole the best. `best` is what they are now.
QList<QRectF> inFittingShapes(QList<QRectF> best, QList<Part> parts, const QList<QSizeF> &sizes,
                              const QList<IndexLink> &links, const ArrangeOptions &options)
{
    double least = badness(best, links, options.aspect);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QList<qsizetype> members = parts.at(i).members;
        QList<QList<QRectF>> shapes{parts.at(i).rects};
        for (const qreal aspect : {0.6, 1.0, 2.4}) {
            ArrangeOptions shaped{aspect, options.stop, {}};
            shapes.append(arrangeGroup(sizesOf(sizes, members), linksWithin(links, members), shaped));
        }
        for (qsizetype k = shapes.size() - 1; k >= 0; --k)
            shapes.append(flipped(shapes.at(k)));
        QList<QRectF> chosen = parts.at(i).rects;
        for (const QList<QRectF> &shape : std::as_const(shapes)) {
            if (options.stop.stop_requested())
                return {};
            parts[i].rects = shape;
            const QList<QRectF> rects = joined(sizes.size(), parts, links, groupGap, options);
            const double found = badness(rects, links, options.aspect);
            if (found < least) {
                least = found;
                best = rects;
                chosen = shape;
            }
        }
        parts[i].rects = chosen;
    }
    return best;
}

} // namespace

QRectF boundsOf(const QList<QRectF> &rects)
{
    QRectF bounds;
    for (const QRectF &rect : rects)
        bounds |= rect;
    return bounds;
}

QList<QList<qsizetype>> connectedParts(qsizetype count, const QList<IndexLink> &links)
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
    QList<QList<qsizetype>> parts;
    QHash<qsizetype, qsizetype> partOfRoot;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype top = find(i);
        if (!partOfRoot.contains(top)) {
            partOfRoot.insert(top, parts.size());
            parts.append(QList<qsizetype>());
        }
        parts[partOfRoot.value(top)].append(i);
    }
    return parts;
}

QList<QRectF> arrange(const QList<QSizeF> &sizes, const QList<IndexLink> &links, const QList<qsizetype> &groups,
                      const ArrangeOptions &options)
{
    QList<Part> parts;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        while (parts.size() <= groups.at(i))
            parts.append(Part());
        parts[groups.at(i)].members.append(i);
    }
    if (parts.size() <= 1) {
        const QList<QRectF> rects = arrangeGroup(sizes, links, options);
        return options.stop.stop_requested() ? QList<QRectF>() : rects;
    }
    for (Part &part : parts)
        part.rects = arrangeGroup(sizesOf(sizes, part.members), linksWithin(links, part.members), options);
    if (options.stop.stop_requested())
        return {};
    QList<QRectF> rects = joined(sizes.size(), parts, links, groupGap, options);
    if (sizes.size() <= fewTables && parts.size() <= fewGroups)
        rects = inFittingShapes(rects, parts, sizes, links, options);
    return options.stop.stop_requested() ? QList<QRectF>() : rects;
}

} // namespace relvar::diagram
