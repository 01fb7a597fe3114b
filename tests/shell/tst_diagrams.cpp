// SPDX-License-Identifier: GPL-3.0-or-later
// Several diagrams of a project in the window: made, named, left, found again after a restart; their files.
#include "canvas/diagramview.h"
#include "edit/edits.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include <QDir>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestDiagrams : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] canvas::DiagramView &view() { return *window().panels().diagram; }
    [[nodiscard]] QTabBar *bar() { return window().findChild<QTabBar *>(u"diagramTabBar"_s); }
    [[nodiscard]] QString front() { return bar()->tabText(bar()->currentIndex()); }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        for (int index = 0; index < bar()->count(); ++index)
            all.append(bar()->tabText(index));
        return all;
    }
    [[nodiscard]] QString folder() { return window().session().project()->path + u"/diagrams"_s; }
    [[nodiscard]] QStringList files() { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] bool shows(const QString &table) { return view().shows(m_driver->table(table)); }
    void trigger(const QString &action)
    {
        for (QAction *candidate : window().actions().all()) {
            if (candidate->objectName() == action) {
                QVERIFY2(candidate->isEnabled(), qPrintable(action));
                candidate->trigger();
                return;
            }
        }
        QFAIL(qPrintable(action));
    }
    /// Over the name that is being typed.
    void typeName(const QString &name)
    {
        auto *edit = window().findChild<QLineEdit *>(u"diagramNameEdit"_s);
        QTRY_VERIFY(edit->isVisible());
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!edit->isVisible());
    }
    /// In the list that is open.
    void pick(const QString &typed)
    {
        const QList<QLineEdit *> edits = window().findChildren<QLineEdit *>(u"quickPickEdit"_s);
        for (QLineEdit *edit : edits) {
            if (!edit->isVisible())
                continue;
            QTest::keyClicks(edit, typed);
            QTest::keyClick(edit, Qt::Key_Return);
            return;
        }
        QFAIL("no list is open");
    }
    /// A diagram of the selected tables.
    void makeDiagram(const QString &name, const QStringList &tables)
    {
        window().activateWindow();
        view().keyTarget()->setFocus();
        for (const QString &table : tables)
            view().select(m_driver->table(table));
        m_driver->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        typeName(name);
    }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
    }
    void cleanup() { m_driver.reset(); }

    void aDiagramIsMadeNamedAndRemoved()
    {
        QCOMPARE(names(), QStringList{u"Main"_s});
        m_driver->press(Qt::Key_T, Qt::ControlModifier);
        typeName(u"Billing & more"_s);
        QCOMPARE(names(), (QStringList{u"Main"_s, u"Billing && more"_s}));
        QCOMPARE(bar()->currentIndex(), 1);
        QVERIFY(!shows(u"animals"_s));
        QVERIFY(!window().session().store().hasChanges());
        // A name that is taken is refused, and said.
        QTest::mouseDClick(bar(), Qt::LeftButton, {}, bar()->tabRect(1).center());
        typeName(u"MAIN"_s);
        QVERIFY(!m_driver->message(u"diagram"_s).isEmpty());
        QCOMPARE(front(), u"Billing && more"_s);
        bar()->setFocus();
        QTest::keyClick(bar(), Qt::Key_F2);
        typeName(u"Billing"_s);
        QCOMPARE(front(), u"Billing"_s);
        // The main diagram keeps its name and stays.
        bar()->setCurrentIndex(0);
        QTest::keyClick(bar(), Qt::Key_F2);
        QVERIFY(!window().findChild<QLineEdit *>(u"diagramNameEdit"_s)->isVisible());
        QTest::keyClick(bar(), Qt::Key_Delete);
        QCOMPARE(bar()->count(), 2);
        bar()->setCurrentIndex(1);
        QTest::keyClick(bar(), Qt::Key_Delete);
        QCOMPARE(names(), QStringList{u"Main"_s});
        QVERIFY(m_driver->message(u"diagram"_s).contains(u"stay"_s));
        QTRY_VERIFY(window().findChild<QPushButton *>(u"undoRemoveDiagram"_s)->isVisible());
        QVERIFY(m_driver->click(&window(), u"undoRemoveDiagram"_s));
        QCOMPARE(front(), u"Billing"_s);
        QVERIFY(window().session().store().current()->schema->tables.size() > 3);
    }

    void tablesAreChosenRelatedAndTakenAway()
    {
        makeDiagram(u"Care"_s, {u"animals"_s});
        QVERIFY(shows(u"animals"_s));
        const qsizetype all = m_driver->draft().tables.size();
        m_driver->press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = m_driver->dialog(u"addTablesDialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>(u"addTablesList"_s);
        QCOMPARE(list->model()->rowCount(), int(all) - 1);
        QString other;
        for (const Box<schema::Table> &table : m_driver->draft().tables) {
            if (table->name != u"animals")
                other = table->name;
        }
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"addTablesFilter"_s), other);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"addTablesFilter"_s), Qt::Key_Return);
        QTRY_VERIFY(shows(other));
        window().activateWindow();
        view().keyTarget()->setFocus();
        view().select(m_driver->table(other));
        trigger(u"takeFromDiagram"_s);
        QVERIFY(!shows(other));
        QVERIFY(m_driver->draft().table(m_driver->table(other)));
        view().select(m_driver->table(u"animals"_s));
        const qsizetype before = window().session().store().current()->diagram(view().diagram()).placements.size();
        m_driver->press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(window().session().store().current()->diagram(view().diagram()).placements.size() > before);
    }

    void layoutsAreDoneFromTheMenuAndSayWhyNot()
    {
        QTRY_VERIFY(view().isSettled());
        const shell::Actions &actions = window().actions();
        const auto undone = [this] { return !window().session().store().history().canUndo(); };
        window().activateWindow();
        view().keyTarget()->setFocus();
        view().select(m_driver->table(u"animals"_s));
        QVERIFY(!actions.layoutSelection->isEnabled());
        QVERIFY(actions.layoutSelection->statusTip().contains(u"two tables"_s));
        m_driver->press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(actions.layoutSelection->isEnabled());
        QVERIFY(undone());
        m_driver->press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!undone());
        QVERIFY(actions.undo->text().contains(u"Lay out %1 tables"_s.arg(view().placements().size())));
        actions.undo->trigger();
        QVERIFY(undone());

        // The two tables that stand farthest apart, as an area.
        std::array<diagram::Placement, 2> ends;
        qreal farthest = 0;
        const QList<diagram::Placement> places = view().placements();
        for (const diagram::Placement &one : places) {
            for (const diagram::Placement &other : places) {
                const qreal apart = (one.position - other.position).manhattanLength();
                if (apart > farthest) {
                    farthest = apart;
                    ends = {one, other};
                }
            }
        }
        view().zoomToFit();
        m_driver->press(Qt::Key_Escape);
        for (const diagram::Placement &end : ends)
            QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                              view().rowRect(end.table, {}).center());
        QCOMPARE(view().selectedTables().size(), 2);
        m_driver->press(Qt::Key_G);
        QTest::keyClick(view().findChild<QLineEdit *>(u"areaNameEditor"_s), Qt::Key_Return);
        QVERIFY(m_driver->message(u"gathering"_s).contains(u"Area 1"_s));
        QTRY_VERIFY(window().findChild<QPushButton *>(u"gatherTables"_s)->isVisible());
        QVERIFY(m_driver->click(&window(), u"gatherTables"_s));
        QTRY_VERIFY(actions.undo->text().contains(u"Gather"_s));
        QVERIFY(m_driver->message(u"gathering"_s).isEmpty());
        const render::Arrangement shown = view().picture(canvas::DiagramView::Extent::Everything).arrangement;
        QCOMPARE(shown.areas.first().pieces.size(), 1);
    }

    void diagramsAndWhatIsSeenSurviveARestart()
    {
        makeDiagram(u"Care"_s, {u"animals"_s});
        makeDiagram(u"Money/2"_s, {});
        m_driver->press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(front(), u"Care"_s);
        view().setZoom(0.5);
        m_driver->press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(front(), u"Main"_s);
        view().setZoom(1.5);
        m_driver->press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view().zoom(), 0.5);
        const QPointF centre = view().currentLook().centre;
        const QString project = window().session().path();
        m_driver->restart();
        window().open(project);
        QVERIFY(m_driver->waitUntilOpen());
        QCOMPARE(names(), (QStringList{u"Main"_s, u"Care"_s, u"Money/2"_s}));
        QCOMPARE(front(), u"Care"_s);
        QVERIFY(shows(u"animals"_s));
        QTRY_COMPARE(view().zoom(), 0.5);
        QVERIFY((view().currentLook().centre - centre).manhattanLength() < 8);
        QVERIFY(!window().session().store().hasChanges());
        QCOMPARE(files().size(), 3);

        // Another name is another file; a removed diagram takes its file along.
        bar()->setFocus();
        QTest::keyClick(bar(), Qt::Key_F2);
        typeName(u"Health"_s);
        QTRY_VERIFY(files().contains(u"Health.json"_s));
        QVERIFY(!files().contains(u"Care.json"_s));
        trigger(u"removeDiagram"_s);
        QTRY_VERIFY(!files().contains(u"Health.json"_s));

        // What a branch brings is there at the next start, also over a draft.
        QFile made(folder() + u"/Branch.json"_s);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("{\n\"detail\": \"keys\",\n\"tables\": [\n{\"table\": \"animals\", \"x\": 8, \"y\": 16},\n"
                   "{\"table\": \"of another branch\", \"x\": 8, \"y\": 160}\n]\n}\n");
        made.close();
        m_driver->restart();
        window().open(project);
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(names().contains(u"Branch"_s));
        bar()->setCurrentIndex(int(names().indexOf(u"Branch"_s)));
        QVERIFY(shows(u"animals"_s));
        QVERIFY(window().session().store().current()->diagram(view().diagram()).detail == diagram::Detail::Keys);
        // The line of a table that only the other branch has stays when ours are written.
        view().select(m_driver->table(u"animals"_s));
        view().keyTarget()->setFocus();
        m_driver->press(Qt::Key_Right);
        QTRY_VERIFY([this] {
            QFile file(folder() + u"/Branch.json"_s);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"x\": 16");
        }());
        QFile file(folder() + u"/Branch.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("of another branch"));
    }

    void tabsAreReordered()
    {
        makeDiagram(u"Care"_s, {u"animals"_s});
        makeDiagram(u"Money"_s, {});
        makeDiagram(u"Rooms"_s, {});
        const auto drag = [this](int from, int to) {
            const QPoint start = bar()->tabRect(from).center();
            const QPoint end = bar()->tabRect(to).center() + QPoint(to > from ? 12 : -12, 0);
            QTest::mousePress(bar(), Qt::LeftButton, {}, start);
            for (int step = 1; step <= 8; ++step)
                QTest::mouseMove(bar(), start + (end - start) * step / 8);
            QTest::mouseRelease(bar(), Qt::LeftButton, {}, end);
        };
        drag(3, 1);
        QTRY_COMPARE(names(), (QStringList{u"Main"_s, u"Rooms"_s, u"Care"_s, u"Money"_s}));
        QCOMPARE(front(), u"Rooms"_s);
        QTRY_COMPARE(window().session().store().current()->diagrams.at(1).name, u"Rooms"_s);
        // The main diagram stays the first, whichever is dragged.
        drag(0, 2);
        QTRY_COMPARE(names(), (QStringList{u"Main"_s, u"Rooms"_s, u"Care"_s, u"Money"_s}));
        drag(2, 0);
        QTRY_COMPARE(names(), (QStringList{u"Main"_s, u"Care"_s, u"Rooms"_s, u"Money"_s}));
        // With keys, and back.
        window().activateWindow();
        view().keyTarget()->setFocus();
        QCOMPARE(front(), u"Care"_s);
        m_driver->press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        m_driver->press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(), (QStringList{u"Main"_s, u"Rooms"_s, u"Money"_s, u"Care"_s}));
        m_driver->press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(), (QStringList{u"Main"_s, u"Rooms"_s, u"Care"_s, u"Money"_s}));
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(), (QStringList{u"Main"_s, u"Rooms"_s, u"Money"_s, u"Care"_s}));
        QVERIFY(!window().session().store().hasChanges());
        const QString project = window().session().path();
        m_driver->restart();
        window().open(project);
        QVERIFY(m_driver->waitUntilOpen());
        QCOMPARE(names(), (QStringList{u"Main"_s, u"Rooms"_s, u"Money"_s, u"Care"_s}));
    }

    void undoShowsWhatItUndoes()
    {
        makeDiagram(u"Care"_s, {u"animals"_s});
        view().keyTarget()->setFocus();
        m_driver->press(Qt::Key_Right);
        bar()->setCurrentIndex(0);
        QCOMPARE(front(), u"Main"_s);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(front(), u"Care"_s);
        // A table that this diagram does not have: where it can be seen.
        const ObjectId id = m_driver->table(u"rooms"_s);
        QVERIFY(!view().shows(id));
        QVERIFY(window().session().store().perform({}, edit::renameTable(id, u"renamed"_s)));
        QCOMPARE(front(), u"Care"_s);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(front(), u"Main"_s);
        QVERIFY(view().shows(id));
    }

    void whatIsNamedElsewhereIsShown()
    {
        makeDiagram(u"Empty"_s, {});
        const ObjectId animals = m_driver->table(u"animals"_s);
        QVERIFY(!view().shows(animals));
        // By typing a part of its name.
        m_driver->press(Qt::Key_P, Qt::ControlModifier);
        pick(u"animals"_s);
        QCOMPARE(front(), u"Main"_s);
        QCOMPARE(view().selectedTable(), animals);
        // And back.
        window().activateWindow();
        view().keyTarget()->setFocus();
        m_driver->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(front(), u"Empty"_s);
        m_driver->press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(front(), u"Main"_s);
        QCOMPARE(view().selectedTable(), animals);
        // A diagram by its name, with letters left out.
        m_driver->press(Qt::Key_P, Qt::ControlModifier);
        pick(u"emty"_s);
        QCOMPARE(front(), u"Empty"_s);
    }

    void findingCountsAndWalks()
    {
        view().keyTarget()->setFocus();
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        auto *find = window().findChild<QWidget *>(u"diagramFind"_s);
        QVERIFY(find && find->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"animals"_s);
        auto *said = find->findChild<QLabel *>();
        QVERIFY2(said->text().contains(u"place"_s), qPrintable(said->text()));
        m_driver->press(Qt::Key_F3);
        QVERIFY2(said->text().startsWith(u"1 of "_s), qPrintable(said->text()));
        const ObjectId first = view().selectedTable();
        QVERIFY(!first.isNull());
        m_driver->press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(!said->text().startsWith(u"1 of "_s));
        m_driver->press(Qt::Key_Escape);
        QVERIFY(!find->isVisible());
    }

    void aMomentIsShownOnEachDiagram()
    {
        makeDiagram(u"Care"_s, {u"animals"_s});
        const QString first = window().session().directory().files.constFirst().id;
        m_driver->clickOnTimeline(window().session().currentConnection()->settings.name, first);
        QTRY_VERIFY(view().isReadOnly());
        QCOMPARE(front(), u"Care"_s);
        const bool onCare = view().shows(m_driver->table(u"animals"_s));
        bar()->setCurrentIndex(0);
        QCOMPARE(view().shows(m_driver->table(u"animals"_s)), onCare);
        QVERIFY(view().isReadOnly());
        trigger(u"showDraft"_s);
        QVERIFY(!view().isReadOnly());
        QVERIFY(shows(u"animals"_s));
    }
};

RELVAR_TEST_MAIN(TestDiagrams)
#include "tst_diagrams.moc"
