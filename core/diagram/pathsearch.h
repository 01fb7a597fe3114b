// SPDX-License-Identifier: GPL-3.0-or-later
// The shortest way with few bends between two tables, along lines beside the tables. Private to this room.
#pragma once

#include "diagram/trunk.h"
#include "diagram/waygraph.h"

#include <array>
#include <optional>

namespace relvar::diagram {

/// Where a line may leave or enter a table.
struct Ending
{
    QPointF edge;
    /// The end of the straight piece that begins at the edge.
    QPointF stub;
    /// What this choice costs in pixels of way.
    double cost = 0;
};

/// The endings of a row of a table: left and right.
using Endings = std::array<Ending, 2>;

[[nodiscard]] Endings endingsOf(const Obstacles &obstacles, const QRectF &table, qreal row);

class PathSearch
{
public:
    /// The graph has all endings that are asked for.
    explicit PathSearch(const WayGraph &graph);

    /// From edge to edge, axis-parallel. Enters a table only where there is no other way. Joins the trunk where that
    /// leads to the same key with less new line. Empty when the graph has no way.
    [[nodiscard]] QList<QPointF> find(const Endings &from, const Endings &to, const Trunk &trunk = {});

private:
    struct Found
    {
        QList<QPointF> points;
        /// The index of the goal.
        size_t goal = 0;
    };

    /// What a search may end at: an ending of the key's row, or a piece of the trunk.
    struct Goal
    {
        TrunkPiece piece;
        double cost;
        /// Of the endings; -1 for a piece.
        int ending;

        /// From a point that was reached along a row or a column.
        [[nodiscard]] double estimateFrom(QPointF point, bool alongColumn) const;
        [[nodiscard]] int bendsAt(QPointF point, bool alongColumn) const;
    };

    [[nodiscard]] std::optional<Found> search(const Endings &from, const std::vector<Goal> &goals);

    const WayGraph &m_graph;
    // Two states a node (came along a row, came along a column) and one for having arrived. Kept between searches only
    // to save allocations.
    struct State
    {
        double cost = 0;
        int cameFrom = -1;
        unsigned seenIn = 0;
    };
    std::vector<State> m_states;
    unsigned m_search = 0;
};

} // namespace relvar::diagram
