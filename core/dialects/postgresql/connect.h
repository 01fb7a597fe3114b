// SPDX-License-Identifier: GPL-3.0-or-later
// From settings to a session that is ready: parameters, a tunnel, the hosts in turn, time limit, cancel.
#pragma once

#include "database/serveraddress.h"
#include "dialects/postgresql/handles.h"
#include "dialects/postgresql/interruption.h"
#include "dialects/postgresql/tunnel.h"

namespace relvar::postgresql {

/// An address that can be tried, with the password that belongs to it.
struct Target
{
    database::ServerAddress address;
    database::Secret password;
    std::optional<database::SshTunnel> tunnel;
};

/// A session and the way it goes.
struct Connected
{
    /// Outlives the session; null without one.
    std::unique_ptr<Tunnel> tunnel;
    ConnectionHandle handle;
    /// Who is connected to what, for people: "ann@db.example.org:5433/shop".
    QString where;
};

/// Errors: BadAddress, with what is wrong.
[[nodiscard]] Result<Target> targetFrom(const QString &address, const database::Secret &password);

/// Errors: database::DatabaseError. A request of the interruption beyond `requestsBefore` ends it as Cancelled.
[[nodiscard]] Result<Connected> connectTo(const Target &target, const std::shared_ptr<Interruption> &interruption,
                                          int requestsBefore);

} // namespace relvar::postgresql
