// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to a migration: its name, what it holds, the proof while it runs, the grade at the end. Does not know
// how saving is done: the session does it.
#pragma once

#include "shell/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace relvar::widgets {
class GradeBadge;
class InlineMessage;
} // namespace relvar::widgets

namespace relvar::shell {

class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session must outlive the dialog.
    explicit SaveDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to apply what was just saved.
    void applyWanted();

public Q_SLOTS:
    void reject() override;

private:
    void save();
    void showSaved(const project::Saved &saved);
    void showFailure(const Error &error);
    void setProving(bool proving);
    void updateSaveButton();
    [[nodiscard]] QString proposedFolder() const;

    Session &m_session;
    QLineEdit *m_name;
    QLabel *m_fileName;
    QLineEdit *m_folder = nullptr;
    QListWidget *m_changes;
    widgets::InlineMessage *m_message;
    widgets::GradeBadge *m_grade;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    QTimer m_progressDelay;
    database::CancelToken m_cancelToken;
    bool m_proving = false;
    bool m_done = false;
};

} // namespace relvar::shell
