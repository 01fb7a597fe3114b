// SPDX-License-Identifier: GPL-3.0-or-later
// Room for the names of relations on their lines.
#include "render/arrangement.h"
#include "render/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal cellSize = 256;
// What of a line belongs to the sign at its end, or to a bend.
constexpr qreal endLength = diagram::stubLength;
constexpr qreal bendLength = 8;
// Between a line and a label beside it.
constexpr qreal besideLine = 3;
// Less of a name says nothing.
constexpr qsizetype leastLettersShown = 6;

/// Which of many rectangles touch another one, without asking them all.
class Occupied
{
public:
    /// `owner`: who does not mind; -1: everybody does.
    void add(const QRectF &rect, qsizetype owner)
    {
        forEachCell(rect, [&](std::pair<int, int> cell) { m_cells[cell].append({rect, owner}); });
    }

    [[nodiscard]] bool isFree(const QRectF &rect, qsizetype asker) const
    {
        bool free = true;
        forEachCell(rect, [&](std::pair<int, int> cell) {
            const auto found = m_cells.constFind(cell);
            if (found == m_cells.cend())
                return;
            free = free && std::none_of(found->cbegin(), found->cend(), [&](const Entry &entry) {
                       return entry.owner != asker && entry.rect.intersects(rect);
                   });
        });
        return free;
    }

private:
    struct Entry
    {
        QRectF rect;
        qsizetype owner;
    };

    template<typename Visit>
    static void forEachCell(const QRectF &rect, Visit visit)
    {
        const auto cell = [](qreal length) { return static_cast<int>(std::floor(length / cellSize)); };
        for (int x = cell(rect.left()); x <= cell(rect.right()); ++x) {
            for (int y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
                visit({x, y});
        }
    }

    QHash<std::pair<int, int>, QList<Entry>> m_cells;
};

struct Piece
{
    QPointF from;
    QPointF to;
    /// Where no label stands, at both ends.
    qreal before;
    qreal after;

    [[nodiscard]] bool isHorizontal() const { return from.y() == to.y(); }
    [[nodiscard]] qreal length() const { return std::abs(to.x() - from.x()) + std::abs(to.y() - from.y()); }
    [[nodiscard]] QRectF rect() const { return QRectF(from, to).normalized().adjusted(-1, -1, 1, 1); }
};

/// The straight pieces, in their order.
QList<Piece> piecesOf(const QList<QPointF> &points)
{
    QList<Piece> result;
    for (qsizetype i = 1; i < points.size(); ++i)
        result.append({points.at(i - 1), points.at(i), i == 1 ? endLength : bendLength,
                       i + 1 == points.size() ? endLength : bendLength});
    return result;
}

/// On the line, in the middle of the longest piece if that is free; else beside it.
QRectF placeOn(QList<Piece> pieces, QSizeF size, const Occupied &occupied, qsizetype relation)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece &a, const Piece &b) { return a.length() > b.length(); });
    for (const bool isBeside : {false, true}) {
        for (const Piece &piece : std::as_const(pieces)) {
            const qreal own = piece.isHorizontal() ? size.width() : size.height();
            const qreal slack = piece.length() - own - piece.before - piece.after;
            if (slack < 0)
                continue;
            const QPointF along = (piece.to - piece.from) / piece.length();
            const QPointF aside = piece.isHorizontal() ? QPointF(0, size.height() / 2 + besideLine)
                                                       : QPointF(size.width() / 2 + besideLine, 0);
            for (const QPointF &off : isBeside ? QList<QPointF>{-aside, aside} : QList<QPointF>{QPointF()}) {
                for (const qreal share : {0.5, 0.3, 0.7, 0.1, 0.9}) {
                    const QPointF middle = piece.from + along * (piece.before + own / 2 + share * slack) + off;
                    const QRectF rect(middle - QPointF(size.width(), size.height()) / 2, size);
                    if (occupied.isFree(rect, relation))
                        return rect;
                }
            }
        }
    }
    return {};
}

} // namespace

void placeLabels(QList<ArrangedRelation> &relations, const QList<QRectF> &obstacles, const QFont &font)
{
    const QFontMetricsF metrics(metrics::smallFont(font));
    Occupied occupied;
    for (const QRectF &obstacle : obstacles)
        occupied.add(obstacle.adjusted(-2, -2, 2, 2), -1);
    for (qsizetype i = 0; i < relations.size(); ++i) {
        for (const Piece &piece : piecesOf(relations.at(i).route.points))
            occupied.add(piece.rect(), i);
    }
    for (qsizetype i = 0; i < relations.size(); ++i) {
        ArrangedRelation &relation = relations[i];
        relation.labelRect = {};
        relation.labelText.clear();
        if (relation.label.isEmpty())
            continue;
        // Constraints are told apart at both ends of their names, so what is left out is in the middle.
        const qreal whole = metrics.horizontalAdvance(relation.label);
        for (const double share : {1.0, 0.75, 0.5, 0.35}) {
            const QString shown
                = share < 1 ? metrics.elidedText(relation.label, Qt::ElideMiddle, whole * share) : relation.label;
            if (share < 1 && shown.size() < leastLettersShown)
                break;
            const QSizeF size(std::ceil(metrics.horizontalAdvance(shown)) + 8, std::ceil(metrics.height()) + 2);
            relation.labelRect = placeOn(piecesOf(relation.route.points), size, occupied, i);
            if (relation.labelRect.isEmpty())
                continue;
            relation.labelText = shown;
            occupied.add(relation.labelRect, -1);
            break;
        }
    }
}

} // namespace relvar::render
