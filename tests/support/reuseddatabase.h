// SPDX-License-Identifier: GPL-3.0-or-later
// A database that tests use again and again: emptied instead of made anew, which is several times faster. Not for tests
// that need what a server only gives to a new database.
#pragma once

#include "dialect/dialect.h"
#include "support/postgresqlserver.h"

namespace relvar::test {

class ReusedDatabase
{
public:
    ReusedDatabase(const PostgresqlServer &server, QString name);

    /// Makes it as empty as a new one.
    [[nodiscard]] Result<> clear();
    /// All in one transaction; the error says which statement it was.
    [[nodiscard]] Result<> run(const QList<dialect::Statement> &statements);
    /// As a runner does: in a transaction where the script asks for one.
    [[nodiscard]] Result<> run(const dialect::Script &script);
    /// The schema with the ids of `names` where names match.
    [[nodiscard]] Result<schema::Schema> read(const schema::Schema &names);
    /// Names of the tables in schema relvar, sorted.
    [[nodiscard]] Result<QStringList> stashes();

    [[nodiscard]] database::Connection &connection() { return *m_connection; }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    const PostgresqlServer &m_server;
    QString m_name;
    std::unique_ptr<database::Connection> m_connection;
    int m_uses = 0;
};

} // namespace relvar::test
