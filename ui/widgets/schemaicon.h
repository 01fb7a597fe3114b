// SPDX-License-Identifier: GPL-3.0-or-later
// Icons for what an icon theme has no sign for: key, relation, column … They are drawn in the colours of the palette,
// sharp at every scale. Every other name comes from the installed icon theme.
#pragma once

#include <QIcon>

namespace relvar::widgets {

/// "schema-key", "schema-unique", "schema-relation", "schema-column", "schema-columns", "schema-index"; else
/// QIcon::fromTheme().
[[nodiscard]] QIcon schemaIcon(const QString &name);

} // namespace relvar::widgets
