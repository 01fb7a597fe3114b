// SPDX-License-Identifier: GPL-3.0-or-later
// A domain that columns use cannot be made anew, but most of it can be changed by ALTER DOMAIN.
// https://www.postgresql.org/docs/current/sql-alterdomain.html
#pragma once

#include "dialect/statement.h"
#include "schema/schema.h"

#include <optional>

namespace relvar::postgresql {

/// Default, NOT NULL, checks and comments of `from` as those of `to`. Nothing where ALTER DOMAIN has no words for it:
/// another type or collation, a text that is not understood.
[[nodiscard]] std::optional<QList<dialect::Statement>> alterDomain(const schema::OtherObject &from,
                                                                   const schema::OtherObject &to);

} // namespace relvar::postgresql
