// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to look at a diagram: places and zoom, what is found, the focus on a neighbourhood; and which tables it shows.
#include "canvas/diagramview.h"

#include "canvas/finding.h"
#include "canvas/surface.h"
#include "diagram/layout.h"
#include "edit/diagrams.h"
#include "render/arrangement.h"

#include <algorithm>

namespace relvar::canvas {

namespace {

/// Up to here places are found in a frame or two.
constexpr qsizetype fewTables = 60;

struct Place
{
    ObjectId table;
    ObjectId part;
};

/// Every place where the text occurs, from table to table as one reads: from the top to the bottom, left to right.
QList<Place> placesOnDiagram(QList<TableItem *> items, const QString &text)
{
    std::sort(items.begin(), items.end(), [](const TableItem *a, const TableItem *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    QList<Place> places;
    for (const TableItem *item : std::as_const(items)) {
        const QList<ObjectId> parts = placesOf(text, *item->table().table);
        for (const ObjectId part : parts)
            places.append({item->id(), part});
    }
    return places;
}

} // namespace

DiagramView::Look DiagramView::currentLook() const
{
    return {m_surface->seenRect().center(), zoom()};
}

void DiagramView::setLook(const Look &look)
{
    m_needsFit = false;
    m_surface->setZoom(look.zoom);
    m_surface->centerOn(look.centre);
}

bool DiagramView::shows(ObjectId table) const
{
    return m_scene->tableItem(m_scene->shown().standIn.value(table, table)) != nullptr;
}

QList<ObjectId> DiagramView::selectedTables() const
{
    return m_scene->selection().tables;
}

ObjectId DiagramView::selectedRelation() const
{
    return m_scene->selection().relation;
}

const ShownSchema &DiagramView::shown() const
{
    return m_scene->shown();
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (const ObjectId table : m_scene->selection().tables)
        area |= m_scene->tableItem(table)->table().rect();
    if (area.isEmpty())
        Q_EMIT messageShown(tr("Select what shall be seen first."));
    else
        m_surface->zoomTo(area);
}

// What is found

void DiagramView::setFilterText(const QString &text)
{
    m_soughtText = text.trimmed();
    m_scene->setFilterText(m_soughtText);
    const qsizetype count = m_soughtText.isEmpty() ? 0 : placesOnDiagram(m_scene->tableItems(), m_soughtText).size();
    Q_EMIT found(0, static_cast<int>(count));
}

void DiagramView::findNext(bool forward)
{
    if (m_soughtText.isEmpty())
        return;
    const QList<Place> places = placesOnDiagram(m_scene->tableItems(), m_soughtText);
    const qsizetype count = places.size();
    if (count == 0) {
        Q_EMIT found(0, 0);
        return;
    }
    const Selection &selection = m_scene->selection();
    const ObjectId part = selection.column.isNull() ? selection.relation : selection.column;
    // From the selected place, or else from the table that is selected.
    const auto isAt = [&](const Place &place) { return place.table == selection.table() && place.part == part; };
    const auto isAtTable = [&](const Place &place) { return place.table == selection.table(); };
    const auto at = std::find_if(places.cbegin(), places.cend(), isAt);
    qsizetype next = forward ? 0 : count - 1;
    if (at != places.cend())
        next = (at - places.cbegin() + (forward ? 1 : count - 1)) % count;
    else if (const auto table = std::find_if(places.cbegin(), places.cend(), isAtTable); table != places.cend())
        next = table - places.cbegin();
    select(places.at(next).table, places.at(next).part);
    Q_EMIT found(static_cast<int>(next) + 1, static_cast<int>(count));
}

// Focus

void DiagramView::keepPlaces()
{
    if (!m_scene->isPlacing())
        m_keptPlaces.insert(storedDiagram().id, m_scene->placements());
}

void DiagramView::focusOnSelection(int depth)
{
    const QList<ObjectId> selected = m_scene->selection().tables;
    if (selected.isEmpty()) {
        Q_EMIT messageShown(tr("Select the tables that the diagram shall be about first."));
        return;
    }
    if (!m_focus)
        keepPlaces();
    m_focus = Focus{QSet<ObjectId>(selected.cbegin(), selected.cend()), depth};
    reconcile();
    updateMessages();
    m_surface->zoomToFit();
    Q_EMIT focusChanged(true);
}

void DiagramView::leaveFocus()
{
    if (!m_focus)
        return;
    m_focus.reset();
    reconcile();
    updateMessages();
    if (const TableItem *item = m_scene->tableItem(m_scene->selection().table()))
        m_surface->reveal(item->table().rect());
    else
        m_surface->zoomToFit();
    Q_EMIT focusChanged(false);
}

void DiagramView::applyFocus(schema::Schema &schema)
{
    if (!m_focus)
        return;
    const bool isThere = std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                                     [this](const auto &table) { return m_focus->tables.contains(table->id); });
    if (!isThere) {
        // Another moment, or the tables are gone: there is nothing to be about.
        m_focus.reset();
        updateMessages();
        Q_EMIT focusChanged(false);
        return;
    }
    const QSet<ObjectId> shown
        = m_focus->tables + diagram::relatedTables(schema, m_focus->tables, diagram::Toward::Both, m_focus->depth);
    schema.tables.removeIf([&shown](const Box<schema::Table> &table) { return !shown.contains(table->id); });
}

void DiagramView::updateMessages()
{
    QStringList captions;
    if (m_looked)
        captions.append(m_looked->caption);
    if (m_focus) {
        QStringList names;
        for (const TableItem *item : m_scene->tableItems()) {
            if (m_focus->tables.contains(item->id()))
                names.append(item->table().title);
        }
        names.sort();
        const QString about
            = names.size() == 1 ? names.constFirst() : tr("%n table(s)", nullptr, static_cast<int>(names.size()));
        captions.append(
            m_focus->depth == diagram::anyDepth
                ? tr("Only %1 and everything related – Esc shows all").arg(about)
                : tr("Only %1 and what is up to %n relation(s) away – Esc shows all", nullptr, m_focus->depth)
                      .arg(about));
    }
    m_surface->setCaption(captions.join(QStringLiteral("  ·  ")));
    m_surface->setEmptyHint(m_looked                   ? tr("There are no tables at this point.")
                            : storedDiagram().isMain() ? tr("No tables yet. Press T or double-click to add one.")
                                                       : tr("This diagram shows no tables yet. Ctrl+Shift+I adds some; "
                                                            "T or a double-click makes a new one."));
}

// Which tables the diagram shows

void DiagramView::findPlaces(const QList<ObjectId> &tables, const diagram::Diagram &on,
                             const std::function<void(const QList<diagram::Placement> &)> &answer)
{
    const Box<document::Document> document = m_store.current();
    const diagram::Folding folding = diagram::foldPartitions(*document->schema, m_unfolded);
    QSet<ObjectId> wanted;
    for (const ObjectId table : tables)
        wanted.insert(folding.standIn.value(table, table));
    QList<render::ArrangedTable> measured;
    qsizetype missing = 0;
    for (const Box<schema::Table> &table : folding.schema.tables) {
        const bool isPlaced = on.placement(table->id) != nullptr;
        if (!isPlaced && !wanted.contains(table->id))
            continue;
        missing += isPlaced ? 0 : 1;
        measured.append(render::measured(folding, table, on.detail, m_scene->style().font));
    }
    const render::LayoutInput input = render::layoutInput(measured, on);
    if (missing <= fewTables) {
        answer(diagram::placeNew(input.tables, input.links));
        return;
    }
    Q_EMIT messageShown(tr("Laying out the diagram…"));
    // Waited for before the view goes, so `this` is there when the answer is queued.
    m_workers.start([this, input, answer, document] {
        const QList<diagram::Placement> places = diagram::placeNew(input.tables, input.links);
        QMetaObject::invokeMethod(
            this,
            [this, places, answer, document] {
                Q_EMIT messageShown({});
                if (m_store.current().sameAs(document))
                    answer(places);
            },
            Qt::QueuedConnection);
    });
}

void DiagramView::addTables(const QList<ObjectId> &tables)
{
    if (!canEdit())
        return;
    if (storedDiagram().isMain()) {
        Q_EMIT messageShown(tr("The main diagram shows every table. Make another diagram to show some of them."));
        return;
    }
    findPlaces(tables, storedDiagram(), [this, on = storedDiagram().id](const QList<diagram::Placement> &places) {
        if (places.isEmpty()) {
            Q_EMIT messageShown(tr("The diagram shows these tables already."));
            return;
        }
        if (!perform(text("canvas", "Show tables on a diagram"), edit::placeTables(places, on)))
            return;
        QList<ObjectId> added;
        for (const diagram::Placement &place : places)
            added.append(place.table);
        m_scene->setSelection({added, {}, {}});
        m_surface->zoomToFit();
    });
}

void DiagramView::addRelated(diagram::Toward toward, int depth)
{
    const QList<ObjectId> selected = m_scene->selection().tables;
    if (selected.isEmpty()) {
        Q_EMIT messageShown(tr("Select the tables whose related ones shall be shown first."));
        return;
    }
    leaveFocus();
    const diagram::Folding folding = diagram::foldPartitions(*m_store.current()->schema, m_unfolded);
    const QSet<ObjectId> related
        = diagram::relatedTables(folding.schema, QSet<ObjectId>(selected.cbegin(), selected.cend()), toward, depth);
    addTables(QList<ObjectId>(related.cbegin(), related.cend()));
}

void DiagramView::takeSelectionFromDiagram()
{
    const QList<ObjectId> selected = m_scene->selection().tables;
    if (selected.isEmpty() || !canEdit())
        return;
    perform(text("canvas", "Take tables from a diagram"),
            edit::takeFromDiagram(QSet<ObjectId>(selected.cbegin(), selected.cend()), storedDiagram().id));
}

} // namespace relvar::canvas
