// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/connect.h"

#include "database/connection.h"
#include "dialects/postgresql/errors.h"
#include "dialects/postgresql/resolve.h"
#include "dialects/postgresql/scratch.h"

#include <libpq-fe.h>
#include <poll.h>

#include <QRegularExpression>
#include <QSet>

#include <clocale>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::DatabaseError;

constexpr int defaultTimeoutSeconds = 10;

/// libpq and the C library translate their messages, and only the message tells why connecting failed. While this
/// lives, the thread hears them in English.
class EnglishMessages
{
public:
    EnglishMessages()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(uselocale(m_english))
    {
    }
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
};

/// Keywords of libpq: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
QSet<QString> knownKeywords()
{
    QSet<QString> keywords;
    PQconninfoOption *options = PQconninfoParse("", nullptr);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option)
        keywords.insert(QString::fromLatin1(option->keyword));
    PQconninfoFree(options);
    return keywords;
}

Result<> checkPorts(const QString &ports)
{
    for (const QString &port : ports.split(u',')) {
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        if (port.isEmpty() || (isNumber && number >= 1 && number <= 65535))
            continue;
        return fail(DatabaseError::BadAddress,
                    text("postgresql", "“%1” is not a port. Write a number from 1 to 65535, or leave it out for 5432.",
                         {port}));
    }
    return {};
}

/// Keywords and values for libpq; the last value of a keyword counts.
class Keywords
{
public:
    void set(const QByteArray &keyword, const QByteArray &value) { m_values.insert(keyword, value); }

    PGconn *start() const
    {
        std::vector<const char *> keywords;
        std::vector<const char *> values;
        for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
            keywords.push_back(it.key().constData());
            values.push_back(it.value().constData());
        }
        keywords.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(keywords.data(), values.data(), 0);
    }

private:
    QMap<QByteArray, QByteArray> m_values;
};

/// One host, and one of its addresses when the name was resolved here or a tunnel leads there.
struct Host
{
    QByteArray name;
    QByteArray address;
    QByteArray port;
};

/// What sshTunnelOf() reads.
bool isOurs(const QString &parameter)
{
    return parameter == database::sshServerParameter || parameter == database::sshKeyParameter
           || parameter == database::sshJumpParameter;
}

Keywords keywordsFor(const Target &target, const Host &host)
{
    Keywords keywords;
    // A cable that is pulled out is noticed in a minute, not in the two hours of the system's default.
    keywords.set("keepalives_idle", "30");
    keywords.set("keepalives_interval", "10");
    keywords.set("keepalives_count", "3");
    keywords.set("fallback_application_name", "relvar");
    for (auto it = target.address.parameters.cbegin(); it != target.address.parameters.cend(); ++it) {
        if (!isOurs(it.key()))
            keywords.set(it.key().toUtf8(), it.value().toUtf8());
    }
    keywords.set("client_encoding", "UTF8");
    const auto setUnlessEmpty = [&keywords](const QByteArray &keyword, const QByteArray &value) {
        if (!value.isEmpty())
            keywords.set(keyword, value);
    };
    setUnlessEmpty("host", host.name);
    setUnlessEmpty("hostaddr", host.address);
    setUnlessEmpty("port", host.port);
    setUnlessEmpty("user", target.address.user.toUtf8());
    setUnlessEmpty("dbname", target.address.database.toUtf8());
    if (target.password.isKnown())
        keywords.set("password", target.password.reveal());
    return keywords;
}

/// libpq's own limit works only where it waits itself.
int timeoutSeconds(const database::ServerAddress &address)
{
    QString value = address.parameters.value(u"connect_timeout"_s);
    if (value.isEmpty())
        value = qEnvironmentVariable("PGCONNECT_TIMEOUT");
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    return isNumber && seconds > 0 ? seconds : defaultTimeoutSeconds;
}

class Attempt
{
public:
    Attempt(const Target &target, const std::shared_ptr<Interruption> &interruption, int requestsBefore)
        : m_target(target)
        , m_interruption(interruption)
        , m_requestsBefore(requestsBefore)
        , m_seconds(timeoutSeconds(target.address))
    {
    }

    /// The hosts in turn. Only one that cannot be reached, or has no place, lets the next one try: a wrong password is
    /// wrong everywhere.
    Result<Connected> connect()
    {
        Result<Connected> result = fail(cancelled());
        for (const Host &host : hosts()) {
            result = connect(host);
            if (result || !mayTryNext(result.error()))
                break;
        }
        return result;
    }

private:
    QList<Host> hosts() const
    {
        const QStringList names = m_target.address.host.split(u',');
        const QStringList ports = m_target.address.port.split(u',');
        QList<Host> all;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
            all.append({names.at(i).toUtf8(), {}, port.toUtf8()});
        }
        return all;
    }

    static bool mayTryNext(const Error &error)
    {
        return error.code.is(DatabaseError::Unreachable) || error.code.is(DatabaseError::TimedOut)
               || error.code.is(DatabaseError::NotAdmitted);
    }

    /// All addresses of one host, with the time limit for each.
    Result<Connected> connect(const Host &host)
    {
        if (m_target.tunnel)
            return connectThrough(*m_target.tunnel, host);
        const bool isFolder = host.name.startsWith('/') || host.name.startsWith('@');
        if (host.name.isEmpty() || isFolder || m_target.address.parameters.contains(u"hostaddr"_s))
            return start(host);
        const Resolved resolved = resolve(host.name, m_interruption, m_requestsBefore, deadline());
        if (resolved.end == Resolved::End::Interrupted)
            return fail(cancelled());
        if (resolved.end == Resolved::End::TimedOut)
            return fail(timedOut());
        if (resolved.addresses.isEmpty()) {
            return fail(DatabaseError::Unreachable,
                        text("postgresql",
                             "There is no host named “%1”. Check the spelling, and that this computer is "
                             "in the network (VPN) that knows the name.",
                             {QString::fromUtf8(host.name)}),
                        resolved.reason);
        }
        Result<Connected> result = fail(cancelled());
        for (const QByteArray &address : resolved.addresses) {
            result = start({host.name, address, host.port});
            if (result || !mayTryNext(result.error()))
                break;
        }
        return result;
    }

    /// The host's name goes on to be what certificates and the password file are looked up for.
    Result<Connected> connectThrough(const database::SshTunnel &through, const Host &host)
    {
        // Without a name it is the SSH server itself.
        const QString name = host.name.isEmpty() ? u"localhost"_s : QString::fromUtf8(host.name);
        const int port = host.port.isEmpty() ? Tunnel::End().port : host.port.toInt();
        Result<std::unique_ptr<Tunnel>> tunnel
            = Tunnel::open(through, {name, port}, *m_interruption, m_requestsBefore, m_seconds);
        if (!tunnel)
            return fail(tunnel.error());
        const QByteArray asked = name.startsWith(u'/') ? "localhost"_ba : name.toUtf8();
        Result<Connected> result = start({asked, "127.0.0.1", QByteArray::number((*tunnel)->port())});
        if (!result)
            return fail((*tunnel)->failure().value_or(result.error()));
        result->tunnel = *std::move(tunnel);
        return result;
    }

    Result<Connected> start(const Host &host)
    {
        const EnglishMessages english;
        ConnectionHandle handle(keywordsFor(m_target, host).start());
        PQsetNoticeProcessor(
            handle.get(), [](void *, const char *) {}, nullptr);
        // With the SQLSTATE in the message: there is no other way to learn it.
        PQsetErrorVerbosity(handle.get(), PQERRORS_VERBOSE);
        const QDeadlineTimer limit = deadline();
        PostgresPollingStatusType status = PGRES_POLLING_WRITING;
        while (status != PGRES_POLLING_OK) {
            if (PQstatus(handle.get()) == CONNECTION_BAD || status == PGRES_POLLING_FAILED)
                return fail(failure(handle.get()));
            const short events = status == PGRES_POLLING_READING ? POLLIN : POLLOUT;
            const Interruption::Woken woken = m_interruption->wait(PQsocket(handle.get()), events, limit);
            if (m_interruption->requests() != m_requestsBefore)
                return fail(cancelled());
            if (woken == Interruption::Woken::TimedOut)
                return fail(timedOut());
            if (woken == Interruption::Woken::Ready)
                status = PQconnectPoll(handle.get());
        }
        PQsetErrorVerbosity(handle.get(), PQERRORS_DEFAULT);
        const QString where = placeOf(handle.get());
        return Connected{nullptr, std::move(handle), where};
    }

    QString placeOf(const PGconn *connection) const
    {
        const auto written = [](const char *value) { return QString::fromUtf8(value); };
        database::ServerAddress place = m_target.address;
        // libpq knows the defaults, and which of several hosts it is; behind a tunnel only our end of it.
        if (!m_target.tunnel) {
            place.host = written(PQhost(connection));
            place.port = written(PQport(connection));
        }
        place.database = written(PQdb(connection));
        // Its name and place were made up, and say nothing to anybody.
        if (isScratchName(place.database))
            return text("postgresql", "the scratch database").toString();
        place.user = written(PQuser(connection));
        return displayText(place);
    }

    Error failure(const PGconn *connection) const
    {
        const QString words = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
        // "FATAL:  28P01: password authentication failed …" and a line about the server's source.
        static const QRegularExpression state(u"^(?:.*: )?\\S+:\\s+([0-9A-Z]{5}): "_s);
        static const QRegularExpression location(u"\\n\\S+:\\s+\\S+, \\S+\\.c:\\d+$"_s);
        const QRegularExpressionMatch match = state.match(words);
        QString told = words;
        told.remove(location);
        return connectError(told, match.captured(1), placeOf(connection));
    }

    QDeadlineTimer deadline() const { return QDeadlineTimer(qint64(m_seconds) * 1000); }

    Error timedOut() const
    {
        return {DatabaseError::TimedOut,
                text("postgresql",
                     "%1 did not answer within %2 s. Check host and port, and whether a firewall stands "
                     "between; connect_timeout=… in the address allows more time.",
                     {displayText(m_target.address), QString::number(m_seconds)}),
                {},
                {}};
    }

    Error cancelled() const
    {
        return {DatabaseError::Cancelled,
                text("postgresql", "Connecting to %1 was cancelled.", {displayText(m_target.address)}),
                {},
                {}};
    }

    const Target &m_target;
    std::shared_ptr<Interruption> m_interruption;
    int m_requestsBefore;
    int m_seconds;
};

} // namespace

Result<Target> targetFrom(const QString &address, const database::Secret &password)
{
    Result<database::ParsedAddress> parsed = database::parseServerAddress(address);
    if (!parsed)
        return fail(parsed.error());
    const QString &scheme = parsed->address.scheme;
    if (scheme != "postgresql"_L1 && scheme != "postgres"_L1) {
        return fail(DatabaseError::BadAddress,
                    text("postgresql",
                         "The address of a PostgreSQL database begins with postgresql://, not with %1://. "
                         "Correct it, or choose the product that it belongs to.",
                         {scheme}));
    }
    if (const Result<> ports = checkPorts(parsed->address.port); !ports)
        return fail(ports.error());
    const QSet<QString> known = knownKeywords();
    for (auto it = parsed->address.parameters.cbegin(); it != parsed->address.parameters.cend(); ++it) {
        if (!known.contains(it.key()) && !isOurs(it.key())) {
            return fail(DatabaseError::BadAddress,
                        text("postgresql", "libpq knows no parameter “%1”. Correct or remove it in the address.",
                             {it.key()}));
        }
    }
    const Result<std::optional<database::SshTunnel>> tunnel = database::sshTunnelOf(parsed->address);
    if (!tunnel)
        return fail(tunnel.error());
    return Target{parsed->address, password.isKnown() ? password : parsed->password, *tunnel};
}

Result<Connected> connectTo(const Target &target, const std::shared_ptr<Interruption> &interruption, int requestsBefore)
{
    return Attempt(target, interruption, requestsBefore).connect();
}

} // namespace relvar::postgresql
