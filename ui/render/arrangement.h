// SPDX-License-Identifier: GPL-3.0-or-later
// A schema ready to be painted: every table measured and placed, every relation routed. A value; painting is paint.h.
#pragma once

#include "diagram/cardinality.h"
#include "diagram/folding.h"
#include "diagram/layout.h"
#include "diagram/routing.h"
#include "render/tablegeometry.h"
#include "schema/schema.h"

#include <QPainterPath>

namespace relvar::render {

struct ArrangedTable
{
    Box<schema::Table> table;
    QString title;
    /// "55 partitions": what the table stands for besides itself. Empty: nothing.
    QString note;
    TableGeometry geometry;
    QPointF position;
    /// Of the area that the table is in; nothing: it is in none.
    std::optional<int> areaColour = {};

    [[nodiscard]] QRectF rect() const { return {position, geometry.size}; }
};

struct ArrangedRelation
{
    ObjectId child;
    ObjectId parent;
    diagram::Route route;
    diagram::Cardinality cardinality;
    diagram::Notation notation = diagram::Notation::CrowsFoot;
    /// The foreign key is part of the child's primary key.
    bool isIdentifying = false;
    /// The name of the constraint; empty: the relation has no label.
    QString label = {};
    /// Where the label stands, on a straight piece of the line or beside it; empty: there is no room for it.
    QRectF labelRect = {};
    /// The label as far as there is room for it.
    QString labelText = {};
};

/// An area lies behind its tables in as few pieces as can be without lying behind others.
struct ArrangedArea
{
    struct Piece
    {
        QRectF rect;
        /// The name on a coloured plate, above the tables or below them; empty where another piece has it.
        QRectF title;
    };

    diagram::Area area;
    QList<Piece> pieces;
    /// Round all pieces.
    QPainterPath outline;
};

struct Arrangement
{
    QList<ArrangedTable> tables;
    QList<ArrangedRelation> relations;
    QList<ArrangedArea> areas = {};
    QList<diagram::Note> notes = {};

    /// What the tables, lines, areas and notes cover, without a margin.
    [[nodiscard]] QRectF bounds() const;
};

/// "55 partitions"; empty for none.
[[nodiscard]] QString partitionsNote(qsizetype count);
/// One table of the folded schema, not placed yet.
[[nodiscard]] ArrangedTable measured(const diagram::Folding &folding, const Box<schema::Table> &table,
                                     diagram::Detail detail, const QFont &font,
                                     diagram::Notation notation = diagram::Notation::CrowsFoot);
/// All tables of the folded schema as the diagram shows them, not placed yet.
[[nodiscard]] QList<ArrangedTable> measureTables(const diagram::Folding &folding, const diagram::Diagram &diagram,
                                                 const QFont &font);
/// The colours of the areas that the tables are in.
[[nodiscard]] QHash<ObjectId, int> areaColours(const diagram::Diagram &diagram);

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
[[nodiscard]] RelationEnds relationsBetween(const QList<ArrangedTable> &tables, bool withLabels = false);

/// Finds room for the labels of routed relations: on the longest straight piece where no table, note, other line or
/// label is in the way. Labels without room have an empty rectangle. Linear for tables of usual size.
void placeLabels(QList<ArrangedRelation> &relations, const QList<QRectF> &obstacles, const QFont &font);

/// Where areas lie; `tables`: the rectangles of all tables. Areas without a table there are left out.
[[nodiscard]] QList<ArrangedArea> arrangeAreas(const QList<diagram::Area> &areas, const QHash<ObjectId, QRectF> &tables,
                                               const QFont &font);

/// Notes that tables leave free are in the way of lines too.
[[nodiscard]] QList<diagram::TableBox> boxesOfNotes(const QList<diagram::Note> &notes,
                                                    const QList<diagram::TableBox> &tables);

/// Tables that the diagram does not place are laid out near the others, or all when it places none. Partitions are
/// folded unless their table is `unfolded`. Any thread once an application object exists.
[[nodiscard]] Arrangement arrange(const schema::Schema &schema, const diagram::Diagram &diagram, const QFont &font,
                                  const QSet<ObjectId> &unfolded = {});

} // namespace relvar::render
