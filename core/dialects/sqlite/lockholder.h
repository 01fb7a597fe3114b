// SPDX-License-Identifier: GPL-3.0-or-later
// Which process holds the lock on a database file: SQLite itself only says that somebody does.
#pragma once

#include <QString>

namespace relvar::sqlite {

/// "sqlite3 (process 4711)". Empty when nobody writes to the file at this moment, or the system does not tell (only
/// Linux does, in /proc/locks: https://man7.org/linux/man-pages/man5/proc_locks.5.html).
[[nodiscard]] QString lockHolder(const QString &path);

} // namespace relvar::sqlite
