// SPDX-License-Identifier: GPL-3.0-or-later
// The shortest way with few bends between two tables, along lines beside the tables. Private to this room.
#pragma once

#include "diagram/obstacles.h"
#include "diagram/trunk.h"

#include <array>
#include <cstdint>
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

class PathSearch
{
public:
    explicit PathSearch(const Obstacles &obstacles);

    [[nodiscard]] Endings endingsOf(const QRectF &table, qreal row) const;
    /// From edge to edge, axis-parallel. Enters a table only where there is no other way. Joins the trunk where that
    /// leads to the same key with less new line.
    [[nodiscard]] QList<QPointF> find(const Endings &from, const Endings &to, const Trunk &trunk = {});

private:
    struct Found
    {
        QList<QPointF> points;
        bool crossesTable = false;
        /// The index of the goal.
        size_t goal = 0;
    };
    /// Lines in the middle of the way round a table, where tables are close, else a fixed distance from it.
    struct Ring
    {
        qreal left;
        qreal right;
        qreal top;
        qreal bottom;
    };

    /// What a search may end at: an ending of the key's row, or a piece of the trunk.
    struct Goal
    {
        TrunkPiece piece;
        double cost;
        /// Of the endings; -1 for a piece.
        int ending;
    };

    [[nodiscard]] std::optional<Found> findWithin(const QRectF &window, const Endings &from,
                                                  const std::vector<Goal> &goals);
    void buildGrid(const QRectF &window, const Endings &from, const std::vector<Goal> &goals);
    [[nodiscard]] const Ring &ringOf(int index);
    /// A table with the margin that lines keep from it.
    [[nodiscard]] QRectF keptClear(int index);

    const Obstacles &m_obstacles;
    /// Made when they are first needed.
    std::vector<std::optional<Ring>> m_rings;
    QRectF m_bounds;

    // The grid of the current search. Kept between searches only to save allocations.
    std::vector<qreal> m_xs;
    std::vector<qreal> m_ys;
    std::vector<std::uint8_t> m_blockedRight;
    std::vector<std::uint8_t> m_blockedDown;
    std::vector<double> m_cost;
    std::vector<int> m_cameFrom;
    std::vector<unsigned> m_seenIn;
    unsigned m_search = 0;
};

} // namespace relvar::diagram
