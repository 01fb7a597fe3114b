// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up schema as large as it is wanted: the departments of a hospital, each with the same twenty kinds of tables,
// related among each other and with the people that all of them are about. For pictures.
#pragma once

#include "base/result.h"

namespace relvar::designer {

/// A project on an empty SQLite database: one migration that makes `departments` (at most 50) × `kinds` (at most 20)
/// tables, and a main diagram that has an area for each department and places nothing yet. Trusts it.
[[nodiscard]] Result<> makeHospital(const QString &folder, int departments, int kinds);

} // namespace relvar::designer
