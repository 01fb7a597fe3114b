// SPDX-License-Identifier: GPL-3.0-or-later
// One top-level row of the Databases panel as a value: a connection with what was last read from it, or the draft.
#pragma once

#include "dialect/dialect.h"

#include <optional>

namespace relvar::explorer {

struct DatabaseEntry
{
    enum class State { Connecting, Connected, Drifted, Lost, Failed };

    /// Of the draft only the name is used.
    database::ConnectionSettings settings;
    State state = State::Connected;
    /// The state in words, beside the name: "connected", "3 changes", "file is missing".
    QString stateText;
    /// Why it cannot be read, in full; empty when it can.
    QString problem;
    /// It is being read at this moment, which can be cancelled.
    bool isReading = false;
    /// Apply and Revert take it. Only said when there are several.
    bool isCurrent = false;
    /// It stands in a relvar.toml, where it can be copied and removed.
    bool isInProject = false;
    /// What is known of the schema; of the draft: snapshot.schema is the draft's schema.
    std::optional<dialect::Snapshot> snapshot;
    bool isDraft = false;
};

} // namespace relvar::explorer
