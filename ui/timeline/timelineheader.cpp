// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheader.h"

#include "theme/palette.h"
#include "timeline/timelinemodel.h"
#include "widgets/gradebadge.h"
#include "widgets/letterwidth.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

constexpr int badgeSize = 16;
constexpr int stripeWidth = 4;
constexpr int chevronSize = 12;

QString nameText(const Row &row)
{
    return row.isCurrent ? DatabaseHeader::tr("%1 (current)").arg(row.connection) : row.connection;
}

QString environmentWords(const Row &row)
{
    const QString environment = environmentText(row.environment);
    return row.isReadOnly ? DatabaseHeader::tr("%1, read-only").arg(environment) : environment;
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

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

} // namespace

MomentHeader::MomentHeader(const TimelineModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(16);
}

void MomentHeader::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    updateGeometry();
    viewport()->update();
}

int MomentHeader::widthFor(int column) const
{
    const int character = widgets::letterWidth(fontMetrics());
    const Column *shown = m_model.column(column);
    if (m_zoom == Zoom::Compact)
        return shown && shown->isFolded() ? character * 6 : int(signRadius(m_zoom) * 2) + 10;
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = fontMetrics().horizontalAdvance(name);
    if (const Moment *moment = m_model.moment(column); moment && m_zoom == Zoom::Wide)
        width = std::max(width, fontMetrics().horizontalAdvance(moment->title));
    const int most = m_zoom == Zoom::Wide ? 48 : 28;
    return std::clamp(width + badgeSize + 24, character * 18, character * most);
}

void MomentHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Column *column = m_model.column(logicalIndex);
    if (!column)
        return;
    const Moment &moment = *m_model.moment(logicalIndex);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_zoom == Zoom::Compact) {
        painter->drawLine(rect.topRight(), rect.bottomRight());
        const QString sign = column->isFolded() ? u"…"_s : moment.isDraft() ? u"+"_s : QString();
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(rect, Qt::AlignCenter, sign);
        if (!column->isFolded() && !moment.isDraft() && !moment.revertible) {
            const int size = std::min(rect.width() - 4, 12);
            QIcon::fromTheme(u"object-locked"_s)
                .paint(painter, QRect(rect.center() - QPoint(size / 2, size / 2), QSize(size, size)));
        }
        painter->restore();
        return;
    }
    QRect text = rect.adjusted(6, 0, -6, 0);
    const QString icon = column->isFolded() ? QString() : badgeIcon(moment);
    if (!icon.isEmpty()) {
        const QRect at(text.right() - badgeSize + 1, rect.center().y() - badgeSize / 2, badgeSize, badgeSize);
        QIcon::fromTheme(icon).paint(painter, at);
        text.setRight(at.left() - 4);
    }
    const bool isMuted = column->isFolded() || (moment.isDraft() && moment.changes == 0);
    const QString name = m_model.headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    QFont shown = font();
    shown.setItalic(moment.isDraft() || column->isFolded());
    const QFontMetrics metrics(shown);
    // Centred over its sign while it fits.
    const bool centred = icon.isEmpty() || metrics.horizontalAdvance(name) + 2 * (badgeSize + 4) < rect.width() - 12;
    QRect line = centred ? rect.adjusted(6, 0, -6, 0) : text;
    const QString title = m_zoom == Zoom::Wide && !column->isFolded() ? moment.title : QString();
    if (m_zoom == Zoom::Wide && !title.isEmpty()) {
        line.setHeight(rect.height() / 2);
        painter->setFont(smallFont(font()));
        painter->setPen(palette().color(QPalette::PlaceholderText));
        const QRect below(line.left(), line.bottom(), line.width(), rect.height() - line.height() - 2);
        painter->drawText(below, int(Qt::AlignVCenter | (centred ? Qt::AlignHCenter : Qt::AlignLeft)),
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, below.width()));
    }
    painter->setFont(shown);
    painter->setPen(palette().color(isMuted ? QPalette::PlaceholderText : QPalette::WindowText));
    painter->drawText(line, int(Qt::AlignVCenter | (centred ? Qt::AlignHCenter : Qt::AlignLeft)),
                      metrics.elidedText(name, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize MomentHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int height = fontMetrics().height();
    return {widthFor(logicalIndex), m_zoom == Zoom::Wide      ? height * 2 + 12
                                    : m_zoom == Zoom::Compact ? height + 2
                                                              : height + 12};
}

DatabaseHeader::DatabaseHeader(const TimelineModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(16);
    setObjectName(u"timelineDatabases"_s);
}

void DatabaseHeader::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    updateGeometry();
    viewport()->update();
}

void DatabaseHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Line *line = m_model.line(logicalIndex);
    if (!line)
        return;
    painter->save();
    if (line->isSection)
        paintHeading(*painter, rect, *line);
    else
        paintDatabase(*painter, rect, *m_model.row(logicalIndex));
    if (!line->isSection && line->environment == database::Environment::Production) {
        painter->setPen(theme::tones(palette()).removed);
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
        if (m_model.layout().isFrameTop(logicalIndex))
            painter->drawLine(rect.topLeft(), rect.topRight());
        if (m_model.layout().isFrameBottom(logicalIndex))
            painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    painter->restore();
}

void DatabaseHeader::paintHeading(QPainter &painter, const QRect &rect, const Line &line) const
{
    const bool production = line.environment == database::Environment::Production;
    painter.fillRect(rect, palette().color(QPalette::AlternateBase));
    QStyleOption chevron;
    chevron.initFrom(this);
    chevron.rect = QRect(rect.left() + 4, rect.center().y() - chevronSize / 2, chevronSize, chevronSize);
    style()->drawPrimitive(line.isCollapsed ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &chevron,
                           &painter, this);
    QRect text = rect.adjusted(4 + chevronSize + 4, 0, -6, 0);
    if (production) {
        const QRect lock(text.left(), rect.center().y() - chevronSize / 2, chevronSize, chevronSize);
        QIcon::fromTheme(u"object-locked"_s).paint(&painter, lock);
        text.setLeft(lock.right() + 4);
    }
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QString name = environmentText(line.environment);
    painter.setFont(bold);
    painter.setPen(production ? theme::tones(palette()).removed : palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, text.width()));
    text.setLeft(text.left() + metrics.horizontalAdvance(name) + 8);
    painter.setFont(smallFont(font()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (text.width() > 0) {
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(sectionText(m_model.timeline(), line), Qt::ElideRight,
                                                          text.width()));
    }
}

void DatabaseHeader::paintDatabase(QPainter &painter, const QRect &rect, const Row &row) const
{
    const bool production = row.environment == database::Environment::Production;
    const theme::Tones tones = theme::tones(palette());
    painter.fillRect(rect, palette().color(QPalette::Base));
    if (!row.color.isEmpty())
        painter.fillRect(QRect(rect.left() + 2, rect.top() + 2, stripeWidth, rect.height() - 4), QColor(row.color));
    QRect text = rect.adjusted(stripeWidth + 8, 0, -8, 0);
    QFont name = font();
    name.setBold(row.isCurrent);
    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    const int size = metrics.height();
    const QColor muted = palette().color(QPalette::PlaceholderText);
    const QColor stateTone = row.problem.isEmpty() ? muted : tones.removed;
    const auto paintIcon = [&](const QString &iconName, int left, const QRect &line) {
        QIcon::fromTheme(iconName).paint(&painter, QRect(left, line.center().y() - size / 2, size, size));
    };
    if (m_zoom == Zoom::Compact) {
        if (!row.stateIcon.isEmpty()) {
            paintIcon(row.stateIcon, text.right() - size, text);
            text.setRight(text.right() - size - 4);
        }
        if (production) {
            paintIcon(u"object-locked"_s, text.left(), text);
            text.setLeft(text.left() + size + 4);
        }
        painter.setFont(name);
        painter.setPen(production ? tones.removed : palette().color(QPalette::WindowText));
        painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
                         QFontMetrics(name).elidedText(nameText(row), Qt::ElideMiddle, text.width()));
        return;
    }
    text.adjust(0, 4, 0, -4);
    const int half = text.height() / 2;
    painter.setFont(name);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(text.left(), text.top(), text.width(), half), int(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetrics(name).elidedText(nameText(row), Qt::ElideMiddle, text.width()));

    painter.setFont(small);
    QRect below(text.left(), text.top() + half, text.width(), half);
    const auto words = [&](const QString &iconName, const QColor &tone, const QString &shown) {
        if (!iconName.isEmpty()) {
            paintIcon(iconName, below.left(), below);
            below.setLeft(below.left() + size + 4);
        }
        painter.setPen(tone);
        painter.drawText(below, int(Qt::AlignVCenter | Qt::AlignLeft),
                         metrics.elidedText(shown, Qt::ElideRight, below.width()));
        below.setLeft(below.left() + metrics.horizontalAdvance(shown) + 8);
    };
    words(production ? u"object-locked"_s : QString(), production ? tones.removed : muted, environmentWords(row));
    if (!row.stateText.isEmpty() && below.width() > size)
        words(row.stateIcon, stateTone, row.stateText);
}

QSize DatabaseHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Line *line = m_model.line(logicalIndex);
    if (!line)
        return {};
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int icons = 2 * (fontMetrics().height() + 4) + 8;
    if (line->isSection) {
        const QString text = environmentText(line->environment) + sectionText(m_model.timeline(), *line);
        return {std::clamp(metrics.horizontalAdvance(text) + icons, 96, 320), sectionHeight(fontMetrics(), m_zoom)};
    }
    const Row &row = *m_model.row(logicalIndex);
    const int above = metrics.horizontalAdvance(nameText(row)) + (m_zoom == Zoom::Compact ? icons : 0);
    const int below
        = m_zoom == Zoom::Compact ? 0 : fontMetrics().horizontalAdvance(environmentWords(row) + row.stateText) + icons;
    const int margins = stripeWidth + 20;
    return {std::clamp(std::max(above, below) + margins, 96, 320), lineHeight(fontMetrics(), m_zoom)};
}

} // namespace relvar::timeline
