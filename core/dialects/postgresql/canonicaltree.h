// SPDX-License-Identifier: GPL-3.0-or-later
// A parse tree with one spelling for what PostgreSQL takes for the same. Knows no catalog: what only the server can
// tell (the type of a literal, what a star stands for) stays as it is written.
#pragma once

#include <QJsonObject>

namespace relvar::postgresql {

/// Without the schemas public and pg_catalog in names, with expressions as canonicalexpression.h and statements as
/// canonicalstatement.h make them; CREATE without OR REPLACE and IF NOT EXISTS. A function or operator of public is the
/// same as one of that name elsewhere on the search path: whether the server names the schema depends on how many there
/// are.
[[nodiscard]] QJsonObject canonicalTree(const QJsonObject &tree);

} // namespace relvar::postgresql
