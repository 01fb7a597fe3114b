// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with connections: connect, change, copy, remove, ask for passwords.
#include "connections/connectiondialog.h"
#include "database/serveraddress.h"
#include "shell/mainwindow.h"
#include "shell/passwordrequests.h"
#include "widgets/messagestack.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using connections::ConnectionDialog;
using database::ConnectionSettings;
using Kind = widgets::InlineMessage::Kind;

connections::ConnectionTester MainWindow::makeTester()
{
    return [this](const ConnectionSettings &settings, QObject *receiver,
                  std::function<void(const Result<connections::TestAnswer> &)> done) {
        return m_workers.start(
            QString(), receiver,
            [dialect = dialect::find(m_dialects, settings.dialect), settings](const database::CancelToken &cancel) {
                return connections::testConnection(*dialect, settings, cancel);
            },
            done);
    };
}

ConnectionDialog *MainWindow::showConnectionDialog(const QString &title, const QString &acceptText,
                                                   const ConnectionSettings &settings, const QString &except)
{
    ConnectionDialog::Request request{.title = title, .acceptText = acceptText, .settings = settings};
    request.hasKeychain = m_passwords.hasKeychain();
    for (const ConnectionReading &reading : m_session.connections()) {
        if (m_session.project() && reading.settings.name != except)
            request.otherNames.append(reading.settings.name);
    }
    // All connections of a project speak its dialect.
    const QList<const dialect::Dialect *> choice
        = m_session.project() || !except.isEmpty() ? QList{&m_session.dialect()} : m_dialects;
    auto *dialog = new ConnectionDialog(choice, makeTester(), request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::rememberPassword(const ConnectionDialog &dialog)
{
    const ConnectionSettings settings = dialog.settings();
    if (const std::optional<connections::Remember> remember = dialog.remember())
        m_passwords.keep(settings.address, settings.password, *remember);
}

void MainWindow::connectDatabase()
{
    ConnectionSettings settings;
    const auto server = std::find_if(m_dialects.cbegin(), m_dialects.cend(), [](const dialect::Dialect *dialect) {
        return !dialect->capabilities().serverSchemes.isEmpty();
    });
    settings.dialect = m_session.project()           ? m_session.dialect().id()
                       : server != m_dialects.cend() ? (*server)->id()
                                                     : m_dialects.constFirst()->id();
    const bool adds = m_session.phase() == Session::Phase::Open && m_session.project();
    ConnectionDialog *dialog = showConnectionDialog(adds ? tr("Add a database to %1").arg(m_session.displayName())
                                                         : tr("Connect a database"),
                                                    tr("Connect"), settings, {});
    connect(dialog, &QDialog::accepted, this, [this, dialog, adds] {
        rememberPassword(*dialog);
        const ConnectionSettings wanted = dialog->settings();
        if (adds) {
            showOutcome(m_session.addConnection(wanted));
            return;
        }
        leave(Leaving::Project, [this, wanted] {
            m_messages->clearAll();
            m_session.openConnection(wanted);
        });
    });
}

void MainWindow::editConnection(const QString &name)
{
    const ConnectionReading *reading = m_session.connection(name);
    if (!reading)
        return;
    ConnectionDialog *dialog = showConnectionDialog(tr("Connection %1").arg(name), tr("Save"), reading->settings, name);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        rememberPassword(*dialog);
        if (m_session.connection(name))
            showOutcome(m_session.changeConnection(name, dialog->settings()));
    });
}

void MainWindow::duplicateConnection(const QString &name)
{
    const ConnectionReading *reading = m_session.connection(name);
    if (!reading || !m_session.project())
        return;
    ConnectionSettings copy = reading->settings;
    for (int number = 2; m_session.connection(copy.name); ++number)
        copy.name = name + u'-' + QString::number(number);
    ConnectionDialog *dialog = showConnectionDialog(tr("Copy of %1").arg(name), tr("Add"), copy, {});
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        rememberPassword(*dialog);
        if (m_session.project())
            showOutcome(m_session.addConnection(dialog->settings()));
    });
}

void MainWindow::removeConnection(const QString &name)
{
    if (!m_session.project() || !m_session.connection(name))
        return;
    widgets::InlineMessage &question = m_messages->showText(
        u"connection"_s, Kind::Warning,
        tr("Remove the connection %1 from relvar.toml? The database itself stays as it is.").arg(name));
    QPushButton *remove = question.addButton(tr("&Remove"));
    remove->setObjectName(u"confirmRemoveConnection"_s);
    connect(remove, &QPushButton::clicked, this, [this, name] {
        m_messages->clear(u"connection"_s);
        m_passwordRequests->withdraw(name);
        if (m_session.project() && m_session.connection(name))
            showOutcome(m_session.removeConnection(name));
    });
    QPushButton *keep = question.addButton(tr("&Keep"));
    connect(keep, &QPushButton::clicked, this, [this] { m_messages->clear(u"connection"_s); });
    keep->setFocus();
}

void MainWindow::showOutcome(const Result<> &changed)
{
    if (changed)
        m_messages->clear(u"connection"_s);
    else
        report(u"connection"_s, changed.error());
}

void MainWindow::takePasswordNeed(const ConnectionSettings &settings, const Error &error)
{
    if (m_session.phase() == Session::Phase::Open) {
        m_passwordRequests->offer(settings, error, [this, name = settings.name](const database::Secret &password) {
            m_session.setPassword(name, password);
        });
        return;
    }
    m_passwordRequests->ask(settings, error, [this, settings](const database::Secret &password) {
        ConnectionSettings again = settings;
        again.password = password;
        m_session.openConnection(again);
    });
}

} // namespace relvar::shell
