// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheader.h"

#include "theme/palette.h"
#include "timeline/timelinemodel.h"
#include "widgets/gradebadge.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

constexpr int badgeSize = 16;

/// ✓ (or a warning) for what was proved, a lock for what has no way down; empty for what nobody tried.
QString badgeIcon(const Moment &moment)
{
    if (moment.isDraft())
        return {};
    if (!moment.revertible)
        return u"object-locked"_s;
    return moment.proof && moment.proof->grade != plan::Grade::Unproved ? widgets::gradeIconName(moment.proof->grade)
                                                                        : QString();
}

} // namespace

MomentHeader::MomentHeader(const TimelineModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
}

void MomentHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Moment *moment = m_model.moment(logicalIndex);
    if (!moment)
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect text = rect.adjusted(6, 0, -6, 0);
    const QString icon = badgeIcon(*moment);
    if (!icon.isEmpty()) {
        const QRect at(text.right() - badgeSize + 1, rect.center().y() - badgeSize / 2, badgeSize, badgeSize);
        QIcon::fromTheme(icon).paint(painter, at);
        text.setRight(at.left() - 4);
    }
    QFont shown = font();
    shown.setItalic(moment->isDraft());
    painter->setFont(shown);
    painter->setPen(
        palette().color(moment->isDraft() && moment->changes == 0 ? QPalette::PlaceholderText : QPalette::WindowText));
    const QString name = m_model.headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFontMetrics metrics(shown);
    const QString elided = metrics.elidedText(name, Qt::ElideRight, text.width());
    // Centred over its sign while it fits.
    const bool centred = icon.isEmpty() || metrics.horizontalAdvance(name) + 2 * (badgeSize + 4) < rect.width() - 12;
    painter->drawText(centred && elided == name ? rect : text,
                      int(Qt::AlignVCenter | (centred ? Qt::AlignHCenter : Qt::AlignLeft)), elided);
    painter->restore();
}

QSize MomentHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString name = m_model.headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    return {fontMetrics().horizontalAdvance(name) + badgeSize + 24, fontMetrics().height() + 12};
}

DatabaseHeader::DatabaseHeader(const TimelineModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::ResizeToContents);
}

void DatabaseHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Row *row = m_model.row(logicalIndex);
    if (!row)
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(palette().color(QPalette::WindowText));
    const QRect text = rect.adjusted(8, 4, -8, -4);
    const int half = text.height() / 2;
    const bool production = row->environment == database::Environment::Production;
    painter->drawText(QRect(text.left(), text.top(), text.width(), half), int(Qt::AlignVCenter | Qt::AlignLeft),
                      fontMetrics().elidedText(row->connection, Qt::ElideMiddle, text.width()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    QRect below(text.left(), text.top() + half, text.width(), half);
    if (production) {
        const int size = QFontMetrics(small).height();
        QIcon::fromTheme(u"object-locked"_s)
            .paint(painter, QRect(below.left(), below.center().y() - size / 2, size, size));
        below.setLeft(below.left() + size + 4);
        painter->setPen(theme::tones(palette()).removed);
    } else {
        painter->setPen(palette().color(QPalette::PlaceholderText));
    }
    painter->drawText(below, int(Qt::AlignVCenter | Qt::AlignLeft), environmentText(row->environment));
    painter->restore();
}

QSize DatabaseHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Row *row = m_model.row(logicalIndex);
    const int wanted = row ? fontMetrics().horizontalAdvance(row->connection) : 0;
    const int environment = row ? fontMetrics().horizontalAdvance(environmentText(row->environment)) : 0;
    return {std::clamp(std::max(wanted, environment) + 24, 96, 240), fontMetrics().height() * 2 + 14};
}

} // namespace relvar::timeline
