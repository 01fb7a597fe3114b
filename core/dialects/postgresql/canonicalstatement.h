// SPDX-License-Identifier: GPL-3.0-or-later
// One form for queries and CREATE statements: names that a query gives anyway, and settings that say what holds without
// them, are left out.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace relvar::postgresql {

/// The node `{kind: fields}`, whose parts are canonical already; nothing for a kind that is not made here.
[[nodiscard]] std::optional<QJsonObject> canonicalStatement(const QString &kind, const QJsonObject &fields);

} // namespace relvar::postgresql
