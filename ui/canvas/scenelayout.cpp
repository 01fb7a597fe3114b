// SPDX-License-Identifier: GPL-3.0-or-later
// What DiagramScene asks core/diagram: where tables stand and how lines run, in a worker where that takes long.
#include "canvas/diagramscene.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {

// Lines to route × tables in the way, up to which this thread does it in a frame of a drag.
constexpr qsizetype fewLinesInDrag = 1'500;
constexpr qsizetype mostGliding = 200;

bool endsFit(const diagram::Route &route, const diagram::Relation &relation, const QRectF &child, const QRectF &parent)
{
    const auto fits = [](const QRectF &rect, QPointF point, qreal row) {
        return (point.x() == rect.left() || point.x() == rect.right())
               && std::abs(point.y() - row) <= diagram::lineSpacing;
    };
    return route.points.size() >= 2 && fits(child, route.points.first(), relation.childRow)
           && fits(parent, route.points.last(), relation.parentRow);
}

} // namespace

// Lines

void DiagramScene::route(qsizetype few)
{
    ++m_placesVersion;
    m_routing.request_stop();
    m_routing = std::stop_source();
    m_isRouting = false;
    m_routesAgain = false;
    QList<render::ArrangedTable> tables;
    QList<diagram::TableBox> boxes;
    for (const Box<schema::Table> &table : m_shown.schema.tables) {
        tables.append(m_tables.value(table->id)->table());
        boxes.append({table->id, tables.last().rect()});
    }
    boxes += render::boxesOfNotes(m_diagram.notes, boxes);
    const auto [arranged, relations] = render::relationsBetween(tables, m_diagram.relationLabels);

    QSet<ObjectId> gone(m_relations.keyBegin(), m_relations.keyEnd());
    QList<diagram::Route> previous;
    qsizetype anew = 0;
    for (qsizetype i = 0; i < arranged.size(); ++i) {
        render::ArrangedRelation relation = arranged.at(i);
        gone.remove(relation.route.relation);
        RelationItem *item = m_relations.value(relation.route.relation);
        if (!item) {
            item = new RelationItem(relation, m_style, m_shaped);
            addItem(item);
            m_relations.insert(relation.route.relation, item);
            ++anew;
            continue;
        }
        relation.route = item->relation().route;
        if (!m_stretched.contains(relation.route.relation)
            && endsFit(relation.route, relations.at(i), m_tables.value(relation.child)->table().rect(),
                       m_tables.value(relation.parent)->table().rect()))
            previous.append(relation.route);
        else
            ++anew;
        const render::ArrangedRelation &old = item->relation();
        if (old.child != relation.child || old.parent != relation.parent || old.cardinality != relation.cardinality
            || old.notation != relation.notation || old.isIdentifying != relation.isIdentifying
            || old.label != relation.label)
            item->setRelation(std::move(relation));
    }
    for (const ObjectId id : std::as_const(gone)) {
        delete m_relations.take(id);
        m_stretched.remove(id);
    }

    if (anew * boxes.size() <= few) {
        m_stretched.clear();
        applyRoutes(diagram::routeRelations(boxes, relations, previous));
        return;
    }
    m_isRouting = true;
    run([this, boxes, relations = relations, previous, version = m_placesVersion,
         stop = m_routing.get_token()]() -> std::function<void()> {
        const QList<diagram::Route> routes = diagram::routeRelations(boxes, relations, previous, stop);
        return [this, routes, boxes, version] {
            if (version != m_placesVersion)
                return;
            m_isRouting = false;
            m_stretched.clear();
            applyRoutes(routes);
            // Tables that went on meanwhile take their lines along.
            QHash<ObjectId, QPointF> left;
            for (const diagram::TableBox &box : boxes) {
                const TableItem *item = m_tables.value(box.table);
                if (item && item->table().position != box.rect.topLeft())
                    left.insert(box.table, box.rect.topLeft());
            }
            stretchLines(left);
            if (m_routesAgain)
                route(fewLinesInDrag);
        };
    });
    Q_EMIT contentChanged();
}

void DiagramScene::applyRoutes(const QList<diagram::Route> &routes)
{
    for (const diagram::Route &route : routes) {
        RelationItem *item = m_relations.value(route.relation);
        if (!item || item->relation().route == route)
            continue;
        render::ArrangedRelation relation = item->relation();
        relation.route = route;
        item->setRelation(std::move(relation));
    }
    placeLabels();
    Q_EMIT contentChanged();
}

void DiagramScene::stretchLines(const QHash<ObjectId, QPointF> &from)
{
    if (from.isEmpty())
        return;
    for (RelationItem *item : std::as_const(m_relations)) {
        render::ArrangedRelation relation = item->relation();
        QList<QPointF> &points = relation.route.points;
        if (points.isEmpty() || (!from.contains(relation.child) && !from.contains(relation.parent)))
            continue;
        const render::ArrangedTable &child = m_tables.value(relation.child)->table();
        const render::ArrangedTable &parent = m_tables.value(relation.parent)->table();
        const QPointF childBy = child.position - from.value(relation.child, child.position);
        const QPointF parentBy = parent.position - from.value(relation.parent, parent.position);
        if (childBy == parentBy) {
            for (QPointF &point : points)
                point += childBy;
            relation.route.crossings.clear();
        } else {
            relation.route = diagram::stretched(relation.route, child.rect(), points.first().y() + childBy.y(),
                                                parent.rect(), points.last().y() + parentBy.y());
            m_stretched.insert(relation.route.relation);
        }
        relation.labelRect = {};
        item->setRelation(std::move(relation));
    }
}

void DiagramScene::moveTables(const QHash<ObjectId, QPointF> &positions)
{
    endGlide();
    QHash<ObjectId, QPointF> from;
    for (auto position = positions.cbegin(); position != positions.cend(); ++position) {
        TableItem *item = m_tables.value(position.key());
        if (!item || item->table().position == *position)
            continue;
        from.insert(position.key(), item->table().position);
        item->place(*position);
    }
    stretchLines(from);
    placeAreas();
    // A routing that begins anew with each movement of the mouse would never end.
    if (m_isRouting)
        m_routesAgain = true;
    else
        route(fewLinesInDrag);
    Q_EMIT contentChanged();
}

// Tables

diagram::LayoutOptions DiagramScene::layoutOptions()
{
    m_layout.request_stop();
    m_layout = std::stop_source();
    // In the worker, which is waited for before the scene goes; the signal comes in this thread.
    const auto report = [this](double share) {
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT layoutProgressed(share); }, Qt::QueuedConnection);
    };
    return {m_aspect, m_layout.get_token(), report};
}

void DiagramScene::endLayout()
{
    m_layout.request_stop();
    if (!isLayingOut())
        return;
    m_isLayingOut = false;
    m_isPlacing = false;
    Q_EMIT layoutEnded();
}

void DiagramScene::cancelLayout()
{
    const bool waitsForPlaces = m_isPlacing;
    const std::function<void()> placeInColumns = std::exchange(m_placeInColumns, {});
    endLayout();
    if (waitsForPlaces)
        placeInColumns();
}

void DiagramScene::layOut(LayoutScope scope, const QSet<ObjectId> &chosen,
                          std::function<void(const QList<diagram::Placement> &)> answer)
{
    // The first layout of a large diagram is under way: there is nothing else to lay out.
    if (m_isPlacing)
        return;
    QList<render::ArrangedTable> tables;
    for (const Box<schema::Table> &table : m_shown.schema.tables) {
        if (const TableItem *item = m_tables.value(table->id))
            tables.append(item->table());
    }
    render::LayoutInput input = render::layoutInput(tables, m_diagram);
    for (diagram::LayoutTable &table : input.tables) {
        if (scope == LayoutScope::Anew && chosen.contains(table.table))
            table.position.reset();
    }
    const diagram::LayoutOptions options = layoutOptions();
    const auto work = [input, scope, chosen, options]() -> QList<diagram::Placement> {
        switch (scope) {
        case LayoutScope::Everything:
            return diagram::layout(input.tables, input.links, options);
        case LayoutScope::Some:
            return diagram::layoutSelected(input.tables, input.links, chosen, options);
        case LayoutScope::Together:
            return diagram::gather(input.tables, input.links, chosen, options);
        case LayoutScope::Anew:
            return diagram::placeNew(input.tables, input.links, options);
        }
        return {};
    };
    m_isLayingOut = true;
    run([this, work, options, answer = std::move(answer)]() -> std::function<void()> {
        return [this, placements = work(), options, answer] {
            if (options.stop.stop_requested())
                return;
            endLayout();
            QList<diagram::Placement> kept = placements;
            // What else is known of a table on the diagram stays.
            for (diagram::Placement &placement : kept) {
                if (const diagram::Placement *old = m_diagram.placement(placement.table))
                    placement.detail = old->detail;
            }
            answer(kept);
        };
    });
    Q_EMIT layoutProgressed(0);
}

QHash<ObjectId, QPointF> DiagramScene::seenPositions() const
{
    QHash<ObjectId, QPointF> result;
    for (const TableItem *item : m_tables)
        result.insert(item->id(), item->pos());
    return result;
}

void DiagramScene::glideFrom(const QHash<ObjectId, QPointF> &positions)
{
    struct GlideWay
    {
        ObjectId table;
        QPointF from;
    };
    QList<GlideWay> ways;
    for (auto from = positions.cbegin(); from != positions.cend(); ++from) {
        const TableItem *item = m_tables.value(from.key());
        if (item && item->table().position != *from)
            ways.append({from.key(), *from});
    }
    // Zero where the person has asked the platform for no animations.
    const int duration = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    if (ways.isEmpty() || m_tables.size() > mostGliding || duration <= 0)
        return;
    m_glide = new QVariantAnimation(this);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->setDuration(duration);
    m_glide->setEasingCurve(QEasingCurve::InOutCubic);
    const auto show = [this, ways](double share) {
        for (const GlideWay &way : ways) {
            if (TableItem *item = m_tables.value(way.table))
                item->setPos(way.from + (item->table().position - way.from) * share);
        }
        // Lines lead to where the tables will be; before they are there, lines would only confuse.
        for (RelationItem *item : std::as_const(m_relations))
            item->setOpacity(std::max(0.0, share * 4 - 3));
    };
    show(0);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [show](const QVariant &share) { show(share.toDouble()); });
    connect(m_glide, &QVariantAnimation::finished, this, &DiagramScene::endGlide);
    m_glide->start();
}

void DiagramScene::endGlide()
{
    if (!m_glide)
        return;
    m_glide->stop();
    m_glide->deleteLater();
    m_glide = nullptr;
    for (TableItem *item : std::as_const(m_tables))
        item->setPos(item->table().position);
    for (RelationItem *item : std::as_const(m_relations))
        item->setOpacity(1);
}

} // namespace relvar::canvas
