// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of dialects that Relvar is built with. Handed in by the applications.
#pragma once

#include "dialect/dialect.h"

namespace relvar::dialects {

[[nodiscard]] QList<const dialect::Dialect *> builtin();

} // namespace relvar::dialects
