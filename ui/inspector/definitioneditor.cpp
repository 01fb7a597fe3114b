// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/definitioneditor.h"

#include "inspector/newobject.h"
#include "sqleditor/sqleditor.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

struct DefinitionEditor::Latest
{
    std::mutex mutex;
    QString sql;
    std::optional<dialect::DefinedObject> object;
};

namespace {

/// Texts that only say something about another object are shown as the database has them.
bool isEditable(const dialect::DefinedObject &object)
{
    const auto *other = std::get_if<schema::OtherObject>(&object);
    return !other || (!schema::isAboutAccess(*other) && other->kind != "index"_L1 && other->kind != "trigger state"_L1);
}

schema::Schema without(schema::Schema schema, ObjectId object)
{
    const auto isIt = [object](const auto &box) { return box->id == object; };
    schema.views.removeIf(isIt);
    schema.triggers.removeIf(isIt);
    schema.otherObjects.removeIf(isIt);
    return schema;
}

} // namespace

DefinitionEditor::DefinitionEditor(const PageContext &context, const QString &objectName, const QString &accessibleName,
                                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_latest(std::make_shared<Latest>())
    , m_editor(new sqleditor::SqlEditor(accessibleName, this))
    , m_state(new QLabel(this))
    , m_takeBack(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("Take &back"), this))
{
    m_editor->setObjectName(objectName);
    m_state->setObjectName(objectName + u"State"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_takeBack->setObjectName(objectName + u"TakeBack"_s);
    m_takeBack->setAutoDefault(false);
    m_takeBack->setToolTip(tr("Back to the text that is in the draft"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_takeBack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(bar);
    setFocusProxy(m_editor);

    connect(m_editor, &sqleditor::SqlEditor::checked, this, &DefinitionEditor::take);
    connect(m_editor, &sqleditor::SqlEditor::textChanged, this, &DefinitionEditor::updateState);
    connect(m_takeBack, &QPushButton::clicked, this, &DefinitionEditor::takeBack);
    updateState();
}

void DefinitionEditor::showObject(const Box<schema::Schema> &schema, ObjectId object)
{
    m_editor->setDialect(m_context.dialect);
    m_editor->setSchema(schema);
    const std::optional<dialect::DefinedObject> shown = definedObject(*schema, object);
    const ObjectId next = shown ? object : ObjectId();
    const QString definition = shown ? definitionOf(*shown) : QString();
    if (next != m_object && !m_object.isNull() && !isTaken())
        m_unfinished.insert(m_object, m_editor->text());
    const bool isAnother = next != m_object || definition != m_definition;
    m_object = next;
    m_editor->setEditable(shown && isEditable(*shown) && !m_context.readOnly);
    if (isAnother) {
        m_definition = definition;
        m_text = definition;
        m_editor->clearError();
        m_editor->setText(m_unfinished.value(m_object, definition));
        m_unfinished.remove(m_object);
    }
    m_editor->setCheck([latest = m_latest, language = &m_context.dialect->language(), schema, object = m_object,
                        known = m_text](const QString &sql) -> std::optional<sqleditor::Mark> {
        dialect::Reading reading;
        // The database has taken it as it is.
        if (sql != known)
            reading = language->read(sql, without(*schema, object));
        const std::optional<dialect::DefinedObject> now = definedObject(*schema, object);
        if (reading.object && now && kindOf(*reading.object) != kindOf(*now)) {
            return sqleditor::Mark{tr("This text makes a %1. Here it is about the %2 %3.")
                                       .arg(kindOf(*reading.object), kindOf(*now), nameOf(*now)),
                                   0};
        }
        const std::lock_guard lock(latest->mutex);
        latest->sql = sql;
        latest->object = reading.object;
        if (!reading.error)
            return {};
        return sqleditor::Mark{reading.error->message, reading.error->offset};
    });
    updateState();
}

void DefinitionEditor::take()
{
    std::optional<dialect::DefinedObject> object;
    {
        const std::lock_guard lock(m_latest->mutex);
        if (m_latest->sql == m_editor->text())
            object = m_latest->object;
    }
    if (!object || m_object.isNull() || !m_editor->isEditable() || isTaken())
        return;
    // The draft's answer comes before perform() returns: it finds its own text here.
    const QString formerDefinition = std::exchange(m_definition, definitionOf(*object));
    const QString formerText = std::exchange(m_text, m_editor->text());
    const bool isDone = m_context
                            .perform(text("inspector", "Change %1 %2", {kindOf(*object), nameOf(*object)}),
                                     editOf(*object, m_object), u"definition "_s + m_object.toString())
                            .has_value();
    if (!isDone) {
        m_definition = formerDefinition;
        m_text = formerText;
    }
    updateState();
}

void DefinitionEditor::takeBack()
{
    m_editor->clearError();
    m_editor->setText(m_text);
    m_editor->setFocus();
}

bool DefinitionEditor::isTaken() const
{
    return m_editor->text() == m_text;
}

void DefinitionEditor::updateState()
{
    const bool writable = m_editor->isEditable();
    m_takeBack->setVisible(writable && !isTaken());
    m_state->setText(!writable && m_context.readOnly ? QString()
                     : !writable                     ? tr("Shown as the database has it")
                     : isTaken()                     ? tr("This text is in the draft")
                                                     : tr("Not in the draft until it is complete"));
}

} // namespace relvar::inspector
