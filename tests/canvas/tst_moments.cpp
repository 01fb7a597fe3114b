// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at moments: what a difference marks, that nothing jumps from one moment to the next, and what a step costs.
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "support/fatalwarnings.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;

namespace {

constexpr quint64 idsPerTable = 10;

schema::Table tableNumber(quint64 number)
{
    schema::Table table{.id = ObjectId(number * idsPerTable), .name = u"table_%1"_s.arg(number)};
    quint64 id = number * idsPerTable;
    for (const QString &name : {u"id"_s, u"name"_s, u"other"_s})
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

schema::Schema tables(quint64 count)
{
    schema::Schema schema;
    for (quint64 number = 1; number <= count; ++number)
        schema.tables.append(Box<schema::Table>(tableNumber(number)));
    return schema;
}

QList<diagram::Placement> places(quint64 count)
{
    QList<diagram::Placement> result;
    for (quint64 i = 1; i <= count; ++i)
        result.append({ObjectId(i * idsPerTable),
                       QPointF(static_cast<qreal>(i % 30) * 320, static_cast<qreal>(i / 30) * 260), false});
    return result;
}

/// A column goes, another one comes, a table goes.
schema::Schema changed(schema::Schema schema)
{
    schema::Table table = *schema.tables.at(1);
    const ObjectId dropped = table.columns.at(1).id;
    table.columns.removeAt(1);
    table.columns.append({.id = ObjectId(dropped.value() + 1'000'000), .name = u"fresh"_s, .type = {u"TEXT"_s, {}}});
    schema.tables[1] = Box<schema::Table>(table);
    schema.tables.removeLast();
    return schema;
}

} // namespace

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableThatIsGoneStandsWhereItStood()
    {
        const schema::Schema before = tables(6);
        const Box<schema::Schema> after(changed(before));
        document::Document document;
        document.schema = after;
        document.diagrams[0].placements = places(5);
        document::DocumentStore store;
        store.reset(after, document);
        DiagramView view(store, *dialects::builtin().first());
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QRect second = view.tableRect(ObjectId(2 * idsPerTable));
        const ObjectId gone(6 * idsPerTable);
        QVERIFY(view.tableRect(gone).isEmpty());

        view.showDifference(Box<schema::Schema>(before), after, u"before → after"_s, places(6));
        QVERIFY(view.isReadOnly());
        QVERIFY(!view.tableRect(gone).isEmpty());
        QCOMPARE(view.tableRect(ObjectId(2 * idsPerTable)).topLeft(), second.topLeft());
        // The column that went is there to be seen, in a row of its own.
        QVERIFY(!view.rowRect(ObjectId(2 * idsPerTable), before.tables.at(1)->columns.at(1).id).isEmpty());
        const QPoint stood = view.tableRect(gone).topLeft();
        view.showSchema(Box<schema::Schema>(before), u"before"_s, places(6));
        QCOMPARE(view.tableRect(gone).topLeft(), stood);

        view.showDraft();
        QVERIFY(view.tableRect(gone).isEmpty());
        QCOMPARE(view.tableRect(ObjectId(2 * idsPerTable)).topLeft(), second.topLeft());
        QVERIFY(!store.hasChanges());
    }

    /// How it compares to painting alone is told; that it grows no faster than the diagram is asked.
    void aStepCostsNoMoreThanProportional()
    {
        const Cost some = costOfStep(500);
        const Cost twice = costOfStep(1000);
        for (const Cost &cost : {some, twice}) {
            qInfo("repaint %.1f ms, step with its repaint %.1f ms: %.1f times", double(cost.repaint) / 1e6,
                  double(cost.step) / 1e6, double(cost.step) / double(cost.repaint));
        }
        QVERIFY2(twice.step < 4 * some.step, "a step through twice as many tables costs much more than twice");
    }

private:
    struct Cost
    {
        qint64 repaint = 0;
        qint64 step = 0;
    };

    static Cost costOfStep(quint64 count)
    {
        const Box<schema::Schema> before(tables(count));
        const Box<schema::Schema> after(changed(*before));
        document::Document document;
        document.schema = after;
        document.diagrams[0].placements = places(count);
        document::DocumentStore store;
        store.reset(after, document);
        DiagramView view(store, *dialects::builtin().first());
        view.resize(1400, 900);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.zoomToFit();
        const auto cost = [](auto work) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int turn = 0; turn < 20; ++turn) {
                QElapsedTimer timer;
                timer.start();
                work(turn);
                best = std::min(best, timer.nsecsElapsed());
                // Lines that are routed beside this come to rest.
                QTest::qWait(30);
            }
            return best;
        };
        const auto step = [&](int turn) {
            const bool forward = turn % 2 == 0;
            view.showDifference(forward ? before : after, forward ? after : before, u"step"_s, places(count));
            view.viewport()->repaint();
        };
        step(0);
        return {.repaint = cost([&](int) { view.viewport()->repaint(); }), .step = cost(step)};
    }
};

RELVAR_TEST_MAIN(TestMoments)
#include "tst_moments.moc"
