// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to one SQLite file, or to a private database in memory, through the SQLite library itself.
#pragma once

#include "database/connection.h"
#include "dialect/answering.h"

#include <memory>

struct sqlite3_stmt;

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
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openConnection(
    const database::ConnectionSettings &settings);

/// Whether openConnection() would find an SQLite database, judged by the file alone.
[[nodiscard]] Result<> probeAddress(const database::ConnectionSettings &settings);

/// A private empty database. Foreign keys are enforced.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openInMemory();

/// The same for SQL that is not trusted yet: what reaches outside of it (ATTACH, VACUUM INTO, load_extension, …) fails
/// with SqliteError::NotAllowedInScratch. https://www.sqlite.org/c3ref/set_authorizer.html
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openScratch();

/// Whether "x" is the text x where nothing is called x, as it is from the start. `connection` comes from this room.
/// https://www.sqlite.org/quirks.html#dblquote
void takeQuotedForText(database::Connection &connection, bool takes);

/// One statement to its end, or to the limit where it only reads. `connection` comes from this room.
[[nodiscard]] dialect::AnswerOrRefusal answer(database::Connection &connection, const QString &sql,
                                              const dialect::AnswerLimit &limit);

/// The current row of a query; only while the function that was given it runs.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int number(int column) const;
    /// UTF-8, not copied.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    sqlite3_stmt *m_statement;
};

/// A query that keeps no row: for reading the schema, where Connection::query() would take longer than SQLite itself.
/// `connection` comes from this room.
[[nodiscard]] Result<> forEachRow(database::Connection &connection, const QString &sql,
                                  const std::function<void(const Row &)> &take);

} // namespace relvar::sqlite
