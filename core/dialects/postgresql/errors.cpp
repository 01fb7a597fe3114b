// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/errors.h"

#include "dialects/postgresql/missingvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::DatabaseError;

/// A SQLSTATE, or the beginning that a class of them shares, with what it means. In the texts %1 is the connection, %2
/// the server's sentence (DETAIL where that names the rows), %3 the object.
struct Meaning
{
    QLatin1StringView state;
    DatabaseError code;
    const char *text;
};

// The first that fits counts: single states before their class.
constexpr Meaning statementMeanings[] = {
    // Rows that are in the way
    {missingValuesState, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "The way back stops before it changes anything: %2 Delete these rows, or give them a value for "
                       "the way back as the hint below says, then revert again.")},
    {"23502"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "%3 has a row without a value where NOT NULL asks for one. %2 Give such rows a value "
                       "first, or add a default.")},
    {"23503"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The foreign key %3 does not hold. %2 Correct or remove these rows first.")},
    {"23505"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "%3 allows each value once, and there are rows that share one. %2 Merge or change them first.")},
    {"23514"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "Rows break the check %3. %2 Correct them first, or loosen the check.")},
    {"23P01"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "Rows break the exclusion constraint %3. %2 Correct them first.")},
    {"22"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "A value does not fit its type: %2. Correct the value or the conversion.")},
    // Rights
    {"42501"_L1, DatabaseError::PermissionDenied,
     QT_TRANSLATE_NOOP("postgresql",
                       "The user may not do this on %1: %2. Ask the owner of the object, or an administrator "
                       "of the server, to GRANT the right, or connect as a user that has it.")},
    {"25006"_L1, DatabaseError::PermissionDenied,
     QT_TRANSLATE_NOOP("postgresql",
                       "%1 can only be read: the connection is set to read-only, or the server is a replica. "
                       "Switch read-only off, or connect to the primary server.")},
    // Others
    {"55P03"_L1, DatabaseError::Locked,
     QT_TRANSLATE_NOOP("postgresql",
                       "Another session on %1 holds a lock that the statement needs, and did not let it go in "
                       "time (lock_timeout): %2. Wait for it or end it, then run again.")},
    {"40P01"_L1, DatabaseError::Locked,
     QT_TRANSLATE_NOOP("postgresql",
                       "Two sessions on %1 waited for each other (deadlock), and the server stopped this one. "
                       "Run it again.")},
    {"40"_L1, DatabaseError::Locked,
     QT_TRANSLATE_NOOP("postgresql",
                       "Another session on %1 changed the same rows at the same time: %2. Run it again.")},
    {"55006"_L1, DatabaseError::Locked,
     QT_TRANSLATE_NOOP("postgresql", "It is in use on %1: %2. Wait until the others are done, then run again.")},
    // Time
    {"57014"_L1, DatabaseError::TimedOut,
     QT_TRANSLATE_NOOP("postgresql", "The server stopped the statement on %1: %2. It ran longer than statement_timeout "
                                     "allows, or somebody cancelled it there. Allow more time, or run it again.")},
    // The session ends
    {"57P04"_L1, DatabaseError::ConnectionLost,
     QT_TRANSLATE_NOOP("postgresql", "The connection to %1 was lost: the database was dropped.")},
    {"57P05"_L1, DatabaseError::ConnectionLost,
     QT_TRANSLATE_NOOP("postgresql",
                       "The connection to %1 was lost: it was idle for longer than the server allows. Connect "
                       "again.")},
    {"25P03"_L1, DatabaseError::ConnectionLost,
     QT_TRANSLATE_NOOP("postgresql",
                       "The connection to %1 was lost: its transaction was idle for longer than the server "
                       "allows. What was not committed is undone. Connect again.")},
    {"57P"_L1, DatabaseError::ConnectionLost,
     QT_TRANSLATE_NOOP("postgresql",
                       "The connection to %1 was lost: the server is being shut down, or an administrator "
                       "ended the session. What was not committed is undone. Connect again and look at the "
                       "status.")},
    {"08"_L1, DatabaseError::ConnectionLost,
     QT_TRANSLATE_NOOP("postgresql",
                       "The connection to %1 was lost: %2. What was not committed is undone. Connect again "
                       "and look at the status.")},
    // Room
    {"53100"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The disk of the server of %1 is full. Free some space there, then run again.")},
    {"53200"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server of %1 has no memory left for the statement. Run it when the server has less "
                       "to do, or raise its limits.")},
    // What the statement names
    {"42601"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "PostgreSQL cannot read this statement: %2. Correct it at the place named below.")},
    {"42P01"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "The statement does not fit what is in %1: %2. Compare the name with the database's "
                       "tables and views, and check the schema that it stands in.")},
    {"42703"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The statement does not fit what is in %1: %2. Compare the name with the table's "
                                     "columns.")},
    {"42883"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "%1 has no such function or operator: %2. Compare name and types, and check whether an "
                       "extension is missing.")},
    {"42704"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "Something that the statement names is not in %1: %2. Compare the name, and check "
                                     "whether an extension is missing.")},
    {"3F000"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "%1 has no such schema: %2. Make it first, or correct the name.")},
    {"3D000"_L1, DatabaseError::UnknownDatabase,
     QT_TRANSLATE_NOOP("postgresql", "There is no such database: %2. Correct the name, or make the database.")},
    {"42P07"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The name is taken in %1: %2. Choose another, or look whether the change is there "
                                     "already.")},
    {"42701"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The name is taken in %1: %2. Choose another, or look whether the change is there "
                                     "already.")},
    {"42710"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The name is taken in %1: %2. Choose another, or look whether the change is there "
                                     "already.")},
    {"2BP01"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "It cannot be dropped from %1, because other objects need it: %2. Drop or change those "
                       "first; they are listed below.")},
    // Where it runs
    {"25001"_L1, DatabaseError::InsideTransaction,
     QT_TRANSLATE_NOOP("postgresql",
                       "The statement cannot run inside a transaction: %2. Write transaction:false on the "
                       "marker of its section.")},
    {"25P02"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "An earlier statement of the transaction on %1 had failed, so this one was not run. "
                       "Correct that one.")},
    {"0A000"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The server of %1 cannot do this: %2. Write the change in another way.")},
    {"XX001"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server reports damaged data in %1: %2. Make a backup of what can be read before "
                       "anything else.")},
    {"XX002"_L1, DatabaseError::StatementFailed,
     QT_TRANSLATE_NOOP("postgresql", "The server reports a damaged index in %1: %2. REINDEX it before anything else.")},
};

constexpr Meaning valueOfRetypedColumn
    = {"22"_L1, DatabaseError::StatementFailed,
       QT_TRANSLATE_NOOP("postgresql", "A value of %3 does not fit the new type: %2. Change such values first, or give "
                                       "the column a conversion, an expression that says what becomes of them.")};

constexpr Meaning anyOther = {""_L1, DatabaseError::StatementFailed,
                              QT_TRANSLATE_NOOP("postgresql", "PostgreSQL refused the statement on %1: %2")};

constexpr Meaning connectMeanings[] = {
    {"28P01"_L1, DatabaseError::WrongPassword,
     QT_TRANSLATE_NOOP("postgresql", "The server does not accept this password for %1. Check user and password.")},
    {"28"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server does not let this user in: %1 (%2). Check the user's name; an administrator "
                       "can make the role with LOGIN, or map the system's user to it in pg_ident.conf.")},
    {"3D000"_L1, DatabaseError::UnknownDatabase,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server has no such database: %1. Correct the name in the address, or make it with "
                       "CREATE DATABASE.")},
    {"42501"_L1, DatabaseError::PermissionDenied,
     QT_TRANSLATE_NOOP("postgresql",
                       "The user may not connect to %1 (%2). Ask the owner of the database to GRANT CONNECT.")},
    {"53300"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql",
                       "All connections that the server, the role or the database of %1 allows are taken (%2). "
                       "Close some, or raise the limit, then try again.")},
    {"57P03"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server of %1 is starting, recovering or shutting down (%2). Wait a moment and try "
                       "again.")},
    {"57P"_L1, DatabaseError::ConnectionLost,
     QT_TRANSLATE_NOOP("postgresql", "The server closed the connection to %1 while it was made (%2). Try again.")},
    {"55000"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql", "The database of %1 accepts no connections (%2). Choose another one.")},
    {"08P01"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql",
                       "What answers for %1 did not accept the connection (%2). Behind a pooler, check that it "
                       "knows the database and the user.")},
};

/// What libpq says itself, in English (see EnglishMessages in connect.cpp), and what it means. First fit.
struct Phrase
{
    QLatin1StringView words;
    DatabaseError code;
    const char *text;
};

constexpr Phrase phrases[] = {
    {"no password supplied"_L1, DatabaseError::PasswordNeeded,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server asks for a password for %1, and none is known. Enter it, or put it into "
                       "~/.pgpass.")},
    {"password authentication failed"_L1, DatabaseError::WrongPassword,
     QT_TRANSLATE_NOOP("postgresql", "The server does not accept this password for %1. Check user and password.")},
    {"server does not support SSL"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server of %1 offers no encryption (TLS), but the connection asks for it. Switch it "
                       "on at the server (ssl = on), or, on a network that you trust, choose "
                       "sslmode=prefer.")},
    {"root certificate file"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The certificate of %1 cannot be checked: there is no root certificate. Name the file "
                       "of the certificate authority with sslrootcert=….")},
    {"certificate verify failed"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The certificate of %1 is not signed by an authority that is trusted here, or it has "
                       "expired. Name the right root certificate with sslrootcert=….")},
    {"does not match host name"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The certificate of %1 is for another host. Connect by the name that the certificate "
                       "names; something else may be answering in the server's place.")},
    {"certificate"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The two sides do not agree on a certificate for %1 (%2). Check sslcert, sslkey and "
                       "sslrootcert.")},
    {"private key file"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The key of the client certificate for %1 cannot be used (%2). Check sslkey; nobody else "
                       "may be allowed to read the file.")},
    {"SSL error"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "No encrypted connection to %1 could be agreed on (%2). Check sslmode and the versions "
                       "of TLS that the server allows.")},
    {"SSL SYSCALL error"_L1, DatabaseError::TlsRefused,
     QT_TRANSLATE_NOOP("postgresql",
                       "The connection to %1 broke while encryption was agreed on (%2). Check sslmode, and that "
                       "a PostgreSQL server listens at this port.")},
    {"GSSAPI"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql",
                       "Kerberos does not let this user in at %1 (%2). Get a ticket with kinit, or log in with "
                       "a password.")},
    {"could not translate host name"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql",
                       "There is no host with the name in %1. Check the spelling, and that this computer is in "
                       "the network (VPN) that knows the name.")},
    {"Connection refused"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "Nothing listens at %1. Check host and port, that the server runs, and that "
                                     "listen_addresses lets it answer on this network.")},
    {"No such file or directory"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "There is no server behind the socket of %1. Check that the server runs on this "
                                     "computer, and the folder and port of its socket.")},
    {"Permission denied"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql",
                       "This system user may not use the socket of %1. Connect over TCP (host=localhost), or "
                       "get access to the folder.")},
    {"No route to host"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "There is no way to %1 from here. Check the network, the VPN and firewalls.")},
    {"Network is unreachable"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "There is no way to %1 from here. Check the network, the VPN and firewalls.")},
    {"timed out"_L1, DatabaseError::TimedOut,
     QT_TRANSLATE_NOOP("postgresql", "%1 did not answer in time. Check host and port, and whether a firewall stands "
                                     "between.")},
    {"session is read-only"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql", "The server of %1 is a replica, but target_session_attrs asks for one that can be "
                                     "written. Add the primary server to the address.")},
    {"hot standby"_L1, DatabaseError::NotAdmitted,
     QT_TRANSLATE_NOOP("postgresql",
                       "The server of %1 is a replica, but target_session_attrs asks for the primary. Add it to "
                       "the address.")},
    {"received invalid response"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "What answers at %1 is no PostgreSQL server. Check the port.")},
    {"expected authentication request"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "What answers at %1 is no PostgreSQL server. Check the port.")},
    {"definition of service"_L1, DatabaseError::BadAddress,
     QT_TRANSLATE_NOOP("postgresql", "The service in the address is not known here (%2). Write it into "
                                     "~/.pg_service.conf, or correct its name.")},
    {"service file"_L1, DatabaseError::BadAddress,
     QT_TRANSLATE_NOOP("postgresql",
                       "The file of services cannot be read (%2). Write it, or give host and database instead "
                       "of a service.")},
    {"invalid "_L1, DatabaseError::BadAddress,
     QT_TRANSLATE_NOOP("postgresql",
                       "A parameter in the address has a value that libpq does not know: %2. Correct it.")},
    {"server closed the connection"_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql",
                       "%1 closed the connection while it was made. Check that a PostgreSQL server listens "
                       "there, and its log.")},
    {""_L1, DatabaseError::Unreachable,
     QT_TRANSLATE_NOOP("postgresql", "Connecting to %1 failed: %2. Check host, port and network.")},
};

Error make(DatabaseError code, const char *source, const QStringList &arguments, const QString &detail)
{
    return {code, text("postgresql", source, arguments), detail, {}};
}

/// The most precise name that the server gave.
QString objectOf(const ServerMessage &message)
{
    QStringList table;
    for (const QString &part : {message.schemaName, message.tableName}) {
        if (!part.isEmpty() && part != "public"_L1)
            table.append(part);
    }
    if (!message.columnName.isEmpty())
        table.append(message.columnName);
    const QString named = table.join(u'.');
    return message.constraintName.isEmpty() ? named : u"“%1” (%2)"_s.arg(message.constraintName, named);
}

QString sentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

/// The column to which the statement gives another type, which the server does not name; empty: it does no such thing.
QString retypedColumn(const QString &statement)
{
    static const QString name = uR"((?:"(?:[^"]|"")+"|\w+))"_s;
    static const QRegularExpression retype(u"^\\s*ALTER TABLE (?:ONLY )?((?:"_s + name + u"\\.)?"_s + name
                                               + u") ALTER COLUMN ("_s + name + u") (?:SET DATA )?TYPE "_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = retype.match(statement);
    QString column = match.hasMatch() ? match.captured(1) + u'.' + match.captured(2) : QString();
    return column.remove(u'"');
}

/// The line of the statement that the position is in, with a mark under the place.
QStringList placeLines(const QString &statement, int position)
{
    // The server counts characters, QString counts UTF-16 units.
    qsizetype at = 0;
    for (int character = 1; character < position && at < statement.size(); ++character)
        at += statement.at(at).isHighSurrogate() ? 2 : 1;
    const qsizetype begin = at == 0 ? 0 : statement.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype newline = statement.indexOf(u'\n', at);
    const QString line = statement.mid(begin, (newline < 0 ? statement.size() : newline) - begin);
    const auto number = QStringView(statement).left(begin).count(u'\n') + 1;
    const QString label = QCoreApplication::translate("postgresql", "Line %1: ").arg(number);
    return {label + line, QString(label.size() + at - begin, u' ') + u'^'};
}

QString detailOf(const ServerMessage &message, const QString &statement)
{
    QStringList lines;
    const QString state = message.sqlState.isEmpty() ? QString() : u' ' + message.sqlState;
    lines.append((message.severity.isEmpty() ? u"ERROR"_s : message.severity) + state + u": "_s + message.primary);
    const std::pair<QLatin1StringView, QString> parts[]
        = {{"DETAIL: "_L1, message.detail}, {"HINT: "_L1, message.hint}, {"CONTEXT: "_L1, message.context}};
    for (const auto &[label, words] : parts) {
        if (!words.isEmpty())
            lines.append(label + words);
    }
    if (message.position > 0)
        lines.append(placeLines(statement, message.position));
    return lines.join(u'\n');
}

/// The server's sentence in a libpq message: without "connection to server at … failed: FATAL:  28P01: ".
QString serverWords(const QString &text, const QString &sqlState)
{
    const QString mark = sqlState + u": "_s;
    const qsizetype found = sqlState.isEmpty() ? -1 : text.indexOf(mark);
    return (found < 0 ? text : text.mid(found + mark.size())).section(u'\n', 0, 0).trimmed();
}

} // namespace

Error statementError(const ServerMessage &message, const QString &statement, const QString &where)
{
    const auto *const found
        = std::find_if(std::begin(statementMeanings), std::end(statementMeanings),
                       [&message](const Meaning &one) { return message.sqlState.startsWith(one.state); });
    const bool isAboutValue = message.sqlState.startsWith("22"_L1);
    const QString retyped = isAboutValue && objectOf(message).isEmpty() ? retypedColumn(statement) : QString();
    const Meaning &meaning = found == std::end(statementMeanings) ? anyOther
                             : !retyped.isEmpty()                 ? valueOfRetypedColumn
                                                                  : *found;
    // The rows are in DETAIL: "Key (email)=(ann@example.org) is duplicated."
    const bool aboutRows = message.sqlState.startsWith("23"_L1);
    const QString words
        = aboutRows ? sentence(message.detail.isEmpty() ? message.primary : message.detail) : message.primary;
    return make(meaning.code, meaning.text, {where, words, retyped.isEmpty() ? objectOf(message) : retyped},
                detailOf(message, statement));
}

Error connectError(const QString &text, const QString &sqlState, const QString &where)
{
    const QString words = serverWords(text, sqlState);
    // The one thing in the sentences of 28000 that no translation of the server changes.
    if (sqlState.startsWith("28"_L1) && text.contains("pg_hba.conf"_L1)) {
        return make(DatabaseError::NotAdmitted,
                    QT_TRANSLATE_NOOP("postgresql",
                                      "The server admits no such connection: %1 (%2). An administrator can "
                                      "add a line for it to pg_hba.conf; if it says “no encryption”, try "
                                      "sslmode=require."),
                    {where, words}, text);
    }
    if (!sqlState.isEmpty()) {
        for (const Meaning &meaning : connectMeanings) {
            if (sqlState.startsWith(meaning.state))
                return make(meaning.code, meaning.text, {where, words}, text);
        }
        return make(DatabaseError::NotAdmitted,
                    QT_TRANSLATE_NOOP("postgresql", "The server does not admit the connection to %1: %2. Ask its "
                                                    "administrator."),
                    {where, words}, text);
    }
    const auto *phrase = std::find_if(std::begin(phrases), std::end(phrases),
                                      [&text](const Phrase &one) { return text.contains(one.words); });
    return make(phrase->code, phrase->text, {where, words}, text);
}

} // namespace relvar::postgresql
