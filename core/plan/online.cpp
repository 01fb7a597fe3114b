// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/online.h"

namespace relvar::plan {

namespace {

Result<QList<PlannedStage>> planned(QList<dialect::Stage> stages, const dialect::Dialect &dialect)
{
    QList<PlannedStage> result;
    for (dialect::Stage &stage : stages) {
        Result<MigrationPlan> plan = planOf(stage.from, std::move(stage.changes), dialect);
        if (!plan)
            return fail(plan.error());
        plan->reasons += stage.remarks;
        result.append({stage.label, *std::move(plan)});
    }
    return result;
}

} // namespace

Result<QList<PlannedStage>> compileOnline(const schema::Schema &from, const schema::Schema &to,
                                          const dialect::Dialect &dialect, const dialect::CompileOptions &options,
                                          const dialect::OnlineOptions &online)
{
    if (diff::diff(from, to, dialect.rules()).isEmpty())
        return QList<PlannedStage>();
    return dialect.compileOnline(from, to, options, online).and_then([&](const QList<dialect::Stage> &stages) {
        return planned(stages, dialect);
    });
}

Result<QList<PlannedStage>> compileGradual(const schema::Schema &from, const schema::Schema &to,
                                           const dialect::Dialect &dialect, const dialect::CompileOptions &options,
                                           const dialect::OnlineOptions &online)
{
    return dialect.compileGradual(from, to, options, online).and_then([&](const QList<dialect::Stage> &stages) {
        return planned(stages, dialect);
    });
}

} // namespace relvar::plan
