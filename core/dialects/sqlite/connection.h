// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to one SQLite file, or to a private database in memory, through the SQLite library itself.
#pragma once

#include "database/connection.h"

#include <memory>

namespace relvar::sqlite {

/// Where an address leads. A path may contain any character; only the ending "?mode=rwc" has a meaning, the one that it
/// has in SQLite's URIs (https://www.sqlite.org/uri.html): make the file when it is missing.
struct Address
{
    /// Absolute, or ":memory:".
    QString path;
    /// As the person wrote it, without "?mode=rwc".
    QString shown;
    bool inMemory = false;
    bool create = false;
};

[[nodiscard]] Address parseAddress(const QString &address);

/// Opens a file that exists (see Address for the exception). Foreign keys are enforced in the session. Waits for locks
/// at most five seconds, here and in every statement; a Canceller ends the wait.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openConnection(const database::ConnectionSettings &settings);

/// Whether openConnection() would find an SQLite database, judged by the file alone.
[[nodiscard]] Result<> probeAddress(const database::ConnectionSettings &settings);

/// A private empty database. Foreign keys are enforced.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openInMemory();

/// The same for SQL that is not trusted yet: what reaches outside of it (ATTACH, VACUUM INTO, load_extension, …) fails
/// with SqliteError::NotAllowedInScratch. https://www.sqlite.org/c3ref/set_authorizer.html
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openScratch();

} // namespace relvar::sqlite
