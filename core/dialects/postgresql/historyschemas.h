// SPDX-License-Identifier: GPL-3.0-or-later
// Schemas (CREATE SCHEMA) that a migration tool has made for its history alone: no more part of a database than that.
#pragma once

#include "schema/schema.h"

#include <QSet>

namespace relvar::postgresql {

/// Takes those of the namespaces out that hold nothing, with what is said about their owners and rights. `spaces`:
/// where histories were.
void leaveOutEmpty(schema::Schema &schema, const QSet<ObjectId> &spaces);

} // namespace relvar::postgresql
