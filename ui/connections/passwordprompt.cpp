// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/passwordprompt.h"

#include "database/serveraddress.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

QCheckBox *makeRememberBox(bool hasKeychain, QWidget *parent)
{
    auto *box = new QCheckBox(PasswordPrompt::tr("&Remember in the system keychain"), parent);
    box->setObjectName(u"rememberPassword"_s);
    box->setEnabled(hasKeychain);
    box->setToolTip(hasKeychain ? PasswordPrompt::tr("Otherwise it is kept until Relvar is closed")
                                : PasswordPrompt::tr("No keychain can be reached here"));
    if (!hasKeychain)
        box->setText(PasswordPrompt::tr("No system keychain here: kept until Relvar is closed"));
    return box;
}

PasswordPrompt::PasswordPrompt(const database::ConnectionSettings &settings, const QString &reason, bool hasKeychain,
                               QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_remember(makeRememberBox(hasKeychain, this))
{
    setObjectName(u"passwordPrompt"_s);
    setWindowTitle(tr("Password for %1").arg(settings.name));
    auto *message = new widgets::InlineMessage(this);
    message->showText(widgets::InlineMessage::Kind::Information, reason);
    message->setClosable(false);
    const Result<database::ParsedAddress> parsed = database::parseServerAddress(settings.address);
    auto *login = new QLabel(parsed ? database::displayText(parsed->address) : settings.name, this);
    login->setTextFormat(Qt::PlainText);
    login->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_password->setObjectName(u"promptPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *connectButton = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(u"promptConnect"_s);
    connectButton->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(message);
    form->addRow(tr("Login:"), login);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), m_remember);
    form->addRow(buttons);
    setMinimumWidth(widgets::letterWidth(fontMetrics()) * 64);
    m_password->setFocus();
}

database::Secret PasswordPrompt::password() const
{
    return database::Secret(m_password->text());
}

Remember PasswordPrompt::remember() const
{
    return m_remember->isEnabled() && m_remember->isChecked() ? Remember::InKeychain : Remember::ThisSession;
}

} // namespace relvar::connections
