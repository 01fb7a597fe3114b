// SPDX-License-Identifier: GPL-3.0-or-later
// Changes → steps: what each needs, both ways, and what it must come before or after.
#pragma once

#include "base/result.h"
#include "dialect/step.h"
#include "dialects/postgresql/keptinstep.h"
#include "diff/diff.h"

#include <QObject>

namespace relvar::postgresql {
Q_NAMESPACE

enum class CompileError {
    /// A change that PostgreSQL cannot make to what is there.
    Unsupported,
};
Q_ENUM_NS(CompileError)

[[nodiscard]] Result<dialect::CompiledChanges> compileChanges(const schema::Schema &from, const schema::Schema &to,
                                                              const diff::Changes &changes,
                                                              const dialect::CompileOptions &options);

struct ChangesInStep
{
    dialect::CompiledChanges changes;
    QList<KeptInStep> kept;
};
/// The same, but stashes that can be are filled by earlier migrations, which keep them in step with their tables.
[[nodiscard]] Result<ChangesInStep> compileInStep(const schema::Schema &from, const schema::Schema &to,
                                                  const diff::Changes &changes, const dialect::CompileOptions &options);

/// The statements as a part of a file.
[[nodiscard]] dialect::Script frame(const QList<dialect::Statement> &statements);

} // namespace relvar::postgresql
