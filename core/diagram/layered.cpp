// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layered.h"

#include <QByteArray>
#include <QMutex>

#include <graphviz/gvc.h>
#include <graphviz/gvplugin_textlayout.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace relvar::diagram {

namespace {

// Graphviz reads lengths in inches and answers in points. One inch stands for one pixel here, so that every number
// that is handed over is whole and no locale can misread a decimal point.
constexpr double pointsPerUnit = 72;
constexpr int siblingGap = 40;
constexpr int layerGap = 112;
// Trying several foldings costs one layout each.
constexpr qsizetype manyTables = 250;
// A side of a table is this many places for lines to end at.
constexpr int ports = 24;

// Tables bring their sizes, so no text is measured here. Without this Graphviz would load Pango for the empty labels,
// which is slow and keeps pointers into a context that is gone.
boolean measureNothing(textspan_t *span, char **)
{
    span->size = {0, 0};
    span->layout = nullptr;
    span->free_layout = nullptr;
    return TRUE;
}

/// A context that knows the installed layout engines, and measureNothing() as the best way to lay out text.
GVC_t *makeContext()
{
    static gvtextlayout_engine_t engine{measureNothing};
    static gvplugin_installed_t textLayouts[] = {{0, "textlayout", 1000, &engine, nullptr}, {}};
    static gvplugin_api_t interfaces[] = {{API_textlayout, textLayouts}, {}};
    static char name[] = "relvar";
    static gvplugin_library_t library{name, interfaces};
    // Graphviz takes the names of built-in plugins from the symbols that libtool would make.
    static const lt_symlist_t builtins[] = {{"gvplugin_relvar_LTX_library", &library}, {nullptr, nullptr}};
    return gvContextPlugins(builtins, 1);
}

QByteArray whole(qreal value)
{
    return QByteArray::number(static_cast<qint64>(std::ceil(value)));
}

// Graphviz copies what it is given; its old interface only does not say const.
void set(Agraph_t *graph, int kind, const char *name, const char *value)
{
    agattr(graph, kind, const_cast<char *>(name), const_cast<char *>(value));
}

QByteArray portName(qreal share)
{
    return 'p' + QByteArray::number(std::clamp(static_cast<int>(share * ports), 0, ports - 1));
}

/// A record of as many fields, from top to bottom because the layers run from left to right.
QByteArray portsLabel()
{
    QByteArray label;
    for (int i = 0; i < ports; ++i)
        label += (i > 0 ? "|<p" : "<p") + QByteArray::number(i) + '>';
    return label;
}

void set(void *object, const char *name, const QByteArray &value)
{
    agset(object, const_cast<char *>(name), const_cast<char *>(value.constData()));
}

/// How many layers each link spans: leaves of one table take turns in `folds` columns instead of one long one.
std::vector<int> spans(qsizetype count, const QList<IndexLink> &links, int folds)
{
    std::vector<int> degree(static_cast<size_t>(count), 0);
    for (const IndexLink &link : links) {
        ++degree[static_cast<size_t>(link.child)];
        ++degree[static_cast<size_t>(link.parent)];
    }
    std::vector<int> turnOfChildren(static_cast<size_t>(count), 0);
    std::vector<int> turnOfParents(static_cast<size_t>(count), 0);
    std::vector<int> result;
    for (const IndexLink &link : links) {
        const auto child = static_cast<size_t>(link.child);
        const auto parent = static_cast<size_t>(link.parent);
        int span = 1;
        if (degree[child] == 1)
            span += turnOfChildren[parent]++ % folds;
        else if (degree[parent] == 1)
            span += turnOfParents[child]++ % folds;
        result.push_back(span);
    }
    return result;
}

QList<QRectF> runDot(GVC_t *context, const QList<QSizeF> &sizes, const QList<IndexLink> &links, int folds)
{
    char name[] = "diagram";
    Agraph_t *graph = agopen(name, Agdirected, nullptr);
    set(graph, AGRAPH, "rankdir", "LR");
    set(graph, AGRAPH, "splines", "none");
    set(graph, AGRAPH, "nodesep", whole(siblingGap).constData());
    set(graph, AGRAPH, "ranksep", whole(layerGap).constData());
    set(graph, AGNODE, "shape", "record");
    set(graph, AGNODE, "fixedsize", "true");
    set(graph, AGNODE, "label", portsLabel().constData());
    set(graph, AGNODE, "width", "1");
    set(graph, AGNODE, "height", "1");
    set(graph, AGEDGE, "minlen", "1");
    set(graph, AGEDGE, "headport", "");
    set(graph, AGEDGE, "tailport", "");
    if (sizes.size() > manyTables) {
        set(graph, AGRAPH, "nslimit", "2");
        set(graph, AGRAPH, "mclimit", "1");
    }

    std::vector<Agnode_t *> nodes;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QByteArray id = QByteArray::number(i);
        Agnode_t *node = agnode(graph, id.data(), 1);
        set(node, "width", whole(sizes.at(i).width()));
        set(node, "height", whole(sizes.at(i).height()));
        nodes.push_back(node);
    }
    const std::vector<int> lengths = spans(sizes.size(), links, folds);
    for (qsizetype i = 0; i < links.size(); ++i) {
        Agedge_t *edge = agedge(graph, nodes[static_cast<size_t>(links.at(i).parent)],
                                nodes[static_cast<size_t>(links.at(i).child)], nullptr, 1);
        set(edge, "minlen", QByteArray::number(lengths[static_cast<size_t>(i)]));
        set(edge, "tailport", portName(links.at(i).parentAt) + ":e");
        set(edge, "headport", portName(links.at(i).childAt) + ":w");
    }

    QList<QRectF> result;
    if (gvLayout(context, graph, "dot") == 0) {
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            const pointf middle = ND_coord(nodes[static_cast<size_t>(i)]);
            QRectF rect({}, sizes.at(i));
            // Graphviz counts y upwards.
            rect.moveCenter({middle.x / pointsPerUnit, -middle.y / pointsPerUnit});
            result.append(rect);
        }
        gvFreeLayout(context, graph);
    }
    agclose(graph);
    return result;
}

qreal distanceFromRatio(const QList<QRectF> &rects, qreal ratio)
{
    QRectF bounds;
    for (const QRectF &rect : rects)
        bounds |= rect;
    return std::abs(std::log(bounds.width() / bounds.height() / ratio));
}

} // namespace

QList<QRectF> layeredLayout(const QList<QSizeF> &sizes, const QList<IndexLink> &links, qreal ratio)
{
    // The library keeps its state in globals.
    static QMutex mutex;
    const QMutexLocker lock(&mutex);

    agseterr(AGMAX);
    GVC_t *context = makeContext();
    QList<QRectF> best;
    const int tries = sizes.size() > manyTables ? 2 : 5;
    for (int folds = 1; folds <= tries; ++folds) {
        const QList<QRectF> rects = runDot(context, sizes, links, folds);
        if (rects.isEmpty())
            break;
        if (best.isEmpty() || distanceFromRatio(rects, ratio) < distanceFromRatio(best, ratio))
            best = rects;
    }
    gvFreeContext(context);
    return best;
}

} // namespace relvar::diagram
