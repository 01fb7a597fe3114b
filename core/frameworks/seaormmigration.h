// SPDX-License-Identifier: GPL-3.0-or-later
// The file of one migration of sea-orm-migration, which Loco and Ruskit use as well.
// https://docs.rs/sea-orm-migration
#pragma once

#include "frameworks/framework.h"
#include "frameworks/seaquery.h"

namespace relvar::frameworks {

/// "m20260101_120000_add_phone_to_users": module, file and what seaql_migrations records.
[[nodiscard]] QString seaOrmMigrationName(const QString &name, const QDateTime &time);

/// Errors: NotSupported, statements that SeaORM 1 can only run in its transaction, which they refuse.
[[nodiscard]] Result<QString> seaOrmMigration(const plan::MigrationPlan &plan, const dialect::Dialect &dialect,
                                              const SeaQueryTarget &target);

} // namespace relvar::frameworks
