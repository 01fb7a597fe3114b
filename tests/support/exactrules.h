// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of a made-up dialect: names of types and collations in any case, everything else to the letter.
#pragma once

#include "diff/rules.h"

namespace relvar::test {

class ExactRules final : public diff::Rules
{
public:
    bool sameType(const schema::DataType &left, const schema::DataType &right) const override
    {
        return left.text.compare(right.text, Qt::CaseInsensitive) == 0 && left.userType == right.userType;
    }
    bool sameExpression(const QString &left, const QString &right) const override { return left == right; }
    bool sameDefinition(const QString &left, const QString &right) const override { return left == right; }
    bool sameCollation(const QString &left, const QString &right) const override
    {
        return left.compare(right, Qt::CaseInsensitive) == 0;
    }
};

} // namespace relvar::test
