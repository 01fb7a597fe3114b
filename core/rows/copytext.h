// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as text for the clipboard or a file: for spreadsheets, for programs, as SQL. Pure.
#pragma once

#include "dialect/browsing.h"
#include "dialect/dialect.h"

namespace relvar::rows {

enum class TextFormat {
    /// Tab between values, for spreadsheets; no heading when there is one value only.
    Tabs,
    /// RFC 4180; NULL is nothing, an empty text is "".
    Csv,
    /// A list of objects; numbers and JSON values as they are, binary values as \x and hexadecimal digits.
    Json,
    /// One INSERT a row; columns that take no value are left out.
    Insert,
};

struct Rows
{
    dialect::Relation relation;
    /// Which columns, in the order in which they are written.
    QList<qsizetype> columns;
    /// Whole values for each of the columns, as in database::ResultSet.
    QList<QVariantList> rows;
};

[[nodiscard]] QString toText(const Rows &rows, TextFormat format, const dialect::Dialect &dialect);
/// A binary value as \x and hexadecimal digits, all others as the database prints them; NULL is empty.
[[nodiscard]] QString plainValue(const QVariant &value);

} // namespace relvar::rows
