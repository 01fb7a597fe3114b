// SPDX-License-Identifier: GPL-3.0-or-later
// The data types that a column may have, as people write them and as the server prints them.
#pragma once

#include "schema/schema.h"

namespace relvar::postgresql {

/// Most usual first, for a combo box.
[[nodiscard]] QStringList usualTypes();
/// "int" → "integer", "VARCHAR(20)[]" → "character varying(20)[]", "public.mood" → "mood": as format_type prints it.
/// What is not understood comes back unchanged.
[[nodiscard]] QString canonicalType(const QString &type);
/// True when both texts name the same type. Also for types of extensions, whose modifiers only they can spell.
[[nodiscard]] bool sameType(const QString &left, const QString &right);
/// True when both differ at most in the name: "mood[]" and "feeling[]".
[[nodiscard]] bool sameTypeShape(const QString &left, const QString &right);
/// True for a type that every server has, or an array of it. Not for what people and extensions make.
[[nodiscard]] bool isBuiltIn(const schema::DataType &type);
/// True when every value of `from` becomes a value of `to` and back without loss ("integer" to "bigint"), and the
/// server converts them by itself both ways.
[[nodiscard]] bool isWidening(const QString &from, const QString &to);

} // namespace relvar::postgresql
