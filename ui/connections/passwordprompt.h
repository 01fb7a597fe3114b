// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the password of one login, and how long to remember it. Keeps nothing itself.
#pragma once

#include "connections/passwordstore.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace relvar::connections {

class PasswordPrompt : public QDialog
{
    Q_OBJECT

public:
    /// `reason`: why it is asked for. Without a keychain it says that the password is kept for the session alone.
    PasswordPrompt(const database::ConnectionSettings &settings, const QString &reason, bool hasKeychain,
                   QWidget *parent = nullptr);

    [[nodiscard]] database::Secret password() const;
    [[nodiscard]] Remember remember() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_remember;
};

/// The check box and the hint that both places need where a password is typed.
[[nodiscard]] QCheckBox *makeRememberBox(bool hasKeychain, QWidget *parent);

} // namespace relvar::connections
