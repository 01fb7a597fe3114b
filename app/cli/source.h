// SPDX-License-Identifier: GPL-3.0-or-later
// SOURCE on the command line: where a schema comes from, and which database a command works on. Reads no schema.
#pragma once

#include "cli/session.h"

namespace relvar::cli {

struct Source
{
    enum class Kind {
        /// sqlite:path, sqlite::memory:, postgresql://user@host/database
        Database,
        /// @name, a connection of relvar.toml
        Connection,
        /// file:schema.sql
        File,
        /// dir:migrations, dir:migrations@ID
        Directory,
        Draft,
        Head,
        Empty,
    };

    Kind kind = Kind::Empty;
    /// Dialect::id() of a Database.
    QString dialect;
    /// The address (of a server: without password and "schemas"), the connection's name, or the path as written.
    QString text;
    /// Directory: the last migration's id; empty: all.
    QString upTo;
    bool readOnly = false;
    /// Database, Connection: ?schemas=a,b, the only ones that are looked at; empty: all.
    QStringList schemas;
    database::Secret password;

    friend bool operator==(const Source &, const Source &) = default;
};

/// Pure. Errors: UnknownSource lists the forms; BadAddress says what is wrong with a URL. Neither repeats a password.
[[nodiscard]] Result<Source> parseSource(const QString &written, const QList<const dialect::Dialect *> &dialects);

/// A database that a command works on.
struct ChosenDatabase
{
    database::ConnectionSettings settings;
    /// For people: a path relative to the current folder where that is shorter, "ann@db.example.org/shop" of a server.
    QString shown;
    /// relvar.toml has a connection to this database.
    bool known = false;
    /// As in Source.
    QStringList schemas;

    /// What a person types to confirm that it is the one: the file's name, the database's name on its server.
    [[nodiscard]] QString plainName() const;
};

/// A Source that is a database. An address that relvar.toml knows gets that connection's name, environment and
/// read-only switch. Relative paths count from `folder`.
[[nodiscard]] Result<ChosenDatabase> databaseOf(const Source &source, const std::optional<project::Project> &project,
                                                const QString &folder);

/// `written` (a SOURCE that is a database), else DATABASE_URL, else .env of the project, else the project's default.
[[nodiscard]] Result<ChosenDatabase> chooseDatabase(const Session &session,
                                                    const std::optional<project::Project> &project,
                                                    const QString &written);

/// Opens the database as it is. A password that is needed is asked for on the terminal and kept in `chosen`. A missing
/// file's error says which command makes one.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openExisting(Session &session,
                                                                         const dialect::Dialect &dialect,
                                                                         ChosenDatabase &chosen);

/// Where --scratch says, else a private place.
[[nodiscard]] Result<dialect::ScratchPlace> scratchPlace(const Session &session,
                                                         const std::optional<project::Project> &project);

} // namespace relvar::cli
