// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace relvar::plan {

using dialect::Hazard;
using dialect::Statement;
using dialect::Step;

namespace {

constexpr std::array grades{Grade::Lossless, Grade::StructureOnly, Grade::Irreversible, Grade::Unproved};

/// What going up takes away decides what comes back; what going down takes away was not there before.
void gradeByHazards(MigrationPlan *plan)
{
    for (const Statement &statement : std::as_const(plan->up.statements)) {
        for (const Hazard &hazard : statement.hazards) {
            if (hazard.kind == Hazard::Kind::Irreversible)
                plan->grade = Grade::Irreversible;
            else if (hazard.kind == Hazard::Kind::LosesData)
                plan->grade = std::max(plan->grade, Grade::StructureOnly);
            else
                continue;
            if (!plan->reasons.contains(hazard.text))
                plan->reasons.append(hazard.text);
        }
    }
}

} // namespace

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Lossless:
        return QStringLiteral("lossless");
    case Grade::StructureOnly:
        return QStringLiteral("structure-only");
    case Grade::Irreversible:
        return QStringLiteral("irreversible");
    case Grade::Unproved:
        return QStringLiteral("unproved");
    }
    Q_UNREACHABLE();
    return {};
}

Grade gradeFromName(const QString &name)
{
    const auto found = std::ranges::find_if(grades, [&](Grade grade) { return gradeName(grade) == name; });
    return found == grades.end() ? Grade::Unproved : *found;
}

namespace {

/// `changes`: what the plan is said to be about.
Result<MigrationPlan> assemble(const schema::Schema &from, dialect::CompiledChanges compiled, diff::Changes changes,
                               const dialect::Dialect &dialect)
{
    const Result<QList<Step>> steps = order(std::move(compiled.steps));
    if (!steps)
        return fail(steps.error());

    MigrationPlan plan;
    plan.from = from;
    QList<Statement> up;
    for (const Step &step : *steps)
        up += step.up;
    QList<Statement> down;
    for (const Step &step : *steps | std::views::reverse)
        down += step.down;
    plan.up = dialect.frame(up);
    plan.down = dialect.frame(down);
    plan.to = std::move(compiled.expected);
    plan.followed = std::move(compiled.followed);
    plan.changes = std::move(changes);
    gradeByHazards(&plan);
    return plan;
}

/// The tables between which values move.
QSet<ObjectId> tablesOf(const QList<schema::DataMove> &moves)
{
    QSet<ObjectId> tables;
    for (const schema::DataMove &move : moves) {
        for (const schema::Transfer &transfer : move.up + move.down)
            tables += {transfer.from, transfer.into};
    }
    return tables;
}

Result<dialect::CompiledChanges> compileTouched(const Base &from, const schema::Schema &to,
                                                const diff::Changes &changes, const dialect::Dialect &dialect,
                                                const dialect::CompileOptions &options)
{
    if (!dialect.capabilities().recordsDependencies)
        return dialect.compile(from.schema(), to, changes, options);
    const QSet<ObjectId> part = from.touchedPart(changes, tablesOf(options.moves));
    return dialect.compile(from.onlyPart(from.schema(), part), from.onlyPart(to, part), changes, options)
        .map([&](dialect::CompiledChanges compiled) {
            compiled.expected = withPart(to, compiled.expected);
            return compiled;
        });
}

} // namespace

Result<MigrationPlan> planOf(const schema::Schema &from, dialect::CompiledChanges compiled,
                             const dialect::Dialect &dialect)
{
    diff::Changes changes = diff::diff(from, compiled.expected, dialect.rules());
    return assemble(from, std::move(compiled), std::move(changes), dialect);
}

Result<MigrationPlan> compile(const Base &from, const schema::Schema &to, const dialect::Dialect &dialect,
                              const dialect::CompileOptions &options)
{
    diff::Changes changes = diff::diff(from.schema(), to, dialect.rules());
    if (changes.isEmpty()) {
        MigrationPlan plan;
        plan.from = from.schema();
        plan.to = to;
        return plan;
    }
    Result<dialect::CompiledChanges> compiled = compileTouched(from, to, changes, dialect, options);
    if (!compiled)
        return fail(std::move(compiled.error()));
    // What was asked for, not what the database makes of it.
    return assemble(from.schema(), *std::move(compiled), std::move(changes), dialect);
}

} // namespace relvar::plan
