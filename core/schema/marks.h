// SPDX-License-Identifier: GPL-3.0-or-later
// What is unusual about a part of a table, in the words of SQL, for lists that have no place of their own for it. Not a
// definition: see dialect::Dialect::create().
#pragma once

#include "schema/schema.h"

namespace relvar::schema {

/// "NOT VALID", "NOT ENFORCED", "INVALID" …: what says that the part does less than it seems to, or another thing.
/// Usually empty.
[[nodiscard]] QStringList marksOf(const Column &column);
[[nodiscard]] QStringList marksOf(const PrimaryKey &key);
[[nodiscard]] QStringList marksOf(const UniqueConstraint &unique);
[[nodiscard]] QStringList marksOf(const ForeignKey &key);
[[nodiscard]] QStringList marksOf(const CheckConstraint &check);
[[nodiscard]] QStringList marksOf(const Index &index);

/// "fillfactor = 70", "STORAGE EXTERNAL"; one for each.
[[nodiscard]] QStringList settingsIn(const QMap<QString, QString> &options);

/// The statements that say who owns the object and who may do what with it, as they are carried; often none.
[[nodiscard]] QStringList accessTo(const Schema &schema, ObjectId object);

} // namespace relvar::schema
