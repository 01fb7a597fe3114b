// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/enumpage.h"

#include "edit/edits.h"
#include "inspector/removevaluedialog.h"
#include "widgets/roomystyle.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

QString freeValue(const QStringList &values)
{
    for (int number = 1;; ++number) {
        const QString value = u"value_%1"_s.arg(number);
        if (!values.contains(value))
            return value;
    }
}

} // namespace

EnumPage::EnumPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
    , m_comment(new QLineEdit(this))
    , m_values(new QListWidget(this))
    , m_add(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add &value"), this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_drop(new QToolButton(this))
    , m_dropType(new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("Drop the &type"), this))
{
    setObjectName(u"enumPage"_s);
    m_name->setObjectName(u"enumName"_s);
    m_name->setAccessibleName(tr("Name of the type"));
    m_comment->setObjectName(u"enumComment"_s);
    m_comment->setAccessibleName(tr("Comment on the type"));
    m_values->setObjectName(u"enumValues"_s);
    m_values->setAccessibleName(tr("Values in their order"));
    m_values->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                              | QAbstractItemView::AnyKeyPressed);
    m_values->installEventFilter(this);
    widgets::RoomyStyle::applyTo(*m_values);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("C&omment"), m_comment);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_values, 1);
    buildButtons();
    setFocusProxy(m_values);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        schema::EnumType changed = m_type;
        changed.name = m_name->text().trimmed();
        if (!m_refreshing && changed.name != m_type.name)
            change(text("inspector", "Rename type %1 to %2", {m_type.name, changed.name}), changed);
    });
    connect(m_comment, &QLineEdit::editingFinished, this, [this] {
        schema::EnumType changed = m_type;
        changed.comment = m_comment->text();
        if (!m_refreshing && changed.comment != m_type.comment)
            change(text("inspector", "Change comment of %1", {m_type.name}), changed);
    });
    connect(m_values, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { takeTypedValue(m_values->row(item)); });
    connect(m_values, &QListWidget::currentRowChanged, this, &EnumPage::updateButtons);
}

void EnumPage::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_add->setObjectName(u"enumAdd"_s);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Add a value (Ins)"));
    m_dropType->setObjectName(u"enumDropType"_s);
    m_dropType->setAutoDefault(false);
    m_dropType->setToolTip(tr("Drop the whole type; no column may use it"));
    buttons->addWidget(m_add);
    buttons->addWidget(m_dropType);
    buttons->addStretch();
    const auto addTool = [&](QToolButton *button, const QString &icon, const QString &name, const QString &toolTip) {
        button->setIcon(QIcon::fromTheme(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(toolTip);
        buttons->addWidget(button);
    };
    addTool(m_up, u"go-up"_s, tr("Move up"), tr("Move the value up (Alt+Up)"));
    addTool(m_down, u"go-down"_s, tr("Move down"), tr("Move the value down (Alt+Down)"));
    addTool(m_drop, u"edit-delete"_s, tr("Drop"), tr("Drop the value (Del)"));
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &EnumPage::addValue);
    connect(m_up, &QToolButton::clicked, this, [this] { moveValue(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveValue(1); });
    connect(m_drop, &QToolButton::clicked, this, &EnumPage::dropValue);
    connect(m_dropType, &QPushButton::clicked, this, [this] {
        (void)m_context.perform(text("inspector", "Drop type %1", {m_type.name}), edit::dropEnum(m_type.id), {});
    });
}

void EnumPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    const schema::EnumType *type = schema->enumType(object);
    if (!type)
        return;
    m_refreshing = true;
    const bool another = m_type.id != type->id;
    // A field that is being typed in keeps its text while its value is the same.
    if (another || m_type.name != type->name)
        m_name->setText(type->name);
    if (another || m_type.comment != type->comment)
        m_comment->setText(type->comment);
    m_type = *type;
    m_users.clear();
    for (const Box<schema::Table> &table : schema->tables) {
        for (const schema::Column &column : table->columns) {
            if (column.type.userType == type->id)
                m_users.append(displayName(*schema, *table) + u'.' + column.name);
        }
    }
    showValues();
    m_name->setReadOnly(m_context.readOnly);
    m_comment->setReadOnly(m_context.readOnly);
    for (QWidget *button : std::initializer_list<QWidget *>{m_add, m_up, m_down, m_drop, m_dropType})
        button->setVisible(!m_context.readOnly);
    m_refreshing = false;
    updateButtons();
}

void EnumPage::showValues()
{
    const int current = m_values->currentRow();
    while (m_values->count() > m_type.values.size())
        delete m_values->takeItem(m_values->count() - 1);
    for (int row = 0; row < m_type.values.size(); ++row) {
        if (row == m_values->count())
            m_values->addItem(QString());
        QListWidgetItem *item = m_values->item(row);
        item->setText(m_type.values.at(row));
        item->setFlags(m_context.readOnly ? item->flags() & ~Qt::ItemIsEditable : item->flags() | Qt::ItemIsEditable);
    }
    m_values->setCurrentRow(std::min(std::max(current, 0), m_values->count() - 1));
}

void EnumPage::updateButtons()
{
    const int row = m_values->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_values->count());
    m_drop->setEnabled(row >= 0);
}

bool EnumPage::change(const Text &label, const schema::EnumType &changed)
{
    if (m_context.readOnly)
        return false;
    return m_context.perform(label, edit::setEnum(changed), {}).has_value();
}

void EnumPage::addValue()
{
    schema::EnumType changed = m_type;
    changed.values.append(freeValue(m_type.values));
    if (!change(text("inspector", "Add value %1 to %2", {changed.values.last(), m_type.name}), changed))
        return;
    m_values->setCurrentRow(m_values->count() - 1);
    m_values->editItem(m_values->currentItem());
}

void EnumPage::moveValue(int by)
{
    const int row = m_values->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_type.values.size())
        return;
    schema::EnumType changed = m_type;
    changed.values.move(row, target);
    if (change(text("inspector", "Reorder values of %1", {m_type.name}), changed))
        m_values->setCurrentRow(target);
}

void EnumPage::dropValue()
{
    const int row = m_values->currentRow();
    if (row < 0 || row >= m_type.values.size() || m_context.readOnly)
        return;
    const QString value = m_type.values.at(row);
    schema::EnumType changed = m_type;
    changed.values.removeAt(row);
    const Text label = text("inspector", "Drop value %1 of %2", {value, m_type.name});
    // No row holds a value that only the draft has.
    const Box<schema::Schema> base = m_context.base();
    const schema::EnumType *before = base->enumType(m_type.id);
    if (m_users.isEmpty() || !before || !before->values.contains(value)) {
        change(label, changed);
        return;
    }
    auto *question = new RemoveValueDialog(m_type, value, m_users, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question, label, changed] {
        if (const auto mapping = question->mapping())
            (void)m_context.perform(label, edit::removeEnumValue(*mapping), {});
        else
            change(label, changed);
    });
    question->open();
}

void EnumPage::takeTypedValue(int row)
{
    if (m_refreshing || row < 0 || row >= m_type.values.size())
        return;
    const QString typed = m_values->item(row)->text();
    if (typed == m_type.values.at(row))
        return;
    schema::EnumType changed = m_type;
    changed.values[row] = typed;
    if (change(text("inspector", "Change value %1 of %2", {m_type.values.at(row), m_type.name}), changed))
        return;
    // Refused: the value is as it was, and the message says why.
    m_refreshing = true;
    m_values->item(row)->setText(m_type.values.at(row));
    m_refreshing = false;
}

bool EnumPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_values || event->type() != QEvent::KeyPress || m_context.readOnly)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    if (isAlt && key->key() == Qt::Key_Up)
        moveValue(-1);
    else if (isAlt && key->key() == Qt::Key_Down)
        moveValue(1);
    else if (isPlain && key->key() == Qt::Key_Insert)
        addValue();
    else if (isPlain && key->key() == Qt::Key_Delete)
        dropValue();
    else
        return Page::eventFilter(watched, event);
    return true;
}

} // namespace relvar::inspector
