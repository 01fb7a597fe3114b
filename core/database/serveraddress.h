// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a database on a server, as a value: what a URL says, without the password.
// https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
#pragma once

#include "base/result.h"
#include "database/secret.h"

#include <QMap>

namespace relvar::database {

struct ServerAddress
{
    /// "postgresql".
    QString scheme;
    /// Empty: the driver's default. A folder ("/run/postgresql") is a Unix socket. Several, parted by commas, are tried
    /// in order; then the ports are a list too.
    QString host;
    QString port;
    QString database;
    QString user;
    /// What stands after "?": sslmode, service, connect_timeout …
    QMap<QString, QString> parameters;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

struct ParsedAddress
{
    ServerAddress address;
    /// Known when the URL had one, before the @ or as the parameter "password".
    Secret password;
};

/// Error BadAddress says what is wrong with the URL, without repeating a password.
[[nodiscard]] Result<ParsedAddress> parseServerAddress(const QString &url);
/// A URL that parses to the same value.
[[nodiscard]] QString toUrl(const ServerAddress &address);
/// True when both name one database of one server, whoever logs in: names of this machine and default ports are the
/// same, so that a production database is recognised by any of its addresses, also through an SSH server.
[[nodiscard]] bool isSameDatabase(const ServerAddress &left, const ServerAddress &right);
/// For people: "ann@db.example.org:5433/shop through bastion", never with a password.
[[nodiscard]] QString displayText(const ServerAddress &address);

} // namespace relvar::database
