// SPDX-License-Identifier: GPL-3.0-or-later
// Where tables stand on a diagram, as a value. Nothing about what the tables are, nothing about painting.
#pragma once

#include "base/objectid.h"

#include <QList>
#include <QPointF>
#include <QString>

namespace relvar::diagram {

/// How much of a table is shown.
enum class Detail { Name, Keys, Columns };

struct Placement
{
    ObjectId table;
    /// Top left corner, in device-independent pixels at 100 %.
    QPointF position;
    /// Pinned tables stay where they are in an automatic layout.
    bool pinned = false;

    friend bool operator==(const Placement &, const Placement &) = default;
};

struct Diagram
{
    QString name;
    QList<Placement> placements;
    Detail detail = Detail::Columns;

    [[nodiscard]] const Placement *placement(ObjectId table) const;

    friend bool operator==(const Diagram &, const Diagram &) = default;
};

} // namespace relvar::diagram
