// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving a project or the window: what is pending is listed first, and everything else is kept for the next time.
#include "shell/fleetdialog.h"
#include "shell/leavedialog.h"
#include "shell/mainwindow.h"
#include "shell/restoring.h"
#include "widgets/messagestack.h"

#include <QCloseEvent>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::addPendingSource(const std::function<QList<PendingWork>()> &source)
{
    m_pendingSources.append(source);
}

QList<PendingWork> MainWindow::pendingWork()
{
    QList<PendingWork> pending;
    if (m_runs->isRunning()) {
        pending.append({.icon = u"media-playback-start"_s,
                        .text = tr("Migrations run on %1.").arg(m_runs->database()),
                        .consequence = tr("What is done stays; the migration that runs is rolled back."),
                        .giveUp = [this] { m_runs->cancel(); },
                        .isRunning = [this] { return m_runs->isRunning(); }});
    }
    for (FleetDialog *fleet : findChildren<FleetDialog *>()) {
        if (!fleet->isRunning())
            continue;
        pending.append({.icon = u"server-database"_s,
                        .text = tr("Migrations run on the databases of a group."),
                        .consequence = tr("Databases that are done stay so; those that are being changed are rolled "
                                          "back to their last finished migration."),
                        .giveUp = [fleet = QPointer(fleet)] { fleet->reject(); },
                        .isRunning = [fleet = QPointer(fleet)] { return fleet && fleet->isRunning(); }});
    }
    for (const auto &source : std::as_const(m_pendingSources))
        pending += source();
    if (m_session.hasUnkeptDraft()) {
        pending.append({.icon = u"document-edit"_s,
                        .text = tr("The draft of %1 cannot be kept: it is open in another window too, or its folder "
                                   "cannot be written to.")
                                    .arg(m_session.displayName()),
                        .consequence = tr("The changes are lost."),
                        .giveUp = [this] { m_session.discardDraft(); }});
    }
    return pending;
}

void MainWindow::leave(Leaving what, const std::function<void()> &proceed)
{
    const QList<PendingWork> pending = pendingWork();
    if (pending.isEmpty()) {
        proceed();
        return;
    }
    auto *dialog = new LeaveDialog(pending, what == Leaving::Window, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Once the dialog has gone.
    connect(dialog, &LeaveDialog::settled, this, proceed, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!pendingWork().isEmpty()) {
        event->ignore();
        if (!findChild<LeaveDialog *>())
            leave(Leaving::Window, [this] { close(); });
        return;
    }
    m_restoring->keep();
    m_restoring->stop();
    storeWindow();
    m_session.close();
    event->accept();
}

bool MainWindow::restoreLast()
{
    return m_restoring->restore([this](const QString &place) { open(place); });
}

} // namespace relvar::shell
