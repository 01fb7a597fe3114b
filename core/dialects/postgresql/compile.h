// SPDX-License-Identifier: GPL-3.0-or-later
// Changes → steps: what each needs, both ways, and what it must come before or after.
#pragma once

#include "dialect/step.h"
#include "diff/diff.h"

namespace relvar::postgresql {

[[nodiscard]] Result<dialect::CompiledChanges> compileChanges(const schema::Schema &from, const schema::Schema &to,
                                                              const diff::Changes &changes,
                                                              const dialect::CompileOptions &options);

/// The statements as a part of a file.
[[nodiscard]] dialect::Script frame(const QList<dialect::Statement> &statements);

} // namespace relvar::postgresql
