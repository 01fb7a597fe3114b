// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshot of Drizzle 1.0: one flat list of entities, made of the nested one of 0.x.
// Outside facts: what drizzle-kit 1.0.0-rc.5 writes.
#pragma once

#include "schema/schema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace relvar::frameworks {

/// `snapshot` is that of the schema in the form of 0.x.
[[nodiscard]] QJsonArray drizzleDdl(const schema::Schema &schema, const QJsonObject &snapshot, bool isServer);

} // namespace relvar::frameworks
