// SPDX-License-Identifier: GPL-3.0-or-later
// SQL as PostgreSQL's own parser reads it (libpg_query), reduced to what matters for comparing: no places in the text.
// Comparing parse trees, not fingerprints: a fingerprint takes CHECK (a > 0) and CHECK (a > 1) for the same.
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <optional>

namespace relvar::postgresql {

/// The parse tree of one or more statements, without locations; nothing when the parser does not understand it.
[[nodiscard]] std::optional<QJsonObject> parseStatements(const QString &sql);
/// The tree of one expression.
[[nodiscard]] std::optional<QJsonObject> parseExpression(const QString &expression);
/// A column's DEFAULT takes the expression as it is: a b_expr of the grammar. Others need parentheses. Also true for
/// what the parser does not understand.
[[nodiscard]] bool standsAsDefault(const QString &expression);
/// The tree of a type name as written after a column's name or in a cast.
[[nodiscard]] std::optional<QJsonObject> parseType(const QString &type);

/// Names of the roles that the statements name, for scratch clusters that do not have them.
[[nodiscard]] QStringList rolesNamedIn(const QJsonObject &tree);

/// Why a statement may not run on a scratch database of a shared server; empty when it may. `isPrivate`: a throw-away
/// cluster, where roles may come and go.
[[nodiscard]] QString refusalOf(const QJsonObject &tree, bool isPrivate);

} // namespace relvar::postgresql
