// SPDX-License-Identifier: GPL-3.0-or-later
// relvar.toml as text and back. Touches no disk. Strict: a key that is not known is an error, so that a typing mistake
// never silently changes what a project means.
#pragma once

#include "project/project.h"

namespace relvar::project {

/// `path` is the project's folder, against which relative addresses of files are made absolute. Errors name the line.
[[nodiscard]] Result<Project> parseConfiguration(const QByteArray &toml, const QString &path);

/// A new relvar.toml.
[[nodiscard]] QByteArray printConfiguration(const Project &project);
/// A text as TOML's basic string.
[[nodiscard]] QString quotedText(const QString &text);
/// The table of one connection: what is appended to an existing file.
[[nodiscard]] QByteArray printConnection(const database::ConnectionSettings &settings, const QString &path);

} // namespace relvar::project
