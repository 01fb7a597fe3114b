// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the connections, the drift rules and single values of a relvar.toml that people wrote: comments, order and
// spacing stay. Touches no disk.
#pragma once

#include "project/project.h"

namespace relvar::project {

// `toml` is the text that `project` was read from. The answers can be read again and mean what was asked for; a text
// that is written too unusually for that (inline tables, dotted keys) is an error, which says so.

[[nodiscard]] Result<QByteArray> withConnection(const QByteArray &toml, const Project &project,
                                                const database::ConnectionSettings &settings);
/// The settings may have another name: the default connection follows.
[[nodiscard]] Result<QByteArray> withChangedConnection(const QByteArray &toml, const Project &project,
                                                       const QString &name,
                                                       const database::ConnectionSettings &settings);
/// When it was the default one, the first of the others takes its place.
[[nodiscard]] Result<QByteArray> withoutConnection(const QByteArray &toml, const Project &project, const QString &name);
/// The rule, see driftrules.h, as the last one of [drift] ignore. The same text when it is there already.
[[nodiscard]] Result<QByteArray> withDriftRule(const QByteArray &toml, const Project &project, const QString &rule);

/// [migrations] records. The same text when it says so already.
[[nodiscard]] Result<QByteArray> withRecords(const QByteArray &toml, const Project &project, bool records);
/// [naming] preset; patterns of the project's own stay. The same text when it says so already.
[[nodiscard]] Result<QByteArray> withNamingPreset(const QByteArray &toml, const Project &project,
                                                  const QString &preset);

} // namespace relvar::project
