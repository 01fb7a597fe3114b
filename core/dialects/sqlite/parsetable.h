// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE TABLE and CREATE INDEX texts taken apart: what SQLite's pragmas do not tell (names of constraints, checks,
// collations, deferrability, ON CONFLICT). Expressions stay text. Objects are named, not identified: see introspect.h.
// Grammar: https://www.sqlite.org/lang_createtable.html, https://www.sqlite.org/lang_createindex.html
#pragma once

#include "base/result.h"
#include "schema/table.h"

namespace relvar::sqlite {

struct ParsedKeyPart
{
    /// The text of the part without COLLATE and its order.
    QString expression;
    /// The name, when the part is nothing but one; else null.
    QString name;
    QString collation;
    bool descending = false;
};

/// PRIMARY KEY or UNIQUE, of a column or of the table.
struct ParsedKey
{
    QString name;
    QList<ParsedKeyPart> parts;
    QString conflict;
};

struct ParsedForeignKey
{
    QString name;
    QStringList columns;
    QString table;
    /// Empty when none are written.
    QStringList referencedColumns;
    schema::ReferentialAction onDelete = schema::ReferentialAction::NoAction;
    schema::ReferentialAction onUpdate = schema::ReferentialAction::NoAction;
    QString match;
    bool deferrable = false;
    bool initiallyDeferred = false;
};

struct ParsedCheck
{
    QString name;
    QString expression;
};

struct ParsedColumn
{
    QString name;
    QString type;
    bool notNull = false;
    QString notNullName;
    QString notNullConflict;
    std::optional<QString> defaultExpression;
    std::optional<schema::Generated> generated;
    QString collation;
};

struct ParsedTable
{
    QString name;
    QList<ParsedColumn> columns;
    std::optional<ParsedKey> primaryKey;
    bool autoincrement = false;
    QList<ParsedKey> uniqueKeys;
    QList<ParsedForeignKey> foreignKeys;
    QList<ParsedCheck> checks;
    bool strict = false;
    bool withoutRowid = false;
};

struct ParsedIndex
{
    QString name;
    QString table;
    bool unique = false;
    QList<ParsedKeyPart> parts;
    QString predicate;
};

/// Error: SqliteError::SyntaxError, with the place as detail. Texts that SQLite itself has stored are always read,
/// unless they come from a newer SQLite with a newer grammar.
[[nodiscard]] Result<ParsedTable> parseCreateTable(const QString &sql);
[[nodiscard]] Result<ParsedIndex> parseCreateIndex(const QString &sql);

} // namespace relvar::sqlite
