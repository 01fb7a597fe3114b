// SPDX-License-Identifier: GPL-3.0-or-later
// From settings to a session that is ready: parameters, the hosts in turn, time limit, cancel.
#pragma once

#include "database/serveraddress.h"
#include "dialects/postgresql/handles.h"
#include "dialects/postgresql/interruption.h"

namespace relvar::postgresql {

/// An address that can be tried, with the password that belongs to it.
struct Target
{
    database::ServerAddress address;
    database::Secret password;
};

/// Errors: BadAddress, with what is wrong.
[[nodiscard]] Result<Target> targetFrom(const QString &address, const database::Secret &password);

/// Errors: database::DatabaseError. A request of the interruption beyond `requestsBefore` ends it as Cancelled.
[[nodiscard]] Result<ConnectionHandle> connectTo(const Target &target,
                                                 const std::shared_ptr<Interruption> &interruption, int requestsBefore);

/// Who is connected to what, as libpq knows it: "ann@db.example.org:5433/shop".
[[nodiscard]] QString placeOf(const pg_conn *connection);

} // namespace relvar::postgresql
