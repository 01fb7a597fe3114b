// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "explorer/databasetree.h"
#include "photographer.h"
#include "project/workflow.h"
#include "runner/execute.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/demo.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

/// Three databases at once: one to develop on, one for tests, one in production that nobody answers for.
void showConnections(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    window.openDemo(workFolder + u"/practice"_s);
    camera.waitFor("the fresh demo", [&camera] { return camera.idle(); });
    if (!window.session().project())
        return;
    const database::ConnectionSettings dev = window.session().project()->connections.constFirst();
    const QString copy = workFolder + u"/practice/test.db"_s;
    QFile::copy(dev.address, copy);
    database::ConnectionSettings first = dev;
    first.color = u"#2e9446"_s;
    const database::ConnectionSettings test{.name = u"test"_s,
                                            .dialect = dev.dialect,
                                            .address = copy,
                                            .environment = database::Environment::Test,
                                            .color = u"#3b7fd9"_s};
    const database::ConnectionSettings live{.name = u"live"_s,
                                            .dialect = dev.dialect,
                                            .address = u"/srv/clinic/clinic.db"_s,
                                            .environment = database::Environment::Production,
                                            .readOnly = true,
                                            .color = u"#e04438"_s};
    const Result<> changed = window.session()
                                 .changeConnection(dev.name, first)
                                 .and_then([&] { return window.session().addConnection(test); })
                                 .and_then([&] { return window.session().addConnection(live); });
    if (!changed)
        camera.report(changed.error());
    camera.waitFor("three databases", [&camera] { return camera.idle(); });
    window.docks().resetLayout();
    window.resizeDocks({window.docks().timeline, window.docks().changes}, {260, 120}, Qt::Vertical);
    QTreeView *tree = window.panels().databases->view();
    tree->collapse(tree->model()->index(0, 0));
    window.panels().diagram->zoomToFit();
    camera.take(u"connections"_s);
    window.actions().closeProject->trigger();
}

/// The same migrations on many of them: before, and what became of each.
void showGroup(shell::MainWindow &window, Photographer &camera)
{
    window.actions().openFleet->trigger();
    QDialog *dialog = camera.dialog("fleetDialog");
    if (!dialog)
        return;
    auto *list = dialog->findChild<QTreeWidget *>(u"fleetList"_s);
    camera.waitFor("the group", [list] { return list->topLevelItemCount() > 0; });
    camera.take(u"group"_s);
    camera.click(dialog, "fleetStart");
    camera.waitFor("the run on the group",
                   [dialog] { return dialog->findChild<QPushButton *>(u"fleetStart"_s)->isEnabled(); });
    camera.take(u"group-done"_s);
    dialog->reject();
}

/// Dozens of databases with more than a hundred migrations: folded, by signs alone, filtered.
void showManyDatabases(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const QString folder = workFolder + u"/tenants"_s;
    const dialect::Dialect &dialect = window.session().dialect();
    QList<database::ConnectionSettings> all;
    for (int number = 1; number <= 30; ++number) {
        const auto environment = number <= 3   ? database::Environment::Development
                                 : number <= 6 ? database::Environment::Test
                                               : database::Environment::Production;
        all.append({.name = u"tenant_%1"_s.arg(number, 2, 10, QLatin1Char('0')),
                    .dialect = dialect.id(),
                    .address = folder + u"/tenant_%1.db"_s.arg(number),
                    .environment = environment});
    }
    QDir().mkpath(folder);
    const Result<project::Project> made = project::create(folder, dialect.id(), all);
    if (!made || !project::trust(*made))
        return;
    for (int number = 1; number <= 140; ++number) {
        const QString table = u"event_kind_%1"_s.arg(number);
        const QString text = u"-- Add %1\n-- migrate:up\nCREATE TABLE %1 (id INTEGER PRIMARY KEY);\n\n"
                             "-- migrate:down\nDROP TABLE %1;\n"_s.arg(table);
        writeFile(made->migrationsPath() + u"/%1_add_%2.sql"_s.arg(20260101000000 + number * 100).arg(table),
                  text.toUtf8());
    }
    QFile configuration(folder + u"/relvar.toml"_s);
    if (configuration.open(QIODevice::Append)) {
        QStringList names;
        for (const database::ConnectionSettings &settings : std::as_const(all)) {
            if (settings.environment == database::Environment::Test)
                names.append(u'"' + settings.name + u'"');
        }
        configuration.write(u"\n[groups.test]\nconnections = [%1]\n"_s.arg(names.join(u", "_s)).toUtf8());
        configuration.close();
    }
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(made->migrationsPath());
    if (!directory || !migration::writeSum(*directory))
        return;
    // Those of one release are alike.
    QHash<qsizetype, QString> releases;
    for (qsizetype number = 0; number < all.size(); ++number) {
        const qsizetype behind = number < 3 ? 0 : number % 4 * 4;
        const QString address = all.at(number).address;
        if (releases.contains(behind)) {
            QFile::copy(releases.value(behind), address);
            continue;
        }
        releases.insert(behind, address);
        writeFile(address, {});
        const runner::RunRequest request{.settings = all.at(number),
                                         .directory = *directory,
                                         .target
                                         = {.id = directory->files.at(directory->files.size() - 1 - behind).id}};
        const Result<runner::RunFinished> run
            = runner::runMigrations(dialect, request, [](const runner::RunEvent &) {}, {});
        if (!run)
            camera.report(run.error());
    }
    camera.open(folder);
    window.docks().resetLayout();
    window.resizeDocks({window.docks().timeline, window.docks().changes}, {420, 60}, Qt::Vertical);
    camera.take(u"timeline-many"_s);
    timeline::TimelineView *timeline = window.panels().timeline;
    timeline->setZoom(timeline::Zoom::Compact);
    timeline->findChild<QAction *>(u"timelineFold"_s)->trigger();
    camera.take(u"timeline-many-compact"_s);
    timeline->setZoom(timeline::Zoom::Wide);
    timeline->findChild<QAction *>(u"timelineFind"_s)->trigger();
    timeline->findChild<QComboBox *>(u"timelineOnly"_s)->setCurrentIndex(1);
    camera.take(u"timeline-many-pending"_s);
    timeline->setZoom(timeline::Zoom::Normal);
    timeline->findChild<QAction *>(u"timelineFind"_s)->trigger();
    showGroup(window, camera);
    window.actions().closeProject->trigger();
}

/// What somebody changed past the migrations.
void showDrift(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const Result<QString> folder
        = shell::prepareDemo(dialects::builtin(), u":/demo"_s, workFolder + u"/practice-drift"_s, {});
    if (!folder) {
        camera.report(folder.error());
        return;
    }
    if (!camera.open(*folder))
        return;
    const database::ConnectionSettings settings = window.session().connections().constFirst().settings;
    const auto connection = window.session().dialect().open(settings, {});
    if (!connection) {
        camera.report(connection.error());
        return;
    }
    for (const QString &statement :
         {u"CREATE TABLE vet_imports (id INTEGER PRIMARY KEY, line TEXT NOT NULL)"_s,
          u"CREATE INDEX animals_name_idx ON animals (name)"_s, u"ALTER TABLE owners ADD COLUMN phone TEXT"_s}) {
        if (const auto done = (*connection)->execute(statement); !done)
            camera.report(done.error());
    }
    window.docks().resetLayout();
    window.actions().showDrift->trigger();
    camera.waitFor("the drift", [&window] { return window.findChild<QTreeWidget *>(u"driftList"_s) != nullptr; });
    auto *list = window.findChild<QTreeWidget *>(u"driftList"_s);
    camera.waitFor("its differences", [list] { return list->topLevelItemCount() > 0; });
    list->setCurrentItem(list->topLevelItem(0));
    camera.take(u"drift"_s);
    // The tab first, then the project.
    window.actions().closeProject->trigger();
    window.actions().closeProject->trigger();
}

} // namespace

void showDatabases(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    showConnections(window, camera, workFolder);
    showManyDatabases(window, camera, workFolder);
    window.docks().resetLayout();
    showDrift(window, camera, workFolder);
}

} // namespace relvar::designer
