// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows, as values: moments (migrations, then the draft) and databases with a state for each moment.
#pragma once

#include "database/connectionsettings.h"
#include "migration/formats/format.h"
#include "migration/ledger.h"

#include <QHash>

namespace relvar::timeline {

/// Where a migration stands on a database: one of Relvar's own by the database's ledger, one of another tool in the
/// eyes of that tool.
enum class State {
    Applied,
    Pending,
    Edited,
    Missing,
    Unknown,
    Failed,
    HalfApplied,
    HalfReverted,
    Running,
    Interrupted,
    OutOfOrder,
    PartlyApplied,
    // Of other tools alone, see formats::Standing.
    Skipped,
    NotNeeded,
    Unregistered,
    Outdated,
    Broken,
};

/// A column: a migration, or the draft.
struct Moment
{
    /// Empty: the draft.
    QString id;
    /// Without the time that its file begins with.
    QString name;
    /// Of another tool's migration the name of its file.
    QString title;
    std::optional<migration::ProofStamp> proof;
    bool revertible = true;
    /// The file is there: its SQL can be shown.
    bool hasFile = true;
    /// Draft only: how many changes it holds.
    int changes = 0;

    [[nodiscard]] bool isDraft() const { return id.isEmpty(); }
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// One migration on one database.
struct Cell
{
    State state = State::Pending;
    int statementsApplied = 0;
    int statementsTotal = 0;
    /// What to do about it; may be empty.
    QString advice;
    QString error;
    /// When it was applied, as the ledger says it (UTC, ISO 8601), or as the table of another tool has it.
    QString finishedAt;
    /// The one repair that is offered, for a button.
    migration::Repair repair = migration::Repair::None;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A row: a database.
struct Row
{
    QString connection;
    database::Environment environment = database::Environment::Development;
    /// "#rrggbb", shown as a stripe; or empty.
    QString color;
    /// "connected", "wrong password", and the icon that goes with it.
    QString stateText;
    QString stateIcon;
    /// Apply and Revert take it. Only said when there are several.
    bool isCurrent = false;
    /// Its settings forbid every change.
    bool isReadOnly = false;
    /// What is wrong with the database as a whole, or empty: then cells say nothing.
    QString problem;
    /// What else is to be known about it, one sentence each.
    QStringList notes;
    QHash<QString, Cell> cells;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Whose migrations they are.
struct Tool
{
    QString name;
    /// Relvar runs them in the place of the tool; else it only looks.
    bool isRun = false;

    friend bool operator==(const Tool &, const Tool &) = default;
};

struct Timeline
{
    QList<Moment> moments;
    QList<Row> rows;
    /// Nothing: the migrations are Relvar's own.
    std::optional<Tool> tool;

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// The moments of the files and of what databases know beyond them, then the draft.
[[nodiscard]] QList<Moment> momentsFor(const QList<migration::MigrationFile> &files,
                                       const QList<QList<migration::MigrationState>> &statesOfDatabases,
                                       int draftChanges);
[[nodiscard]] QHash<QString, Cell> cellsFor(const QList<migration::MigrationState> &states);
/// The name of another tool's migration without the time that it begins with: "20260101093000_add_notes" is
/// "add_notes".
[[nodiscard]] QString shortName(const QString &name);
/// The same of another tool's, in the order of its folder; what only databases know comes behind.
[[nodiscard]] QList<Moment> momentsFor(const formats::ToolFolder &folder,
                                       const QList<QList<formats::ToolState>> &statesOfDatabases, int draftChanges);
[[nodiscard]] QHash<QString, Cell> cellsFor(const formats::ToolFolder &folder, const QList<formats::ToolState> &states);
/// The migration that a moment stands for; null when it is not in the folder.
[[nodiscard]] const formats::ToolMigration *migrationOf(const formats::ToolFolder &folder, const QString &momentId);

[[nodiscard]] QString stateText(const Cell &cell);
[[nodiscard]] QString environmentText(database::Environment environment);

} // namespace relvar::timeline
