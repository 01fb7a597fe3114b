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
    /// An area or a note; then nothing else is selected.
    ObjectId area = {};
    ObjectId note = {};

    [[nodiscard]] ObjectId table() const { return tables.isEmpty() ? ObjectId() : tables.last(); }
    [[nodiscard]] bool isEmpty() const { return tables.isEmpty(); }

    friend bool operator==(const Selection &, const Selection &) = default;
};

struct Hit
{
    /// AreaTitle: the plate with the name; NoteCorner: the lower right one, which resizes.
    enum class Part { Nothing, Header, Name, Type, Connector, Partitions, Relation, AreaTitle, Note, NoteCorner };

    Part part = Part::Nothing;
    ObjectId table;
    ObjectId column;
    ObjectId relation;
    ObjectId area = {};
    ObjectId note = {};

    friend bool operator==(const Hit &, const Hit &) = default;
};

} // namespace relvar::canvas
