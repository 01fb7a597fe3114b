// SPDX-License-Identifier: GPL-3.0-or-later
// One form for expressions that PostgreSQL's parser makes into the same tree, and for those that the server prints in
// another way each time it has read its own text. Only what holds for every type: the parser here knows none.
#pragma once

#include <QJsonArray>

namespace relvar::postgresql {

/// The node `{kind: fields}`, whose parts are canonical already.
[[nodiscard]] QJsonObject canonicalExpression(const QString &kind, const QJsonObject &fields);

/// The node of a constant: `kind` is the key of its value, "ival", "sval" …
[[nodiscard]] QJsonObject constant(const QString &kind, const QJsonValue &value);

/// The nodes of a name without schema.
[[nodiscard]] QJsonArray nameList(const QString &name);

/// The text of a node that is a string; empty for others.
[[nodiscard]] QString stringOf(const QJsonValue &node);

} // namespace relvar::postgresql
