// SPDX-License-Identifier: GPL-3.0-or-later
// Which SeaORM a repository is built with, as its Cargo.toml files say.
// https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

/// The requirement of sea-orm-migration, or else of sea-orm, admits a version before 2.0. Files that are not there or
/// say nothing mean the present version.
[[nodiscard]] bool usesFirstSeaOrm(const Files &files);

} // namespace relvar::frameworks
