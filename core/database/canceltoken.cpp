// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"

#include <atomic>
#include <map>
#include <mutex>

namespace relvar::database {

struct CancelToken::State
{
    std::atomic_bool cancelled = false;
    std::mutex mutex;
    std::map<int, Canceller> interrupts;
    int lastKey = 0;
};

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel() const
{
    m_state->cancelled.store(true);
    const std::lock_guard lock(m_state->mutex);
    for (const auto &[key, interrupt] : m_state->interrupts)
        interrupt();
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled.load();
}

Interruptible::Interruptible(const CancelToken &token, const Connection &connection)
    : Interruptible(token, connection.canceller())
{
}

Interruptible::Interruptible(const CancelToken &token, Canceller interrupt)
    : m_state(token.m_state)
{
    const std::lock_guard lock(m_state->mutex);
    m_key = ++m_state->lastKey;
    m_state->interrupts.emplace(m_key, std::move(interrupt));
}

Interruptible::~Interruptible()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->interrupts.erase(m_key);
}

} // namespace relvar::database
