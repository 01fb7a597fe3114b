// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/resolve.h"

#include <netdb.h>
#include <sys/socket.h>

#include <QString>

#include <array>
#include <thread>

namespace relvar::postgresql {

namespace {

struct Lookup
{
    QByteArray host;
    std::shared_ptr<Interruption> waiting;
    // Written before `done`, read after it.
    QByteArrayList addresses;
    QString reason;
    std::atomic_bool done = false;
};

void lookUp(Lookup &lookup)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    const int code = getaddrinfo(lookup.host.constData(), nullptr, &hints, &first);
    if (code != 0) {
        lookup.reason = QString::fromLocal8Bit(gai_strerror(code));
        return;
    }
    for (const addrinfo *info = first; info; info = info->ai_next) {
        std::array<char, NI_MAXHOST> name{};
        if (getnameinfo(info->ai_addr, info->ai_addrlen, name.data(), name.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            lookup.addresses.append(QByteArray(name.data()));
    }
    freeaddrinfo(first);
}

} // namespace

Resolved resolve(const QByteArray &host, const std::shared_ptr<Interruption> &interruption, int requestsBefore,
                 const QDeadlineTimer &deadline)
{
    const auto lookup = std::make_shared<Lookup>();
    lookup->host = host;
    lookup->waiting = interruption;
    std::thread([lookup] {
        lookUp(*lookup);
        lookup->done.store(true);
        lookup->waiting->wake();
    }).detach();
    while (!lookup->done.load()) {
        const Interruption::Woken woken = interruption->wait(-1, 0, deadline);
        if (interruption->requests() != requestsBefore)
            return {.end = Resolved::End::Interrupted};
        if (woken == Interruption::Woken::TimedOut)
            return {.end = Resolved::End::TimedOut};
    }
    return {.addresses = lookup->addresses, .reason = lookup->reason};
}

} // namespace relvar::postgresql
