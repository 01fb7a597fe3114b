// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programs of PostgreSQL servers are installed. Distributions keep them out of PATH, and several majors side
// by side. RELVAR_POSTGRESQL_SERVERS names further folders, separated by colons, with one server each in <any>/bin.
#pragma once

#include <QList>
#include <QString>

namespace relvar::postgresql {

struct ServerPrograms
{
    /// Holds initdb, pg_ctl and postgres.
    QString folder;
    int major = 0;
    int minor = 0;
};

/// Newest first; only those that are reachable for servers.
[[nodiscard]] QList<ServerPrograms> installedServerPrograms();

/// The folder with the programs of the newest version that is installed; empty: none.
[[nodiscard]] QString newestServerPrograms();

/// For a proof about a server of that major: the same, else the nearest newer, else the newest; 0: the newest. Its
/// folder is empty when there is none.
[[nodiscard]] ServerPrograms serverProgramsFor(int major);

[[nodiscard]] bool holdsServerPrograms(const QString &folder);
/// By the user that a server runs as: root runs it as somebody else.
[[nodiscard]] bool isReachableForServers(const QString &folder);

/// Of the programs in the folder; 0 when they do not tell.
[[nodiscard]] int majorOfServerPrograms(const QString &folder);

} // namespace relvar::postgresql
