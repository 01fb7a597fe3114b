// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/passwordrequests.h"

#include "connections/passwordprompt.h"
#include "widgets/messagestack.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

QString topicOf(const QString &connectionName)
{
    return u"password."_s + connectionName;
}

} // namespace

PasswordRequests::PasswordRequests(connections::PasswordStore &passwords, widgets::MessageStack &messages,
                                   QWidget &window)
    : QObject(&window)
    , m_passwords(passwords)
    , m_messages(messages)
    , m_window(window)
{
    connect(&passwords, &connections::PasswordStore::notRemembered, this,
            [this](const Error &error) { m_messages.showError(u"keychain"_s, error); });
}

void PasswordRequests::offer(const database::ConnectionSettings &settings, const Error &reason, const Retry &retry)
{
    if (!m_offered.contains(settings.name))
        m_offered.append(settings.name);
    widgets::InlineMessage &message = m_messages.showError(topicOf(settings.name), reason);
    QPushButton *enter = message.addButton(tr("Enter &password…"));
    enter->setObjectName(u"enterPassword"_s);
    connect(enter, &QPushButton::clicked, this, [this, settings, reason, retry] { ask(settings, reason, retry); });
}

void PasswordRequests::ask(const database::ConnectionSettings &settings, const Error &reason, const Retry &retry)
{
    auto *prompt
        = new connections::PasswordPrompt(settings, reason.message.toString(), m_passwords.hasKeychain(), &m_window);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(prompt, &QDialog::accepted, this, [this, prompt, settings, retry] {
        withdraw(settings.name);
        const database::Secret password = prompt->password();
        m_passwords.keep(settings.address, password, prompt->remember());
        retry(password);
    });
    prompt->open();
}

void PasswordRequests::withdraw(const QString &connectionName)
{
    if (m_offered.removeAll(connectionName) > 0)
        m_messages.clear(topicOf(connectionName));
}

void PasswordRequests::withdrawAll()
{
    const QStringList offered = std::exchange(m_offered, {});
    for (const QString &name : offered)
        m_messages.clear(topicOf(name));
}

} // namespace relvar::shell
