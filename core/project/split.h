// SPDX-License-Identifier: GPL-3.0-or-later
// A draft in two: what goes into the next migration, and what stays a draft over it. Pure; touches no disk.
#pragma once

#include "diff/pieces.h"
#include "document/document.h"

namespace relvar::project {

/// The changes of the draft in pieces; those between which an intent moves values need each other.
[[nodiscard]] diff::Pieces piecesOf(const schema::Schema &base, const document::Document &draft,
                                    const diff::Rules &rules);

/// The draft with the chosen pieces alone and the intents that are about them. The chosen ones need no others.
[[nodiscard]] document::Document chosenPart(const schema::Schema &base, const document::Document &draft,
                                            const diff::Pieces &pieces, const QSet<qsizetype> &chosen);

/// What is left of the draft once `part` of it is a migration that leads to `reached`: the changes from part to draft,
/// over what is reached, by id. No change at all when the part was all of it.
[[nodiscard]] document::Document restAfter(const document::Document &draft, const document::Document &part,
                                           const schema::Schema &reached, const diff::Rules &rules);

} // namespace relvar::project
