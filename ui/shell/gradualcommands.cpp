// SPDX-License-Identifier: GPL-3.0-or-later
// The way of MainWindow to GradualDialog, and what has to be there first.
#include "shell/gradualdialog.h"
#include "shell/mainwindow.h"
#include "widgets/messagestack.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::changeGradually(ObjectId tableId, ObjectId column)
{
    const schema::Table *table = m_session.store().base()->table(tableId);
    QString missing;
    if (!m_session.dialect().capabilities().onlineForms)
        missing = tr("%1 has no form in which old and new live side by side.").arg(m_session.dialect().displayName());
    else if (!m_session.project())
        missing = tr("Migrations are files of a project. Save a first one, or open the project.");
    else if (m_session.store().hasChanges())
        missing = tr("The draft has changes. Save or discard them first: this makes migrations of its own.");
    else if (!table)
        missing = tr("Select a table or a column on the diagram first.");
    if (!missing.isEmpty()) {
        m_messages->showText(u"gradual"_s, widgets::InlineMessage::Kind::Information, missing);
        return;
    }
    m_messages->clear(u"gradual"_s);
    auto *dialog = new GradualDialog(m_session, tableId, table->column(column) ? column : ObjectId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relvar::shell
