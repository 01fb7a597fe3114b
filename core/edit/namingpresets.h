// SPDX-License-Identifier: GPL-3.0-or-later
// The conventions of well-known frameworks: what they call keys, constraints and indexes by themselves, which columns
// their tables usually begin with, and what they do with names that are too long.
#pragma once

#include "document/document.h"

namespace relvar::edit {

struct NamingPreset
{
    /// As relvar.toml has it: "drizzle".
    QString id;
    /// For people: "Drizzle".
    QString displayName;
    /// For PostgreSQL.
    document::NamingConvention convention;
    /// UsualColumns::timeType in SQLite.
    QString sqliteTimeType;

    /// By Dialect::id().
    [[nodiscard]] document::NamingConvention conventionFor(const QString &dialect) const;
};
/// The first is PostgreSQL's own way, which Relvar starts with.
[[nodiscard]] const QList<NamingPreset> &namingPresets();
/// Null when there is none with that id.
[[nodiscard]] const NamingPreset *findNamingPreset(const QString &id);
/// "postgresql, sea-orm, …": for messages.
[[nodiscard]] QString namingPresetIds();

} // namespace relvar::edit
