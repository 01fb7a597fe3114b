// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programs of a PostgreSQL server are installed. Distributions keep them out of PATH.
#pragma once

#include <QString>

namespace relvar::postgresql {

/// The folder that holds initdb, pg_ctl and postgres of the newest version that is installed; empty: none.
[[nodiscard]] QString newestServerPrograms();
[[nodiscard]] bool holdsServerPrograms(const QString &folder);

} // namespace relvar::postgresql
