// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/interruption.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace relvar::postgresql {

Interruption::Interruption()
    : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Interruption::~Interruption()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void Interruption::request()
{
    ++m_requests;
    wake();
}

void Interruption::wake()
{
    // The only failure is a counter that is full: then the wait ends anyway.
    static_cast<void>(eventfd_write(m_descriptor, 1));
}

Interruption::Woken Interruption::wait(int socket, short events, const QDeadlineTimer &deadline)
{
    while (true) {
        pollfd descriptors[] = {{socket, events, 0}, {m_descriptor, POLLIN, 0}};
        const qint64 left = deadline.isForever() ? -1 : deadline.remainingTime();
        const int count
            = poll(descriptors, std::size(descriptors), int(std::min<qint64>(left, std::numeric_limits<int>::max())));
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            return Woken::TimedOut;
        if (descriptors[1].revents != 0) {
            eventfd_t taken = 0;
            static_cast<void>(eventfd_read(m_descriptor, &taken));
            return Woken::Woken;
        }
        return Woken::Ready;
    }
}

} // namespace relvar::postgresql
