// SPDX-License-Identifier: GPL-3.0-or-later
// A file of which one part is written anew each time, between two marker lines, and the rest belongs to people.
#pragma once

#include "base/result.h"

#include <optional>

namespace relvar::frameworks {

struct Markers
{
    QString begin;
    QString end;
};

/// "// relvar:begin …" and "// relvar:end": for languages whose line comments begin with two slashes.
[[nodiscard]] const Markers &slashMarkers();

/// `part` with the markers around it and a line end behind them.
[[nodiscard]] QString marked(const QString &part, const Markers &markers);
/// The file with that part instead of the one that it has; none: it has no markers.
[[nodiscard]] std::optional<QString> withMarkedPart(const QString &file, const QString &part, const Markers &markers);
/// What stands outside of the markers.
[[nodiscard]] QString outsideOfMarkers(const QString &file, const Markers &markers);

} // namespace relvar::frameworks
