// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the single changes between two schemas cannot be made without which other. Private to diff/.
#pragma once

#include "diff/pieces.h"

namespace relvar::diff {

/// One change, of an AlteredTable with one part or its own facets alone. Positions in Need are those of the list; the
/// same pair comes once.
[[nodiscard]] QList<Need> needsOf(const QList<Change> &changes, const schema::Schema &from, const schema::Schema &to);

} // namespace relvar::diff
