// SPDX-License-Identifier: GPL-3.0-or-later
// Divides a change: what one short transaction can do, and what has a form of its own that keeps nobody waiting. Only
// finds it; online.cpp writes it.
#pragma once

#include "dialects/postgresql/backfill.h"
#include "schema/schema.h"

namespace relvar::postgresql {

template<typename Part>
struct PartOf
{
    ObjectId table;
    Part part;
};

/// A column that is to be NOT NULL, and the check that shows it, so that SET NOT NULL reads no row.
struct RequiredColumn
{
    ObjectId table;
    ObjectId column;
    schema::CheckConstraint check;
};

struct HeldBack
{
    /// The target without what is held back: constraints are NOT VALID in it.
    schema::Schema first;
    /// Of tables that stay.
    QList<PartOf<schema::Index>> dropped;
    QList<PartOf<schema::Index>> added;
    /// The new ones, under the ids of those that they replace and that are still in `first`.
    QList<PartOf<schema::Index>> replaced;
    QList<PartOf<schema::UniqueConstraint>> uniques;
    QList<PartOf<schema::PrimaryKey>> primaryKeys;
    /// Those that refer to a key that is held back.
    QList<PartOf<schema::ForeignKey>> references;
    QList<Backfill> fills;
    QList<RequiredColumn> required;
    /// New columns that get their default after they are there.
    QList<PartOf<schema::Column>> laterDefaults;
};

/// `fills` are of columns that are new in `to`. `version` as ServerFacts::version, 0: not known.
[[nodiscard]] HeldBack holdBack(const schema::Schema &from, const schema::Schema &to, const QList<Backfill> &fills,
                                int version);

/// Enums that only get more values, as they are then; empty when nothing else changes. A value that a transaction has
/// added cannot be used in it.
[[nodiscard]] QList<schema::EnumType> extendedEnums(const schema::Schema &from, const schema::Schema &to);

} // namespace relvar::postgresql
