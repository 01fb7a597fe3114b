// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE TABLE and CREATE INDEX texts taken apart: what SQLite's pragmas do not tell (names of constraints, checks,
// collations, deferrability, ON CONFLICT), and where in the text it stands. Expressions stay text. Objects are named,
// not identified: see introspect.h. Grammar: https://www.sqlite.org/lang_createtable.html,
// https://www.sqlite.org/lang_createindex.html
#pragma once

#include "base/result.h"
#include "dialects/sqlite/tokenizer.h"
#include "schema/table.h"

namespace relvar::sqlite {

/// Where a constraint stands, with its CONSTRAINT name.
struct ParsedPlace
{
    TextSpan span;
    /// The column at which it is written; -1: it is one of the table.
    qsizetype column = -1;
};

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
    ParsedPlace place;
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
    ParsedPlace place;
    /// DEFERRABLE clauses that stand apart from it.
    QList<TextSpan> apart;
};

struct ParsedCheck
{
    QString name;
    QString expression;
    ParsedPlace place;
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
    /// From the name to the last word of its constraints.
    TextSpan span;
    TextSpan nameSpan;
    /// Empty, right after the name, when there is no type.
    TextSpan typeSpan;
    /// A clause may be repeated; the last one counts.
    QList<TextSpan> notNullSpans;
    QList<TextSpan> defaultSpans;
    QList<TextSpan> collationSpans;
    QList<TextSpan> generatedSpans;
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
    TextSpan nameSpan;
    /// Between the parentheses.
    TextSpan body;
    /// What stands in the body, in order: columns, constraints of the table.
    QList<TextSpan> items;
};

struct ParsedIndex
{
    QString name;
    QString table;
    bool unique = false;
    QList<ParsedKeyPart> parts;
    QString predicate;
    TextSpan nameSpan;
    TextSpan indexWord;
    TextSpan uniqueWord;
    /// With its parentheses.
    TextSpan partsSpan;
    /// With WHERE; empty, after the parts, when there is none.
    TextSpan predicateSpan;
};

/// Error: SqliteError::SyntaxError, with the place as detail. Texts that SQLite itself has stored are always read,
/// unless they come from a newer SQLite with a newer grammar.
[[nodiscard]] Result<ParsedTable> parseCreateTable(const QString &sql);
[[nodiscard]] Result<ParsedIndex> parseCreateIndex(const QString &sql);

} // namespace relvar::sqlite
