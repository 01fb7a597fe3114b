// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/removevaluedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

/// What stands behind an entry of the choice; the other values stand behind their own names.
enum Choice { Value, Null, Refuse };
constexpr qsizetype mostNamed = 6;

} // namespace

RemoveValueDialog::RemoveValueDialog(const schema::EnumType &type, const QString &value, const QStringList &users,
                                     QWidget *parent)
    : QDialog(parent)
    , m_type(type)
    , m_value(value)
    , m_choice(new QComboBox(this))
{
    setObjectName(u"removeValueDialog"_s);
    setWindowTitle(tr("Drop value %1 of %2").arg(value, type.name));
    QString named = users.mid(0, mostNamed).join(u", "_s);
    if (users.size() > mostNamed)
        named += u", …"_s;
    auto *label = new QLabel(tr("%1 can hold %2. Rows that do shall hold &instead:").arg(named, value), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_choice);
    m_choice->setObjectName(u"valueReplacement"_s);
    m_choice->setAccessibleName(tr("What rows hold instead"));
    for (const QString &other : type.values) {
        if (other != value)
            m_choice->addItem(other, Value);
    }
    m_choice->addItem(tr("nothing (NULL)"), Null);
    m_choice->addItem(tr("There are none: applying fails if a row holds it"), Refuse);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *drop = buttons->addButton(tr("&Drop the value"), QDialogButtonBox::AcceptRole);
    drop->setObjectName(u"removeValueAccept"_s);
    drop->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(buttons);
}

std::optional<schema::ValueMapping> RemoveValueDialog::mapping() const
{
    switch (m_choice->currentData().toInt()) {
    case Value:
        return schema::ValueMapping{m_type.id, m_value, m_choice->currentText()};
    case Null:
        return schema::ValueMapping{m_type.id, m_value, {}};
    default:
        return {};
    }
}

} // namespace relvar::inspector
