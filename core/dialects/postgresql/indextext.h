// SPDX-License-Identifier: GPL-3.0-or-later
// What pg_get_indexdef prints of an index, taken apart. Knows only what the server writes, not what people may write.
#pragma once

#include "schema/constraints.h"

namespace relvar::postgresql {

struct IndexText
{
    /// As expressions: which part is a column, the catalog tells.
    QList<schema::KeyPart> parts;
    QString predicate;
};

[[nodiscard]] IndexText parseIndexText(const QString &definition);

/// The expression without parentheses around all of it.
[[nodiscard]] QString withoutOuterParentheses(const QString &expression);

/// What pg_get_constraintdef prints of an exclusion constraint, and the tablespace of its index, which it leaves out.
[[nodiscard]] QString withTablespace(const QString &exclusion, const QString &tablespace);

/// Name of a collation: quoted with its schema when it needs one, else bare.
[[nodiscard]] QString collationName(const QString &space, const QString &name);

} // namespace relvar::postgresql
