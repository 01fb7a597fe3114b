// SPDX-License-Identifier: GPL-3.0-or-later
// A migration that another tool runs, as a text to read: its file, what its history says of it, and the SQL of both
// ways. Reads the file where it holds no SQL; blocking.
#pragma once

#include "shell/connectionreading.h"

namespace relvar::shell {

[[nodiscard]] QString toolText(const formats::Format &format, const formats::ToolFolder &folder,
                               const formats::ToolMigration &migration, const QList<ConnectionReading> &readings);

/// What is to be known of a database besides its states: which table of the tool was read, what that cannot tell, whose
/// tables are there too.
[[nodiscard]] QStringList toolNotes(const formats::Format &format, const ConnectionReading &reading);

} // namespace relvar::shell
