// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for which framework the draft is to become code, and where; shows each file as it will be, and what the
// framework cannot express, before anything is written.
#pragma once

#include "shell/codewriting.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;

namespace relvar::widgets {
class InlineMessage;
class SqlView;
} // namespace relvar::widgets

namespace relvar::shell {

class Session;
class Workers;

class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog. Something is open in the session.
    CodeDialog(Session &session, Workers &workers, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A sentence about what is on the disk now.
    void written(const QString &what);

protected:
    void reject() override;

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] CodeWish wish() const;
    void fillTargets();
    void browse();
    void askAgain();
    void compile();
    void show(const Result<frameworks::Emission> &emission);
    void showFile(int row);
    void write();
    void setWriting(bool writing);

    Session &m_session;
    Workers &m_workers;
    QSettings &m_settings;
    QDateTime m_time;
    QTimer m_delay;
    frameworks::Emission m_emission;
    /// Grows with every question: answers to an older one are dropped.
    quint64 m_number = 0;
    /// Why the last writing failed; until something else is asked for.
    std::optional<Error> m_refusal;
    bool m_isWriting = false;
    QWidget *m_fields = nullptr;
    QComboBox *m_target;
    QComboBox *m_what;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QListWidget *m_files;
    widgets::SqlView *m_text;
    QLabel *m_leftOutTitle;
    QPlainTextEdit *m_leftOut;
    widgets::InlineMessage *m_message;
    QProgressBar *m_progress;
    QPushButton *m_write = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace relvar::shell
