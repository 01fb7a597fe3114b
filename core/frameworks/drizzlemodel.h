// SPDX-License-Identifier: GPL-3.0-or-later
// A schema in the words of Drizzle: schema.ts, relations.ts and the snapshot that drizzle-kit compares schema.ts with.
// Code and snapshot are made together, value by value, so that drizzle-kit finds no difference between them.
// Outside facts: drizzle-kit 0.31's serializers, https://orm.drizzle.team/docs/column-types/pg and …/sqlite.
#pragma once

#include "base/text.h"
#include "schema/schema.h"

#include <QJsonObject>

namespace relvar::frameworks {

enum class DrizzleProduct { PostgreSql, Sqlite };

struct DrizzleModel
{
    /// What stands in the generated part of the file. Empty: there is nothing to say.
    QString schemaCode;
    QString relationsCode;
    /// Without id and prevId.
    QJsonObject snapshot;
    /// Objects and properties that neither the code nor the snapshot can hold.
    QList<Text> notExpressed;
};

[[nodiscard]] DrizzleModel drizzleModel(const schema::Schema &schema, DrizzleProduct product);

} // namespace relvar::frameworks
