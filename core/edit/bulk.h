// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of many things at once, shown before they are made: names by a regular expression, types wherever they are
// used. Pure.
#pragma once

#include "edit/conventions.h"

#include <QRegularExpression>

namespace relvar::edit {

/// What a renaming by pattern goes over.
struct RenameScope
{
    bool tables = true;
    bool columns = true;
    /// Keys, foreign keys, checks and exclusion constraints.
    bool constraints = false;
    bool indexes = false;
};

/// One name and what the pattern makes of it.
struct NameChange
{
    enum class Kind { Table, Column, Part };

    ObjectId object;
    /// Null of a table.
    ObjectId part;
    Kind kind = Kind::Table;
    /// Of a Part.
    NamedKind partKind = NamedKind::Index;
    QString from;
    QString to;
    /// Why it cannot be made: the name is empty, or taken. Empty: it can.
    Text conflict;
};

/// Every name that the pattern matches and changes; `replacement` has \1, \2 … for what was captured. Columns that a
/// table has from another are not listed: they follow. Nothing for a pattern that is not valid or matches nothing at
/// all.
[[nodiscard]] QList<NameChange> nameChanges(const schema::Schema &schema, const QRegularExpression &pattern,
                                            const QString &replacement, const RenameScope &scope);
/// Marks those that would give two things one name, when only `changes` are made.
void findConflicts(QList<NameChange> &changes, const schema::Schema &schema);
/// Makes them, as one step, in an order in which no name is taken on the way. Errors: EditError::NameTaken.
[[nodiscard]] Edit renameAll(QList<NameChange> changes);

/// A type as it is written, and the columns that have it; those that follow another table's are not counted.
struct TypeUse
{
    struct Place
    {
        ObjectId table;
        ObjectId column;
    };
    QString type;
    QList<Place> places;
};

/// The most used first.
[[nodiscard]] QList<TypeUse> typeUses(const schema::Schema &schema);
/// Gives all of them the type, as one step.
[[nodiscard]] Edit changeTypes(QList<TypeUse::Place> places, schema::DataType type);

} // namespace relvar::edit
