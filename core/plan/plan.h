// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the difference of two schemas into statements up and down. Pure: no database is asked.
#pragma once

#include "dialect/dialect.h"
#include "plan/base.h"

namespace relvar::plan {
Q_NAMESPACE

enum class PlanError { Cycle, NotSupported };
Q_ENUM_NS(PlanError)

/// How much of the database before comes back by going up and down. Computed, then proved by runner::rehearse().
enum class Grade { Lossless, StructureOnly, Irreversible, Unproved };
Q_ENUM_NS(Grade)

/// "lossless", "structure-only", "irreversible", "unproved": as written in files.
[[nodiscard]] QString gradeName(Grade grade);
[[nodiscard]] Grade gradeFromName(const QString &name);

struct MigrationPlan
{
    schema::Schema from;
    /// The target as the database reads it back after `up`.
    schema::Schema to;
    /// See dialect::CompiledChanges::followed.
    QList<ObjectId> followed;
    diff::Changes changes;
    dialect::Script up;
    dialect::Script down;
    Grade grade = Grade::Lossless;
    /// Why the grade is not lossless: what is lost, what cannot be undone.
    QList<Text> reasons;

    [[nodiscard]] bool isEmpty() const { return up.statements.isEmpty(); }
};

/// from → to through diff, the dialect's steps and one topological sort (deterministic: ties by kind, then name). The
/// down is the steps' inverses in exactly the reverse order. Who compiles again and again from one schema keeps its
/// Base: where databases record what depends on what, only the part that the changes touch is compiled.
[[nodiscard]] Result<MigrationPlan> compile(const Base &from, const schema::Schema &to, const dialect::Dialect &dialect,
                                            const dialect::CompileOptions &options);

/// The same of changes that are compiled already.
[[nodiscard]] Result<MigrationPlan> planOf(const schema::Schema &from, dialect::CompiledChanges compiled,
                                           const dialect::Dialect &dialect);

/// The steps in an order that satisfies all edges; Error Cycle names the steps of a cycle.
[[nodiscard]] Result<QList<dialect::Step>> order(QList<dialect::Step> steps);

/// A script as text: comments above statements, a semicolon after each, a blank line between.
[[nodiscard]] QString toSql(const dialect::Script &script);

} // namespace relvar::plan
