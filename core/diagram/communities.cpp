// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/communities.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <vector>

namespace relvar::diagram {

namespace {

// Parts below this size that could not grow are gathered with others of the same neighbour.
constexpr size_t few = 3;

struct Merge
{
    double gain;
    size_t one;
    size_t other;

    /// For a queue with the largest gain on top; the numbers make the order complete.
    friend bool operator<(const Merge &left, const Merge &right)
    {
        if (left.gain != right.gain)
            return left.gain < right.gain;
        return std::pair(left.one, left.other) > std::pair(right.one, right.other);
    }
};

/// Parts that grow by merging the two with the largest gain in modularity (Clauset, Newman, Moore: Finding community
/// structure in very large networks, https://arxiv.org/abs/cond-mat/0408187), up to a size.
class Merging
{
public:
    Merging(qsizetype count, const QList<IndexLink> &links, qsizetype most)
        : m_parts(static_cast<size_t>(count))
        , m_most(static_cast<size_t>(most))
    {
        std::vector<int> references(m_parts.size(), 0);
        for (const IndexLink &link : links)
            ++references[static_cast<size_t>(link.parent)];
        for (const IndexLink &link : links) {
            const auto child = static_cast<size_t>(link.child);
            const auto parent = static_cast<size_t>(link.parent);
            const double weight = 1 / std::sqrt(references[parent]);
            m_parts[child].weights[parent] += weight;
            m_parts[parent].weights[child] += weight;
            m_parts[child].degree += weight;
            m_parts[parent].degree += weight;
            m_total += 2 * weight;
        }
        for (size_t i = 0; i < m_parts.size(); ++i)
            m_parts[i].members.push_back(static_cast<qsizetype>(i));
    }

    QList<QList<qsizetype>> run()
    {
        for (size_t i = 0; i < m_parts.size(); ++i)
            offer(i, true);
        while (!m_queue.empty()) {
            const Merge merge = m_queue.top();
            m_queue.pop();
            if (fits(merge.one, merge.other) && merge.gain == gain(merge.one, merge.other) && merge.gain > 0)
                join(merge.one, merge.other);
        }
        gatherFew();
        QList<QList<qsizetype>> result;
        for (Part &part : m_parts) {
            std::sort(part.members.begin(), part.members.end());
            if (!part.members.empty())
                result.append(QList<qsizetype>(part.members.cbegin(), part.members.cend()));
        }
        std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.first() < b.first(); });
        return result;
    }

private:
    struct Part
    {
        std::vector<qsizetype> members;
        /// To each neighbour.
        std::map<size_t, double> weights;
        double degree = 0;
    };

    [[nodiscard]] bool fits(size_t one, size_t other) const
    {
        return !m_parts[one].members.empty() && !m_parts[other].members.empty()
               && m_parts[one].members.size() + m_parts[other].members.size() <= m_most;
    }

    [[nodiscard]] double gain(size_t one, size_t other) const
    {
        const auto found = m_parts[one].weights.find(other);
        const double between = found == m_parts[one].weights.end() ? 0 : found->second;
        return between - m_parts[one].degree * m_parts[other].degree / m_total;
    }

    void offer(size_t part, bool onlyHigher)
    {
        for (const auto &[other, weight] : m_parts[part].weights) {
            if ((!onlyHigher || other > part) && fits(part, other))
                m_queue.push(
                    {gain(std::min(part, other), std::max(part, other)), std::min(part, other), std::max(part, other)});
        }
    }

    void absorb(size_t into, size_t from)
    {
        Part &target = m_parts[into];
        Part &source = m_parts[from];
        target.members.insert(target.members.end(), source.members.cbegin(), source.members.cend());
        target.degree += source.degree;
        for (const auto &[other, weight] : source.weights) {
            m_parts[other].weights.erase(from);
            if (other == into)
                continue;
            target.weights[other] += weight;
            m_parts[other].weights[into] += weight;
        }
        source = Part();
    }

    void join(size_t one, size_t other)
    {
        absorb(one, other);
        offer(one, false);
    }

    /// Small rests go together when the same part is their strongest neighbour.
    void gatherFew()
    {
        std::map<size_t, size_t> restOf;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const Part &part = m_parts[i];
            if (part.members.empty() || part.members.size() > few || part.weights.empty())
                continue;
            const auto strongest = std::max_element(part.weights.cbegin(), part.weights.cend(),
                                                    [](const auto &a, const auto &b) { return a.second < b.second; });
            const size_t neighbour = strongest->first;
            const auto rest = restOf.find(neighbour);
            if (rest == restOf.end() || !fits(rest->second, i))
                restOf[neighbour] = i;
            else
                absorb(rest->second, i);
        }
    }

    std::vector<Part> m_parts;
    size_t m_most;
    double m_total = 0;
    std::priority_queue<Merge> m_queue;
};

} // namespace

QList<QList<qsizetype>> communities(qsizetype count, const QList<IndexLink> &links, qsizetype most)
{
    return Merging(count, links, most).run();
}

} // namespace relvar::diagram
