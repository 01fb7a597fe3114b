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
};

/// Reads the schema behind a source; never creates a database. Files are run on a scratch database. `other` is a second
/// source of the same command, whose dialect is taken where nothing else tells.
[[nodiscard]] Result<LoadedSchema> loadSchema(Session &session, const QString &written, const QString &other = {});
/// The same for a database that was chosen.
[[nodiscard]] Result<LoadedSchema> loadSchema(Session &session, ChosenDatabase &chosen);

} // namespace relvar::cli
