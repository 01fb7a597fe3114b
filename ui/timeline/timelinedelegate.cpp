// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinedelegate.h"

#include "theme/palette.h"
#include "timeline/timelinemodel.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

constexpr qreal radius = 6.5;

struct Looks
{
    QColor line;
    QColor base;
    QColor accent;
    theme::Tones tones;
};

QColor toneOf(migration::State state, const Looks &looks)
{
    switch (state) {
    case migration::State::Applied:
    case migration::State::Running:
        return looks.accent;
    case migration::State::Pending:
        return looks.line;
    case migration::State::Failed:
    case migration::State::HalfApplied:
    case migration::State::HalfReverted:
    case migration::State::Interrupted:
        return looks.tones.removed;
    case migration::State::Edited:
    case migration::State::Missing:
    case migration::State::Unknown:
    case migration::State::OutOfOrder:
    case migration::State::PartlyApplied:
        return looks.tones.warning;
    }
    Q_UNREACHABLE();
}

/// The signs ● ○ ✕ ◐ ◑ ◉ ⊘ ▲ ◌ ⇄ ◒ ? drawn as shapes, so that they look the same with every font.
void paintSign(QPainter &painter, QPointF at, migration::State state, const Looks &looks)
{
    const QColor tone = toneOf(state, looks);
    painter.setPen(QPen(tone, 2));
    painter.setBrush(looks.base);
    switch (state) {
    case migration::State::Applied:
        painter.setBrush(tone);
        painter.drawEllipse(at, radius, radius);
        break;
    case migration::State::Pending:
        painter.drawEllipse(at, radius, radius);
        break;
    case migration::State::HalfApplied:
    case migration::State::HalfReverted: {
        const int begin = state == migration::State::HalfApplied ? 90 : -90;
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(tone);
        painter.drawPie(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), begin * 16, 180 * 16);
        break;
    }
    case migration::State::Running:
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(tone);
        painter.drawEllipse(at, radius * 0.4, radius * 0.4);
        break;
    case migration::State::Failed:
    case migration::State::Interrupted: {
        const qreal reach = radius * 0.45;
        painter.drawEllipse(at, radius, radius);
        painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach));
        if (state == migration::State::Failed)
            painter.drawLine(at + QPointF(-reach, -reach), at + QPointF(reach, reach));
        break;
    }
    case migration::State::Edited: {
        painter.setBrush(tone);
        painter.setPen(QPen(tone, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{at + QPointF(0, -radius), at + QPointF(radius, radius * 0.8),
                                      at + QPointF(-radius, radius * 0.8)});
        break;
    }
    case migration::State::Unknown:
    case migration::State::Missing:
        painter.setPen(QPen(tone, 2, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(at, radius, radius);
        if (state == migration::State::Unknown) {
            painter.setPen(tone);
            painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                             u"?"_s);
        }
        break;
    case migration::State::PartlyApplied: {
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(tone);
        painter.drawPie(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), 180 * 16, 180 * 16);
        break;
    }
    case migration::State::OutOfOrder: {
        painter.drawEllipse(at, radius + 2, radius + 2);
        painter.setPen(QPen(tone, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const int side : {-1, 1}) {
            const QPointF row(0, side * 2.5);
            const QPointF tip = at + row + QPointF(side * 4.5, 0);
            painter.drawLine(at + row - QPointF(side * 4.5, 0), tip);
            painter.drawLine(tip, tip + QPointF(-side * 2.5, -2));
            painter.drawLine(tip, tip + QPointF(-side * 2.5, 2));
        }
        break;
    }
    }
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void TimelineDelegate::setMarkedColumns(int shown, int compared)
{
    m_shown = shown;
    m_compared = compared;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const Looks looks{palette.color(QPalette::Active, QPalette::PlaceholderText), palette.color(QPalette::Base),
                      palette.color(QPalette::Active, QPalette::Highlight), theme::tones(palette)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, looks.base);
    if (index.column() == m_shown)
        painter->fillRect(option.rect, theme::tint(palette, looks.accent));
    else if (index.column() == m_compared)
        painter->fillRect(option.rect, theme::tint(palette, looks.tones.warning));

    const QRectF area = option.rect;
    // Room below the sign for the words of an unusual state.
    const QPointF middle = area.center() - QPointF(0, 5);
    const Moment *moment = m_model.moment(index.column());
    const Row *row = m_model.row(index.row());
    const bool last = index.column() == m_model.columnCount() - 1;
    const Cell *cell = m_model.cell(index);
    const auto reached = [this, &index](int column) {
        const Cell *other = m_model.cell(index.siblingAtColumn(column));
        return other
               && (other->state == migration::State::Applied || other->state == migration::State::Edited
                   || other->state == migration::State::Missing);
    };

    // The way behind is solid, the way ahead is thin; a database that cannot be read has no way at all.
    if (row->problem.isEmpty()) {
        const auto pen = [&](bool done) {
            return done ? QPen(looks.accent, 2) : QPen(palette.color(QPalette::Mid), 1.5, Qt::SolidLine);
        };
        if (index.column() > 0) {
            painter->setPen(pen(reached(index.column())));
            painter->drawLine(QPointF(area.left(), middle.y()), middle);
        }
        if (!last) {
            painter->setPen(pen(reached(index.column() + 1)));
            painter->drawLine(middle, QPointF(area.right() + 1, middle.y()));
        }
    }

    if (!row->problem.isEmpty()) {
        if (index.column() == 0) {
            painter->setPen(palette.color(QPalette::PlaceholderText));
            painter->drawText(area.adjusted(8, 0, -8, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                              option.fontMetrics.elidedText(row->problem, Qt::ElideRight, int(area.width()) - 16));
        }
    } else if (moment->isDraft()) {
        painter->setPen(QPen(moment->changes > 0 ? looks.tones.added : looks.line, 1.5, Qt::DashLine));
        painter->setBrush(looks.base);
        painter->drawEllipse(middle, radius, radius);
        if (moment->changes > 0) {
            painter->setPen(QPen(looks.tones.added, 1.5));
            painter->drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
            painter->drawLine(middle - QPointF(0, 3), middle + QPointF(0, 3));
        }
    } else {
        const migration::State state = cell ? cell->state : migration::State::Pending;
        paintSign(*painter, middle, state, looks);
        if (state != migration::State::Applied && state != migration::State::Pending) {
            // Not by shape and colour alone: the unusual states are written out.
            QFont small = option.font;
            small.setPointSizeF(small.pointSizeF() * 0.85);
            painter->setFont(small);
            painter->setPen(toneOf(state, looks));
            const QString words = state == migration::State::Edited          ? tr("edited")
                                  : state == migration::State::Missing       ? tr("file missing")
                                  : state == migration::State::Unknown       ? tr("not known here")
                                  : state == migration::State::OutOfOrder    ? tr("out of order")
                                  : state == migration::State::PartlyApplied ? tr("applied in part")
                                                                             : stateText(*cell);
            const QFontMetrics metrics(small);
            painter->drawText(QRectF(area.left(), middle.y() + radius + 2, area.width(), metrics.height()),
                              int(Qt::AlignHCenter | Qt::AlignTop),
                              metrics.elidedText(words, Qt::ElideRight, int(area.width()) - 4));
        }
    }

    if (option.state & QStyle::State_Selected) {
        const bool active = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
        painter->setPen(QPen(active ? looks.accent : looks.line, active ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5);
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 18, option.fontMetrics.height() * 2 + 14};
}

} // namespace relvar::timeline
