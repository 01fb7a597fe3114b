// SPDX-License-Identifier: GPL-3.0-or-later
// Copying what is selected in the Data panel.
#include "data/datapanel.h"
#include "data/grid.h"
#include "rows/copying.h"
#include "widgets/inlinemessage.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace relvar::data {

void DataPanel::fillCopyMenu(QMenu &menu)
{
    const auto add = [this, &menu](const char *name, const QString &text, rows::TextFormat format) {
        QAction *action = menu.addAction(QIcon::fromTheme(u"edit-copy"_s), text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, format] { copy(format); });
    };
    add("copyTabs",
        tr("Copy for a &spreadsheet") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        rows::TextFormat::Tabs);
    add("copyCsv", tr("Copy as &CSV"), rows::TextFormat::Csv);
    add("copyJson", tr("Copy as &JSON"), rows::TextFormat::Json);
    add("copyInsert", tr("Copy as &INSERT"), rows::TextFormat::Insert);
}

void DataPanel::copy(rows::TextFormat format)
{
    // The selection may be thousands of ranges, never a list of cells.
    std::set<int> selectedRows;
    std::set<int> selectedColumns;
    const QItemSelection selection = m_grid->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            selectedRows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            selectedColumns.insert(column);
    }
    if (selectedRows.empty())
        return;
    rows::CopyWish wish{.relation = m_model->relation(),
                        .wish = m_shown ? m_shown->wish : rows::Wish(),
                        .pageRows = RowModel::pageRows,
                        .columns = {selectedColumns.cbegin(), selectedColumns.cend()},
                        .pieces = {}};
    int lastPage = -1;
    for (const int row : selectedRows) {
        const int page = row / RowModel::pageRows;
        if (page != lastPage)
            wish.pieces.append({m_model->place(page), {}, m_model->pageRowsInMemory(page)});
        lastPage = page;
        wish.pieces.last().rows.append(row % RowModel::pageRows);
    }
    const dialect::Dialect *dialect = m_result ? m_result->dialect : m_shown->table.dialect;
    const auto take = [this, format, dialect](const rows::Rows &copied) {
        QApplication::clipboard()->setText(rows::toText(copied, format, *dialect));
        Q_EMIT this->copied(tr("%n row(s) copied", nullptr, int(copied.rows.size())));
    };
    if (m_result) {
        // An answer is here as a whole.
        rows::Rows copied{wish.relation, wish.columns, {}};
        for (const int row : selectedRows) {
            QVariantList values;
            for (const qsizetype column : std::as_const(wish.columns))
                values.append(m_result->answer.rows.at(row).value(column));
            copied.rows.append(values);
        }
        take(copied);
        return;
    }
    setBusy(true);
    const quint64 generation = m_generation;
    thread().start(
        this,
        [wish, dialect](database::Connection &connection, const database::CancelToken &cancel) {
            return rows::readForCopy(connection, *dialect, wish, cancel);
        },
        [this, generation, take](const Result<rows::Rows> &copied) {
            if (generation == m_generation)
                setBusy(false);
            if (copied) {
                take(*copied);
                return;
            }
            m_message->showError(copied.error());
            m_message->show();
        });
}

} // namespace relvar::data
