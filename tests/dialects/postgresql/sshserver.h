// SPDX-License-Identifier: GPL-3.0-or-later
// An SSH server of the test's own on the loopback address, and a client that knows it: as an unprivileged user where
// the test runs as root, with keys of their own, without a look at those of the person.
#pragma once

#include "sockets.h"
#include "support/places.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>

namespace relvar::test {

class SshServer
{
public:
    SshServer() { m_server.setProcessChannelMode(QProcess::MergedChannels); }
    ~SshServer()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SshServer)

    /// Empty: not there, for a test that then skips itself.
    static QString program()
    {
        using namespace Qt::Literals::StringLiterals;
        return QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s,
                                                          sourceFile(u"build/tools/openssh-server/usr/sbin"_s)});
    }

    /// `folder` can be read by `user`, whom the server runs as and lets in. Empty, or what went wrong.
    QString start(const QString &folder, const QString &user)
    {
        using namespace Qt::Literals::StringLiterals;
        m_folder = folder + u"/ssh"_s;
        m_user = user;
        const QString own = folder + u"/sshd"_s;
        if (!QDir().mkdir(own) || !QDir().mkdir(m_folder))
            return u"no folders"_s;
        for (const QString &key : {own + u"/host"_s, m_folder + u"/key"_s, m_folder + u"/stranger"_s}) {
            if (QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key}))
                return u"no keys"_s;
        }
        // A copy, where the user of the server gets to.
        const QString copy = own + u"/sshd"_s;
        const QString port = QString::number(m_port = freePort());
        const bool written = QFile::copy(program(), copy) && QFile::copy(m_folder + u"/key.pub"_s, own + u"/admitted"_s)
                             && write(own + u"/config"_s,
                                      u"Port %1\nListenAddress 127.0.0.1\nHostKey %2/host\nPidFile none\nUsePAM no\n"
                                      "StrictModes no\nAuthorizedKeysFile %2/admitted\nPasswordAuthentication no\n"
                                      "KbdInteractiveAuthentication no\nPermitRootLogin no\n"_s.arg(port, own))
                             && writeProgram() && writeClient({});
        if (!written)
            return u"no files"_s;
        QString command = copy;
        QStringList arguments{u"-D"_s, u"-e"_s, u"-f"_s, own + u"/config"_s};
        if (getuid() == 0) {
            if (QProcess::execute(u"chown"_s, {u"-R"_s, user, own}))
                return u"no owner"_s;
            command = u"setpriv"_s;
            const passwd *entry = getpwnam(user.toLocal8Bit().constData());
            arguments = QStringList{u"--reuid=%1"_s.arg(entry->pw_uid), u"--regid=%1"_s.arg(entry->pw_gid),
                                    u"--clear-groups"_s, copy}
                        + arguments;
        }
        m_server.start(command, arguments);
        QByteArray said;
        while (!said.contains("listening on")) {
            if (!m_server.waitForReadyRead(30000))
                return QString::fromLocal8Bit(said + m_server.readAll());
            said += m_server.readAll();
        }
        QFile hostKey(own + u"/host.pub"_s);
        if (!hostKey.open(QIODevice::ReadOnly))
            return u"no host key"_s;
        return write(m_folder + u"/known"_s, u"[127.0.0.1]:%1 "_s.arg(port) + QString::fromUtf8(hostKey.readAll()))
                   ? QString()
                   : u"no known hosts"_s;
    }

    /// What stands in the client's configuration, instead of ~/.ssh/config.
    bool writeClient(const QString &more)
    {
        using namespace Qt::Literals::StringLiterals;
        return write(
            m_folder + u"/config"_s,
            u"%1\nUserKnownHostsFile %2/known\nGlobalKnownHostsFile none\nIdentityAgent none\n"_s.arg(more, m_folder));
    }

    /// With the program ssh that knows the server, for PATH.
    const QString &folder() const { return m_folder; }
    QString key() const { return m_folder + QStringLiteral("/key"); }
    QString strangersKey() const { return m_folder + QStringLiteral("/stranger"); }
    QString place() const { return QStringLiteral("%1@127.0.0.1:%2").arg(m_user).arg(m_port); }
    qint64 processId() const { return m_server.processId(); }

private:
    /// Once: what is running cannot be written.
    bool writeProgram() const
    {
        using namespace Qt::Literals::StringLiterals;
        return write(m_folder + u"/ssh"_s,
                     u"#!/bin/sh\nexec %1 -F %2/config \"$@\"\n"_s.arg(
                         QStandardPaths::findExecutable(u"ssh"_s, {u"/usr/bin"_s, u"/usr/local/bin"_s}), m_folder))
               && QFile::setPermissions(m_folder + u"/ssh"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    static bool write(const QString &path, const QString &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    }

    QString m_folder;
    QString m_user;
    int m_port = 0;
    QProcess m_server;
};

} // namespace relvar::test
