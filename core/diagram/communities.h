// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables of a large connected group belong closer together, read from their links. Private to this room.
#pragma once

#include "diagram/layered.h"

namespace relvar::diagram {

/// Parts of at most `most` tables, each table in one, in the order of their first tables. Links to a table that very
/// many refer to (users, tenants) say little about who belongs together, so they weigh less. Tables that nothing but
/// such a table holds together come in parts of their own. Deterministic.
[[nodiscard]] QList<QList<qsizetype>> communities(qsizetype count, const QList<IndexLink> &links, qsizetype most);

} // namespace relvar::diagram
