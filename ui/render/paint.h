// SPDX-License-Identifier: GPL-3.0-or-later
// Paints tables, relations, areas, notes and whole diagrams with a QPainter. Texts are plain: nothing in a name is ever
// markup. Shapes are vectors, so the same code serves the screen, pictures and print.
#pragma once

#include "render/arrangement.h"
#include "render/shapedtexts.h"
#include "render/theme.h"

#include <QHash>
#include <QPainterPath>

class QPainter;

namespace relvar::render {

/// What a draft does to an object. Tables, columns and foreign keys that are not in the map are unchanged.
enum class Mark { None, Added, Altered, Dropped };
using Marks = QHash<ObjectId, Mark>;

/// How much of a table can be read at a zoom.
enum class Closeness {
    /// Everything.
    Near,
    /// The name, in large letters over the whole table.
    Far,
    /// A coloured block.
    Farthest,
};
[[nodiscard]] Closeness closenessAt(qreal scale);

struct TableState
{
    bool selected = false;
    bool hovered = false;
    /// A neighbour of what is selected or hovered.
    bool lit = false;
    bool dimmed = false;
    ObjectId selectedColumn;
    QList<ObjectId> litColumns;
};

struct RelationState
{
    bool selected = false;
    bool lit = false;
    bool dimmed = false;
    Mark mark = Mark::None;
};

/// How all tables and relations of a diagram are painted.
struct Style
{
    Theme theme;
    QFont font;
    Marks marks;
};

/// With the table's top left corner at the painter's origin; `scale` is the zoom, to choose what can be read. `shaped`
/// keeps the glyphs for the next time.
void paintTable(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state = {},
                qreal scale = 1, ShapedTexts *shaped = nullptr);
/// In the coordinates of the route. Crow's feet are left out where they could not be seen.
void paintRelation(QPainter &painter, const ArrangedRelation &relation, const Style &style,
                   const RelationState &state = {}, qreal scale = 1, ShapedTexts *shaped = nullptr);
/// An area behind its tables, with its name where that can be read.
void paintArea(QPainter &painter, const ArrangedArea &area, const Style &style, bool isSelected = false,
               qreal scale = 1);
/// The name of an area that is too far away for the one inside of it: on its upper edge, as large on every zoom. Comes
/// after all tables, which it lies over. The painter has the transformation of the diagram, and loses it for the text.
void paintFarName(QPainter &painter, const ArrangedArea &area, const Style &style);
/// A note with what fits of its text.
void paintNote(QPainter &painter, const diagram::Note &note, const Style &style, bool isSelected = false,
               qreal scale = 1);
/// Areas, relations, tables, notes.
void paintDiagram(QPainter &painter, const Arrangement &arrangement, const Style &style);

/// The line of a route with rounded corners, and gaps at the points where it passes below another one.
[[nodiscard]] QPainterPath linePath(const QList<QPointF> &points, const QList<QPointF> &gaps = {});

/// What of a note's text can be edited and is painted, from its top left corner.
[[nodiscard]] QRectF noteTextRect(const diagram::Note &note);

} // namespace relvar::render
