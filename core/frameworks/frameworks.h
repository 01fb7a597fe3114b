// SPDX-License-Identifier: GPL-3.0-or-later
// All frameworks whose code can be written.
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

[[nodiscard]] const QList<const Framework *> &all();
/// Null when there is none with that id.
[[nodiscard]] const Framework *find(const QString &id);

} // namespace relvar::frameworks
