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
constexpr int stripeWidth = 4;

QString nameText(const Row &row)
{
    return row.isCurrent ? DatabaseHeader::tr("%1 (current)").arg(row.connection) : row.connection;
}

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
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::ResizeToContents);
    setObjectName(u"timelineDatabases"_s);
}

void DatabaseHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Row *row = m_model.row(logicalIndex);
    if (!row)
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    if (!row->color.isEmpty())
        painter->fillRect(QRect(rect.left(), rect.top() + 2, stripeWidth, rect.height() - 4), QColor(row->color));
    const QRect text = rect.adjusted(stripeWidth + 8, 4, -8, -4);
    const int half = text.height() / 2;
    const QRect above(text.left(), text.top(), text.width(), half);
    QFont name = font();
    name.setBold(row->isCurrent);
    painter->setFont(name);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(above, int(Qt::AlignVCenter | Qt::AlignLeft),
                      QFontMetrics(name).elidedText(nameText(*row), Qt::ElideMiddle, text.width()));

    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    const QFontMetrics metrics(small);
    const int size = metrics.height();
    QRect below(text.left(), text.top() + half, text.width(), half);
    const auto icon = [&](const QString &iconName) {
        QIcon::fromTheme(iconName).paint(painter, QRect(below.left(), below.center().y() - size / 2, size, size));
        below.setLeft(below.left() + size + 4);
    };
    const auto words = [&](const QString &shown) {
        painter->drawText(below, int(Qt::AlignVCenter | Qt::AlignLeft),
                          metrics.elidedText(shown, Qt::ElideRight, below.width()));
        below.setLeft(below.left() + metrics.horizontalAdvance(shown) + 8);
    };
    const bool production = row->environment == database::Environment::Production;
    if (production)
        icon(u"object-locked"_s);
    painter->setPen(production ? theme::tones(palette()).removed : palette().color(QPalette::PlaceholderText));
    words(environmentText(row->environment));
    if (!row->stateText.isEmpty() && below.width() > size) {
        icon(row->stateIcon);
        painter->setPen(row->problem.isEmpty() ? palette().color(QPalette::PlaceholderText)
                                               : theme::tones(palette()).removed);
        words(row->stateText);
    }
    painter->restore();
}

QSize DatabaseHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Row *row = m_model.row(logicalIndex);
    if (!row)
        return {};
    QFont bold = font();
    bold.setBold(true);
    const int above = QFontMetrics(bold).horizontalAdvance(nameText(*row));
    const int icons = 2 * (fontMetrics().height() + 4) + 8;
    const int below = fontMetrics().horizontalAdvance(environmentText(row->environment) + row->stateText) + icons;
    const int margins = stripeWidth + 20;
    return {std::clamp(std::max(above, below) + margins, 96, 320), fontMetrics().height() * 2 + 14};
}

} // namespace relvar::timeline
