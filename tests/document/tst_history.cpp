// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/history.h"
#include "support/fatalwarnings.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using document::History;

namespace {

Text label(const char *source)
{
    return text("sample", source);
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForth()
    {
        History<int> history(0);
        QVERIFY(!history.canUndo());
        QVERIFY(!history.canRedo());
        QVERIFY(!history.undo());
        QVERIFY(history.push(label("one"), 1));
        QVERIFY(history.push(label("two"), 2));
        QCOMPARE(history.undoLabel(), label("two"));
        QVERIFY(history.undo());
        QCOMPARE(*history.current(), 1);
        QCOMPARE(history.undoLabel(), label("one"));
        QCOMPARE(history.redoLabel(), label("two"));
        QVERIFY(history.redo());
        QVERIFY(!history.redo());
        QCOMPARE(*history.current(), 2);
        QVERIFY(history.redoLabel().isEmpty());
    }

    void aNewStepForgetsWhatWasUndone()
    {
        History<int> history(0);
        history.push(label("one"), 1);
        history.undo();
        history.push(label("two"), 2);
        QVERIFY(!history.canRedo());
        history.undo();
        QCOMPARE(*history.current(), 0);
    }

    void theSameValueIsNoStep()
    {
        History<int> history(0);
        QVERIFY(!history.push(label("nothing"), 0));
        QVERIFY(!history.canUndo());
        history.push(label("one"), 1);
        history.undo();
        QVERIFY(!history.push(label("nothing"), 0));
        QVERIFY(history.canRedo());
    }

    void oneKeyIsOneStep()
    {
        History<QString> history;
        history.push(label("type"), u"a"_s, u"name"_s);
        history.push(label("type"), u"ab"_s, u"name"_s);
        history.push(label("type"), u"abc"_s, u"name"_s);
        history.push(label("other"), u"abcd"_s, u"comment"_s);
        history.undo();
        QCOMPARE(*history.current(), u"abc"_s);
        history.undo();
        QCOMPARE(*history.current(), QString());
        QVERIFY(!history.canUndo());
        // The first state of all has no key to merge with.
        history.push(label("type"), u"x"_s, QString());
        history.push(label("type"), u"xy"_s, QString());
        history.undo();
        QCOMPARE(*history.current(), u"x"_s);
    }

    void oldStepsAreForgotten()
    {
        History<int> history(0);
        for (int i = 1; i <= History<int>::limit + 50; ++i)
            history.push(label("step"), i);
        qsizetype steps = 0;
        while (history.undo())
            ++steps;
        QCOMPARE(steps, History<int>::limit - 1);
        QCOMPARE(*history.current(), 51);
    }

    void behavesLikeTwoStacks()
    {
        QVERIFY(rc::check("undo and redo agree with a list and a position", [] {
            History<int> history(0);
            QList<int> states{0};
            qsizetype position = 0;
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-2, 5));
            for (const int step : steps) {
                if (step == -2) {
                    RC_ASSERT(history.undo() == (position > 0));
                    position = std::max<qsizetype>(position - 1, 0);
                } else if (step == -1) {
                    RC_ASSERT(history.redo() == (position + 1 < states.size()));
                    position = std::min(position + 1, states.size() - 1);
                } else if (history.push(Text(), step)) {
                    states.resize(position + 1);
                    states.append(step);
                    ++position;
                }
                RC_ASSERT(*history.current() == states.at(position));
            }
        }));
    }
};

RELVAR_TEST_MAIN(TestHistory)
#include "tst_history.moc"
