// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves/tabledialogs.h"

#include "edit/edits.h"
#include "edit/naming.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::moves {

namespace {

QLineEdit *nameField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(name, parent);
    field->setObjectName(u"newTableName"_s);
    field->setAccessibleName(MoveDialog::tr("Name of the new table"));
    field->selectAll();
    return field;
}

/// Rows of `part` belong to one row of `whole` each.
bool isPartOf(const schema::Table &part, const schema::Table &whole)
{
    return part.id != whole.id
           && std::any_of(part.foreignKeys.cbegin(), part.foreignKeys.cend(), [&](const schema::ForeignKey &key) {
                  return key.referencedTable == whole.id && part.isUnique(key.columns);
              });
}

} // namespace

NormaliseDialog::NormaliseDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table,
                                 ObjectId column, QWidget *parent)
    : MoveDialog(store, dialect, parent)
    , m_table(*store.current()->schema->table(table))
    , m_column(new QComboBox(this))
{
    setObjectName(u"normaliseDialog"_s);
    setWindowTitle(tr("Make a table of a column of %1").arg(m_table.name));
    m_column->setObjectName(u"normalisedColumn"_s);
    m_column->setAccessibleName(tr("Column"));
    for (const schema::Column &own : m_table.columns)
        m_column->addItem(own.name);
    m_column->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_table.indexOf(column))));
    m_name = nameField(edit::freeTableName(*store.current()->schema, m_column->currentText() + u"_values"_s), this);
    form()->addRow(tr("&Column:"), m_column);
    form()->addRow(tr("&Name of the new table:"), m_name);
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] { noteChange(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { noteChange(); });
    m_name->setFocus();
    noteChange();
}

MoveDialog::Step NormaliseDialog::step() const
{
    const schema::Column &column = m_table.columns.at(m_column->currentIndex());
    return {text("moves", "Make a table of %1.%2", {m_table.name, column.name}),
            edit::normaliseColumn(m_table.id, column.id, m_name->text(), dialect().keyColumn(u"id"_s),
                                  placeBeside(m_table.id))};
}

SplitTableDialog::SplitTableDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table,
                                   ObjectId column, QWidget *parent)
    : MoveDialog(store, dialect, parent)
    , m_table(*store.current()->schema->table(table))
    , m_name(nameField(edit::freeTableName(*store.current()->schema, m_table.name + u"_details"_s), this))
    , m_columns(new QListWidget(this))
{
    setObjectName(u"splitTableDialog"_s);
    setWindowTitle(tr("Split table %1").arg(m_table.name));
    m_columns->setObjectName(u"splitColumns"_s);
    m_columns->setAccessibleName(tr("Columns that go to the new table"));
    for (const schema::Column &own : m_table.columns) {
        auto *item = new QListWidgetItem(own.name, m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(own.id == column ? Qt::Checked : Qt::Unchecked);
        item->setHidden(m_table.isPrimaryKeyColumn(own.id));
    }
    form()->addRow(tr("&Name of the new table:"), m_name);
    form()->addRow(tr("&Columns that go there:"), m_columns);
    connect(m_columns, &QListWidget::itemChanged, this, [this] { noteChange(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { noteChange(); });
    m_name->setFocus();
    noteChange();
}

MoveDialog::Step SplitTableDialog::step() const
{
    QList<ObjectId> columns;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.append(m_table.columns.at(row).id);
    }
    return {text("moves", "Split table %1", {m_table.name}),
            edit::splitTable(m_table.id, columns, m_name->text(), placeBeside(m_table.id))};
}

MergeTablesDialog::MergeTablesDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table,
                                     QWidget *parent)
    : MoveDialog(store, dialect, parent)
    , m_table(*store.current()->schema->table(table))
    , m_pairs(new QComboBox(this))
{
    setObjectName(u"mergeTablesDialog"_s);
    setWindowTitle(tr("Merge tables"));
    m_pairs->setObjectName(u"mergedTables"_s);
    m_pairs->setAccessibleName(tr("Which table goes into which"));
    const schema::Schema &schema = *store.current()->schema;
    const auto addPair = [&](const schema::Table &part, const schema::Table &whole) {
        m_pairs->addItem(tr("%1 into %2").arg(displayName(schema, part), displayName(schema, whole)),
                         QVariant::fromValue(std::pair(part.id.value(), whole.id.value())));
    };
    for (const Box<schema::Table> &other : schema.tables) {
        if (isPartOf(*other, m_table))
            addPair(*other, m_table);
        if (isPartOf(m_table, *other))
            addPair(m_table, *other);
    }
    form()->addRow(tr("&Tables:"), m_pairs);
    connect(m_pairs, &QComboBox::currentIndexChanged, this, [this] { noteChange(); });
    noteChange();
}

MoveDialog::Step MergeTablesDialog::step() const
{
    const Text label = text("moves", "Merge tables");
    if (m_pairs->count() == 0) {
        return {label, [name = m_table.name](const document::Document &) -> Result<document::Document> {
                    return fail(edit::EditError::Invalid,
                                text("moves",
                                     "No table has at most one row for each row of %1, or the other way round: that "
                                     "takes a foreign key whose columns are unique.",
                                     {name}),
                                {}, name);
                }};
    }
    const auto [part, whole] = m_pairs->currentData().value<std::pair<quint64, quint64>>();
    return {label, edit::mergeTables(ObjectId(whole), ObjectId(part))};
}

} // namespace relvar::moves
