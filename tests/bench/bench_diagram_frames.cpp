// SPDX-License-Identifier: GPL-3.0-or-later
// How long one frame of the diagram takes while somebody pans, zooms or drags a table, painted by the processor, as a
// ratio to a bare QGraphicsView with as many plain boxes; and how long it takes to open one. Times are those that the
// processor worked, so that they do not depend on what else it did; only of opening and of the longest frame, what a
// clock on the wall shows.
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "measure.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QThread>

#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::bench;

namespace {

constexpr QSize window(1400, 900);
constexpr quint64 idsPerTable = 32;
constexpr int columns = 10;
constexpr int frames = 21;
/// Tables at most three rows and columns away, without the table itself.
constexpr int related = 7 * 7 - 1;
constexpr int patienceMs = 600'000;

ObjectId idOf(int table)
{
    return ObjectId(static_cast<quint64>(table + 1) * idsPerTable);
}

ObjectId idOf(int table, int part)
{
    return ObjectId(static_cast<quint64>(table + 1) * idsPerTable + static_cast<quint64>(part) + 1);
}

/// A field of tables, each referring to a neighbour; the one in the middle has those around it refer to it.
document::Document field(int tables)
{
    const int across = std::max(1, static_cast<int>(std::ceil(std::sqrt(tables))));
    const int middle = tables / 2 + across / 2;
    const QStringList types{u"bigint"_s, u"varchar(120)"_s, u"text"_s, u"timestamptz"_s, u"numeric(12,2)"_s};
    schema::Schema schema;
    document::Document document;
    for (int i = 0; i < tables; ++i) {
        schema::Table table{.id = idOf(i), .name = u"table_number_%1"_s.arg(i)};
        for (int column = 0; column < columns; ++column) {
            table.columns.append({.id = idOf(i, column),
                                  .name = u"column_%1"_s.arg(column),
                                  .type = {types.at(column % types.size()), {}},
                                  .notNull = column % 2 == 0});
        }
        table.primaryKey = schema::PrimaryKey{.id = idOf(i, columns), .parts = {{.column = idOf(i, 0)}}};
        const bool isNearMiddle
            = i != middle && std::abs(i / across - middle / across) <= 3 && std::abs(i % across - middle % across) <= 3;
        const int parent = isNearMiddle ? middle : i % 3 == 0 ? i - across : i - 1;
        if (parent >= 0 && i != middle) {
            table.foreignKeys.append({.id = idOf(i, columns + 1),
                                      .columns = {idOf(i, 1)},
                                      .referencedTable = idOf(parent),
                                      .referencedColumns = {idOf(parent, 0)}});
        }
        document.diagrams[0].placements.append(
            {.table = table.id, .position = QPointF(i % across * 368.0, i / across * 368.0)});
        schema.tables.append(Box<schema::Table>(table));
    }
    document.schema = Box<schema::Schema>(schema);
    return document;
}

void scroll(QAbstractScrollArea &view, int frame)
{
    const int by = frame % 2 == 0 ? 37 : -37;
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + by);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + by);
}

/// What the processor does for one frame that is painted whole, on the diagram and on the bare view.
struct Pair
{
    double ours = 0;
    double bare = 0;
};

double ofOneFrame(QWidget &viewport, const std::function<void()> &step)
{
    return processorSecondsOf(Counted::AllThreads, [&] {
        step();
        viewport.repaint();
    });
}

/// Both in turn.
Pair frameTimes(QWidget &viewport, const std::function<void(int)> &step, QWidget &bareViewport,
                const std::function<void(int)> &bareStep)
{
    QList<double> ours;
    QList<double> bare;
    for (int frame = 0; frame < frames; ++frame) {
        ours.append(ofOneFrame(viewport, [&] { step(frame); }));
        bare.append(ofOneFrame(bareViewport, [&] { bareStep(frame); }));
    }
    return {median(ours), median(bare)};
}

void settle(canvas::DiagramView &view)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!view.isSettled()) {
        if (deadline.hasExpired())
            giveUp(u"the lines are not drawn yet"_s);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    QApplication::processEvents();
}

QString perFrame(double seconds)
{
    return u"%1 (%2/s)"_s.arg(time(seconds)).arg(std::floor(1 / seconds));
}

QString ratio(const Pair &pair)
{
    return u"%1"_s.arg(pair.ours / pair.bare, 0, 'f', 1);
}

void measure(int tables, Table &table)
{
    say(u"%1 tables"_s.arg(tables));
    const document::Document document = field(tables);
    document::DocumentStore store;
    store.reset(document.schema, document);
    canvas::DiagramView view(store, *dialects::builtin().first());
    view.resize(window);
    view.show();
    view.setOverviewVisible(false);
    settle(view);
    auto *surface = view.findChild<QGraphicsView *>(u"diagramSurface"_s);

    QGraphicsScene bareScene;
    for (const diagram::Placement &placement : document.diagrams.first().placements)
        bareScene.addRect(QRectF(placement.position, QSizeF(288, 280)), QPen(Qt::gray), Qt::white);
    QGraphicsView bare(&bareScene);
    bare.setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    bare.setSceneRect(surface->sceneRect());
    bare.resize(window);
    bare.show();
    QApplication::processEvents();

    view.zoomToFit();
    const QList<std::pair<QString, double>> zooms{{u"all of it"_s, view.zoom()},
                                                  {u"25 %"_s, 0.25},
                                                  {u"50 %"_s, 0.5},
                                                  {u"100 %"_s, 1.0}};
    for (const auto &[name, zoom] : zooms) {
        // Every step is to a zoom that was not seen yet, as with a wheel: no letters are ready in that size.
        const auto zoomAt = [zoom = zoom](int frame) { return zoom * std::pow(1.01, frame); };
        const auto setZoom = [&](int frame) { view.setZoom(zoomAt(frame)); };
        const auto setBareZoom
            = [&](int frame) { bare.setTransform(QTransform::fromScale(zoomAt(frame), zoomAt(frame))); };
        setZoom(0);
        setBareZoom(0);
        bare.centerOn(surface->mapToScene(surface->viewport()->rect().center()));
        const Pair pan = frameTimes(
            *view.viewport(), [&](int frame) { scroll(*surface, frame); }, *bare.viewport(),
            [&](int frame) { scroll(bare, frame); });
        const Pair zooming = frameTimes(*view.viewport(), setZoom, *bare.viewport(), setBareZoom);
        table.add({QString::number(tables), name, perFrame(pan.ours), time(pan.bare), ratio(pan),
                   perFrame(zooming.ours), time(zooming.bare), ratio(zooming)});
    }
}

void mouse(QWidget &viewport, QEvent::Type type, QPointF position)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, viewport.mapToGlobal(position), button, buttons, {});
    QApplication::sendEvent(&viewport, &event);
}

/// Drags the table that those around it refer to.
void measureDrag(int tables, Table &table)
{
    say(u"dragging among %1 tables"_s.arg(tables));
    const document::Document document = field(tables);
    document::DocumentStore store;
    store.reset(document.schema, document);
    canvas::DiagramView view(store, *dialects::builtin().first());
    view.resize(window);
    view.show();
    settle(view);
    const int across = std::max(1, static_cast<int>(std::ceil(std::sqrt(tables))));
    const ObjectId dragged = idOf(std::min(tables - 1, tables / 2 + across / 2));
    for (const double zoom : {0.5, 1.0}) {
        view.select(dragged);
        view.setZoom(zoom);
        view.select({});
        view.select(dragged);
        QWidget &viewport = *view.viewport();
        viewport.repaint();
        QPointF at = QRectF(view.tableRect(dragged)).center();
        mouse(viewport, QEvent::MouseButtonPress, at);
        QList<double> times;
        double longest = 0;
        for (int frame = 0; frame < 30; ++frame) {
            const auto drag = [&] {
                at += QPointF(frame < 15 ? 7 : -7, frame % 2 == 0 ? 5 : -4);
                mouse(viewport, QEvent::MouseMove, at);
                // Paints what has changed.
                QApplication::processEvents();
            };
            // Lines are routed in another thread meanwhile.
            const double onTheWall = secondsOf([&] { times.append(processorSecondsOf(Counted::ThisThread, drag)); });
            longest = std::max(longest, onTheWall);
        }
        mouse(viewport, QEvent::MouseButtonRelease, at);
        settle(view);
        table.add({QString::number(tables), u"%1 %"_s.arg(zoom * 100), QString::number(related),
                   perFrame(median(times)), time(*std::max_element(times.cbegin(), times.cend())), time(longest)});
    }
}

/// From a schema in memory to the first picture, and until every line has its way.
void measureOpening(int tables, bool isLaidOut, Table &table)
{
    say(u"opening %1 tables"_s.arg(tables));
    document::Document document = field(tables);
    if (!isLaidOut)
        document.diagrams[0].placements.clear();
    document::DocumentStore store;
    store.reset(document.schema, document);
    std::optional<canvas::DiagramView> view;
    double worked = 0;
    const double shown = secondsOf([&] {
        worked = processorSecondsOf(Counted::ThisThread, [&] {
            view.emplace(store, *dialects::builtin().first());
            view->resize(window);
            view->show();
            QApplication::processEvents();
            view->viewport()->repaint();
        });
    });
    const double settled = secondsOf([&] { settle(*view); });
    table.add(
        {QString::number(tables), isLaidOut ? u"yes"_s : u"no"_s, time(worked), time(shown), time(shown + settled)});
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Table frameTable(
        {u"tables"_s, u"zoom"_s, u"pan"_s, u"bare"_s, u"pan / bare"_s, u"zoom step"_s, u"bare"_s, u"zoom / bare"_s});
    const QList<int> sizes = sizesFrom(QCoreApplication::arguments(), {100, 1000, 2000, 5000});
    for (const int tables : sizes)
        measure(tables, frameTable);
    frameTable.print();
    Table dragTable(
        {u"tables"_s, u"zoom"_s, u"relations"_s, u"a frame of dragging"_s, u"the longest"_s, u"on the wall"_s});
    measureDrag(std::min(1000, sizes.last()), dragTable);
    dragTable.print();
    Table openTable({u"tables"_s, u"laid out"_s, u"first picture"_s, u"on the wall"_s, u"every line, on the wall"_s});
    for (const int tables : sizes) {
        measureOpening(tables, true, openTable);
        // Laying out many takes its time in a worker; what counts is that the window does not wait.
        if (tables <= 1000)
            measureOpening(tables, false, openTable);
    }
    openTable.print();
    return 0;
}
