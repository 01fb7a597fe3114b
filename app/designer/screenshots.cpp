// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "canvas/diagramview.h"
#include "demoserver.h"
#include "diagramscreenshots.h"
#include "dialects/builtin.h"
#include "edit/edits.h"
#include "explorer/databasetree.h"
#include "inspector/inspector.h"
#include "log/logmodel.h"
#include "project/workflow.h"
#include "runner/execute.h"
#include "shell/actions.h"
#include "shell/demo.h"
#include "shell/mainwindow.h"
#include "shell/moments.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThread>
#include <QTreeView>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

constexpr int patienceMs = 30000;

class Photographer
{
public:
    Photographer(shell::MainWindow &window, QString folder, QString themeName)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_suffix(u"-%1-%2.png"_s.arg(themeName.toLower()).arg(qRound(window.devicePixelRatioF() * 100)))
    {
    }

    bool waitFor(const char *what, const std::function<bool()> &reached)
    {
        const QDeadlineTimer deadline(patienceMs);
        while (!reached()) {
            if (deadline.hasExpired()) {
                std::fprintf(stderr, "relvar: screenshots: gave up waiting for: %s\n", what);
                m_failed = true;
                return false;
            }
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            QThread::msleep(5);
        }
        settle();
        return true;
    }

    /// Lets timers of panels fire and layouts come to rest.
    void settle()
    {
        const QDeadlineTimer deadline(400);
        while (!deadline.hasExpired()) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            QThread::msleep(5);
        }
    }

    /// The window with the dialog or popup that stands over it.
    void take(const QString &screen)
    {
        settle();
        QPixmap picture = m_window.grab();
        QPainter painter(&picture);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *over : windows) {
            if (over == &m_window || !over->isVisible() || over->windowType() == Qt::ToolTip)
                continue;
            const QPoint at = qobject_cast<QDialog *>(over) ? QPoint((m_window.width() - over->width()) / 2,
                                                                     (m_window.height() - over->height()) / 2)
                                                            : m_window.mapFromGlobal(over->pos());
            painter.fillRect(QRect(at, over->size()).adjusted(-1, -1, 1, 1),
                             m_window.palette().color(QPalette::Shadow));
            painter.drawPixmap(at, over->grab());
        }
        painter.end();
        const QString path = m_folder + u'/' + screen + m_suffix;
        if (!picture.save(path)) {
            std::fprintf(stderr, "relvar: screenshots: cannot write %s\n", qPrintable(path));
            m_failed = true;
        }
    }

    [[nodiscard]] bool idle() const
    {
        if (m_window.session().phase() != shell::Session::Phase::Open || m_window.runs().isBusy())
            return false;
        const QList<shell::ConnectionReading> &readings = m_window.session().connections();
        return std::none_of(readings.cbegin(), readings.cend(),
                            [](const shell::ConnectionReading &reading) { return reading.isReading; });
    }

    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        waitFor(name, [this, name, &found] {
            found = m_window.findChild<QDialog *>(QLatin1StringView(name));
            return found && found->isVisible();
        });
        return found;
    }

    void click(QWidget *parent, const char *name)
    {
        if (auto *button = parent ? parent->findChild<QPushButton *>(QLatin1StringView(name)) : nullptr)
            button->click();
        else
            m_failed = true;
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    shell::MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
    bool m_failed = false;
};

schema::Column column(const QString &name, const QString &type, bool notNull)
{
    return {.id = ObjectId::create(), .name = name, .type = {type, {}}, .notNull = notNull};
}

/// The change that the pictures tell of: a table with a relation, a new column, a renamed one.
ObjectId draw(shell::MainWindow &window)
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
    const auto perform = [&store](const document::Edit &edit) {
        const Result<> done = store.perform(text("screenshots", "Draw"), edit);
        if (!done)
            std::fprintf(stderr, "relvar: screenshots: %s\n", qPrintable(done.error().toString()));
    };
    perform(edit::addTable(table, corner + QPointF(0, 48)));
    perform(edit::addRelation(table.id, first.id));
    perform(edit::addColumn(first.id, column(u"preferred_language"_s, u"TEXT"_s, false)));
    return table.id;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

void walk(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const auto opened = [&camera] { return camera.idle(); };
    window.resize(1440, 900);
    window.show();
    camera.take(u"start-page"_s);

    const QString notADatabase = workFolder + u"/notes.db"_s;
    writeFile(notADatabase, "These are notes, not a database, however the file is called.\n");
    window.open(notADatabase);
    camera.waitFor("refusal", [&window] { return window.session().phase() == shell::Session::Phase::Nothing; });
    camera.take(u"not-a-database"_s);

    const QString demo = workFolder + u"/clinic"_s;
    window.openDemo(demo);
    if (!camera.waitFor("the demo", opened))
        return;
    window.panels().diagram->zoomToFit();
    camera.take(u"main"_s);

    const ObjectId table = draw(window);
    window.panels().diagram->select(table);
    window.panels().diagram->zoomToFit();
    camera.take(u"draft-changes"_s);
    window.docks().raise(window.docks().sql);
    camera.take(u"draft-sql"_s);
    window.docks().raise(window.docks().problems);
    camera.take(u"problems"_s);
    window.docks().raise(window.docks().sql);

    window.panels().diagram->select(window.session().store().current()->schema->tables.constFirst()->id);
    window.panels().diagram->zoomToFit();
    const QList<QTabWidget *> tabs = window.panels().inspector->findChildren<QTabWidget *>();
    for (QTabWidget *pages : tabs.mid(0, 1)) {
        for (int index = 0; index < pages->count(); ++index) {
            if (!pages->isTabVisible(index))
                continue;
            pages->setCurrentIndex(index);
            camera.take(u"inspector-%1"_s.arg(pages->tabText(index).remove(u'&').toLower().section(u' ', 0, 0)));
        }
        pages->setCurrentIndex(0);
    }

    window.actions().goToObject->trigger();
    camera.take(u"go-to-object"_s);
    QApplication::activePopupWidget() ? void(QApplication::activePopupWidget()->close()) : void();
    window.actions().commandPalette->trigger();
    camera.take(u"command-palette"_s);
    QApplication::activePopupWidget() ? void(QApplication::activePopupWidget()->close()) : void();

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

    const QList<migration::MigrationFile> files = window.session().directory().files;
    window.moments().show(files.at(1).id);
    camera.waitFor("the moment", [&window] { return !window.moments().showsDraft(); });
    window.panels().diagram->zoomToFit();
    camera.take(u"moment"_s);
    window.moments().compare(files.at(1).id, files.at(3).id);
    camera.waitFor("the difference", [&window] { return !window.moments().markedChanges().isEmpty(); });
    window.panels().diagram->zoomToFit();
    camera.take(u"comparison"_s);
    window.moments().listDifferences(files.at(1).id, files.at(3).id);
    camera.take(u"comparison-list"_s);
    window.actions().closeProject->trigger();
    window.actions().playHistory->trigger();
    auto *slider = window.findChild<QSlider *>(u"historySlider"_s);
    if (camera.waitFor("the history", [slider] { return slider->isVisible(); }))
        slider->setValue(4);
    window.panels().diagram->zoomToFit();
    camera.take(u"history"_s);
    window.moments().showSql(files.at(0).id);
    camera.take(u"migration-sql"_s);
    window.actions().closeProject->trigger();
    window.moments().show({});

    // What goes wrong: an edited file, a missing one, a statement that fails in the middle.
    const QString migrations = demo + u"/migrations/"_s;
    writeFile(
        migrations + u"20991231000000_fails.sql"_s,
        "-- Fails in the middle\n-- migrate:up\nCREATE TABLE half (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n"
        "\n-- migrate:down\nDROP TABLE half;\n");
    window.session().reloadDirectory();
    camera.waitFor("the new file", [&window] { return window.session().directory().find(u"20991231000000"_s); });
    camera.waitFor("the reload", opened);
    window.actions().apply->trigger();
    review = camera.dialog("reviewDialog");
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

    const QString empty = workFolder + u"/empty"_s;
    QDir().mkpath(empty);
    writeFile(empty + u"/empty.db"_s, {});
    const database::ConnectionSettings settings{.name = u"dev"_s,
                                                .dialect = window.session().dialect().id(),
                                                .address = u"empty.db"_s};
    if (project::create(empty, settings.dialect, {settings})) {
        window.open(empty);
        camera.waitFor("the empty project", opened);
        camera.take(u"empty-project"_s);
    }
}

/// Three databases at once: one to develop on, one for tests, one in production that nobody answers for.
void showConnections(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    window.openDemo(workFolder + u"/clinic"_s);
    camera.waitFor("the demo again", [&window] { return window.session().phase() == shell::Session::Phase::Nothing; });
    camera.waitFor("the fresh demo", [&camera] { return camera.idle(); });
    if (!window.session().project())
        return;
    const database::ConnectionSettings dev = window.session().project()->connections.constFirst();
    const QString copy = workFolder + u"/clinic/test.db"_s;
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
        std::fprintf(stderr, "relvar: screenshots: %s\n", qPrintable(changed.error().toString()));
    camera.waitFor("three databases", [&camera] { return camera.idle(); });
    window.docks().resetLayout();
    window.resizeDocks({window.docks().timeline, window.docks().changes}, {260, 120}, Qt::Vertical);
    QTreeView *tree = window.panels().databases->view();
    tree->collapse(tree->model()->index(0, 0));
    window.panels().diagram->zoomToFit();
    camera.take(u"connections"_s);
    window.actions().closeProject->trigger();
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
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(made->migrationsPath());
    if (!directory)
        return;
    // Those of one release are alike.
    QHash<qsizetype, QString> releases;
    for (qsizetype number = 0; number < all.size(); ++number) {
        const qsizetype behind = number < 6 ? 0 : number % 4 * 4;
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
            std::fprintf(stderr, "relvar: screenshots: %s\n", qPrintable(run.error().toString()));
    }
    window.open(folder);
    camera.waitFor("the many databases", [&camera] { return camera.idle(); });
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
    window.actions().closeProject->trigger();
}

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
void showServer(shell::MainWindow &window, Photographer &camera, const DemoServer &server, const QString &workFolder)
{
    const Result<QString> demo
        = shell::prepareDemo(dialects::builtin(), server.source(), workFolder + u"/clinic-postgresql"_s, {});
    if (!demo) {
        std::fprintf(stderr, "relvar: screenshots: %s\n", qPrintable(demo.error().toString()));
        return;
    }
    window.open(*demo);
    camera.waitFor("the demo on a server", [&camera] { return camera.idle(); });
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
    takeDiagrams(window, [&camera](const QString &screen) { camera.take(screen); });
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

int takeAllScreenshots(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "relvar: screenshots: cannot make the folder %s\n", qPrintable(folder));
        return 1;
    }
    int exitCode = 0;
    for (const QString &scale : {u"1"_s, u"2"_s}) {
        for (const QString &themeName : {u"Light"_s, u"Dark"_s}) {
            const QTemporaryDir home;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_SCALE_FACTOR"_s, scale);
            environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
            environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
            environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--screenshots"_s, QDir(folder).absolutePath(), u"--screenshots-theme"_s, themeName});
            process.waitForFinished(-1);
            if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
                exitCode = 1;
        }
    }
    return exitCode;
}

int takeScreenshots(shell::MainWindow &window, const QString &folder, const QString &themeName)
{
    const QTemporaryDir workFolder;
    Photographer camera(window, folder, themeName);
    walk(window, camera, workFolder.path());
    showConnections(window, camera, workFolder.path());
    showManyDatabases(window, camera, workFolder.path());
    const Result<std::unique_ptr<DemoServer>> server = DemoServer::start();
    if (server)
        showServer(window, camera, **server, workFolder.path());
    else
        std::fprintf(stderr, "relvar: screenshots: %s\n", qPrintable(server.error().toString()));
    showConnectionDialog(window, camera, server ? server->get() : nullptr);
    window.close();
    return camera.failed() ? 1 : 0;
}

} // namespace relvar::designer
