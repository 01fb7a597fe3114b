// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the server, over a connection of its own, to stop the statement of a session. Sent by a thread of its own,
// because PQcancel() blocks until the server has answered, which may be never.
// https://www.postgresql.org/docs/15/libpq-cancel.html
#pragma once

#include "dialects/postgresql/handles.h"
#include "dialects/postgresql/interruption.h"

namespace relvar::postgresql {

class CancelRequest
{
public:
    /// Sends at once; wakes `waiting` when it is done. May be destroyed at any time.
    CancelRequest(CancelHandle cancel, std::shared_ptr<Interruption> waiting);

    /// True when the server has taken the request, or could not be reached.
    [[nodiscard]] bool isDone() const { return m_state->done.load(); }

private:
    struct State
    {
        CancelHandle cancel;
        std::shared_ptr<Interruption> waiting;
        std::atomic_bool done = false;
    };

    static void send(const std::shared_ptr<State> &state);

    std::shared_ptr<State> m_state;
};

} // namespace relvar::postgresql
