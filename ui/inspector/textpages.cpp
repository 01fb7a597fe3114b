// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/textpages.h"

#include "widgets/emptystate.h"
#include "widgets/roomystyle.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

QPlainTextEdit *createSqlView(QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFrameShape(QFrame::NoFrame);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->document()->setDocumentMargin(8);
    // The cursor can be seen and moved, so that the text can be read and copied with the keyboard.
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return view;
}

/// Leaves the place in the text when the text is the same.
void setText(QPlainTextEdit &view, const QString &text)
{
    if (view.toPlainText() == text)
        return;
    const int scroll = view.verticalScrollBar()->value();
    view.setPlainText(text);
    view.verticalScrollBar()->setValue(scroll);
}

} // namespace

TriggersPage::TriggersPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget)
    , m_definition(createSqlView(nullptr))
{
    setObjectName(u"triggersPage"_s);
    m_list->setObjectName(u"triggersList"_s);
    m_list->setAccessibleName(tr("Triggers"));
    m_list->setFrameShape(QFrame::NoFrame);
    widgets::RoomyStyle::applyTo(*m_list);
    m_definition->setObjectName(u"triggerDefinition"_s);
    m_definition->setAccessibleName(tr("Definition of the trigger"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_definition);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(new widgets::EmptyState(u"quickopen"_s, tr("No triggers"),
                                               tr("Nothing runs by itself when rows of this table change.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        showDefinition(row);
        if (row >= 0 && m_list->hasFocus())
            Q_EMIT partSelected(m_triggers.at(row)->id);
    });
}

void TriggersPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    QList<Box<schema::Trigger>> triggers;
    for (const Box<schema::Trigger> &trigger : schema->triggers) {
        if (trigger->tableId == object)
            triggers.append(trigger);
    }
    m_stack->setCurrentIndex(triggers.isEmpty() ? 1 : 0);
    if (triggers == m_triggers)
        return;
    const int current = m_list->currentRow();
    const ObjectId shown = current >= 0 ? m_triggers.at(current)->id : ObjectId();
    {
        const QSignalBlocker blocker(m_list);
        m_triggers = triggers;
        m_list->clear();
        for (const Box<schema::Trigger> &trigger : std::as_const(m_triggers))
            m_list->addItem(trigger->name);
        m_list->setCurrentRow(m_triggers.isEmpty() ? -1 : 0);
    }
    if (!selectPart(shown))
        showDefinition(m_list->currentRow());
}

bool TriggersPage::selectPart(ObjectId part)
{
    for (int row = 0; row < m_triggers.size(); ++row) {
        if (m_triggers.at(row)->id == part) {
            m_list->setCurrentRow(row);
            showDefinition(row);
            return true;
        }
    }
    return false;
}

void TriggersPage::showDefinition(int row)
{
    setText(*m_definition, row >= 0 ? m_triggers.at(row)->definition : QString());
}

SqlPage::SqlPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sql(createSqlView(this))
    , m_copy(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this))
{
    setObjectName(u"sqlPage"_s);
    m_sql->setObjectName(u"objectSql"_s);
    m_sql->setAccessibleName(tr("SQL that makes the object"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the SQL that makes the object"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sql->toPlainText()); });
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
    QStringList statements;
    for (const dialect::Statement &statement : m_context.dialect->create(**m_schema, m_object))
        statements.append(statement.sql + u';');
    setText(*m_sql, statements.join(u"\n\n"_s));
    m_copy->setEnabled(!statements.isEmpty());
}

} // namespace relvar::inspector
