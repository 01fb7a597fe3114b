// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be seen of an SQLite database, as text, so that two states compare to the letter. Also runs the
// parts of a migration the way other programs do.
#pragma once

#include "base/result.h"
#include "dialect/dialect.h"

namespace relvar::test {

struct DatabaseContent
{
    /// The stored CREATE texts in the order of sqlite_master, as `.schema` prints them, Relvar's stashes too, but not
    /// what a way back leaves for a purge.
    QStringList schema;
    /// "table: rowid| 'a', 1" per row, sorted; sqlite_sequence, violated foreign keys and values that found no row too.
    QStringList rows;

    [[nodiscard]] QStringList sortedSchema() const;
};

[[nodiscard]] Result<DatabaseContent> readContent(database::Connection &connection);

/// Lines that are in one list only, "- …" and "+ …"; empty when both are equal.
[[nodiscard]] QString difference(const QStringList &before, const QStringList &after);

/// Runs a text statement by statement; `transactional` puts BEGIN and COMMIT around it.
[[nodiscard]] Result<> runScript(database::Connection &connection, const dialect::Dialect &dialect, const QString &sql,
                                 bool transactional);

/// Feeds a text to the sqlite3 shell. Answers what it complained about.
[[nodiscard]] QString runShell(const QString &database, const QString &sql);
[[nodiscard]] bool hasShell();

[[nodiscard]] Result<std::unique_ptr<database::Connection>> openFile(const dialect::Dialect &dialect,
                                                                     const QString &path);

} // namespace relvar::test
