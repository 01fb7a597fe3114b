// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of MainWindow that take values along: what is selected on the diagram is what they are about.
#include "canvas/diagramview.h"
#include "moves/conversiondialog.h"
#include "moves/replacecolumnsdialog.h"
#include "moves/tabledialogs.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"

namespace relvar::shell {

namespace {

constexpr int moveMessageMs = 5000;

} // namespace

void MainWindow::connectMoves()
{
    using Replace = moves::ReplaceColumnsDialog;
    const auto on = [this](QAction *action, bool needsColumn, auto make) {
        connect(action, &QAction::triggered, this, [this, needsColumn, make] {
            const schema::Table *table = m_session.store().current()->schema->table(panels().diagram->selectedTable());
            const ObjectId column = panels().diagram->selectedColumn();
            const bool isColumn = table && table->column(column);
            if (!table || (needsColumn && !isColumn)) {
                m_status->showMessage(needsColumn ? tr("Select a column on the diagram first.")
                                                  : tr("Select a table on the diagram first."),
                                      moveMessageMs);
                return;
            }
            moves::MoveDialog *dialog = make(table->id, isColumn ? column : ObjectId());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    };
    document::DocumentStore &store = m_session.store();
    on(m_actions->splitColumn, true, [this, &store](ObjectId table, ObjectId column) {
        return new Replace(store, m_session.dialect(), Replace::Kind::Split, table, column, this);
    });
    on(m_actions->mergeColumns, false, [this, &store](ObjectId table, ObjectId column) {
        return new Replace(store, m_session.dialect(), Replace::Kind::Merge, table, column, this);
    });
    on(m_actions->normaliseColumn, true, [this, &store](ObjectId table, ObjectId column) {
        return new moves::NormaliseDialog(store, m_session.dialect(), table, column, this);
    });
    on(m_actions->convertColumn, true, [this, &store](ObjectId table, ObjectId column) {
        return new moves::ConversionDialog(store, m_session.dialect(), table, column, this);
    });
    on(m_actions->splitTable, false, [this, &store](ObjectId table, ObjectId column) {
        return new moves::SplitTableDialog(store, m_session.dialect(), table, column, this);
    });
    on(m_actions->mergeTables, false, [this, &store](ObjectId table, ObjectId) {
        return new moves::MergeTablesDialog(store, m_session.dialect(), table, this);
    });
    panels().diagram->setMenuActions(m_actions->moves());
}

} // namespace relvar::shell
