// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/arrangement.h"

#include "base/text.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace relvar::render {

namespace {

QHash<ObjectId, const diagram::Placement *> placementsOf(const diagram::Diagram &diagram)
{
    QHash<ObjectId, const diagram::Placement *> result;
    for (const diagram::Placement &placement : diagram.placements)
        result.insert(placement.table, &placement);
    return result;
}

constexpr qreal unlikeEndsApart = 10;
// Words need more room than signs.
constexpr qreal unlikeWordsApart = 14;

/// Signs of different kinds on one spot could not be read: each kind gets its own height in the row, upper ones for
/// lines that come from above.
void separateUnlikeEnds(RelationEnds &between)
{
    const bool areWords
        = std::any_of(between.relations.cbegin(), between.relations.cend(),
                      [](const ArrangedRelation &relation) { return relation.notation == diagram::Notation::Uml; });
    const qreal usual = areWords ? unlikeWordsApart : unlikeEndsApart;
    struct Kind
    {
        diagram::Multiplicity sign;
        qreal sumOfOtherRows = 0;
        int count = 0;
    };
    using Row = std::pair<ObjectId, qreal>;
    // There are no more kinds than signs.
    using Kinds = QVarLengthArray<Kind, 3>;
    QHash<Row, Kinds> kindsOf;
    const auto note = [&](Row row, diagram::Multiplicity sign, qreal otherRow) {
        Kinds &kinds = kindsOf[row];
        auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &known) { return known.sign == sign; });
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), {sign});
        kind->sumOfOtherRows += otherRow;
        ++kind->count;
    };
    for (qsizetype i = 0; i < between.ends.size(); ++i) {
        const diagram::Relation &ends = between.ends.at(i);
        const diagram::Cardinality &signs = between.relations.at(i).cardinality;
        note({ends.child, ends.childRow}, signs.child, ends.parentRow);
        note({ends.parent, ends.parentRow}, signs.parent, ends.childRow);
    }
    for (Kinds &kinds : kindsOf) {
        if (kinds.size() == 1)
            continue;
        std::stable_sort(kinds.begin(), kinds.end(), [](const Kind &a, const Kind &b) {
            return a.sumOfOtherRows / a.count < b.sumOfOtherRows / b.count;
        });
    }
    const auto offset = [&](Row row, diagram::Multiplicity sign) {
        const Kinds &kinds = *kindsOf.constFind(row);
        const auto at = std::find_if(kinds.cbegin(), kinds.cend(), [&](const Kind &kind) { return kind.sign == sign; });
        const qreal apart = kinds.size() > 2 ? usual * 0.7 : usual;
        return apart * (static_cast<qreal>(at - kinds.cbegin()) - static_cast<qreal>(kinds.size() - 1) / 2);
    };
    for (qsizetype i = 0; i < between.ends.size(); ++i) {
        diagram::Relation &ends = between.ends[i];
        const diagram::Cardinality &signs = between.relations.at(i).cardinality;
        const qreal child = offset({ends.child, ends.childRow}, signs.child);
        const qreal parent = offset({ends.parent, ends.parentRow}, signs.parent);
        ends.childRow += child;
        ends.parentRow += parent;
    }
}

} // namespace

QRectF Arrangement::bounds() const
{
    QRectF result;
    for (const ArrangedTable &table : tables)
        result |= table.rect();
    for (const ArrangedRelation &relation : relations) {
        for (const QPointF &point : relation.route.points)
            result |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    }
    for (const ArrangedArea &area : areas) {
        for (const ArrangedArea::Piece &piece : area.pieces)
            result |= piece.rect;
    }
    for (const diagram::Note &note : notes)
        result |= QRectF(note.position, note.size);
    return result;
}

QString partitionsNote(qsizetype count)
{
    if (count == 0)
        return {};
    return (count == 1 ? text("render", "1 partition") : text("render", "%1 partitions", {QString::number(count)}))
        .toString();
}

ArrangedTable measured(const diagram::Folding &folding, const Box<schema::Table> &table, diagram::Detail detail,
                       const QFont &font, diagram::Notation notation)
{
    ArrangedTable result{table, schema::displayName(folding.schema, *table), {}, {}, {}};
    result.note = partitionsNote(folding.partitions.value(table->id).size());
    result.geometry = measure(*table, result.title, result.note, detail, font, notation);
    return result;
}

QList<ArrangedTable> measureTables(const diagram::Folding &folding, const diagram::Diagram &diagram, const QFont &font)
{
    const auto placements = placementsOf(diagram);
    const QHash<ObjectId, int> colours = areaColours(diagram);
    QList<ArrangedTable> result;
    for (const Box<schema::Table> &table : folding.schema.tables) {
        const diagram::Placement *placement = placements.value(table->id);
        const diagram::Detail detail = placement ? placement->detail.value_or(diagram.detail) : diagram.detail;
        result.append(measured(folding, table, detail, font, diagram.notation));
        if (const auto colour = colours.constFind(table->id); colour != colours.cend())
            result.last().areaColour = *colour;
    }
    return result;
}

QHash<ObjectId, int> areaColours(const diagram::Diagram &diagram)
{
    QHash<ObjectId, int> result;
    for (const diagram::Area &area : diagram.areas) {
        for (const ObjectId table : area.tables)
            result.insert(table, area.colour);
    }
    return result;
}

LayoutInput layoutInput(QList<ArrangedTable> tables, const diagram::Diagram &diagram)
{
    // Tables that nothing else puts in an order stand in that of their names.
    std::stable_sort(tables.begin(), tables.end(), [](const ArrangedTable &a, const ArrangedTable &b) {
        const int order = a.title.compare(b.title, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.title < b.title;
    });
    QHash<ObjectId, const ArrangedTable *> tableOf;
    for (const ArrangedTable &table : std::as_const(tables))
        tableOf.insert(table.table->id, &table);
    const auto share = [](const ArrangedTable &table, ObjectId column) {
        return table.geometry.rowRect(column).center().y() / table.geometry.size.height();
    };

    // Areas are what a person has said about who belongs together; else schemas say it.
    const auto groupOf = [&](const ArrangedTable &table) {
        if (diagram.areas.isEmpty())
            return table.table->namespaceId;
        const diagram::Area *area = diagram.areaOf(table.table->id);
        return area ? area->id : ObjectId();
    };
    const auto placements = placementsOf(diagram);
    LayoutInput input;
    for (const ArrangedTable &table : std::as_const(tables)) {
        diagram::LayoutTable entry{.table = table.table->id, .size = table.geometry.size, .group = groupOf(table)};
        if (const diagram::Placement *placement = placements.value(table.table->id)) {
            entry.position = placement->position;
            entry.pinned = placement->pinned;
        }
        input.tables.append(entry);
        for (const schema::ForeignKey &key : table.table->foreignKeys) {
            if (const ArrangedTable *parent = tableOf.value(key.referencedTable))
                input.links.append({table.table->id, key.referencedTable, share(table, key.columns.value(0)),
                                    share(*parent, key.referencedColumns.value(0))});
        }
        // No line is drawn, but partitions stand by their table.
        if (tableOf.contains(table.table->partitionOf))
            input.links.append({table.table->id, table.table->partitionOf, 0, 0});
    }
    return input;
}

RelationEnds relationsBetween(const QList<ArrangedTable> &tables, bool withLabels)
{
    QHash<ObjectId, const ArrangedTable *> tableOf;
    for (const ArrangedTable &table : tables)
        tableOf.insert(table.table->id, &table);
    const auto rowOf = [](const ArrangedTable &table, ObjectId column) {
        return table.position.y() + table.geometry.rowRect(column).center().y();
    };
    RelationEnds result;
    for (const ArrangedTable &child : tables) {
        for (const schema::ForeignKey &key : child.table->foreignKeys) {
            const ArrangedTable *parent = tableOf.value(key.referencedTable);
            if (!parent)
                continue;
            const ObjectId parentId = parent->table->id;
            const bool isIdentifying
                = !key.columns.isEmpty() && std::all_of(key.columns.cbegin(), key.columns.cend(), [&](ObjectId column) {
                      return child.table->isPrimaryKeyColumn(column);
                  });
            result.relations.append({child.table->id,
                                     parentId,
                                     {key.id, {}, {}},
                                     diagram::cardinality(*child.table, key),
                                     child.geometry.notation,
                                     isIdentifying,
                                     withLabels ? key.name : QString()});
            // The line of a composite key joins the rows of its first columns.
            result.ends.append({key.id, child.table->id, parentId, rowOf(child, key.columns.value(0)),
                                rowOf(*parent, key.referencedColumns.value(0))});
        }
    }
    separateUnlikeEnds(result);
    return result;
}

Arrangement arrange(const schema::Schema &schema, const diagram::Diagram &diagram, const QFont &font,
                    const QSet<ObjectId> &unfolded)
{
    Arrangement result{measureTables(diagram::foldPartitions(schema, unfolded), diagram, font), {}};
    const LayoutInput input = layoutInput(result.tables, diagram);
    const QList<diagram::Placement> added = diagram::placeNew(input.tables, input.links);
    auto placements = placementsOf(diagram);
    for (const diagram::Placement &placement : added)
        placements.insert(placement.table, &placement);

    QList<diagram::TableBox> boxes;
    for (ArrangedTable &table : result.tables) {
        table.position = placements.value(table.table->id)->position;
        boxes.append({table.table->id, table.rect()});
    }
    const QHash<ObjectId, QRectF> rects = [&boxes] {
        QHash<ObjectId, QRectF> of;
        for (const diagram::TableBox &box : std::as_const(boxes))
            of.insert(box.table, box.rect);
        return of;
    }();
    result.areas = arrangeAreas(diagram.areas, rects, font);
    result.notes = diagram.notes;
    boxes += boxesOfNotes(diagram.notes, boxes);
    RelationEnds between = relationsBetween(result.tables, diagram.relationLabels);
    result.relations = std::move(between.relations);
    const QList<diagram::Route> routes = diagram::routeRelations(boxes, between.ends);
    for (qsizetype i = 0; i < routes.size(); ++i)
        result.relations[i].route = routes.at(i);
    if (diagram.relationLabels) {
        QList<QRectF> obstacles;
        for (const diagram::TableBox &box : std::as_const(boxes))
            obstacles.append(box.rect);
        placeLabels(result.relations, obstacles, font);
    }
    return result;
}

} // namespace relvar::render
