// SPDX-License-Identifier: GPL-3.0-or-later
// The log as a panel: filter, copy, save, and the words behind a line. Plain text only.
#pragma once

#include "log/logmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::log {

class LogFilter;

class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    /// What is appended here is shown; the view follows the end while it stands there.
    [[nodiscard]] LogModel &model() { return m_model; }
    /// Where earlier runs left their logs; empty: nowhere.
    void setLogFolder(const QString &folder);

private:
    /// The selected lines, or all that the filter leaves.
    [[nodiscard]] QString shownText() const;
    void copy();
    void save();
    void openEarlier();
    void showDetail();

    LogModel m_model;
    LogFilter *m_filtered;
    QLineEdit *m_filter;
    QComboBox *m_level;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    QToolButton *m_earlier;
    QString m_folder;
    widgets::InlineMessage *m_message;
    bool m_followsEnd = true;
    QTimer m_following;
};

} // namespace relvar::log
