// SPDX-License-Identifier: GPL-3.0-or-later
// Runs statements that a person wrote, one after another, on a connection that stays open between runs. No migration:
// no lock between runs, no ledger, no proof. Blocking; cancelling interrupts the statement.
#pragma once

#include "database/canceltoken.h"
#include "dialect/answering.h"
#include "dialect/dialect.h"

namespace relvar::runner {

/// A statement of a text; offsets in UTF-16 units.
struct PlacedStatement
{
    QString sql;
    qsizetype begin = 0;
    qsizetype end = 0;
    /// 1-based.
    int line = 1;

    friend bool operator==(const PlacedStatement &, const PlacedStatement &) = default;
};

/// What may run of a text. Errors, RunError::StatementFailed: there is nothing to run; a command for psql stands in it,
/// with the line.
[[nodiscard]] Result<QList<PlacedStatement>> statementsOf(const dialect::Dialect &dialect, const QString &text);
/// The statement that the cursor is in or right behind; else the next one. -1: there is none.
[[nodiscard]] qsizetype statementAt(const QList<PlacedStatement> &statements, const QString &text, qsizetype cursor);
/// By its first words: such a statement runs where nothing can be written (dialect::Answering::beginReading()).
[[nodiscard]] bool seemsToRead(const QString &statement);

struct SqlRun
{
    enum class Transaction {
        /// Each statement is its own, unless the text begins one.
        Each,
        /// All of them, which are undone together when one fails.
        One,
    };

    QList<PlacedStatement> statements;
    Transaction transaction = Transaction::Each;
    /// The server is told for each statement that it may write nothing.
    bool onlyReading = false;
    dialect::AnswerLimit limit = {};
};

/// What became of one statement.
struct StatementEnd
{
    qsizetype index = 0;
    tl::expected<dialect::Answer, dialect::Refusal> answer;
    qint64 durationMs = 0;
    QList<database::Notice> notices;
};

struct SqlRunEvents
{
    std::function<void(qsizetype index)> started = [](qsizetype) {};
    std::function<void(const StatementEnd &)> ended = [](const StatementEnd &) {};
};

struct SqlRunEnd
{
    enum class Outcome { Done, Failed, Cancelled };

    Outcome outcome = Outcome::Done;
    /// How many statements ran to their end.
    qsizetype done = 0;
    /// A transaction that the text began is still open.
    bool inTransaction = false;
    /// One true sentence: what has run, and what of it stays.
    Text sentence;
};

/// `events` are called in the calling thread.
[[nodiscard]] SqlRunEnd runSql(database::Connection &connection, const dialect::Dialect &dialect, const SqlRun &run,
                               const SqlRunEvents &events, const database::CancelToken &cancel);

} // namespace relvar::runner
