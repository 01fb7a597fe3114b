// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that the migrations of another tool make. Runs them on a scratch database alone. Blocking.
#pragma once

#include "migration/formats/formats.h"
#include "project/project.h"

namespace relvar::project {

/// The migration that the tool's table, the timeline or a person calls so; null: none. One that runs counts before one
/// that does not, an id before a file's name, and what is written exactly so before what is the same number.
[[nodiscard]] const formats::ToolMigration *findToolMigration(const formats::ToolFolder &folder,
                                                              const QString &written);

/// After all that the tool would run on an empty database, or up to and including the one with that id, file name or
/// name. Errors: one that is no SQL, or cannot be read; UnknownId, also of one that does not run there; those of
/// runner::replay(). Whether the folder is trusted is for the caller to ask.
[[nodiscard]] Result<schema::Schema> schemaOfTool(const formats::Format &format, const QString &folder,
                                                  const dialect::Dialect &dialect, const QString &upTo,
                                                  const database::CancelToken &cancel,
                                                  const dialect::ScratchPlace &scratch = {});

/// After exactly those, which are in the order in which they run: as files that runner::replay() takes. Errors: one
/// that is no SQL, or cannot be read.
[[nodiscard]] Result<QList<migration::MigrationFile>> filesOf(const formats::Format &format,
                                                              const QList<formats::ToolMigration> &migrations,
                                                              const dialect::Dialect &dialect);

/// The folder of a project with Project::tool, and the schema after all that is in it.
struct ToolHead
{
    formats::ToolFolder folder;
    /// Nothing: it cannot be told from the files, `unknown` says why. A database that has them knows it.
    std::optional<schema::Schema> schema;
    std::optional<Error> unknown;
};

/// Runs no SQL of a folder that the person does not trust: then the schema is unknown. Errors: the folder cannot be
/// read.
[[nodiscard]] Result<ToolHead> readToolHead(const Project &project, const dialect::Dialect &dialect,
                                            const database::CancelToken &cancel);
/// There is something that would run.
[[nodiscard]] bool holdsSql(const formats::ToolFolder &folder);

} // namespace relvar::project
