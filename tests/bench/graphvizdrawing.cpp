// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphvizdrawing.h"

#include "measure.h"

#include <QHash>
#include <QLineF>
#include <QPoint>

#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace relvar::bench {

namespace {

// As in core/diagram/layered.cpp: an inch stands for a pixel, so that every number is whole.
constexpr double pointsPerPixel = 72;
constexpr int piecesOfACurve = 8;
constexpr double cellSize = 200;

void set(Agraph_t *graph, int kind, const char *name, const char *value)
{
    agattr(graph, kind, const_cast<char *>(name), const_cast<char *>(value));
}

void set(void *object, const char *name, const QByteArray &value)
{
    agset(object, const_cast<char *>(name), const_cast<char *>(value.constData()));
}

QByteArray whole(qreal value)
{
    return QByteArray::number(static_cast<qint64>(std::ceil(value)));
}

/// A record with a field for each row, as high as it is there.
QByteArray portsLabel(int rows)
{
    QByteArray label;
    for (int i = 0; i < rows; ++i)
        label += (i > 0 ? "|<p" : "<p") + QByteArray::number(i) + '>';
    return label;
}

QPointF inPixels(pointf point)
{
    return {point.x / pointsPerPixel, -point.y / pointsPerPixel};
}

QPointF onCurve(const pointf *points, double t)
{
    const double s = 1 - t;
    return s * s * s * inPixels(points[0]) + 3 * s * s * t * inPixels(points[1]) + 3 * s * t * t * inPixels(points[2])
           + t * t * t * inPixels(points[3]);
}

struct Piece
{
    QLineF line;
    qsizetype edge;
};

QList<QLineF> linesOf(Agedge_t *edge)
{
    QList<QLineF> lines;
    const splines *found = ED_spl(edge);
    for (int i = 0; found && i < found->size; ++i) {
        const bezier &curve = found->list[i];
        for (int k = 0; k + 3 < curve.size; k += 3) {
            for (int piece = 0; piece < piecesOfACurve; ++piece)
                lines.append({onCurve(curve.list + k, double(piece) / piecesOfACurve),
                              onCurve(curve.list + k, double(piece + 1) / piecesOfACurve)});
        }
    }
    return lines;
}

template<typename Function>
void forEachCell(const QRectF &area, Function function)
{
    const auto cellOf = [](double value) { return static_cast<int>(std::floor(value / cellSize)); };
    for (int y = cellOf(area.top()); y <= cellOf(area.bottom()); ++y) {
        for (int x = cellOf(area.left()); x <= cellOf(area.right()); ++x)
            function(QPoint(x, y));
    }
}

QRectF around(const QLineF &line)
{
    return QRectF(line.p1(), line.p2()).normalized();
}

/// A crossing is counted in the cell that it lies in.
int crossingsOf(const std::vector<Piece> &pieces, const test::Drawing &drawing)
{
    QHash<QPoint, std::vector<size_t>> cells;
    for (size_t i = 0; i < pieces.size(); ++i)
        forEachCell(around(pieces[i].line), [&](QPoint cell) { cells[cell].push_back(i); });
    int count = 0;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const QRectF area(cell.key().x() * cellSize, cell.key().y() * cellSize, cellSize, cellSize);
        for (size_t i = 0; i < cell->size(); ++i) {
            for (size_t k = i + 1; k < cell->size(); ++k) {
                const Piece &one = pieces[(*cell)[i]];
                const Piece &other = pieces[(*cell)[k]];
                const diagram::Relation &a = drawing.relations.at(one.edge);
                const diagram::Relation &b = drawing.relations.at(other.edge);
                QPointF point;
                if (one.edge != other.edge && (a.parent != b.parent || a.parentRow != b.parentRow)
                    && one.line.intersects(other.line, &point) == QLineF::BoundedIntersection && area.contains(point))
                    ++count;
            }
        }
    }
    return count;
}

bool enters(const QRectF &table, const QLineF &line)
{
    const QRectF inside = table.adjusted(1, 1, -1, -1);
    if (inside.contains(line.p1()) || inside.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{inside.topLeft(), inside.bottomRight()}, {inside.topRight(), inside.bottomLeft()}};
    return std::any_of(std::begin(diagonals), std::end(diagonals), [&](const QLineF &diagonal) {
        return diagonal.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

int entered(const std::vector<Piece> &pieces, const test::Drawing &drawing, const QList<QRectF> &rects)
{
    QHash<QPoint, std::vector<qsizetype>> cells;
    for (qsizetype i = 0; i < rects.size(); ++i)
        forEachCell(rects.at(i), [&](QPoint cell) { cells[cell].push_back(i); });
    QHash<std::pair<qsizetype, qsizetype>, bool> found;
    for (const Piece &piece : pieces) {
        const diagram::Relation &relation = drawing.relations.at(piece.edge);
        forEachCell(around(piece.line), [&](QPoint cell) {
            for (const qsizetype table : cells.value(cell)) {
                const ObjectId id = drawing.tables.at(table).table;
                if (id != relation.child && id != relation.parent && enters(rects.at(table), piece.line))
                    found.insert({piece.edge, table}, true);
            }
        });
    }
    return static_cast<int>(found.size());
}

} // namespace

GraphvizQuality drawWithGraphviz(const test::Drawing &drawing, GraphvizProgram program)
{
    static GVC_t *context = gvContext();
    agseterr(AGMAX);
    const bool isDot = program == GraphvizProgram::Dot;
    char name[] = "diagram";
    Agraph_t *graph = agopen(name, Agdirected, nullptr);
    set(graph, AGRAPH, "rankdir", "LR");
    set(graph, AGRAPH, "nodesep", "40");
    set(graph, AGRAPH, "ranksep", "112");
    set(graph, AGRAPH, "overlap", "false");
    set(graph, AGRAPH, "sep", "+24");
    set(graph, AGRAPH, "splines", isDot ? "true" : "ortho");
    set(graph, AGNODE, "shape", isDot ? "record" : "box");
    set(graph, AGNODE, "fixedsize", "true");
    set(graph, AGNODE, "label", "");
    set(graph, AGNODE, "width", "1");
    set(graph, AGNODE, "height", "1");
    set(graph, AGEDGE, "headport", "");
    set(graph, AGEDGE, "tailport", "");
    set(graph, AGEDGE, "len", "400");
    QHash<ObjectId, Agnode_t *> nodes;
    QHash<ObjectId, int> rows;
    for (const diagram::LayoutTable &table : drawing.tables) {
        QByteArray id = QByteArray::number(nodes.size());
        Agnode_t *node = agnode(graph, id.data(), 1);
        set(node, "width", whole(table.size.width()));
        set(node, "height", whole(table.size.height()));
        rows.insert(table.table, std::max(1, static_cast<int>(table.size.height() / 24)));
        if (isDot)
            set(node, "label", portsLabel(rows.value(table.table)));
        nodes.insert(table.table, node);
    }
    std::vector<Agedge_t *> edges;
    for (const diagram::Relation &relation : drawing.relations) {
        Agedge_t *edge = agedge(graph, nodes.value(relation.parent), nodes.value(relation.child), nullptr, 1);
        const auto port = [&](ObjectId table, qreal row, const char *side) {
            return "p" + QByteArray::number(std::clamp(static_cast<int>(row / 24), 0, rows.value(table) - 1)) + side;
        };
        if (isDot) {
            set(edge, "tailport", port(relation.parent, relation.parentRow, ":e"));
            set(edge, "headport", port(relation.child, relation.childRow, ":w"));
        }
        edges.push_back(edge);
    }

    GraphvizQuality quality;
    bool done = false;
    quality.seconds = processorSecondsOf(Counted::ThisThread,
                                         [&] { done = gvLayout(context, graph, isDot ? "dot" : "neato") == 0; });
    if (!done)
        giveUp(QStringLiteral("Graphviz has no such program; install its plugins"));
    QList<QRectF> rects;
    QRectF bounds;
    for (const diagram::LayoutTable &table : drawing.tables) {
        QRectF rect({}, table.size);
        rect.moveCenter(inPixels(ND_coord(nodes.value(table.table))));
        bounds |= rect;
        for (const QRectF &other : std::as_const(rects))
            quality.overlaps += other.intersects(rect);
        rects.append(rect);
    }
    quality.size = bounds.size();
    std::vector<Piece> pieces;
    for (size_t i = 0; i < edges.size(); ++i) {
        for (const QLineF &line : linesOf(edges[i])) {
            quality.length += line.length();
            pieces.push_back({line, static_cast<qsizetype>(i)});
        }
    }
    quality.crossings = crossingsOf(pieces, drawing);
    quality.throughTables = entered(pieces, drawing, rects);
    gvFreeLayout(context, graph);
    agclose(graph);
    return quality;
}

} // namespace relvar::bench
