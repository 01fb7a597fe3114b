// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does about the drift of databases, about groups of them, and about the logs of earlier runs.
#include "explorer/databasetree.h"
#include "log/logpanel.h"
#include "shell/actions.h"
#include "shell/drifts.h"
#include "shell/fleetdialog.h"
#include "shell/mainwindow.h"
#include "shell/moments.h"
#include "widgets/messagestack.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::connectFleet()
{
    connect(m_actions->showDrift, &QAction::triggered, this, [this] {
        if (const ConnectionReading *current = m_session.currentConnection())
            m_drifts->show(current->settings.name);
    });
    connect(m_actions->openFleet, &QAction::triggered, this, &MainWindow::openFleet);
    connect(panels().databases, &explorer::DatabaseTree::driftRequested, m_drifts, &Drifts::show);
    connect(&m_session, &Session::opened, this, [this] {
        const std::optional<project::Project> &project = m_session.project();
        panels().log->setLogFolder(project ? project->logPath() : QString());
    });
}

void MainWindow::openFleet()
{
    if (m_session.phase() != Session::Phase::Open)
        return;
    if (!m_session.project() || m_session.project()->groups.isEmpty()) {
        m_messages->showText(
            u"fleet"_s, widgets::InlineMessage::Kind::Information,
            tr("This project has no groups of databases. Write one into its relvar.toml, for example:\n"
               "[groups.tenants]\nconnections = [\"one\", \"two\"]"));
        return;
    }
    m_messages->clear(u"fleet"_s);
    auto *dialog = new FleetDialog(m_session, m_workers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FleetDialog::happened, this, [this](const QString &database, const runner::RunEvent &event) {
        panels().log->model().append(QDateTime::currentDateTimeUtc(), database, event);
    });
    connect(dialog, &FleetDialog::databasesChanged, this, [this] {
        m_session.refresh();
        m_moments->show({});
    });
    connect(dialog, &FleetDialog::showRequested, this, [this](const database::ConnectionSettings &settings) {
        m_session.showDatabase(settings);
        m_docks->raise(m_docks->timeline);
    });
    // The timeline stays in reach while it runs.
    dialog->show();
}

} // namespace relvar::shell
