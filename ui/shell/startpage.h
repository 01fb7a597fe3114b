// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing that people see: the demo, opening, what was open before.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace relvar::shell {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Paths and URLs of servers, newest first.
    void setRecent(const QStringList &places);

Q_SIGNALS:
    void demoRequested();
    void connectRequested();
    void openDatabaseRequested();
    void openProjectRequested();
    void newProjectRequested();
    void importRequested();
    void recentChosen(const QString &path);
    void recentForgotten(const QString &path);

private:
    QListWidget *m_recent;
    QLabel *m_recentTitle;
};

} // namespace relvar::shell
