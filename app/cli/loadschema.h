// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the schema behind a SOURCE.
#pragma once

#include "cli/source.h"

namespace relvar::cli {

struct LoadedSchema
{
    schema::Schema schema;
    const dialect::Dialect *dialect = nullptr;
    QList<dialect::NotHandled> notHandled;
    QList<dialect::ForeignHistory> histories;
    /// Of a live database, else 0.
    int serverVersion = 0;
    /// The draft, or what it was begun from: ids are those of the project, a rename is already one.
    bool carriesDraftIds = false;
    /// Of `draft`, where one is kept: over the migrations that are there now.
    std::optional<project::Draft> draft;
    /// A script that was read and not run: what is left out of it stands in notHandled, by its line.
    bool isScript = false;
    /// Such a script that people wrote, and why it could not be run: its expressions are compared as they are written.
    /// Nothing: every text is as a database spells it.
    std::optional<Text> notNormalised;
};

/// Reads the schema behind a source; never creates a database. What a dump program wrote is read,
/// other files are run on a scratch database; where there is none, they are read too. `other` is a second
/// source of the same command, whose dialect is taken where nothing else tells.
[[nodiscard]] Result<LoadedSchema> loadSchema(Session &session, const QString &written, const QString &other = {});
/// The same for a database that was chosen.
[[nodiscard]] Result<LoadedSchema> loadSchema(Session &session, ChosenDatabase &chosen);

} // namespace relvar::cli
