// SPDX-License-Identifier: GPL-3.0-or-later
#include "restartableserver.h"

#include "dialect/dialect.h"
#include "support/postgresqlserver.h"

#include <QProcess>

#include <pwd.h>
#include <unistd.h>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

RestartableServer::~RestartableServer()
{
    if (m_isRunning)
        static_cast<void>(
            run(u"pg_ctl"_s, {u"stop"_s, u"-m"_s, u"immediate"_s, u"-D"_s, m_folder.filePath(u"data"_s)}));
}

Result<> RestartableServer::start()
{
    for (const int major : {15, 16, 17, 18, 14}) {
        if (m_programs.isEmpty())
            m_programs = serverProgramsOf(major);
    }
    if (m_programs.isEmpty())
        return fail(dialect::ScratchError::Unavailable, text("test", "No server programs are installed."));
    if (geteuid() == 0) {
        // Its programs refuse to run as root.
        const passwd *user = getpwnam("postgres");
        if (user == nullptr)
            user = getpwnam("nobody");
        if (user == nullptr || ::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return fail(dialect::ScratchError::Unavailable, text("test", "There is no user for the server."));
    }
    const QString data = m_folder.filePath(u"data"_s);
    return run(u"initdb"_s, {u"-D"_s, data, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"--no-sync"_s, u"-E"_s,
                             u"UTF8"_s, u"--locale=C"_s})
        .and_then([&] {
            m_isRunning = true;
            return run(u"pg_ctl"_s, {u"start"_s, u"-w"_s, u"-D"_s, data, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
                                     u"-k %1 -c listen_addresses= -c fsync=off"_s.arg(m_folder.path())});
        });
}

Result<> RestartableServer::restart() const
{
    return run(u"pg_ctl"_s, {u"restart"_s, u"-w"_s, u"-m"_s, u"immediate"_s, u"-D"_s, m_folder.filePath(u"data"_s),
                             u"-l"_s, m_folder.filePath(u"log"_s)});
}

QString RestartableServer::address() const
{
    return u"postgresql:///postgres?host=%1&user=postgres"_s.arg(m_folder.path());
}

Result<> RestartableServer::run(const QString &program, const QStringList &arguments) const
{
    QStringList command{m_programs + u'/' + program};
    if (geteuid() == 0) {
        const QString user = getpwnam("postgres") != nullptr ? u"postgres"_s : u"nobody"_s;
        command = QStringList{u"setpriv"_s, u"--reuid"_s, user, u"--regid"_s, user, u"--clear-groups"_s} + command;
    }
    QProcess process;
    // The server inherits the output of pg_ctl, and would keep a pipe open.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(m_folder.path());
    command += arguments;
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(dialect::ScratchError::Unavailable, text("test", "%1 failed.", {program}));
    return {};
}

} // namespace relvar::test
