// SPDX-License-Identifier: GPL-3.0-or-later
// --rows-from and --sample: rows of a database for the proofs of `new` and `verify`.
#pragma once

#include "cli/commandsupport.h"

namespace relvar::cli {

struct SampleArguments
{
    /// SOURCE; empty: made rows alone.
    QString rowsFrom;
    int rowsPerTable = runner::usualSampleRows;
};
void addSample(CLI::App &command, SampleArguments &arguments);

/// Nothing without --rows-from. Opens the database once: a password that it needs is asked for, and what keeps it from
/// being read is said before any proof begins.
[[nodiscard]] Result<std::optional<project::SampleSource>> sampleSource(Session &session,
                                                                        const project::Project &project,
                                                                        const dialect::Dialect &dialect,
                                                                        const SampleArguments &arguments);

} // namespace relvar::cli
