// SPDX-License-Identifier: GPL-3.0-or-later
// A wake-up for a thread that waits for a socket: whoever holds it can end the wait from any thread. Outlives the
// connection that it belongs to, so that a late request is harmless.
#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

#include <atomic>

namespace relvar::postgresql {

class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    /// Asks the waiting thread to stop what it does. From any thread, returns at once.
    void request();
    /// Only ends the wait, so that the waiting thread looks around. From any thread.
    void wake();
    /// How often request() was called so far.
    [[nodiscard]] int requests() const { return m_requests.load(); }

    enum class Woken {
        /// The socket has what was asked for, or is broken: libpq tells which.
        Ready,
        /// By request() or wake().
        Woken,
        TimedOut,
    };
    /// Waits for poll() events of the socket; -1: for no socket.
    [[nodiscard]] Woken wait(int socket, short events, const QDeadlineTimer &deadline);

private:
    std::atomic_int m_requests = 0;
    /// eventfd(2): readable from wake() until wait() takes notice.
    int m_descriptor = -1;
};

} // namespace relvar::postgresql
