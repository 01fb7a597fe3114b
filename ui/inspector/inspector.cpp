// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector.h"

#include "inspector/checksmodel.h"
#include "inspector/columnsmodel.h"
#include "inspector/enumpage.h"
#include "inspector/exclusionsmodel.h"
#include "inspector/gridpage.h"
#include "inspector/indexesmodel.h"
#include "inspector/keysmodel.h"
#include "inspector/manytablespage.h"
#include "inspector/optionspage.h"
#include "inspector/partitionsmodel.h"
#include "inspector/relationsmodel.h"
#include "inspector/sequencepage.h"
#include "inspector/textpages.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

Inspector::Inspector(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(new widgets::ElidedLabel(this))
    , m_subtitle(new QLabel(this))
    , m_message(new widgets::InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(u"table"_s, tr("Nothing selected"),
                                      tr("Select a table in the diagram or in the databases."), m_stack))
    , m_tabs(new QTabWidget(m_stack))
    , m_manyTables(new ManyTablesPage(m_context, m_stack))
{
    setAccessibleName(tr("Inspector"));
    m_context.dialect = &dialect;
    m_context.base = [this] { return m_store.base(); };
    m_context.askToDrop = [this](const Text &label, const QString &, const QStringList &, const document::Edit &edit) {
        static_cast<void>(perform(label, edit, {}));
    };
    m_context.tryOut = [this](const document::Edit &edit) -> std::optional<Error> {
        const Result<document::Document> tried = edit(*m_store.current());
        return tried ? std::nullopt : std::optional(tried.error());
    };
    m_context.perform = [this](const Text &label, const document::Edit &edit, const QString &mergeKey) {
        return perform(label, edit, mergeKey);
    };

    m_title->setObjectName(u"inspectorTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(u"inspectorMessage"_s);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the object"));

    addPage(new GridPage(new ColumnsModel(m_context), u"columns"_s, tr("Columns")), tr("Columns"), Kind::Table);
    addPage(new GridPage(new KeysModel(m_context), u"keys"_s, tr("Keys")), tr("Keys"), Kind::Table);
    addPage(new GridPage(new RelationsModel(m_context), u"relations"_s, tr("Relations")), tr("Relations"), Kind::Table);
    addPage(new GridPage(new IndexesModel(m_context), u"indexes"_s, tr("Indexes")), tr("Indexes"), Kind::Table);
    addPage(new GridPage(new ChecksModel(m_context), u"checks"_s, tr("Checks")), tr("Checks"), Kind::Table);
    addPage(new GridPage(new ExclusionsModel(m_context), u"exclusions"_s, tr("Exclusion constraints")),
            tr("Exclusions"), Kind::Table);
    addPage(new GridPage(new PartitionsModel(m_context), u"partitions"_s, tr("Partitions")), tr("Partitions"),
            Kind::Table);
    addPage(new OptionsPage(m_context), tr("Options"), Kind::Table);
    addPage(new EnumPage(m_context), tr("Values"), Kind::Enum);
    addPage(new SequencePage(m_context), tr("Sequence"), Kind::Sequence);
    addPage(new DefinitionPage(m_context), tr("Definition"), Kinds(Kind::View) | Kind::Trigger | Kind::Other);
    addPage(new TextsPage(m_context, {u"trigger"_s}, u"triggers"_s, tr("Triggers")), tr("Triggers"),
            Kinds(Kind::Table) | Kind::View);
    addPage(new TextsPage(m_context, {u"policy"_s}, u"policies"_s, tr("Policies")), tr("Policies"), Kind::Table);
    addPage(new TextsPage(m_context, {u"rule"_s, u"statistics"_s}, u"rules"_s, tr("Rules and statistics")), tr("Rules"),
            Kinds(Kind::Table) | Kind::View);
    addPage(new SqlPage(m_context), tr("DDL"),
            Kinds(Kind::Table) | Kind::View | Kind::Trigger | Kind::Other | Kind::Enum | Kind::Sequence);

    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_manyTables);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 16, 8);
    header->setSpacing(8);
    header->addWidget(m_title, 1);
    header->addWidget(m_subtitle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(&m_store, &document::DocumentStore::changed, this, [this] {
        if (!m_readOnlySchema)
            refresh();
    });
    refresh();
}

void Inspector::addPage(Page *page, const QString &title, Kinds kinds)
{
    m_pages.append({page, title, kinds});
    page->setParent(m_tabs);
    page->hide();
    connect(page, &Page::partSelected, this, [this](ObjectId part) { Q_EMIT selected(m_object, part); });
}

const Box<schema::Schema> &Inspector::shownSchema() const
{
    return m_readOnlySchema ? *m_readOnlySchema : m_store.current()->schema;
}

Result<> Inspector::perform(const Text &label, const document::Edit &edit, const QString &mergeKey)
{
    const Result<> done = m_store.perform(label, edit, mergeKey);
    if (done) {
        m_message->hide();
    } else {
        m_message->showError(done.error());
        Q_EMIT failed(done.error());
    }
    return done;
}

void Inspector::showObject(ObjectId object, ObjectId part)
{
    if (object != m_object || !m_many.isEmpty()) {
        m_many.clear();
        m_object = object;
        m_message->hide();
        refresh();
    }
    if (part.isNull())
        return;
    for (const Tab &tab : std::as_const(m_pages)) {
        if (m_tabs->indexOf(tab.page) >= 0 && tab.page->selectPart(part)) {
            m_tabs->setCurrentWidget(tab.page);
            return;
        }
    }
}

void Inspector::showTables(const QList<ObjectId> &tables, ObjectId diagram)
{
    if (tables.size() < 2) {
        showObject(tables.value(0));
        return;
    }
    if (tables != m_many)
        m_message->hide();
    m_many = tables;
    m_diagram = diagram;
    m_object = {};
    refresh();
}

void Inspector::refreshMany()
{
    const Box<schema::Schema> schema = shownSchema();
    m_many.removeIf([&](ObjectId table) { return !schema->table(table); });
    if (m_many.size() < 2) {
        m_object = m_many.value(0);
        m_many.clear();
        refresh();
        return;
    }
    m_title->setText(tr("%n table(s)", nullptr, static_cast<int>(m_many.size())));
    m_subtitle->setText(m_context.readOnly ? tr("read-only") : QString());
    m_title->show();
    m_subtitle->show();
    m_manyTables->refresh(schema, m_many, m_store.current()->diagram(m_diagram).areas, m_diagram);
    m_stack->setCurrentWidget(m_manyTables);
}

void Inspector::setReadOnly(const Box<schema::Schema> *shown)
{
    m_readOnlySchema = shown ? std::optional<Box<schema::Schema>>(*shown) : std::nullopt;
    m_context.readOnly = shown != nullptr;
    m_message->hide();
    refresh();
}

void Inspector::setDropQuestion(const decltype(PageContext::askToDrop) &question)
{
    m_context.askToDrop = question;
}

void Inspector::setOffering(const dialect::Offering &offering)
{
    m_context.offering = offering;
}

void Inspector::setDialect(const dialect::Dialect *dialect)
{
    Q_ASSERT(dialect);
    m_context.dialect = dialect;
    refresh();
}

void Inspector::refresh()
{
    if (!m_many.isEmpty()) {
        refreshMany();
        return;
    }
    const Box<schema::Schema> schema = shownSchema();
    const auto has = [this](const auto &list) {
        return std::any_of(list.cbegin(), list.cend(), [this](const auto &box) { return box->id == m_object; });
    };
    const auto nameIn = [this](const auto &list) {
        return (*std::find_if(list.cbegin(), list.cend(), [this](const auto &box) { return box->id == m_object; }))
            ->name;
    };

    const Kind before = m_kind;
    QString name;
    QString kind;
    if (const schema::Table *table = schema->table(m_object)) {
        m_kind = Kind::Table;
        name = displayName(*schema, *table);
        kind = table->isPartition()            ? tr("partition")
               : !table->partitionBy.isEmpty() ? tr("partitioned table")
                                               : tr("table");
    } else if (has(schema->views)) {
        m_kind = Kind::View;
        name = nameIn(schema->views);
        kind = schema->view(m_object)->materialized ? tr("materialized view") : tr("view");
    } else if (has(schema->triggers)) {
        m_kind = Kind::Trigger;
        name = nameIn(schema->triggers);
        kind = tr("trigger");
    } else if (has(schema->otherObjects)) {
        m_kind = Kind::Other;
        name = nameIn(schema->otherObjects);
        const auto &others = schema->otherObjects;
        kind = (*std::find_if(others.cbegin(), others.cend(), [this](const auto &box) {
                   return box->id == m_object;
               }))->kind;
    } else if (const schema::EnumType *type = schema->enumType(m_object)) {
        m_kind = Kind::Enum;
        name = type->name;
        kind = tr("enum type");
    } else if (const schema::Sequence *sequence = schema->sequence(m_object)) {
        m_kind = Kind::Sequence;
        name = sequence->name;
        kind = tr("sequence");
    } else {
        m_kind = Kind::None;
    }
    m_title->setText(name);
    m_subtitle->setText(m_context.readOnly && !kind.isEmpty() ? tr("%1, read-only").arg(kind) : kind);
    m_title->setVisible(m_kind != Kind::None);
    m_subtitle->setVisible(m_kind != Kind::None);
    if (m_kind == Kind::None)
        m_message->hide();
    m_stack->setCurrentWidget(m_kind == Kind::None ? static_cast<QWidget *>(m_empty) : m_tabs);

    for (const Tab &tab : std::as_const(m_pages)) {
        if (m_kind != Kind::None && tab.kinds.testFlag(m_kind))
            tab.page->refresh(schema, m_object);
    }
    showTabs(m_kind != before);
    for (const Tab &tab : std::as_const(m_pages)) {
        const int index = m_tabs->indexOf(tab.page);
        if (index >= 0 && tab.page->count() > 0)
            m_tabs->setTabText(index, tr("%1 (%2)").arg(tab.title).arg(tab.page->count()));
        else if (index >= 0)
            m_tabs->setTabText(index, tab.title);
    }
}

void Inspector::showTabs(bool isAnotherKind)
{
    if (m_kind == Kind::None)
        return;
    QWidget *current = m_tabs->currentWidget();
    int position = 0;
    for (const Tab &tab : std::as_const(m_pages)) {
        const bool wanted = tab.kinds.testFlag(m_kind) && tab.page->isOfUse();
        const int at = m_tabs->indexOf(tab.page);
        if (wanted && at < 0)
            m_tabs->insertTab(position, tab.page, tab.title);
        else if (!wanted && at >= 0)
            m_tabs->removeTab(at);
        position += wanted;
    }
    // An object of another kind is shown on its own first page, not on whichever page was left over.
    if (isAnotherKind)
        m_tabs->setCurrentIndex(std::max(0, m_tabs->indexOf(current)));
}

} // namespace relvar::inspector
