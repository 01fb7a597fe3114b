// SPDX-License-Identifier: GPL-3.0-or-later
// A private PostgreSQL server from the installed programs: a temporary folder, a Unix socket that only its owner
// reaches, no TCP. Started on first use, stopped with the process, also when that is killed.
#pragma once

#include "database/canceltoken.h"
#include "database/connectionsettings.h"

namespace relvar::postgresql {

struct ClusterOptions
{
    /// Folder of initdb and postgres; empty: the newest that is found in PATH and in /usr/lib/postgresql.
    QString programs;
    /// Lines for postgresql.conf and, before the line that admits all over the socket, pg_hba.conf.
    QStringList configuration;
    QStringList hostBasedAuthentication;
    /// A TCP port on the loopback address besides, for tests of what goes wrong on a network. 0: none.
    int port = 0;
};

class ScratchCluster
{
public:
    /// Makes and starts a cluster. As root the server runs as the user postgres or nobody. Errors:
    /// dialect::ScratchError::Unavailable with the reason.
    [[nodiscard]] static Result<std::unique_ptr<ScratchCluster>> start(const ClusterOptions &options,
                                                                       const database::CancelToken &cancel = {});
    /// The one of this process for targets of that major (0: any), see serverProgramsFor(); started on first use.
    /// Thread-safe; lives until the process ends.
    [[nodiscard]] static Result<ScratchCluster *> shared(const database::CancelToken &cancel, int major = 0);

    /// Stops the server by its own process id and removes the folder.
    ~ScratchCluster();
    Q_DISABLE_COPY_MOVE(ScratchCluster)

    /// Settings of a connection to a database of the cluster.
    [[nodiscard]] database::ConnectionSettings settings(const QString &database, const QString &user) const;
    /// The superuser's name.
    [[nodiscard]] QString superuser() const;
    [[nodiscard]] QString socketFolder() const;
    [[nodiscard]] qint64 processId() const;

private:
    ScratchCluster();
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace relvar::postgresql
