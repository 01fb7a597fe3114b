// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the demo project with a database of its own, on which all migrations but the newest are applied. Blocking.
#pragma once

#include "database/canceltoken.h"
#include "dialect/dialect.h"

namespace relvar::shell {

/// Copies `source` (":/demo") to `folder`, replacing a copy that was made before. Answers the folder of the project.
[[nodiscard]] Result<QString> prepareDemo(const QList<const dialect::Dialect *> &dialects, const QString &source,
                                          const QString &folder, const database::CancelToken &cancel);

} // namespace relvar::shell
