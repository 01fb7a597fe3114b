// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks and says about migrations that another tool runs.
#include "connections/connectiondialog.h"
#include "project/toolframework.h"
#include "shell/actions.h"
#include "shell/adoptdialog.h"
#include "shell/codedialog.h"
#include "shell/mainwindow.h"
#include "widgets/messagestack.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

void MainWindow::makeCodeExport()
{
    m_exportCode = m_actions->add({"exportCode",
                                   tr("E&xport code…"),
                                   u"text-x-script"_s,
                                   {QKeySequence(u"Ctrl+Alt+E"_s)},
                                   tr("Write the draft as a migration or as entities of an application's framework")});
    m_exportCode->setVisible(!frameworks::all().isEmpty());
    connect(m_exportCode, &QAction::triggered, this, [this] {
        auto *dialog = new CodeDialog(m_session, m_workers, m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CodeDialog::written, this, [this](const QString &what) {
            m_messages->showText(u"code"_s, Kind::Success, what);
            // What was written may be a migration of this project, which the draft had until then.
            if (m_session.toolFormat())
                m_session.reloadDirectory();
        });
        dialog->open();
    });
}

void MainWindow::connectTools()
{
    connect(&m_session, &Session::adoptionNeeded, this, &MainWindow::askToAdopt);
    connect(&m_session, &Session::headUnknown, this, [this](const Error &why) {
        m_messages->showText(u"head"_s, Kind::Information,
                             tr("The draft begins with what the database has: what the migrations make cannot be told "
                                "from their files."),
                             why.toString());
    });
}

void MainWindow::askToAdopt(const NeedsAdoption &needs)
{
    auto *dialog = new AdoptDialog(needs, m_dialects, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdoptDialog::databaseWanted, this, [this, dialog] {
        connections::ConnectionDialog::Request request{.title
                                                       = tr("Database of %1").arg(QDir(dialog->folder()).dirName()),
                                                       .acceptText = tr("Choose"),
                                                       .settings = dialog->database(),
                                                       .hasKeychain = m_passwords.hasKeychain()};
        if (request.settings.dialect.isEmpty())
            request.settings.dialect = m_dialects.constFirst()->id();
        auto *choice = new connections::ConnectionDialog(m_dialects, makeTester(), request, dialog);
        choice->setAttribute(Qt::WA_DeleteOnClose);
        connect(choice, &QDialog::accepted, dialog, [this, dialog, choice] {
            rememberPassword(*choice);
            dialog->setDatabase(choice->settings());
        });
        choice->open();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.adopt(dialog->folder(), dialog->chosen(), dialog->database(), dialog->namingPreset());
    });
    dialog->open();
}

QString MainWindow::refusedByTool() const
{
    const formats::Format *format = m_session.toolFormat();
    return format ? tr("The migrations are those of %1, and this can be done with Relvar's own alone.")
                        .arg(format->displayName())
                  : QString();
}

QString MainWindow::runRefusedByTool() const
{
    const formats::Format *format = m_session.toolFormat();
    return format && !format->bookkeeping()
               ? tr("Relvar reads the history of %1 and does not write it. Run %1.").arg(format->displayName())
               : QString();
}

void MainWindow::updateToolActions()
{
    // The status tip is what the action does; in the tooltip keys and what stands against it follow.
    const auto refuse = [](QAction *action, const QString &reason) {
        QString tip = action->statusTip();
        if (!action->shortcut().isEmpty())
            tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
        if (!reason.isEmpty()) {
            tip += u'\n' + reason;
            action->setEnabled(false);
        }
        action->setToolTip(tip);
    };
    const formats::Format *format = m_session.toolFormat();
    QString unsaved;
    if (format && !format->writing() && !project::frameworkOf(format->id())) {
        unsaved = tr("The migrations are those of %1, whose files Relvar does not write. The panel SQL has what the "
                     "draft changes, up and down.")
                      .arg(format->displayName());
    }
    refuse(m_actions->save, unsaved);
    const QString own = refusedByTool();
    for (QAction *action : {m_actions->squash, m_actions->openFleet, m_actions->playHistory})
        refuse(action, own);
    const QString run = runRefusedByTool();
    for (QAction *action : {m_actions->apply, m_actions->revert, m_actions->redoNewest, m_actions->revertAll,
                            m_actions->refreshAll, m_actions->makeFresh})
        refuse(action, run);
}

} // namespace relvar::shell
