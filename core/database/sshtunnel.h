// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a server through an SSH server, as parameters of its address: ssh, ssh_key, ssh_jump. They are ours, the
// driver never sees them. Whatever else ssh needs stands in the person's own ~/.ssh/config; options of ssh are not
// taken from an address, because some of them run commands (ProxyCommand) and an address may come from a repository.
#pragma once

#include "database/serveraddress.h"

namespace relvar::database {

/// [user@]host[:port], or a Host of ~/.ssh/config.
inline constexpr QLatin1StringView sshServerParameter("ssh");
/// The file of a private key; without it, the agent and the usual files.
inline constexpr QLatin1StringView sshKeyParameter("ssh_key");
/// Servers to go through before, [user@]host[:port], parted by commas.
inline constexpr QLatin1StringView sshJumpParameter("ssh_jump");

/// A host that ssh logs in at.
struct SshHost
{
    QString user;
    QString host;
    QString port;
};

struct SshTunnel
{
    SshHost server;
    QString keyFile;
    QStringList jumps;
};

/// Nothing when the address names no SSH server. Error BadAddress: one of the parameters is not what it should be, or
/// does not go together with others.
[[nodiscard]] Result<std::optional<SshTunnel>> sshTunnelOf(const ServerAddress &address);

/// For people: "ann@bastion.example.org".
[[nodiscard]] QString displayText(const SshTunnel &tunnel);

} // namespace relvar::database
