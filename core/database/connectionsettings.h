// SPDX-License-Identifier: GPL-3.0-or-later
// How to reach a database, as a value.
#pragma once

#include "database/secret.h"

namespace relvar::database {

enum class Environment { Development, Test, Production };

struct ConnectionSettings
{
    /// As shown to people and as written after @ on the command line.
    QString name;
    /// Dialect::id(): "sqlite", "postgresql".
    QString dialect;
    /// The dialect's own address: a file path or ":memory:" (SQLite), a URL without password (PostgreSQL).
    QString address;
    Environment environment = Environment::Development;
    bool readOnly = false;
    /// "#rrggbb" or empty.
    QString color;
    /// For this process alone: from the keychain, from the person, from a URL. Never written anywhere. Not known: the
    /// driver looks in its own places (PGPASSWORD, .pgpass).
    Secret password;

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

} // namespace relvar::database
