// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/runwatch.h"

#include "runner/lock.h"
#include "runner/withoutsecrets.h"

#include <chrono>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is over sooner needs nobody to look at it.
constexpr int lookEveryMs = 300;
constexpr int tellEveryMs = 1000;
/// Of the time that a lease is good for: two renewals may fail.
constexpr int renewalsPerLease = 3;

} // namespace

RunWatch::RunWatch(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                   const RunOptions &options, const EventSink &listener, const database::CancelToken &cancel)
    : m_dialect(dialect)
    , m_settings(settings)
    , m_options(options)
    , m_listener(listener)
    , m_cancel(cancel)
{
}

RunWatch::~RunWatch()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_woken.notify_all();
    m_thread.join();
}

EventSink RunWatch::sink()
{
    return [this](const RunEvent &event) { take(event); };
}

Result<> RunWatch::begin()
{
    m_thread = std::thread([this] { run(); });
    std::unique_lock lock(m_mutex);
    m_woken.wait(lock, [this] { return m_begun.has_value(); });
    return *m_begun;
}

QString RunWatch::lease() const
{
    const std::lock_guard lock(m_mutex);
    return m_lease;
}

void RunWatch::watch(qint64 session)
{
    const std::lock_guard lock(m_mutex);
    m_session = session;
}

std::optional<Error> RunWatch::lost() const
{
    const std::lock_guard lock(m_mutex);
    return m_lost;
}

void RunWatch::take(const RunEvent &event)
{
    const std::lock_guard lock(m_mutex);
    if (const auto *started = std::get_if<StatementStarted>(&event)) {
        m_progress = {.number = started->number, .of = started->of, .elapsedMs = 0, .progress = {}};
        m_running.start();
        m_toldMs = 0;
        // From one to the next without an end, in a loop that goes on after a failure.
        m_statement += 1 + m_statement % 2;
        m_woken.notify_all();
    } else if (m_statement % 2 == 1 && !std::holds_alternative<NoticeReceived>(event)) {
        ++m_statement;
        if (!m_blockers.isEmpty()) {
            m_blockers.clear();
            m_listener(BlockedBy{});
        }
    }
    m_listener(event);
}

void RunWatch::run()
{
    const EventSink sink = [this](const RunEvent &event) {
        const std::lock_guard lock(m_mutex);
        m_listener(event);
    };
    Result<std::unique_ptr<HeldRunLock>> taken = takeRunLock(m_dialect, m_settings, m_options, sink, m_cancel);
    if (taken)
        m_held = *std::move(taken);
    m_renewed.start();
    std::unique_lock lock(m_mutex);
    const bool isLeased = m_held && m_held->isLease();
    if (isLeased)
        m_lease = m_held->leaseToken();
    m_begun = taken ? Result<>() : Result<>(fail(taken.error()));
    m_woken.notify_all();
    while (m_held && !m_stops) {
        const auto wakes = [this] { return m_stops || m_statement % 2 == 1; };
        if (isLeased)
            m_woken.wait_for(lock, std::chrono::seconds(runLeaseSeconds) / renewalsPerLease, wakes);
        else
            m_woken.wait(lock, wakes);
        if (!m_stops && m_statement % 2 == 1)
            m_woken.wait_for(lock, std::chrono::milliseconds(lookEveryMs), [this] { return m_stops; });
        if (m_stops)
            break;
        lock.unlock();
        look();
        lock.lock();
    }
    lock.unlock();
    m_held.reset();
}

void RunWatch::look()
{
    qint64 session = 0;
    int statement = 0;
    {
        const std::lock_guard lock(m_mutex);
        session = m_session;
        statement = m_statement;
    }
    database::Connection *connection = m_held->connection();
    if (connection)
        keepLock(*connection);
    if (statement % 2 == 0)
        return;
    dialect::Activity activity;
    if (connection && session != 0 && !connection->isLost()) {
        if (const Result<dialect::Activity> seen = m_dialect.watch(*connection, session))
            activity = *seen;
    }
    tell(activity, statement);
}

void RunWatch::keepLock(database::Connection &connection)
{
    const qint64 renewAfterMs = 1000 * runLeaseSeconds / renewalsPerLease;
    const bool isLost = connection.isLost();
    if (!isLost && !(m_held->isLease() && m_renewed.hasExpired(renewAfterMs)))
        return;
    if (isLost && !connection.reconnect())
        return;
    const Result<dialect::RunLock> lock = m_held->tryTake();
    if (!lock)
        return;
    m_renewed.start();
    const std::lock_guard guard(m_mutex);
    // What went to another run once is not ours again.
    if (!lock->taken && !m_lost)
        m_lost = lockTaken(m_options, lock->holder);
}

void RunWatch::tell(const dialect::Activity &activity, int statement)
{
    const std::lock_guard lock(m_mutex);
    if (statement != m_statement)
        return;
    QList<dialect::Blocker> blockers = activity.blockers;
    for (dialect::Blocker &blocker : blockers)
        blocker.statement = withoutSecrets(blocker.statement);
    if (blockers != m_blockers) {
        // Their age goes on by itself.
        const auto isSame = [](const dialect::Blocker &left, const dialect::Blocker &right) {
            dialect::Blocker aged = left;
            aged.ageSeconds = right.ageSeconds;
            return aged == right;
        };
        const bool isNews = !std::equal(blockers.begin(), blockers.end(), m_blockers.begin(),
                                        m_blockers.end(), isSame);
        m_blockers = blockers;
        if (isNews)
            m_listener(BlockedBy{m_blockers});
    }
    const qint64 elapsedMs = m_running.elapsed();
    const bool isNewPhase = activity.progress.phase != m_progress.progress.phase;
    if (!isNewPhase && elapsedMs - m_toldMs < tellEveryMs)
        return;
    m_toldMs = elapsedMs;
    m_progress.elapsedMs = elapsedMs;
    m_progress.progress = activity.progress;
    m_listener(m_progress);
}

} // namespace relvar::runner
