// SPDX-License-Identifier: GPL-3.0-or-later
// What a default, an identity or a setting comes to, whichever way it is written: for comparing, not for SQL.
#pragma once

#include "schema/column.h"

namespace relvar::postgresql {

/// The value that a row gets which says none, as a text that is equal for equal defaults of columns of one type; for a
/// column without default what NULL gives. An expression that is not understood stands for itself.
[[nodiscard]] QByteArray meaningOfDefault(const schema::Column &column);

/// With the start, the bounds … that CREATE SEQUENCE takes for a column of that type.
[[nodiscard]] schema::Identity withDefaults(schema::Identity identity, const schema::DataType &type);

/// "on", "TRUE" and "1.0" of a storage parameter as one spelling each.
[[nodiscard]] QString settingMeaning(const QString &value);

} // namespace relvar::postgresql
