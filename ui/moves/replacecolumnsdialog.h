// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a column, or merges several: which go, which come, and how values go over and back.
#pragma once

#include "moves/movedialog.h"
#include "schema/table.h"

class QTableWidget;

namespace relvar::moves {

class ReplaceColumnsDialog : public MoveDialog
{
    Q_OBJECT

public:
    enum class Kind { Split, Merge };

    /// `column` is ticked to go; may be null.
    ReplaceColumnsDialog(document::DocumentStore &store, const dialect::Dialect &dialect, Kind kind, ObjectId table,
                         ObjectId column, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Step step() const override;

private:
    void fillOld(ObjectId column);
    void addNew(const QString &name);
    void makeButtons();
    [[nodiscard]] QList<ObjectId> goingColumns() const;

    const Kind m_kind;
    const schema::Table m_table;
    QTableWidget *m_old;
    QTableWidget *m_new;
    /// Of the columns that come, in the order of the rows.
    QList<ObjectId> m_newIds;
};

} // namespace relvar::moves
