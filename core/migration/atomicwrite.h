// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a whole file or nothing: a crash or a full disk leaves the old file as it was.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace relvar::migration {

/// Who may read the file: `Shared` follows the umask (usually 0644), `Private` is 0600.
enum class Access { Shared, Private };

/// Makes missing folders on the way. Error NotWritable names the path and the system's reason.
[[nodiscard]] Result<> writeAtomically(const QString &path, const QByteArray &bytes, Access access = Access::Shared);

} // namespace relvar::migration
