// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing that people see: the demo, opening, what was open before.
#pragma once

#include "shell/recentplaces.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace relvar::shell {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setPlaces(const QList<RecentPlace> &places);

Q_SIGNALS:
    void demoRequested();
    void connectRequested();
    void openDatabaseRequested();
    void openProjectRequested();
    void newProjectRequested();
    void importRequested();
    void recentChosen(const QString &path);
    void recentForgotten(const QString &path);
    void pinRequested(const QString &path, bool pinned);

private:
    void addPlace(const RecentPlace &place);
    void updatePlaceActions();

    QListWidget *m_recent;
    QLabel *m_recentTitle;
    QAction *m_pin;
    QAction *m_forget;
};

} // namespace relvar::shell
