// SPDX-License-Identifier: GPL-3.0-or-later
// Schemas that come from elsewhere, as MainWindow takes them: the menu, the start page, dropped files.
#include "shell/actions.h"
#include "shell/importdialog.h"
#include "shell/mainwindow.h"
#include "shell/sqldocuments.h"
#include "shell/startpage.h"
#include "shell/statusline.h"
#include "widgets/messagestack.h"

#include <QFileInfo>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

const QString importTopic = u"import"_s;

} // namespace

void MainWindow::makeImport()
{
    m_import = m_actions->add({"importSchema",
                               tr("&Import…"),
                               u"document-import"_s,
                               {QKeySequence(u"Ctrl+I"_s)},
                               tr("Take a schema in from SQL, a dump, DBML or a database: as a project or into the "
                                  "draft")});
    connect(m_import, &QAction::triggered, this, [this] { importSchema({}); });
    connect(m_startPage, &StartPage::importRequested, m_import, &QAction::trigger);
}

void MainWindow::importSchema(const QString &file)
{
    m_messages->clear(importTopic);
    auto *dialog = new ImportDialog(m_dialects, m_session, m_workers, m_settings, file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::taken, this, [this](const QString &what) {
        m_status->showMessage(what);
        m_tabs->setCurrentIndex(0);
    });
    connect(dialog, &ImportDialog::made, this, &MainWindow::open, Qt::QueuedConnection);
    dialog->open();
}

bool MainWindow::takeDropped(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isSql = ending == "sql"_L1 || ending == "ddl"_L1;
    if (!QFileInfo(path).isFile() || (!isSql && ending != "dbml"_L1 && ending != "dump"_L1))
        return false;
    if (!isSql || m_session.phase() != Session::Phase::Open) {
        importSchema(path);
        return true;
    }
    // It may be a schema, or statements to run.
    widgets::InlineMessage &question
        = m_messages->showText(importTopic, widgets::InlineMessage::Kind::Information,
                               tr("What shall become of %1?").arg(QFileInfo(path).fileName()));
    QPushButton *import = question.addButton(tr("&Import its schema…"));
    import->setObjectName(u"droppedImport"_s);
    connect(import, &QPushButton::clicked, this, [this, path] { importSchema(path); });
    QPushButton *show = question.addButton(tr("&Open it as SQL"));
    show->setObjectName(u"droppedOpen"_s);
    connect(show, &QPushButton::clicked, this, [this, path] {
        m_messages->clear(importTopic);
        m_sql->open(path);
    });
    import->setFocus();
    return true;
}

} // namespace relvar::shell
