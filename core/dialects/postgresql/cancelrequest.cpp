// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/cancelrequest.h"

#include <libpq-fe.h>

#include <array>
#include <thread>

namespace relvar::postgresql {

CancelRequest::CancelRequest(CancelHandle cancel, std::shared_ptr<Interruption> waiting)
    : m_state(std::make_shared<State>())
{
    m_state->cancel = std::move(cancel);
    m_state->waiting = std::move(waiting);
    std::thread([state = m_state] { send(state); }).detach();
}

void CancelRequest::send(const std::shared_ptr<State> &state)
{
    // Whether it arrived is seen by what becomes of the statement.
    std::array<char, 256> words{};
    if (state->cancel)
        PQcancel(state->cancel.get(), words.data(), int(words.size()));
    state->done.store(true);
    state->waiting->wake();
}

} // namespace relvar::postgresql
