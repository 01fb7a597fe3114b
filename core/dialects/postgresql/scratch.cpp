// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scratch.h"

#include "database/serveraddress.h"
#include "dialects/postgresql/connection.h"
#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/scratchcluster.h"
#include "dialects/postgresql/scratchconnection.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::Connection;
using database::ConnectionSettings;
using dialect::ScratchError;
using ConnectionPointer = std::unique_ptr<Connection>;

/// Since 15 the schema public belongs to whoever owns the database.
constexpr int publicOfOwnerVersion = 150000;
/// pg_execute_server_program and its like came with 11.
constexpr int programRoleVersion = 110000;

constexpr auto scratchPrefix = "relvar_scratch_"_L1;

QString freshName()
{
    return scratchPrefix + u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

Result<> executeAll(Connection &connection, const QStringList &statements, const database::CancelToken &cancel)
{
    const database::Interruptible interruptible(cancel, connection);
    for (const QString &statement : statements) {
        if (cancel.isCancelled()) {
            return fail(database::DatabaseError::Cancelled,
                        text("postgresql", "Making a scratch database was cancelled."));
        }
        if (const Result<qint64> done = connection.execute(statement); !done)
            return fail(done.error());
    }
    return {};
}

/// template0 is as initdb left it: nothing that somebody put into template1 shows up in a proof.
QString createDatabase(const QString &name, const QString &owner)
{
    return u"CREATE DATABASE %1 OWNER %2 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(quoteIdentifier(name),
                                                                                   quoteIdentifier(owner));
}

Result<ConnectionPointer> enter(ScratchDatabase scratch, const ConnectionSettings &settings,
                                const database::CancelToken &cancel)
{
    Result<ConnectionPointer> inner = openConnection(settings, cancel);
    if (!inner) {
        dropScratch(scratch);
        return fail(inner.error());
    }
    return std::make_unique<ScratchConnection>(*std::move(inner), std::move(scratch));
}

Result<ConnectionPointer> openPrivate(int major, const database::CancelToken &cancel)
{
    const Result<ScratchCluster *> cluster = ScratchCluster::shared(cancel, major);
    if (!cluster)
        return fail(cluster.error());
    Result<ConnectionPointer> administrator
        = openConnection((*cluster)->settings(u"postgres"_s, (*cluster)->superuser()), cancel);
    if (!administrator)
        return fail(administrator.error());
    const QString name = freshName();
    ScratchDatabase scratch;
    scratch.name = name;
    scratch.owner = name;
    scratch.administrator = *std::move(administrator);
    const ConnectionSettings asSuperuser = (*cluster)->settings(name, (*cluster)->superuser());
    scratch.connectAsSuperuser = [asSuperuser] { return openConnection(asSuperuser, {}); };
    const Result<> made
        = executeAll(*scratch.administrator,
                     {u"CREATE ROLE %1 LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE"_s.arg(quoteIdentifier(name)),
                      createDatabase(name, name)},
                     cancel);
    if (!made) {
        dropScratch(scratch);
        return fail(made.error());
    }
    if (scratch.administrator->facts().version < publicOfOwnerVersion) {
        const Result<ConnectionPointer> superuser = scratch.connectAsSuperuser();
        if (superuser)
            static_cast<void>((*superuser)->execute(u"ALTER SCHEMA public OWNER TO "_s + quoteIdentifier(name)));
    }
    return enter(std::move(scratch), (*cluster)->settings(name, name), cancel);
}

/// Files of a project run there: the user must have nothing to give away but scratch databases.
Result<QString> checkUser(Connection &connection, const ConnectionSettings &server)
{
    const QString reaching = connection.facts().version >= programRoleVersion
                                 ? u"pg_catalog.pg_has_role('pg_execute_server_program', 'MEMBER') "
                                   "OR pg_catalog.pg_has_role('pg_read_server_files', 'MEMBER') "
                                   "OR pg_catalog.pg_has_role('pg_write_server_files', 'MEMBER')"_s
                                 : u"false"_s;
    const Result<database::ResultSet> rights = connection.query(
        u"SELECT r.rolname, r.rolsuper, r.rolcreatedb, r.rolcreaterole, %1 FROM pg_catalog.pg_roles r "
        "WHERE r.rolname = current_user"_s.arg(reaching));
    if (!rights)
        return fail(rights.error());
    const QVariantList row = rights->rows.value(0);
    const QString user = row.value(0).toString();
    const auto has = [&row](int column) { return row.value(column).toLongLong() != 0; };
    if (has(1) || has(3) || has(4)) {
        return fail(ScratchError::Unavailable,
                    text("postgresql",
                         "Proofs do not run as %1 on %2: that user has power over the whole server, and a "
                         "proof runs SQL that comes with a project. Name a user made with CREATE ROLE … "
                         "LOGIN CREATEDB.",
                         {user, server.name}));
    }
    if (!has(2)) {
        return fail(ScratchError::Unavailable,
                    text("postgresql",
                         "The user %1 may not make scratch databases on %2. An administrator can allow it: "
                         "ALTER ROLE %3 CREATEDB.",
                         {user, server.name, quoteIdentifier(user)}));
    }
    return user;
}

Result<ConnectionPointer> openOnServer(ConnectionSettings server, const database::CancelToken &cancel)
{
    server.readOnly = false;
    Result<ConnectionPointer> administrator = openConnection(server, cancel);
    if (!administrator)
        return fail(administrator.error());
    const Result<QString> user = checkUser(**administrator, server);
    if (!user)
        return fail(user.error());
    ScratchDatabase scratch;
    scratch.name = freshName();
    scratch.owner = *user;
    scratch.administrator = *std::move(administrator);
    if (const Result<> made = executeAll(*scratch.administrator, {createDatabase(scratch.name, *user)}, cancel);
        !made) {
        dropScratch(scratch);
        return fail(made.error());
    }
    Result<database::ParsedAddress> address = database::parseServerAddress(server.address);
    if (!address)
        return fail(address.error());
    address->address.database = scratch.name;
    server.address = toUrl(address->address);
    if (!server.password.isKnown())
        server.password = address->password;
    return enter(std::move(scratch), server, cancel);
}

} // namespace

bool isScratchName(const QString &database)
{
    return database.startsWith(scratchPrefix);
}

Result<std::unique_ptr<database::Connection>> openScratch(const dialect::ScratchPlace &place,
                                                          const database::CancelToken &cancel)
{
    return place.server ? openOnServer(*place.server, cancel) : openPrivate(place.version / 10000, cancel);
}

} // namespace relvar::postgresql
