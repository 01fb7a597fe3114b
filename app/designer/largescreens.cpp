// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"
#include "hospital.h"
#include "photographer.h"
#include "screens.h"
#include "shell/actions.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

void showHospital(shell::MainWindow &window, Photographer &camera, const QString &folder, int departments, int kinds)
{
    if (const Result<> made = makeHospital(folder, departments, kinds); !made) {
        camera.report(made.error());
        return;
    }
    shell::Docks &docks = window.docks();
    const QList<QDockWidget *> all = docks.all();
    for (QDockWidget *dock : all)
        dock->hide();
    canvas::DiagramView &diagram = *window.panels().diagram;
    if (!camera.open(folder))
        return;
    for (QDockWidget *dock : all)
        dock->hide();
    camera.waitFor("the layout", [&diagram] { return diagram.isSettled(); });
    const QString name = u"large-%1"_s.arg(departments * kinds);
    diagram.zoomToFit();
    camera.take(name);
    const schema::Schema &schema = *window.session().store().current()->schema;
    const auto table
        = std::find_if(schema.tables.cbegin(), schema.tables.cend(),
                       [](const Box<schema::Table> &candidate) { return candidate->name == u"laboratory_orders"; });
    if (table == schema.tables.cend())
        return;
    diagram.select((*table)->id);
    diagram.setZoom(0.6);
    diagram.select({});
    diagram.select((*table)->id);
    camera.take(name + u"-near"_s);
    diagram.setZoom(0.25);
    camera.take(name + u"-names"_s);
    diagram.focusOnSelection(1);
    camera.take(name + u"-focus"_s);
    diagram.leaveFocus();
    docks.resetLayout();
    docks.raise(docks.outline);
    diagram.zoomToFit();
    camera.take(name + u"-window"_s);
    window.actions().closeProject->trigger();
}

} // namespace

void showLargeSchemas(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    showHospital(window, camera, workFolder + u"/hospital"_s, 20, 15);
    showHospital(window, camera, workFolder + u"/hospitals"_s, 50, 20);
}

} // namespace relvar::designer
