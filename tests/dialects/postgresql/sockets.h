// SPDX-License-Identifier: GPL-3.0-or-later
// Ports of this computer for tests of what goes wrong on a network.
#pragma once

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace relvar::test {

/// Listens on the loopback address and never says a word.
class SilentServer
{
public:
    SilentServer()
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const bool listening = bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0
                               && listen(m_socket, 8) == 0
                               && getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        m_port = listening ? ntohs(address.sin_port) : 0;
    }
    ~SilentServer() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentServer)

    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

/// Nobody listens there a moment later.
inline int freePort()
{
    return SilentServer().port();
}

} // namespace relvar::test
