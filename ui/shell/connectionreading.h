// SPDX-License-Identifier: GPL-3.0-or-later
// What was last read from one connection: its schema, its ledger, where each migration stands. Reading never writes.
#pragma once

#include "database/canceltoken.h"
#include "dialect/dialect.h"
#include "migration/ledger.h"
#include "project/toolstatus.h"

#include <optional>

namespace relvar::shell {

struct ConnectionReading
{
    database::ConnectionSettings settings;
    /// Asked, not answered yet.
    bool isReading = false;
    /// Why there is nothing below.
    std::optional<Error> error;
    /// It could not be reached, and is asked again by itself after a while.
    bool isRetried = false;
    std::optional<dialect::Snapshot> snapshot;
    QList<migration::LedgerRow> ledger;
    QList<migration::MigrationState> states;
    /// In the place of ledger and states, where another tool runs the migrations.
    std::optional<project::ToolStatus> tool;
    /// Differences between the database and the state that its ledger says it has; empty when there are none or when
    /// that state is not known.
    QStringList drift;

    /// Ids of what is applied of Relvar's own, in the order of application.
    [[nodiscard]] QStringList applied() const;
    [[nodiscard]] int pending() const;
};

enum class ConnectionState {
    Connecting,
    Connected,
    /// Read, and not what its ledger says.
    Drifted,
    /// What is shown was read before; it cannot be reached now.
    Lost,
    Failed,
};

[[nodiscard]] ConnectionState stateOf(const ConnectionReading &reading);
/// The state in a word or two: "connected", "wrong password".
[[nodiscard]] QString stateText(const ConnectionReading &reading);
[[nodiscard]] QString stateIcon(ConnectionState state);
/// A password, or another one, would help.
[[nodiscard]] bool isPasswordError(const Error &error);
/// Nobody answers: nothing is known of the database any more, which is not the same as nothing being there.
[[nodiscard]] bool isOutOfReach(const Error &error);

/// Blocking. The snapshot gets the ids of `base` where names match. `trustedProject`: its migrations may be replayed to
/// look for drift; null when there is none. Where they are those of another tool, its history table is read.
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
