// SPDX-License-Identifier: GPL-3.0-or-later
// The tools, each in a file of its own. Used through formats.h.
#pragma once

#include "migration/formats/format.h"

namespace relvar::formats {

[[nodiscard]] const Format &atlas();
[[nodiscard]] const Format &dbmate();
/// 1.0 and newer: a folder for each migration.
[[nodiscard]] const Format &drizzle();
/// 0.x: files and meta/_journal.json.
[[nodiscard]] const Format &drizzleJournal();
[[nodiscard]] const Format &flyway();
[[nodiscard]] const Format &fluentOrm();
[[nodiscard]] const Format &golangMigrate();
[[nodiscard]] const Format &goose();
[[nodiscard]] const Format &prisma();
/// With migrations in its models.
[[nodiscard]] const Format &ruskit();
/// Loco's and today's Ruskit's too: both run sea-orm-migration.
[[nodiscard]] const Format &seaOrm();
[[nodiscard]] const Format &sqitch();

} // namespace relvar::formats
