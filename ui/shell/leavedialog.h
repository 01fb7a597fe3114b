// SPDX-License-Identifier: GPL-3.0-or-later
// Lists what is pending before a project or the window is left, and asks whether to save it, to give it up or to stay.
// Waits for what runs to stop.
#pragma once

#include "shell/pendingwork.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace relvar::shell {

class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    /// The list is not empty. `isWindow`: the window is to be closed, and not only the project.
    LeaveDialog(QList<PendingWork> pending, bool isWindow, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing is pending any more.
    void settled();

private:
    void saveAll();
    void giveUpAll();
    void finishWhenStopped();

    QList<PendingWork> m_pending;
    QLabel *m_waiting;
    /// Null: nothing can be saved.
    QPushButton *m_save = nullptr;
    QPushButton *m_giveUp;
    QTimer m_watch;
};

} // namespace relvar::shell
