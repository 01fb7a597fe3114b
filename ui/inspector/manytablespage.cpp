// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/manytablespage.h"

#include "edit/diagrams.h"
#include "edit/edits.h"
#include "edit/sequence.h"
#include "inspector/optionspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

/// The one value that all have; nothing: they differ.
std::optional<QString> common(const QStringList &values)
{
    const bool isOne = std::all_of(values.cbegin(), values.cend(),
                                   [&](const QString &value) { return value == values.constFirst(); });
    return isOne && !values.isEmpty() ? std::optional(values.constFirst()) : std::nullopt;
}

} // namespace

ManyTablesPage::ManyTablesPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
    , m_names(new QLabel(this))
    , m_namespace(new QComboBox(this))
    , m_comment(new QLineEdit(this))
    , m_area(new QComboBox(this))
{
    setObjectName(u"manyTablesPage"_s);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_names->setObjectName(u"manyTablesNames"_s);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_names->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_namespace->setObjectName(u"manyTablesNamespace"_s);
    m_namespace->setAccessibleName(tr("Schema that the tables are in"));
    m_namespace->setToolTip(tr("Move all of them to this schema"));
    m_comment->setObjectName(u"manyTablesComment"_s);
    m_comment->setAccessibleName(tr("Comment on the tables"));
    m_comment->setToolTip(tr("Give all of them this comment"));
    m_area->setObjectName(u"manyTablesArea"_s);
    m_area->setAccessibleName(tr("Area of the diagram that the tables are in"));
    m_area->setToolTip(tr("Put all of them into this area of the diagram"));
    m_form->addRow(tr("Tables"), m_names);
    m_form->addRow(tr("&Schema"), m_namespace);
    m_form->addRow(tr("C&omment"), m_comment);
    m_form->addRow(tr("&Area"), m_area);
    setFocusProxy(m_comment);
    connect(m_namespace, &QComboBox::activated, this, &ManyTablesPage::changeNamespace);
    connect(m_comment, &QLineEdit::editingFinished, this, &ManyTablesPage::changeComment);
    connect(m_area, &QComboBox::activated, this, &ManyTablesPage::changeArea);
}

void ManyTablesPage::buildOptions()
{
    if (m_shownDialect == m_context.dialect)
        return;
    m_shownDialect = m_context.dialect;
    for (const Option &option : std::as_const(m_options))
        m_form->removeRow(option.field);
    m_options.clear();
    for (const QString &name : m_context.dialect->capabilities().tableOptions) {
        if (isSwitch(name)) {
            auto *box = new QCheckBox(name, this);
            box->setObjectName(u"many "_s + name);
            connect(box, &QCheckBox::clicked, this, [this, box, name] {
                // Half is what they are, not what anybody wants them to be.
                box->setTristate(false);
                changeOption(name, box->isChecked() ? std::optional(QString()) : std::nullopt);
            });
            m_form->addRow(QString(), box);
            m_options.append({name, box});
            continue;
        }
        auto *line = new QLineEdit(this);
        line->setObjectName(u"many "_s + name);
        line->setAccessibleName(name);
        connect(line, &QLineEdit::editingFinished, this, [this, line, name] {
            if (line->isModified())
                changeOption(name,
                             line->text().trimmed().isEmpty() ? std::nullopt : std::optional(line->text().trimmed()));
        });
        m_form->addRow(name, line);
        m_options.append({name, line});
    }
}

QList<const schema::Table *> ManyTablesPage::tables() const
{
    QList<const schema::Table *> result;
    for (const ObjectId id : m_tables) {
        if (const schema::Table *table = m_schema->table(id))
            result.append(table);
    }
    return result;
}

void ManyTablesPage::showValue(QLineEdit *line, const QStringList &values)
{
    const std::optional<QString> one = common(values);
    line->setPlaceholderText(one ? QString() : tr("different"));
    // What is being typed stays.
    if (!line->hasFocus() || !line->isModified())
        line->setText(one.value_or(QString()));
    line->setEnabled(!m_context.readOnly);
}

void ManyTablesPage::showChoice(QComboBox *combo, const QStringList &choices, const QStringList &values)
{
    combo->clear();
    combo->addItems(choices);
    combo->setPlaceholderText(tr("different"));
    const std::optional<QString> one = common(values);
    combo->setCurrentIndex(one ? static_cast<int>(choices.indexOf(*one)) : -1);
    combo->setEnabled(!m_context.readOnly);
}

void ManyTablesPage::refresh(const Box<schema::Schema> &schema, const QList<ObjectId> &ids,
                             const QList<diagram::Area> &areas, ObjectId diagram)
{
    buildOptions();
    m_schema = schema;
    m_tables = ids;
    m_areas = areas;
    m_diagram = diagram;
    m_refreshing = true;
    QStringList names;
    QStringList namespaces;
    QStringList comments;
    QStringList inAreas;
    const QList<const schema::Table *> shown = tables();
    for (const schema::Table *table : shown) {
        names.append(displayName(*schema, *table));
        const schema::Namespace *space = schema->findNamespace(table->namespaceId);
        namespaces.append(space ? space->name : QString());
        comments.append(table->comment);
        const auto in = std::find_if(areas.cbegin(), areas.cend(),
                                     [&](const diagram::Area &area) { return area.tables.contains(table->id); });
        inAreas.append(in == areas.cend() ? tr("none") : in->name);
    }
    // A hundred names say no more than the first of them.
    constexpr qsizetype mostNames = 12;
    const QString all = names.size() > mostNames
                            ? tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNames))
                                  .arg(names.first(mostNames).join(u", "_s))
                            : names.join(u", "_s);
    m_names->setText(all);

    QStringList spaces;
    for (const schema::Namespace &space : schema->namespaces)
        spaces.append(space.name);
    spaces.sort(Qt::CaseInsensitive);
    const dialect::Capabilities &can = m_context.dialect->capabilities();
    showChoice(m_namespace, spaces, namespaces);
    m_form->setRowVisible(m_namespace, can.namespaces && !spaces.isEmpty());
    showValue(m_comment, comments);
    m_form->setRowVisible(m_comment, can.comments);
    QStringList areaNames{tr("none")};
    for (const diagram::Area &area : areas)
        areaNames.append(area.name);
    showChoice(m_area, areaNames, inAreas);
    m_form->setRowVisible(m_area, !areas.isEmpty());
    for (const Option &option : std::as_const(m_options)) {
        QStringList values;
        for (const schema::Table *table : shown)
            values.append(table->options.contains(option.name) ? u"="_s + table->options.value(option.name)
                                                               : QString());
        if (auto *box = qobject_cast<QCheckBox *>(option.field)) {
            const std::optional<QString> one = common(values);
            box->setTristate(!one);
            box->setCheckState(!one ? Qt::PartiallyChecked : one->isEmpty() ? Qt::Unchecked : Qt::Checked);
            box->setEnabled(!m_context.readOnly);
        } else {
            for (QString &value : values)
                value.remove(0, 1);
            showValue(static_cast<QLineEdit *>(option.field), values);
        }
    }
    m_refreshing = false;
}

void ManyTablesPage::perform(const Text &label, const QList<document::Edit> &edits)
{
    if (!m_refreshing && !m_context.readOnly && !edits.isEmpty())
        static_cast<void>(m_context.perform(label, edit::sequence(edits), {}));
}

void ManyTablesPage::changeNamespace()
{
    const QString name = m_namespace->currentText();
    const auto target = std::find_if(m_schema->namespaces.cbegin(), m_schema->namespaces.cend(),
                                     [&](const schema::Namespace &space) { return space.name == name; });
    if (target == m_schema->namespaces.cend())
        return;
    QList<document::Edit> edits;
    for (const schema::Table *table : tables()) {
        if (table->namespaceId != target->id)
            edits.append(edit::moveTable(table->id, target->id));
    }
    perform(text("inspector", "Move %1 tables to schema %2", {QString::number(edits.size()), name}), edits);
}

void ManyTablesPage::changeComment()
{
    if (!m_comment->isModified())
        return;
    m_comment->setModified(false);
    const QString comment = m_comment->text();
    QList<document::Edit> edits;
    for (const schema::Table *table : tables()) {
        if (table->comment != comment)
            edits.append(edit::changeTableOptions(table->id, comment, table->options));
    }
    perform(text("inspector", "Change comment of %1 tables", {QString::number(edits.size())}), edits);
}

void ManyTablesPage::changeOption(const QString &option, const std::optional<QString> &value)
{
    QList<document::Edit> edits;
    for (const schema::Table *table : tables()) {
        QMap<QString, QString> options = table->options;
        if (value)
            options.insert(option, *value);
        else
            options.remove(option);
        if (options != table->options)
            edits.append(edit::changeTableOptions(table->id, table->comment, options));
    }
    perform(text("inspector", "Change %2 of %1 tables", {QString::number(edits.size()), option}), edits);
}

void ManyTablesPage::changeArea()
{
    const int chosen = m_area->currentIndex() - 1;
    QList<document::Edit> edits;
    for (int i = 0; i < m_areas.size(); ++i) {
        diagram::Area area = m_areas.at(i);
        if (i == chosen) {
            for (const ObjectId table : std::as_const(m_tables)) {
                if (!area.tables.contains(table))
                    area.tables.append(table);
            }
        } else {
            area.tables.removeIf([this](ObjectId table) { return m_tables.contains(table); });
        }
        if (area != m_areas.at(i))
            edits.append(edit::setArea(area, m_diagram));
    }
    perform(text("inspector", "Put %1 tables into area %2", {QString::number(m_tables.size()), m_area->currentText()}),
            edits);
}

} // namespace relvar::inspector
