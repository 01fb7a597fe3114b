// SPDX-License-Identifier: GPL-3.0-or-later
// The wish to stop, shared between the one who cancels and the work. Copies share one state.
#pragma once

#include "database/connection.h"

#include <memory>

namespace relvar::database {

class CancelToken
{
public:
    CancelToken();

    /// From any thread, any number of times: also interrupts the statement that runs at this moment.
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

private:
    friend class Interruptible;
    struct State;
    std::shared_ptr<State> m_state;
};

/// While it lives, cancel() interrupts what the connection does. Work that must not be torn (rolling back, writing the
/// ledger) is done outside of it.
class Interruptible
{
public:
    Interruptible(const CancelToken &token, const Connection &connection);
    /// For work that has no connection yet, such as connecting.
    Interruptible(const CancelToken &token, Canceller interrupt);
    ~Interruptible();
    Q_DISABLE_COPY_MOVE(Interruptible)

private:
    std::shared_ptr<CancelToken::State> m_state;
    int m_key = 0;
};

} // namespace relvar::database
