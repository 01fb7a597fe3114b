// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/addtablesdialog.h"

#include "widgets/letterwidth.h"
#include "widgets/quickpick.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

AddTablesDialog::AddTablesDialog(const QString &diagram, const QList<Entry> &tables, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"addTablesDialog"_s);
    setWindowTitle(tr("Add tables to %1").arg(diagram));
    m_filter->setObjectName(u"addTablesFilter"_s);
    m_filter->setPlaceholderText(tr("Type a part of a name"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"addTablesList"_s);
    m_list->setAccessibleName(tr("Tables that the diagram does not show"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    const QIcon icon = QIcon::fromTheme(u"table"_s);
    for (const Entry &entry : tables) {
        auto *item = new QListWidgetItem(icon, entry.name, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(entry.table));
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addTablesAccept"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 56, fontMetrics().height() * 26);
    connect(m_filter, &QLineEdit::textChanged, this, &AddTablesDialog::filter);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AddTablesDialog::showCount);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AddTablesDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddTablesDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCount();
    m_filter->setFocus();
}

void AddTablesDialog::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(widgets::matchRank(text, item->text()) < 0);
        if (item->isHidden())
            item->setSelected(false);
        else if (!first)
            first = item;
    }
    // Enter takes what was found.
    if (first && m_list->selectedItems().isEmpty() && !text.isEmpty())
        m_list->setCurrentItem(first);
    showCount();
}

void AddTablesDialog::showCount()
{
    const int chosen = int(m_list->selectedItems().size());
    m_count->setText(m_list->count() == 0 ? tr("The diagram shows every table already.")
                     : chosen == 0        ? tr("Choose one table, or several with Ctrl or Shift.")
                                          : tr("%n table(s) chosen", nullptr, chosen));
    m_add->setEnabled(chosen > 0);
}

void AddTablesDialog::choose()
{
    QList<ObjectId> tables;
    const QList<QListWidgetItem *> items = m_list->selectedItems();
    for (const QListWidgetItem *item : items)
        tables.append(item->data(Qt::UserRole).value<ObjectId>());
    accept();
    Q_EMIT chosen(tables);
}

} // namespace relvar::shell
