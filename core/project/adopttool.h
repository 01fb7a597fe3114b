// SPDX-License-Identifier: GPL-3.0-or-later
// A repository whose migrations another tool runs, and that is no project yet: what is in it, and how it becomes one.
// Nothing of the tool is ever written. Blocking.
#pragma once

#include "migration/formats/formats.h"
#include "project/project.h"

namespace relvar::project {

/// Where the repository itself says its database is: DATABASE_URL in its .env, else the url of its schema.prisma or its
/// flyway.conf or flyway.toml, else the one SQLite file in the folder. An empty address: it does not say.
[[nodiscard]] database::ConnectionSettings databaseOfRepository(const QString &folder,
                                                                const QList<const dialect::Dialect *> &dialects);

/// What the tool itself calls keys and indexes, as an id of edit/namingpresets.h; empty of tools that run SQL as it is
/// written. Which framework runs the migrations of a crate is read in the Cargo.toml of their folder and of those above
/// it, up to the repository's.
[[nodiscard]] QString namingPresetOf(const formats::Detected &detected, const QString &repository);

/// Makes relvar.toml and .relvar/ in the folder, and remembers that its SQL may run: the person has asked for it.
/// `namingPreset` may be empty. Errors: those of create().
[[nodiscard]] Result<Project> adoptTool(const QString &folder, const formats::Detected &detected,
                                        const database::ConnectionSettings &settings, const QString &namingPreset);

} // namespace relvar::project
