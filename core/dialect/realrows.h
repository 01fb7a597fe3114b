// SPDX-License-Identifier: GPL-3.0-or-later
// What a product knows of reading real rows and of putting them elsewhere, for proofs. Stateless and thread-safe. A
// dialect that can do it is one of these too.
#pragma once

#include "base/error.h"
#include "schema/schema.h"

namespace relvar::dialect {

class RealRows
{
public:
    virtual ~RealRows() = default;

    /// Outside a transaction: begins one that reads the database as it is at one moment, and writes nothing.
    [[nodiscard]] virtual QString beginReading() const = 0;
    /// Makes the numbers that the database gives to rows of the column go on after those that are there. Empty: they do
    /// so by themselves.
    [[nodiscard]] virtual QString continueNumbers(const schema::Schema &schema, const schema::Table &table,
                                                  const schema::Column &column) const = 0;
    /// Why rows made a statement fail: what the product says of rules and names, and no value of any row. Empty: rows
    /// were not the reason, or nothing can be told without their values.
    [[nodiscard]] virtual Text refusalByRows(const Error &error) const = 0;
};

} // namespace relvar::dialect
