// SPDX-License-Identifier: GPL-3.0-or-later
// Real rows for the proofs of migrations. Blocking; writes nothing.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

/// Rows of the tables that the files mention and that are there before them, in `schema`; null without a source.
/// Errors: the database cannot be opened or read.
[[nodiscard]] Result<std::shared_ptr<const runner::RowSample>> sampleFor(const dialect::Dialect &dialect,
                                                                         const std::optional<SampleSource> &source,
                                                                         const schema::Schema &schema,
                                                                         const QList<migration::MigrationFile> &files,
                                                                         const database::CancelToken &cancel);

} // namespace relvar::project
