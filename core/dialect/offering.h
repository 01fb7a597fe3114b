// SPDX-License-Identifier: GPL-3.0-or-later
// What a connected database has to choose from: names for lists, as they are written in SQL. Not part of the schema.
#pragma once

#include <QStringList>

namespace relvar::dialect {

/// Each sorted, most usual first where there is such an order.
struct Offering
{
    /// Types that a column can have: the server's own, those of extensions, domains, enums.
    QStringList types;
    QStringList collations;
    QStringList tablespaces;
    QStringList operatorClasses;
    /// Access methods of indexes.
    QStringList indexMethods;
    QStringList roles;
    /// Extensions that could be made.
    QStringList extensions;

    friend bool operator==(const Offering &, const Offering &) = default;
};

} // namespace relvar::dialect
