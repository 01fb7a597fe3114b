// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace relvar::cli {

namespace {

/// A statement that was about to run when the signal came does not notice it; so it is told again.
constexpr int repeatMs = 50;

} // namespace

Interruption::Interruption()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    // A reader that goes away (`relvar-cli up | head`) must not end a run in the middle.
    std::signal(SIGPIPE, SIG_IGN);
    m_signals = signalfd(-1, &wanted, SFD_CLOEXEC);
    m_end = eventfd(0, EFD_CLOEXEC);
    m_thread = std::thread([this] { watch(); });
}

Interruption::~Interruption()
{
    const quint64 one = 1;
    if (write(m_end, &one, sizeof one) == sizeof one)
        m_thread.join();
    else
        m_thread.detach();
    close(m_signals);
    close(m_end);
}

void Interruption::watch()
{
    for (;;) {
        pollfd descriptors[] = {{m_signals, POLLIN, 0}, {m_end, POLLIN, 0}};
        const int ready = poll(descriptors, 2, m_token.isCancelled() ? repeatMs : -1);
        if (ready < 0)
            continue;
        if (ready == 0) {
            m_token.cancel();
            continue;
        }
        if (descriptors[1].revents != 0)
            return;
        signalfd_siginfo info;
        if (read(m_signals, &info, sizeof info) != sizeof info)
            continue;
        if (m_token.isCancelled())
            std::_Exit(128 + static_cast<int>(info.ssi_signo));
        m_token.cancel();
    }
}

} // namespace relvar::cli
