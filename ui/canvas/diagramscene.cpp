// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramscene.h"

#include "canvas/finding.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace relvar::canvas {

namespace {

// Up to here laying out takes less than a frame or two.
constexpr qsizetype fewNewTables = 60;

} // namespace

DiagramScene::DiagramScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style{render::lightTheme(), render::diagramFont(), {}}
{
    m_workers.setMaxThreadCount(1);
    setBackgroundBrush(m_style.theme.canvas);
    // Before anybody else hears of it.
    connect(this, &DiagramScene::contentChanged, this, [this] { m_contentRect.reset(); });
}

DiagramScene::~DiagramScene()
{
    m_routing.request_stop();
    m_layout.request_stop();
    m_workers.clear();
    m_workers.waitForDone();
}

void DiagramScene::run(std::function<std::function<void()>()> work)
{
    // The pool is waited for before the scene goes, so `this` lives as long as the work; answers that are still queued
    // then go with it.
    m_workers.start([this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); });
}

QHash<ObjectId, QPointF> DiagramScene::knownPositions(const diagram::Diagram &diagram) const
{
    QHash<ObjectId, QPointF> positions;
    for (auto item = m_tables.cbegin(); item != m_tables.cend(); ++item)
        positions.insert(item.key(), (*item)->table().position);
    for (const diagram::Placement &placement : diagram.placements)
        positions.insert(placement.table, placement.position);
    return positions;
}

void DiagramScene::show(ShownSchema shown, const diagram::Diagram &diagram)
{
    ++m_shownVersion;
    endLayout();
    const bool redraw = m_style.marks != shown.marks;
    m_shown = std::move(shown);
    m_style.marks = m_shown.marks;
    const bool isOther = m_diagram.id != diagram.id;
    m_diagram = diagram;
    // Items without a place in the diagram keep the one they have, unless it is one on another diagram.
    QHash<ObjectId, QPointF> known = isOther ? QHash<ObjectId, QPointF>() : knownPositions(diagram);
    for (const diagram::Placement &placement : diagram.placements)
        known.remove(placement.table);
    for (auto position = known.cbegin(); position != known.cend(); ++position)
        m_diagram.placements.append({position.key(), *position, false});
    placeAndApply();
    if (redraw)
        update();
}

void DiagramScene::placeAndApply()
{
    QHash<ObjectId, diagram::Detail> details;
    for (const diagram::Placement &placement : std::as_const(m_diagram.placements)) {
        if (placement.detail)
            details.insert(placement.table, *placement.detail);
    }
    const QHash<ObjectId, int> colours = render::areaColours(m_diagram);
    QList<render::ArrangedTable> tables;
    for (const Box<schema::Table> &table : m_shown.schema.tables) {
        const diagram::Detail detail = details.value(table->id, m_diagram.detail);
        const TableItem *item = m_tables.value(table->id);
        const bool isSame = item && item->table().table.sameAs(table)
                            && item->table().title == schema::displayName(m_shown.schema, *table)
                            && item->table().note == render::partitionsNote(m_shown.partitions.value(table->id).size())
                            && item->table().geometry.detail == detail
                            && item->table().geometry.notation == m_diagram.notation;
        tables.append(isSame ? item->table()
                             : render::measured({m_shown.schema, m_shown.partitions, {}}, table, detail, m_style.font,
                                                m_diagram.notation));
        const auto colour = colours.constFind(table->id);
        tables.last().areaColour = colour == colours.cend() ? std::nullopt : std::optional(*colour);
    }
    QSet<ObjectId> known;
    for (const diagram::Placement &placement : std::as_const(m_diagram.placements))
        known.insert(placement.table);
    const auto waiting = std::count_if(tables.cbegin(), tables.cend(), [&known](const render::ArrangedTable &table) {
        return !known.contains(table.table->id);
    });
    auto apply = [this, tables](const QList<diagram::Placement> &added) mutable {
        m_diagram.placements += added;
        QHash<ObjectId, QPointF> positions;
        for (const diagram::Placement &placement : std::as_const(m_diagram.placements))
            positions.insert(placement.table, placement.position);
        for (render::ArrangedTable &table : tables)
            table.position = positions.value(table.table->id);
        applyTables(tables);
        if (added.size() == tables.size() && !added.isEmpty())
            Q_EMIT placed();
    };
    // From one moment to the next, as in most edits, every table has its place.
    if (waiting == 0) {
        apply({});
        return;
    }
    const render::LayoutInput input = render::layoutInput(tables, m_diagram);
    if (waiting <= fewNewTables) {
        apply(diagram::placeNew(input.tables, input.links, {.aspect = m_aspect}));
        return;
    }
    m_isPlacing = true;
    m_placeInColumns = [this, input, apply]() mutable { apply(diagram::placeInColumns(input.tables, m_aspect)); };
    update();
    run([this, input, apply, version = m_shownVersion, options = layoutOptions()]() -> std::function<void()> {
        const QList<diagram::Placement> added = diagram::placeNew(input.tables, input.links, options);
        return [this, added, apply, version, options]() mutable {
            if (version != m_shownVersion || options.stop.stop_requested())
                return;
            endLayout();
            m_placeInColumns = {};
            apply(added);
        };
    });
    Q_EMIT layoutProgressed(0);
}

void DiagramScene::applyTables(const QList<render::ArrangedTable> &tables)
{
    QSet<ObjectId> gone(m_tables.keyBegin(), m_tables.keyEnd());
    const QHash<ObjectId, QPointF> before
        = std::exchange(m_glidesNext, false) ? seenPositions() : QHash<ObjectId, QPointF>();
    endGlide();
    for (const render::ArrangedTable &table : tables) {
        const ObjectId id = table.table->id;
        gone.remove(id);
        TableItem *item = m_tables.value(id);
        if (!item) {
            item = new TableItem(table, m_style, m_shaped);
            addItem(item);
            m_tables.insert(id, item);
        } else if (!item->table().table.sameAs(table.table) || item->table().geometry.detail != table.geometry.detail
                   || item->table().geometry.notation != table.geometry.notation
                   || item->table().areaColour != table.areaColour || item->table().title != table.title
                   || item->table().note != table.note) {
            item->setTable(table);
        } else if (item->pos() != table.position) {
            item->place(table.position);
        }
    }
    for (const ObjectId id : std::as_const(gone))
        delete m_tables.take(id);
    placeAreas();
    placeNotes();

    // A selection of what is gone goes as well.
    Selection selection = m_selection;
    selection.tables.removeIf([&](ObjectId id) { return !m_tables.contains(id); });
    const TableItem *current = m_tables.value(selection.table());
    if (!current || !current->table().table->column(selection.column))
        selection.column = {};
    route();
    if (!m_relations.contains(selection.relation))
        selection.relation = {};
    if (!m_areas.contains(selection.area))
        selection.area = {};
    if (!m_notes.contains(selection.note))
        selection.note = {};
    m_hover = {};
    setSelection(selection);
    updateHighlights();
    glideFrom(before);
}

QRectF DiagramScene::contentRect() const
{
    if (m_contentRect)
        return *m_contentRect;
    QRectF rect;
    for (const TableItem *item : m_tables)
        rect |= item->table().rect();
    for (const RelationItem *item : m_relations)
        rect |= item->boundingRect();
    for (const AreaItem *item : m_areas)
        rect |= item->area().outline.boundingRect();
    for (const NoteItem *item : m_notes)
        rect |= item->rect();
    m_contentRect = rect;
    return rect;
}

render::Arrangement DiagramScene::arrangement() const
{
    render::Arrangement result;
    for (const Box<schema::Table> &table : m_shown.schema.tables) {
        if (const TableItem *item = m_tables.value(table->id))
            result.tables.append(item->table());
    }
    for (const render::ArrangedTable &table : std::as_const(result.tables)) {
        for (const schema::ForeignKey &key : table.table->foreignKeys) {
            if (const RelationItem *item = m_relations.value(key.id))
                result.relations.append(item->relation());
        }
    }
    QHash<ObjectId, QRectF> places;
    for (const render::ArrangedTable &table : std::as_const(result.tables))
        places.insert(table.table->id, table.rect());
    result.areas = render::arrangeAreas(m_diagram.areas, places, m_style.font);
    result.notes = m_diagram.notes;
    return result;
}

QPointF DiagramScene::freePlace(QPointF wanted, QSizeF size) const
{
    QList<QRectF> taken;
    for (const TableItem *item : m_tables)
        taken.append(item->table().rect());
    return diagram::freePlace(taken, wanted, size);
}

QList<diagram::Placement> DiagramScene::placements() const
{
    QHash<ObjectId, diagram::Placement> known;
    for (const diagram::Placement &placement : m_diagram.placements)
        known.insert(placement.table, placement);
    QList<diagram::Placement> result;
    for (const Box<schema::Table> &table : m_shown.schema.tables) {
        const TableItem *item = m_tables.value(table->id);
        if (!item)
            continue;
        diagram::Placement placement = known.value(table->id);
        placement.table = table->id;
        placement.position = item->table().position;
        result.append(placement);
    }
    return result;
}

void DiagramScene::setTheme(const render::Theme &theme)
{
    if (m_style.theme == theme)
        return;
    m_style.theme = theme;
    setBackgroundBrush(theme.canvas);
    update();
}

void DiagramScene::setSelection(const Selection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    updateHighlights();
    Q_EMIT selectionMoved();
}

void DiagramScene::setHover(const Hit &hit)
{
    if (m_hover == hit)
        return;
    if (TableItem *item = m_tables.value(m_hover.table))
        item->setConnectorRow({});
    m_hover = hit;
    if (TableItem *item = m_tables.value(m_hover.table); item && m_hover.relation.isNull())
        item->setConnectorRow(m_shown.isDropped(m_hover.column) ? ObjectId() : m_hover.column);
    updateHighlights();
}

void DiagramScene::setFilterText(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    updateHighlights();
}

bool DiagramScene::matchesFilter(const schema::Table &table) const
{
    return m_filter.isEmpty() || !placesOf(m_filter, table).isEmpty();
}

void DiagramScene::updateHighlights()
{
    const QSet<ObjectId> selected(m_selection.tables.cbegin(), m_selection.tables.cend());
    QSet<ObjectId> neighbours;
    QHash<ObjectId, QList<ObjectId>> litColumns;
    QSet<ObjectId> dimmed;
    if (!m_filter.isEmpty()) {
        for (const TableItem *item : std::as_const(m_tables)) {
            if (!matchesFilter(*item->table().table))
                dimmed.insert(item->id());
        }
    }
    for (auto entry = m_relations.cbegin(); entry != m_relations.cend(); ++entry) {
        const render::ArrangedRelation &relation = (*entry)->relation();
        render::RelationState state;
        state.mark = m_shown.marks.value(entry.key());
        state.selected = entry.key() == m_selection.relation;
        const bool hovered = entry.key() == m_hover.relation;
        const bool besideSelected = m_selection.relation.isNull()
                                    && (selected.contains(relation.child) || selected.contains(relation.parent));
        state.lit = hovered || besideSelected;
        state.dimmed = dimmed.contains(relation.child) && dimmed.contains(relation.parent);
        (*entry)->setState(state);
        if (hovered || state.selected || besideSelected) {
            neighbours.insert(relation.child);
            neighbours.insert(relation.parent);
        }
        if (hovered || state.selected) {
            const TableItem *child = m_tables.value(relation.child);
            for (const schema::ForeignKey &key : child->table().table->foreignKeys) {
                if (key.id == entry.key()) {
                    litColumns[relation.child] += key.columns;
                    litColumns[relation.parent] += key.referencedColumns;
                }
            }
        }
    }
    for (TableItem *item : std::as_const(m_tables)) {
        render::TableState state;
        state.selected = selected.contains(item->id()) && m_selection.relation.isNull();
        state.hovered = item->id() == m_hover.table && m_hover.relation.isNull();
        state.lit = neighbours.contains(item->id()) && !state.selected;
        state.dimmed = dimmed.contains(item->id());
        if (item->id() == m_selection.table())
            state.selectedColumn = m_selection.column;
        state.litColumns = litColumns.value(item->id());
        item->setState(state);
    }
    for (auto item = m_areas.cbegin(); item != m_areas.cend(); ++item)
        (*item)->setMarked(item.key() == m_selection.area);
    for (auto item = m_notes.cbegin(); item != m_notes.cend(); ++item)
        (*item)->setMarked(item.key() == m_selection.note);
}

Hit DiagramScene::hitAt(QPointF position, qreal reach) const
{
    Hit line;
    for (const QGraphicsItem *item : items(position, Qt::IntersectsItemShape, Qt::DescendingOrder)) {
        if (const auto *table = qgraphicsitem_cast<const TableItem *>(item))
            return table->hitAt(position, reach);
        const auto *relation = qgraphicsitem_cast<const RelationItem *>(item);
        if (relation && line.part == Hit::Part::Nothing)
            line = {Hit::Part::Relation, relation->relation().child, {}, relation->relation().route.relation};
        // Notes lie above everything, the names of areas below everything.
        const Hit ground = groundHitAt(item, position, reach);
        if (ground.part != Hit::Part::Nothing && line.part == Hit::Part::Nothing)
            return ground;
    }
    return line;
}

} // namespace relvar::canvas
