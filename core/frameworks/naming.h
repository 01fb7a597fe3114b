// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a scope of a programming language. What a language reserves is the caller's to know.
#pragma once

#include <QSet>
#include <QString>

namespace relvar::frameworks {

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
