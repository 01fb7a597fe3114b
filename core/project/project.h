// SPDX-License-Identifier: GPL-3.0-or-later
// A project on disk: relvar.toml, migrations/, diagrams/, .relvar/. Pure file access; runs no SQL.
#pragma once

#include "dialect/dialect.h"
#include "document/document.h"
#include "lint/settings.h"
#include "migration/migrationdirectory.h"

namespace relvar::runner {
struct BackupPolicy;
}

namespace relvar::project {
Q_NAMESPACE

enum class ProjectError {
    NotAProject,
    Exists,
    BrokenFile,
    NotWritable,
    NoConnection,
    NotTrusted,
    DraftLocked,
    Outdated,
    NothingChanged,
    ProofFailed,
    NotSquashable,
    OfAnotherTool,
    Production,
};
Q_ENUM_NS(ProjectError)

/// Databases that get the same migrations: tenants, shards, regions. fleet.h finds out which they are.
struct DatabaseGroup
{
    QString name;
    /// Names of connections of the project.
    QStringList connections;
    /// Where further ones are: an address in which {name} stands for each of their names; empty: none are.
    QString address;
    /// Of those further ones.
    database::Environment environment = database::Environment::Development;
    // Their names, from one of the three.
    QStringList names;
    /// A file with a name in each line, absolute.
    QString namesFile;
    /// A query that answers names in its first column, on a connection of the project.
    QString namesQuery;
    QString namesConnection;

    friend bool operator==(const DatabaseGroup &, const DatabaseGroup &) = default;
};

/// Migrations that another tool runs.
struct ToolMigrations
{
    /// formats::Format::id(); empty: the migrations are Relvar's own.
    QString format;
    /// Absolute.
    QString folder;

    friend bool operator==(const ToolMigrations &, const ToolMigrations &) = default;
};

struct Project
{
    /// Absolute path of the folder that holds relvar.toml.
    QString path;
    QString name;
    /// Dialect::id().
    QString dialect;
    QList<database::ConnectionSettings> connections;
    /// Name of the connection that commands take when none is given; may be empty.
    QString defaultConnection;
    document::NamingConvention naming;
    /// The preset that `naming` begins with, see edit/namingpresets.h; empty: relvar.toml names none.
    QString namingPreset;
    /// What is looked for in the schema, and what need not be told.
    lint::Settings lint;
    /// The SQLite or PostgreSQL for which statements are written and on which they are proved, as ServerFacts::version
    /// counts (3031000, 180000); 0: the one that is here.
    int targetVersion = 0;
    /// Of each statement of a migration, in milliseconds; 0: no limit. How long it waits for a lock, and how long it runs.
    int lockTimeoutMs = 3000;
    int statementTimeoutMs = 0;
    /// How many copies of a database stay that runs make before they take something out of it; 0: none is made.
    int backupsKept = 5;
    /// Where they go, absolute; empty: .relvar/backups/.
    QString backupFolder;

    /// Whether migrations are written so that programs can go on meanwhile; not said: where one of the connections is a
    /// production database.
    std::optional<bool> online;
    /// dialect::OnlineOptions::batchRows.
    int batchRows = 5000;
    /// A migration that is written gets a record beside it, see record.h.
    bool records = false;

    /// What of a database may differ without being a drift, as drift.h reads it: "table:audit_*".
    QStringList driftIgnore;
    /// In the order of the file.
    QList<DatabaseGroup> groups;
    ToolMigrations tool;

    [[nodiscard]] bool isOnlineUsual() const;
    [[nodiscard]] runner::BackupPolicy backupPolicy() const;
    /// The same place, about this version when it says none.
    [[nodiscard]] dialect::ScratchPlace scratchPlace(dialect::ScratchPlace place) const
    {
        if (place.version == 0)
            place.version = targetVersion;
        return place;
    }
    /// Of its own migrations.
    [[nodiscard]] QString migrationsPath() const { return path + QStringLiteral("/migrations"); }
    /// The logs of runs; private, as all of .relvar/ is.
    [[nodiscard]] QString logPath() const { return path + QStringLiteral("/.relvar/logs"); }
    [[nodiscard]] const database::ConnectionSettings *connection(const QString &connectionName) const;
    [[nodiscard]] const DatabaseGroup *group(const QString &groupName) const;
};

/// Makes relvar.toml, migrations/ (unless the migrations are those of another tool, which are left as they are) and
/// .relvar/ (with its own .gitignore). `namingPreset`: one of edit/namingpresets.h, or empty. Refuses a folder that
/// already is a project.
[[nodiscard]] Result<Project> create(const QString &path, const QString &dialect,
                                     const QList<database::ConnectionSettings> &connections, int targetVersion = 0,
                                     const ToolMigrations &tool = {}, const QString &namingPreset = {});
/// Whose migrations the caller can deal with.
enum class Migrations { Own, OfAnyTool };
/// Relative addresses of SQLite connections are made absolute against the project's folder. Error OfAnotherTool: what
/// is in the folder of migrations is not written in our form.
[[nodiscard]] Result<Project> open(const QString &path, Migrations migrations = Migrations::Own);
/// Adds a connection to relvar.toml, keeping the rest of the file as it is.
[[nodiscard]] Result<> addConnection(const Project &project, const database::ConnectionSettings &settings);
/// Changes the connection of that name, which may get another one; comments and everything else stay as they are.
[[nodiscard]] Result<> updateConnection(const Project &project, const QString &name,
                                        const database::ConnectionSettings &settings);
[[nodiscard]] Result<> removeConnection(const Project &project, const QString &name);
/// Whether migrations get records beside them from now on: [migrations] records.
[[nodiscard]] Result<> keepRecords(const Project &project, bool records);
/// What new keys and indexes are named like from now on: [naming] preset, one of edit/namingpresets.h.
[[nodiscard]] Result<> useNamingPreset(const Project &project, const QString &preset);
/// Adds rules to [drift] ignore, see driftrules.h.
[[nodiscard]] Result<> ignoreDrift(const Project &project, const QStringList &rules);
/// lint.ignore beside relvar.toml, as lint/ignorefile.h reads it: adds the line, or takes it out. Project::lint has
/// what the file says when the project is opened.
[[nodiscard]] Result<> ignoreProblem(const Project &project, const lint::Ignore &ignore);
[[nodiscard]] Result<> heedProblem(const Project &project, const lint::Ignore &ignore);
/// The folder itself or the nearest one above it that holds relvar.toml; empty when there is none.
[[nodiscard]] QString findProject(const QString &startPath);

/// .relvar/draft.json: the draft with its ids and the chain that it was made over. Empty optional: no draft.
struct Draft
{
    QString chain;
    schema::Schema base;
    document::Document document;
};
[[nodiscard]] Result<std::optional<Draft>> readDraft(const Project &project);
[[nodiscard]] Result<> writeDraft(const Project &project, const Draft &draft);
[[nodiscard]] Result<> removeDraft(const Project &project);
/// .relvar/draft-before-move.json: the draft as it was before it was put onto another base, until it is saved or
/// discarded. Of the same form as draft.json.
[[nodiscard]] Result<> writeDraftBackup(const Project &project, const Draft &draft);
[[nodiscard]] Result<> removeDraftBackup(const Project &project);
/// The draft over a database that is in no project, found by the database's address: a private file in the user's own
/// data. Of the same form as draft.json, without a chain.
[[nodiscard]] Result<std::optional<Draft>> readDatabaseDraft(const QString &address);
[[nodiscard]] Result<> writeDatabaseDraft(const QString &address, const Draft &draft);
[[nodiscard]] Result<> removeDatabaseDraft(const QString &address);
[[nodiscard]] QString databaseDraftPath(const QString &address);
[[nodiscard]] QString draftPath(const Project &project);

} // namespace relvar::project
