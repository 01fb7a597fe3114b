// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfields.h"

#include "connections/parametergrid.h"
#include "connections/passwordprompt.h"
#include "database/sshtunnel.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

namespace {

// Parameters with a field of their own. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
const QString tlsMode = u"sslmode"_s;
const QString rootCertificate = u"sslrootcert"_s;
const QString clientCertificate = u"sslcert"_s;
const QString clientKey = u"sslkey"_s;

QLineEdit *makeEdit(const QString &name, const QString &accessibleName, const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(placeholder);
    return edit;
}

bool isPort(const QString &text)
{
    bool number = false;
    const int port = text.toInt(&number);
    return number && port > 0 && port < 65536;
}

} // namespace

ServerFields::ServerFields(const QStringList &schemes, bool hasKeychain, QWidget *parent)
    : QWidget(parent)
    , m_schemes(schemes)
    , m_url(makeEdit(u"serverUrl"_s, tr("URL of the database"), {}, this))
    , m_host(makeEdit(u"serverHost"_s, tr("Host"), tr("this computer"), this))
    , m_port(makeEdit(u"serverPort"_s, tr("Port"), tr("default"), this))
    , m_database(makeEdit(u"serverDatabase"_s, tr("Database"), {}, this))
    , m_user(makeEdit(u"serverUser"_s, tr("User"), tr("your name on this computer"), this))
    , m_password(makeEdit(u"serverPassword"_s, tr("Password"), {}, this))
    , m_remember(makeRememberBox(hasKeychain, this))
    , m_tls(new QComboBox(this))
    , m_ssh(makeEdit(u"serverSsh"_s, tr("SSH server"), tr("none; or user@host, when it leads to the database"), this))
    , m_moreToggle(new QToolButton(this))
    , m_more(new QWidget(this))
{
    setSchemes(schemes);
    m_url->setClearButtonEnabled(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_tls->setObjectName(u"serverTls"_s);
    m_tls->setAccessibleName(tr("Encryption (TLS)"));
    m_tls->addItem(tr("Default: when the server can"), QString());
    m_tls->addItem(tr("Off (disable)"), u"disable"_s);
    m_tls->addItem(tr("Only when the server insists (allow)"), u"allow"_s);
    m_tls->addItem(tr("When the server can (prefer)"), u"prefer"_s);
    m_tls->addItem(tr("Always (require)"), u"require"_s);
    m_tls->addItem(tr("Always, certificate checked (verify-ca)"), u"verify-ca"_s);
    m_tls->addItem(tr("Always, certificate and host checked (verify-full)"), u"verify-full"_s);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("Paste a &URL:"), m_url);
    auto *hostRow = new QHBoxLayout;
    hostRow->addWidget(m_host, 1);
    auto *portLabel = new QLabel(tr("&Port:"), this);
    portLabel->setBuddy(m_port);
    m_port->setMaximumWidth(widgets::letterWidth(fontMetrics()) * 12);
    hostRow->addWidget(portLabel);
    hostRow->addWidget(m_port);
    auto *hostLabel = new QLabel(tr("&Host:"), this);
    hostLabel->setBuddy(m_host);
    form->addRow(hostLabel, hostRow);
    form->addRow(tr("&Database:"), m_database);
    form->addRow(tr("U&ser:"), m_user);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow(QString(), m_remember);
    form->addRow(tr("&Encryption:"), m_tls);
    m_ssh->setToolTip(
        tr("Host and port above are then as the SSH server sees them. Your ~/.ssh/config, agent and known "
           "hosts are used."));
    form->addRow(tr("Thr&ough SSH:"), m_ssh);

    m_moreToggle->setObjectName(u"serverMore"_s);
    m_moreToggle->setText(tr("&More parameters"));
    m_moreToggle->setToolTip(tr("Certificates, keys, service, timeouts and whatever else the server's library knows"));
    m_moreToggle->setCheckable(true);
    m_moreToggle->setAutoRaise(true);
    m_moreToggle->setArrowType(Qt::RightArrow);
    m_moreToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_moreToggle, &QToolButton::toggled, this, [this](bool open) {
        m_moreToggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_more->setVisible(open);
        Q_EMIT changed();
    });
    form->addRow(m_moreToggle);
    auto *moreForm = new QFormLayout(m_more);
    moreForm->setContentsMargins(0, 0, 0, 0);
    moreForm->setHorizontalSpacing(8);
    moreForm->setVerticalSpacing(8);
    makeMoreRows(*moreForm);
    m_more->hide();
    form->addRow(m_more);

    connect(m_url, &QLineEdit::textEdited, this, &ServerFields::takeUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &ServerFields::cleanUrl);
    for (QLineEdit *edit :
         {m_host, m_port, m_database, m_user, m_ssh, m_rootCertificate, m_certificate, m_key, m_sshKey, m_sshJump})
        connect(edit, &QLineEdit::textEdited, this, &ServerFields::takeFields);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_passwordFromUrl = false;
        Q_EMIT changed();
    });
    connect(m_tls, &QComboBox::activated, this, &ServerFields::takeFields);
    connect(m_parameters, &ParameterGrid::edited, this, &ServerFields::takeFields);
    setFocusProxy(m_url);
}

void ServerFields::makeMoreRows(QFormLayout &form)
{
    m_rootCertificate = makeFileEdit(u"serverRootCertificate"_s, tr("Root cert&ificate:"), form);
    m_certificate = makeFileEdit(u"serverCertificate"_s, tr("Client certific&ate:"), form);
    m_key = makeFileEdit(u"serverKey"_s, tr("Client &key:"), form);
    m_sshKey = makeFileEdit(u"serverSshKey"_s, tr("SSH key:"), form);
    m_sshKey->setPlaceholderText(tr("from the agent, or the usual files"));
    m_sshJump = makeEdit(u"serverSshJump"_s, tr("SSH jump hosts"), tr("none; or user@host, parted by commas"), m_more);
    auto *jumpLabel = new QLabel(tr("SSH &jump hosts:"), m_more);
    jumpLabel->setBuddy(m_sshJump);
    form.addRow(jumpLabel, m_sshJump);
    m_parameters
        = new ParameterGrid({u"application_name"_s, u"channel_binding"_s, u"connect_timeout"_s, u"gssencmode"_s,
                             u"keepalives_idle"_s, u"options"_s, u"service"_s, u"sslcrl"_s, u"target_session_attrs"_s},
                            m_more);
    m_parameters->setObjectName(u"serverParameters"_s);
    m_parameters->setFixedHeight(fontMetrics().height() * 8);
    form.addRow(m_parameters);
}

QLineEdit *ServerFields::makeFileEdit(const QString &name, const QString &label, QFormLayout &form)
{
    const QString plain = widgets::withoutMnemonic(label);
    QLineEdit *edit = makeEdit(name, plain, tr("none"), m_more);
    auto *browse = new QToolButton(m_more);
    browse->setIcon(QIcon::fromTheme(u"document-open"_s));
    browse->setToolTip(tr("Choose the file"));
    browse->setAccessibleName(tr("Choose the file: %1").arg(plain));
    connect(browse, &QToolButton::clicked, this, [this, edit, plain] {
        const QString file = QFileDialog::getOpenFileName(this, plain, edit->text());
        if (file.isEmpty())
            return;
        edit->setText(file);
        takeFields();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(browse);
    auto *shown = new QLabel(label, m_more);
    shown->setBuddy(edit);
    form.addRow(shown, row);
    return edit;
}

void ServerFields::setSchemes(const QStringList &schemes)
{
    m_schemes = schemes;
    m_url->setPlaceholderText(m_schemes.value(0) + u"://user@host:port/database"_s);
}

void ServerFields::setAddress(const database::ServerAddress &address)
{
    m_urlProblem.clear();
    showFields(address);
    m_url->setText(database::toUrl(this->address()));
    m_urlLength = m_url->text().size();
    const bool more = !m_parameters->parameters().isEmpty() || !m_rootCertificate->text().isEmpty()
                      || !m_certificate->text().isEmpty() || !m_key->text().isEmpty() || !m_sshKey->text().isEmpty()
                      || !m_sshJump->text().isEmpty();
    if (more)
        m_moreToggle->setChecked(true);
}

database::ServerAddress ServerFields::address() const
{
    database::ServerAddress address;
    address.scheme = m_schemes.value(0);
    address.host = m_host->text().trimmed();
    address.port = m_port->text().trimmed();
    address.database = m_database->text();
    address.user = m_user->text();
    address.parameters = m_parameters->parameters();
    const auto insert = [&address](const QString &name, const QString &value) {
        if (!value.isEmpty())
            address.parameters.insert(name, value);
    };
    insert(tlsMode, m_tls->currentData().toString());
    insert(rootCertificate, m_rootCertificate->text().trimmed());
    insert(clientCertificate, m_certificate->text().trimmed());
    insert(clientKey, m_key->text().trimmed());
    insert(database::sshServerParameter, m_ssh->text().trimmed());
    insert(database::sshKeyParameter, m_sshKey->text().trimmed());
    insert(database::sshJumpParameter, m_sshJump->text().trimmed());
    return address;
}

void ServerFields::setKnownPassword(const database::Secret &password)
{
    m_knownPassword = password;
    m_password->setPlaceholderText(password.isKnown() ? tr("known; type to replace it")
                                                      : tr("asked for when it is needed"));
}

database::Secret ServerFields::password() const
{
    return isPasswordTyped() ? database::Secret(m_password->text()) : m_knownPassword;
}

bool ServerFields::isPasswordTyped() const
{
    return !m_password->text().isEmpty();
}

Remember ServerFields::remember() const
{
    return m_remember->isEnabled() && m_remember->isChecked() ? Remember::InKeychain : Remember::ThisSession;
}

void ServerFields::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

QString ServerFields::problem() const
{
    if (!m_urlProblem.isEmpty())
        return m_urlProblem;
    const QString ports = m_port->text().trimmed();
    if (!ports.isEmpty()) {
        for (const QString &port : ports.split(u',')) {
            if (!port.isEmpty() && !isPort(port))
                return tr("“%1” is no port: write a number from 1 to 65535.").arg(port);
        }
    }
    if (const QString parameter = m_parameters->problem(); !parameter.isEmpty())
        return parameter;
    if (const auto tunnel = database::sshTunnelOf(address()); !tunnel)
        return tunnel.error().message.toString();
    if (m_database->text().isEmpty() && !m_parameters->parameters().contains(u"service"_s))
        return tr("Name the database.");
    return {};
}

void ServerFields::takeUrl(const QString &url)
{
    // Typed letter by letter the text is left alone until it is finished; what is pasted is complete.
    const bool pasted = std::abs(url.size() - m_urlLength) > 1;
    m_urlLength = url.size();
    m_urlProblem.clear();
    const Result<database::ParsedAddress> parsed = database::parseServerAddress(url.trimmed());
    if (url.trimmed().isEmpty()) {
        showFields({});
    } else if (!parsed) {
        m_urlProblem = parsed.error().message.toString();
    } else if (!m_schemes.contains(parsed->address.scheme)) {
        m_urlProblem = tr("“%1://” is not the beginning of an address here. Write %2://.")
                           .arg(parsed->address.scheme, m_schemes.value(0));
    } else {
        showFields(parsed->address);
        // What another URL brought does not belong to this one.
        if (parsed->password.isKnown() || m_passwordFromUrl)
            m_password->setText(QString::fromUtf8(parsed->password.reveal()));
        m_passwordFromUrl = parsed->password.isKnown();
        if (pasted)
            cleanUrl();
    }
    Q_EMIT changed();
}

void ServerFields::cleanUrl()
{
    if (!m_urlProblem.isEmpty() || m_url->text().isEmpty())
        return;
    const QString clean = database::toUrl(address());
    if (clean != m_url->text())
        m_url->setText(clean);
    m_url->setCursorPosition(0);
    m_urlLength = m_url->text().size();
}

void ServerFields::takeFields()
{
    m_urlProblem.clear();
    m_url->setText(database::toUrl(address()));
    m_urlLength = m_url->text().size();
    Q_EMIT changed();
}

void ServerFields::showFields(const database::ServerAddress &address)
{
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    show(m_host, address.host);
    show(m_port, address.port);
    show(m_database, address.database);
    show(m_user, address.user);
    QMap<QString, QString> rest = address.parameters;
    const QString mode = rest.take(tlsMode);
    if (m_tls->findData(mode) < 0)
        m_tls->addItem(mode, mode);
    m_tls->setCurrentIndex(m_tls->findData(mode));
    show(m_rootCertificate, rest.take(rootCertificate));
    show(m_certificate, rest.take(clientCertificate));
    show(m_key, rest.take(clientKey));
    show(m_ssh, rest.take(database::sshServerParameter));
    show(m_sshKey, rest.take(database::sshKeyParameter));
    show(m_sshJump, rest.take(database::sshJumpParameter));
    m_parameters->setParameters(rest);
}

} // namespace relvar::connections
