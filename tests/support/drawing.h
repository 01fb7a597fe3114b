// SPDX-License-Identifier: GPL-3.0-or-later
// Diagrams for laws and benchmarks: made-up ones of any size, how they come out, and how good that is, in numbers.
// Values; knows nothing of schemas and painting.
#pragma once

#include "diagram/layout.h"
#include "diagram/routing.h"

namespace relvar::test {

/// Tables with their rows, not laid out yet.
struct Drawing
{
    QList<diagram::LayoutTable> tables;
    /// With rows counted from the top of their tables.
    QList<diagram::Relation> relations;

    [[nodiscard]] QList<diagram::LayoutLink> links() const;
};

/// Alike enough to real schemas: modules of some ten to fifty tables with relations within, a few to other modules, to
/// the table itself, and to four tables that a third of all refer to. The same for the same numbers.
[[nodiscard]] Drawing syntheticDrawing(int tables, quint32 seed, quint64 firstId = 1);

/// A drawing with everything at its place.
struct Drawn
{
    QList<diagram::TableBox> tables;
    QList<diagram::Relation> relations;
    QList<diagram::Route> routes;
};

[[nodiscard]] Drawn placed(const Drawing &drawing, const QList<diagram::Placement> &placements);
/// Laid out and routed.
[[nodiscard]] Drawn drawn(const Drawing &drawing);

struct Quality
{
    /// Pairs of tables.
    int overlaps = 0;
    /// Pieces of lines that enter a table.
    int throughTables = 0;
    /// Ends of lines that are not at the edge of their table and within its row.
    int besideRows = 0;
    int bends = 0;
    /// Points where lines of different bundles are seen to cross.
    int crossings = 0;
    /// Of all lines, and of what is seen of them where lines share a way.
    qreal length = 0;
    qreal seen = 0;
    QSizeF size;
};

[[nodiscard]] Quality qualityOf(const Drawn &drawn);

} // namespace relvar::test
