// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint of a schema's meaning: equal for schemas that describe() equally, whatever their ids and stored texts.
#pragma once

#include "schema/schema.h"

namespace relvar::schema {

/// SHA-256 over the compact JSON of describe(schema), as 64 lower-case hexadecimal digits. The order of columns is left
/// out of it: databases put a column that comes back at the end.
[[nodiscard]] QByteArray hash(const Schema &schema);

} // namespace relvar::schema
