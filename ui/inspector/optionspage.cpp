// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/optionspage.h"

#include "edit/edits.h"
#include "edit/sequence.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

bool isSwitch(const QString &tableOption)
{
    return tableOption == tableOption.toUpper();
}

OptionsPage::OptionsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_namespace(new QComboBox(this))
    , m_partition(new QLabel(this))
    , m_comment(new QPlainTextEdit(this))
{
    setObjectName(u"optionsPage"_s);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName(u"tableName"_s);
    m_name->setAccessibleName(tr("Name of the table"));
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &OptionsPage::rename);
    m_comment->setObjectName(u"tableComment"_s);
    m_comment->setAccessibleName(tr("Comment on the table"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(fontMetrics().height() * 6);
    m_comment->installEventFilter(this);
    m_namespace->setObjectName(u"tableNamespace"_s);
    m_namespace->setAccessibleName(tr("Schema that the table is in"));
    m_namespace->setToolTip(tr("The schema that the table is in. A new name makes a new schema."));
    m_namespace->setEditable(true);
    m_namespace->view()->setAccessibleName(tr("Schemas"));
    m_namespace->lineEdit()->setAccessibleName(tr("Schema that the table is in"));
    m_namespace->setInsertPolicy(QComboBox::NoInsert);
    connect(m_namespace->lineEdit(), &QLineEdit::editingFinished, this, [this] { moveTo(m_namespace->currentText()); });
    connect(m_namespace, &QComboBox::activated, this, [this] { moveTo(m_namespace->currentText()); });
    m_partition->setObjectName(u"tablePartition"_s);
    m_partition->setTextFormat(Qt::PlainText);
    m_partition->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_partition->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Schema"), m_namespace);
    m_form->addRow(tr("C&omment"), m_comment);
    m_form->addRow(tr("Partitioning"), m_partition);
    setFocusProxy(m_name);
}

void OptionsPage::buildOptions()
{
    if (m_shownDialect == m_context.dialect)
        return;
    m_shownDialect = m_context.dialect;
    for (const Option &option : std::as_const(m_options))
        m_form->removeRow(option.field);
    m_options.clear();
    int row = 2;
    for (const QString &name : m_context.dialect->capabilities().tableOptions) {
        if (isSwitch(name)) {
            auto *box = new QCheckBox(name, this);
            box->setObjectName(u"option "_s + name);
            connect(box, &QCheckBox::clicked, this, &OptionsPage::changeOptions);
            m_form->insertRow(row++, QString(), box);
            m_options.append({name, box});
        } else {
            auto *line = new QLineEdit(this);
            line->setObjectName(u"option "_s + name);
            line->setAccessibleName(name);
            connect(line, &QLineEdit::editingFinished, this, &OptionsPage::changeOptions);
            m_form->insertRow(row++, name, line);
            m_options.append({name, line});
        }
    }
}

void OptionsPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    buildOptions();
    const schema::Table *table = schema->table(object);
    if (!table)
        return;
    m_refreshing = true;
    const bool another = m_table.id != table->id;
    // A field that is being typed in keeps its text while its value is the same.
    if (another || m_table.name != table->name)
        m_name->setText(table->name);
    if (another || m_table.comment != table->comment)
        m_comment->setPlainText(table->comment);
    for (const Option &option : std::as_const(m_options)) {
        if (auto *box = qobject_cast<QCheckBox *>(option.field))
            box->setChecked(table->options.contains(option.name));
        else if (another || m_table.options.value(option.name) != table->options.value(option.name))
            static_cast<QLineEdit *>(option.field)->setText(table->options.value(option.name));
        option.field->setEnabled(!m_context.readOnly);
    }
    m_table = *table;
    m_schema = schema;
    showNamespaces(*schema);
    showPartition(*schema);
    m_name->setReadOnly(m_context.readOnly);
    m_comment->setReadOnly(m_context.readOnly);
    m_form->setRowVisible(m_comment, m_context.dialect->capabilities().comments);
    m_refreshing = false;
}

void OptionsPage::rename()
{
    const QString name = m_name->text().trimmed();
    if (m_refreshing || m_context.readOnly || name == m_table.name)
        return;
    // Not taken: the text stays, so that it can be put right.
    (void)m_context.perform(text("inspector", "Rename table %1 to %2", {m_table.name, name}),
                            edit::renameTable(m_table.id, name), {});
}

void OptionsPage::showNamespaces(const schema::Schema &schema)
{
    const bool hasNamespaces = m_context.dialect->capabilities().namespaces && !schema.namespaces.isEmpty();
    m_form->setRowVisible(m_namespace, hasNamespaces);
    QStringList names;
    for (const schema::Namespace &space : schema.namespaces)
        names.append(space.name);
    names.sort(Qt::CaseInsensitive);
    const schema::Namespace *space = schema.findNamespace(m_table.namespaceId);
    const QString name = space ? space->name : QString();
    // What is being typed stays while nothing has changed.
    if (names != m_namespaces || name != m_namespaceName || m_namespaceOf != m_table.id) {
        m_namespace->clear();
        m_namespace->addItems(names);
        m_namespace->setCurrentText(name);
    }
    m_namespaces = names;
    m_namespaceName = name;
    m_namespaceOf = m_table.id;
    m_namespace->setEnabled(!m_context.readOnly);
}

void OptionsPage::showPartition(const schema::Schema &schema)
{
    QStringList lines;
    if (const schema::Table *parent = m_table.isPartition() ? schema.table(m_table.partitionOf) : nullptr)
        lines.append(tr("Partition of %1\n%2").arg(displayName(schema, *parent), m_table.partitionBound));
    if (!m_table.partitionBy.isEmpty()) {
        const auto count = static_cast<int>(schema.partitionsOf(m_table.id).size());
        lines.append(tr("Parted by %1, %n partition(s)", nullptr, count).arg(m_table.partitionBy));
    }
    m_partition->setText(lines.join(u'\n'));
    m_form->setRowVisible(m_partition, !lines.isEmpty());
}

void OptionsPage::moveTo(const QString &name)
{
    const QString wanted = name.trimmed();
    const schema::Namespace *now = m_schema->findNamespace(m_table.namespaceId);
    if (m_refreshing || m_context.readOnly || wanted.isEmpty() || (now && now->name == wanted))
        return;
    const auto known = std::find_if(m_schema->namespaces.cbegin(), m_schema->namespaces.cend(),
                                    [&](const schema::Namespace &space) { return space.name == wanted; });
    QList<document::Edit> edits;
    ObjectId target;
    if (known == m_schema->namespaces.cend()) {
        target = ObjectId::create();
        edits.append(edit::setNamespace({target, wanted, {}}));
    } else {
        target = known->id;
    }
    edits.append(edit::moveTable(m_table.id, target));
    (void)m_context.perform(text("inspector", "Move table %1 to schema %2", {m_table.name, wanted}),
                            edit::sequence(edits), {});
}

void OptionsPage::changeOptions()
{
    if (m_refreshing || m_context.readOnly)
        return;
    // Options that the product does not list are kept.
    QMap<QString, QString> options = m_table.options;
    for (const Option &option : std::as_const(m_options)) {
        const auto *box = qobject_cast<QCheckBox *>(option.field);
        const QString value = box ? QString() : static_cast<QLineEdit *>(option.field)->text().trimmed();
        if (box ? box->isChecked() : !value.isEmpty())
            options.insert(option.name, value);
        else
            options.remove(option.name);
    }
    (void)m_context.perform(text("inspector", "Change options of %1", {m_table.name}),
                            edit::changeTableOptions(m_table.id, m_comment->toPlainText(), options), {});
}

bool OptionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut && m_comment->toPlainText() != m_table.comment) {
        changeOptions();
    }
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_name->setText(m_table.name);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace relvar::inspector
