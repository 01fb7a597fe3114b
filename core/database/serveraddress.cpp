// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/serveraddress.h"

#include "database/connection.h"
#include "database/sshtunnel.h"

#include <QCoreApplication>
#include <QUrl>

namespace relvar::database {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> decoded(const QString &part, const QString &what)
{
    static const QString digits = u"0123456789abcdefABCDEF"_s;
    for (qsizetype i = part.indexOf(u'%'); i >= 0; i = part.indexOf(u'%', i + 1)) {
        if (i + 2 >= part.size() || !digits.contains(part.at(i + 1)) || !digits.contains(part.at(i + 2))) {
            return fail(DatabaseError::BadAddress,
                        text("database",
                             "The %1 in the address has a % that is followed by no two hexadecimal digits. "
                             "Write %25 for a percent sign.",
                             {what}));
        }
    }
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString &text, const QByteArray &allowed = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, allowed));
}

/// "host:port,host:port" into a list of hosts and a list of ports. An IPv6 address stands in brackets.
void takeHosts(const QString &hosts, ServerAddress *address)
{
    QStringList names;
    QStringList ports;
    for (const QString &one : hosts.split(u',')) {
        const qsizetype bracket = one.lastIndexOf(u']');
        const qsizetype colon = one.indexOf(u':', bracket < 0 ? 0 : bracket);
        QString name = colon < 0 ? one : one.left(colon);
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.mid(1, name.size() - 2);
        names.append(name);
        ports.append(colon < 0 ? QString() : one.mid(colon + 1));
    }
    address->host = names.join(u',');
    const bool anyPort = std::any_of(ports.cbegin(), ports.cend(), [](const QString &port) { return !port.isEmpty(); });
    address->port = anyPort ? ports.join(u',') : QString();
}

/// What a password that holds an unencoded "/" or "@" is taken for: the message repeats none of it.
Result<> checkPlace(const ServerAddress &address, const QString &path)
{
    const QStringList ports = address.port.split(u',');
    const bool numbers = std::all_of(ports.cbegin(), ports.cend(), [](const QString &port) {
        bool isNumber = port.isEmpty();
        if (!isNumber)
            port.toUShort(&isNumber);
        return isNumber;
    });
    if (numbers && !path.contains(u'@'))
        return {};
    return fail(DatabaseError::BadAddress,
                text("database",
                     "The place in the address is not understood: it should be host, or host:port with a port up "
                     "to 65535. In a user, password or database / is written %2F and @ is written %40."));
}

/// One spelling for the places that a client of this machine reaches by default.
QString plainHost(const QString &host)
{
    static const QStringList local{QString(), u"localhost"_s,       u"127.0.0.1"_s,
                                   u"::1"_s,  u"/run/postgresql"_s, u"/var/run/postgresql"_s,
                                   u"/tmp"_s};
    const QString lower = host.startsWith(u'/') ? host : host.toLower();
    return local.contains(lower) ? u"localhost"_s : lower;
}

QString hostsOf(const ServerAddress &address)
{
    const QStringList names = address.host.split(u',');
    const QStringList ports = address.port.split(u',');
    QStringList hosts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
        const QString written = name.contains(u':') ? u'[' + name + u']' : encoded(name);
        hosts.append(port.isEmpty() ? written : written + u':' + port);
    }
    return hosts.join(u',');
}

} // namespace

Result<ParsedAddress> parseServerAddress(const QString &url)
{
    const qsizetype schemeEnd = url.indexOf("://"_L1);
    if (schemeEnd <= 0) {
        return fail(DatabaseError::BadAddress, text("database", "This is not the address of a server. Write it as "
                                                                "postgresql://user@host:5432/database."));
    }
    ParsedAddress parsed;
    ServerAddress &address = parsed.address;
    address.scheme = url.left(schemeEnd).toLower();
    QString rest = url.mid(schemeEnd + 3);
    QString query;
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    QString path;
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        path = rest.mid(slash + 1);
        rest.truncate(slash);
    }
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        const QString login = rest.left(at);
        rest = rest.mid(at + 1);
        const qsizetype colon = login.indexOf(u':');
        const Result<QString> user = decoded(colon < 0 ? login : login.left(colon), u"user"_s);
        if (!user)
            return fail(user.error());
        address.user = *user;
        if (colon >= 0) {
            const Result<QString> password = decoded(login.mid(colon + 1), u"password"_s);
            if (!password)
                return fail(password.error());
            parsed.password = Secret(*password);
        }
    }
    takeHosts(rest, &address);
    const Result<QString> host = decoded(address.host, u"host"_s);
    const Result<QString> database = decoded(path, u"database"_s);
    if (!host || !database)
        return fail(host ? database.error() : host.error());
    address.host = *host;
    address.database = *database;
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const Result<QString> key = decoded(pair.left(equals), u"parameter"_s);
        const Result<QString> value = decoded(equals < 0 ? QString() : pair.mid(equals + 1), u"parameter"_s);
        if (!key || !value)
            return fail(key ? value.error() : key.error());
        if (equals < 0 || key->isEmpty()) {
            // Not repeated: it may be the rest of a password.
            return fail(DatabaseError::BadAddress,
                        text("database",
                             "A parameter behind the ? of the address has no value. Write name=value; a ? in "
                             "a password is written %3F."));
        }
        if (*key == "sslpassword"_L1) {
            return fail(DatabaseError::BadAddress,
                        text("database",
                             "An address cannot hold sslpassword: it is written into files, and a secret must "
                             "not be. Use a key without a passphrase that only you can read."));
        }
        if (*key == "password"_L1)
            parsed.password = Secret(*value);
        else if (*key == "host"_L1)
            address.host = *value;
        else if (*key == "port"_L1)
            address.port = *value;
        else if (*key == "user"_L1)
            address.user = *value;
        else if (*key == "dbname"_L1)
            address.database = *value;
        else
            address.parameters.insert(*key, *value);
    }
    if (const Result<> understood = checkPlace(address, path); !understood)
        return fail(understood.error());
    return parsed;
}

QString toUrl(const ServerAddress &address)
{
    QString url = address.scheme + u"://"_s;
    if (!address.user.isEmpty())
        url += encoded(address.user) + u'@';
    QStringList query;
    // A folder reads better as a parameter than as %2Frun%2Fpostgresql.
    if (address.host.startsWith(u'/')) {
        query.append(u"host="_s + encoded(address.host, "/"));
        if (!address.port.isEmpty())
            query.append(u"port="_s + encoded(address.port));
    } else {
        url += hostsOf(address);
    }
    url += u'/' + encoded(address.database);
    // What RFC 3986 allows in a query, for paths and for ann@host:22 to be read.
    for (auto it = address.parameters.cbegin(); it != address.parameters.cend(); ++it)
        query.append(encoded(it.key()) + u'=' + encoded(it.value(), "/@:,"));
    return query.isEmpty() ? url : url + u'?' + query.join(u'&');
}

bool isSameDatabase(const ServerAddress &left, const ServerAddress &right)
{
    const auto place = [](const ServerAddress &address) {
        const QString database = address.database.isEmpty() ? address.user : address.database;
        const QString port = address.port.isEmpty() ? u"5432"_s : address.port;
        QStringList hosts;
        // Behind a tunnel "localhost" is the SSH server.
        const Result<std::optional<SshTunnel>> tunnel = sshTunnelOf(address);
        for (const QString &host : address.host.split(u',')) {
            const QString plain = plainHost(host);
            const bool isSshServer = tunnel && *tunnel && plain == "localhost"_L1;
            hosts.append(isSshServer ? plainHost((*tunnel)->server.host) : plain);
        }
        return QStringList{hosts.join(u','), port, database, address.parameters.value(u"service"_s)};
    };
    return place(left) == place(right);
}

QString displayText(const ServerAddress &address)
{
    const QString host = address.host.isEmpty() ? u"localhost"_s : address.host;
    const QString place = (address.user.isEmpty() ? QString() : address.user + u'@') + host
                          + (address.port.isEmpty() ? QString() : u':' + address.port);
    const QString whole = address.database.isEmpty() ? place : place + u'/' + address.database;
    const Result<std::optional<SshTunnel>> tunnel = sshTunnelOf(address);
    return tunnel && *tunnel
               ? QCoreApplication::translate("database", "%1 through %2").arg(whole, displayText(**tunnel))
               : whole;
}

} // namespace relvar::database
