// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scratchconnection.h"

#include "dialect/dialect.h"
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/placeholders.h"
#include "dialects/postgresql/quoting.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::DatabaseError;
using dialect::ScratchError;

/// DROP DATABASE … WITH (FORCE) came with 13.
constexpr int forceVersion = 130000;

/// The node of the only statement, {"CreateRoleStmt": {…}}; empty when there are several.
QJsonObject onlyStatement(const QJsonObject &tree)
{
    const QJsonArray statements = tree.value("stmts"_L1).toArray();
    return statements.size() == 1 ? statements.first().toObject().value("stmt"_L1).toObject() : QJsonObject();
}

bool isAboutRolesAlone(const QString &kind, const QJsonObject &fields)
{
    return kind == "CreateRoleStmt"_L1 || kind == "AlterRoleStmt"_L1 || kind == "AlterRoleSetStmt"_L1
           || kind == "DropRoleStmt"_L1 || kind == "GrantRoleStmt"_L1
           || (kind == "RenameStmt"_L1 && fields.value("renameType"_L1).toString() == "OBJECT_ROLE"_L1);
}

/// Of roles that the statement makes.
QString madeRole(const QString &kind, const QJsonObject &fields)
{
    if (kind == "CreateRoleStmt"_L1)
        return fields.value("role"_L1).toString();
    return kind == "RenameStmt"_L1 ? fields.value("newname"_L1).toString() : QString();
}

/// Of something in a schema; for the owner of a schema other rights count.
bool changesOwner(const QString &kind, const QJsonObject &fields)
{
    if (kind == "AlterOwnerStmt"_L1)
        return fields.value("objectType"_L1).toString() != "OBJECT_SCHEMA"_L1;
    if (kind != "AlterTableStmt"_L1)
        return false;
    for (const QJsonValue &command : fields.value("cmds"_L1).toArray()) {
        if (command["AlterTableCmd"_L1]["subtype"_L1].toString() == "AT_ChangeOwner"_L1)
            return true;
    }
    return false;
}

} // namespace

void dropScratch(const ScratchDatabase &scratch)
{
    database::Connection &administrator = *scratch.administrator;
    if (administrator.isLost() && !administrator.reconnect())
        return;
    const QString database = quoteIdentifier(scratch.name);
    if (administrator.facts().version >= forceVersion) {
        static_cast<void>(administrator.execute(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database)));
    } else {
        static_cast<void>(administrator.query(u"SELECT pg_catalog.pg_terminate_backend(pid) FROM "
                                              "pg_catalog.pg_stat_activity WHERE datname = ?"_s,
                                              {scratch.name}));
        static_cast<void>(administrator.execute(u"DROP DATABASE IF EXISTS "_s + database));
    }
    if (scratch.isPrivate())
        static_cast<void>(administrator.execute(u"DROP ROLE IF EXISTS "_s + quoteIdentifier(scratch.owner)));
}

ScratchConnection::ScratchConnection(std::unique_ptr<database::Connection> inner, ScratchDatabase scratch)
    : m_inner(std::move(inner))
    , m_scratch(std::move(scratch))
{
}

ScratchConnection::~ScratchConnection()
{
    m_inner.reset();
    dropScratch(m_scratch);
}

Result<database::ResultSet> ScratchConnection::query(const QString &sql, const QVariantList &parameters)
{
    const Result<Admission> admission = admit(sql);
    if (!admission)
        return fail(admission.error());
    if (admission->isDone)
        return database::ResultSet();
    return m_inner->query(sql, parameters).map_error(asScratchError);
}

Result<qint64> ScratchConnection::execute(const QString &sql, const QVariantList &parameters)
{
    const Result<Admission> admission = admit(sql);
    if (!admission)
        return fail(admission.error());
    if (admission->isDone)
        return -1;
    return run(sql, parameters, *admission);
}

Result<QList<database::ResultSet>> ScratchConnection::queries(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const Result<Admission> admission = admit(sql); !admission)
            return fail(admission.error());
    }
    return m_inner->queries(statements).map_error(asScratchError);
}

Result<qint64> ScratchConnection::run(const QString &sql, const QVariantList &parameters, const Admission &admission)
{
    if (admission.asSuperuser) {
        const Result<std::unique_ptr<database::Connection>> superuser = m_scratch.connectAsSuperuser();
        if (!superuser)
            return fail(superuser.error());
        if (const Result<qint64> created = (*superuser)->execute(sql); !created)
            return fail(asScratchError(created.error()));
        // So that the owner can drop it again. There is no ALTER EXTENSION … OWNER TO.
        return (*superuser)
            ->execute(u"UPDATE pg_catalog.pg_extension SET extowner = pg_catalog.to_regrole(%1)::oid "
                      "WHERE extowner <> pg_catalog.to_regrole(%1)::oid AND extname <> 'plpgsql'"_s.arg(
                          quoteLiteral(quoteIdentifier(m_scratch.owner))))
            .map([](qint64) -> qint64 { return -1; });
    }
    for (const QString &statement : admission.before) {
        if (const Result<qint64> granted = m_inner->execute(statement); !granted)
            return fail(granted.error());
    }
    Result<qint64> changed = m_inner->execute(sql, parameters).map_error(asScratchError);
    for (const QString &statement : admission.after) {
        // In a transaction that has failed there is nothing to take back.
        static_cast<void>(m_inner->execute(statement));
    }
    return changed;
}

Result<ScratchConnection::Admission> ScratchConnection::admit(const QString &sql)
{
    const std::optional<QJsonObject> tree = parseStatements(numberPlaces(sql).sql);
    if (!tree) {
        // Private: the rights of the owner are what holds. Shared: the owner has databases to lose.
        if (m_scratch.isPrivate())
            return Admission();
        return fail(ScratchError::Refused,
                    text("postgresql",
                         "The statement was not run on the scratch database: it cannot be read here, so it "
                         "cannot be checked. Prove it without a development server, on a private one."),
                    sql);
    }
    if (const QString reason = refusalOf(*tree, m_scratch.isPrivate()); !reason.isEmpty()) {
        return fail(ScratchError::Refused,
                    text("postgresql", "The statement was not run on the scratch database. %1", {reason}), sql);
    }
    const QJsonObject statement = onlyStatement(*tree);
    const QString kind = statement.isEmpty() ? QString() : statement.begin().key();
    const QJsonObject fields = statement.value(kind).toObject();
    QStringList roles = rolesNamedIn(*tree);
    if (m_scratch.isPrivate()) {
        if (const QString made = madeRole(kind, fields); !made.isEmpty())
            roles.append(made);
        if (const Result<> supplied = supplyRoles(roles); !supplied)
            return fail(supplied.error());
        if (isAboutRolesAlone(kind, fields))
            return Admission{.isDone = true};
        if (changesOwner(kind, fields))
            return admitOwnerChange(roles);
    }
    if (kind == "CreateExtensionStmt"_L1)
        return admitExtension(fields.value("extname"_L1).toString(), sql);
    return Admission();
}

/// As roles without rights that cannot log in, and that the owner may act for.
Result<> ScratchConnection::supplyRoles(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_roles.contains(name) || name == m_scratch.owner)
            continue;
        database::Connection &administrator = *m_scratch.administrator;
        const QString role = quoteIdentifier(name);
        // Another scratch database may have made it, now or before.
        const Result<qint64> created = administrator.execute(u"CREATE ROLE %1 NOLOGIN"_s.arg(role));
        const Result<database::ResultSet> found
            = administrator.query(u"SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = ?"_s, {name});
        if (!found)
            return fail(found.error());
        if (found->rows.isEmpty())
            return fail(created ? Error() : created.error());
        m_roles.insert(name);
        const bool isSuperuser = found->rows.first().first().toLongLong() != 0;
        if (isSuperuser)
            continue;
        for (const QString &grant :
             {u"GRANT %1 TO %2"_s.arg(role, quoteIdentifier(m_scratch.owner)),
              // For ALTER SCHEMA … OWNER TO.
              u"GRANT CREATE ON DATABASE %1 TO %2"_s.arg(quoteIdentifier(m_scratch.name), role)}) {
            if (const Result<qint64> granted = administrator.execute(grant); !granted)
                return fail(granted.error());
        }
    }
    return {};
}

Result<ScratchConnection::Admission> ScratchConnection::admitExtension(const QString &name, const QString &sql)
{
    // `trusted` came with 13; before, only a superuser could.
    const bool canBeTrusted = facts().version >= forceVersion;
    const Result<database::ResultSet> available = m_inner->query(
        u"SELECT pg_catalog.bool_or(%1) FROM pg_catalog.pg_available_extension_versions WHERE name = ?"_s.arg(
            canBeTrusted ? u"trusted OR NOT superuser"_s : u"NOT superuser"_s),
        {name});
    if (!available)
        return fail(available.error());
    const QVariant mayCreate = available->rows.value(0).value(0);
    if (mayCreate.isNull()) {
        return fail(ScratchError::Lacking,
                    text("postgresql",
                         "The extension %1 is not installed where proofs are held. Install its package for "
                         "the server there.",
                         {name}),
                    sql);
    }
    if (mayCreate.toLongLong() != 0)
        return Admission();
    if (m_scratch.isPrivate())
        return Admission{.asSuperuser = true};
    return fail(ScratchError::Lacking,
                text("postgresql",
                     "Only a superuser of the development server may make the extension %1, and a proof must "
                     "not be one. Prove it without a development server, on a private one.",
                     {name}),
                sql);
}

/// A new owner must be allowed to create in the schema of the object. The rights are taken back at once, so that
/// nothing of it shows in the schema.
Result<ScratchConnection::Admission> ScratchConnection::admitOwnerChange(const QStringList &roles)
{
    Admission admission;
    for (const QString &role : roles) {
        const Result<database::ResultSet> closed
            = m_inner->query(u"SELECT n.nspname FROM pg_catalog.pg_namespace n WHERE n.nspname !~ '^pg_' "
                             "AND n.nspname <> 'information_schema' AND pg_catalog.pg_has_role(n.nspowner, 'USAGE') "
                             "AND NOT pg_catalog.has_schema_privilege(?, n.oid, 'CREATE')"_s,
                             {role});
        if (!closed)
            return fail(closed.error());
        for (const QVariantList &row : closed->rows) {
            const QString on = u"CREATE ON SCHEMA "_s + quoteIdentifier(row.first().toString());
            admission.before.append(u"GRANT %1 TO %2"_s.arg(on, quoteIdentifier(role)));
            admission.after.append(u"REVOKE %1 FROM %2"_s.arg(on, quoteIdentifier(role)));
        }
    }
    return admission;
}

/// What the place of the proof lacks says nothing about the migration.
Error ScratchConnection::asScratchError(const Error &error)
{
    Error lacking = error;
    lacking.code = ScratchError::Lacking;
    if (error.code.is(DatabaseError::PermissionDenied)) {
        lacking.message
            = text("postgresql", "The statement needs rights that proofs do not have: they run as an ordinary "
                                 "user, because they run SQL that comes with a project.");
        return lacking;
    }
    // undefined_object
    static constexpr QLatin1StringView missing[] = {" 42704: collation "_L1, " 42704: role "_L1};
    for (const QLatin1StringView &part : missing) {
        if (error.detail.contains(part)) {
            lacking.message
                = text("postgresql", "Where proofs are held, something is missing that the statement names: %1",
                       {error.detail.section(u'\n', 0, 0)});
            return lacking;
        }
    }
    return error;
}

void ScratchConnection::onNotice(std::function<void(const database::Notice &)> handler)
{
    m_inner->onNotice(std::move(handler));
}

bool ScratchConnection::isLost() const
{
    return m_inner->isLost();
}

Result<> ScratchConnection::reconnect()
{
    return m_inner->reconnect();
}

bool ScratchConnection::inTransaction() const
{
    return m_inner->inTransaction();
}

database::ServerFacts ScratchConnection::facts() const
{
    return m_inner->facts();
}

database::Canceller ScratchConnection::canceller() const
{
    return m_inner->canceller();
}

} // namespace relvar::postgresql
