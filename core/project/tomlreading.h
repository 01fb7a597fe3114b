// SPDX-License-Identifier: GPL-3.0-or-later
// Reading values of relvar.toml, with errors that name the line. Private to the room.
#pragma once

#include "project/project.h"

#include <toml++/toml.h>

namespace relvar::project {

[[nodiscard]] QString fromToml(std::string_view text);
/// ProjectError::BrokenFile at that place of the file.
[[nodiscard]] tl::unexpected<Error> broken(Text message, const toml::source_region &source, QString detail = {});
/// The error for a key that is not known; for one that looks like a password, that there must be none.
[[nodiscard]] Result<> unknownKey(const QString &name, const toml::node &node, const QString &known);
[[nodiscard]] Result<> passwordFound(const toml::node &node);
[[nodiscard]] bool namesPassword(const QString &key);
[[nodiscard]] Result<> readText(const QString &name, const toml::node &node, QString &value);
/// Appends to the values.
[[nodiscard]] Result<> readTexts(const QString &name, const toml::node &node, QStringList &values);
[[nodiscard]] Result<> readBoolean(const QString &name, const toml::node &node, bool &value);

} // namespace relvar::project
