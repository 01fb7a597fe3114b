// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/trunk.h"

#include "diagram/routing.h"

#include <algorithm>
#include <cmath>

namespace relvar::diagram {

namespace {

bool covers(const TrunkPiece &piece, QPointF from, QPointF to)
{
    return piece.nearest(from) == from && piece.nearest(to) == to;
}

} // namespace

qreal wayBetween(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

void Trunk::add(const QList<QPointF> &points)
{
    const qsizetype line = m_lines.size();
    m_lines.append(points);
    qreal rest = 0;
    for (qsizetype next = points.size() - 1; next >= 1; --next) {
        TrunkPiece piece{points.at(next - 1), points.at(next), rest, line, next};
        rest += wayBetween(piece.from, piece.to);
        // At both ends there are signs, and nothing else.
        const qreal length = wayBetween(piece.from, piece.to);
        const QPointF sign = (piece.to - piece.from) * (stubLength / std::max(length, stubLength));
        if (next == points.size() - 1) {
            piece.to -= sign;
            piece.rest += stubLength;
        }
        if (next == 1)
            piece.from += sign;
        if (wayBetween(piece.from, piece.to) < 1 || (piece.to - piece.from).x() * sign.x() < 0)
            continue;
        const bool known = std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                                       [&](const TrunkPiece &other) { return covers(other, piece.from, piece.to); });
        if (!known)
            m_pieces.push_back(piece);
    }
}

std::vector<TrunkPiece> Trunk::near(QPointF from, size_t most) const
{
    std::vector<std::pair<double, size_t>> order;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const QPointF joint = m_pieces[i].nearest(from);
        order.emplace_back(wayBetween(from, joint)
                               + sharedCost * (m_pieces[i].rest + wayBetween(joint, m_pieces[i].to)),
                           i);
    }
    const size_t count = std::min(most, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    std::vector<TrunkPiece> result;
    for (size_t i = 0; i < count; ++i)
        result.push_back(m_pieces[order[i].second]);
    return result;
}

QList<QPointF> Trunk::wayFrom(const TrunkPiece &piece) const
{
    return m_lines.at(piece.line).mid(piece.next);
}

} // namespace relvar::diagram
