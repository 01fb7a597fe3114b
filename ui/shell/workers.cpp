// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workers.h"

#include <algorithm>

namespace relvar::shell {

namespace {

constexpr int mostThreads = 64;

} // namespace

Workers::Workers(QObject *parent)
    : QObject(parent)
{
    // Most threads wait for a server. One that does not answer must not hold up another, nor the SQL that is shown
    // while drawing.
    m_pool.setMaxThreadCount(mostThreads);
}

Workers::~Workers()
{
    for (Job &job : m_jobs)
        job.cancel.cancel();
    m_pool.waitForDone();
}

QList<Workers::Job> Workers::visibleJobs() const
{
    QList<Job> visible;
    std::copy_if(m_jobs.cbegin(), m_jobs.cend(), std::back_inserter(visible),
                 [](const Job &job) { return !job.title.isEmpty(); });
    return visible;
}

void Workers::cancelVisible()
{
    for (Job &job : m_jobs) {
        if (job.title.isEmpty())
            continue;
        job.cancel.cancel();
        // Nobody waits for it any more, even when it needs a moment to stop.
        job.title.clear();
    }
    Q_EMIT changed();
}

Workers::Job Workers::begin(const QString &title)
{
    m_jobs.append({++m_lastId, title, {}});
    Q_EMIT changed();
    return m_jobs.last();
}

void Workers::end(quint64 id)
{
    m_jobs.removeIf([id](const Job &job) { return job.id == id; });
    Q_EMIT changed();
}

} // namespace relvar::shell
