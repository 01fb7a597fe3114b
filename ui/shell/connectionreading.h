// SPDX-License-Identifier: GPL-3.0-or-later
// What was last read from one connection: its schema, its ledger, where each migration stands. Reading never writes.
#pragma once

#include "dialect/dialect.h"
#include "migration/ledger.h"
#include "project/project.h"
#include "database/canceltoken.h"

#include <optional>

namespace relvar::shell {

struct ConnectionReading
{
    database::ConnectionSettings settings;
    /// Asked, not answered yet.
    bool isReading = false;
    /// Why there is nothing below.
    std::optional<Error> error;
    std::optional<dialect::Snapshot> snapshot;
    QList<migration::LedgerRow> ledger;
    QList<migration::MigrationState> states;
    /// Differences between the database and the state that its ledger says it has; empty when there are none or when
    /// that state is not known.
    QStringList drift;

    /// Ids of what is applied, in the order of application.
    [[nodiscard]] QStringList applied() const;
    [[nodiscard]] int pending() const;
};

/// Blocking. The snapshot gets the ids of `base` where names match. `trustedProject`: its migrations may be replayed to
/// look for drift; null when there is none.
[[nodiscard]] ConnectionReading readConnection(const dialect::Dialect &dialect,
                                               const database::ConnectionSettings &settings,
                                               const migration::MigrationDirectory &directory,
                                               const schema::Schema &base, const project::Project *trustedProject,
                                               const database::CancelToken &cancel);

/// The id of the newest file when exactly the files up to it are applied; empty when nothing is applied; nothing when
/// what is applied is not a beginning of the files.
[[nodiscard]] std::optional<QString> reachedId(const QList<migration::MigrationFile> &files,
                                               const QStringList &applied);

} // namespace relvar::shell
