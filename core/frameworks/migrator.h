// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a migration into the list of a sea-orm-migration crate: two insertions into the file with the Migrator, nothing
// else of it changes. (`sea-orm-cli migrate generate` writes the list anew, and Loco's marker is gone.)
#pragma once

#include "frameworks/framework.h"
#include "frameworks/seaquery.h"

#include <optional>

namespace relvar::frameworks {

/// Where a repository may have the file with its Migrator, most usual first: patterns for Framework::reads().
[[nodiscard]] const QStringList &migratorPlaces();
/// The first of those places whose file has one; empty when there is no such file at all. Errors: Unreadable, there are
/// such files, and none has a Migrator.
[[nodiscard]] Result<QString> findMigrator(const Files &files);

/// The source with `mod name;` and `Box::new(name::Migration)` in it. Errors: Unreadable, with the place.
[[nodiscard]] Result<QString> registerMigration(const QString &source, const QString &name, const QString &path);

/// The source with one more expression at the end of the vec![] in fn migrations(); none: it has no such list.
[[nodiscard]] std::optional<QString> withMigrationEntry(const QString &source, const QString &entry);

/// The files that newMigratorCrate() makes.
[[nodiscard]] const QStringList &migratorCratePlaces();
/// The files of a crate without migrations but this one, for a repository that has none. They are what
/// `sea-orm-cli migrate init` makes. Errors: Unreadable, one of them exists, with its place.
[[nodiscard]] Result<QList<FileEdit>> newMigratorCrate(const QString &name, const SeaQueryTarget &target,
                                                       const Files &files);

} // namespace relvar::frameworks
