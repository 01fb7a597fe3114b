// SPDX-License-Identifier: GPL-3.0-or-later
// Other values for an enum. PostgreSQL can add some and rename them; for anything else the type is replaced.
// https://www.postgresql.org/docs/current/sql-altertype.html
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// The first release in which ADD VALUE may run in a transaction, so that several can stand in one file.
inline constexpr int addsValuesInTransaction = 120000;

/// Refuses to take away a value of which a default, check, index, view or domain still speaks.
[[nodiscard]] Result<> checkRemovedValues(const Compilation &work);

/// A domain over one of the types: it is replaced together with the type.
[[nodiscard]] bool isSwappedDomain(const schema::OtherObject &object, const QSet<ObjectId> &enums);

/// Both have the same name by now.
void alterEnum(Compilation *work, const schema::EnumType &from, const schema::EnumType &to, diff::Facets facets);

/// True when replacing the type has given the column its new default already.
[[nodiscard]] bool hasNewDefault(const Compilation &work, const schema::Column &before, const schema::Column &after);

} // namespace relvar::postgresql
