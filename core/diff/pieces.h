// SPDX-License-Identifier: GPL-3.0-or-later
// The difference of two schemas in pieces that can be chosen: some go into one migration, the rest into a later one.
// Pure; knows no files and no SQL but the names that texts mention.
#pragma once

#include "diff/diff.h"

#include <QSet>

namespace relvar::diff {

/// What goes into a migration whole or not at all: an object, or one part of a table.
struct Piece
{
    /// As in Description: a null part is the object itself.
    ObjectId object;
    ObjectId part;
    /// Never empty.
    QList<Description> lines;
    /// What it changes, each with one part of a table at most; more than one where others follow it (the columns of
    /// partitions).
    Changes changes;
};

/// Why a piece cannot go into a migration before another one has.
struct Need
{
    qsizetype piece = 0;
    qsizetype needed = 0;
    /// "It uses orders.": read after the two of them.
    Text reason;
};

struct Pieces
{
    /// In the order of diff().
    QList<Piece> pieces;
    /// By piece, then by what it needs; two pieces may need each other.
    QList<Need> needs;
};

/// References are followed by id, and by name into texts (defaults, checks, views, triggers), where too much rather
/// than too little is taken for a need. `together` are groups of objects and parts between which rows or values move:
/// their changes need each other.
[[nodiscard]] Pieces pieces(const schema::Schema &from, const schema::Schema &to, const Rules &rules,
                            const QList<QSet<ObjectId>> &together = {});

/// The chosen ones with all that they need.
[[nodiscard]] QSet<qsizetype> withNeeded(const Pieces &pieces, QSet<qsizetype> chosen);
/// The chosen ones without those that need, over however many others, one that is not among them.
[[nodiscard]] QSet<qsizetype> withoutUnmet(const Pieces &pieces, QSet<qsizetype> chosen);
/// The first need of a chosen piece for one that is not chosen; null: the chosen ones can go into one migration.
[[nodiscard]] const Need *findUnmet(const Pieces &pieces, const QSet<qsizetype> &chosen);

/// `from` with the chosen pieces of its difference to `to`; with all of them it is `to`.
[[nodiscard]] schema::Schema withChosen(const schema::Schema &from, const schema::Schema &to, const Pieces &pieces,
                                        const QSet<qsizetype> &chosen);

/// The schema with the changes carried out on it, by id. It may be another one than they were made for: what it does
/// not have cannot be altered and is left alone; what is added stands where it stands in the changes' own schema.
[[nodiscard]] schema::Schema withChanges(schema::Schema onto, const Changes &changes);

} // namespace relvar::diff
