// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft and newer migrations do not agree on, to be decided one by one. Decides nothing by itself.
#pragma once

#include "diff/rebase.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace relvar::shell {

class RebaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `answers`: what was decided before.
    RebaseDialog(const QList<diff::Conflict> &conflicts, const diff::Answers &answers, QWidget *parent = nullptr);

    /// Of all conflicts, those from before too.
    [[nodiscard]] diff::Answers answers() const;

private:
    void chooseAll(diff::Side side);
    void updateAccept();

    const QList<diff::Conflict> m_conflicts;
    const diff::Answers m_before;
    QTableWidget *m_table;
    QList<QComboBox *> m_choices;
    QPushButton *m_accept;
};

} // namespace relvar::shell
