// SPDX-License-Identifier: GPL-3.0-or-later
// A parse tree with one spelling for what PostgreSQL takes for the same. Knows no catalog: what only the server can
// tell (the type of a literal, what a star stands for) stays as it is written.
#pragma once

#include <QJsonObject>

namespace relvar::postgresql {

/// Without the schemas public and pg_catalog in names, with flattened AND and OR, constants instead of casts of their
/// text, options of functions in one order; CREATE without OR REPLACE and IF NOT EXISTS.
[[nodiscard]] QJsonObject canonicalTree(const QJsonObject &tree);

} // namespace relvar::postgresql
