// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite spells objects: identifiers, literals, columns, constraints, whole CREATE statements. No decisions about
// changes, see compile.h. Grammar: https://www.sqlite.org/lang_createtable.html
#pragma once

#include "dialect/dialect.h"

#include <QVariant>

namespace relvar::sqlite {

/// Always quoted, with double quotes.
[[nodiscard]] QString quoteIdentifier(const QString &name);
/// NULL, numbers, x'…' for QByteArray, '…' for everything else.
[[nodiscard]] QString quoteLiteral(const QVariant &value);

/// Everything of the schema: tables with their indexes, views, triggers, other objects. Verbatim definitions where the
/// schema has them.
[[nodiscard]] QList<dialect::Statement> createStatements(const schema::Schema &schema);
/// One table with its indexes and triggers, one view with its triggers, one index, trigger or other object. Empty when
/// nothing has the id.
[[nodiscard]] QList<dialect::Statement> createStatements(const schema::Schema &schema, ObjectId object);
/// Drops every object of the snapshot, Relvar's own tables and the histories of other tools among them.
[[nodiscard]] QList<dialect::Statement> dropEverything(const dialect::Snapshot &snapshot);

} // namespace relvar::sqlite
