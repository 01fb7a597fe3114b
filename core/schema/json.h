// SPDX-License-Identifier: GPL-3.0-or-later
// A schema as JSON and back. With ids it is the form of drafts and snapshots; without ids references are written by
// name and lists of objects are sorted, so the text is stable between reads of the same database (`inspect --json`).
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QJsonObject>

namespace relvar::schema {
Q_NAMESPACE

enum class JsonError { Malformed };
Q_ENUM_NS(JsonError)

/// Exact: fromJson(toJson(schema)) == schema.
[[nodiscard]] QJsonObject toJson(const Schema &schema);
[[nodiscard]] Result<Schema> fromJson(const QJsonObject &object);

/// For people and scripts: no ids, no definition texts of tables and indexes, sorted by name (columns in order).
[[nodiscard]] QJsonObject describe(const Schema &schema);

} // namespace relvar::schema
