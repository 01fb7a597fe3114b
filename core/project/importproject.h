// SPDX-License-Identifier: GPL-3.0-or-later
// A new project whose first migration makes a schema that came from elsewhere.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

struct ImportRequest
{
    /// The folder; made when it is not there.
    QString path;
    schema::Schema schema;
    /// Of the migration, in words.
    QString name;
    bool prove = true;
    dialect::ScratchPlace scratch;
};

struct ImportedProject
{
    Project project;
    Saved saved;
};

/// Its one connection, "dev", is a file in the folder or a database of this machine's server, with the folder's name;
/// it is not made. The folder's SQL may run: it comes from what the person named. What it made is removed again when it
/// fails.
[[nodiscard]] Result<ImportedProject> importAsProject(const dialect::Dialect &dialect, const ImportRequest &request,
                                                      const database::CancelToken &cancel);

} // namespace relvar::project
