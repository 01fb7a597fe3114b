// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas shows of a draft, or of two moments: the later schema, and what it lacks of the earlier one still in
// its place, with marks. A value to look at; never to be edited or saved.
#pragma once

#include "diagram/folding.h"
#include "diff/rules.h"
#include "render/paint.h"

namespace relvar::canvas {

struct ShownSchema
{
    schema::Schema schema;
    render::Marks marks;
    /// See diagram::Folding; empty before fold().
    QHash<ObjectId, QStringList> partitions;
    QHash<ObjectId, ObjectId> standIn;

    [[nodiscard]] bool isDropped(ObjectId id) const { return marks.value(id) == render::Mark::Dropped; }
};

/// Tables that are as in `to` share their Box with it.
[[nodiscard]] ShownSchema shownDifference(const schema::Schema &from, const schema::Schema &to,
                                          const diff::Rules &rules);

/// Folds the partitions of all tables but the `unfolded`. A table that stands for something changed is marked as
/// altered.
[[nodiscard]] ShownSchema fold(ShownSchema shown, const QSet<ObjectId> &unfolded);

} // namespace relvar::canvas
