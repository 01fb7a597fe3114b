// SPDX-License-Identifier: GPL-3.0-or-later
// What of a statement reaches beyond its database: roles that it names, and what it may not do in a proof. A first
// line: what hides in strings (DO, EXECUTE) is stopped by the rights of the scratch database's owner.
#include "dialects/postgresql/canonicalexpression.h"
#include "dialects/postgresql/parsetree.h"

#include "base/text.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <functional>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls for every object of the tree, outer ones first, with the key that it stands behind.
void visit(const QJsonValue &value, const std::function<void(const QString &, const QJsonObject &)> &found,
           const QString &key = {})
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            visit(element, found, key);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    found(key, object);
    for (auto field = object.begin(); field != object.end(); ++field)
        visit(field.value(), found, field.key());
}

/// The text of the first argument of a call or SET, if it is a plain literal.
QString firstText(const QJsonObject &node)
{
    return node[u"args"][0][u"A_Const"][u"sval"][u"sval"].toString();
}

enum class Reach { Nothing, Databases, Tablespaces, Server, Files, Elsewhere, Roles, OtherRole };

Reach reachOfStatement(const QString &kind)
{
    static const QHash<QString, Reach> reaches{
        {u"CreatedbStmt"_s, Reach::Databases},
        {u"DropdbStmt"_s, Reach::Databases},
        {u"AlterDatabaseStmt"_s, Reach::Databases},
        {u"AlterDatabaseSetStmt"_s, Reach::Databases},
        {u"AlterDatabaseRefreshCollStmt"_s, Reach::Databases},
        {u"CreateTableSpaceStmt"_s, Reach::Tablespaces},
        {u"DropTableSpaceStmt"_s, Reach::Tablespaces},
        {u"AlterTableSpaceOptionsStmt"_s, Reach::Tablespaces},
        {u"AlterSystemStmt"_s, Reach::Server},
        {u"LoadStmt"_s, Reach::Files},
        {u"CreateSubscriptionStmt"_s, Reach::Elsewhere},
        {u"AlterSubscriptionStmt"_s, Reach::Elsewhere},
        {u"DropSubscriptionStmt"_s, Reach::Elsewhere},
        {u"ImportForeignSchemaStmt"_s, Reach::Elsewhere},
        {u"CreateRoleStmt"_s, Reach::Roles},
        {u"AlterRoleStmt"_s, Reach::Roles},
        {u"AlterRoleSetStmt"_s, Reach::Roles},
        {u"DropRoleStmt"_s, Reach::Roles},
        {u"GrantRoleStmt"_s, Reach::Roles},
        {u"DropOwnedStmt"_s, Reach::Roles},
        {u"ReassignOwnedStmt"_s, Reach::Roles},
    };
    return reaches.value(kind, Reach::Nothing);
}

/// For statements that work on several kinds of objects: COMMENT, GRANT, ALTER … OWNER TO, RENAME, SECURITY LABEL.
Reach reachOfObject(const QJsonObject &statement)
{
    static const QHash<QString, Reach> reaches{
        {u"OBJECT_DATABASE"_s, Reach::Databases},   {u"OBJECT_TABLESPACE"_s, Reach::Tablespaces},
        {u"OBJECT_PARAMETER_ACL"_s, Reach::Server}, {u"OBJECT_SUBSCRIPTION"_s, Reach::Elsewhere},
        {u"OBJECT_ROLE"_s, Reach::Roles},
    };
    for (const auto key : {"objtype"_L1, "objectType"_L1, "renameType"_L1}) {
        const auto found = reaches.constFind(statement.value(key).toString());
        if (found != reaches.cend())
            return *found;
    }
    return Reach::Nothing;
}

/// https://www.postgresql.org/docs/current/functions-admin.html
Reach reachOfCall(const QJsonObject &call)
{
    static const QSet<QString> ofServer{
        u"pg_cancel_backend"_s, u"pg_terminate_backend"_s, u"pg_reload_conf"_s,
        u"pg_rotate_logfile"_s, u"pg_promote"_s,           u"pg_switch_wal"_s,
        u"pg_backup_start"_s,   u"pg_backup_stop"_s,       u"pg_create_restore_point"_s,
    };
    static const QSet<QString> ofFiles{
        u"pg_read_file"_s, u"pg_read_binary_file"_s, u"pg_ls_dir"_s, u"pg_stat_file"_s, u"lo_import"_s, u"lo_export"_s,
    };
    const QString name = stringOf(call.value(u"funcname").toArray().last());
    if (name.startsWith(u"dblink"_s))
        return Reach::Elsewhere;
    if (name == u"set_config") {
        const QString setting = firstText(call).toLower();
        return setting == u"role" || setting == u"session_authorization" ? Reach::OtherRole : Reach::Nothing;
    }
    if (ofServer.contains(name))
        return Reach::Server;
    return ofFiles.contains(name) ? Reach::Files : Reach::Nothing;
}

Reach reachOf(const QString &kind, const QJsonObject &fields)
{
    if (kind == u"FuncCall")
        return reachOfCall(fields);
    if (kind == u"CopyStmt")
        return fields.contains(u"filename") ? Reach::Files : Reach::Nothing;
    if (kind == u"VariableSetStmt") {
        const QString setting = fields.value(u"name").toString();
        return setting == u"role" || setting == u"session_authorization" ? Reach::OtherRole : Reach::Nothing;
    }
    if (kind == u"DiscardStmt")
        return fields.value(u"target").toString() == u"DISCARD_ALL" ? Reach::OtherRole : Reach::Nothing;
    if (const Reach reach = reachOfStatement(kind); reach != Reach::Nothing)
        return reach;
    return kind.endsWith(u"Stmt"_s) ? reachOfObject(fields) : Reach::Nothing;
}

Text reasonFor(Reach reach)
{
    switch (reach) {
    case Reach::Nothing:
        break;
    case Reach::Databases:
        return text("postgresql", "It is about databases of the server, not about what is in one.");
    case Reach::Tablespaces:
        return text("postgresql", "It is about tablespaces, which all databases of the server share.");
    case Reach::Server:
        return text("postgresql", "It concerns the whole server.");
    case Reach::Files:
        return text("postgresql", "It uses files or programs of the server's computer.");
    case Reach::Elsewhere:
        return text("postgresql", "It connects to another server.");
    case Reach::Roles:
        return text("postgresql", "It is about roles, which all databases of the server share.");
    case Reach::OtherRole:
        return text("postgresql", "It takes on another role than the one that the scratch database belongs to.");
    }
    return {};
}

} // namespace

QStringList rolesNamedIn(const QJsonObject &tree)
{
    QSet<QString> named;
    QSet<QString> made;
    visit(tree, [&](const QString &key, const QJsonObject &fields) {
        if (fields.value(u"roletype").toString() == u"ROLESPEC_CSTRING") {
            named.insert(fields.value(u"rolename").toString());
        } else if (key == u"GrantRoleStmt") {
            const QJsonArray roles = fields.value(u"granted_roles").toArray();
            for (const QJsonValue &role : roles)
                named.insert(role[u"AccessPriv"][u"priv_name"].toString());
        } else if (key == u"VariableSetStmt" && reachOf(key, fields) == Reach::OtherRole) {
            named.insert(firstText(fields));
        } else if (key == u"RenameStmt" && reachOfObject(fields) == Reach::Roles) {
            named.insert(fields.value(u"subname").toString());
            made.insert(fields.value(u"newname").toString());
        } else if (key == u"CreateRoleStmt") {
            made.insert(fields.value(u"role").toString());
        } else if (reachOfObject(fields) == Reach::Roles) {
            named.insert(stringOf(fields.value(u"object")));
        }
    });
    named.subtract(made);
    // "none" is a word of SET ROLE; roles that begin with pg_ are the server's own.
    named.remove(QString());
    named.remove(u"none"_s);
    named.removeIf([](const QString &role) { return role.startsWith(u"pg_"_s); });
    QStringList sorted = named.values();
    sorted.sort();
    return sorted;
}

QString refusalOf(const QJsonObject &tree, bool isPrivate)
{
    Reach reach = Reach::Nothing;
    visit(tree, [&](const QString &key, const QJsonObject &fields) {
        if (reach != Reach::Nothing)
            return;
        const Reach found = reachOf(key, fields);
        const bool isAboutRoles = found == Reach::Roles || found == Reach::OtherRole;
        if (!(isPrivate && isAboutRoles))
            reach = found;
    });
    return reasonFor(reach).toString();
}

} // namespace relvar::postgresql
