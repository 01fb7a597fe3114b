// SPDX-License-Identifier: GPL-3.0-or-later
// The type below a domain, for frameworks that know no domains.
#pragma once

#include "schema/schema.h"

namespace relvar::frameworks {

/// The text of the type itself where it is no domain, or an array of one.
[[nodiscard]] QString withoutDomain(const schema::DataType &type, const schema::Schema &schema);

} // namespace relvar::frameworks
