// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that are made from a text: a new one to begin with, and what a text that was read does to the draft. Pure.
#pragma once

#include "dialect/dialect.h"
#include "dialect/language.h"
#include "document/documentstore.h"

namespace relvar::inspector {

/// A new object of a kind of Language::kinds(), complete, with a free name.
struct NewObject
{
    ObjectId id;
    Text label;
    document::Edit edit;
};

/// `table`: what it stands on or reads; null: nothing is chosen. Errors: the kind needs a table.
[[nodiscard]] Result<NewObject> newObject(const dialect::Dialect &dialect, const QString &kind,
                                          const schema::Schema &schema, ObjectId table);

/// Gives the object of that id the form that was read; the id of what was read does not matter.
[[nodiscard]] document::Edit editOf(dialect::DefinedObject object, ObjectId id);
[[nodiscard]] QString definitionOf(const dialect::DefinedObject &object);
/// The object with the id in the schema, of whichever of the three kinds; nothing: there is none.
[[nodiscard]] std::optional<dialect::DefinedObject> definedObject(const schema::Schema &schema, ObjectId id);
/// "Materialized view" and the like, for people.
[[nodiscard]] QString kindOf(const dialect::DefinedObject &object);
[[nodiscard]] QString nameOf(const dialect::DefinedObject &object);

} // namespace relvar::inspector
