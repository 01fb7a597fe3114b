// SPDX-License-Identifier: GPL-3.0-or-later
// Random hands on the real window over SQLite: clicks, drags, keys, menus, dialogs, with a seed. Nothing crashes or
// warns, every dialog goes with Esc, undoing to the start gives the start, redoing the end, and the draft on the disk
// is the one that is shown. A failing run is told by its seed: RELVAR_FUZZ_SEED, RELVAR_FUZZ_ACTIONS, and
// RELVAR_FUZZ_TRACE=1 prints each action before it is done.
#include "canvas/diagramview.h"
#include "document/documentstore.h"
#include "edit/edits.h"
#include "project/project.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "widgets/inlinemessage.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

/// Fewer than a history keeps, or the start could not be reached.
constexpr int actionsBetweenChecks = 200;

int number(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;
    QRandomGenerator m_random;
    QTimer m_ownLoops;
    const bool m_trace = qEnvironmentVariableIsSet("RELVAR_FUZZ_TRACE");
    QStringList m_last;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] document::DocumentStore &store() { return window().session().store(); }

    [[nodiscard]] int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    template<typename List>
    [[nodiscard]] auto any(const List &list)
    {
        return list.at(below(int(list.size())));
    }

    void note(const QString &action)
    {
        m_last.append(action);
        if (m_last.size() > 40)
            m_last.removeFirst();
        if (m_trace)
            fprintf(stderr, "%s\n", qPrintable(action));
    }

    /// What would leave the draft behind, end the program or reach out of the test.
    [[nodiscard]] bool isLeftOut(const QAction *action)
    {
        const shell::Actions &actions = window().actions();
        const QList<const QAction *> leftOut{actions.newProject,   actions.openDatabase, actions.openProject,
                                             actions.openDemo,     actions.printDiagram, actions.closeProject,
                                             actions.quit,         actions.save,         actions.squash,
                                             actions.discardDraft, actions.refresh};
        return leftOut.contains(action);
    }

    void pressAnyKey()
    {
        static const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
            {Qt::Key_T, {}},
            {Qt::Key_C, {}},
            {Qt::Key_F, {}},
            {Qt::Key_M, {}},
            {Qt::Key_Return, {}},
            {Qt::Key_Return, {}},
            {Qt::Key_Escape, {}},
            {Qt::Key_Tab, {}},
            {Qt::Key_Backtab, Qt::ShiftModifier},
            {Qt::Key_Up, {}},
            {Qt::Key_Down, {}},
            {Qt::Key_Left, {}},
            {Qt::Key_Right, {}},
            {Qt::Key_Space, {}},
            {Qt::Key_Home, {}},
            {Qt::Key_End, {}},
            {Qt::Key_PageDown, {}},
            {Qt::Key_F2, {}},
            {Qt::Key_F3, {}},
            {Qt::Key_Delete, {}},
            {Qt::Key_Delete, Qt::ShiftModifier},
            {Qt::Key_Backspace, {}},
            {Qt::Key_Plus, Qt::ControlModifier},
            {Qt::Key_Minus, Qt::ControlModifier},
            {Qt::Key_0, Qt::ControlModifier},
            {Qt::Key_A, Qt::ControlModifier},
            {Qt::Key_C, Qt::ControlModifier},
            {Qt::Key_V, Qt::ControlModifier},
            {Qt::Key_Z, Qt::ControlModifier},
            {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
            {Qt::Key_D, Qt::ControlModifier},
            {Qt::Key_Up, Qt::AltModifier},
            {Qt::Key_Down, Qt::AltModifier},
            {Qt::Key_Menu, {}},
        };
        const auto [key, modifiers] = any(keys);
        note(u"key %1"_s.arg(QKeySequence(int(key) | int(modifiers)).toString()));
        m_driver->press(key, modifiers);
    }

    void typeAnything()
    {
        static const QStringList words{u"name"_s,          u"x"_s,          u"owner id"_s, u"\"quoted\""_s,
                                       u"it's"_s,          u"ünïcode 表"_s, u"integer"_s,  u"varchar(20)"_s,
                                       u"select"_s,        u"a.b"_s,        u"0"_s,        u"now() + 1 day"_s,
                                       QString(200, u'n'), u"-- no"_s,      u"(("_s,       u"%1 %n &"_s};
        QPointer<QWidget> focus = QApplication::focusWidget();
        const QString word = any(words);
        note(u"type %1 into %2"_s.arg(word.first(std::min<qsizetype>(word.size(), 20)),
                                      focus ? QLatin1StringView(focus->metaObject()->className()) : "nothing"_L1));
        // Qt Test types ASCII alone.
        for (qsizetype i = 0; i < word.size() && focus; ++i) {
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, word.at(i).toUpper().unicode(), Qt::NoModifier, word.at(i));
                if (focus)
                    QApplication::sendEvent(focus, &event);
            }
        }
    }

    void touchDiagram()
    {
        QWidget *viewport = window().panels().diagram->viewport();
        if (!viewport->isVisible() || viewport->width() < 10 || viewport->height() < 10)
            return;
        const auto point = [&] { return QPoint(below(viewport->width()), below(viewport->height())); };
        const QPoint at = point();
        switch (below(6)) {
        case 0: {
            const QPoint to = point();
            note(u"drag %1,%2 to %3,%4"_s.arg(at.x()).arg(at.y()).arg(to.x()).arg(to.y()));
            m_driver->dragOnDiagram(at, to);
            break;
        }
        case 1:
            note(u"double-click %1,%2"_s.arg(at.x()).arg(at.y()));
            QTest::mouseDClick(viewport, Qt::LeftButton, {}, at);
            break;
        case 2: {
            note(u"context menu %1,%2"_s.arg(at.x()).arg(at.y()));
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
            QApplication::sendEvent(viewport, &event);
            break;
        }
        default: {
            const Qt::KeyboardModifiers modifiers = oneIn(4) ? Qt::ControlModifier : Qt::NoModifier;
            note(u"click %1,%2"_s.arg(at.x()).arg(at.y()));
            QTest::mouseClick(viewport, Qt::LeftButton, modifiers, at);
        }
        }
    }

    void triggerAnything()
    {
        QList<QAction *> possible;
        for (QAction *action : window().actions().all()) {
            if (action->isEnabled() && !isLeftOut(action))
                possible.append(action);
        }
        QAction *action = any(possible);
        note(u"action %1"_s.arg(action->objectName()));
        action->trigger();
    }

    /// A control that is shown and can be used, of the window or of a dialog.
    [[nodiscard]] QWidget *anyControl(QWidget *in)
    {
        QList<QWidget *> controls;
        for (QWidget *widget : in->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(in) || !widget->isVisible() || !widget->isEnabled()
                || widget->visibleRegion().isEmpty())
                continue;
            const auto *button = qobject_cast<QToolButton *>(widget);
            if (button && button->defaultAction() && isLeftOut(button->defaultAction()))
                continue;
            bool isInMessage = false;
            for (QWidget *parent = widget; parent && !isInMessage; parent = parent->parentWidget())
                isInMessage = qobject_cast<widgets::InlineMessage *>(parent);
            // A message offers to throw the draft away, and the like.
            if (isInMessage)
                continue;
            if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QTabBar *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
                controls.append(widget);
        }
        return controls.isEmpty() ? nullptr : any(controls);
    }

    void touchAnyControl(QWidget *in)
    {
        QPointer<QWidget> control = anyControl(in);
        if (!control)
            return;
        note(u"click on %1 %2"_s.arg(QLatin1StringView(control->metaObject()->className()), control->objectName()));
        QWidget *target = control;
        QPoint at = control->rect().center();
        if (auto *view = qobject_cast<QAbstractItemView *>(control)) {
            target = view->viewport();
            at = QPoint(below(std::max(1, target->width())), below(std::max(1, std::min(target->height(), 200))));
        } else if (qobject_cast<QTabBar *>(control)) {
            at = QPoint(below(std::max(1, control->width())), control->height() / 2);
        }
        if (oneIn(6) && target != control)
            QTest::mouseDClick(target, Qt::LeftButton, {}, at);
        else
            QTest::mouseClick(target, Qt::LeftButton, {}, at);
        if (control && oneIn(3))
            typeAnything();
    }

    void touchPopup(QWidget *popup)
    {
        const int choice = below(8);
        note(u"popup %1"_s.arg(choice));
        if (choice < 5)
            QTest::keyClick(popup, choice < 3 ? Qt::Key_Down : choice == 3 ? Qt::Key_Up : Qt::Key_Right);
        else if (choice == 5 && isHarmless(qobject_cast<QMenu *>(popup)))
            QTest::keyClick(popup, Qt::Key_Return);
        else
            popup->close();
    }

    [[nodiscard]] bool isHarmless(const QMenu *menu)
    {
        const QAction *action = menu ? menu->activeAction() : nullptr;
        return action && !isLeftOut(action);
    }

    /// Menus and dialogs that have come: something in them, then Esc until they are gone.
    void leaveWhatHasOpened()
    {
        for (int step = 0; step < 4; ++step) {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                touchPopup(popup);
                continue;
            }
            QDialog *dialog = openDialog();
            if (!dialog)
                return;
            if (oneIn(2))
                touchAnyControl(dialog);
            else if (oneIn(2))
                typeAnything();
            else
                QTest::keyClick(dialog, Qt::Key_Tab);
        }
        // What is running is cancelled first, which takes as long as the statement that is on its way.
        for (const QDeadlineTimer patience(30000); !patience.hasExpired();) {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                popup->close();
            } else if (QDialog *dialog = openDialog()) {
                note(u"Esc in %1"_s.arg(dialog->objectName()));
                QWidget *focus = dialog->focusWidget();
                QTest::keyClick(focus ? focus : dialog, Qt::Key_Escape);
            } else {
                return;
            }
            QTest::qWait(1);
        }
        const QDialog *dialog = openDialog();
        QVERIFY2(!dialog, qPrintable(u"Esc does not close "_s + (dialog ? dialog->objectName() : QString())));
    }

    /// The one above, when there are several.
    [[nodiscard]] QDialog *openDialog()
    {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            return dialog;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(widget);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    void doAnything()
    {
        const int choice = below(100);
        if (choice < 35)
            touchDiagram();
        else if (choice < 60)
            pressAnyKey();
        else if (choice < 70)
            typeAnything();
        else if (choice < 85)
            triggerAnything();
        else
            touchAnyControl(&window());
    }

    void check(const document::Document &start)
    {
        m_driver->press(Qt::Key_Escape);
        // A review that was begun opens when it is ready.
        const bool isIdle = QTest::qWaitFor(
            [&] {
                leaveWhatHasOpened();
                return !window().runs().isBusy();
            },
            60000);
        QVERIFY(isIdle);
        QVERIFY(m_driver->waitUntilIdle());
        if (!window().session().project())
            return;
        window().actions().showDraft->trigger();
        const document::Document end = *store().current();
        const auto isOnDisk = [&] {
            const Result<std::optional<project::Draft>> draft = project::readDraft(*window().session().project());
            if (!draft)
                return false;
            return draft->has_value()
                       ? *(*draft)->document.schema == *end.schema && (*draft)->document.intents == end.intents
                       : !store().hasChanges();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOnDisk(), 20000);
        int steps = 0;
        for (; store().history().canUndo(); ++steps)
            store().undo();
        QCOMPARE(*store().current()->schema, *start.schema);
        QCOMPARE(store().current()->intents, start.intents);
        while (steps-- > 0)
            store().redo();
        QCOMPARE(*store().current()->schema, *end.schema);
        QCOMPARE(store().current()->intents, end.intents);
        // The next steps start here, so that there are never more than a history keeps.
        store().reset(store().base(), end);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Context menus and the file dialogs of Qt run an event loop of their own.
        m_ownLoops.setInterval(10);
        connect(&m_ownLoops, &QTimer::timeout, this, [this] {
            // A review that was on its way may have opened over one.
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QFileDialog *>(widget);
                if (dialog && dialog->isVisible()) {
                    dialog->reject();
                    return;
                }
            }
            if (QWidget *popup = QApplication::activePopupWidget())
                touchPopup(popup);
        });
        m_ownLoops.start();
    }

    void randomHands()
    {
        const int seed = number("RELVAR_FUZZ_SEED", 20260101);
        const int actions = number("RELVAR_FUZZ_ACTIONS", 600);
        m_random.seed(quint32(seed));
        m_driver = std::make_unique<WindowDriver>();
        window().openDemo(m_driver->folder() + u"/demo"_s);
        QVERIFY(m_driver->waitUntilOpen());

        document::Document start = *store().current();
        const QSize size = window().size();
        for (int action = 1; action <= actions && !QTest::currentTestFailed(); ++action) {
            doAnything();
            leaveWhatHasOpened();
            // Whatever is shown, the window stays as large as it was made.
            QCOMPARE(window().size(), size);
            if (oneIn(10))
                QTest::qWait(5);
            else
                QCoreApplication::processEvents();
            if (action % actionsBetweenChecks == 0 || action == actions) {
                check(start);
                start = *store().current();
            }
        }
        if (QTest::currentTestFailed())
            qInfo("Seed %d; the last actions:\n%s", seed, qPrintable(m_last.join(u'\n')));
        m_driver.reset();
    }
};

RELVAR_TEST_MAIN(TestFuzz)
#include "tst_fuzz.moc"
