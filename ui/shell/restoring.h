// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers what is open, so that the next start begins where this one ended: the project or database, the database
// that is worked on, and the tabs. Written while people work and not at the end, which may not come.
#pragma once

#include "shell/moments.h"
#include "shell/session.h"

#include <QSettings>

class QTabWidget;

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Restoring : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    Restoring(Session &session, Moments &moments, QTabWidget &tabs, widgets::MessageStack &messages,
              QSettings &settings, QObject *parent);

    /// Opens what was open last, by calling `open`; false when nothing was, or when it is better to ask first: it is
    /// not there any more, or opening it was the last thing that an earlier start did.
    bool restore(const std::function<void(const QString &place)> &open);
    void keep();
    /// The person has closed it: the next start does not open it.
    void forget(const QString &place);
    /// From here on nothing is remembered any more: the window is being taken down.
    void stop();

private:
    void takeOpened();
    void endAttempt();

    Session &m_session;
    Moments &m_moments;
    QTabWidget &m_tabs;
    widgets::MessageStack &m_messages;
    QSettings &m_settings;
    bool m_isKeeping = false;
    bool m_isAttempt = false;
    bool m_isStopped = false;
};

} // namespace relvar::shell
