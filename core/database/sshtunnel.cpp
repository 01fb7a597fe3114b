// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sshtunnel.h"

#include "database/connection.h"

#include <QDir>
#include <QRegularExpression>

namespace relvar::database {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only letters that mean nothing to a shell, and no leading minus: ssh hands a jump host to a shell, and would take
/// the minus for an option.
std::optional<SshHost> hostFrom(const QString &written)
{
    static const QRegularExpression form(
        uR"(\A(?:([A-Za-z0-9_][A-Za-z0-9._+\\-]*)@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?\z)"_s);
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch() || match.captured(3).toInt() > 65535)
        return std::nullopt;
    QString host = match.captured(2);
    host.remove(u'[').remove(u']');
    return SshHost{match.captured(1), host, match.captured(3)};
}

Error notAHost(const QString &written)
{
    return {DatabaseError::BadAddress,
            text("database", "“%1” is no SSH server. Write user@host, user@host:port, or a name of ~/.ssh/config.",
                 {written}),
            {},
            {}};
}

} // namespace

Result<std::optional<SshTunnel>> sshTunnelOf(const ServerAddress &address)
{
    const auto &parameters = address.parameters;
    const QString server = parameters.value(sshServerParameter).trimmed();
    if (server.isEmpty()) {
        for (const QLatin1StringView name : {sshServerParameter, sshKeyParameter, sshJumpParameter}) {
            if (parameters.contains(name)) {
                return fail(DatabaseError::BadAddress,
                            text("database",
                                 "The address says %1, but not through which SSH server: write "
                                 "ssh=user@host as well.",
                                 {name}));
            }
        }
        return std::optional<SshTunnel>();
    }
    // The tunnel ends at one host that is named here.
    for (const QString &name : {u"hostaddr"_s, u"service"_s}) {
        if (parameters.contains(name)) {
            return fail(DatabaseError::BadAddress,
                        text("database",
                             "%1 does not go together with an SSH tunnel: write host and port into the address, as the "
                             "SSH server sees them.",
                             {name}));
        }
    }
    SshTunnel tunnel;
    const std::optional<SshHost> host = hostFrom(server);
    if (!host)
        return fail(notAHost(server));
    tunnel.server = *host;
    for (const QString &jump : parameters.value(sshJumpParameter).split(u',', Qt::SkipEmptyParts)) {
        if (!hostFrom(jump.trimmed()))
            return fail(notAHost(jump.trimmed()));
        tunnel.jumps.append(jump.trimmed());
    }
    tunnel.keyFile = parameters.value(sshKeyParameter);
    if (tunnel.keyFile.startsWith("~/"_L1))
        tunnel.keyFile = QDir::homePath() + tunnel.keyFile.mid(1);
    return tunnel;
}

QString displayText(const SshTunnel &tunnel)
{
    const SshHost &server = tunnel.server;
    return (server.user.isEmpty() ? QString() : server.user + u'@') + server.host
           + (server.port.isEmpty() ? QString() : u':' + server.port);
}

} // namespace relvar::database
