// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for passwords that databases want: a message per database with a button, then a small dialog. What was typed
// goes to the store and to whoever asked.
#pragma once

#include "connections/passwordstore.h"

#include <QObject>

#include <functional>

class QWidget;

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class PasswordRequests : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; dialogs stand over `window`.
    PasswordRequests(connections::PasswordStore &passwords, widgets::MessageStack &messages, QWidget &window);

    using Retry = std::function<void(const database::Secret &)>;
    /// Shows the reason and waits for a click: several databases may want a password at once.
    void offer(const database::ConnectionSettings &settings, const Error &reason, const Retry &retry);
    /// Asks at once: the person just wanted this very database.
    void ask(const database::ConnectionSettings &settings, const Error &reason, const Retry &retry);
    /// The database was opened, or is gone.
    void withdraw(const QString &connectionName);
    void withdrawAll();

private:
    connections::PasswordStore &m_passwords;
    widgets::MessageStack &m_messages;
    QWidget &m_window;
    QStringList m_offered;
};

} // namespace relvar::shell
