// SPDX-License-Identifier: GPL-3.0-or-later
// DBML, the language of dbdiagram.io and many other programs. https://dbml.dbdiagram.io/docs
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

/// Tables, columns, keys, checks, indexes, enum types, relations with their actions, comments as notes. What DBML
/// cannot say or refuses stands there as a comment beside what it belongs to.
[[nodiscard]] QString toDbml(const Subject &subject);

} // namespace relvar::exports
