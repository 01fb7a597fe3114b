// SPDX-License-Identifier: GPL-3.0-or-later
// What a schema asks of its server that not every version can do. Only what older ones do not merely ignore or spell
// otherwise, and of texts nothing.
#pragma once

#include "base/result.h"
#include "schema/schema.h"

namespace relvar::postgresql {

/// First versions that have ALTER … SET EXPRESSION, as ServerFacts::version.
inline constexpr int setsExpressions = 170000;

/// CompileError::Unsupported, naming the object, when the target is too old for it. `targetVersion` 0 is not known:
/// everything passes, the server judges.
[[nodiscard]] Result<> refuseNewer(const schema::Schema &schema, int targetVersion);

} // namespace relvar::postgresql
