// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a server database as one URL and as fields that stay in step with it. A password that a pasted URL
// brings goes to the password field and out of the URL.
#pragma once

#include "connections/passwordstore.h"
#include "database/serveraddress.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace relvar::connections {

class ParameterGrid;

class ServerFields : public QWidget
{
    Q_OBJECT

public:
    /// `schemes`: Capabilities::serverSchemes; the first one is written.
    ServerFields(const QStringList &schemes, bool hasKeychain, QWidget *parent = nullptr);

    void setSchemes(const QStringList &schemes);
    void setAddress(const database::ServerAddress &address);
    [[nodiscard]] database::ServerAddress address() const;
    /// A password that is known already: the field need not be filled.
    void setKnownPassword(const database::Secret &password);
    /// What was typed, else what was known.
    [[nodiscard]] database::Secret password() const;
    [[nodiscard]] bool isPasswordTyped() const;
    [[nodiscard]] Remember remember() const;
    void focusPassword();
    /// What is wrong, for people; empty when the address can be used.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void makeMoreRows(QFormLayout &form);
    void takeUrl(const QString &url);
    void cleanUrl();
    void takeFields();
    void showFields(const database::ServerAddress &address);
    [[nodiscard]] QLineEdit *makeFileEdit(const QString &name, const QString &label, QFormLayout &form);

    QStringList m_schemes;
    database::Secret m_knownPassword;
    QString m_urlProblem;
    qsizetype m_urlLength = 0;
    bool m_passwordFromUrl = false;
    QLineEdit *m_url;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QComboBox *m_tls;
    QLineEdit *m_ssh;
    QToolButton *m_moreToggle;
    QWidget *m_more;
    QLineEdit *m_rootCertificate = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_sshKey = nullptr;
    QLineEdit *m_sshJump = nullptr;
    ParameterGrid *m_parameters = nullptr;
};

} // namespace relvar::connections
