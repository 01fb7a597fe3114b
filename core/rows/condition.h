// SPDX-License-Identifier: GPL-3.0-or-later
// One condition on one column, as a value, and how people type it into a filter.
#pragma once

#include "base/result.h"

#include <QVariant>

namespace relvar::rows {

struct Condition
{
    enum class Operator {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        StartsWith,
        IsNull,
        IsNotNull,
    };

    QString column;
    Operator op = Operator::Equal;
    /// What a person typed, or a value of a row; not used by IsNull and IsNotNull.
    QVariant value;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// "> 5", "<= 2024-01-01", "= a", "!= a" or "<> a", "~ part", "^ beginning", "null", "!null" or "not null". Text alone
/// is looked for in the value where `looksInside`, else it is the value. Nothing for an empty text.
[[nodiscard]] std::optional<Condition> readCondition(const QString &column, const QString &typed, bool looksInside);
/// The same written so that readCondition() reads it back.
[[nodiscard]] QString writeCondition(const Condition &condition);

/// writeCondition() says all of it, in characters that can be typed.
[[nodiscard]] bool isTypable(const Condition &condition);

} // namespace relvar::rows
