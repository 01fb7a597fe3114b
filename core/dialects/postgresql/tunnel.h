// SPDX-License-Identifier: GPL-3.0-or-later
// A port of this computer that the system's ssh leads through an SSH server to a database server, for one session. ssh
// brings the person's own configuration, agent and known hosts along, and asks nothing unless SSH_ASKPASS names a
// program to ask with. https://man.openbsd.org/ssh
#pragma once

#include "database/sshtunnel.h"
#include "dialects/postgresql/guardian.h"

namespace relvar::postgresql {

class Tunnel
{
public:
    /// Where the SSH server is to go on to.
    struct End
    {
        /// A name that the SSH server knows; a folder is that of a Unix socket there.
        QString host;
        int port = 5432;
    };
    /// Returns when the port listens. Errors: Unreachable, NotAdmitted, TimedOut with what to do about ssh; Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Tunnel>> open(const database::SshTunnel &through, const End &end,
                                                              Interruption &interruption, int requestsBefore,
                                                              int timeoutSeconds);

    ~Tunnel();
    Q_DISABLE_COPY_MOVE(Tunnel)

    /// On 127.0.0.1.
    [[nodiscard]] int port() const { return m_port; }
    /// Set when the SSH server did not get through to the database server.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    Tunnel(std::unique_ptr<Guardian> guardian, int port, QString logFile, QString through, End end);

    std::unique_ptr<Guardian> m_guardian;
    int m_port;
    QString m_logFile;
    QString m_through;
    End m_end;
};

} // namespace relvar::postgresql
