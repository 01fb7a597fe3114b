// SPDX-License-Identifier: GPL-3.0-or-later
// [naming] and [lint] of relvar.toml: how things are called and what is looked for. Private to the room.
#pragma once

#include "lint/settings.h"
#include "project/tomlreading.h"

namespace relvar::project {

[[nodiscard]] Result<> readNaming(const toml::table &table, document::NamingConvention &naming);
[[nodiscard]] Result<> readLint(const toml::table &table, lint::Settings &settings);

} // namespace relvar::project
