// SPDX-License-Identifier: GPL-3.0-or-later
// A failure as libpq or the server tells it, as an Error with cause and remedy. Knows SQLSTATEs:
// https://www.postgresql.org/docs/current/errcodes-appendix.html
#pragma once

#include "database/connection.h"

namespace relvar::postgresql {

/// What the server said about a statement.
struct ServerMessage
{
    /// Five characters; empty when libpq itself speaks.
    QString sqlState;
    QString severity;
    QString primary;
    QString detail;
    QString hint;
    QString context;
    /// Names of the object that it is about; may be empty.
    QString schemaName;
    QString tableName;
    QString columnName;
    QString constraintName;
    /// 1-based character in the statement; 0: not told.
    int position = 0;
};

/// `where` names the connection for people. The detail holds SQLSTATE, DETAIL, HINT, CONTEXT and the line of the
/// position.
[[nodiscard]] Error statementError(const ServerMessage &message, const QString &statement, const QString &where);

/// Why connecting failed; `text` is libpq's message, `sqlState` the server's, if it came to that.
[[nodiscard]] Error connectError(const QString &text, const QString &sqlState, const QString &where);

} // namespace relvar::postgresql
