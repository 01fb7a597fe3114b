// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of Drizzle 1.0 from version 9 on: the first has all entities, each later one only what its migration
// changes.
// Outside facts: drizzle-kit 1.0.0-rc.5.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace relvar::frameworks {

/// The entities after all these snapshots, which come in the order of their folders.
[[nodiscard]] QJsonArray drizzleEntities(const QList<QJsonObject> &snapshots);

/// What leads from some entities to others: what goes, what changes and what comes.
[[nodiscard]] QJsonArray drizzleDeltas(const QJsonArray &before, const QJsonArray &after);

} // namespace relvar::frameworks
