// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/templatedialog.h"

#include "edit/naming.h"
#include "edit/templates.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/roomystyle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::design {

namespace {

QString marksOf(const schema::Table &table, const schema::Column &column)
{
    QStringList marks;
    if (table.isPrimaryKeyColumn(column.id))
        marks.append(u"PRIMARY KEY"_s);
    else if (column.notNull)
        marks.append(u"NOT NULL"_s);
    if (table.isUnique({column.id}) && !table.isPrimaryKeyColumn(column.id))
        marks.append(u"UNIQUE"_s);
    if (column.identity)
        marks.append(u"IDENTITY"_s);
    if (column.defaultExpression)
        marks.append(u"DEFAULT "_s + *column.defaultExpression);
    return marks.join(u' ');
}

} // namespace

TemplateDialog::TemplateDialog(document::DocumentStore &store, const dialect::Dialect &dialect,
                               const std::optional<project::Project> &project, const QList<ObjectId> &tables,
                               QPointF position, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_dialect(dialect)
    , m_project(project)
    , m_tables(tables)
    , m_position(position)
    , m_list(new QListWidget(this))
    , m_explanation(new QLabel(this))
    , m_columns(new QTreeWidget(this))
    , m_name(new QLineEdit(this))
    , m_message(new widgets::InlineMessage(this))
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(makesTable() ? tr("New table from a template") : tr("Apply a template"));
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    widgets::RoomyStyle::applyTo(*m_list);
    m_explanation->setObjectName(u"templateExplanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_columns->setObjectName(u"templateColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the template"));
    m_columns->setHeaderLabels({tr("Column"), tr("Type"), QString()});
    m_columns->setRootIsDecorated(false);
    m_columns->setUniformRowHeights(true);
    widgets::RoomyStyle::applyTo(*m_columns);
    m_name->setObjectName(u"templateTableName"_s);
    m_name->setText(edit::freeTableName(*store.current()->schema, u"table"_s));
    m_name->selectAll();
    m_message->setObjectName(u"templateMessage"_s);
    m_message->hide();

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_explanation);
    rightLayout->addWidget(m_columns, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(makesTable() ? tr("&Make the table") : tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptTemplate"_s);
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_remove = buttons->addButton(tr("&Remove the template"), QDialogButtonBox::ResetRole);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_remove->setAutoDefault(false);
    m_remove->setIcon(QIcon::fromTheme(u"edit-delete"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name of the table:"), m_name);
    if (makesTable()) {
        layout->addLayout(form);
    } else {
        m_name->hide();
        auto *about = new QLabel(tr("%n table(s) get what the template has and they lack.", nullptr,
                                    static_cast<int>(m_tables.size())),
                                 this);
        about->setTextFormat(Qt::PlainText);
        layout->addWidget(about);
    }
    layout->addWidget(split, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 110, fontMetrics().height() * 26);

    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showTemplate);
    connect(m_list, &QListWidget::itemActivated, this, &TemplateDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::removeOwn);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplateDialog::reject);
    setTabOrder(m_name, m_list);
    setTabOrder(m_list, m_columns);
    fill();
    if (makesTable())
        m_name->setFocus();
}

void TemplateDialog::fill()
{
    m_templates = project::builtinTemplates(m_dialect.id(), m_project ? m_project->targetVersion : 0,
                                            m_store.current()->naming.columns);
    if (m_project) {
        const Result<QList<project::TableTemplate>> own = project::readTemplates(*m_project);
        if (own)
            m_templates += *own;
        else
            m_message->showError(own.error());
    }
    m_list->clear();
    for (const project::TableTemplate &pattern : std::as_const(m_templates)) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(pattern.isOwn ? u"document-save"_s : u"table"_s),
                                         pattern.name, m_list);
        item->setToolTip(pattern.isOwn ? tr("Kept in templates/ of the project") : tr("Comes with Relvar"));
    }
    m_list->setCurrentRow(0);
}

void TemplateDialog::showTemplate(int row)
{
    m_columns->clear();
    const bool isValid = row >= 0 && row < m_templates.size();
    m_accept->setEnabled(isValid);
    m_remove->setEnabled(isValid && m_templates.at(row).isOwn);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Templates that came with Relvar cannot be removed"));
    if (!isValid)
        return;
    const project::TableTemplate &pattern = m_templates.at(row);
    m_explanation->setText(pattern.isOwn ? tr("A template of this project.") : pattern.explanation);
    for (const schema::Column &column : pattern.table.columns)
        new QTreeWidgetItem(m_columns, {column.name, column.type.text, marksOf(pattern.table, column)});
    m_columns->resizeColumnToContents(0);
    m_columns->resizeColumnToContents(1);
}

void TemplateDialog::removeOwn()
{
    const int row = m_list->currentRow();
    if (!m_project || row < 0 || !m_templates.at(row).isOwn)
        return;
    const Result<> removed = project::removeTemplate(*m_project, m_templates.at(row).name);
    fill();
    if (!removed)
        m_message->showError(removed.error());
}

void TemplateDialog::accept()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const project::TableTemplate &pattern = m_templates.at(row);
    const Text label = text("design", "Template %1", {pattern.name});
    Result<> done;
    ObjectId table;
    if (makesTable()) {
        const schema::Table fresh = edit::fromTemplate(pattern.table, m_name->text().trimmed());
        table = fresh.id;
        done = m_store.perform(label, edit::addTable(fresh, m_position));
    } else {
        QList<document::Edit> edits;
        for (const ObjectId each : std::as_const(m_tables))
            edits.append(edit::applyTemplate(each, pattern.table));
        // Tables that lack nothing are no mistake when others do.
        const bool isOne = edits.size() == 1;
        done = m_store.perform(label, [edits, isOne](const document::Document &document) -> Result<document::Document> {
            if (isOne)
                return edits.constFirst()(document);
            document::Document result = document;
            for (const document::Edit &step : edits) {
                const Result<document::Document> next = step(result);
                if (next)
                    result = *next;
                else if (!next.error().code.is(edit::EditError::Invalid))
                    return next;
            }
            return result;
        });
    }
    if (!done) {
        m_message->showError(done.error());
        return;
    }
    QDialog::accept();
    if (!table.isNull())
        Q_EMIT made(table);
}

} // namespace relvar::design
