// SPDX-License-Identifier: GPL-3.0-or-later
// Diagrams of thousands of tables. Figures, not a verdict: how it feels is judged by people on their machine.
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "support/fatalwarnings.h"

#include <QElapsedTimer>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;

namespace {

constexpr quint64 idsPerTable = 10;

schema::Table tableNumber(quint64 number)
{
    schema::Table table{.id = ObjectId(number * idsPerTable), .name = u"table_%1"_s.arg(number)};
    quint64 id = number * idsPerTable;
    for (const QString &name : {u"id"_s, u"name"_s, u"other"_s, u"more"_s, u"last"_s})
        table.columns.append({.id = ObjectId(++id), .name = name, .type = {u"INTEGER"_s, {}}});
    table.primaryKey = schema::PrimaryKey{.id = ObjectId(++id), .parts = {{.column = table.columns.first().id}}};
    if (number > 1) {
        const quint64 parent = (number / 3 + 1) * idsPerTable;
        table.foreignKeys.append({.id = ObjectId(++id),
                                  .columns = {table.columns.at(2).id},
                                  .referencedTable = ObjectId(parent),
                                  .referencedColumns = {ObjectId(parent + 1)}});
    }
    return table;
}

document::Document manyTables(quint64 tables)
{
    document::Document document;
    schema::Schema schema;
    for (quint64 i = 1; i <= tables; ++i) {
        const schema::Table table = tableNumber(i);
        schema.tables.append(Box<schema::Table>(table));
        document.diagrams[0].placements.append(
            {table.id, QPointF(static_cast<qreal>(i % 50) * 320, static_cast<qreal>(i / 50) * 260), false});
    }
    document.schema = Box<schema::Schema>(schema);
    return document;
}

void drag(const DiagramView &view, QPoint from, QPoint to)
{
    QTest::mousePress(view.viewport(), Qt::MiddleButton, {}, from);
    QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(view.viewport()->mapToGlobal(to)), Qt::NoButton,
                      Qt::MiddleButton, {});
    QApplication::sendEvent(view.viewport(), &event);
    QTest::mouseRelease(view.viewport(), Qt::MiddleButton, {}, to);
}

} // namespace

class TestManyTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openPanAndMove_data()
    {
        QTest::addColumn<quint64>("tables");
        QTest::newRow("2,000 tables") << quint64(2'000);
        QTest::newRow("10,000 tables") << quint64(10'000);
    }

    void openPanAndMove()
    {
        QFETCH(const quint64, tables);
        const document::Document document = manyTables(tables);
        document::DocumentStore store;
        store.reset(document.schema, document);
        QElapsedTimer timer;
        timer.start();
        DiagramView view(store, *dialects::builtin().first());
        view.resize(1000, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.keyTarget()->setFocus();
        qInfo("open: %lld ms", timer.elapsed());
        const auto pan = [&](const char *what) {
            timer.restart();
            for (int i = 0; i < 20; ++i) {
                drag(view, {500, 350}, {500 - 3 * (i % 2 ? 1 : -1) * 20, 350});
                view.viewport()->repaint();
            }
            qInfo("pan %s: %.1f ms a frame", what, static_cast<double>(timer.elapsed()) / 20);
        };
        view.zoomToFit();
        pan("all of them");
        view.setZoom(0.3);
        pan("at 30 %");
        view.zoomReset();
        pan("at 100 %");
        timer.restart();
        view.select(ObjectId(700 * idsPerTable));
        QTest::keyClick(view.keyTarget(), Qt::Key_Down);
        qInfo("move one: %lld ms", timer.elapsed());
        QVERIFY(store.history().canUndo());
    }
};

RELVAR_TEST_MAIN(TestManyTables)
#include "tst_manytables.moc"
