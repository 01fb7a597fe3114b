// SPDX-License-Identifier: GPL-3.0-or-later
// OWNER TO, GRANT, REVOKE, ALTER DEFAULT PRIVILEGES: who has what in the end.
// https://www.postgresql.org/docs/current/ddl-priv.html
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// Stands for an owner whom nobody named.
const QString unnamedOwner = u"\u0001"_s;

QString roleOf(const TreeNode &role)
{
    const QByteArrayView kind = role["roletype"].word();
    if (kind == "ROLESPEC_PUBLIC")
        return {};
    return kind == "ROLESPEC_CSTRING" ? role["rolename"].text() : unnamedOwner;
}

char letterOf(QByteArrayView privilege)
{
    static const QHash<QByteArrayView, char> letters{
        {"select", 'r'}, {"insert", 'a'},     {"update", 'w'},  {"delete", 'd'}, {"truncate", 'D'}, {"references", 'x'},
        {"trigger", 't'}, {"maintain", 'm'}, {"usage", 'U'}, {"create", 'C'}, {"execute", 'X'}};
    return letters.value(privilege, '\0');
}

enum class Holder { Table, Column, Sequence, Routine, Type, Space, Foreign };

QByteArray allLetters(Holder holder, int majorVersion)
{
    switch (holder) {
    case Holder::Table:
        return majorVersion >= 17 ? "arwdDxtm" : "arwdDxt";
    case Holder::Column:
        return "arwx";
    case Holder::Sequence:
        return "rwU";
    case Holder::Routine:
        return "X";
    case Holder::Space:
        return "UC";
    case Holder::Type:
    case Holder::Foreign:
        break;
    }
    return "U";
}

void give(AccessList &list, const QString &role, const QByteArray &letters, bool mayGrant)
{
    for (const char letter : letters) {
        bool &grantable = list[role][letter];
        grantable = grantable || mayGrant;
    }
}

/// acldefault() in src/backend/utils/adt/acl.c
AccessList usualList(Holder holder, const QString &owner, bool isPublicSpace, int majorVersion)
{
    AccessList list;
    if (holder != Holder::Column)
        give(list, owner, allLetters(holder, majorVersion), false);
    if (holder == Holder::Routine)
        give(list, {}, "X", false);
    if (holder == Holder::Type)
        give(list, {}, "U", false);
    if (isPublicSpace)
        give(list, {}, majorVersion >= 15 || majorVersion == 0 ? "U" : "UC", false);
    return list;
}

/// What is granted on: its id, what kind it is.
struct GrantedObject
{
    ObjectId id;
    Holder holder = Holder::Table;
    bool isPublicSpace = false;
};

GrantedObject targetWith(const ScriptSchema &schema, ObjectId id)
{
    if (schema.sequences.contains(id))
        return {id, Holder::Sequence};
    if (schema.enums.contains(id))
        return {id, Holder::Type};
    for (const schema::Namespace &space : schema.namespaces) {
        if (space.id == id)
            return {id, Holder::Space, space.name == u"public"};
    }
    const auto text = schema.texts.find(id);
    if (text == schema.texts.end())
        return {id, Holder::Table};
    const QString &kind = text->second.object.kind;
    if (kind == u"function" || kind == u"procedure" || kind == u"aggregate")
        return {id, Holder::Routine};
    if (kind == u"domain" || kind == u"composite type" || kind == u"range type")
        return {id, Holder::Type};
    return {id, kind == u"foreign table" ? Holder::Table : Holder::Foreign};
}

/// The objects of a GRANT or of ALTER … OWNER; a null id for what the script has not made.
QList<ObjectId> idsOf(ScriptSchema &schema, const ScriptStatement &statement, QByteArrayView kind,
                      const TreeNode &object)
{
    if (const TreeNode relation = object["RangeVar"]; !relation.isNull()) {
        const ScriptSchema::Relation *found = schema.relation(relation);
        return {found ? found->id : ObjectId()};
    }
    if (kind == "OBJECT_SCHEMA")
        return {schema.space(object["String"]["sval"].text())};
    if (kind == "OBJECT_TYPE" || kind == "OBJECT_DOMAIN") {
        const QStringList names = object["TypeName"].isNull() ? object["List"]["items"].names()
                                                              : object["TypeName"]["names"].names();
        return {schema.typeNamed(names)};
    }
    const bool isRoutine = kind == "OBJECT_FUNCTION" || kind == "OBJECT_PROCEDURE" || kind == "OBJECT_ROUTINE";
    for (const QByteArrayView one : isRoutine ? QList<QByteArrayView>{"OBJECT_FUNCTION", "OBJECT_PROCEDURE",
                                                                      "OBJECT_AGGREGATE"}
                                              : QList<QByteArrayView>{kind}) {
        if (const ScriptSchema::TextDraft *draft = textObject(schema, statement, one, object))
            return {draft->object.id};
    }
    return {ObjectId()};
}

QList<ObjectId> allInSpace(const ScriptSchema &schema, QByteArrayView kind, ObjectId space)
{
    QList<ObjectId> ids;
    if (kind == "OBJECT_TABLE") {
        for (const auto &[id, table] : schema.tables)
            if (table.namespaceId == space)
                ids.append(id);
        for (const auto &[id, draft] : schema.views)
            if (draft.view.namespaceId == space)
                ids.append(id);
    } else if (kind == "OBJECT_SEQUENCE") {
        for (const auto &[id, sequence] : schema.sequences)
            if (sequence.namespaceId == space)
                ids.append(id);
    } else {
        for (const auto &[id, draft] : schema.texts) {
            const bool isRoutine = targetWith(schema, id).holder == Holder::Routine;
            const bool isKind = kind == "OBJECT_PROCEDURE"  ? draft.object.kind == u"procedure"
                                : kind == "OBJECT_FUNCTION" ? draft.object.kind != u"procedure"
                                                            : true;
            if (draft.object.namespaceId == space && isRoutine && isKind)
                ids.append(id);
        }
    }
    return ids;
}

/// Does what the GRANT or REVOKE says to a list.
void apply(const TreeNode &grant, AccessList &list, const QByteArray &letters)
{
    const bool isGrant = grant["is_grant"].flag();
    const bool isOption = grant["grant_option"].flag();
    for (const TreeNode one : grant["grantees"]) {
        const QString role = roleOf(one["RoleSpec"]);
        if (isGrant) {
            give(list, role, letters, isOption);
            continue;
        }
        for (const char letter : letters) {
            if (!list.value(role).contains(letter))
                continue;
            if (isOption)
                list[role][letter] = false;
            else
                list[role].remove(letter);
        }
        if (list.value(role).isEmpty())
            list.remove(role);
    }
}

QByteArray kindOfDefaults(QByteArrayView kind)
{
    static const QHash<QByteArrayView, QByteArray> kinds{{"OBJECT_TABLE", "TABLES"},
                                                         {"OBJECT_SEQUENCE", "SEQUENCES"},
                                                         {"OBJECT_FUNCTION", "FUNCTIONS"},
                                                         {"OBJECT_ROUTINE", "FUNCTIONS"},
                                                         {"OBJECT_TYPE", "TYPES"},
                                                         {"OBJECT_SCHEMA", "SCHEMAS"}};
    return kinds.value(kind);
}

Holder holderOfDefaults(const QString &kind)
{
    return kind == u"TABLES"      ? Holder::Table
           : kind == u"SEQUENCES" ? Holder::Sequence
           : kind == u"FUNCTIONS" ? Holder::Routine
           : kind == u"TYPES"     ? Holder::Type
                                  : Holder::Space;
}

/// The role that owns the most: the one that the script was made for.
QString usualOwner(const std::map<ObjectId, ScriptSchema::Rights> &rights)
{
    QMap<QString, int> owned;
    for (const auto &[id, one] : rights) {
        if (!one.owner.isEmpty())
            ++owned[one.owner];
    }
    QString most;
    for (auto it = owned.cbegin(); it != owned.cend(); ++it) {
        if (most.isEmpty() || *it > owned.value(most))
            most = it.key();
    }
    return most;
}

} // namespace

void readOwner(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    if (node.isNull())
        return;
    QByteArrayView kind = node["objectType"].word();
    ObjectId id;
    TreeNode owner = node["newowner"];
    if (!node["cmds"].isNull()) {
        // ALTER TABLE … OWNER TO, also of views and sequences.
        const ScriptSchema::Relation *relation = schema.relation(node["relation"]);
        id = relation ? relation->id : ObjectId();
        for (const TreeNode one : node["cmds"]) {
            if (one["AlterTableCmd"]["subtype"].word() == "AT_ChangeOwner")
                owner = one["AlterTableCmd"]["newowner"];
        }
    } else {
        id = idsOf(schema, statement, kind, node["object"]).constFirst();
    }
    if (id.isNull()) {
        if (kind != "OBJECT_SCHEMA" && kind != "OBJECT_DATABASE" && !node["cmds"].isNull())
            schema.report(statement.line(), statement.text().simplified(), u"it is not made by this script"_s);
        return;
    }
    if (const QString role = roleOf(owner); role != unnamedOwner)
        schema.rights[id].owner = role;
}

void readGrant(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QByteArrayView kind = node["objtype"].word();
    if (kind == "OBJECT_DATABASE" || kind == "OBJECT_LARGEOBJECT" || kind == "OBJECT_TABLESPACE"
        || kind == "OBJECT_PARAMETER_ACL")
        return;
    QList<ObjectId> ids;
    for (const TreeNode object : node["objects"]) {
        if (node["targtype"].word() == "ACL_TARGET_ALL_IN_SCHEMA")
            ids += allInSpace(schema, kind, schema.space(object["String"]["sval"].text()));
        else
            ids += idsOf(schema, statement, kind, object);
    }
    for (const ObjectId id : std::as_const(ids)) {
        if (id.isNull()) {
            schema.report(statement.line(), statement.text().simplified(), u"it is not made by this script"_s);
            continue;
        }
        const GrantedObject target = targetWith(schema, id);
        ScriptSchema::Rights &rights = schema.rights[id];
        const QString owner = rights.owner.isEmpty() ? unnamedOwner : rights.owner;
        const auto change = [&](const QString &column, const QByteArray &letters) {
            if (!rights.lists.contains(column)) {
                rights.lists.insert(column, usualList(column.isEmpty() ? target.holder : Holder::Column, owner,
                                                      target.isPublicSpace, schema.majorVersion));
            }
            apply(node, rights.lists[column], letters);
        };
        if (node["privileges"].isNull())
            change({}, allLetters(target.holder, schema.majorVersion));
        for (const TreeNode one : node["privileges"]) {
            const TreeNode privilege = one["AccessPriv"];
            const char letter = letterOf(privilege["priv_name"].word());
            const QStringList columns = privilege["cols"].names();
            for (const QString &column : columns)
                change(column, letter ? QByteArray(1, letter) : allLetters(Holder::Column, schema.majorVersion));
            if (columns.isEmpty())
                change({}, letter ? QByteArray(1, letter) : allLetters(target.holder, schema.majorVersion));
        }
    }
}

void readDefaultPrivileges(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    QStringList roles;
    QStringList spaces;
    for (const TreeNode one : node["options"]) {
        const TreeNode option = one["DefElem"];
        const TreeNode items = option["arg"]["List"]["items"];
        if (option["defname"].word() == "schemas")
            spaces = items.names();
        for (const TreeNode role : items) {
            if (option["defname"].word() == "roles")
                roles.append(roleOf(role["RoleSpec"]));
        }
    }
    const TreeNode grant = node["action"];
    const QString kind = QString::fromLatin1(kindOfDefaults(grant["objtype"].word()));
    const QByteArray all = allLetters(holderOfDefaults(kind), schema.majorVersion);
    for (const QString &role : roles.isEmpty() ? QStringList{unnamedOwner} : roles) {
        for (const QString &space : spaces.isEmpty() ? QStringList{QString()} : spaces) {
            const ScriptSchema::DefaultRights key{role, space, kind};
            if (!schema.defaultRights.contains(key)) {
                schema.defaultRights[key] = space.isEmpty() ? usualList(holderOfDefaults(kind), role, false,
                                                                        schema.majorVersion)
                                                            : AccessList();
            }
            QByteArray letters;
            for (const TreeNode one : grant["privileges"])
                letters += letterOf(one["AccessPriv"]["priv_name"].word());
            apply(grant, schema.defaultRights[key], letters.isEmpty() ? all : letters);
        }
    }
}

void ScriptSchema::addRights(schema::Schema &made, bool isDump) const
{
    // A dump names the owner of everything; who writes by hand names those that are unusual.
    const QString usual = isDump ? usualOwner(rights) : QString();
    const auto add = [&made](schema::OtherObject object) {
        object.id = ObjectId::create();
        made.otherObjects.append(Box<schema::OtherObject>(std::move(object)));
    };
    for (const auto &[id, one] : rights) {
        const GrantedObject target = targetWith(*this, id);
        QString words;
        QString label;
        ObjectId inside;
        bool isOfColumn = false;
        if (const auto table = tables.find(id); table != tables.end()) {
            words = u"TABLE "_s + sql(nameOf(id));
            label = table->second.name;
            inside = table->second.namespaceId;
        } else if (const auto view = views.find(id); view != views.end()) {
            words = (view->second.view.materialized ? u"MATERIALIZED VIEW "_s : u"VIEW "_s) + sql(nameOf(id));
            label = view->second.view.name;
            inside = view->second.view.namespaceId;
        } else if (const auto sequence = sequences.find(id); sequence != sequences.end()) {
            words = u"SEQUENCE "_s + sql(nameOf(id));
            label = sequence->second.name;
            inside = sequence->second.namespaceId;
            isOfColumn = !sequence->second.ownerTable.isNull();
        } else if (const auto type = enums.find(id); type != enums.end()) {
            inside = type->second.namespaceId;
            words = u"TYPE "_s + sql({spaceName(inside), type->second.name});
            label = u"type "_s + type->second.name;
        } else if (target.holder == Holder::Space && !spaceName(id).isEmpty()) {
            words = u"SCHEMA "_s + quoteIdentifier(spaceName(id));
            label = u"schema "_s + spaceName(id);
        } else if (const auto text = texts.find(id); text != texts.end()) {
            const schema::OtherObject &object = text->second.object;
            inside = object.namespaceId;
            words = targetOf(text->second);
            label = object.kind == u"foreign table" ? object.name : object.kind + u' ' + object.name;
        } else {
            continue;
        }
        // The superuser who made the cluster owns the schema public of every database.
        const bool isUsual = one.owner.isEmpty() || one.owner == usual || (target.isPublicSpace && one.owner == u"postgres")
                             || one.owner == u"pg_database_owner";
        if (!isUsual && !isOfColumn) {
            add({.namespaceId = inside,
                 .kind = u"owner"_s,
                 .name = ownerName(label),
                 .definition = u"ALTER "_s + words + u" OWNER TO "_s + quoteIdentifier(one.owner),
                 .dropStatement = u"ALTER "_s + words + u" OWNER TO CURRENT_USER"_s,
                 .owner = id});
        }
        const QString owner = one.owner.isEmpty() ? unnamedOwner : one.owner;
        for (auto list = one.lists.cbegin(); list != one.lists.cend(); ++list) {
            const Holder holder = list.key().isEmpty() ? target.holder : Holder::Column;
            AccessTarget access{.object = grantTarget(words),
                                .all = QString::fromLatin1(allLetters(holder, majorVersion))};
            if (holder == Holder::Table || holder == Holder::Column)
                access.object = u"TABLE "_s + words.section(u'"', 1).prepend(u'"');
            if (isUsual)
                access.owner = owner;
            schema::OtherObject privileges{.namespaceId = inside,
                                           .kind = u"privileges"_s,
                                           .name = privilegesName(label, list.key()),
                                           .owner = id};
            if (holder == Holder::Column) {
                access.columns = u'(' + quoteIdentifier(list.key()) + u')';
                if (const schema::Table *table = made.table(id); table && table->column(list.key()))
                    privileges.dependsOn.append({id, table->column(list.key())->id});
            }
            const AccessTexts written = accessTexts(
                usualList(holder, owner, target.isPublicSpace, majorVersion), *list, access);
            if (written.grants.isEmpty())
                continue;
            privileges.definition = written.grants;
            privileges.dropStatement = written.undo;
            add(std::move(privileges));
        }
    }
    for (const auto &[key, list] : defaultRights) {
        const Holder holder = holderOfDefaults(key.kind);
        AccessTarget access{.prefix = u"ALTER DEFAULT PRIVILEGES "_s,
                            .object = key.kind,
                            .all = QString::fromLatin1(allLetters(holder, majorVersion))};
        QString name = privilegesName(key.kind.toLower());
        if (key.role == unnamedOwner || (!usual.isEmpty() && key.role == usual)) {
            access.owner = key.role;
        } else {
            access.prefix += u"FOR ROLE "_s + quoteIdentifier(key.role) + u' ';
            name += u" of "_s + key.role;
        }
        const ObjectId inside = space(key.space);
        if (!inside.isNull())
            access.prefix += u"IN SCHEMA "_s + quoteIdentifier(key.space) + u' ';
        const AccessTexts written = accessTexts(
            inside.isNull() ? usualList(holder, key.role, false, majorVersion) : AccessList(), list, access);
        if (written.grants.isEmpty())
            continue;
        add({.namespaceId = inside,
             .kind = u"default privileges"_s,
             .name = name,
             .definition = written.grants,
             .dropStatement = written.undo,
             .owner = inside});
    }
}

} // namespace relvar::postgresql
