// SPDX-License-Identifier: GPL-3.0-or-later
// One order in which the objects of a schema can be made: each after what it depends on. The reverse drops them.
#pragma once

#include "schema/schema.h"

#include <variant>

namespace relvar::postgresql {

/// Points into the schema that it was made from.
using SchemaObject = std::variant<const schema::EnumType *, const schema::Sequence *, const schema::OtherObject *,
                                  const schema::Table *, const schema::View *, const schema::Trigger *>;

[[nodiscard]] ObjectId idOf(const SchemaObject &object);

/// All objects but namespaces: extensions first, triggers and what watches the whole database (event triggers,
/// publications) last, otherwise as the schema lists them. A circle of dependencies is cut where it is met.
[[nodiscard]] QList<SchemaObject> creationOrder(const schema::Schema &schema);

/// True for kinds that are made when all else is there.
[[nodiscard]] bool isMadeLast(const schema::OtherObject &object);

} // namespace relvar::postgresql
