// SPDX-License-Identifier: GPL-3.0-or-later
// Tools whose migrations are code: which framework writes it.
#pragma once

#include "frameworks/frameworks.h"
#include "project/project.h"

namespace relvar::project {

/// By formats::Format::id(); null: none that is known.
[[nodiscard]] const frameworks::Framework *frameworkOf(const QString &formatId);
/// The same, with those told apart that share a format: what the repository is built with says which it is. Blocking.
[[nodiscard]] const frameworks::Framework *frameworkOf(const QString &formatId, const QString &folder);

/// The migrations of the project are code: a database alone knows what they make. Reads the folder.
[[nodiscard]] bool isCode(const Project &project);

} // namespace relvar::project
