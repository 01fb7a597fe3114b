// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of SQL need of MainWindow: tabs that close, and a window that does not close over them.
#include "shell/mainwindow.h"
#include "shell/sqldocuments.h"

#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::connectSql()
{
    connect(m_sql, &SqlDocuments::busyChanged, this, &MainWindow::updateWork);
    addPendingSource([this] { return pendingSql(); });
}

void MainWindow::closeTab(int index)
{
    QWidget *page = m_tabs->widget(index);
    if (m_sql->has(page)) {
        m_sql->close(page);
        return;
    }
    m_tabs->removeTab(index);
    page->deleteLater();
}

QList<PendingWork> MainWindow::pendingSql()
{
    QList<PendingWork> pending;
    if (m_sql->isRunning()) {
        pending.append({.icon = u"media-playback-start"_s,
                        .text = tr("SQL is running."),
                        .consequence = tr("It is cancelled."),
                        .giveUp = [this] { m_sql->cancel(); },
                        .isRunning = [this] { return m_sql->isRunning(); }});
    }
    if (const QStringList databases = m_sql->openTransactions(); !databases.isEmpty()) {
        pending.append({.icon = u"server-database"_s,
                        .text = tr("A transaction is open on %1.").arg(databases.join(u", "_s)),
                        .consequence = tr("What it has changed is undone."),
                        .giveUp = [this] { m_sql->closeAll(); }});
    }
    const QList<SqlDocuments::Unsaved> unsaved = m_sql->unsaved();
    QStringList names;
    for (const SqlDocuments::Unsaved &document : unsaved)
        names.append(document.name);
    if (!names.isEmpty()) {
        pending.append({.icon = u"document-edit"_s,
                        .text = tr("SQL that is not saved: %1.").arg(names.join(u", "_s)),
                        .consequence = tr("What is in no file is lost."),
                        .save = [this] { return m_sql->saveAll(); },
                        .giveUp = [this] { m_sql->closeAll(); }});
    }
    return pending;
}

} // namespace relvar::shell
