// SPDX-License-Identifier: GPL-3.0-or-later
// How a project names keys, constraints, indexes and sequences: what the convention calls a part, and what has to be
// renamed to follow one. Pure. The conventions of frameworks are in namingpresets.h.
#pragma once

#include "edit/edits.h"

namespace relvar::edit {

/// The key column of a new table, from what is usual in the database (Dialect::keyColumn()): a UUID or a smaller number
/// where the convention of a framework has these. Relvar's own leaves it as it is usual.
[[nodiscard]] schema::Column usualKey(const document::UsualColumns &usual, schema::Column key);

// What the convention calls a part of a table, whether or not another part is called so.
[[nodiscard]] QString wantedName(const document::NamingConvention &convention, const schema::Table &table,
                                 const schema::PrimaryKey &key);
[[nodiscard]] QString wantedName(const document::NamingConvention &convention, const schema::Table &table,
                                 const schema::UniqueConstraint &constraint);
/// `schema` holds the table that is referred to, unless that is `table` itself.
[[nodiscard]] QString wantedName(const document::NamingConvention &convention, const schema::Schema &schema,
                                 const schema::Table &table, const schema::ForeignKey &foreignKey);
[[nodiscard]] QString wantedName(const document::NamingConvention &convention, const schema::Table &table,
                                 const schema::CheckConstraint &check);
[[nodiscard]] QString wantedName(const document::NamingConvention &convention, const schema::Table &table,
                                 const schema::ExclusionConstraint &exclusion);
[[nodiscard]] QString wantedName(const document::NamingConvention &convention, const schema::Table &table,
                                 const schema::Index &index);

enum class NamedKind { PrimaryKey, Unique, ForeignKey, Check, Exclusion, Index, Sequence };

/// One part, or sequence, and the name that it gets.
struct PartRenaming
{
    /// The table; of a sequence: the sequence.
    ObjectId object;
    /// Null of a sequence.
    ObjectId part;
    NamedKind kind = NamedKind::Index;
    QString from;
    QString to;

    friend bool operator==(const PartRenaming &, const PartRenaming &) = default;
};

/// Everything with a name that the convention would name otherwise, in the order of the tables. What the convention
/// calls the same is told apart by a number. Parts without a name stay so.
[[nodiscard]] QList<PartRenaming> renamingsToConvention(const schema::Schema &schema,
                                                        const document::NamingConvention &convention);
/// Renames parts and sequences, as one step. Errors: EditError::NoSuchObject; NameTaken, when two things of one
/// namespace would have one name.
[[nodiscard]] Edit renameParts(QList<PartRenaming> renamings);

} // namespace relvar::edit
