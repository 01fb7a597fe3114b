// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of a migration that is a file already, whoever wrote it. Blocking; writes nothing.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

/// Up, down and up on a scratch database that the files before it have made, with probe rows in it, and once more
/// with rows of `rowsFrom`. `file` is one of the directory's.
[[nodiscard]] Result<runner::Proof> proveFile(const Project &project, const dialect::Dialect &dialect,
                                              const migration::MigrationDirectory &directory,
                                              const migration::MigrationFile &file, const database::CancelToken &cancel,
                                              const dialect::ScratchPlace &scratch = {},
                                              const std::optional<SampleSource> &rowsFrom = {});

/// What goes into the file's header.
[[nodiscard]] migration::ProofStamp stampOf(const runner::Proof &proof);

} // namespace relvar::project
