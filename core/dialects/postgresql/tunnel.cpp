// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/tunnel.h"

#include "database/connection.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::DatabaseError;

/// A person who is asked for a passphrase needs longer than a network.
constexpr int askingSeconds = 120;
/// Another program may take the port between our look and that of ssh.
constexpr int portAttempts = 3;

/// $1: the SSH server, then options of ssh. -f returns when the port listens (ExitOnForwardFailure), and the control
/// socket ends the ssh in the background. The log is a file because -f gives up the standard error.
constexpr char tunnelScript[] = R"sh(
server=$1
shift
# Nobody may listen any more, and there is still a folder to remove.
trap '' PIPE
folder=$(mktemp -d "${TMPDIR:-/tmp}/relvar-ssh-XXXXXXXX") || exit 1
trap 'rm -rf -- "$folder"' EXIT
trap 'exit 1' TERM
if ! ssh -f -N -M -S "$folder/control" -E "$folder/log" "$@" -- "$server" </dev/null; then
    cat "$folder/log"
    exit 1
fi
echo "ready $folder"
while read -r line; do :; done
ssh -S "$folder/control" -O exit -- "$server" >/dev/null 2>&1
)sh";

/// Empty when the system has none left.
std::optional<int> freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return std::nullopt;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = bind(socket, generic, size) == 0 && getsockname(socket, generic, &size) == 0;
    close(socket);
    return bound ? std::optional<int>(ntohs(address.sin_port)) : std::nullopt;
}

bool mayAsk()
{
    return !qEnvironmentVariableIsEmpty("SSH_ASKPASS");
}

/// The person's own, for the agent and the files; without what belongs to PostgreSQL alone, messages in English.
QByteArrayList environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"PGPASSWORD"_s);
    variables.insert(u"LC_ALL"_s, u"C"_s);
    // There is no terminal in the script's session.
    if (mayAsk() && !variables.contains(u"SSH_ASKPASS_REQUIRE"_s))
        variables.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    QByteArrayList list;
    for (const QString &variable : variables.toStringList())
        list.append(variable.toLocal8Bit());
    return list;
}

QString forwarding(int port, const Tunnel::End &end)
{
    const QString host = end.host.contains(u':') ? u'[' + end.host + u']' : end.host;
    const QString there = end.host.startsWith(u'/') ? u"%1/.s.PGSQL.%2"_s.arg(end.host).arg(end.port)
                                                    : u"%1:%2"_s.arg(host).arg(end.port);
    return u"127.0.0.1:%1:%2"_s.arg(port).arg(there);
}

QByteArrayList argumentsFor(const database::SshTunnel &through, const QString &forward, int seconds)
{
    QStringList arguments = {through.server.host, u"-T"_s, u"-a"_s, u"-x"_s, u"-L"_s, forward};
    const auto option = [&arguments](const QString &text) { arguments += {u"-o"_s, text}; };
    option(u"ExitOnForwardFailure=yes"_s);
    option(u"ControlPersist=no"_s);
    option(u"PermitLocalCommand=no"_s);
    option(u"RemoteCommand=none"_s);
    option(u"ConnectTimeout=%1"_s.arg(seconds));
    // A cable that is pulled out is noticed in a minute, as it is without a tunnel.
    option(u"ServerAliveInterval=20"_s);
    option(u"ServerAliveCountMax=3"_s);
    if (!mayAsk())
        option(u"BatchMode=yes"_s);
    if (!through.server.user.isEmpty())
        arguments += {u"-l"_s, through.server.user};
    if (!through.server.port.isEmpty())
        arguments += {u"-p"_s, through.server.port};
    if (!through.keyFile.isEmpty())
        arguments += {u"-i"_s, through.keyFile, u"-o"_s, u"IdentitiesOnly=yes"_s};
    if (!through.jumps.isEmpty())
        arguments += {u"-J"_s, through.jumps.join(u',')};
    QByteArrayList encoded;
    for (const QString &argument : std::as_const(arguments))
        encoded.append(QFile::encodeName(argument));
    return encoded;
}

/// What ssh said, as cause and remedy. https://github.com/openssh/openssh-portable/blob/V_9_2_P1/sshconnect2.c
Error refusal(const QString &server, const QByteArray &words)
{
    const QString told = QString::fromLocal8Bit(words).trimmed();
    const auto because = [&told](DatabaseError code, const Text &message) { return Error{code, message, told, {}}; };
    if (words.contains("ssh: not found")) {
        return because(DatabaseError::Unreachable,
                       text("postgresql",
                            "The program ssh is not installed here. Install the package openssh-client."));
    }
    if (words.contains("Host key verification failed")) {
        return because(DatabaseError::Unreachable,
                       text("postgresql",
                            "The SSH server %1 is not known on this computer, or shows another key than before. Log in "
                            "once with ssh in a terminal, compare the key it shows, and try again.",
                            {server}));
    }
    if (words.contains("Permission denied")) {
        return because(DatabaseError::NotAdmitted,
                       text("postgresql",
                            "The SSH server %1 does not let you in. Add your key to the agent (ssh-add), or name its "
                            "file; a key with a passphrase needs the agent.",
                            {server}));
    }
    return because(DatabaseError::Unreachable,
                   text("postgresql", "The SSH server %1 cannot be reached: %2. Check its name and port.",
                        {server, told.section(u'\n', -1).trimmed()}));
}

Error noProcess(const QString &reason)
{
    return {DatabaseError::Unreachable,
            text("postgresql", "ssh cannot be started: the system starts no further process. Close other programs and "
                               "try again."),
            reason,
            {}};
}

} // namespace

Tunnel::Tunnel(std::unique_ptr<Guardian> guardian, int port, QString logFile, QString through, End end)
    : m_guardian(std::move(guardian))
    , m_port(port)
    , m_logFile(std::move(logFile))
    , m_through(std::move(through))
    , m_end(std::move(end))
{
}

Tunnel::~Tunnel()
{
    m_guardian->letGo();
}

Result<std::unique_ptr<Tunnel>> Tunnel::open(const database::SshTunnel &through, const End &end,
                                             Interruption &interruption, int requestsBefore, int timeoutSeconds)
{
    const QString server = displayText(through);
    const int seconds = mayAsk() ? std::max(timeoutSeconds, askingSeconds) : timeoutSeconds;
    const QDeadlineTimer deadline(qint64(seconds) * 1000);
    QByteArray words;
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        const std::optional<int> port = freePort();
        if (!port)
            return fail(noProcess(u"socket(2)"_s));
        auto started = Guardian::start({.text = tunnelScript,
                                        .arguments = argumentsFor(through, forwarding(*port, end), seconds),
                                        .folder = "/",
                                        .environment = environment(),
                                        .user = {}});
        if (!started)
            return fail(noProcess(started.error()));
        std::unique_ptr<Guardian> guardian = *std::move(started);
        constexpr char ready[] = "ready ";
        words.clear();
        for (bool ended = false; !ended;) {
            const Guardian::Said said = guardian->listen(interruption, requestsBefore, deadline);
            if (!said.text) {
                guardian->interrupt();
                if (interruption.requests() != requestsBefore) {
                    return fail(DatabaseError::Cancelled,
                                text("postgresql", "Connecting through %1 was cancelled.", {server}));
                }
                return fail(DatabaseError::TimedOut,
                            text("postgresql",
                                 "The SSH server %1 did not let the connection through within %2 s. Check its name and "
                                 "port, and whether a firewall stands between; connect_timeout=… in the address allows "
                                 "more time.",
                                 {server, QString::number(seconds)}));
            }
            if (said.text->startsWith(ready)) {
                const QString folder = QFile::decodeName(said.text->mid(qstrlen(ready)).trimmed());
                return std::unique_ptr<Tunnel>(new Tunnel(std::move(guardian), *port, folder + u"/log"_s, server, end));
            }
            words += *said.text;
            ended = said.ended;
        }
        if (!words.contains("Address already in use"))
            break;
    }
    return fail(refusal(server, words));
}

std::optional<Error> Tunnel::failure() const
{
    QFile log(m_logFile);
    if (!log.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString words = QString::fromLocal8Bit(log.readAll()).trimmed();
    // "channel 2: open failed: connect failed: Connection refused"
    if (!words.contains("open failed"_L1))
        return std::nullopt;
    return Error{DatabaseError::Unreachable,
                 text("postgresql",
                      "The SSH server %1 does not get through to %2, port %3: %4. Check host and port as that server "
                      "sees them, and that it allows forwarding.",
                      {m_through, m_end.host, QString::number(m_end.port), words.section(u": "_s, -1)}),
                 words,
                 {}};
}

} // namespace relvar::postgresql
