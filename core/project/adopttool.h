// SPDX-License-Identifier: GPL-3.0-or-later
// A repository whose migrations another tool runs, and that is no project yet: what is in it, and how it becomes one.
// Nothing of the tool is ever written. Blocking.
#pragma once

#include "migration/formats/formats.h"
#include "project/project.h"

namespace relvar::project {

/// Where the repository itself says its database is: DATABASE_URL in its .env, else the one SQLite file in the folder.
/// An empty address: it does not say.
[[nodiscard]] database::ConnectionSettings databaseOfRepository(const QString &folder,
                                                                const QList<const dialect::Dialect *> &dialects);

/// Makes relvar.toml and .relvar/ in the folder, and remembers that its SQL may run: the person has asked for it.
/// Errors: those of create().
[[nodiscard]] Result<Project> adoptTool(const QString &folder, const formats::Detected &detected,
                                        const database::ConnectionSettings &settings);

} // namespace relvar::project
