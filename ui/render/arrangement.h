// SPDX-License-Identifier: GPL-3.0-or-later
// A schema ready to be painted: every table measured and placed, every relation routed. A value; painting is paint.h.
#pragma once

#include "diagram/cardinality.h"
#include "diagram/folding.h"
#include "diagram/layout.h"
#include "diagram/routing.h"
#include "render/tablegeometry.h"
#include "schema/schema.h"

namespace relvar::render {

struct ArrangedTable
{
    Box<schema::Table> table;
    QString title;
    /// "55 partitions": what the table stands for besides itself. Empty: nothing.
    QString note;
    TableGeometry geometry;
    QPointF position;

    [[nodiscard]] QRectF rect() const { return {position, geometry.size}; }
};

struct ArrangedRelation
{
    ObjectId child;
    ObjectId parent;
    diagram::Route route;
    diagram::Cardinality cardinality;
};

struct Arrangement
{
    QList<ArrangedTable> tables;
    QList<ArrangedRelation> relations;

    /// What the tables and lines cover, without a margin.
    [[nodiscard]] QRectF bounds() const;
};

/// "55 partitions"; empty for none.
[[nodiscard]] QString partitionsNote(qsizetype count);
/// One table of the folded schema, not placed yet.
[[nodiscard]] ArrangedTable measured(const diagram::Folding &folding, const Box<schema::Table> &table,
                                     diagram::Detail detail, const QFont &font);
/// All tables of the folded schema, not placed yet.
[[nodiscard]] QList<ArrangedTable> measureTables(const diagram::Folding &folding, diagram::Detail detail,
                                                 const QFont &font);

/// Tables and links as the layout takes them, tables in the order of their titles. Tables without a placement in the
/// diagram have no position.
struct LayoutInput
{
    QList<diagram::LayoutTable> tables;
    QList<diagram::LayoutLink> links;
};
[[nodiscard]] LayoutInput layoutInput(QList<ArrangedTable> tables, const diagram::Diagram &diagram);

/// The relations between tables, in the order of the tables and their foreign keys, not routed yet; `ends` has as many
/// entries. Lines that end in one row with different signs (one, zero or one, many) end a few pixels apart.
struct RelationEnds
{
    QList<ArrangedRelation> relations;
    QList<diagram::Relation> ends;
};
[[nodiscard]] RelationEnds relationsBetween(const QList<ArrangedTable> &tables);

/// Tables that the diagram does not place are laid out near the others, or all when it places none. Partitions are
/// folded unless their table is `unfolded`. Any thread once an application object exists.
[[nodiscard]] Arrangement arrange(const schema::Schema &schema, const diagram::Diagram &diagram, const QFont &font,
                                  const QSet<ObjectId> &unfolded = {});

} // namespace relvar::render
