// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that become a table, and tables that become columns.
#pragma once

#include "moves/movedialog.h"
#include "schema/table.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace relvar::moves {

/// The different values of a column as a table of their own.
class NormaliseDialog : public MoveDialog
{
    Q_OBJECT

public:
    NormaliseDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table, ObjectId column,
                    QWidget *parent = nullptr);

protected:
    [[nodiscard]] Step step() const override;

private:
    const schema::Table m_table;
    QComboBox *m_column;
    QLineEdit *m_name;
};

class SplitTableDialog : public MoveDialog
{
    Q_OBJECT

public:
    /// `column` is ticked; may be null.
    SplitTableDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table, ObjectId column,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] Step step() const override;

private:
    const schema::Table m_table;
    QLineEdit *m_name;
    QListWidget *m_columns;
};

class MergeTablesDialog : public MoveDialog
{
    Q_OBJECT

public:
    MergeTablesDialog(document::DocumentStore &store, const dialect::Dialect &dialect, ObjectId table,
                      QWidget *parent = nullptr);

protected:
    [[nodiscard]] Step step() const override;

private:
    const schema::Table m_table;
    /// Of both ways: another table into this one, this one into another.
    QComboBox *m_pairs;
};

} // namespace relvar::moves
