// SPDX-License-Identifier: GPL-3.0-or-later
// Lists what the migrations keep on one database, to be ticked and emptied for good. Accepted means: empty chosen().
// Cancel is the default; a production database wants its name typed.
#pragma once

#include "database/connectionsettings.h"
#include "project/kept.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::review {

class PurgeDialog : public QDialog
{
    Q_OBJECT

public:
    PurgeDialog(const database::ConnectionSettings &target, const QList<project::Kept> &kept,
                QWidget *parent = nullptr);

    [[nodiscard]] QList<project::Kept> chosen() const;

private:
    void fill();
    void update();

    const database::ConnectionSettings m_target;
    const QList<project::Kept> m_kept;
    QTreeWidget *m_list;
    widgets::InlineMessage *m_consequences;
    QLineEdit *m_typedName = nullptr;
    QPushButton *m_empty;
};

} // namespace relvar::review
