// SPDX-License-Identifier: GPL-3.0-or-later
// From a path to something that can be edited: a project folder or a database file. Blocking; runs in a worker.
#pragma once

#include "dialect/dialect.h"
#include "project/project.h"
#include "database/canceltoken.h"

#include <variant>

namespace relvar::shell {

/// The folder's SQL would have to run, and the person has not allowed it yet. Nothing was run.
struct NeedsTrust
{
    project::Project project;
};

struct OpenedProject
{
    project::Project project;
    const dialect::Dialect *dialect = nullptr;
    migration::MigrationDirectory directory;
    /// The schema after the newest migration.
    schema::Schema base;
    document::Document document;
    /// The document is a draft that was begun earlier.
    bool draftRestored = false;
    /// The draft was begun over other migrations than the folder holds now.
    bool draftOutdated = false;
};

/// A database without a project: its schema is the base.
struct OpenedDatabase
{
    database::ConnectionSettings settings;
    const dialect::Dialect *dialect = nullptr;
    schema::Schema base;
};

using Opened = std::variant<NeedsTrust, OpenedProject, OpenedDatabase>;

/// A folder (or its relvar.toml) is a project. A file is a database; when a project lists it, that project is opened.
[[nodiscard]] Result<Opened> openPath(const QList<const dialect::Dialect *> &dialects, const QString &path,
                                      const database::CancelToken &cancel);
[[nodiscard]] Result<Opened> openProject(const QList<const dialect::Dialect *> &dialects, const QString &path,
                                         const database::CancelToken &cancel);

} // namespace relvar::shell
