// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one variable of a .env file, as the tools that share it do: KEY=value, optional `export`, quotes, comments.
// Runs nothing and replaces nothing inside values.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace relvar::project {

/// The last value that the text gives the variable.
[[nodiscard]] std::optional<QString> variableIn(const QByteArray &text, const QString &name);

} // namespace relvar::project
