// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"
#include "canvas/outline.h"
#include "dialects/builtin.h"
#include "edit/diagrams.h"
#include "photographer.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/demo.h"
#include "shell/moments.h"
#include "widgets/findbar.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

/// What the main diagram of the demo says of groups; where tables stand is found by a layout.
constexpr auto mainDiagram = R"({
"tables": [],
"areas": [
{"area": "Patients", "colour": 0, "tables": ["animals", "owners", "species", "weighings"]},
{"area": "Care", "colour": 2, "tables": ["appointment_treatments", "appointments", "rooms", "treatments", "veterinarians"]},
{"area": "Money", "colour": 4, "tables": ["invoice_lines", "invoices"]}
]
}
)";

class DiagramTour
{
public:
    DiagramTour(shell::MainWindow &window, Photographer &camera)
        : m_window(window)
        , m_camera(camera)
        , m_view(*window.panels().diagram)
    {
    }

    void showWhole();
    void showNotations();
    void showCloseUps();
    void showSeveralDiagrams();
    void showWaysToLook();
    void showEditing();
    void showOutgoing();
    void showDifference();
    void layOut();

private:
    [[nodiscard]] document::DocumentStore &store() { return m_window.session().store(); }
    [[nodiscard]] ObjectId table(const QString &name)
    {
        for (const Box<schema::Table> &candidate : store().current()->schema->tables) {
            if (candidate->name == name)
                return candidate->id;
        }
        return {};
    }
    void perform(const document::Edit &edit)
    {
        if (const Result<> done = store().perform(text("screenshots", "Draw"), edit); !done)
            m_camera.report(done.error());
    }
    /// The action of that object name.
    void trigger(const QString &action)
    {
        for (QAction *candidate : m_window.actions().all()) {
            if (candidate->objectName() == action)
                candidate->trigger();
        }
    }
    void press(QWidget *target, int key, Qt::KeyboardModifiers modifiers = {}, const QString &typed = {})
    {
        QKeyEvent pressed(QEvent::KeyPress, key, modifiers, typed);
        QApplication::sendEvent(target, &pressed);
    }
    void addDiagram(const QString &name, const QStringList &tables);

    shell::MainWindow &m_window;
    Photographer &m_camera;
    canvas::DiagramView &m_view;
};

void DiagramTour::layOut()
{
    const Box<document::Document> before = store().current();
    m_view.autoLayout();
    m_camera.waitFor("the layout", [&] { return !store().current().sameAs(before) && m_view.isSettled(); });
    // Tables glide for a while.
    m_camera.settle();
    m_view.zoomToFit();
}

/// Everything in one picture: the diagram with a draft, its SQL, where the database stands.
void DiagramTour::showWhole()
{
    shell::Docks &docks = m_window.docks();
    docks.timeline->show();
    docks.sql->show();
    m_window.resizeDocks({docks.timeline, docks.sql}, {130, 150}, Qt::Vertical);
    const ObjectId added = drawChange(m_window, m_camera);
    diagram::Area care = store().current()->diagram().areas.constFirst();
    care.tables.append(added);
    perform(edit::setArea(care));
    m_camera.settle();
    layOut();
    m_camera.take(u"whole"_s);
    while (store().hasChanges())
        store().undo();
    docks.timeline->hide();
    docks.sql->hide();
    m_camera.settle();
}

void DiagramTour::showNotations()
{
    const std::pair<diagram::Notation, QString> notations[] = {
        {diagram::Notation::Idef1x, u"diagram-idef1x"_s},
        {diagram::Notation::Uml, u"diagram-uml"_s},
        {diagram::Notation::CrowsFoot, u"diagram-crows-foot"_s},
    };
    for (const auto &[notation, screen] : notations) {
        perform(edit::setNotation(notation));
        layOut();
        m_camera.take(screen);
    }
}

/// The same around one table, large enough for the names of relations.
void DiagramTour::showCloseUps()
{
    perform(edit::setRelationLabels(true));
    for (const auto &[notation, screen] : {std::pair(diagram::Notation::Idef1x, u"close-up-idef1x"_s),
                                           std::pair(diagram::Notation::Uml, u"close-up-uml"_s),
                                           std::pair(diagram::Notation::CrowsFoot, u"close-up-crows-foot"_s)}) {
        perform(edit::setNotation(notation));
        layOut();
        m_view.select(table(u"appointments"_s));
        m_view.setZoom(1.4);
        m_view.select({});
        m_view.select(table(u"appointments"_s));
        m_camera.take(screen);
    }
    m_view.select({});
    perform(edit::setRelationLabels(false));
}

void DiagramTour::addDiagram(const QString &name, const QStringList &tables)
{
    diagram::Diagram made{.id = ObjectId::create(), .name = name};
    const diagram::Diagram &main = store().current()->diagram();
    for (const QString &one : tables) {
        if (const diagram::Placement *placement = main.placement(table(one)))
            made.placements.append(*placement);
    }
    perform(edit::addDiagram(made));
}

void DiagramTour::showSeveralDiagrams()
{
    addDiagram(u"Front desk"_s, {u"owners"_s, u"animals"_s, u"appointments"_s, u"rooms"_s, u"veterinarians"_s});
    addDiagram(u"Billing"_s, {u"owners"_s, u"invoices"_s, u"invoice_lines"_s, u"appointments"_s});
    addDiagram(u"Health record"_s, {u"animals"_s, u"weighings"_s, u"treatments"_s});
    trigger(u"nextDiagram"_s);
    perform(edit::setNote({.id = ObjectId::create(),
                           .text = u"What the app at the front desk reads.\nRooms are booked by the half hour."_s,
                           .position = m_view.placements().constFirst().position - QPointF(0, 160),
                           .size = {280, 88},
                           .colour = 4},
                          m_view.diagram()));
    layOut();
    m_view.select(table(u"animals"_s));
    m_window.docks().raise(m_window.docks().outline);
    auto *tree = m_window.panels().outline->findChild<QTreeView *>(u"outlineTree"_s);
    if (tree)
        tree->expand(tree->currentIndex());
    m_view.zoomToFit();
    m_camera.take(u"diagram-tabs"_s);
    trigger(u"addTablesToDiagram"_s);
    if (QDialog *dialog = m_camera.dialog("addTablesDialog")) {
        dialog->findChild<QLineEdit *>(u"addTablesFilter"_s)->setText(u"in"_s);
        m_camera.take(u"add-tables"_s);
        dialog->reject();
    }
    m_window.docks().outline->hide();
    trigger(u"previousDiagram"_s);
}

void DiagramTour::showWaysToLook()
{
    m_view.select(table(u"animals"_s));
    m_view.focusOnSelection(1);
    m_camera.take(u"diagram-focus"_s);
    m_view.leaveFocus();
    m_view.select({});
    m_view.zoomToFit();
    m_window.actions().find->trigger();
    const auto *bar = m_window.findChild<widgets::FindBar *>(u"diagramFind"_s);
    if (auto *find = bar->findChild<QLineEdit *>(u"findEdit"_s)) {
        find->setText(u"price"_s);
        m_view.findNext(true);
        m_view.zoomToFit();
        m_camera.take(u"diagram-find"_s);
        find->clear();
        press(find, Qt::Key_Escape);
    }
}

void DiagramTour::showEditing()
{
    m_view.select(table(u"appointments"_s));
    m_view.setZoom(1);
    m_view.select({});
    m_view.select(table(u"appointments"_s));
    m_view.newColumn();
    if (auto *editor = m_view.findChild<QLineEdit *>(u"inlineEditor"_s)) {
        editor->clear();
        for (const QChar character : u"inv"_s)
            press(editor, 0, {}, character);
        m_camera.take(u"diagram-completion"_s);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        press(editor, Qt::Key_Escape);
    }
}

void DiagramTour::showOutgoing()
{
    m_view.select({});
    m_view.zoomToFit();
    for (const auto &[action, name, screen] :
         {std::tuple(m_window.actions().exportDiagram, "exportDialog", u"export"_s),
          std::tuple(m_window.actions().printDiagram, "printDialog", u"print"_s)}) {
        action->trigger();
        if (QDialog *dialog = m_camera.dialog(name)) {
            m_camera.settle();
            m_camera.take(screen);
            dialog->reject();
        }
    }
}

void DiagramTour::showDifference()
{
    const QList<migration::MigrationFile> files = m_window.session().directory().files;
    m_view.select({});
    m_window.moments().compare(files.at(1).id, files.at(5).id);
    m_camera.waitFor("the difference", [this] { return !m_window.moments().markedChanges().isEmpty(); });
    m_view.zoomToFit();
    m_camera.take(u"diagram-difference"_s);
    m_window.moments().show({});
}

} // namespace

void showDiagrams(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const Result<QString> folder
        = shell::prepareDemo(dialects::builtin(), u":/demo"_s, workFolder + u"/practice-diagrams"_s, {});
    if (!folder) {
        camera.report(folder.error());
        return;
    }
    writeFile(*folder + u"/diagrams/main.json"_s, mainDiagram);
    if (!camera.open(*folder))
        return;
    const QList<QDockWidget *> docks = window.docks().all();
    for (QDockWidget *dock : docks)
        dock->hide();
    camera.settle();
    DiagramTour tour(window, camera);
    tour.layOut();
    tour.showWhole();
    tour.showNotations();
    tour.showCloseUps();
    tour.showSeveralDiagrams();
    tour.showWaysToLook();
    tour.showEditing();
    tour.showOutgoing();
    tour.showDifference();
    window.actions().closeProject->trigger();
}

} // namespace relvar::designer
