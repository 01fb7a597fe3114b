// SPDX-License-Identifier: GPL-3.0-or-later
// Names of hosts into addresses, with a wait that can be ended: getaddrinfo(3), which libpq would call itself, blocks
// for as long as name servers are silent.
#pragma once

#include "dialects/postgresql/interruption.h"

#include <QByteArrayList>

#include <memory>

namespace relvar::postgresql {

struct Resolved
{
    enum class End { Done, Interrupted, TimedOut };
    End end = End::Done;
    /// Numeric, in the order in which they are to be tried; empty when there is no such host.
    QByteArrayList addresses;
    /// What the resolver says of a failure.
    QString reason;
};

/// `requestsBefore`: a request beyond that number ends the wait.
[[nodiscard]] Resolved resolve(const QByteArray &host, const std::shared_ptr<Interruption> &interruption,
                               int requestsBefore, const QDeadlineTimer &deadline);

} // namespace relvar::postgresql
