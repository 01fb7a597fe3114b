// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves/conversiondialog.h"

#include "edit/edits.h"
#include "schema/expression.h"

#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::moves {

ConversionDialog::ConversionDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table,
                                   ObjectId column, QWidget *parent)
    : MoveDialog(store, dialect, parent)
    , m_table(*store.current()->schema->table(table))
    , m_column(*m_table.column(column))
    , m_up(new QLineEdit(this))
    , m_down(new QLineEdit(this))
{
    setObjectName(u"conversionDialog"_s);
    setWindowTitle(tr("Convert the values of %1.%2").arg(m_table.name, m_column.name));
    const QList<document::ColumnConversion> &known = store.current()->intents.conversions;
    const auto present = std::find_if(known.cbegin(), known.cend(),
                                      [&](const document::ColumnConversion &one) { return one.column == column; });
    if (present != known.cend()) {
        m_up->setText(present->up);
        m_down->setText(present->down);
    }
    for (QLineEdit *field : {m_up, m_down}) {
        field->setPlaceholderText(tr("As the database does it by itself; or SQL over the columns of %1").arg(m_table.name));
        connect(field, &QLineEdit::textChanged, this, [this] { noteChange(); });
    }
    m_up->setObjectName(u"conversionUp"_s);
    m_up->setAccessibleName(tr("To the new type"));
    m_down->setObjectName(u"conversionDown"_s);
    m_down->setAccessibleName(tr("Back to the old type"));
    form()->addRow(tr("&To the new type:"), m_up);
    form()->addRow(tr("&Back to the old type:"), m_down);
    noteChange();
}

Box<schema::Schema> ConversionDialog::comparedWith() const
{
    return store().base();
}

MoveDialog::Step ConversionDialog::step() const
{
    return {text("moves", "Convert the values of %1.%2", {m_table.name, m_column.name}),
            edit::setConversion({m_column.id, m_up->text().trimmed(), m_down->text().trimmed()})};
}

} // namespace relvar::moves
