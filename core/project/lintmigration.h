// SPDX-License-Identifier: GPL-3.0-or-later
// The checks RV8xx on a migration's file: data that it loses, tables that it blocks. Pure; runs no SQL.
#pragma once

#include "lint/linter.h"
#include "project/lockplan.h"

namespace relvar::project {

struct MigrationFinding
{
    /// Never null.
    const lint::Check *check = nullptr;
    lint::Severity severity = lint::Severity::Warning;
    Text text;
    /// 1-based, in the file.
    int line = 1;
};

/// `before` and `after` are the schemas that its way up leads from and to. `version` as ServerFacts::version; 0: not
/// known.
[[nodiscard]] QList<MigrationFinding> lintMigration(const dialect::Dialect &dialect,
                                                    const migration::MigrationFile &file, const schema::Schema &before,
                                                    const schema::Schema &after, const lint::Settings &settings,
                                                    int version);

} // namespace relvar::project
