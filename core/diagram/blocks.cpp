// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/blocks.h"

#include "diagram/layout.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <queue>
#include <vector>

namespace relvar::diagram {

namespace {

// Blocks of any shapes fill a frame to about this share.
constexpr qreal filling = 0.8;
// A pixel that the whole grows beyond the frame is as bad as so many pixels of a block's lines.
constexpr double beyondFrame = 6;
constexpr int rounds = 3;

/// All links between two blocks: they pull at their mean ends.
struct Pull
{
    size_t other = 0;
    double count = 0;
    QPointF at;
    QPointF atOther;
};

// QRectF::intersects() looks whether the sizes are negative, too; this is asked millions of times.
bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// A place for a block.
struct BlockPlace
{
    double cost = 0;
    /// Of two that cost the same, the one that was found first.
    size_t number = 0;
    QPointF corner;

    /// For a queue with the cheapest on top.
    friend bool operator<(const BlockPlace &left, const BlockPlace &right)
    {
        return std::pair(left.cost, left.number) > std::pair(right.cost, right.number);
    }
};

class Placing
{
public:
    Placing(const QList<QSizeF> &sizes, const QList<BlockLink> &links, qreal gap, qreal aspect)
        : m_aspect(aspect)
        , m_pulls(static_cast<size_t>(sizes.size()))
    {
        qreal area = 0;
        // Blocks carry their gap on the right and below.
        for (const QSizeF &size : sizes) {
            m_rects.emplace_back(QPointF(), QSizeF(upToGrid(size.width() + gap), upToGrid(size.height() + gap)));
            area += m_rects.back().width() * m_rects.back().height();
        }
        m_isPlaced.assign(m_rects.size(), false);
        m_frameHeight = std::sqrt(area / filling / aspect);
        for (const QRectF &rect : m_rects)
            m_frameHeight = std::max({m_frameHeight, rect.height(), rect.width() / aspect});

        std::map<std::pair<qsizetype, qsizetype>, Pull> sums;
        const auto add = [&](qsizetype from, qsizetype to, QPointF at, QPointF atOther) {
            Pull &pull = sums[{from, to}];
            pull.other = static_cast<size_t>(to);
            ++pull.count;
            pull.at += at;
            pull.atOther += atOther;
        };
        for (const BlockLink &link : links) {
            add(link.one, link.other, link.atOne, link.atOther);
            add(link.other, link.one, link.atOther, link.atOne);
        }
        for (const auto &[pair, sum] : sums)
            m_pulls[static_cast<size_t>(pair.first)].push_back(
                {sum.other, sum.count, sum.at / sum.count, sum.atOther / sum.count});
    }

    QList<QPointF> run(const std::stop_token &stop)
    {
        std::vector<size_t> order;
        for (size_t i = 0; i < m_rects.size(); ++i) {
            if (stop.stop_requested())
                break;
            order.push_back(nextToPlace());
            place(order.back());
        }
        // What was placed first did not know where the others would go.
        for (int round = 0; round < rounds; ++round) {
            for (const size_t block : order) {
                if (stop.stop_requested())
                    break;
                m_isPlaced[block] = false;
                place(block);
            }
        }
        QPointF corner;
        if (!m_rects.empty())
            corner = bounds(m_rects.size()).topLeft();
        QList<QPointF> result;
        for (const QRectF &rect : m_rects)
            result.append(rect.topLeft() - corner);
        return result;
    }

private:
    /// The block that most links join with those in place; else the one with the most links, then the largest.
    [[nodiscard]] size_t nextToPlace() const
    {
        size_t best = m_rects.size();
        std::array<double, 3> bestKey{};
        for (size_t i = 0; i < m_rects.size(); ++i) {
            if (m_isPlaced[i])
                continue;
            std::array<double, 3> key{0, 0, m_rects[i].width() * m_rects[i].height()};
            for (const Pull &pull : m_pulls[i]) {
                key[1] += pull.count;
                if (m_isPlaced[pull.other])
                    key[0] += pull.count;
            }
            if (best == m_rects.size() || key > bestKey) {
                best = i;
                bestKey = key;
            }
        }
        return best;
    }

    /// Of the placed ones, but for one.
    [[nodiscard]] QRectF bounds(size_t except) const
    {
        QRectF result;
        for (size_t i = 0; i < m_rects.size(); ++i) {
            if (m_isPlaced[i] && i != except)
                result |= m_rects[i];
        }
        return result;
    }

    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        for (size_t i = 0; i < m_rects.size(); ++i) {
            if (m_isPlaced[i] && overlap(m_rects[i], rect))
                return false;
        }
        return true;
    }

    [[nodiscard]] double costOf(size_t block, const QRectF &rect, const QRectF &others) const
    {
        double cost = 0;
        double pulls = 1;
        for (const Pull &pull : m_pulls[block]) {
            if (!m_isPlaced[pull.other])
                continue;
            const QPointF way = rect.topLeft() + pull.at - m_rects[pull.other].topLeft() - pull.atOther;
            cost += pull.count * (std::abs(way.x()) + std::abs(way.y()));
            pulls += pull.count;
        }
        const QRectF all = others | rect;
        const qreal beyond
            = std::max(0.0, all.height() - m_frameHeight) + std::max(0.0, all.width() / m_aspect - m_frameHeight);
        cost += beyond * beyondFrame * pulls;
        // Between equal places, near the middle.
        const QPointF fromMiddle = rect.center() - others.center();
        return cost + 0.05 * (std::abs(fromMiddle.x()) / m_aspect + std::abs(fromMiddle.y()));
    }

    void place(size_t block)
    {
        const QRectF others = bounds(block);
        const QSizeF size = m_rects[block].size();
        // The cheapest first: looking whether a place is free takes longer than its cost.
        std::priority_queue<BlockPlace> candidates;
        const auto consider = [&](qreal x, qreal y) {
            candidates.push({costOf(block, {{x, y}, size}, others), candidates.size(), {x, y}});
        };
        for (size_t i = 0; i < m_rects.size(); ++i) {
            if (!m_isPlaced[i])
                continue;
            const QRectF &rect = m_rects[i];
            for (const qreal y : {rect.top(), rect.bottom() - size.height()}) {
                consider(rect.right(), y);
                consider(rect.left() - size.width(), y);
            }
            for (const qreal x : {rect.left(), rect.right() - size.width()}) {
                consider(x, rect.bottom());
                consider(x, rect.top() - size.height());
            }
            // Where a side of one and a side of another meet in a corner.
            for (size_t k = 0; k < m_rects.size() && m_rects.size() <= manyBlocks; ++k) {
                if (!m_isPlaced[k] || k == i)
                    continue;
                consider(rect.right(), m_rects[k].bottom());
                consider(rect.right(), m_rects[k].top() - size.height());
                consider(rect.left() - size.width(), m_rects[k].bottom());
                consider(rect.left() - size.width(), m_rects[k].top() - size.height());
            }
        }
        while (!candidates.empty() && !isFree({candidates.top().corner, size}))
            candidates.pop();
        m_rects[block] = {candidates.empty() ? QPointF() : candidates.top().corner, size};
        m_isPlaced[block] = true;
    }

    static constexpr size_t manyBlocks = 60;

    qreal m_aspect;
    qreal m_frameHeight = 0;
    std::vector<QRectF> m_rects;
    std::vector<bool> m_isPlaced;
    std::vector<std::vector<Pull>> m_pulls;
};

} // namespace

QList<QPointF> placeBlocks(const QList<QSizeF> &sizes, const QList<BlockLink> &links, qreal gap, qreal aspect,
                           const std::stop_token &stop)
{
    return Placing(sizes, links, gap, aspect).run(stop);
}

} // namespace relvar::diagram
