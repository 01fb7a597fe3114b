// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of the Data panel offers: its foreign keys, its menu, its value as a whole.
#include "data/datapanel.h"
#include "data/filterrow.h"
#include "data/grid.h"
#include "data/valueview.h"
#include "widgets/inlinemessage.h"
#include "widgets/plaintext.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::data {

namespace {

/// A long value up to this size is read without asking.
constexpr qint64 readUnasked = 1024 * 1024;

} // namespace

void DataPanel::follow(const QModelIndex &index)
{
    const QList<Link> links = m_model->linksAt(index.column());
    if (!links.isEmpty())
        follow(links.first(), index.row());
}

void DataPanel::follow(const Link &link, int row)
{
    const rows::Row *found = m_model->row(row);
    if (!found || !m_shown)
        return;
    TableWish wish = m_shown->table;
    wish.nameSpace = link.otherNameSpace;
    wish.name = link.otherTable;
    wish.conditions.clear();
    const QList<dialect::BrowsedColumn> &columns = m_model->relation().columns;
    for (qsizetype i = 0; i < link.columns.size(); ++i) {
        const auto column = std::find_if(columns.cbegin(), columns.cend(), [&](const dialect::BrowsedColumn &each) {
            return each.name.compare(link.columns.at(i), Qt::CaseInsensitive) == 0;
        });
        if (column == columns.cend())
            return;
        const rows::Value &value = found->values.at(column - columns.cbegin());
        // No row refers with a NULL.
        if (value.isNull())
            return;
        if (value.isCut()) {
            m_message->showText(widgets::InlineMessage::Kind::Information,
                                tr("The value is too long to be followed. Copy it and filter by it."));
            m_message->show();
            return;
        }
        wish.conditions.append(
            {link.otherColumns.at(i), rows::Condition::Operator::Equal,
             value.shown.typeId() == QMetaType::QByteArray ? value.shown : QVariant(rows::plainValue(value.shown))});
    }
    showTable(wish);
    m_grid->setFocus();
}

void DataPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_grid->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dataMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const rows::Row *row = m_model->row(index.row());
    if (m_shown && row) {
        const int number = index.row();
        const rows::Value &value = row->values.at(index.column());
        for (const Link &link : m_model->linksAt(index.column())) {
            QAction *action = menu->addAction(QIcon::fromTheme(u"go-next"_s),
                                              tr("Go to the row of %1").arg(widgets::plainMenuText(link.otherTable))
                                                  + u'\t' + tr("Enter"));
            action->setEnabled(!value.isNull());
            connect(action, &QAction::triggered, this, [this, link, number] { follow(link, number); });
        }
        const QList<Link> incoming
            = linksOf(m_shown->table.schema, m_shown->table.nameSpace, m_shown->table.name).incoming;
        if (!incoming.isEmpty()) {
            QMenu *referring = menu->addMenu(tr("Rows that refer to this one"));
            for (const Link &link : incoming) {
                QAction *action = referring->addAction(
                    widgets::plainMenuText(tr("%1 (%2)").arg(link.otherTable, link.otherColumns.join(u", "_s))));
                connect(action, &QAction::triggered, this, [this, link, number] { follow(link, number); });
            }
        }
        const QString column = m_model->relation().columns.at(index.column()).name;
        rows::Condition same{column, rows::Condition::Operator::Equal, rows::plainValue(value.shown)};
        if (value.isNull())
            same = {column, rows::Condition::Operator::IsNull, {}};
        if (!value.isCut() && rows::isTypable(same)) {
            QAction *filter = menu->addAction(QIcon::fromTheme(u"view-filter"_s), tr("Only rows with this value"));
            connect(filter, &QAction::triggered, this, [this, same, section = index.column()] {
                if (QLineEdit *field = m_grid->filters().field(section))
                    field->setText(rows::writeCondition(same));
                applyFilters();
            });
        }
        menu->addSeparator();
    }
    fillCopyMenu(*menu);
    menu->popup(place);
}

void DataPanel::showValue()
{
    if (!m_valueView->isVisibleTo(this))
        return;
    const QModelIndex index = m_grid->currentIndex();
    const rows::Row *row = index.isValid() ? m_model->row(index.row()) : nullptr;
    if (!row) {
        m_valueView->clear();
        return;
    }
    const rows::Value &value = row->values.at(index.column());
    m_valueView->showValue(m_model->relation().columns.at(index.column()), value);
    if (value.isCut() && value.bytes <= readUnasked)
        readWholeValue();
}

void DataPanel::readWholeValue()
{
    const QPersistentModelIndex index = m_grid->currentIndex();
    const rows::Row *row = index.isValid() ? m_model->row(index.row()) : nullptr;
    if (!row || !m_shown)
        return;
    setBusy(true);
    const quint64 generation = m_generation;
    thread().start(
        this,
        [wish = m_shown->wish, dialect = m_shown->table.dialect, relation = m_model->relation(), key = row->key,
         offset = index.row(),
         column = index.column()](database::Connection &connection, const database::CancelToken &) {
            return rows::readWhole(connection, *dialect, relation, wish, key, offset, column);
        },
        [this, generation, index](const Result<QVariant> &value) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (m_grid->currentIndex() != index)
                return;
            if (value)
                m_valueView->showWhole(*value);
            else
                m_valueView->showProblem(value.error().toString());
        });
}

} // namespace relvar::data
