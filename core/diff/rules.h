// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a comparison asks a dialect: when are two spellings the same thing?
#pragma once

#include "schema/schema.h"

namespace relvar::diff {

class Rules
{
public:
    virtual ~Rules() = default;

    [[nodiscard]] virtual bool sameType(const schema::DataType &left, const schema::DataType &right) const = 0;
    /// Defaults, checks, generated expressions, predicates. Equal up to spelling that the database does not keep.
    [[nodiscard]] virtual bool sameExpression(const QString &left, const QString &right) const = 0;
    /// Definition texts of views, triggers and other objects.
    [[nodiscard]] virtual bool sameDefinition(const QString &left, const QString &right) const = 0;
    [[nodiscard]] virtual bool sameCollation(const QString &left, const QString &right) const = 0;
    /// Whether the object says what every database has in some way (who owns a table), so that a side that does not say
    /// it leaves it open and does not differ.
    [[nodiscard]] virtual bool isOpenWhenMissing(const schema::OtherObject &object) const
    {
        Q_UNUSED(object)
        return false;
    }
};

} // namespace relvar::diff
