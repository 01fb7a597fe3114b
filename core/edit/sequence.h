// SPDX-License-Identifier: GPL-3.0-or-later
// Several edits as one, so that they are one undo step.
#pragma once

#include "document/documentstore.h"

namespace relvar::edit {

/// Runs one edit after the other; the first error ends it, and then nothing has changed.
[[nodiscard]] document::Edit sequence(QList<document::Edit> edits);

} // namespace relvar::edit
