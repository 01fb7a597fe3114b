// SPDX-License-Identifier: GPL-3.0-or-later
// What a person agrees to before a run, as a value: the exact SQL, the target, what would be lost.
#pragma once

#include "database/connectionsettings.h"
#include "project/lockplan.h"
#include "project/preflight.h"

namespace relvar::review {

/// One file in one direction.
struct Item
{
    QString id;
    QString name;
    runner::Direction direction = runner::Direction::Up;
    /// Exactly what runs.
    QString sql;
    bool transactional = true;
    /// The file is gone and the SQL comes from the database's own ledger.
    bool fromDatabase = false;
    bool revertible = true;
    std::optional<migration::ProofStamp> proof;
};

/// Rows or values that the run removes and that are there now.
struct Loss
{
    /// "table orders", "column users.phone".
    QString object;
    qint64 rows = 0;
    /// A stash keeps them.
    bool kept = false;
};

struct Review
{
    database::ConnectionSettings target;
    /// Of something else than migrations; empty: headline() says what the items do.
    QString title;
    /// "SQLite 3.40.1"
    QString product;
    QList<Item> items;
    QList<Loss> losses;
    /// What is copied or moved aside on the way, and how large it is, one sentence each.
    QStringList keeping;
    /// What the run keeps waiting, with sizes and who is in the way now.
    project::LockPlan locks;
    /// What stands in the way of it.
    project::Preflight preflight;
    /// What else is worth knowing, one sentence each.
    QStringList warnings;

    [[nodiscard]] bool losesData() const;
    [[nodiscard]] bool reverts() const;
    [[nodiscard]] bool applies() const;
};

/// "Apply 2 migrations to shop", "Revert 1 migration on shop".
[[nodiscard]] QString headline(const Review &review);

} // namespace relvar::review
