// SPDX-License-Identifier: GPL-3.0-or-later
// Reads rows of one table or view, a page at a time, each page in a transaction of its own that can write nothing and
// ends at once: nobody waits for a person who looks. Blocking; a Canceller of the connection interrupts.
#pragma once

#include "dialect/browsing.h"
#include "dialect/dialect.h"
#include "rows/condition.h"

namespace relvar::rows {
Q_NAMESPACE

enum class RowsError {
    /// The dialect cannot show rows.
    NotSupported,
    /// The text of the condition is more than one expression.
    NotACondition,
    /// The row is not there any more.
    Gone,
    /// More than may be copied at once.
    TooMuch,
};
Q_ENUM_NS(RowsError)

struct Sort
{
    /// In Relation::columns.
    qsizetype column = 0;
    bool descending = false;

    friend bool operator==(const Sort &, const Sort &) = default;
};

/// Which rows, in which order. All conditions hold.
struct Wish
{
    QList<Condition> conditions;
    /// SQL that stands after WHERE, as a person wrote it; may be empty.
    QString where;
    /// Nothing: by the key of the relation.
    std::optional<Sort> sort;

    friend bool operator==(const Wish &, const Wish &) = default;
};

struct Value
{
    /// As in database::ResultSet; of a long value its beginning.
    QVariant shown;
    /// How many bytes the whole value has; -1: `shown` is the whole.
    qint64 bytes = -1;

    [[nodiscard]] bool isNull() const { return !shown.isValid(); }
    [[nodiscard]] bool isCut() const { return bytes >= 0; }

    friend bool operator==(const Value &, const Value &) = default;
};

struct Row
{
    QList<Value> values;
    /// Values of Relation::key.
    QVariantList key;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Where a page begins: after the row with that key where the order is the key's, else so many rows from the first.
struct Place
{
    QVariantList after;
    qint64 offset = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

struct Page
{
    QList<Row> rows;
    bool isLast = false;
    /// Of the next page.
    Place next;
};

struct PageSize
{
    int rows = 200;
    /// Characters of a text, bytes of a binary value; 0: whole values.
    int longestValue = 300;
};

inline constexpr int usualTimeoutMs = 60'000;

/// The table or view as it is now. Errors: there is none.
[[nodiscard]] Result<dialect::Relation> readRelation(database::Connection &connection, const dialect::Dialect &dialect,
                                                     const QString &nameSpace, const QString &name,
                                                     int timeoutMs = usualTimeoutMs);
[[nodiscard]] Result<Page> readPage(database::Connection &connection, const dialect::Dialect &dialect,
                                    const dialect::Relation &relation, const Wish &wish, const Place &place,
                                    const PageSize &size = {}, int timeoutMs = usualTimeoutMs);
/// The whole of a value of which a page has the beginning. `offset`: where the row stands, for relations without a key.
[[nodiscard]] Result<QVariant> readWhole(database::Connection &connection, const dialect::Dialect &dialect,
                                         const dialect::Relation &relation, const Wish &wish, const QVariantList &key,
                                         qint64 offset, qsizetype column, int timeoutMs = usualTimeoutMs);
/// Counts, which may take long.
[[nodiscard]] Result<qint64> countRows(database::Connection &connection, const dialect::Dialect &dialect,
                                       const dialect::Relation &relation, const Wish &wish, int timeoutMs = 0);

} // namespace relvar::rows
