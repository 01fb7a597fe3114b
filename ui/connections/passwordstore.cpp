// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/passwordstore.h"

#include "database/serveraddress.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

PasswordStore::PasswordStore(std::unique_ptr<Keychain> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{
}

PasswordStore::~PasswordStore() = default;

QString passwordKey(const QString &address)
{
    const Result<database::ParsedAddress> parsed = database::parseServerAddress(address);
    if (!parsed)
        return {};
    database::ServerAddress key = parsed->address;
    // The same login, however it is encrypted and whatever the session is called. A service stands for a host.
    for (const QString &name : parsed->address.parameters.keys()) {
        if (name != "service"_L1)
            key.parameters.remove(name);
    }
    return database::toUrl(key);
}

database::Secret PasswordStore::known(const QString &address) const
{
    return m_session.value(passwordKey(address));
}

void PasswordStore::find(const QString &address, QObject *receiver, std::function<void(const database::Secret &)> found)
{
    const QString key = passwordKey(address);
    const database::Secret known = m_session.value(key);
    if (known.isKnown() || key.isEmpty() || !hasKeychain()) {
        found(known);
        return;
    }
    m_keychain->read(key,
                     [this, key, found, guard = QPointer<QObject>(receiver)](const Result<database::Secret> &read) {
                         if (!read)
                             noteFailure(read.error());
                         else if (read->isKnown())
                             m_session.insert(key, *read);
                         if (guard)
                             found(read ? *read : database::Secret());
                     });
}

void PasswordStore::learn(const QString &address, const database::Secret &password)
{
    const QString key = passwordKey(address);
    if (!key.isEmpty() && password.isKnown())
        m_session.insert(key, password);
}

void PasswordStore::keep(const QString &address, const database::Secret &password, Remember remember)
{
    const QString key = passwordKey(address);
    if (key.isEmpty() || !password.isKnown())
        return;
    learn(address, password);
    if (!hasKeychain())
        return;
    if (remember == Remember::InKeychain) {
        m_keychain->write(key, password, [this](const Result<> &written) {
            if (written)
                return;
            noteFailure(written.error());
            Q_EMIT notRemembered(written.error());
        });
    } else {
        m_keychain->remove(key, [this](const Result<> &removed) {
            if (!removed)
                noteFailure(removed.error());
        });
    }
}

void PasswordStore::forget(const QString &address)
{
    m_session.remove(passwordKey(address));
}

void PasswordStore::noteFailure(const Error &error)
{
    if (error.code.is(KeychainError::Unavailable))
        m_unavailable = true;
}

} // namespace relvar::connections
