// SPDX-License-Identifier: GPL-3.0-or-later
// SOURCE on the command line: where a schema comes from, and which database a command works on.
#pragma once

#include "cli/session.h"

namespace relvar::cli {

struct Source
{
    enum class Kind {
        /// sqlite:path, sqlite::memory:
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
    /// The address, the connection's name, or the path as written.
    QString text;
    /// Directory: the last migration's id; empty: all.
    QString upTo;
    bool readOnly = false;

    friend bool operator==(const Source &, const Source &) = default;
};

/// Pure. Errors: UnknownSource lists the forms, NoDialect a database that this build does not know.
[[nodiscard]] Result<Source> parseSource(const QString &written, const QList<const dialect::Dialect *> &dialects);

/// A database that a command works on.
struct ChosenDatabase
{
    database::ConnectionSettings settings;
    /// For people: relative to the current folder where that is shorter.
    QString shown;
    /// relvar.toml has a connection with this address.
    bool known = false;
};

/// `written` (a SOURCE that is a database), else DATABASE_URL, else .env of the project, else the project's default.
/// An address that relvar.toml knows gets that connection's name, environment and read-only switch.
[[nodiscard]] Result<ChosenDatabase> chooseDatabase(const Session &session,
                                                    const std::optional<project::Project> &project,
                                                    const QString &written);

/// Opens the database as it is. A missing file's error says which command makes one.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> openExisting(const dialect::Dialect &dialect,
                                                                         const ChosenDatabase &chosen);

struct LoadedSchema
{
    schema::Schema schema;
    const dialect::Dialect *dialect = nullptr;
    QList<dialect::NotHandled> notHandled;
    QList<dialect::ForeignHistory> histories;
    /// Of a live database, else 0.
    int serverVersion = 0;
    /// The draft, or what it was begun from: ids are those of the project, a rename is already one.
    bool carriesDraftIds = false;
};

/// Reads the schema behind a source; never creates a database. Files are run on a scratch database.
[[nodiscard]] Result<LoadedSchema> loadSchema(Session &session, const QString &written);

} // namespace relvar::cli
