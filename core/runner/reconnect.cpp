// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/reconnect.h"

#include "runner/pause.h"

#include <QElapsedTimer>

#include <algorithm>

namespace relvar::runner {

namespace {

constexpr int firstPauseMs = 100;
constexpr int longestPauseMs = 2000;

} // namespace

bool isLost(const database::Connection &connection, const Error &error)
{
    return connection.isLost() || error.code.is(database::DatabaseError::ConnectionLost);
}

Result<> reconnect(database::Connection &connection, const RunOptions &options, const database::CancelToken &cancel)
{
    if (cancel.isCancelled())
        return connection.reconnect();
    QElapsedTimer clock;
    clock.start();
    for (int pauseMs = firstPauseMs;; pauseMs = std::min(2 * pauseMs, longestPauseMs)) {
        const Result<> connected = [&] {
            const database::Interruptible interruptible(cancel, connection);
            return connection.reconnect();
        }();
        if (connected || clock.hasExpired(options.reconnectMs) || !pause(pauseMs, cancel))
            return connected;
    }
}

} // namespace relvar::runner
