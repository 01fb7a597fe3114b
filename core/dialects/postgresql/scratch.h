// SPDX-License-Identifier: GPL-3.0-or-later
// Scratch databases for proofs and replays: in a private throw-away cluster, or on a development server.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// A new empty database, owned by a role that is no superuser, dropped with the connection. Statements that could reach
/// outside of it are refused (ScratchError::Refused); roles that a statement names are made in a private cluster.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openScratch(const dialect::ScratchPlace &place,
                                                                        const database::CancelToken &cancel);

/// True of the names that openScratch() makes up.
[[nodiscard]] bool isScratchName(const QString &database);

} // namespace relvar::postgresql
