// SPDX-License-Identifier: GPL-3.0-or-later
// What a product knows of running a statement that a person typed: how much of a large answer is kept, where a text is
// wrong, how to be sure that nothing is written. Stateless and thread-safe. A dialect that can do it is one of these
// too.
#pragma once

#include "database/connection.h"

#include <optional>

namespace relvar::dialect {

/// What is kept of an answer; the statement runs to its end all the same.
struct AnswerLimit
{
    qsizetype rows = 10'000;
    qint64 bytes = 64 * 1024 * 1024;
};

struct Answer
{
    /// Without columns: the statement answers no rows.
    database::ResultSet rows;
    /// There were more of them.
    bool isCut = false;
    /// How many there were; -1: not counted.
    qint64 count = 0;
    /// Rows that the statement changed; -1: the driver cannot tell.
    qint64 changed = -1;
};

struct Refusal
{
    Error error;
    /// Where in the statement, in UTF-16 units; none: not told.
    std::optional<qsizetype> offset;
    /// It would have written where only reading is allowed.
    bool isAboutWriting = false;
};

using AnswerOrRefusal = tl::expected<Answer, Refusal>;

class Answering
{
public:
    virtual ~Answering() = default;

    /// One statement, to its end.
    [[nodiscard]] virtual AnswerOrRefusal answer(database::Connection &connection, const QString &sql,
                                                 const AnswerLimit &limit) const = 0;
    /// Outside a transaction: statements before and after one that must write nothing, whatever it says.
    [[nodiscard]] virtual QStringList beginReading() const = 0;
    [[nodiscard]] virtual QStringList endReading() const = 0;
};

} // namespace relvar::dialect
