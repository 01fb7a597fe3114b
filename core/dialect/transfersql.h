// SPDX-License-Identifier: GPL-3.0-or-later
// schema::Transfer as SQL that all products take. Knows nothing of when it runs.
#pragma once

#include "dialect/statement.h"
#include "schema/datamove.h"

#include <functional>

namespace relvar::dialect {

/// How the tables and columns are called at the moment: quoted, ready for SQL.
struct TransferNames
{
    std::function<QString(ObjectId table)> table;
    std::function<QString(ObjectId table, ObjectId column)> column;
};

/// The value that the transfer gives to the column, as an expression over a row of Transfer::into. Where no row of `from`
/// belongs to it: NULL.
[[nodiscard]] QString transferredValue(const schema::Transfer &transfer, const schema::Transfer::Value &value,
                                       const TransferNames &names);

/// The condition on rows of Transfer::from that they belong to none of `into`.
[[nodiscard]] QString belongsToNone(const schema::Transfer &transfer, const TransferNames &names);

/// UPDATE of the rows that are there. Rows to which none belongs stay as they are.
[[nodiscard]] QString updateRows(const schema::Transfer &transfer, const TransferNames &names);

/// INSERT of the rows that Transfer::makesRows asks for. `isEmpty`: there are none yet.
[[nodiscard]] QString insertRows(const schema::Transfer &transfer, const schema::Table &from, bool isEmpty,
                                 const TransferNames &names);

} // namespace relvar::dialect
