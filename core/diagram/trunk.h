// SPDX-License-Identifier: GPL-3.0-or-later
// The lines into one key that have their way already, as ways that further ones may join. Private to this room.
#pragma once

#include <QList>
#include <QPointF>

#include <algorithm>
#include <vector>

namespace relvar::diagram {

/// The length of a way along rows and columns.
[[nodiscard]] qreal wayBetween(QPointF a, QPointF b);

/// A straight piece of a line, in its direction towards the key.
struct TrunkPiece
{
    QPointF from;
    QPointF to;
    /// The way from `to` to the key.
    qreal rest = 0;
    /// The line that it is a piece of, and the index of `to` in its points.
    qsizetype line = 0;
    qsizetype next = 0;

    [[nodiscard]] bool isVertical() const { return from.x() == to.x(); }
    [[nodiscard]] QPointF nearest(QPointF point) const
    {
        return {std::clamp(point.x(), std::min(from.x(), to.x()), std::max(from.x(), to.x())),
                std::clamp(point.y(), std::min(from.y(), to.y()), std::max(from.y(), to.y()))};
    }
};

class Trunk
{
public:
    /// From the child's edge to the key; what it shares with lines that are there already is not taken twice.
    void add(const QList<QPointF> &points);
    /// The pieces that may be the best to join from there, at most `most`.
    [[nodiscard]] std::vector<TrunkPiece> near(QPointF from, size_t most) const;
    [[nodiscard]] const std::vector<TrunkPiece> &pieces() const { return m_pieces; }
    /// The way on from a point on the piece, without that point.
    [[nodiscard]] QList<QPointF> wayFrom(const TrunkPiece &piece) const;

private:
    QList<QList<QPointF>> m_lines;
    std::vector<TrunkPiece> m_pieces;
};

/// What a pixel of a way costs where a line of the same key runs already, as a share of a pixel of its own.
inline constexpr double sharedCost = 0.3;

} // namespace relvar::diagram
