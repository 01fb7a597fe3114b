// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"
#include "edit/edits.h"
#include "inspector/inspector.h"
#include "log/logmodel.h"
#include "photographer.h"
#include "project/project.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/moments.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

schema::Column column(const QString &name, const QString &type, bool notNull)
{
    return {.id = ObjectId::create(), .name = name, .type = {type, {}}, .notNull = notNull};
}

void closePopup()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void showStart(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    camera.take(u"start-page"_s);
    const QString notADatabase = workFolder + u"/notes.db"_s;
    writeFile(notADatabase, "These are notes, not a database, however the file is called.\n");
    window.open(notADatabase);
    camera.waitFor("refusal", [&window] { return window.session().phase() == shell::Session::Phase::Nothing; });
    camera.take(u"not-a-database"_s);
}

void showDraft(shell::MainWindow &window, Photographer &camera)
{
    canvas::DiagramView &diagram = *window.panels().diagram;
    diagram.zoomToFit();
    camera.take(u"main"_s);
    const ObjectId table = drawChange(window, camera);
    diagram.select(table);
    diagram.zoomToFit();
    camera.take(u"draft-changes"_s);
    window.docks().raise(window.docks().sql);
    camera.take(u"draft-sql"_s);
    window.docks().raise(window.docks().problems);
    camera.take(u"problems"_s);
    window.docks().raise(window.docks().sql);

    diagram.select(window.session().store().current()->schema->tables.constFirst()->id);
    diagram.zoomToFit();
    auto *pages = window.panels().inspector->findChild<QTabWidget *>();
    for (int index = 0; index < pages->count(); ++index) {
        if (!pages->isTabVisible(index))
            continue;
        pages->setCurrentIndex(index);
        camera.take(u"inspector-%1"_s.arg(index));
    }
    pages->setCurrentIndex(0);

    window.actions().goToObject->trigger();
    camera.take(u"go-to-object"_s);
    closePopup();
    window.actions().commandPalette->trigger();
    camera.take(u"command-palette"_s);
    closePopup();
}

void showRuns(shell::MainWindow &window, Photographer &camera)
{
    const auto opened = [&camera] { return camera.idle(); };
    window.actions().save->trigger();
    QDialog *save = camera.dialog("saveDialog");
    camera.take(u"save-migration"_s);
    camera.click(save, "saveAccept");
    camera.waitFor("the proof", [&window] { return !window.session().store().hasChanges(); });
    camera.take(u"save-migration-proved"_s);
    if (save)
        save->reject();
    camera.waitFor("the save", opened);

    window.actions().apply->trigger();
    QDialog *review = camera.dialog("reviewDialog");
    camera.take(u"review-apply"_s);
    camera.click(review, "reviewRun");
    window.docks().raise(window.docks().log);
    camera.waitFor("the run", opened);
    camera.take(u"applied-log"_s);

    window.actions().revert->trigger();
    review = camera.dialog("reviewDialog");
    camera.take(u"review-revert"_s);
    camera.click(review, "reviewRun");
    camera.waitFor("the run back", opened);
    camera.take(u"reverted"_s);
}

void showMoments(shell::MainWindow &window, Photographer &camera)
{
    canvas::DiagramView &diagram = *window.panels().diagram;
    const QList<migration::MigrationFile> files = window.session().directory().files;
    window.moments().show(files.at(1).id);
    camera.waitFor("the moment", [&window] { return !window.moments().showsDraft(); });
    diagram.zoomToFit();
    camera.take(u"moment"_s);
    window.moments().compare(files.at(1).id, files.at(3).id);
    camera.waitFor("the difference", [&window] { return !window.moments().markedChanges().isEmpty(); });
    diagram.zoomToFit();
    camera.take(u"comparison"_s);
    window.moments().listDifferences(files.at(1).id, files.at(3).id);
    camera.take(u"comparison-list"_s);
    window.actions().closeProject->trigger();
    window.actions().playHistory->trigger();
    auto *slider = window.findChild<QSlider *>(u"historySlider"_s);
    if (camera.waitFor("the history", [slider] { return slider->isVisible(); }))
        slider->setValue(4);
    diagram.zoomToFit();
    camera.take(u"history"_s);
    window.moments().showSql(files.at(0).id);
    camera.take(u"migration-sql"_s);
    window.actions().closeProject->trigger();
    window.moments().show({});
}

/// What goes wrong: a statement that fails in the middle, an edited file, a missing one.
void showTrouble(shell::MainWindow &window, Photographer &camera, const QString &migrations)
{
    const auto opened = [&camera] { return camera.idle(); };
    const QList<migration::MigrationFile> files = window.session().directory().files;
    writeFile(migrations + u"20991231000000_import_bookings.sql"_s,
              "-- Import bookings\n-- migrate:up\nCREATE TABLE bookings (id INTEGER PRIMARY KEY);\n"
              "INSERT INTO bookings SELECT id FROM old_bookings;\n\n-- migrate:down\nDROP TABLE bookings;\n");
    window.session().reloadDirectory();
    camera.waitFor("the new file", [&window] { return window.session().directory().find(u"20991231000000"_s); });
    camera.waitFor("the reload", opened);
    window.actions().apply->trigger();
    QDialog *review = camera.dialog("reviewDialog");
    camera.click(review, "reviewRun");
    camera.waitFor("the failure", opened);
    if (auto *log = window.findChild<QTableView *>(u"logTable"_s)) {
        for (int row = log->model()->rowCount() - 1; row >= 0; --row) {
            const bool isStatement = !log->model()->index(row, log::LogModel::Step).data().toString().isEmpty();
            if (isStatement
                && log->model()->index(row, 0).data(log::LogModel::severityRole).toInt() == int(log::Severity::Error)) {
                log->selectRow(row);
                break;
            }
        }
    }
    camera.take(u"log-error"_s);
    QFile edited(migrations + files.at(2).fileName());
    if (edited.open(QIODevice::Append))
        edited.write("\n-- edited later\n");
    edited.close();
    QFile::remove(migrations + files.at(4).fileName());
    window.session().reloadDirectory();
    camera.settle();
    camera.waitFor("the edited files", opened);
    camera.take(u"timeline-states"_s);
}

} // namespace

ObjectId drawChange(shell::MainWindow &window, Photographer &camera)
{
    document::DocumentStore &store = window.session().store();
    const schema::Schema &schema = *store.current()->schema;
    const schema::Table &first = *schema.tables.constFirst();
    schema::Table table;
    table.id = ObjectId::create();
    table.name = u"reminders"_s;
    schema::Column key = window.session().dialect().keyColumn(u"id"_s);
    if (key.id.isNull())
        key.id = ObjectId::create();
    table.columns = {key, column(u"due_on"_s, u"TEXT"_s, true), column(u"message"_s, u"TEXT"_s, true)};
    table.primaryKey = schema::PrimaryKey{ObjectId::create(), {}, {schema::KeyPart{.column = key.id}}, {}};
    QPointF corner;
    for (const diagram::Placement &placement : store.current()->diagram().placements)
        corner = {std::max(corner.x(), placement.position.x()), std::max(corner.y(), placement.position.y())};
    const auto perform = [&](const document::Edit &edit) {
        if (const Result<> done = store.perform(text("screenshots", "Draw"), edit); !done)
            camera.report(done.error());
    };
    perform(edit::addTable(table, corner + QPointF(0, 48)));
    perform(edit::addRelation(table.id, first.id));
    perform(edit::addColumn(first.id, column(u"preferred_language"_s, u"TEXT"_s, false)));
    return table.id;
}

void showMainJob(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    showStart(window, camera, workFolder);
    const QString demo = workFolder + u"/clinic"_s;
    window.openDemo(demo);
    if (!camera.waitFor("the demo", [&camera] { return camera.idle(); }))
        return;
    showDraft(window, camera);
    showRuns(window, camera);
    showMoments(window, camera);
    showTrouble(window, camera, demo + u"/migrations/"_s);

    const QString empty = workFolder + u"/empty"_s;
    QDir().mkpath(empty);
    writeFile(empty + u"/empty.db"_s, {});
    const database::ConnectionSettings settings{.name = u"dev"_s,
                                                .dialect = window.session().dialect().id(),
                                                .address = u"empty.db"_s};
    if (project::create(empty, settings.dialect, {settings})) {
        camera.open(empty);
        camera.take(u"empty-project"_s);
    }
    window.actions().closeProject->trigger();
}

} // namespace relvar::designer
