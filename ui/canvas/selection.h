// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on a diagram, and what lies under a point of it, by ids.
#pragma once

#include "base/objectid.h"

#include <QList>

namespace relvar::canvas {

struct Selection
{
    /// The last one is the current one.
    QList<ObjectId> tables;
    /// A column or a foreign key of the current table; at most one of them is set.
    ObjectId column;
    ObjectId relation;

    [[nodiscard]] ObjectId table() const { return tables.isEmpty() ? ObjectId() : tables.last(); }
    [[nodiscard]] bool isEmpty() const { return tables.isEmpty(); }

    friend bool operator==(const Selection &, const Selection &) = default;
};

struct Hit
{
    enum class Part { Nothing, Header, Name, Type, Connector, Partitions, Relation };

    Part part = Part::Nothing;
    ObjectId table;
    ObjectId column;
    ObjectId relation;

    friend bool operator==(const Hit &, const Hit &) = default;
};

} // namespace relvar::canvas
