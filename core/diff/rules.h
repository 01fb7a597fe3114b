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
    /// Definition texts of views, triggers and other objects; how a table is partitioned, and the bound of a partition.
    [[nodiscard]] virtual bool sameDefinition(const QString &left, const QString &right) const = 0;
    /// The defaults of two columns, of which one or both may have none.
    [[nodiscard]] virtual bool sameDefault(const schema::Column &left, const schema::Column &right) const
    {
        const auto &one = left.defaultExpression;
        const auto &other = right.defaultExpression;
        return one.has_value() == other.has_value() && (!one || sameExpression(*one, *other));
    }
    /// The identity of a column of that type with the values that hold where nothing is said.
    [[nodiscard]] virtual schema::Identity writtenOut(const schema::Identity &identity,
                                                      const schema::DataType &type) const
    {
        Q_UNUSED(type)
        return identity;
    }
    /// Two settings of one name.
    [[nodiscard]] virtual bool sameOption(const QString &left, const QString &right) const { return left == right; }
    /// Whether the database gives a name to a constraint or index that is written without one.
    [[nodiscard]] virtual bool namesConstraints() const { return false; }
    /// The names of two NOT NULL constraints, of which one or both may have none.
    [[nodiscard]] virtual bool sameNotNullName(const QString &left, const QString &right) const
    {
        return left == right;
    }
    [[nodiscard]] virtual bool sameCollation(const QString &left, const QString &right) const = 0;
    /// The same of a part of a key or an index, where nothing said means the collation of the column.
    [[nodiscard]] virtual bool samePartCollation(const QString &left, const QString &right) const
    {
        return sameCollation(left, right);
    }
    /// Whether the object says what every database has in some way (who owns a table), so that a side that does not say
    /// it leaves it open and does not differ.
    [[nodiscard]] virtual bool isOpenWhenMissing(const schema::OtherObject &object) const
    {
        Q_UNUSED(object)
        return false;
    }
};

} // namespace relvar::diff
