// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"
#include "demoserver.h"
#include "dialects/builtin.h"
#include "inspector/inspector.h"
#include "photographer.h"
#include "project/project.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/demo.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

/// The dialogs that take values along, and those that make several migrations of one change or one of several.
void showMigrationDialogs(shell::MainWindow &window, Photographer &camera)
{
    const auto take = [&](QAction *action, const char *dialogName, const QString &screen) {
        action->trigger();
        if (QDialog *dialog = camera.dialog(dialogName)) {
            camera.take(screen);
            dialog->reject();
            camera.settle();
        }
    };
    const schema::Schema &schema = *window.session().store().current()->schema;
    const auto hasText = [](const Box<schema::Table> &table) {
        return table->primaryKey && table->columns.size() > 3 && table->partitionBy.isEmpty() && !table->isPartition()
               && std::any_of(table->columns.cbegin(), table->columns.cend(),
                              [](const schema::Column &column) { return column.type.text == u"text"; });
    };
    const auto table = std::find_if(schema.tables.cbegin(), schema.tables.cend(), hasText);
    if (table == schema.tables.cend())
        return;
    const auto column = std::find_if((*table)->columns.cbegin(), (*table)->columns.cend(),
                                     [](const schema::Column &one) { return one.type.text == u"text"; });
    window.panels().diagram->select((*table)->id, column->id);
    const shell::Actions &actions = window.actions();
    take(actions.splitColumn, "replaceColumnsDialog", u"split-column"_s);
    take(actions.mergeColumns, "replaceColumnsDialog", u"merge-columns"_s);
    take(actions.normaliseColumn, "normaliseDialog", u"normalise-column"_s);
    take(actions.convertColumn, "conversionDialog", u"convert-column"_s);
    take(actions.splitTable, "splitTableDialog", u"split-table"_s);
    take(actions.mergeTables, "mergeTablesDialog", u"merge-tables"_s);
    take(actions.changeGradually, "gradualDialog", u"change-gradually"_s);
    take(actions.squash, "squashDialog", u"squash"_s);
}

/// What only a server has: folded partitions, enum types, sequences.
void showServerDemo(shell::MainWindow &window, Photographer &camera, const DemoServer &server,
                    const QString &workFolder)
{
    const Result<QString> demo
        = shell::prepareDemo(dialects::builtin(), server.source(), workFolder + u"/clinic-postgresql"_s, {});
    if (!demo) {
        camera.report(demo.error());
        return;
    }
    camera.open(*demo);
    const schema::Schema &schema = *window.session().store().current()->schema;
    const auto partitioned
        = std::find_if(schema.tables.cbegin(), schema.tables.cend(),
                       [](const Box<schema::Table> &table) { return !table->partitionBy.isEmpty(); });
    if (partitioned == schema.tables.cend() || schema.enums.isEmpty())
        return;
    const ObjectId table = (*partitioned)->id;
    canvas::DiagramView &diagram = *window.panels().diagram;
    auto *pages = window.panels().inspector->findChild<QTabWidget *>();
    const auto showPage = [pages](const char *name) {
        auto *page = pages->findChild<QWidget *>(QLatin1StringView(name));
        for (int index = 0; index < pages->count(); ++index) {
            if (page && pages->widget(index)->isAncestorOf(page))
                pages->setCurrentIndex(index);
        }
    };
    diagram.select(table);
    showPage("tablePartition");
    diagram.zoomReset();
    diagram.select({});
    diagram.select(table);
    camera.take(u"partitions-folded"_s);
    diagram.togglePartitions();
    diagram.zoomToFit();
    camera.take(u"partitions-shown"_s);
    diagram.togglePartitions();
    diagram.zoomToFit();
    window.panels().inspector->showObject(schema.enums.constFirst()->id);
    camera.take(u"inspector-enum"_s);
    diagram.newSequence();
    window.docks().raise(window.docks().sql);
    camera.take(u"inspector-sequence"_s);
    window.session().store().undo();
    showMigrationDialogs(window, camera);
    window.actions().closeProject->trigger();
}

/// The dialog of a connection: empty, filled from a URL, when the test fails and when it succeeds.
void showConnectionDialog(shell::MainWindow &window, Photographer &camera, const DemoServer *server)
{
    window.actions().connectDatabase->trigger();
    QDialog *dialog = camera.dialog("connectionDialog");
    auto *url = dialog ? dialog->findChild<QLineEdit *>(u"serverUrl"_s) : nullptr;
    if (!url)
        return;
    camera.take(u"connection-empty"_s);
    const auto paste = [url](const QString &address) {
        QApplication::clipboard()->setText(address);
        url->setFocus();
        url->selectAll();
        url->paste();
    };
    const auto test = [dialog, &camera](const char *what) {
        camera.click(dialog, "connectionTest");
        auto *cancel = dialog->findChild<QPushButton *>(u"connectionCancelTest"_s);
        camera.waitFor(what, [cancel] { return !cancel->isVisible(); });
    };
    paste(u"postgresql://ann:secret@db.example.invalid:5433/shop?sslmode=verify-full&connect_timeout=5"_s);
    camera.take(u"connection-filled"_s);
    test("the failing test");
    camera.take(u"connection-failed"_s);
    const std::optional<Result<project::Project>> demo
        = server ? std::optional(project::open(server->source())) : std::nullopt;
    if (demo && *demo) {
        paste((*demo)->connections.constFirst().address);
        test("the test");
        camera.take(u"connection-ok"_s);
    }
    dialog->reject();
}

} // namespace

void showServer(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const Result<std::unique_ptr<DemoServer>> server = DemoServer::start();
    if (server)
        showServerDemo(window, camera, **server, workFolder);
    else
        camera.report(server.error());
    showConnectionDialog(window, camera, server ? server->get() : nullptr);
}

} // namespace relvar::designer
