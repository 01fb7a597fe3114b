// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a database that a person names, for the proof: real ones have what nobody thinks of. They are read in one
// state of the database, which is not written to, and are kept in memory alone; no text names a value of theirs.
#pragma once

#include "dialect/dialect.h"

#include <QHash>
#include <QSet>

namespace relvar::runner {

/// RunError::Cancelled, of a proof.
[[nodiscard]] Error proofCancelled();

struct RowSample
{
    /// For people: the connection's name, or the address.
    QString source;
    struct Table
    {
        QList<ObjectId> columns;
        /// A value for each of the columns.
        QList<QVariantList> rows;
    };
    /// By the ids of the schema that it was read for.
    QHash<ObjectId, Table> tables;
    /// Which tables could not be read, and why.
    QList<Text> unread;

    [[nodiscard]] qsizetype rowCount() const;
};

constexpr int usualSampleRows = 100;

/// The oldest and the newest rows by the primary key, `sampleRows` together, of each of the tables, and the rows
/// that those refer to, directly or not. Partitions are read through the table above them. A table that cannot be read
/// is named in the sample. Outside a transaction. Errors: the connection failed, or it was cancelled.
[[nodiscard]] Result<RowSample> readSample(database::Connection &connection, const dialect::Dialect &dialect,
                                           const schema::Schema &schema, const QSet<ObjectId> &tables, int sampleRows,
                                           const database::CancelToken &cancel);

struct SampleInserted
{
    int count = 0;
    /// Of which tables the database took not all rows. No reason can be told without a value.
    QList<Text> refused;
};

/// Puts the rows into a database with that schema, parents first; columns that it does not have are left out. The
/// numbers that the database gives go on after those of the rows.
[[nodiscard]] Result<SampleInserted> insertSample(database::Connection &connection, const dialect::Dialect &dialect,
                                                  const schema::Schema &schema, const RowSample &sample,
                                                  const database::CancelToken &cancel);

} // namespace relvar::runner
