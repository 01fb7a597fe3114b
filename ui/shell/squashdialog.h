// SPDX-License-Identifier: GPL-3.0-or-later
// Several migrations become one: which, under what name, the SQL and the proof to look at, then the files are replaced.
// Does not know how it is done: the session does it.
#pragma once

#include "shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace relvar::widgets {
class GradeBadge;
class InlineMessage;
class SqlView;
} // namespace relvar::widgets

namespace relvar::shell {

class SquashDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes the migrations from `first` to `last`; where those are empty, the two newest, or `last` with the one
    /// before it. The session has a project with two migrations at least and outlives the dialog.
    SquashDialog(Session &session, const QString &first, const QString &last, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

private:
    void prove();
    void show(const project::Squash &squash);
    void replaceFiles();
    void forget();
    void setProving(bool proving);

    Session &m_session;
    QComboBox *m_first;
    QComboBox *m_last;
    QLineEdit *m_name;
    widgets::InlineMessage *m_message;
    widgets::SqlView *m_sql;
    widgets::GradeBadge *m_grade;
    QProgressBar *m_progress;
    QPushButton *m_prove;
    QPushButton *m_replace;
    QPushButton *m_cancel;
    std::optional<project::Squash> m_squash;
    database::CancelToken m_cancelToken;
    bool m_proving = false;
};

} // namespace relvar::shell
