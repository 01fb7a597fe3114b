// SPDX-License-Identifier: GPL-3.0-or-later
// Real migration tools beside relvar-cli, and databases that each of them finds: on a server of the test's own, or
// files in the folder of the test.
#pragma once

#include "relvarcli.h"
#include "support/postgresqlserver.h"

namespace relvar::test {

/// Below build/tools, where `./dev` puts what Debian has not.
[[nodiscard]] QString toolFolder(const QString &name);

/// A database as each program calls it.
struct RealDatabase
{
    bool isServer = false;
    QString name;
    /// As Relvar and the programs in Go do.
    QString url;
    /// As Java's drivers do.
    QString jdbc;
    /// As programs on Node do.
    QString node;
    /// As Atlas does.
    QString atlas;
    /// As golang-migrate does.
    QString golangMigrate;
};

class RealDatabases
{
public:
    /// Starts the server. Once, before all else.
    [[nodiscard]] Result<> start();
    /// A new one; a file is shop/NAME.db in the folder. Ends the test program when it cannot be made.
    [[nodiscard]] RealDatabase make(const Workbench &bench, bool isServer, const QString &name) const;
    /// Away with it, as if it had never been there.
    void drop(const Workbench &bench, const RealDatabase &database) const;
    /// What a query answers, the fields of a row with | between them; the error in the place of the rows.
    QStringList ask(const Workbench &bench, const RealDatabase &database, const QString &sql) const;
    /// Columns, keys and indexes of a table; `name` is how SQL writes it.
    [[nodiscard]] QStringList layout(const Workbench &bench, const RealDatabase &database, const QString &name) const;
    [[nodiscard]] const PostgresqlServer &server() const { return m_server; }

private:
    PostgresqlServer m_server;
    int m_port = 0;
};

/// goose or migrate, with its driver for files: those of the ordinary tests have none.
[[nodiscard]] QString fileTool(const QString &name);

/// "apply", "hash" … of Atlas's command line, on the migrations of that folder of the bench, as program and arguments.
[[nodiscard]] std::pair<QString, QStringList> atlasCommand(const Workbench &bench, const QString &folder,
                                                           const QString &command, const QStringList &arguments);
[[nodiscard]] Outcome atlas(const Workbench &bench, const QString &folder, const QString &command,
                            const QStringList &arguments = {});

/// Drizzle's own migrator on that folder of the bench; `modules`: one of `toolFolder()`, "frameworks" for 0.x.
[[nodiscard]] Outcome drizzle(const Workbench &bench, const QString &modules, const QString &folder,
                              const RealDatabase &database);

/// Whether Flyway can be run here: with Java, from build/tools/flyway.
[[nodiscard]] bool hasFlyway();
/// Flyway on the scripts of that folder of the bench, as program and arguments; it answers with JSON.
[[nodiscard]] std::pair<QString, QStringList> flywayCommand(const Workbench &bench, const QString &folder,
                                                            const QString &jdbc, const QStringList &arguments);
[[nodiscard]] Outcome flyway(const Workbench &bench, const QString &folder, const QString &jdbc,
                             const QStringList &arguments);

} // namespace relvar::test
