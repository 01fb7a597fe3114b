// SPDX-License-Identifier: GPL-3.0-or-later
// Finds text everywhere in a schema: names, types, comments, definitions, defaults, conditions. Pure.
#pragma once

#include "schema/schema.h"

#include <QRegularExpression>

namespace relvar::schema {

struct SearchWish
{
    /// Made by searchPattern(), or any other.
    QRegularExpression pattern;
    bool names = true;
    bool types = true;
    bool comments = true;
    /// Texts of views, triggers, functions and the like; defaults, generated columns, checks, predicates, expressions.
    bool definitions = true;
    /// How many matches are enough.
    qsizetype most = 2000;
};

/// What people type, as it is written or as a regular expression.
[[nodiscard]] QRegularExpression searchPattern(const QString &text, bool isExpression, bool caseSensitive,
                                               bool wholeWords);

struct SearchMatch
{
    enum class Field { Name, Type, Comment, Default, Generated, Condition, Definition, Value };

    ObjectId object;
    /// The column, key or index inside the table; null: the object itself.
    ObjectId part;
    Field field = Field::Name;
    /// "table", "column", "index", "view", "function": SQL's words.
    QString kind;
    /// "orders.total", with the namespace where there are several.
    QString path;
    /// The line that matches, cut round the match where it is long; and where in it the match is.
    QString excerpt;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// In the order of the schema, one match for each text. Nothing for a pattern that is empty or not valid.
[[nodiscard]] QList<SearchMatch> search(const Schema &schema, const SearchWish &wish);

} // namespace relvar::schema
