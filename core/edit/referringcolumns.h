// SPDX-License-Identifier: GPL-3.0-or-later
// What a column is called that refers to another, and how one is known by its name. Pure.
#pragma once

#include "document/document.h"

#include <optional>

namespace relvar::edit {

/// By the convention: "owner_id" in pets for owners.id; in owners itself "parent_id". The pattern's placeholders are
/// {ref_table}, {ref_table:singular}, {ref_table:camel} ("orderItem"), {ref_table:pascal} ("OrderItem"), {ref_column}
/// and {ref_column:pascal}; camel and pascal are singular too. Where the column has the table's name in its own
/// (customers.customer_id), it is called as that.
[[nodiscard]] QString referringColumnName(const document::NamingConvention &convention, const schema::Table &child,
                                          const schema::Table &parent, const schema::Column &referenced);
/// That, and what people call such columns whatever the convention: "owner_id" and "owners_id".
[[nodiscard]] QStringList usualReferringNames(const document::NamingConvention &convention, const schema::Table &child,
                                              const schema::Table &parent, const schema::Column &referenced);
/// As unknownPlaceholder() of naming.h.
[[nodiscard]] QString unknownReferringPlaceholder(const QString &pattern);

/// The names that columns referring to the tables of the schema have by the convention.
[[nodiscard]] QStringList referringNames(const document::Document &document);
/// The type of the key that a new column of this name usually refers to; nothing when the name says nothing of that
/// kind.
[[nodiscard]] std::optional<schema::DataType> referredType(const document::Document &document, const QString &name);

} // namespace relvar::edit
