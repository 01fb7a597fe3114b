// SPDX-License-Identifier: GPL-3.0-or-later
// What a thing is and uses before or after a change, flattened: the ids it brings and points at, the names it has, the
// words of its texts. Private to diff/.
#pragma once

#include "diff/changes.h"

#include <QSet>

namespace relvar::diff {

/// A name that texts may mention. A column's counts inside its table and where the table's name stands too.
struct MentionedName
{
    QString text;
    ObjectId table;
    /// A value of this enum type; null: a name.
    ObjectId enumType;

    friend bool operator==(const MentionedName &, const MentionedName &) = default;
};

struct Footprint
{
    QSet<ObjectId> ids;
    QSet<ObjectId> uses;
    /// Names that nothing else may have, each with the place where that holds.
    QSet<QString> places;
    QList<MentionedName> names;
    /// Words and quoted names, in lower case. A name that is no word ("my table") and not quoted is looked for in the
    /// texts.
    QSet<QString> words;
    QStringList texts;

    void read(const QString &text);
    [[nodiscard]] bool mentions(const QString &name) const;
};

[[nodiscard]] Footprint footprintOf(const schema::Column &column, const schema::Table &table);
[[nodiscard]] Footprint footprintOf(const schema::PrimaryKey &key, const schema::Table &table);
[[nodiscard]] Footprint footprintOf(const schema::UniqueConstraint &constraint, const schema::Table &table);
[[nodiscard]] Footprint footprintOf(const schema::ForeignKey &key, const schema::Table &table);
[[nodiscard]] Footprint footprintOf(const schema::CheckConstraint &check, const schema::Table &table);
[[nodiscard]] Footprint footprintOf(const schema::ExclusionConstraint &exclusion, const schema::Table &table);
[[nodiscard]] Footprint footprintOf(const schema::Index &index, const schema::Table &table);
/// The table without its parts.
[[nodiscard]] Footprint ownFootprintOf(const schema::Table &table);
/// The table with all its parts.
[[nodiscard]] Footprint footprintOf(const schema::Table &table);

[[nodiscard]] Footprint footprintOf(const schema::Namespace &space);
[[nodiscard]] Footprint footprintOf(const schema::View &view);
[[nodiscard]] Footprint footprintOf(const schema::Trigger &trigger);
[[nodiscard]] Footprint footprintOf(const schema::OtherObject &object);
[[nodiscard]] Footprint footprintOf(const schema::EnumType &type);
[[nodiscard]] Footprint footprintOf(const schema::Sequence &sequence);

} // namespace relvar::diff
