// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite refuses, in words that say what to do. The one list of error codes of this room.
// Result codes: https://www.sqlite.org/rescode.html
#pragma once

#include "base/result.h"

#include <QObject>

struct sqlite3;

namespace relvar::sqlite {
Q_NAMESPACE

enum class SqliteError {
    MissingFile,
    /// The path is a folder, a device, …
    NotAFile,
    NotADatabase,
    PermissionDenied,
    /// Another program holds the file, and did not let go in time.
    Locked,
    ReadOnly,
    ConstraintViolated,
    /// A migration file found that the database is not as it expects, or that it would lose rows.
    ClaimFailed,
    SyntaxError,
    /// No such table, column, function, …; or it exists already.
    WrongObject,
    Interrupted,
    Full,
    Corrupt,
    /// A proof may not do it: it would reach outside its private database.
    NotAllowedInScratch,
    /// More than one statement, or none, where one is run.
    NotOneStatement,
    WrongParameters,
    /// A change that SQLite cannot make.
    Unsupported,
    /// The database changed between two looks at it.
    Busy,
    Other,
};
Q_ENUM_NS(SqliteError)

/// The error for a result code, primary or extended. `database` is the file as the person gave it, `words` are
/// SQLite's own (sqlite3_errmsg).
[[nodiscard]] Error errorFor(int resultCode, const QString &words, const QString &database);

/// Where in its statement the last error is, in bytes; -1: not known.
[[nodiscard]] int errorOffset(sqlite3 *database);

/// Looks at the path alone, opening it for reading at most: is it there, a file, readable, an SQLite database? An
/// empty file is one (https://www.sqlite.org/fileformat.html). `path` is absolute, `shown` is what the person wrote.
[[nodiscard]] Result<> checkFile(const QString &path, const QString &shown);

} // namespace relvar::sqlite
