// SPDX-License-Identifier: GPL-3.0-or-later
// Which type of the schema a column's type text names, and how a column names a type of the schema.
#pragma once

#include "schema/schema.h"

namespace relvar::edit {

/// Finds the enum, domain or composite type that the text names ("mood", "public.mood[]") and sets DataType::userType;
/// null when it names none. A name without its namespace that is found outside of Schema::defaultNamespace() gets the
/// namespace.
void resolveType(const schema::Schema &schema, schema::DataType &type);

/// What a column writes to be of a type of that name in the namespace: quoted and with the namespace where needed.
[[nodiscard]] QString typeText(const schema::Schema &schema, const QString &name, ObjectId namespaceId);

/// The types of the schema as typeText(), sorted: what a choice of types offers besides the product's own.
[[nodiscard]] QStringList typeTexts(const schema::Schema &schema);

/// True when the object of a kind that is not modelled is a type ("domain", "composite type").
[[nodiscard]] bool isType(const schema::OtherObject &object);

} // namespace relvar::edit
