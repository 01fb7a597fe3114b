// SPDX-License-Identifier: GPL-3.0-or-later
// How long one frame of the diagram takes while somebody pans, zooms or drags a table, painted by the processor, as a
// ratio to a bare QGraphicsView with as many plain boxes.
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

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::bench;

namespace {

constexpr QSize window(1400, 900);
constexpr quint64 idsPerTable = 32;
constexpr int columns = 10;
constexpr int frames = 12;
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

/// Of one frame that is painted whole.
double frameTime(QWidget &viewport, const std::function<void(int)> &step)
{
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        times.append(secondsOf([&] {
            step(frame);
            viewport.repaint();
        }));
    }
    return median(times);
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
        const auto setBoth = [&, zoom = zoom](int frame) { view.setZoom(zoom * (frame % 2 == 0 ? 1 : 1.2)); };
        const auto setBare = [&, zoom = zoom](int frame) {
            bare.setTransform(QTransform::fromScale(zoom, zoom) * QTransform::fromScale(frame % 2 == 0 ? 1 : 1.2, 1));
        };
        setBoth(0);
        setBare(0);
        bare.centerOn(surface->mapToScene(surface->viewport()->rect().center()));
        const double pan = frameTime(*view.viewport(), [&](int frame) { scroll(*surface, frame); });
        const double barePan = frameTime(*bare.viewport(), [&](int frame) { scroll(bare, frame); });
        const double zooming = frameTime(*view.viewport(), setBoth);
        const double bareZooming = frameTime(*bare.viewport(), setBare);
        table.add({QString::number(tables), name, perFrame(pan), time(barePan), u"%1"_s.arg(pan / barePan, 0, 'f', 1),
                   perFrame(zooming), time(bareZooming), u"%1"_s.arg(zooming / bareZooming, 0, 'f', 1)});
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
        for (int frame = 0; frame < 30; ++frame) {
            times.append(secondsOf([&] {
                at += QPointF(frame < 15 ? 7 : -7, frame % 2 == 0 ? 5 : -4);
                mouse(viewport, QEvent::MouseMove, at);
                viewport.repaint();
                QApplication::processEvents();
            }));
        }
        mouse(viewport, QEvent::MouseButtonRelease, at);
        settle(view);
        std::sort(times.begin(), times.end());
        table.add({QString::number(tables), u"%1 %"_s.arg(zoom * 100), QString::number(related),
                   perFrame(median(times)), time(times.last())});
    }
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
    Table dragTable({u"tables"_s, u"zoom"_s, u"relations"_s, u"a frame of dragging"_s, u"the longest"_s});
    measureDrag(std::min(1000, sizes.last()), dragTable);
    dragTable.print();
    return 0;
}
