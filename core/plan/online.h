// SPDX-License-Identifier: GPL-3.0-or-later
// One change as several migrations, so that programs can go on meanwhile. Pure: no database is asked.
#pragma once

#include "plan/plan.h"

namespace relvar::plan {

struct PlannedStage
{
    /// See dialect::Stage::label.
    QString label;
    MigrationPlan plan;
};

/// from → to as Dialect::compileOnline() divides it. Empty when nothing differs.
[[nodiscard]] Result<QList<PlannedStage>> compileOnline(const schema::Schema &from, const schema::Schema &to,
                                                        const dialect::Dialect &dialect,
                                                        const dialect::CompileOptions &options,
                                                        const dialect::OnlineOptions &online);

/// The new name or type of one column or table as Dialect::compileGradual() divides it.
[[nodiscard]] Result<QList<PlannedStage>> compileGradual(const schema::Schema &from, const schema::Schema &to,
                                                         const dialect::Dialect &dialect,
                                                         const dialect::CompileOptions &options,
                                                         const dialect::OnlineOptions &online);

} // namespace relvar::plan
