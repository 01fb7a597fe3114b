// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagram.h"

#include <algorithm>

namespace relvar::diagram {

const Placement *Diagram::placement(ObjectId table) const
{
    const auto found = std::find_if(placements.cbegin(), placements.cend(),
                                    [&](const Placement &candidate) { return candidate.table == table; });
    return found == placements.cend() ? nullptr : &*found;
}

const Area *Diagram::areaOf(ObjectId table) const
{
    const auto found
        = std::find_if(areas.cbegin(), areas.cend(), [&](const Area &area) { return area.tables.contains(table); });
    return found == areas.cend() ? nullptr : &*found;
}

} // namespace relvar::diagram
