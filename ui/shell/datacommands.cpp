// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/datacommands.h"

#include "canvas/diagramview.h"
#include "data/datapanel.h"
#include "shell/actions.h"
#include "shell/docks.h"
#include "shell/passwordrequests.h"
#include "shell/session.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

struct Found
{
    QString nameSpace;
    QString name;
};

/// The table or view of that id.
std::optional<Found> find(const schema::Schema &schema, ObjectId object)
{
    const auto named = [&schema](const auto &found) {
        const schema::Namespace *space = schema.findNamespace(found.namespaceId);
        return Found{space ? space->name : QString(), found.name};
    };
    if (const schema::Table *table = schema.table(object))
        return named(*table);
    if (const schema::View *view = schema.view(object))
        return named(*view);
    return {};
}

} // namespace

DataCommands::DataCommands(Actions &actions, Session &session, Docks &docks, PasswordRequests &passwords,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_docks(docks)
    , m_passwords(passwords)
    , m_diagram(*docks.panels().diagram)
    , m_panel(*docks.panels().data)
    , m_showData(actions.add({"showData",
                              tr("Show &data"),
                              u"table"_s,
                              {QKeySequence(Qt::Key_F4)},
                              tr("Read the rows of the selected table from the current database")}))
{
    m_diagram.setTableActions({m_showData});
    connect(m_showData, &QAction::triggered, this, [this] { show({}, m_diagram.selectedTable()); });
    connect(&m_diagram, &canvas::DiagramView::selectionChanged, this, &DataCommands::update);
    connect(&m_panel, &data::DataPanel::passwordNeeded, this, &DataCommands::askForPassword);
    connect(&m_session, &Session::connectionsChanged, this, &DataCommands::follow);
    connect(&m_session, &Session::phaseChanged, this, [this] {
        if (m_session.phase() == Session::Phase::Open)
            return;
        m_waiting.reset();
        m_beingRead.clear();
        m_panel.clear();
    });
    update();
    showNothing();
}

void DataCommands::update()
{
    m_showData->setEnabled(m_session.phase() == Session::Phase::Open && m_session.currentConnection()
                           && !m_diagram.selectedTable().isNull());
}

void DataCommands::show(const QString &connection, ObjectId object)
{
    if (m_session.phase() != Session::Phase::Open || object.isNull())
        return;
    m_waiting.reset();
    m_docks.raise(m_docks.data);
    const ConnectionReading *reading
        = connection.isEmpty() ? m_session.currentConnection() : m_session.connection(connection);
    if (!reading) {
        showNothing();
        return;
    }
    const QString database = reading->settings.name;
    if (!reading->snapshot) {
        if (reading->isReading) {
            m_waiting = Waiting{database, object};
            m_panel.showNothing(tr("%1 is being read").arg(database), tr("Its rows are shown as soon as it is known."));
        } else {
            m_panel.showNothing(tr("%1 cannot be read").arg(database),
                                reading->error ? reading->error->message.toString() : QString());
        }
        return;
    }
    const std::optional<Found> found = find(reading->snapshot->schema, object);
    if (!found) {
        const std::optional<Found> drawn = find(*m_session.store().current()->schema, object);
        m_panel.showNothing(
            tr("%1 is not in %2").arg(drawn ? drawn->name : tr("What is selected"), database),
            tr("Only the draft has it. It has rows once its migration is saved and applied to this database."));
        return;
    }
    data::TableWish wish{.settings = m_session.withPassword(reading->settings),
                         .dialect = &m_session.dialect(),
                         .schema = reading->snapshot->schema,
                         .nameSpace = found->nameSpace,
                         .name = found->name};
    // Who only looks needs no right to write.
    wish.settings.readOnly = true;
    m_panel.showTable(wish);
}

void DataCommands::follow()
{
    update();
    QSet<QString> beingRead;
    for (const ConnectionReading &reading : m_session.connections()) {
        if (reading.isReading)
            beingRead.insert(reading.settings.name);
    }
    const QSet<QString> before = std::exchange(m_beingRead, beingRead);

    if (m_waiting && !beingRead.contains(m_waiting->connection)) {
        const Waiting waiting = *m_waiting;
        m_waiting.reset();
        if (m_session.connection(waiting.connection))
            show(waiting.connection, waiting.object);
    }
    const data::TableWish *shown = m_panel.shownTable();
    if (!shown) {
        if (m_session.connections().isEmpty())
            showNothing();
        return;
    }
    const QString name = shown->settings.name;
    const ConnectionReading *reading = m_session.connection(name);
    if (!reading || reading->settings.address != shown->settings.address) {
        // Removed, or another database by now.
        m_panel.clear();
        showNothing();
    } else if (before.contains(name) && !beingRead.contains(name) && reading->snapshot && !reading->error) {
        // It was read anew because something has happened to it: a run, a refresh.
        m_panel.useSchema(name, reading->snapshot->schema);
    }
}

void DataCommands::showNothing()
{
    if (m_session.connections().isEmpty()) {
        m_panel.showNothing(tr("No database is connected"),
                            tr("Rows are read from a database: connect one in the menu File."));
    } else {
        m_panel.clear();
    }
}

void DataCommands::askForPassword(const database::ConnectionSettings &settings, const Error &error)
{
    m_passwords.ask(settings, error, [this, name = settings.name](const database::Secret &password) {
        m_session.setPassword(name, password);
        m_panel.usePassword(password);
    });
}

} // namespace relvar::shell
