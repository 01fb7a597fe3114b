// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite's own ALTER TABLE, CREATE INDEX and DROP INDEX can do for a table's changes, by the documented rules:
// https://www.sqlite.org/lang_altertable.html
#pragma once

#include "dialect/statement.h"
#include "diff/changes.h"

#include <optional>

namespace relvar::sqlite {

struct NativeAlter
{
    QList<dialect::Statement> up;
    /// Nothing when a column is dropped: ADD COLUMN would put it at the end, and without its values.
    std::optional<QList<dialect::Statement>> down;
    /// Constraints come or go by themselves, named as the text names them: whether the right ones did has to be tried.
    bool altersConstraints = false;
};

/// False when SQLite keeps nothing of the changes, as of comments.
[[nodiscard]] bool needsStatements(const diff::AlteredTable &altered);

/// Nothing: the table has to be rebuilt. Whether SQLite really drops a column only SQLite knows, it has to be tried.
[[nodiscard]] std::optional<NativeAlter> nativeAlter(const diff::AlteredTable &altered, const schema::Schema &to,
                                                     int version);

/// What the existing rows may refuse when they are copied into the new table.
[[nodiscard]] QList<dialect::Hazard> copyHazards(const diff::AlteredTable &altered, const schema::Schema &to);

} // namespace relvar::sqlite
