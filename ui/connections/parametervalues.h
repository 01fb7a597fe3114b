// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen for a connection parameter: the words that the server's library knows, and the services of its
// files (https://www.postgresql.org/docs/current/libpq-pgservice.html).
#pragma once

#include <QStringList>

namespace relvar::connections {

/// Empty: anything can be typed. Reads the files of services anew each time.
[[nodiscard]] QStringList parameterValues(const QString &parameter);

} // namespace relvar::connections
