// SPDX-License-Identifier: GPL-3.0-or-later
// The icon that stands before a change in a list, whatever the list is for.
#pragma once

#include "diff/changes.h"

#include <QIcon>

namespace relvar::shell {

[[nodiscard]] QIcon changeIcon(diff::Description::Kind kind);

} // namespace relvar::shell
