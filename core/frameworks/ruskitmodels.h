// SPDX-License-Identifier: GPL-3.0-or-later
// Ruskit as its documentation has it: the migrations of a table stand in its model, entities are plain structs, and the
// database is SQLite. https://github.com/dayemsiddiqui/ruskit, docs/migrations.md and docs/models.md of February 2025
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

/// What the other functions need to have read: patterns for Framework::reads().
[[nodiscard]] QStringList ruskitModelFiles();
/// Some model has migrations, and there is no crate of sea-orm-migration.
[[nodiscard]] bool hasRuskitModels(const Files &files);

/// One entry in the model of the first table that changes, or of any when that has none. Errors: NotSupported, the
/// product, or the repository's Migration takes no SQL; Unreadable.
[[nodiscard]] Result<Emission> ruskitMigration(const MigrationRequest &request, const dialect::Dialect &dialect);
/// src/app/entities. Errors: NotSupported, the product.
[[nodiscard]] Result<Emission> ruskitEntities(const EntitiesRequest &request, const dialect::Dialect &dialect);

} // namespace relvar::frameworks
