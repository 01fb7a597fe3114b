// SPDX-License-Identifier: GPL-3.0-or-later
// The frameworks, each in files of its own. Used through frameworks.h.
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

[[nodiscard]] const Framework &drizzle();
[[nodiscard]] const Framework &fluentOrm();
[[nodiscard]] const Framework &loco();
[[nodiscard]] const Framework &prisma();
[[nodiscard]] const Framework &ruskit();
[[nodiscard]] const Framework &seaOrm();

} // namespace relvar::frameworks
