// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinedelegate.h"

#include "theme/palette.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelineoffers.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

struct Looks
{
    QColor line;
    QColor base;
    QColor accent;
    theme::Tones tones;
};

QColor toneOf(State state, const Looks &looks)
{
    switch (state) {
    case State::Applied:
    case State::Running:
        return looks.accent;
    case State::Pending:
    case State::NotNeeded:
        return looks.line;
    case State::Failed:
    case State::HalfApplied:
    case State::HalfReverted:
    case State::Interrupted:
    case State::Broken:
    case State::Skipped:
        return looks.tones.removed;
    case State::Edited:
    case State::Missing:
    case State::Unknown:
    case State::OutOfOrder:
    case State::PartlyApplied:
    case State::Unregistered:
    case State::Outdated:
        return looks.tones.warning;
    }
    Q_UNREACHABLE();
}

/// The signs ● ○ ✕ ◐ ◑ ◉ ⊘ ▲ ◌ ⇄ ◒ ? ⊖ | □ ↻ ◇ drawn as shapes, so that they look the same with every font.
void paintSign(QPainter &painter, QPointF at, State state, const Looks &looks, qreal radius)
{
    const QColor tone = toneOf(state, looks);
    painter.setPen(QPen(tone, 2));
    painter.setBrush(looks.base);
    switch (state) {
    case State::Applied:
        painter.setBrush(tone);
        painter.drawEllipse(at, radius, radius);
        break;
    case State::Pending:
        painter.drawEllipse(at, radius, radius);
        break;
    case State::HalfApplied:
    case State::HalfReverted: {
        const int begin = state == State::HalfApplied ? 90 : -90;
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(tone);
        painter.drawPie(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), begin * 16, 180 * 16);
        break;
    }
    case State::Running:
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(tone);
        painter.drawEllipse(at, radius * 0.4, radius * 0.4);
        break;
    case State::Failed:
    case State::Interrupted: {
        const qreal reach = radius * 0.45;
        painter.drawEllipse(at, radius, radius);
        painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach));
        if (state == State::Failed)
            painter.drawLine(at + QPointF(-reach, -reach), at + QPointF(reach, reach));
        break;
    }
    case State::Edited: {
        painter.setBrush(tone);
        painter.setPen(QPen(tone, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{at + QPointF(0, -radius), at + QPointF(radius, radius * 0.8),
                                      at + QPointF(-radius, radius * 0.8)});
        break;
    }
    case State::Unknown:
    case State::Missing:
        painter.setPen(QPen(tone, 2, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(at, radius, radius);
        if (state == State::Unknown) {
            painter.setPen(tone);
            painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                             u"?"_s);
        }
        break;
    case State::PartlyApplied: {
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(tone);
        painter.drawPie(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), 180 * 16, 180 * 16);
        break;
    }
    case State::OutOfOrder: {
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
    case State::Skipped: {
        const QPointF reach(radius * 0.5, 0);
        painter.drawEllipse(at, radius, radius);
        painter.drawLine(at - reach, at + reach);
        break;
    }
    case State::NotNeeded: {
        // Upon the line of the row, so it stands across it.
        const QPointF reach(0, radius * 0.7);
        painter.drawLine(at - reach, at + reach);
        break;
    }
    case State::Unregistered: {
        const qreal half = radius * 0.85;
        painter.setPen(QPen(tone, 2, Qt::DotLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        break;
    }
    case State::Outdated: {
        const QRectF circle(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(circle);
        painter.setPen(QPen(tone, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawArc(circle, 90 * 16, -290 * 16);
        const QPointF tip = at + QPointF(0, -radius);
        painter.drawLine(tip, tip + QPointF(3, -3));
        painter.drawLine(tip, tip + QPointF(3, 3));
        break;
    }
    case State::Broken: {
        painter.drawPolygon(QPolygonF{at + QPointF(0, -radius - 1), at + QPointF(radius + 1, 0),
                                      at + QPointF(0, radius + 1), at + QPointF(-radius - 1, 0)});
        painter.drawLine(at + QPointF(0, -radius * 0.45), at + QPointF(0, radius * 0.15));
        painter.drawPoint(at + QPointF(0, radius * 0.55));
        break;
    }
    }
}

/// The word under the sign of an unusual state; it is not told by shape and colour alone.
QString shortText(const Cell &cell)
{
    switch (cell.state) {
    case State::Applied:
    case State::Pending:
        return {};
    case State::Edited:
        return TimelineDelegate::tr("edited");
    case State::Missing:
        return TimelineDelegate::tr("file missing");
    case State::Unknown:
        return TimelineDelegate::tr("not known here");
    case State::Failed:
    case State::HalfApplied:
    case State::HalfReverted:
    case State::Running:
    case State::Interrupted:
        return stateText(cell);
    case State::OutOfOrder:
        return TimelineDelegate::tr("out of order");
    case State::PartlyApplied:
        return TimelineDelegate::tr("applied in part");
    case State::Skipped:
        return TimelineDelegate::tr("skipped");
    case State::NotNeeded:
        return TimelineDelegate::tr("not needed");
    case State::Unregistered:
        return TimelineDelegate::tr("not registered");
    case State::Outdated:
        return TimelineDelegate::tr("changed, runs again");
    case State::Broken:
        return TimelineDelegate::tr("cannot run");
    }
    Q_UNREACHABLE();
}

void paintDraft(QPainter &painter, QPointF at, const Moment &draft, const Looks &looks, qreal radius)
{
    painter.setPen(QPen(draft.changes > 0 ? looks.tones.added : looks.line, 1.5, Qt::DashLine));
    painter.setBrush(looks.base);
    painter.drawEllipse(at, radius, radius);
    if (draft.changes > 0) {
        painter.setPen(QPen(looks.tones.added, 1.5));
        painter.drawLine(at - QPointF(3, 0), at + QPointF(3, 0));
        painter.drawLine(at - QPointF(0, 3), at + QPointF(0, 3));
    }
}

/// A ring that is filled as far as the databases of a section have the migration.
void paintShare(QPainter &painter, QPointF at, const Summary &summary, const Looks &looks, qreal radius)
{
    const QColor tone = summary.problems > 0 ? looks.tones.warning : looks.accent;
    const QRectF circle(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(tone, 1.5));
    painter.setBrush(looks.base);
    painter.drawEllipse(circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawPie(circle, 90 * 16, -360 * 16 * summary.applied / std::max(1, summary.databases));
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
    const Line &line = *m_model.line(index.row());
    const Column &column = *m_model.column(index.column());
    const Moment &moment = *m_model.moment(index.column());
    const Row *row = m_model.row(index.row());
    const QRectF area = option.rect;
    const qreal radius = signRadius(m_zoom);
    const bool hasWords = m_zoom != Zoom::Compact;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, line.isSection ? palette.color(QPalette::AlternateBase) : looks.base);
    if (index.column() == m_shown)
        painter->fillRect(option.rect, theme::tint(palette, looks.accent));
    else if (index.column() == m_compared)
        painter->fillRect(option.rect, theme::tint(palette, looks.tones.warning));

    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetrics metrics(small);
    const auto words = [&](const QRectF &room, int flags, const QColor &tone, const QString &text) {
        painter->setFont(small);
        painter->setPen(tone);
        painter->drawText(room, flags | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, int(room.width())));
    };
    if (line.isSection) {
        if (!moment.isDraft()) {
            const Summary summary = summarise(m_model.timeline(), line, column);
            const QString text = summary.problems > 0 ? tr("%n problem(s)", nullptr, summary.problems)
                                                      : tr("%1 of %2").arg(summary.applied).arg(summary.databases);
            const bool isPlain = summary.state == State::Applied || summary.databases == 0;
            const bool beside = hasWords && !isPlain;
            const qreal width = beside ? 2 * radius + 4 + metrics.horizontalAdvance(text) : 2 * radius;
            const QPointF at(std::max(area.left() + 4, area.center().x() - width / 2) + radius, area.center().y());
            if (summary.databases > 0)
                paintShare(*painter, at, summary, looks, radius - 1);
            if (beside) {
                words(QRectF(at.x() + radius + 4, area.top(), area.right() - at.x() - radius - 6, area.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, summary.problems > 0 ? looks.tones.warning : looks.line, text);
            }
        }
    } else if (!row->problem.isEmpty()) {
        // A database that cannot be read has no way; why runs through under all columns, of which each paints its part.
        if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
            painter->setClipRect(option.rect);
            // Behind the last column nobody paints the rest.
            const int width = std::min(table->viewport()->width(), table->horizontalHeader()->length());
            words(QRectF(table->columnViewportPosition(0) + 8, area.top(), width - 16, area.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, looks.line, row->problem);
            painter->setClipping(false);
        }
    } else {
        // Room below the sign for the words of an unusual state.
        const QPointF middle = area.center() - QPointF(0, hasWords ? 5 : 0);
        const auto reached = [&](int other) {
            const Moment *found = m_model.moment(other);
            return found && isApplied(*row, *found);
        };
        // The way behind is solid, the way ahead is thin.
        const auto pen = [&](bool done) {
            return done ? QPen(looks.accent, 2) : QPen(palette.color(QPalette::Mid), 1.5, Qt::SolidLine);
        };
        if (index.column() > 0) {
            painter->setPen(pen(reached(index.column())));
            painter->drawLine(QPointF(area.left(), middle.y()), middle);
        }
        if (index.column() < m_model.columnCount() - 1) {
            painter->setPen(pen(reached(index.column() + 1)));
            painter->drawLine(middle, QPointF(area.right() + 1, middle.y()));
        }
        const QRectF below(area.left() + 2, middle.y() + radius + 2, area.width() - 4, metrics.height());
        if (moment.isDraft()) {
            paintDraft(*painter, middle, moment, looks, radius);
        } else if (column.isFolded()) {
            const State state = isApplied(*row, moment) ? State::Applied : State::Pending;
            for (const int side : {-1, 1})
                paintSign(*painter, middle + QPointF(side * radius, 0), state, looks, radius * 0.7);
            paintSign(*painter, middle, state, looks, radius);
            if (hasWords) {
                words(below, Qt::AlignHCenter | Qt::AlignTop, looks.line,
                      state == State::Applied ? tr("%n applied", nullptr, column.count())
                                              : tr("%n pending", nullptr, column.count()));
            }
        } else {
            const Cell *cell = m_model.cell(index);
            // What only another database knows is not pending here.
            if (cell || moment.hasFile)
                paintSign(*painter, middle, cell ? cell->state : State::Pending, looks, radius);
            if (cell && hasWords)
                words(below, Qt::AlignHCenter | Qt::AlignTop, toneOf(cell->state, looks), shortText(*cell));
        }
    }

    // Production databases stand in a frame, all along; their names say why.
    if (line.environment == database::Environment::Production && !line.isSection) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(looks.tones.removed, 1));
        if (m_model.layout().isFrameTop(index.row()))
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        if (m_model.layout().isFrameBottom(index.row()))
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == m_model.columnCount() - 1)
            painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->setRenderHint(QPainter::Antialiasing);
    }
    if (option.state & QStyle::State_Selected) {
        const bool active = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
        painter->setPen(QPen(active ? looks.accent : looks.line, active ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5);
    }
    painter->restore();
}

} // namespace relvar::timeline
