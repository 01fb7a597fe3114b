// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft becomes when a schema of elsewhere is taken in. Pure.
#pragma once

#include "dialect/dialect.h"
#include "diff/renames.h"

namespace relvar::imports {

enum class Others {
    /// What the imported schema does not have goes.
    Go,
    /// It stays; nothing is a rename then.
    Stay,
};

/// The imported schema with the ids of what the present one has already under the same names, or under those that the
/// renames tell.
[[nodiscard]] schema::Schema importedSchema(const schema::Schema &present, const schema::Schema &imported,
                                            const diff::Rules &rules, const QList<diff::Rename> &renames,
                                            Others others);

} // namespace relvar::imports
