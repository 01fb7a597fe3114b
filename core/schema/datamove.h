// SPDX-License-Identifier: GPL-3.0-or-later
// How values get from columns to others when a schema changes: what no comparison of two schemas can see. Values only;
// columns and tables are named by ids, of the schema before or of the one after.
#pragma once

#include "schema/schema.h"

namespace relvar::schema {

/// What rows hold afterwards that hold a value of an enum type that goes away.
struct ValueMapping
{
    ObjectId type;
    QString value;
    /// A value that stays; nothing: NULL.
    std::optional<QString> replacement;

    friend bool operator==(const ValueMapping &, const ValueMapping &) = default;
};

/// Takes values from the rows of one table to the rows that belong to them: of the same table, or of another.
struct Transfer
{
    /// Columns that hold the same value in a row of `from` and in the row of `into` that belongs to it.
    struct Match
    {
        ObjectId from;
        ObjectId into;

        friend bool operator==(const Match &, const Match &) = default;
    };
    struct Value
    {
        /// Of `into`.
        ObjectId column;
        /// SQL over the columns of `from`, by the names that they have once everything is renamed.
        QString expression;

        friend bool operator==(const Value &, const Value &) = default;
    };

    ObjectId from;
    ObjectId into;
    /// Empty when `from` is `into`: each row belongs to itself.
    QList<Match> matches;
    QList<Value> values;
    /// Rows of `from` to which none belongs get one, unless all that it would take over is NULL.
    bool makesRows = false;
    /// The columns of `from` that the expressions speak of.
    QList<ObjectId> reads;

    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// Columns or tables that come in the place of others: what carries the values over, and back. On the way up only what is
/// new is filled, on the way back only what had gone.
struct DataMove
{
    ObjectId id;
    /// In the order in which they happen.
    QList<Transfer> up;
    QList<Transfer> down;

    friend bool operator==(const DataMove &, const DataMove &) = default;
};

/// The moves as far as the change from one schema to the other has a use for them: without transfers that read what is in
/// neither schema or fill what is neither new nor, on the way back, gone.
[[nodiscard]] QList<DataMove> movesBetween(const Schema &before, const Schema &after, const QList<DataMove> &moves);

} // namespace relvar::schema
