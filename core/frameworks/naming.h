// SPDX-License-Identifier: GPL-3.0-or-later
// Names of a schema as names in a programming language. What a language reserves is the caller's to know.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace relvar::frameworks {

/// In lower case: "OrderItems", "order_items" and "order items" are all {"order", "items"}. Letters that ASCII does not
/// have are kept only where they are letters; digits stay with the word before them. Empty when there is none.
[[nodiscard]] QStringList wordsOf(const QString &name);
/// "orderItems"; what begins with a digit gets an underscore before it, as in all three. Empty stays empty.
[[nodiscard]] QString camelCase(const QString &name);
/// "OrderItems"
[[nodiscard]] QString pascalCase(const QString &name);
/// "order_items"
[[nodiscard]] QString snakeCase(const QString &name);

/// Names of one scope, each given once: who comes second gets a number.
class UniqueNames
{
public:
    /// `reserved` are never given.
    explicit UniqueNames(QSet<QString> reserved = {});
    /// `wanted`, or with 2, 3, … after it. An empty one is called `fallback`.
    [[nodiscard]] QString take(const QString &wanted, const QString &fallback);

private:
    QSet<QString> m_taken;
};

} // namespace relvar::frameworks
