// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <QHash>

#include <queue>

namespace relvar::plan {

using dialect::Step;
using dialect::StepId;

namespace {

/// What a person reads about a step that waits in a circle: its comment, or the first line of its SQL.
QString nameOf(const Step &step)
{
    if (step.up.isEmpty())
        return step.id.object.toString();
    const dialect::Statement &first = step.up.first();
    return first.comment.isEmpty() ? first.sql.section(u'\n', 0, 0).left(80) : first.comment;
}

class Graph
{
public:
    explicit Graph(const QList<Step> &steps)
        : m_steps(steps)
        , m_followers(steps.size())
        , m_waitsFor(steps.size(), 0)
    {
        QHash<std::pair<ObjectId, int>, QList<qsizetype>> positions;
        for (qsizetype i = 0; i < steps.size(); ++i)
            positions[key(steps.at(i).id)].append(i);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            for (const StepId &first : steps.at(i).after) {
                for (const qsizetype position : positions.value(key(first)))
                    addEdge(position, i);
            }
            for (const StepId &second : steps.at(i).before) {
                for (const qsizetype position : positions.value(key(second)))
                    addEdge(i, position);
            }
        }
    }

    /// Of all steps that may run now, the one with the lowest action, then the one that was given first: so the same
    /// steps always give the same order. Steps in or behind a circle are missing in the answer.
    QList<qsizetype> sort()
    {
        using Ready = std::pair<int, qsizetype>;
        std::priority_queue<Ready, std::vector<Ready>, std::greater<>> ready;
        const auto makeReady
            = [&](qsizetype position) { ready.emplace(static_cast<int>(m_steps.at(position).id.action), position); };
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (m_waitsFor.at(i) == 0)
                makeReady(i);
        }
        QList<qsizetype> sorted;
        while (!ready.empty()) {
            const qsizetype position = ready.top().second;
            ready.pop();
            sorted.append(position);
            for (const qsizetype follower : m_followers.at(position)) {
                if (--m_waitsFor[follower] == 0)
                    makeReady(follower);
            }
        }
        return sorted;
    }

    /// After sort() left something out: the names along one circle, the first one again at the end.
    QStringList circle() const
    {
        // Walking against the edges among the steps that still wait must come to a step a second time.
        qsizetype position = 0;
        while (m_waitsFor.at(position) == 0)
            ++position;
        QList<qsizetype> path;
        while (!path.contains(position)) {
            path.append(position);
            position = waitingPredecessor(position);
        }
        QStringList names{nameOf(m_steps.at(position))};
        for (qsizetype i = path.size() - 1; i >= path.indexOf(position); --i)
            names.append(nameOf(m_steps.at(path.at(i))));
        return names;
    }

private:
    static std::pair<ObjectId, int> key(const StepId &id) { return {id.object, static_cast<int>(id.action)}; }

    void addEdge(qsizetype first, qsizetype second)
    {
        if (first == second)
            return;
        m_followers[first].append(second);
        ++m_waitsFor[second];
    }

    qsizetype waitingPredecessor(qsizetype position) const
    {
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (m_waitsFor.at(i) > 0 && m_followers.at(i).contains(position))
                return i;
        }
        Q_UNREACHABLE();
        return position;
    }

    const QList<Step> &m_steps;
    QList<QList<qsizetype>> m_followers;
    QList<int> m_waitsFor;
};

} // namespace

Result<QList<Step>> order(QList<Step> steps)
{
    Graph graph(steps);
    const QList<qsizetype> sorted = graph.sort();
    if (sorted.size() != steps.size()) {
        return fail(PlanError::Cycle,
                    text("plan",
                         "These changes wait for each other and cannot be put in an order: %1. Split them into "
                         "two migrations.",
                         {graph.circle().join(QStringLiteral(" → "))}));
    }
    QList<Step> result;
    result.reserve(steps.size());
    for (const qsizetype position : sorted)
        result.append(std::move(steps[position]));
    return result;
}

} // namespace relvar::plan
