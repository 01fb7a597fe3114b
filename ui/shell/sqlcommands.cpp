// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of SQL need of MainWindow: tabs that close, and a window that does not close over them.
#include "shell/mainwindow.h"
#include "shell/sqldocuments.h"
#include "widgets/messagestack.h"

#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::connectSql()
{
    connect(m_sql, &SqlDocuments::busyChanged, this, &MainWindow::updateWork);
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

bool MainWindow::wouldLoseSql() const
{
    return !m_sql->unsaved().isEmpty() || !m_sql->openTransactions().isEmpty() || m_sql->isRunning();
}

void MainWindow::leaveSql(const std::function<void()> &proceed)
{
    const QList<SqlDocuments::Unsaved> unsaved = m_sql->unsaved();
    QStringList sentences;
    if (m_sql->isRunning())
        sentences.append(tr("SQL is running; it would be cancelled."));
    if (const QStringList databases = m_sql->openTransactions(); !databases.isEmpty())
        sentences.append(
            tr("A transaction is open on %1; what it has changed would be undone.").arg(databases.join(u", "_s)));
    QStringList names;
    for (const SqlDocuments::Unsaved &document : unsaved)
        names.append(document.name);
    if (!names.isEmpty())
        sentences.append(
            tr("%n SQL document(s) are not saved: %1.", nullptr, int(names.size())).arg(names.join(u", "_s)));
    widgets::InlineMessage &question
        = m_messages->showText(u"leave"_s, widgets::InlineMessage::Kind::Warning, sentences.join(u' '));
    QPushButton *save = nullptr;
    if (!unsaved.isEmpty()) {
        save = question.addButton(tr("&Save all"));
        save->setObjectName(u"leaveSaveSql"_s);
        connect(save, &QPushButton::clicked, this, [this, proceed] {
            m_messages->clear(u"leave"_s);
            if (m_sql->saveAll())
                proceed();
        });
    }
    QPushButton *discard = question.addButton(unsaved.isEmpty() ? tr("&Close all the same") : tr("&Discard"));
    discard->setObjectName(u"leaveDiscardSql"_s);
    connect(discard, &QPushButton::clicked, this, [this, proceed] {
        m_messages->clear(u"leave"_s);
        m_sql->closeAll();
        proceed();
    });
    (save ? save : discard)->setFocus();
}

} // namespace relvar::shell
