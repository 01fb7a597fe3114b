// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a beginner the next step, once: a hint goes for good when it was closed or when the step was done.
#pragma once

#include "shell/session.h"

namespace relvar::preferences {
class Preferences;
}

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Actions;
class Runs;

class Hints : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    Hints(Session &session, Runs &runs, preferences::Preferences &preferences, const Actions &actions,
          widgets::MessageStack &messages, QObject *parent);

private:
    /// The first step that was not done yet.
    void showNext();
    void show(const QString &hint, const QString &text);
    void end(const QString &hint);
    /// The person closed it.
    void dismiss();

    Session &m_session;
    preferences::Preferences &m_preferences;
    const Actions &m_actions;
    widgets::MessageStack &m_messages;
    QString m_shown;
};

} // namespace relvar::shell
