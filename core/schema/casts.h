// SPDX-License-Identifier: GPL-3.0-or-later
// Casts in SQL text that is carried, not parsed.
#pragma once

#include <QString>

namespace relvar::schema {

/// Every cast to a type of that name ("x::mood", "x::public.mood[]") is one to `to` instead, which is ready for SQL.
[[nodiscard]] QString castToOther(const QString &expression, const QString &name, const QString &to);

} // namespace relvar::schema
