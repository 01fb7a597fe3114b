// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows, as values: moments (migrations, then the draft) and databases with a state for each moment.
#pragma once

#include "database/connectionsettings.h"
#include "migration/ledger.h"

#include <QHash>

namespace relvar::timeline {

/// A column: a migration, or the draft.
struct Moment
{
    /// Empty: the draft.
    QString id;
    QString name;
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
    migration::State state = migration::State::Pending;
    int statementsApplied = 0;
    int statementsTotal = 0;
    /// What to do about it; may be empty.
    QString advice;
    QString error;
    /// When it was applied, as the ledger says it (UTC, ISO 8601).
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
    QHash<QString, Cell> cells;

    friend bool operator==(const Row &, const Row &) = default;
};

struct Timeline
{
    QList<Moment> moments;
    QList<Row> rows;

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// The moments of the files and of what databases know beyond them, then the draft.
[[nodiscard]] QList<Moment> momentsFor(const QList<migration::MigrationFile> &files,
                                       const QList<QList<migration::MigrationState>> &statesOfDatabases,
                                       int draftChanges);
[[nodiscard]] QHash<QString, Cell> cellsFor(const QList<migration::MigrationState> &states);

/// ● ○ ✕ ◐ ◑ ◉ ⊘ ▲ ◌ ⇄ ◒ ? and the words for them.
[[nodiscard]] QString stateSign(migration::State state);
[[nodiscard]] QString stateText(const Cell &cell);
[[nodiscard]] QString environmentText(database::Environment environment);

} // namespace relvar::timeline
