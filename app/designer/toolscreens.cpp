// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/builtin.h"
#include "edit/edits.h"
#include "photographer.h"
#include "project/project.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/moments.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

void writeIn(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(folder + u'/' + name).path());
    writeFile(folder + u'/' + name, bytes);
}

Result<> execute(const QString &path, const QStringList &statements)
{
    const dialect::Dialect *dialect = dialect::find(dialects::builtin(), u"sqlite"_s);
    const auto connection
        = dialect->open({.name = u"shop"_s, .dialect = dialect->id(), .address = path + u"?mode=rwc"_s}, {});
    if (!connection)
        return fail(connection.error());
    for (const QString &statement : statements) {
        if (const auto done = (*connection)->execute(statement); !done)
            return fail(done.error());
    }
    return {};
}

/// What Flyway leaves behind: a row of its table for each of these.
QStringList flywayHistory(const QStringList &rows)
{
    QStringList statements{
        u"CREATE TABLE flyway_schema_history (installed_rank INT PRIMARY KEY, version TEXT, description TEXT, type "
        u"TEXT, "
        u"script TEXT, checksum INT, installed_by TEXT, installed_on TEXT, execution_time INT, success BOOLEAN)"_s};
    for (const QString &row : rows)
        statements.append(u"INSERT INTO flyway_schema_history VALUES ("_s + row + u')');
    return statements;
}

Result<> makeShop(const QString &shop)
{
    writeIn(shop, u"db/migration/V1__customers.sql"_s,
            "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n");
    writeIn(shop, u"db/migration/V2__orders.sql"_s,
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers (id));\n");
    writeIn(shop, u"db/migration/V2.1__totals.sql"_s, "ALTER TABLE orders ADD COLUMN total NUMERIC;\n");
    writeIn(shop, u"db/migration/V3__invoices.sql"_s,
            "CREATE TABLE invoices (id INTEGER PRIMARY KEY, for_order INTEGER REFERENCES orders (id));\n");
    writeIn(shop, u"db/migration/V4__phones.sql"_s, "ALTER TABLE customers ADD COLUMN phone TEXT;\n");
    writeIn(shop, u"db/migration/R__open_orders.sql"_s, "CREATE VIEW open_orders AS SELECT * FROM orders;\n");
    writeIn(shop, u"billing/migrations/00001_bills.sql"_s, "-- +goose Up\nCREATE TABLE bills (id INTEGER);\n");
    const QString first = u"1, '1', 'customers', 'SQL', 'V1__customers.sql', %1, 'me', '2026-01-07 10:00:00', 4, 1"_s;
    const QString second = u"2, '2', 'orders', 'SQL', 'V2__orders.sql', NULL, 'me', '2026-01-07 10:00:00', 4, 1"_s;
    const QString third = u"3, '3', 'invoices', 'SQL', 'V3__invoices.sql', NULL, 'me', '2026-02-11 09:30:00', 4, %1"_s;
    const QString gone = u"4, '3.5', 'drafts', 'SQL', 'V3.5__drafts.sql', 7, 'me', '2026-02-12 09:30:00', 4, 1"_s;
    const QString view
        = u"5, NULL, 'open orders', 'SQL', 'R__open_orders.sql', %1, 'me', '2026-02-12 09:30:00', 4, 1"_s;
    const QString null = u"NULL"_s;
    return execute(shop + u"/shop.db"_s, flywayHistory({first.arg(17), second, third.arg(1), gone, view.arg(4)}))
        .and_then([&] {
            return execute(shop + u"/staging.db"_s, flywayHistory({first.arg(null), second, third.arg(0)}));
        })
        .and_then([&] {
            return execute(shop + u"/live.db"_s,
                           flywayHistory(
                               {u"1, '2', 'baseline', 'BASELINE', 'baseline', NULL, 'me', '2026-01-09', 0, 1"_s}));
        });
}

/// A draft, and the files of the tool that it would become.
void showSaving(shell::MainWindow &window, Photographer &camera)
{
    const schema::Schema &draft = *window.session().store().current()->schema;
    const auto customers = std::find_if(draft.tables.cbegin(), draft.tables.cend(),
                                        [](const Box<schema::Table> &table) { return table->name == "customers"_L1; });
    if (customers == draft.tables.cend())
        return;
    const schema::Column mail{.id = ObjectId::create(), .name = u"mail"_s, .type = {u"TEXT"_s, {}}};
    const Result<> drawn
        = window.session().store().perform(text("designer", "Add column"), edit::addColumn((*customers)->id, mail));
    if (!drawn) {
        camera.report(drawn.error());
        return;
    }
    camera.settle();
    window.actions().save->trigger();
    QDialog *dialog = camera.dialog("saveDialog");
    if (!dialog)
        return;
    const auto *files = dialog->findChild<QListWidget *>(u"previewFiles"_s);
    camera.waitFor("the files", [files] { return files->count() > 0; });
    camera.settle();
    camera.take(u"tool-save"_s);
    dialog->reject();
}

} // namespace

void showTools(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    const QString shop = workFolder + u"/shop"_s;
    if (const Result<> made = makeShop(shop); !made) {
        camera.report(made.error());
        return;
    }
    // One file is the database of the repository; the others come to it in the project.
    for (const QString &name : {u"staging.db"_s, u"live.db"_s})
        QDir(shop).rename(name, u"billing/"_s + name);
    window.open(shop);
    QDialog *dialog = camera.dialog("adoptDialog");
    if (!dialog)
        return;
    dialog->findChild<QListWidget *>(u"adoptFound"_s)->setCurrentRow(1);
    camera.take(u"adopt"_s);
    camera.click(dialog, "adoptAccept");
    camera.waitFor("the project", [&camera] { return camera.idle(); });
    for (const auto &[name, environment] : {std::pair(u"staging"_s, database::Environment::Test),
                                            std::pair(u"live"_s, database::Environment::Production)}) {
        const Result<> added = window.session().addConnection({.name = name,
                                                               .dialect = u"sqlite"_s,
                                                               .address = shop + u"/billing/"_s + name + u".db"_s,
                                                               .environment = environment});
        if (!added)
            camera.report(added.error());
    }
    camera.waitFor("the databases", [&camera] { return camera.idle(); });
    timeline::TimelineView *timeline = window.panels().timeline;
    camera.waitFor("the timeline", [timeline] { return timeline->timeline().rows.size() == 3; });
    window.resizeDocks({window.docks().timeline, window.docks().changes}, {280, 140}, Qt::Vertical);
    camera.settle();
    camera.take(u"tool-timeline"_s);
    window.moments().showSql(u"1"_s);
    camera.settle();
    camera.take(u"tool-sql"_s);

    window.actions().findChild<QAction *>(u"exportCode"_s)->trigger();
    dialog = camera.dialog("codeDialog");
    if (!dialog)
        return;
    const auto *write = dialog->findChild<QPushButton *>(u"codeWrite"_s);
    camera.waitFor("the code", [write] { return write->isEnabled(); });
    camera.settle();
    camera.take(u"code"_s);
    dialog->reject();
    showSaving(window, camera);
}

} // namespace relvar::designer
