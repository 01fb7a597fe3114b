// SPDX-License-Identifier: GPL-3.0-or-later
// Three schemas whose ids mean the same become one: objects and parts by id, fields by value. What comes out may have
// references that lead nowhere: see wholeness.h. Private to diff/.
#pragma once

#include "diff/mergefields.h"

namespace relvar::diff {

struct ThreeSchemas
{
    const schema::Schema &base;
    const schema::Schema &draft;
    const schema::Schema &newBase;
};

[[nodiscard]] schema::Schema merge(const ThreeSchemas &schemas, Referee &referee);

} // namespace relvar::diff
