// SPDX-License-Identifier: GPL-3.0-or-later
// A place outside of the program that keeps passwords. An interface, so that tests need no desktop.
#pragma once

#include "base/result.h"
#include "database/secret.h"

#include <functional>

namespace relvar::connections {
Q_NAMESPACE

enum class KeychainError {
    /// No service on this desktop keeps passwords.
    Unavailable,
    /// There is one, and it did not do it: locked, refused by the person.
    Refused,
};
Q_ENUM_NS(KeychainError)

/// Used in the GUI thread; answers come there too, at once or later, and each exactly once while the keychain lives.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// A secret that is not known: there is no entry.
    virtual void read(const QString &key, std::function<void(const Result<database::Secret> &)> done) = 0;
    virtual void write(const QString &key, const database::Secret &secret, std::function<void(const Result<> &)> done)
        = 0;
    /// No entry is no error.
    virtual void remove(const QString &key, std::function<void(const Result<> &)> done) = 0;
};

} // namespace relvar::connections
