// SPDX-License-Identifier: GPL-3.0-or-later
// A schema in the words of Drizzle: schema.ts, relations.ts and the snapshot that drizzle-kit compares schema.ts with.
// Code and snapshot are made together, value by value, so that drizzle-kit finds no difference between them.
// Outside facts: drizzle-kit 0.31's serializers, https://orm.drizzle.team/docs/column-types/pg and …/sqlite.
#pragma once

#include "dialect/dialect.h"

#include <QJsonObject>

namespace relvar::frameworks {

struct DrizzleModel
{
    /// What stands in the generated part of the file. Empty: there is nothing to say.
    QString schemaCode;
    QString relationsCode;
    /// In the form of 0.x, without id and prevId.
    QJsonObject snapshot;
    /// Objects and properties that neither the code nor the snapshot can hold.
    QList<Text> notExpressed;
};

/// `isFirstMajor`: for Drizzle 1.0 rather than 0.x.
[[nodiscard]] DrizzleModel drizzleModel(const schema::Schema &schema, const dialect::Dialect &dialect,
                                        bool isFirstMajor = false);

} // namespace relvar::frameworks
