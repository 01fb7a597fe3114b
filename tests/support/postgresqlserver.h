// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of the test's own: a private cluster, stopped with the object, with databases for the asking. Not
// for scratch databases of proofs: those have a cluster of their own.
#pragma once

#include "database/connection.h"
#include "dialects/postgresql/scratchcluster.h"

namespace relvar::test {

/// The majors that Relvar knows and that tests try, oldest first.
inline const QList<int> postgresqlMajors = {10, 11, 12, 13, 14, 15, 16, 17, 18};

/// The folder with initdb, pg_ctl and postgres of a major: installed, from RELVAR_POSTGRESQL_SERVERS or fetched by
/// ./dev. Empty: not there, for a test that then skips itself.
[[nodiscard]] QString serverProgramsOf(int major);

class PostgresqlServer
{
public:
    /// Once, in initTestCase(); takes about two seconds.
    [[nodiscard]] Result<> start(const postgresql::ClusterOptions &options = {});

    /// Owned by the superuser "postgres".
    [[nodiscard]] Result<> createDatabase(const QString &name) const;
    /// Also when somebody is still connected to it.
    [[nodiscard]] Result<> dropDatabase(const QString &name) const;
    [[nodiscard]] database::ConnectionSettings settings(const QString &database,
                                                        const QString &user = QStringLiteral("postgres")) const;
    [[nodiscard]] Result<std::unique_ptr<database::Connection>> connect(const QString &database,
                                                                        const QString &user
                                                                        = QStringLiteral("postgres")) const;
    /// Statements over a connection of their own; the rows of the last.
    [[nodiscard]] Result<database::ResultSet> run(const QString &database, const QString &sql) const;
    /// Runs a file with psql, as the superuser; stops at the first error.
    [[nodiscard]] Result<> load(const QString &database, const QString &file) const;
    /// pg_dump -s -N relvar, without its \restrict lines, which are random.
    [[nodiscard]] Result<QString> dumpSchema(const QString &database) const;

    [[nodiscard]] const postgresql::ScratchCluster &cluster() const { return *m_cluster; }

private:
    std::unique_ptr<postgresql::ScratchCluster> m_cluster;
};

} // namespace relvar::test
