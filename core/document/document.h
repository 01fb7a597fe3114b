// SPDX-License-Identifier: GPL-3.0-or-later
// What a person edits: the schema as it shall become, what a comparison cannot see (intents), and the diagrams.
#pragma once

#include "base/box.h"
#include "diagram/diagram.h"
#include "schema/schema.h"

namespace relvar::document {

/// How the values of a column are carried over a change of its type: SQL expressions over the table's columns.
/// Empty expressions mean CAST to the type.
struct ColumnConversion
{
    ObjectId column;
    QString up;
    QString down;

    friend bool operator==(const ColumnConversion &, const ColumnConversion &) = default;
};

struct Intents
{
    QList<ColumnConversion> conversions;
    /// True: what the migration removes is kept in stash tables until it is purged.
    bool keepDropped = true;

    friend bool operator==(const Intents &, const Intents &) = default;
};

struct Document
{
    Box<schema::Schema> schema;
    Intents intents;
    diagram::Diagram diagram;

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace relvar::document
