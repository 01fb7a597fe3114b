// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"
#include "data/datapanel.h"
#include "data/grid.h"
#include "dialects/builtin.h"
#include "photographer.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/sqldocuments.h"
#include "sqleditor/sqldocument.h"
#include "sqleditor/sqleditor.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

QAction *action(shell::MainWindow &window, const char *name)
{
    return window.actions().findChild<QAction *>(QLatin1StringView(name));
}

/// Rows of a table, and one of them followed.
void showRows(shell::MainWindow &window, Photographer &camera)
{
    canvas::DiagramView *diagram = window.panels().diagram;
    const schema::Schema &schema = *window.session().store().current()->schema;
    const schema::Table *animals = schema.table(u"animals"_s, schema.defaultNamespace());
    if (!animals)
        return;
    window.resizeDocks({window.docks().timeline, window.docks().data}, {200, 300}, Qt::Vertical);
    diagram->select(animals->id);
    action(window, "showData")->trigger();
    auto *grid = window.panels().data->findChild<data::Grid *>();
    camera.waitFor("the rows", [grid] { return grid->model()->rowCount() > 2; });
    diagram->zoomToFit();
    camera.settle();
    camera.take(u"data"_s);
}

void run(shell::MainWindow &window, Photographer &camera, const char *what)
{
    auto *page = window.findChild<sqleditor::SqlDocument *>();
    action(window, what)->trigger();
    camera.waitFor("the SQL", [page] { return !page->isRunning(); });
    camera.settle();
}

void showSql(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const QString path = workFolder + u"/appointments by room.sql"_s;
    writeFile(path, "-- How busy are the rooms?\n"
                    "SELECT r.label, count(*) AS appointments, sum(a.minutes) AS minutes\n"
                    "FROM rooms r\n"
                    "    JOIN appointments a ON a.room_id = r.id\n"
                    "GROUP BY r.label\n"
                    "ORDER BY minutes DESC;\n\n"
                    "SELECT full_name FROM veterinarians WHERE id NOT IN (SELECT veterinarian FROM appointments);\n");
    window.sqlDocuments().open(path);
    auto *page = window.findChild<sqleditor::SqlDocument *>();
    if (!page)
        return;
    page->editor().goTo(40);
    run(window, camera, "runSql");
    camera.take(u"sql"_s);
    run(window, camera, "runAllSql");
    camera.take(u"sql-error"_s);
    window.sqlDocuments().closeAll();

    // The same on a database that others work on.
    database::ConnectionSettings live = window.session().currentConnection()->settings;
    live.name = u"live"_s;
    live.environment = database::Environment::Production;
    window.session().showDatabase(live);
    camera.waitFor("the other database", [&camera] { return camera.idle(); });
    window.sqlDocuments().make();
    page = window.findChild<sqleditor::SqlDocument *>();
    page->setText(u"BEGIN;\nUPDATE appointments SET status = 'missed' WHERE id = 4;\n"_s);
    action(window, "runAllSql")->trigger();
    camera.settle();
    camera.take(u"sql-production"_s);
    auto *name = page->findChild<QLineEdit *>(u"sqlGuardName"_s);
    name->setText(live.name);
    camera.click(page, "sqlGuardRun");
    camera.waitFor("the transaction", [page] { return !page->isRunning() && page->isInTransaction(); });
    camera.settle();
    camera.take(u"sql-transaction"_s);
    window.sqlDocuments().closeAll();
}

void showImport(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const schema::Schema &schema = *window.session().store().current()->schema;
    QString sql;
    for (const dialect::Statement &statement : window.session().dialect().create(schema))
        sql += statement.sql + u";\n"_s;
    sql.replace(u"\"weighings\""_s, u"\"weights\""_s);
    sql += u"CREATE TABLE vaccines (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"_s;
    const QString path = workFolder + u"/clinic.sql"_s;
    writeFile(path, sql.toUtf8());
    action(window, "importSchema")->trigger();
    QDialog *dialog = camera.dialog("importDialog");
    if (!dialog)
        return;
    dialog->findChild<QLineEdit *>(u"importFile"_s)->setText(path);
    camera.take(u"import"_s);
    camera.click(dialog, "importNext");
    camera.waitFor("what was read", [dialog] {
        return dialog->findChild<QWidget *>(u"importChanges"_s)->isVisible()
               && !dialog->findChild<QProgressBar *>()->isVisible();
    });
    camera.take(u"import-changes"_s);
    dialog->reject();
    const QString dbml = workFolder + u"/clinic.dbml"_s;
    writeFile(dbml, "Table vaccines {\n  id integer [pk]\n  name text [not null]\n}\n\n"
                    "Table animal_vaccines {\n  animal integer\n  vaccine integer [ref: > vaccines.id]\n}\n\n"
                    "TableGroup medicine {\n  vaccines\n}\n\nRef: vaccines.id <> animals.id\n");
    action(window, "importSchema")->trigger();
    dialog = camera.dialog("importDialog");
    if (!dialog)
        return;
    dialog->findChild<QLineEdit *>(u"importFile"_s)->setText(dbml);
    dialog->findChild<QCheckBox *>(u"importKeepOthers"_s)->setChecked(true);
    camera.click(dialog, "importNext");
    camera.waitFor("what was left out", [dialog] {
        return dialog->findChild<QWidget *>(u"importChanges"_s)->isVisible()
               && !dialog->findChild<QProgressBar *>()->isVisible();
    });
    camera.take(u"import-left-out"_s);
    dialog->reject();
}

} // namespace

void showData(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    window.openDemo(workFolder + u"/data"_s);
    if (!camera.waitFor("the fresh demo", [&camera] { return camera.idle(); }))
        return;
    window.docks().resetLayout();
    showRows(window, camera);
    showSql(window, camera, workFolder);
    showImport(window, camera, workFolder);
    window.actions().closeProject->trigger();
}

} // namespace relvar::designer
