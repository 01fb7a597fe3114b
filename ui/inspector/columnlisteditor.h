// SPDX-License-Identifier: GPL-3.0-or-later
// A line with names of columns between commas: names are completed as they are typed, and a menu checks them off.
#pragma once

#include <QLineEdit>

namespace relvar::inspector {

class ColumnListEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit ColumnListEditor(const QStringList &columns, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    void toggle(const QString &column);

    QStringList m_columns;
};

} // namespace relvar::inspector
