// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a migration that is there already, see project/record.h.
#pragma once

#include "cli/commands.h"

namespace relvar::cli {

/// `out`: the file, "-" for the terminal; empty: beside the migration.
[[nodiscard]] Result<ExitCode> exportRecord(Session &session, const QString &migration, const QString &out);

} // namespace relvar::cli
