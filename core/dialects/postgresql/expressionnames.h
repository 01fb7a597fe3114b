// SPDX-License-Identifier: GPL-3.0-or-later
// What an expression speaks of, by its parse tree. Names alone: which object of that name it is, it does not say.
#pragma once

#include "schema/schema.h"

#include <QSet>

#include <optional>

namespace relvar::postgresql {

/// Names of the columns that an expression uses; nothing when it cannot be read.
[[nodiscard]] std::optional<QSet<QString>> columnsIn(const QString &expression);

/// True when the expression casts to one of the types, without their schemas, or to arrays of them; and, for
/// caution, when it has one of the names and cannot be read.
[[nodiscard]] bool namesType(const QString &expression, const QSet<QString> &types);

/// True when the expression calls something that has the name of a function of the schema.
[[nodiscard]] bool callsFunctionOf(const QString &expression, const schema::Schema &schema);

/// True when the expression is made of columns, constants and what no value makes fail: operators that compare, ||,
/// COALESCE, CASE, functions on texts. It is the same again for the same row.
[[nodiscard]] bool alwaysComputes(const QString &expression);

} // namespace relvar::postgresql
