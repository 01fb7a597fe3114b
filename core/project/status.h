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

} // namespace relvar::project
