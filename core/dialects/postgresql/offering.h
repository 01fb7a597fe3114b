// SPDX-License-Identifier: GPL-3.0-or-later
// What a server has to choose from, read from its catalogs: types, collations, tablespaces, operator classes …
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "dialect/offering.h"

namespace relvar::postgresql {

/// One round trip.
[[nodiscard]] Result<dialect::Offering> readOffering(database::Connection &connection);

} // namespace relvar::postgresql
