// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of a column go over to its new type, and back.
#pragma once

#include "moves/movedialog.h"
#include "schema/table.h"

class QLineEdit;

namespace relvar::moves {

class ConversionDialog : public MoveDialog
{
    Q_OBJECT

public:
    ConversionDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table, ObjectId column,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] Step step() const override;
    /// The draft has the new type already.
    [[nodiscard]] Box<schema::Schema> comparedWith() const override;

private:
    const schema::Table m_table;
    const schema::Column m_column;
    QLineEdit *m_up;
    QLineEdit *m_down;
};

} // namespace relvar::moves
