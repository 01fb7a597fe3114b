// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's own keychain (Secret Service, KWallet) through QtKeychain. Never a file: without a service there is
// no keychain. https://github.com/frankosterfeld/qtkeychain
#pragma once

#include "connections/keychain.h"

#include <QObject>

namespace relvar::connections {

class SystemKeychain : public QObject, public Keychain
{
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QString &key, std::function<void(const Result<database::Secret> &)> done) override;
    void write(const QString &key, const database::Secret &secret, std::function<void(const Result<> &)> done) override;
    void remove(const QString &key, std::function<void(const Result<> &)> done) override;
};

} // namespace relvar::connections
