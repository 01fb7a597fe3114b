// SPDX-License-Identifier: GPL-3.0-or-later
// A session with a PostgreSQL server through libpq. Never waits in the kernel alone: connecting and every statement run
// on libpq's asynchronous calls, with one poll() over the socket and a wake-up that a Canceller writes to.
// https://www.postgresql.org/docs/current/libpq-async.html
#pragma once

#include "database/canceltoken.h"
#include "database/connectionsettings.h"
#include "dialect/answering.h"

namespace relvar::postgresql {

/// Connects. Errors: database::DatabaseError, each with what to do; Cancelled when the token was.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openConnection(const database::ConnectionSettings &settings,
                                                                           const database::CancelToken &cancel);

/// One statement to its end. `connection` comes from this room.
[[nodiscard]] dialect::AnswerOrRefusal answer(database::Connection &connection, const QString &sql,
                                              const dialect::AnswerLimit &limit);

/// Checks the address alone, without a connection.
[[nodiscard]] Result<> probeAddress(const database::ConnectionSettings &settings);

} // namespace relvar::postgresql
