// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves/replacecolumnsdialog.h"

#include "edit/edits.h"
#include "edit/naming.h"
#include "schema/expression.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::moves {

namespace {

enum OldField { OldName, OldBack };
enum NewField { NewName, NewType, NewExpression };

QString textAt(const QTableWidget *grid, int row, int column)
{
    const QTableWidgetItem *item = grid->item(row, column);
    return item ? item->text().trimmed() : QString();
}

void setUp(QTableWidget *grid, const QStringList &headings)
{
    grid->setColumnCount(static_cast<int>(headings.size()));
    grid->setHorizontalHeaderLabels(headings);
    grid->horizontalHeader()->setStretchLastSection(true);
    grid->verticalHeader()->hide();
    grid->setTabKeyNavigation(false);
    grid->setEditTriggers(QAbstractItemView::AllEditTriggers);
}

} // namespace

ReplaceColumnsDialog::ReplaceColumnsDialog(document::DocumentStore &store, const dialect::Dialect &dialect, Kind kind,
                                           ObjectId table, ObjectId column, QWidget *parent)
    : MoveDialog(store, dialect, parent)
    , m_kind(kind)
    , m_table(*store.current()->schema->table(table))
    , m_old(new QTableWidget(this))
    , m_new(new QTableWidget(this))
{
    const bool splits = kind == Kind::Split;
    setObjectName(u"replaceColumnsDialog"_s);
    setWindowTitle(splits ? tr("Split a column of %1").arg(m_table.name) : tr("Merge columns of %1").arg(m_table.name));
    m_old->setObjectName(u"goingColumns"_s);
    m_old->setAccessibleName(tr("Columns that go"));
    m_new->setObjectName(u"comingColumns"_s);
    m_new->setAccessibleName(tr("Columns that come"));
    setUp(m_old, {tr("Goes"), tr("On the way back computed from")});
    setUp(m_new, {tr("Name"), tr("Type"), tr("Computed from")});
    auto *goes = new QLabel(tr("Columns that &go:"), this);
    goes->setBuddy(m_old);
    auto *comes = new QLabel(tr("Columns that &come:"), this);
    comes->setBuddy(m_new);
    form()->addRow(goes, m_old);
    form()->addRow(comes, m_new);
    makeButtons();

    const schema::Column *chosen = m_table.column(column);
    const QString stem = chosen ? chosen->name : u"column"_s;
    fillOld(column);
    if (splits) {
        addNew(stem + u"_1"_s);
        addNew(stem + u"_2"_s);
    } else {
        addNew(edit::freeColumnName(m_table, stem));
    }
    connect(m_old, &QTableWidget::itemChanged, this, [this] { noteChange(); });
    connect(m_new, &QTableWidget::itemChanged, this, [this] { noteChange(); });
    noteChange();
}

void ReplaceColumnsDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("&Add column"), buttons);
    add->setObjectName(u"addComing"_s);
    add->setAutoDefault(false);
    auto *remove = new QPushButton(QIcon::fromTheme(u"list-remove"_s), tr("&Remove column"), buttons);
    remove->setObjectName(u"removeComing"_s);
    remove->setAutoDefault(false);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    form()->addRow(QString(), buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addNew(edit::freeColumnName(m_table, u"column"_s));
        m_new->setCurrentCell(m_new->rowCount() - 1, NewName);
        m_new->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int current = m_new->currentRow();
        if (current < 0)
            return;
        m_newIds.removeAt(current);
        m_new->removeRow(current);
        noteChange();
    });
}

void ReplaceColumnsDialog::fillOld(ObjectId column)
{
    m_old->setRowCount(static_cast<int>(m_table.columns.size()));
    for (int row = 0; row < m_table.columns.size(); ++row) {
        const schema::Column &own = m_table.columns.at(row);
        auto *name = new QTableWidgetItem(own.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(own.id == column ? Qt::Checked : Qt::Unchecked);
        m_old->setItem(row, OldName, name);
        m_old->setItem(row, OldBack, new QTableWidgetItem);
    }
    m_old->resizeColumnToContents(OldName);
}

void ReplaceColumnsDialog::addNew(const QString &name)
{
    const int row = m_new->rowCount();
    // The id first: a row that appears is compiled at once.
    m_newIds.append(ObjectId::create());
    m_new->insertRow(row);
    const QList<ObjectId> going = goingColumns();
    const schema::Column *like = going.isEmpty() ? nullptr : m_table.column(going.first());
    m_new->setItem(row, NewName, new QTableWidgetItem(name));
    m_new->setItem(row, NewType, new QTableWidgetItem(like ? like->type.text : dialect().usualTypes().value(0)));
    m_new->setItem(row, NewExpression,
                   new QTableWidgetItem(like ? schema::quotedWhereNeeded(like->name) : QString()));
    noteChange();
}

QList<ObjectId> ReplaceColumnsDialog::goingColumns() const
{
    QList<ObjectId> going;
    for (int row = 0; row < m_old->rowCount(); ++row) {
        const QTableWidgetItem *item = m_old->item(row, OldName);
        if (item && item->checkState() == Qt::Checked)
            going.append(m_table.columns.at(row).id);
    }
    return going;
}

MoveDialog::Step ReplaceColumnsDialog::step() const
{
    QStringList back;
    const QList<ObjectId> going = goingColumns();
    for (const ObjectId id : going)
        back.append(textAt(m_old, static_cast<int>(m_table.indexOf(id)), OldBack));
    QList<edit::FilledColumn> coming;
    for (int row = 0; row < m_new->rowCount(); ++row) {
        coming.append({{.id = m_newIds.at(row), .name = textAt(m_new, row, NewName), .type = {textAt(m_new, row, NewType), {}}},
                       textAt(m_new, row, NewExpression)});
    }
    return {m_kind == Kind::Split ? text("moves", "Split a column of %1", {m_table.name})
                                  : text("moves", "Merge columns of %1", {m_table.name}),
            edit::replaceColumns(m_table.id, going, coming, back)};
}

} // namespace relvar::moves
