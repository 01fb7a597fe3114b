// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/changetypedialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::design {

ChangeTypeDialog::ChangeTypeDialog(document::DocumentStore &store, const dialect::Dialect &dialect, const QString &type,
                                   QWidget *parent)
    : PreviewDialog(store, {tr("Column"), tr("Type"), tr("New type"), tr("Remark")}, tr("&Change"), parent)
    , m_uses(edit::typeUses(*store.current()->schema))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
{
    setObjectName(u"changeTypeDialog"_s);
    setWindowTitle(tr("Change a type everywhere"));
    m_from->setObjectName(u"formerType"_s);
    m_from->setAccessibleName(tr("Type"));
    for (const edit::TypeUse &use : std::as_const(m_uses))
        m_from->addItem(tr("%1 (%n column(s))", nullptr, static_cast<int>(use.places.size())).arg(use.type), use.type);
    m_from->setCurrentIndex(std::max(0, m_from->findData(type)));
    m_to->setObjectName(u"newType"_s);
    m_to->setAccessibleName(tr("New type"));
    m_to->setEditable(true);
    m_to->addItems(dialect.usualTypes());
    m_to->setCurrentText({});
    m_to->lineEdit()->setPlaceholderText(tr("A type, such as %1").arg(dialect.usualTypes().value(1)));
    form()->addRow(tr("&Type:"), m_from);
    form()->addRow(tr("&New type:"), m_to);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] { noteChange(); });
    connect(m_to, &QComboBox::editTextChanged, this, [this] { noteChange(); });
    m_to->setFocus();
}

QString ChangeTypeDialog::wanted() const
{
    return m_to->currentText().trimmed();
}

QList<ListedChange> ChangeTypeDialog::changes()
{
    QList<ListedChange> listed;
    const int chosen = m_from->currentIndex();
    if (wanted().isEmpty() || chosen < 0 || m_uses.at(chosen).type == wanted())
        return listed;
    const schema::Schema &schema = *store().current()->schema;
    for (const edit::TypeUse::Place &place : m_uses.at(chosen).places)
        listed.append({placeOf(schema, place.table, place.column), m_uses.at(chosen).type, wanted(), {}});
    return listed;
}

Text ChangeTypeDialog::label() const
{
    return text("design", "Change %1 to %2", {m_from->currentData().toString(), wanted()});
}

document::Edit ChangeTypeDialog::edit(const QList<qsizetype> &ticked) const
{
    QList<edit::TypeUse::Place> places;
    for (const qsizetype row : ticked)
        places.append(m_uses.at(m_from->currentIndex()).places.at(row));
    return edit::changeTypes(places, {wanted(), {}});
}

QString ChangeTypeDialog::emptyText() const
{
    return m_uses.isEmpty() ? tr("No column has a type.") : tr("Type the new type.");
}

} // namespace relvar::design
