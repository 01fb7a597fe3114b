// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that the migrations of another tool make. Runs them on a scratch database alone. Blocking.
#pragma once

#include "migration/formats/formats.h"
#include "schema/schema.h"

namespace relvar::project {

/// After all that the tool would run on an empty database, or up to and including the one with that id or name. Errors:
/// one that is no SQL, or cannot be read; UnknownId; those of runner::replay().
[[nodiscard]] Result<schema::Schema> schemaOfTool(const formats::Format &format, const QString &folder,
                                                  const dialect::Dialect &dialect, const QString &upTo,
                                                  const database::CancelToken &cancel,
                                                  const dialect::ScratchPlace &scratch = {});

} // namespace relvar::project
