// SPDX-License-Identifier: GPL-3.0-or-later
// Types of columns as Rust types of a SeaORM model, with chrono for dates and times.
// https://www.sea-ql.org/SeaORM/docs/generate-entity/column-types
#pragma once

#include "schema/schema.h"

#include <QStringList>

namespace relvar::frameworks {

struct SeaOrmType
{
    /// "i32", "Option" not applied.
    QString rust;
    /// Attributes of the field: column_type = "…", select_as = "…".
    QStringList attributes;
    /// f32 and f64 have no Eq.
    bool hasEq = true;
    /// A feature of sea-orm that the type needs; usually empty.
    QString feature;
    /// SeaORM reads and writes it as text, for it has no type of that kind.
    bool isByText = false;
};

[[nodiscard]] SeaOrmType seaOrmType(const schema::Column &column, const schema::Schema &schema, bool isSqlite,
                                    const QMap<ObjectId, QString> &enumNames);

} // namespace relvar::frameworks
