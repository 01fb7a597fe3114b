// SPDX-License-Identifier: GPL-3.0-or-later
// “Show data”: which rows the Data panel reads when somebody asks for those of a table, and what it says where there
// are none to read.
#pragma once

#include "base/objectid.h"
#include "database/connectionsettings.h"

#include <QObject>
#include <QSet>

#include <optional>

class QAction;

namespace relvar {
struct Error;
}
namespace relvar::canvas {
class DiagramView;
}
namespace relvar::data {
class DataPanel;
}

namespace relvar::shell {

class Actions;
class Docks;
class PasswordRequests;
class Session;

class DataCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DataCommands(Actions &actions, Session &session, Docks &docks, PasswordRequests &passwords, QObject *parent);

    /// Of the table that is selected on the diagram, in the database that Apply takes.
    [[nodiscard]] QAction *showData() const { return m_showData; }
    /// After another project, another selection or another database is current.
    void update();
    /// The rows of a table or view; `connection` is empty for one of the draft.
    void show(const QString &connection, ObjectId object);

private:
    /// What is shown keeps up with what is known of its database.
    void follow();
    void showNothing();
    void askForPassword(const database::ConnectionSettings &settings, const Error &error);

    Session &m_session;
    Docks &m_docks;
    PasswordRequests &m_passwords;
    canvas::DiagramView &m_diagram;
    data::DataPanel &m_panel;
    QAction *m_showData;

    struct Waiting
    {
        QString connection;
        ObjectId object;
    };
    /// What is shown as soon as its database has been read.
    std::optional<Waiting> m_waiting;
    /// Connections that are being read: what is shown of them is followed when they have been.
    QSet<QString> m_beingRead;
};

} // namespace relvar::shell
