// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverdialect.h"

#include "database/serveraddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace relvar::test {

using database::DatabaseError;

namespace {

sockaddr_in local(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Result<> waitForGreeting(quint16 port, const database::CancelToken &cancel)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = local(port);
    Result<> greeted = fail(DatabaseError::Unreachable, text("test", "Nobody answers there."));
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0) {
        pollfd waiting = {socket, POLLIN, 0};
        int ready = 0;
        while (ready == 0 && !cancel.isCancelled())
            ready = ::poll(&waiting, 1, 10);
        greeted = ready > 0 ? Result<>() : fail(DatabaseError::Cancelled, text("test", "It was cancelled."));
    }
    ::close(socket);
    return greeted;
}

} // namespace

ServerDialect::ServerDialect(QString folder)
    : m_capabilities(m_sqlite.capabilities())
    , m_folder(std::move(folder))
{
    m_capabilities.serverSchemes = {u"test"_s};
}

Result<std::unique_ptr<database::Connection>> ServerDialect::open(const database::ConnectionSettings &settings,
                                                                  const database::CancelToken &cancel) const
{
    const Result<database::ParsedAddress> parsed = database::parseServerAddress(settings.address);
    if (!parsed)
        return fail(parsed.error());
    const database::ServerAddress &address = parsed->address;
    if (isDown)
        return fail(DatabaseError::Unreachable, text("test", "The server is down. Start it."));
    if (address.host == "nowhere"_L1) {
        return fail(DatabaseError::Unreachable,
                    text("test", "No host is called nowhere. Correct the name of the host."), u"could not translate"_s);
    }
    if (!address.port.isEmpty()) {
        if (const Result<> greeted = waitForGreeting(address.port.toUShort(), cancel); !greeted)
            return fail(greeted.error());
    }
    const QString wanted = passwords.value(address.user);
    if (!wanted.isEmpty() && !settings.password.isKnown())
        return fail(DatabaseError::PasswordNeeded, text("test", "%1 needs a password.", {address.user}));
    if (!wanted.isEmpty() && settings.password.reveal() != wanted.toUtf8())
        return fail(DatabaseError::WrongPassword, text("test", "The password of %1 is wrong.", {address.user}));
    database::ConnectionSettings file = settings;
    file.address = m_folder + u'/' + address.database + u".db"_s;
    return m_sqlite.open(file, cancel);
}

Result<> ServerDialect::probe(const database::ConnectionSettings &settings) const
{
    return database::parseServerAddress(settings.address).map([](const database::ParsedAddress &) {});
}

SilentServer::SilentServer()
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_in address = local(0);
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
        || ::listen(m_socket, 16) != 0)
        qFatal("The silent server cannot listen.");
}

SilentServer::~SilentServer()
{
    ::close(m_socket);
}

QString SilentServer::port() const
{
    sockaddr_in address = {};
    socklen_t size = sizeof(address);
    ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
    return QString::number(ntohs(address.sin_port));
}

} // namespace relvar::test
