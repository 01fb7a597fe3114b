// SPDX-License-Identifier: GPL-3.0-or-later
// The lines beside tables that routes may run along, each from table to table, and the places where they meet. It grows
// with the number of tables, not with its square: a line ends where a table stands in its way. What is known as an
// orthogonal visibility graph (Wybrow, Marriott, Stuckey: Orthogonal Connector Routing,
// https://doi.org/10.1007/978-3-642-11805-0_22). Private to this room.
#pragma once

#include "diagram/obstacles.h"

#include <QLineF>

#include <vector>

namespace relvar::diagram {

class WayGraph
{
public:
    enum Direction { Left, Right, Up, Down };

    /// The lines round all tables that touch the window. `stubs` are where routes begin and end: from the edge of a
    /// table to where they may turn. `pieces` are axis-parallel and clear of tables: where lines run already.
    WayGraph(const Obstacles &obstacles, const QRectF &window, const std::vector<QLineF> &stubs,
             const std::vector<QLineF> &pieces);

    [[nodiscard]] size_t size() const { return m_nodes.size(); }
    [[nodiscard]] QPointF pointAt(int node) const
    {
        const Node &at = m_nodes[static_cast<size_t>(node)];
        return {m_columns[static_cast<size_t>(at.column)].place, m_rows[static_cast<size_t>(at.row)].place};
    }
    /// The next place in that direction; -1 where the line ends.
    [[nodiscard]] int next(int node, Direction direction) const;
    /// The place at exactly that point; -1 when no lines meet there.
    [[nodiscard]] int nodeAt(QPointF point) const;
    /// True when the way between two neighbours enters a table: only where tables overlap.
    [[nodiscard]] bool entersTable(int node, int neighbour) const;

private:
    /// A row has one y and runs along x, a column the other way round.
    struct Line
    {
        qreal place;
        qreal low;
        qreal high;
        bool mayEnterTables;
    };
    struct Node
    {
        int row;
        int column;
        int left;
        int right;
    };
    class Maker;

    static void merge(std::vector<Line> &lines);
    void findMeetings();

    const Obstacles &m_obstacles;
    std::vector<Line> m_rows;
    std::vector<Line> m_columns;
    /// By column, from top to bottom.
    std::vector<Node> m_nodes;
    std::vector<int> m_firstOfColumn;
};

} // namespace relvar::diagram
