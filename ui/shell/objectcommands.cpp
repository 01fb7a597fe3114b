// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with one object of the draft, whichever panel asks.
#include "canvas/diagramview.h"
#include "edit/dependents.h"
#include "edit/edits.h"
#include "explorer/databasetree.h"
#include "inspector/inspector.h"
#include "plan/plan.h"
#include "shell/diagramcommands.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"
#include "widgets/messagestack.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

void MainWindow::selectObject(ObjectId object, ObjectId part)
{
    const schema::Schema &schema = *m_session.store().current()->schema;
    if (schema.table(object)) {
        m_diagrams->leaveFor(object);
        // The diagram tells the others.
        panels().diagram->select(object, part);
        panels().inspector->showObject(object, part);
        return;
    }
    panels().diagram->select({});
    panels().inspector->showObject(object, part);
    panels().databases->select(object, part);
    m_status->showSelection(describeSelection(object, part));
}

QString MainWindow::describeSelection(ObjectId object, ObjectId part) const
{
    const schema::Schema &schema = *m_session.store().current()->schema;
    if (const schema::Table *table = schema.table(object)) {
        const schema::Column *column = table->column(part);
        return column ? tr("Selection: %1.%2").arg(table->name, column->name) : tr("Selection: %1").arg(table->name);
    }
    if (const schema::View *view = schema.view(object))
        return tr("Selection: %1").arg(view->name);
    return {};
}

void MainWindow::perform(const Text &label, const document::Edit &edit)
{
    if (const Result<> done = m_session.store().perform(label, edit); done)
        m_messages->clear(u"edit"_s);
    else
        m_messages->showError(u"edit"_s, done.error());
}

void MainWindow::renameObject(ObjectId object, ObjectId part, const QString &name)
{
    const schema::Schema &schema = *m_session.store().current()->schema;
    if (const schema::Namespace *space = schema.findNamespace(object)) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Rename schema %1 to %2"), {space->name, name}),
                edit::setNamespace({space->id, name, space->comment}));
        return;
    }
    const schema::Table *table = schema.table(object);
    if (!table)
        return;
    if (part.isNull()) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Rename table %1 to %2"), {table->name, name}),
                edit::renameTable(object, name));
    } else if (const schema::Column *column = table->column(part)) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Rename column %1.%2 to %3"),
                     {table->name, column->name, name}),
                edit::renameColumn(object, part, name));
    }
}

void MainWindow::dropObject(ObjectId object, ObjectId part)
{
    const schema::Schema &schema = *m_session.store().current()->schema;
    const schema::Table *table = schema.table(object);
    if (table && part.isNull()) {
        askToDropTable(object);
    } else if (table && table->column(part)) {
        const schema::Column &column = *table->column(part);
        askToDrop(text("shell", QT_TRANSLATE_NOOP("shell", "Drop column %1.%2"), {table->name, column.name}),
                  tr("column %1.%2").arg(table->name, column.name), edit::takenAlongBesideItsOwn(schema, object, part),
                  edit::dropColumn(object, part));
    } else if (table && table->primaryKey && table->primaryKey->id == part) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Drop the primary key of %1"), {table->name}),
                edit::setPrimaryKey(object, {}));
    } else if (table) {
        const bool isTrigger = std::any_of(schema.triggers.cbegin(), schema.triggers.cend(),
                                           [part](const Box<schema::Trigger> &trigger) { return trigger->id == part; });
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Drop from %1"), {table->name}),
                isTrigger ? edit::dropTrigger(part) : edit::dropPart(object, part));
    } else if (const schema::View *view = schema.view(object)) {
        askToDrop(text("shell", QT_TRANSLATE_NOOP("shell", "Drop view %1"), {view->name}),
                  tr("view %1").arg(view->name), edit::takenAlong(schema, object), edit::dropView(object));
    } else if (const schema::Namespace *space = schema.findNamespace(object)) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Drop schema %1"), {space->name}),
                edit::dropNamespace(object));
    } else if (const schema::EnumType *type = schema.enumType(object)) {
        askToDrop(text("shell", QT_TRANSLATE_NOOP("shell", "Drop type %1"), {type->name}),
                  tr("type %1").arg(type->name), edit::takenAlong(schema, object), edit::dropEnum(object));
    } else if (const schema::Sequence *sequence = schema.sequence(object)) {
        askToDrop(text("shell", QT_TRANSLATE_NOOP("shell", "Drop sequence %1"), {sequence->name}),
                  tr("sequence %1").arg(sequence->name), edit::takenAlong(schema, object), edit::dropSequence(object));
    } else if (std::any_of(schema.triggers.cbegin(), schema.triggers.cend(),
                           [object](const Box<schema::Trigger> &trigger) { return trigger->id == object; })) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Drop trigger")), edit::dropTrigger(object));
    } else {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Drop object")), edit::dropOtherObject(object));
    }
}

void MainWindow::askToDropTable(ObjectId id)
{
    const schema::Schema &schema = *m_session.store().current()->schema;
    const schema::Table *table = schema.table(id);
    if (!table)
        return;
    // What is in the table itself nobody has to be told.
    const bool isAlone = edit::dependentsOfTable(schema, id).isEmpty();
    askToDrop(text("shell", QT_TRANSLATE_NOOP("shell", "Drop table %1"), {table->name}),
              tr("table %1").arg(table->name), isAlone ? QStringList() : edit::takenAlong(schema, id),
              edit::dropTable(id));
}

void MainWindow::askToDrop(const Text &label, const QString &what, const QStringList &takenAlong,
                           const document::Edit &edit)
{
    // What is refused anyway needs no question.
    if (takenAlong.isEmpty() || !edit(*m_session.store().current())) {
        perform(label, edit);
        return;
    }
    widgets::InlineMessage &question = m_messages->showText(
        u"drop"_s, Kind::Warning,
        tr("Drop %1? These go with it or depend on it: %2.").arg(what, takenAlong.join(u", "_s)));
    QPushButton *drop = question.addButton(tr("&Drop"));
    drop->setObjectName(u"confirmDrop"_s);
    connect(drop, &QPushButton::clicked, this, [this, label, edit] {
        m_messages->clear(u"drop"_s);
        perform(label, edit);
    });
    QPushButton *keep = question.addButton(tr("&Keep"));
    connect(keep, &QPushButton::clicked, this, [this] { m_messages->clear(u"drop"_s); });
    keep->setFocus();
}

void MainWindow::copyDdl(const QString &connection, ObjectId object)
{
    const ConnectionReading *reading = m_session.connection(connection);
    const schema::Schema &schema
        = reading && reading->snapshot ? reading->snapshot->schema : *m_session.store().current()->schema;
    dialect::Script script;
    script.statements = m_session.dialect().create(schema, object);
    QApplication::clipboard()->setText(plan::toSql(script));
    m_status->showMessage(tr("Copied."), 3000);
}

} // namespace relvar::shell
