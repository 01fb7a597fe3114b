// SPDX-License-Identifier: GPL-3.0-or-later
// Values for columns whose type the database enforces (PostgreSQL:
// https://www.postgresql.org/docs/current/datatype.html), as literals without quotes that the type's input function
// reads. Not for SQLite, which takes almost anything anywhere. Private to runner/.
#pragma once

#include "schema/schema.h"

#include <QVariantList>

namespace relvar::runner {

/// What stands behind a column's type: domains are followed to what they are made of.
struct TypedColumn
{
    enum class Kind { Literal, Integer, Real, Decimal, Text, Binary, Enum, Composite };

    Kind kind = Kind::Text;
    /// In small letters, without length and brackets: "timestamp with time zone".
    QString name;
    /// Of character types, bit strings; -1: no limit.
    int length = -1;
    /// Of numeric: digits in all and after the point; -1: no limit.
    int precision = -1;
    int scale = 0;
    bool array = false;
    QStringList enumValues;
    int fields = 0;
    /// CHECKs of the domains on the way, which speak of VALUE.
    QStringList domainChecks;
};

[[nodiscard]] TypedColumn typeOf(const schema::Schema &schema, const schema::Column &column);

/// The usual ones first, then the odd and the extreme. Never empty.
[[nodiscard]] QVariantList typedValues(const TypedColumn &type);
/// A value that no other serial number gives, as far as the type has so many.
[[nodiscard]] QVariant typedValue(const TypedColumn &type, int serial);

} // namespace relvar::runner
