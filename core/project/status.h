// SPDX-License-Identifier: GPL-3.0-or-later
// Where a database stands against the project's migrations. Opens it for reading only and writes nothing. Blocking.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

struct DatabaseStatus
{
    QList<migration::MigrationState> states;
    QList<migration::LedgerRow> ledger;
    /// What else introspection found: history tables of other tools, objects that are not modelled.
    QList<dialect::ForeignHistory> histories;
    QList<dialect::NotHandled> notHandled;
    /// Ids of applied migrations whose kept data was purged: a revert brings back their structure alone.
    QStringList purged;
    database::ServerFacts facts;
    schema::Schema schema;

    /// Nothing pending, failed, edited, missing or out of order.
    [[nodiscard]] bool isSettled() const;
};

[[nodiscard]] Result<DatabaseStatus> readStatus(const dialect::Dialect &dialect,
                                                const database::ConnectionSettings &settings,
                                                const migration::MigrationDirectory &directory,
                                                const database::CancelToken &cancel = {});

/// What differs between the schema that the database's ledger claims and the one it has.
struct Drift
{
    schema::Schema expected;
    /// With the ids of `expected` where names match.
    schema::Schema actual;
    /// From expected to actual. Empty: no drift.
    diff::Changes changes;
};

/// Costs a replay when the state is not in the snapshot cache. Errors: an applied migration whose file is gone, so that
/// what the database should be is not known.
[[nodiscard]] Result<Drift> readDrift(const Project &project, const dialect::Dialect &dialect,
                                      const migration::MigrationDirectory &directory, const DatabaseStatus &status,
                                      const database::CancelToken &cancel, const dialect::ScratchPlace &scratch = {});

} // namespace relvar::project
