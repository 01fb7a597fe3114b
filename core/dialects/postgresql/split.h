// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a script into statements and tells which of them begin and end transactions.
#pragma once

#include "dialect/dialect.h"
#include "dialects/postgresql/tokens.h"

namespace relvar::postgresql {

/// By PostgreSQL's parser; what does not parse as a whole by its scanner, with BEGIN ATOMIC bodies kept together. Lines
/// of psql (\restrict …) and the data of COPY … FROM stdin are left out.
[[nodiscard]] QList<dialect::SplitStatement> split(const QString &script);

/// One statement after another, by the scanner alone, of a script that may be large.
class StatementScan
{
public:
    /// `script` must outlive it.
    explicit StatementScan(const QByteArray &script)
        : m_script(script)
    {
    }

    /// False: there are no more.
    [[nodiscard]] bool next();
    /// Of the statement, without its semicolon; none between two semicolons and at the end of the script.
    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    /// What is no SQL, in the statement, before it and, where it is a COPY, behind it.
    [[nodiscard]] const QList<Range> &notSql() const { return m_notSql; }

private:
    const QByteArray &m_script;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
    QList<Range> m_notSql;
};

/// Spaces instead of what is no SQL, so that every other byte keeps its place and line.
[[nodiscard]] QByteArray withoutPsql(QByteArray script, const QList<Range> &notSql);

[[nodiscard]] dialect::TransactionControl transactionControl(const QString &statement);

} // namespace relvar::postgresql
