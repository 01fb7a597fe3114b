// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/crossings.h"

#include <QHash>
#include <QPoint>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace relvar::diagram {

namespace {

constexpr qreal crossingCellSize = 256;

/// A vertical piece, or several of one bundle that overlap.
struct Upright
{
    int bundle;
    qreal x;
    qreal top;
    qreal bottom;
};

int cellOf(qreal value)
{
    return static_cast<int>(std::floor(value / crossingCellSize));
}

/// Numbers, equal for routes that end at one point.
std::vector<int> bundlesOf(const QList<Route> &routes)
{
    QHash<std::pair<qreal, qreal>, int> bundleAt;
    std::vector<int> result;
    for (const Route &route : routes) {
        const QPointF end = route.points.isEmpty() ? QPointF() : route.points.last();
        const auto next = static_cast<int>(bundleAt.size());
        const auto found = bundleAt.constFind({end.x(), end.y()});
        if (found == bundleAt.cend())
            bundleAt.insert({end.x(), end.y()}, next);
        result.push_back(found == bundleAt.cend() ? next : *found);
    }
    return result;
}

std::vector<Upright> uprights(const QList<Route> &routes, const std::vector<int> &bundles)
{
    std::vector<Upright> all;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const QList<QPointF> &points = routes.at(i).points;
        for (qsizetype k = 1; k < points.size(); ++k) {
            const QPointF a = points.at(k - 1);
            const QPointF b = points.at(k);
            if (a.x() == b.x())
                all.push_back({bundles[static_cast<size_t>(i)], a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y())});
        }
    }
    std::sort(all.begin(), all.end(), [](const Upright &a, const Upright &b) {
        return std::tie(a.bundle, a.x, a.top, a.bottom) < std::tie(b.bundle, b.x, b.top, b.bottom);
    });
    // A trunk that many lines share counts once.
    std::vector<Upright> result;
    for (const Upright &piece : all) {
        if (!result.empty() && result.back().bundle == piece.bundle && result.back().x == piece.x
            && piece.top <= result.back().bottom)
            result.back().bottom = std::max(result.back().bottom, piece.bottom);
        else
            result.push_back(piece);
    }
    return result;
}

} // namespace

void findCrossings(QList<Route> &routes)
{
    const std::vector<int> bundles = bundlesOf(routes);
    QHash<QPoint, std::vector<Upright>> cells;
    for (const Upright &piece : uprights(routes, bundles)) {
        for (int y = cellOf(piece.top); y <= cellOf(piece.bottom); ++y)
            cells[{cellOf(piece.x), y}].push_back(piece);
    }
    for (qsizetype i = 0; i < routes.size(); ++i) {
        Route &route = routes[i];
        route.crossings.clear();
        for (qsizetype k = 1; k < route.points.size(); ++k) {
            const QPointF a = route.points.at(k - 1);
            const QPointF b = route.points.at(k);
            if (a.y() != b.y())
                continue;
            const qreal left = std::min(a.x(), b.x());
            const qreal right = std::max(a.x(), b.x());
            const qsizetype first = route.crossings.size();
            for (int x = cellOf(left); x <= cellOf(right); ++x) {
                const auto found = cells.constFind({x, cellOf(a.y())});
                if (found == cells.cend())
                    continue;
                for (const Upright &piece : *found) {
                    if (piece.bundle != bundles[static_cast<size_t>(i)] && left < piece.x && piece.x < right
                        && piece.top < a.y() && a.y() < piece.bottom)
                        route.crossings.append({piece.x, a.y()});
                }
            }
            const auto isBefore
                = [&](QPointF one, QPointF other) { return a.x() < b.x() ? one.x() < other.x() : one.x() > other.x(); };
            std::sort(route.crossings.begin() + first, route.crossings.end(), isBefore);
            route.crossings.erase(std::unique(route.crossings.begin() + first, route.crossings.end()),
                                  route.crossings.end());
        }
    }
}

} // namespace relvar::diagram
