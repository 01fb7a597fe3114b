// SPDX-License-Identifier: GPL-3.0-or-later
// Entities of SeaORM, one file a table, for SeaORM itself and for those who use it.
// https://www.sea-ql.org/SeaORM/docs/generate-entity/entity-format
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

struct SeaOrmPlace
{
    /// "src/entities", without a slash at the end.
    QString folder;
    /// "mod.rs" or, in a crate of its own, "lib.rs".
    QString index = QStringLiteral("mod.rs");
};

[[nodiscard]] Emission seaOrmEntities(const EntitiesRequest &request, const dialect::Dialect &dialect,
                                      const SeaOrmPlace &place);

} // namespace relvar::frameworks
