// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/guardian.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>
#include <utility>
#include <vector>

namespace relvar::postgresql {

namespace {

/// Both ends close when another program is started.
bool openPipe(std::array<int, 2> &ends)
{
    return pipe2(ends.data(), O_CLOEXEC) == 0;
}

void closeEnds(const std::array<int, 2> &ends)
{
    for (const int end : ends) {
        if (end >= 0)
            close(end);
    }
}

/// After fork(), in a process that had many threads: only functions that are safe in a signal handler.
[[noreturn]] void becomeScript(const char *const *arguments, const char *const *environment, const char *folder,
                               int input, int output, const SystemUser *user)
{
    constexpr int failed = 126;
    setsid();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    if (dup2(input, STDIN_FILENO) < 0 || dup2(output, STDOUT_FILENO) < 0 || dup2(output, STDERR_FILENO) < 0)
        _exit(failed);
    close_range(STDERR_FILENO + 1, ~0U, 0);
    if (user && (setgroups(1, &user->group) != 0 || setgid(user->group) != 0 || setuid(user->user) != 0))
        _exit(failed);
    // What the server makes is for its own user alone.
    umask(S_IRWXG | S_IRWXO);
    if (chdir(folder) != 0)
        _exit(failed);
    execve("/bin/sh", const_cast<char *const *>(arguments), const_cast<char *const *>(environment));
    _exit(failed);
}

void reap(pid_t process)
{
    while (waitpid(process, nullptr, 0) < 0 && errno == EINTR) { }
}

} // namespace

Guardian::Guardian(pid_t process, int input, int output)
    : m_process(process)
    , m_input(input)
    , m_output(output)
{
}

Guardian::~Guardian()
{
    endInput();
    if (m_process > 0)
        reap(m_process);
    close(m_output);
}

tl::expected<std::unique_ptr<Guardian>, QString> Guardian::start(const GuardedScript &script)
{
    std::vector<const char *> arguments = {"sh", "-c", script.text.constData(), "sh"};
    for (const QByteArray &argument : script.arguments)
        arguments.push_back(argument.constData());
    arguments.push_back(nullptr);
    std::vector<const char *> environment;
    for (const QByteArray &variable : script.environment)
        environment.push_back(variable.constData());
    environment.push_back(nullptr);

    std::array<int, 2> input = {-1, -1};
    std::array<int, 2> output = {-1, -1};
    pid_t process = -1;
    if (openPipe(input) && openPipe(output))
        process = fork();
    if (process == 0) {
        becomeScript(arguments.data(), environment.data(), script.folder.constData(), input[0], output[1],
                     script.user ? &*script.user : nullptr);
    }
    if (process < 0) {
        const QString reason = QString::fromLocal8Bit(strerror(errno));
        closeEnds(input);
        closeEnds(output);
        return tl::unexpected(reason);
    }
    close(input[0]);
    close(output[1]);
    return std::unique_ptr<Guardian>(new Guardian(process, input[1], output[0]));
}

Guardian::Said Guardian::listen(Interruption &interruption, int requestsBefore, const QDeadlineTimer &deadline)
{
    Said said;
    QByteArray text;
    while (!text.endsWith('\n')) {
        const Interruption::Woken woken = interruption.wait(m_output, POLLIN, deadline);
        if (interruption.requests() != requestsBefore || woken == Interruption::Woken::TimedOut)
            return said;
        if (woken != Interruption::Woken::Ready)
            continue;
        std::array<char, 4096> buffer{};
        const ssize_t count = read(m_output, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            said.ended = true;
            break;
        }
        text.append(buffer.data(), count);
    }
    said.text = text;
    return said;
}

void Guardian::letGo()
{
    endInput();
    // Somebody must ask for its end, or it stays a zombie.
    std::thread(reap, std::exchange(m_process, -1)).detach();
}

void Guardian::interrupt()
{
    // A session of its own is a process group of its own.
    if (m_process > 0)
        kill(-m_process, SIGTERM);
    letGo();
}

void Guardian::endInput()
{
    if (m_input >= 0)
        close(std::exchange(m_input, -1));
}

} // namespace relvar::postgresql
