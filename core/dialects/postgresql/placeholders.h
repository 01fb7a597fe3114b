// SPDX-License-Identifier: GPL-3.0-or-later
// Relvar's statements mark places for values with "?", PostgreSQL wants $1, $2 …
#pragma once

#include <QString>

namespace relvar::postgresql {

struct NumberedPlaces
{
    QString sql;
    int count = 0;
};

/// Every "?" outside of literals, quoted names and comments becomes a numbered place. Operators that are spelled with a
/// question mark (jsonb) cannot stand in such a statement.
[[nodiscard]] NumberedPlaces numberPlaces(const QString &sql);

} // namespace relvar::postgresql
