// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C (SIGINT) and SIGTERM as a wish to stop: the current statement is interrupted, the run rolls back and tells
// the true state. A second one ends the program at once; the database's journal then rolls back.
#pragma once

#include "runner/execute.h"

#include <thread>

namespace relvar::cli {

class Interruption
{
public:
    /// To be made before any other thread: the signals are blocked here, and threads inherit that.
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] const database::CancelToken &token() const { return m_token; }

private:
    void watch();

    database::CancelToken m_token;
    int m_signals = -1;
    int m_end = -1;
    std::thread m_thread;
};

} // namespace relvar::cli
