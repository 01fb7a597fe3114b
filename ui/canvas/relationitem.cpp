// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/relationitem.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace relvar::canvas {

namespace {

constexpr qreal hitWidth = 10;

} // namespace

RelationItem::RelationItem(render::ArrangedRelation relation, const render::Style &style, render::ShapedTexts &shaped)
    : m_relation(std::move(relation))
    , m_style(style)
    , m_shaped(shaped)
{
    setZValue(-1);
    computeBounds();
}

QPainterPath RelationItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(render::linePath(m_relation.route.points));
}

void RelationItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    render::paintRelation(*painter, m_relation, m_style, m_state, scale, &m_shaped);
}

void RelationItem::setRelation(render::ArrangedRelation relation)
{
    prepareGeometryChange();
    m_relation = std::move(relation);
    computeBounds();
    update();
}

void RelationItem::setState(const render::RelationState &state)
{
    const bool same = m_state.selected == state.selected && m_state.lit == state.lit && m_state.dimmed == state.dimmed
                      && m_state.mark == state.mark;
    if (same)
        return;
    m_state = state;
    setZValue(state.lit || state.selected ? -0.5 : -1);
    update();
}

void RelationItem::computeBounds()
{
    m_bounds = {};
    // Crow's feet and thick lines reach over the line itself, words beside its ends further.
    const qreal reach = m_relation.notation == diagram::Notation::CrowsFoot ? 12 : 20;
    for (const QPointF &point : m_relation.route.points)
        m_bounds |= QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    // With the mark that stands left of it.
    constexpr qreal markReach = 20;
    if (!m_relation.labelRect.isEmpty())
        m_bounds |= m_relation.labelRect.adjusted(-markReach, 0, 0, 0);
}

} // namespace relvar::canvas
