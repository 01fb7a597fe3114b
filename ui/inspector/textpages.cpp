// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/textpages.h"

#include "base/overloaded.h"
#include "dialect/language.h"
#include "edit/dependents.h"
#include "edit/edits.h"
#include "inspector/definitioneditor.h"
#include "inspector/newobject.h"
#include "sqleditor/sqleditor.h"
#include "widgets/emptystate.h"
#include "widgets/roomystyle.h"
#include "widgets/sqlview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

/// What drops the object, with what it takes along told before.
void dropObject(const PageContext &context, const schema::Schema &schema, ObjectId object)
{
    const std::optional<dialect::DefinedObject> dropped = definedObject(schema, object);
    if (!dropped)
        return;
    const QString kind = kindOf(*dropped);
    const QString name = nameOf(*dropped);
    const document::Edit edit
        = std::visit(Overloaded{
                         [&](const schema::View &) { return edit::dropView(object); },
                         [&](const schema::Trigger &) { return edit::dropTrigger(object); },
                         [&](const schema::OtherObject &) { return edit::dropOtherObject(object); },
                     },
                     *dropped);
    const Text label = text("inspector", "Drop %1 %2", {kind, name});
    const QStringList takenAlong
        = std::holds_alternative<schema::View>(*dropped) ? edit::takenAlong(schema, object) : QStringList();
    if (takenAlong.isEmpty())
        static_cast<void>(context.perform(label, edit, {}));
    else
        context.askToDrop(label, kind + u' ' + name, takenAlong, edit);
}

} // namespace

DefinitionPage::DefinitionPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_editor(new DefinitionEditor(context, u"definitionText"_s, tr("Definition"), this))
    , m_drop(new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("&Drop"), this))
{
    setObjectName(u"definitionPage"_s);
    m_drop->setObjectName(u"definitionDrop"_s);
    m_drop->setAutoDefault(false);
    m_drop->setToolTip(tr("Drop this object"));
    connect(m_drop, &QPushButton::clicked, this, &DefinitionPage::drop);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->addStretch();
    buttons->addWidget(m_drop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_editor);
}

void DefinitionPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    m_schema = schema;
    m_object = object;
    m_drop->setVisible(!m_context.readOnly);
    if (isVisible())
        m_editor->showObject(m_schema, m_object);
}

void DefinitionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_editor->showObject(m_schema, m_object);
}

void DefinitionPage::drop()
{
    dropObject(m_context, *m_schema, m_object);
}

TextsPage::TextsPage(const PageContext &context, const QStringList &kinds, const QString &objectName,
                     const QString &accessibleName, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_kinds(kinds)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget)
    , m_editor(new DefinitionEditor(context, objectName + u"Text"_s, tr("Definition"), nullptr))
    , m_buttons(new QWidget(this))
    , m_drop(new QToolButton(m_buttons))
{
    setObjectName(objectName + u"Page"_s);
    m_list->setObjectName(objectName + u"List"_s);
    m_list->setAccessibleName(accessibleName);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    widgets::RoomyStyle::applyTo(*m_list);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(
        new widgets::EmptyState(u"quickopen"_s, tr("None here"),
                                kinds.contains(u"policy"_s)
                                    ? tr("Every row can be seen and changed by whoever may use the table.")
                                    : tr("Nothing of this kind stands on the table.")));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addStretch();
    m_drop->setObjectName(objectName + u"Drop"_s);
    m_drop->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    m_drop->setAutoRaise(true);
    m_drop->setAccessibleName(tr("Drop"));
    m_drop->setToolTip(tr("Drop the selected one (Del)"));
    row->addWidget(m_drop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_buttons);
    setFocusProxy(m_list);

    connect(m_drop, &QToolButton::clicked, this, &TextsPage::drop);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        showCurrent();
        if (index >= 0 && m_list->hasFocus())
            Q_EMIT partSelected(m_texts.at(index).id);
    });
}

QStringList TextsPage::kindsOfProduct() const
{
    QStringList kinds;
    for (const dialect::ObjectKind &kind : m_context.dialect->language().kinds()) {
        if (kind.isOnTable && m_kinds.contains(kind.kind))
            kinds.append(kind.kind);
    }
    return kinds;
}

bool TextsPage::isOfUse() const
{
    return !m_texts.isEmpty() || !kindsOfProduct().isEmpty();
}

void TextsPage::buildAdditions()
{
    if (m_shownDialect == m_context.dialect)
        return;
    m_shownDialect = m_context.dialect;
    qDeleteAll(m_add);
    m_add.clear();
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    for (const QString &kind : kindsOfProduct()) {
        auto *button = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add %1").arg(kind), m_buttons);
        button->setObjectName(objectName() + u"Add"_s + kind);
        button->setAutoDefault(false);
        button->setToolTip(m_add.isEmpty() ? tr("Add a %1 to this table (Ins)").arg(kind)
                                           : tr("Add a %1 to this table").arg(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind); });
        row->insertWidget(static_cast<int>(m_add.size()), button);
        m_add.append(button);
    }
}

void TextsPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    buildAdditions();
    QList<Entry> texts;
    if (m_kinds.contains(u"trigger"_s)) {
        for (const Box<schema::Trigger> &trigger : schema->triggers) {
            if (trigger->tableId == object)
                texts.append({trigger->id, trigger->name});
        }
    }
    for (const Box<schema::OtherObject> &other : schema->otherObjects) {
        if (other->owner == object && m_kinds.contains(other->kind))
            texts.append({other->id, m_kinds.size() > 1 ? other->kind + u' ' + other->name : other->name});
    }
    m_schema = schema;
    m_object = object;
    m_stack->setCurrentIndex(texts.isEmpty() ? 1 : 0);
    if (texts != m_texts) {
        const int current = m_list->currentRow();
        const ObjectId shown = current >= 0 && current < m_texts.size() ? m_texts.at(current).id : ObjectId();
        const QSignalBlocker blocker(m_list);
        m_texts = texts;
        m_list->clear();
        for (const Entry &entry : std::as_const(m_texts))
            m_list->addItem(entry.name);
        m_list->setCurrentRow(m_texts.isEmpty() ? -1 : 0);
        selectPart(shown);
    }
    if (isVisible())
        showCurrent();
    updateButtons();
}

bool TextsPage::selectPart(ObjectId part)
{
    for (int row = 0; row < m_texts.size(); ++row) {
        if (m_texts.at(row).id == part) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void TextsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showCurrent();
}

void TextsPage::showCurrent()
{
    const int row = m_list->currentRow();
    m_editor->showObject(m_schema, row >= 0 ? m_texts.at(row).id : ObjectId());
    updateButtons();
}

void TextsPage::updateButtons()
{
    const bool writable = !m_context.readOnly;
    for (QPushButton *button : std::as_const(m_add))
        button->setVisible(writable);
    m_drop->setVisible(writable);
    m_drop->setEnabled(m_list->currentRow() >= 0);
}

void TextsPage::add(const QString &kind)
{
    const Result<NewObject> made = newObject(*m_context.dialect, kind, *m_schema, m_object);
    const auto refuse = [](const Error &error) {
        return [error](const document::Document &) -> Result<document::Document> { return fail(error); };
    };
    if (!made) {
        // An edit that fails is how an error reaches the place where it is shown.
        static_cast<void>(m_context.perform({}, refuse(made.error()), {}));
        return;
    }
    if (!m_context.perform(made->label, made->edit, {}))
        return;
    selectPart(made->id);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void TextsPage::drop()
{
    if (const int row = m_list->currentRow(); row >= 0 && !m_context.readOnly)
        dropObject(m_context, *m_schema, m_texts.at(row).id);
}

bool TextsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isAdd = key.key() == Qt::Key_Insert && !m_add.isEmpty() && !m_context.readOnly;
        const bool isDrop = key.key() == Qt::Key_Delete && !m_context.readOnly;
        if (key.modifiers() == Qt::NoModifier && (isAdd || isDrop)) {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            else if (isAdd)
                m_add.constFirst()->click();
            else
                drop();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

SqlPage::SqlPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sql(new widgets::SqlView(tr("SQL that makes the object"), this))
    , m_copy(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this))
{
    setObjectName(u"sqlPage"_s);
    m_sql->setObjectName(u"objectSql"_s);
    m_copy->setObjectName(u"objectSqlCopy"_s);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the SQL that makes the object"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_sql->text()); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sql, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_sql);
}

void SqlPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    m_schema = schema;
    m_object = object;
    if (isVisible())
        fill();
}

void SqlPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fill();
}

void SqlPage::fill()
{
    if (!m_schema)
        return;
    if (m_shownDialect != m_context.dialect) {
        m_shownDialect = m_context.dialect;
        const dialect::Words &words = m_shownDialect->language().words();
        m_sql->setWords(words.keywords, words.types);
    }
    QStringList statements;
    for (const dialect::Statement &statement : m_context.dialect->create(**m_schema, m_object))
        statements.append(statement.sql + u';');
    m_sql->setText(statements.join(u"\n\n"_s));
    m_copy->setEnabled(!statements.isEmpty());
}

} // namespace relvar::inspector
