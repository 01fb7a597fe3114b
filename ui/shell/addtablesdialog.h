// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables shall a diagram show besides? A list to filter and choose several from. Changes nothing.
#pragma once

#include "base/objectid.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace relvar::shell {

class AddTablesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        ObjectId table;
        QString name;
    };
    AddTablesDialog(const QString &diagram, const QList<Entry> &tables, QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<relvar::ObjectId> &tables);

private:
    void filter(const QString &text);
    void showCount();
    void choose();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_add;
};

} // namespace relvar::shell
