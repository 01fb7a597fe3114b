// SPDX-License-Identifier: GPL-3.0-or-later
// [naming] and [lint] of relvar.toml: how things are called and what is looked for. Private to the room.
#pragma once

#include "project/project.h"
#include "project/tomlreading.h"

namespace relvar::project {

/// Into `naming` and `namingPreset` of the project, whose dialect is known already.
[[nodiscard]] Result<> readNaming(const toml::table &table, Project &project);
[[nodiscard]] Result<> readLint(const toml::table &table, lint::Settings &settings);

} // namespace relvar::project
