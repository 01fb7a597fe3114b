// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/sequencepage.h"

#include "edit/edits.h"
#include "widgets/plaintext.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

SequencePage::SequencePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_cycle(new QCheckBox(tr("Begin &again after the last number"), this))
    , m_owner(new QLabel(this))
    , m_comment(new QLineEdit(this))
    , m_drop(new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("&Drop the sequence"), this))
{
    setObjectName(u"sequencePage"_s);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName(u"sequenceName"_s);
    m_name->setAccessibleName(tr("Name of the sequence"));
    m_type->setObjectName(u"sequenceType"_s);
    m_type->setAccessibleName(tr("Type of the numbers"));
    m_type->view()->setAccessibleName(tr("Types of numbers"));
    m_type->addItems({u"smallint"_s, u"integer"_s, u"bigint"_s});
    m_cycle->setObjectName(u"sequenceCycle"_s);
    m_owner->setTextFormat(Qt::PlainText);
    m_comment->setObjectName(u"sequenceComment"_s);
    m_comment->setAccessibleName(tr("Comment on the sequence"));
    m_drop->setObjectName(u"sequenceDrop"_s);
    m_drop->setAutoDefault(false);
    m_drop->setToolTip(tr("Drop the sequence; no column may take its numbers from it"));

    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Type"), m_type);
    addNumber(tr("&Start"), u"sequenceStart"_s, tr("The first number"), &schema::Sequence::start);
    addNumber(tr("&Increment"), u"sequenceIncrement"_s, tr("The step to the next number; negative: downwards"),
              &schema::Sequence::increment);
    addNumber(tr("&Minimum"), u"sequenceMinimum"_s, tr("The lowest number"), &schema::Sequence::minimum);
    addNumber(tr("Ma&ximum"), u"sequenceMaximum"_s, tr("The highest number"), &schema::Sequence::maximum);
    addNumber(tr("Cac&he"), u"sequenceCache"_s, tr("How many numbers a session takes at a time"),
              &schema::Sequence::cache);
    m_form->addRow(QString(), m_cycle);
    m_form->addRow(tr("Goes with"), m_owner);
    m_form->addRow(tr("C&omment"), m_comment);
    m_drop->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(QString(), m_drop);
    setFocusProxy(m_name);

    connect(m_name, &QLineEdit::editingFinished, this, &SequencePage::takeFields);
    connect(m_comment, &QLineEdit::editingFinished, this, &SequencePage::takeFields);
    connect(m_type, &QComboBox::activated, this, &SequencePage::takeFields);
    connect(m_cycle, &QCheckBox::clicked, this, &SequencePage::takeFields);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        (void)m_context.perform(text("inspector", "Drop sequence %1", {m_sequence.name}),
                                edit::dropSequence(m_sequence.id), {});
    });
}

void SequencePage::addNumber(const QString &label, const QString &name, const QString &toolTip,
                             qint64 schema::Sequence::*member)
{
    static const QRegularExpression number(u"-?\\d{1,19}"_s);
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(widgets::withoutMnemonic(label));
    line->setToolTip(toolTip);
    line->setValidator(new QRegularExpressionValidator(number, line));
    connect(line, &QLineEdit::editingFinished, this, &SequencePage::takeFields);
    m_form->addRow(label, line);
    m_numbers.append({line, member});
}

void SequencePage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    const schema::Sequence *sequence = schema->sequence(object);
    if (!sequence)
        return;
    m_refreshing = true;
    const bool another = m_sequence.id != sequence->id;
    // A field that is being typed in keeps its text while its value is the same.
    if (another || m_sequence.name != sequence->name)
        m_name->setText(sequence->name);
    if (another || m_sequence.comment != sequence->comment)
        m_comment->setText(sequence->comment);
    for (const NumberField &field : std::as_const(m_numbers)) {
        if (another || m_sequence.*field.member != sequence->*field.member)
            field.line->setText(QString::number(sequence->*field.member));
        field.line->setReadOnly(m_context.readOnly);
    }
    m_type->setCurrentText(sequence->dataType);
    m_cycle->setChecked(sequence->cycle);
    const schema::Table *owner = schema->table(sequence->ownerTable);
    const schema::Column *column = owner ? owner->column(sequence->ownerColumn) : nullptr;
    m_owner->setText(column  ? displayName(*schema, *owner) + u'.' + column->name
                     : owner ? displayName(*schema, *owner)
                             : tr("nothing"));
    m_sequence = *sequence;
    m_name->setReadOnly(m_context.readOnly);
    m_comment->setReadOnly(m_context.readOnly);
    m_type->setEnabled(!m_context.readOnly);
    m_cycle->setEnabled(!m_context.readOnly);
    m_drop->setVisible(!m_context.readOnly);
    m_refreshing = false;
}

void SequencePage::takeFields()
{
    if (m_refreshing || m_context.readOnly)
        return;
    schema::Sequence changed = m_sequence;
    changed.name = m_name->text().trimmed();
    changed.comment = m_comment->text();
    changed.dataType = m_type->currentText();
    changed.cycle = m_cycle->isChecked();
    for (const NumberField &field : std::as_const(m_numbers)) {
        bool isNumber = false;
        const qint64 number = field.line->text().toLongLong(&isNumber);
        if (isNumber)
            changed.*field.member = number;
    }
    if (changed == m_sequence)
        return;
    const Text label = changed.name == m_sequence.name
                           ? text("inspector", "Change sequence %1", {m_sequence.name})
                           : text("inspector", "Rename sequence %1 to %2", {m_sequence.name, changed.name});
    // Not taken: the text stays, so that it can be put right.
    (void)m_context.perform(label, edit::setSequence(changed), {});
}

} // namespace relvar::inspector
