// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a key or an index as a line of text that people type: `name, lower(email), created DESC`.
#pragma once

#include "base/result.h"
#include "schema/table.h"

namespace relvar::inspector {
Q_NAMESPACE

enum class InspectorError { UnknownColumn, ExpressionNotAllowed, NoColumn, UnknownTable, Incomplete };
Q_ENUM_NS(InspectorError)

/// Names that are more than one word, or hold a quote or a comma, are quoted with double quotes.
[[nodiscard]] QString toText(const schema::Table &table, const QList<schema::KeyPart> &parts);
[[nodiscard]] QString toText(const schema::Table &table, const QList<ObjectId> &columns);

/// What is neither a name of a column nor quoted is an expression; it needs parentheses in it, else it is taken for a
/// misspelt name. An operator class of `before` stays with its column.
[[nodiscard]] Result<QList<schema::KeyPart>> partsFromText(const schema::Table &table, const QString &line,
                                                           const QList<schema::KeyPart> &before);
/// Columns alone.
[[nodiscard]] Result<QList<ObjectId>> columnsFromText(const schema::Table &table, const QString &line);

/// The line cut at the commas that stand outside quotes and parentheses, without the space around the pieces.
[[nodiscard]] QStringList piecesOf(const QString &line);
/// As it is written in such a line.
[[nodiscard]] QString writtenName(const QString &name);

} // namespace relvar::inspector
