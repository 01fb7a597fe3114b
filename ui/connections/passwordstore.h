// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of server databases: in memory while the program runs, and in a keychain when the person wants that.
// Never in a file, never in a message. GUI thread.
#pragma once

#include "connections/keychain.h"
#include "database/connectionsettings.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace relvar::connections {

/// How long a password is remembered.
enum class Remember { ThisSession, InKeychain };

class PasswordStore : public QObject
{
    Q_OBJECT

public:
    /// Without a keychain passwords are kept in memory alone.
    explicit PasswordStore(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~PasswordStore() override;

    /// False as soon as it is known that there is none.
    [[nodiscard]] bool hasKeychain() const { return m_keychain && !m_unavailable; }
    /// What this session knows; not known for files.
    [[nodiscard]] database::Secret known(const QString &address) const;
    /// From memory, else from the keychain; a secret that is not known when neither has it. Answers at once or later,
    /// not when the receiver is gone by then.
    void find(const QString &address, QObject *receiver, std::function<void(const database::Secret &)> found);
    /// In memory alone; what a keychain has stays.
    void learn(const QString &address, const database::Secret &password);
    /// ThisSession also takes an older password of the address out of the keychain.
    void keep(const QString &address, const database::Secret &password, Remember remember);
    /// In memory alone, so that the program asks again.
    void forget(const QString &address);

Q_SIGNALS:
    /// A password that was to be remembered is not. It is kept for the session all the same.
    void notRemembered(const relvar::Error &error);

private:
    void noteFailure(const Error &error);

    std::unique_ptr<Keychain> m_keychain;
    QHash<QString, database::Secret> m_session;
    bool m_unavailable = false;
};

/// The address without what does not tell passwords apart; empty for what is no server.
[[nodiscard]] QString passwordKey(const QString &address);

} // namespace relvar::connections
