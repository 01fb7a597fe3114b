// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a name is made of, and the ways to write them together. What a language reserves is the caller's to
// know.
#pragma once

#include <QString>
#include <QStringList>

namespace relvar {

/// In lower case: "OrderItems", "order_items" and "order items" are all {"order", "items"}. Letters that ASCII does not
/// have are kept only where they are letters; digits stay with the word before them. Empty when there is none.
[[nodiscard]] QStringList wordsOf(const QString &name);
/// "orderItems"; what begins with a digit gets an underscore before it, as in all three. Empty stays empty.
[[nodiscard]] QString camelCase(const QString &name);
/// "OrderItems"
[[nodiscard]] QString pascalCase(const QString &name);
/// "order_items"
[[nodiscard]] QString snakeCase(const QString &name);

/// One of those that an English name in the plural speaks of: "order_items" → "order_item", "Categories" → "Category",
/// "people" → "person". What is no plural stays: "status", "address", "series".
[[nodiscard]] QString singular(const QString &name);

} // namespace relvar
