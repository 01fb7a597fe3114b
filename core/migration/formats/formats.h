// SPDX-License-Identifier: GPL-3.0-or-later
// All tools whose folders are read, and which of them a folder belongs to.
#pragma once

#include "migration/formats/format.h"

namespace relvar::formats {

[[nodiscard]] const QList<const Format *> &all();
/// Null when there is none with that id.
[[nodiscard]] const Format *find(const QString &id);
/// "dbmate, goose, …": for messages.
[[nodiscard]] QString knownIds();

struct Detected
{
    const Format *format = nullptr;
    /// Absolute.
    QString folder;
    /// What shows it.
    Text evidence;
};

/// The migrations of tools in the folder and in those below it, the outermost first. Folders of dependencies and of
/// builds are left out, and what lies deeper than anybody puts migrations.
[[nodiscard]] QList<Detected> detect(const QString &folder);

} // namespace relvar::formats
