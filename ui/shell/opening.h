// SPDX-License-Identifier: GPL-3.0-or-later
// From a path or an address to something that can be edited: a project folder or a database. Blocking; runs in a
// worker.
#pragma once

#include "database/canceltoken.h"
#include "dialect/dialect.h"
#include "migration/formats/formats.h"
#include "project/project.h"

#include <variant>

namespace relvar::shell {

/// The folder's SQL would have to run, and the person has not allowed it yet. Nothing was run.
struct NeedsTrust
{
    project::Project project;
};

/// The folder is no project, and has migrations that other tools run. Nothing was made.
struct NeedsAdoption
{
    /// Absolute.
    QString folder;
    /// Not empty; the outermost first.
    QList<formats::Detected> found;
    /// Where the repository says its database is; an empty address: nowhere.
    database::ConnectionSettings database;
};

struct OpenedProject
{
    project::Project project;
    const dialect::Dialect *dialect = nullptr;
    migration::MigrationDirectory directory;
    /// What another tool runs; nothing: the migrations are Relvar's own, in the directory.
    std::optional<formats::ToolFolder> tool;
    /// Why the schema after the tool's migrations is not known; the one of the database is then the base.
    std::optional<Error> unknownHead;
    /// The schema after the newest migration, or the one that the draft was begun over.
    schema::Schema base;
    document::Document document;
    /// Neither the folder nor a draft has diagrams.
    bool isUndrawn = false;
    /// The document is a draft that was begun earlier.
    bool draftRestored = false;
    /// The schema after the newest migration, when the draft was begun over another one; `base` is then that.
    std::optional<schema::Schema> head;
    /// Names the files under the draft.
    QString draftChain;
};

/// A database without a project: its schema is the base, and the draft over it is in the user's own data.
struct OpenedDatabase
{
    database::ConnectionSettings settings;
    const dialect::Dialect *dialect = nullptr;
    /// What the draft was begun over, when there is one from an earlier time; the database may have moved on.
    schema::Schema base;
    document::Document document;
    bool draftRestored = false;
};

using Opened = std::variant<NeedsTrust, NeedsAdoption, OpenedProject, OpenedDatabase>;

/// A folder (or its relvar.toml) is a project, or a repository that can become one. A file is a database; when a
/// project lists it, that project is opened.
[[nodiscard]] Result<Opened> openPath(const QList<const dialect::Dialect *> &dialects, const QString &path,
                                      const database::CancelToken &cancel);
/// A database by its settings. A file that a project lists opens that project.
[[nodiscard]] Result<Opened> openDatabase(const QList<const dialect::Dialect *> &dialects,
                                          const database::ConnectionSettings &settings,
                                          const database::CancelToken &cancel);
[[nodiscard]] Result<Opened> openProject(const QList<const dialect::Dialect *> &dialects, const QString &path,
                                         const database::CancelToken &cancel);

/// The dialect whose server addresses begin like this URL; null for everything else, such as a path.
[[nodiscard]] const dialect::Dialect *dialectOfUrl(const QList<const dialect::Dialect *> &dialects, const QString &url);

} // namespace relvar::shell
