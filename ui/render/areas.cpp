// SPDX-License-Identifier: GPL-3.0-or-later
// Where areas lie behind their tables, and which notes lines go round.
#include "render/arrangement.h"
#include "render/metrics.h"

#include <QFontMetricsF>

#include <algorithm>

namespace relvar::render {

namespace {

constexpr qreal areaMargin = 14;
constexpr qreal plateHeight = 24;
constexpr qreal plateLeft = 10;
constexpr qreal areaRadius = 12;
// Free ground that lines round a note need.
constexpr qreal roundNote = 12;

QRectF behind(const QRectF &tables)
{
    return tables.adjusted(-areaMargin, -areaMargin, areaMargin, areaMargin);
}

bool isFree(const QRectF &rect, const QList<QRectF> &foreign)
{
    return std::none_of(foreign.cbegin(), foreign.cend(), [&](const QRectF &other) { return rect.intersects(other); });
}

/// The tables in as few groups as can be with no foreign table behind any.
QList<QRectF> groups(QList<QRectF> members, const QList<QRectF> &foreign)
{
    QRectF all;
    for (const QRectF &member : std::as_const(members))
        all |= member;
    if (isFree(behind(all), foreign))
        return {all};
    std::sort(members.begin(), members.end(),
              [](const QRectF &a, const QRectF &b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    // Only what is near the area can come between.
    QList<QRectF> between = foreign;
    between.removeIf([near = behind(all)](const QRectF &rect) { return !near.intersects(rect); });
    QList<QRectF> result;
    for (const QRectF &member : std::as_const(members)) {
        const auto joined = std::find_if(result.begin(), result.end(),
                                         [&](const QRectF &group) { return isFree(behind(group | member), between); });
        if (joined == result.end())
            result.append(member);
        else
            *joined |= member;
    }
    // Groups that grew towards one another.
    for (qsizetype i = 0; i < result.size(); ++i) {
        for (qsizetype j = i + 1; j < result.size();) {
            if (isFree(behind(result.at(i) | result.at(j)), between))
                result[i] |= result.takeAt(j);
            else
                ++j;
        }
    }
    return result;
}

} // namespace

QList<ArrangedArea> arrangeAreas(const QList<diagram::Area> &areas, const QHash<ObjectId, QRectF> &tables,
                                 const QFont &font)
{
    const QFontMetricsF metrics(metrics::titleFont(font));
    QList<ArrangedArea> result;
    for (const diagram::Area &area : areas) {
        const QSet<ObjectId> own(area.tables.cbegin(), area.tables.cend());
        QList<QRectF> members;
        QList<QRectF> foreign;
        for (auto table = tables.cbegin(); table != tables.cend(); ++table)
            (own.contains(table.key()) ? members : foreign).append(*table);
        if (members.isEmpty())
            continue;
        ArrangedArea arranged{area, {}, {}};
        const qreal nameWidth = std::ceil(metrics.horizontalAdvance(area.name)) + 20;
        for (const QRectF &group : groups(members, foreign)) {
            QRectF rect = behind(group);
            // The name stands above the tables, or below them where others are above.
            const QRectF above(rect.left(), rect.top() - plateHeight, rect.width(), plateHeight);
            const bool isAbove
                = isFree(above, foreign) || !isFree(above.translated(0, rect.height() + plateHeight), foreign);
            if (isAbove)
                rect.setTop(above.top());
            else
                rect.setBottom(rect.bottom() + plateHeight);
            const qreal width = std::min(nameWidth, rect.width() - 2 * plateLeft);
            const qreal top = isAbove ? rect.top() + 6 : rect.bottom() - 6 - plateHeight + 2;
            arranged.pieces.append({rect, {rect.left() + plateLeft, top, width, plateHeight - 2}});
        }
        // Pieces that touch are one, with one name.
        for (qsizetype i = 0; i < arranged.pieces.size(); ++i) {
            ArrangedArea::Piece &piece = arranged.pieces[i];
            QPainterPath path;
            path.addRoundedRect(piece.rect, areaRadius, areaRadius);
            const auto touches = [&](const ArrangedArea::Piece &other) { return other.rect.intersects(piece.rect); };
            const bool isJoined = std::any_of(arranged.pieces.cbegin(), arranged.pieces.cbegin() + i, touches);
            if (isJoined)
                piece.title = {};
            arranged.outline = isJoined ? arranged.outline.united(path) : arranged.outline;
            if (!isJoined)
                arranged.outline.addPath(path);
        }
        result.append(arranged);
    }
    return result;
}

QList<diagram::TableBox> boxesOfNotes(const QList<diagram::Note> &notes, const QList<diagram::TableBox> &tables)
{
    QList<diagram::TableBox> result;
    for (const diagram::Note &note : notes) {
        const QRectF rect(note.position, note.size);
        const QRectF around = rect.adjusted(-roundNote, -roundNote, roundNote, roundNote);
        const auto isInTheWay = [&](const diagram::TableBox &box) { return around.intersects(box.rect); };
        if (std::none_of(tables.cbegin(), tables.cend(), isInTheWay)
            && std::none_of(result.cbegin(), result.cend(), isInTheWay))
            result.append({note.id, rect});
    }
    return result;
}

} // namespace relvar::render
