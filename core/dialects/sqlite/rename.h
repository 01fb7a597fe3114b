// SPDX-License-Identifier: GPL-3.0-or-later
// Renames of tables and columns as ALTER TABLE … RENAME, in an order in which no two names meet. SQLite follows the
// names itself, through indexes, triggers, views and foreign keys.
#pragma once

#include "base/result.h"
#include "dialect/statement.h"
#include "diff/changes.h"
#include "schema/schema.h"

#include <QSet>

namespace relvar::sqlite {

struct Renames
{
    QList<dialect::Statement> up;
    QList<dialect::Statement> down;
    /// `from` with the new names. Stored texts are as they were: the database knows the new ones.
    schema::Schema renamed;
    /// Dropped tables whose names are wanted by a renamed one: they have to go before.
    QSet<ObjectId> inTheWay;

    [[nodiscard]] bool isEmpty() const { return up.isEmpty(); }
};

[[nodiscard]] Renames planRenames(const schema::Schema &from, const schema::Schema &to);

/// Error SqliteError::Unsupported: SQLite before 3.35 writes the new name of a column into generated columns of other
/// tables (by trying 3.31.1; 3.35.2 does not).
[[nodiscard]] Result<> checkRenames(const schema::Schema &from, const diff::Changes &changes, int version);

} // namespace relvar::sqlite
