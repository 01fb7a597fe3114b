// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using dialect::Action;
using dialect::Step;
using dialect::StepId;

namespace {

Step step(quint64 object, Action action, const QString &comment = {})
{
    return {.id = {ObjectId(object), action},
            .up = {{.sql = u"SELECT "_s + QString::number(object), .comment = comment}}};
}

QList<quint64> objectsOf(const QList<Step> &steps)
{
    QList<quint64> objects;
    for (const Step &each : steps)
        objects.append(each.id.object.value());
    return objects;
}

qsizetype positionOf(const QList<Step> &steps, const StepId &id)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).id == id)
            return i;
    }
    return -1;
}

/// Steps whose edges all follow one hidden order, so that there is a solution; given in another order.
QList<Step> solvable()
{
    const int count = *rc::gen::inRange(0, 12);
    QList<Step> steps;
    for (int i = 0; i < count; ++i)
        steps.append(step(static_cast<quint64>(i) + 1, static_cast<Action>(*rc::gen::inRange(0, 4))));
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < i; ++j) {
            const int edge = *rc::gen::inRange(0, 8);
            if (edge == 0)
                steps[i].after.append(steps.at(j).id);
            if (edge == 1)
                steps[j].before.append(steps.at(i).id);
        }
        // Steps that are not there are no hindrance, and nothing waits for itself.
        steps[i].after.append({ObjectId(1000), Action::Add});
        steps[i].before.append(steps.at(i).id);
    }
    for (qsizetype i = steps.size() - 1; i > 0; --i)
        steps.swapItemsAt(i, *rc::gen::inRange<int>(0, static_cast<int>(i) + 1));
    return steps;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEdgeIsKept()
    {
        QVERIFY(rc::check("all steps are there once, and each stands where its edges say", [] {
            const QList<Step> steps = solvable();
            const Result<QList<Step>> ordered = plan::order(steps);
            RC_ASSERT(ordered.has_value());
            RC_ASSERT(ordered->size() == steps.size());
            for (const Step &each : steps) {
                const qsizetype position = positionOf(*ordered, each.id);
                RC_ASSERT(position >= 0);
                for (const StepId &first : each.after)
                    RC_ASSERT(positionOf(*ordered, first) < position);
                for (const StepId &last : each.before)
                    RC_ASSERT(last == each.id || positionOf(*ordered, last) > position);
            }
        }));
    }

    void theSameStepsGiveTheSameOrder()
    {
        QVERIFY(rc::check("deterministic", [] {
            const QList<Step> steps = solvable();
            RC_ASSERT(objectsOf(*plan::order(steps)) == objectsOf(*plan::order(steps)));
        }));
    }

    void freeStepsGoByActionThenAsGiven()
    {
        const Result<QList<Step>> ordered
            = plan::order({step(1, Action::Add), step(2, Action::Alter), step(3, Action::Drop), step(4, Action::Rename),
                           step(5, Action::Add), step(6, Action::Drop)});
        QVERIFY_RESULT(ordered);
        QCOMPARE(objectsOf(*ordered), (QList<quint64>{3, 6, 4, 2, 1, 5}));
    }

    void severalStepsOfOneObject()
    {
        Step drop = step(1, Action::Drop);
        Step add = step(1, Action::Add);
        Step other = step(2, Action::Drop);
        other.after = {{ObjectId(1), Action::Add}};
        const Result<QList<Step>> ordered = plan::order({other, add, drop});
        QVERIFY_RESULT(ordered);
        QCOMPARE(objectsOf(*ordered), (QList<quint64>{1, 1, 2}));
        QCOMPARE(ordered->first().id.action, Action::Drop);
    }

    void aCircleIsNamed()
    {
        Step a = step(1, Action::Alter, u"Alter a"_s);
        Step b = step(2, Action::Alter, u"Alter b"_s);
        Step behind = step(3, Action::Alter, u"Behind the circle"_s);
        Step apart = step(4, Action::Alter, u"Apart"_s);
        a.after = {b.id};
        b.after = {a.id};
        behind.after = {a.id};
        const Result<QList<Step>> ordered = plan::order({behind, a, b, apart});
        QVERIFY_FAILS_WITH(ordered, plan::PlanError::Cycle);
        const QString message = ordered.error().message.toString();
        QVERIFY2(message.contains(u"Alter a → Alter b → Alter a"_s)
                     || message.contains(u"Alter b → Alter a → Alter b"_s),
                 qPrintable(message));
        QVERIFY(!message.contains(u"Apart"_s));
        QVERIFY(!message.contains(u"Behind"_s));
    }
};

RELVAR_TEST_MAIN(TestOrder)
#include "tst_order.moc"
