// SPDX-License-Identifier: GPL-3.0-or-later
// The logs that earlier runs left in a project's folder, to be read. Changes none of them.
#pragma once

#include "runner/runlog.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::log {

class EarlierLogs : public QDialog
{
    Q_OBJECT

public:
    /// The newest log is shown first.
    explicit EarlierLogs(const QString &folder, QWidget *parent = nullptr);

private:
    void show(int row);
    void copy();

    const QList<runner::LogFile> m_logs;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    widgets::InlineMessage *m_message;
};

} // namespace relvar::log
