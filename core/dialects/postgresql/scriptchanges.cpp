// SPDX-License-Identifier: GPL-3.0-or-later
// DROP, RENAME and SET SCHEMA of what the script has made before.
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/quoting.h"
#include "schema/expression.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString kindOf(QByteArrayView objectType)
{
    static const QHash<QByteArrayView, QString> kinds{{"OBJECT_FUNCTION", u"function"_s},
                                                      {"OBJECT_PROCEDURE", u"procedure"_s},
                                                      {"OBJECT_AGGREGATE", u"aggregate"_s},
                                                      {"OBJECT_OPERATOR", u"operator"_s},
                                                      {"OBJECT_CAST", u"cast"_s},
                                                      {"OBJECT_COLLATION", u"collation"_s},
                                                      {"OBJECT_TSDICTIONARY", u"text search dictionary"_s},
                                                      {"OBJECT_TSCONFIGURATION", u"text search configuration"_s},
                                                      {"OBJECT_EVENT_TRIGGER", u"event trigger"_s},
                                                      {"OBJECT_EXTENSION", u"extension"_s},
                                                      {"OBJECT_FDW", u"foreign data wrapper"_s},
                                                      {"OBJECT_FOREIGN_SERVER", u"server"_s},
                                                      {"OBJECT_PUBLICATION", u"publication"_s},
                                                      {"OBJECT_POLICY", u"policy"_s},
                                                      {"OBJECT_RULE", u"rule"_s},
                                                      {"OBJECT_TRIGGER", u"trigger"_s},
                                                      {"OBJECT_STATISTIC_EXT", u"statistics"_s},
                                                      {"OBJECT_DOMAIN", u"domain"_s},
                                                      {"OBJECT_FOREIGN_TABLE", u"foreign table"_s}};
    return kinds.value(objectType);
}

class Dropping
{
public:
    Dropping(ScriptSchema &schema, const ScriptStatement &statement)
        : m_schema(schema)
        , m_statement(statement)
        , m_kind(statement.node()["removeType"].word())
    {
    }

    void drop()
    {
        for (const TreeNode object : m_statement.node()["objects"]) {
            if (!dropOne(object) && !m_statement.node()["missing_ok"].flag()) {
                m_schema.report(m_statement.line(), m_statement.text().simplified(),
                                u"it is not made by this script"_s);
            }
        }
    }

private:
    bool dropOne(const TreeNode &object)
    {
        const QStringList path = object["List"]["items"].names();
        if (m_kind == "OBJECT_SCHEMA")
            return dropSchema(object["String"]["sval"].text());
        if (m_kind == "OBJECT_TYPE" || m_kind == "OBJECT_DOMAIN")
            return dropType(object["TypeName"]["names"].names());
        if (m_kind == "OBJECT_TRIGGER" && dropTrigger(path))
            return true;
        if (const ScriptSchema::Relation *relation = isRelation() ? m_schema.relation(ScriptSchema::nameOf(path))
                                                                  : nullptr)
            return dropRelation(*relation, ScriptSchema::nameOf(path));
        if (const ScriptSchema::TextDraft *draft = textObject(m_schema, m_statement, m_kind, object)) {
            m_schema.removeText(draft->object.id);
            return true;
        }
        return false;
    }

    bool isRelation() const
    {
        return m_kind == "OBJECT_TABLE" || m_kind == "OBJECT_VIEW" || m_kind == "OBJECT_MATVIEW"
               || m_kind == "OBJECT_SEQUENCE" || m_kind == "OBJECT_INDEX" || m_kind == "OBJECT_FOREIGN_TABLE";
    }

    bool dropRelation(ScriptSchema::Relation relation, const QualifiedName &written)
    {
        const QualifiedName name{written.space, written.name};
        if (relation.kind == ScriptSchema::Relation::Kind::Index) {
            const auto table = m_schema.tables.find(relation.table);
            if (table != m_schema.tables.end())
                removeConstraint(table->second, name.name);
        } else {
            QList<ObjectId> partitions;
            for (const auto &[id, table] : m_schema.tables) {
                if (table.partitionOf == relation.id || table.inherits.contains(relation.id))
                    partitions.append(id);
            }
            for (const ObjectId id : std::as_const(partitions))
                dropRelation({ScriptSchema::Relation::Kind::Table, id, {}}, m_schema.nameOf(id));
            for (auto &[id, table] : m_schema.tables)
                table.foreignKeys.removeIf(
                    [&](const schema::ForeignKey &key) { return key.referencedTable == relation.id; });
            m_schema.removeOwned(relation.id);
            dropViewsOf(relation.id);
            m_schema.tables.erase(relation.id);
            m_schema.views.erase(relation.id);
            m_schema.sequences.erase(relation.id);
            m_schema.removeText(relation.id);
        }
        const QualifiedName known = m_schema.nameOf(relation.id);
        m_schema.removeRelation(known.name.isEmpty() ? m_schema.placed(name) : known);
        return true;
    }

    void dropViewsOf(ObjectId used)
    {
        if (m_statement.node()["behavior"].word() != "DROP_CASCADE")
            return;
        QList<ObjectId> gone;
        for (const auto &[id, draft] : m_schema.views) {
            const auto &needs = draft.view.dependsOn;
            if (std::any_of(needs.cbegin(), needs.cend(), [&](const auto &one) { return one.object == used; }))
                gone.append(id);
        }
        for (const ObjectId id : std::as_const(gone)) {
            if (m_schema.views.contains(id))
                dropRelation({ScriptSchema::Relation::Kind::View, id, {}}, m_schema.nameOf(id));
        }
    }

    bool dropSchema(const QString &name)
    {
        const ObjectId space = m_schema.space(name);
        if (space.isNull())
            return !ScriptSchema::isUserSpace(name);
        QList<ObjectId> relations;
        for (const auto &[id, table] : m_schema.tables)
            if (table.namespaceId == space)
                relations.append(id);
        for (const auto &[id, draft] : m_schema.views)
            if (draft.view.namespaceId == space)
                relations.append(id);
        for (const auto &[id, sequence] : m_schema.sequences)
            if (sequence.namespaceId == space)
                relations.append(id);
        for (const ObjectId id : std::as_const(relations))
            dropRelation({ScriptSchema::Relation::Kind::Table, id, {}}, m_schema.nameOf(id));
        QList<ObjectId> texts;
        for (const auto &[id, draft] : m_schema.texts)
            if (draft.object.namespaceId == space)
                texts.append(id);
        for (const ObjectId id : std::as_const(texts))
            m_schema.removeText(id);
        std::erase_if(m_schema.enums, [space](const auto &entry) { return entry.second.namespaceId == space; });
        m_schema.namespaces.removeIf([space](const schema::Namespace &one) { return one.id == space; });
        return true;
    }

    bool dropType(const QStringList &names)
    {
        const ObjectId id = m_schema.typeNamed(names);
        if (id.isNull())
            return false;
        m_schema.enums.erase(id);
        m_schema.removeText(id);
        QualifiedName name = ScriptSchema::nameOf(names);
        m_schema.removeType(m_schema.placed(name));
        if (const ScriptSchema::Relation *row = m_schema.relation(name);
            row && row->kind == ScriptSchema::Relation::Kind::Composite)
            m_schema.removeRelation(m_schema.nameOf(row->id));
        return true;
    }

    bool dropTrigger(const QStringList &path)
    {
        const ScriptSchema::Relation *owner
            = m_schema.relation(ScriptSchema::nameOf(path.mid(0, path.size() - 1)));
        const ObjectId id = owner ? owner->id : ObjectId();
        return std::erase_if(m_schema.triggers, [&](const auto &entry) {
                   return entry.second.trigger.tableId == id && entry.second.trigger.name == path.constLast();
               })
               > 0;
    }

    ScriptSchema &m_schema;
    const ScriptStatement &m_statement;
    const QByteArrayView m_kind;
};

void renameColumn(schema::Table &table, const QString &from, const QString &to)
{
    for (schema::Column &column : table.columns) {
        if (column.name == from)
            column.name = to;
        if (column.generated)
            column.generated->expression = schema::renameIdentifier(column.generated->expression, from, to);
    }
    for (schema::CheckConstraint &check : table.checks)
        check.expression = schema::renameIdentifier(check.expression, from, to);
    for (schema::Index &index : table.indexes) {
        index.predicate = schema::renameIdentifier(index.predicate, from, to);
        for (schema::KeyPart &part : index.parts)
            part.expression = schema::renameIdentifier(part.expression, from, to);
    }
}

bool renameConstraint(schema::Table &table, const QString &from, const QString &to)
{
    bool isFound = false;
    const auto rename = [&](auto &part) {
        if (part.name == from) {
            part.name = to;
            isFound = true;
        }
    };
    if (table.primaryKey)
        rename(*table.primaryKey);
    std::for_each(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), rename);
    std::for_each(table.foreignKeys.begin(), table.foreignKeys.end(), rename);
    std::for_each(table.checks.begin(), table.checks.end(), rename);
    std::for_each(table.exclusions.begin(), table.exclusions.end(), rename);
    std::for_each(table.indexes.begin(), table.indexes.end(), rename);
    return isFound;
}

/// Renames what is modelled. Texts of views, functions and triggers that use it are another matter.
bool rename(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QByteArrayView kind = node["renameType"].word();
    const QString to = node["newname"].text();
    const QString part = node["subname"].text();
    const ScriptSchema::Relation *found = schema.relation(node["relation"]);
    schema::Table *table = schema.table(node["relation"]);
    if (kind == "OBJECT_COLUMN" && table) {
        renameColumn(*table, part, to);
        return true;
    }
    if (kind == "OBJECT_TABCONSTRAINT" && table) {
        const QString space = schema.spaceName(table->namespaceId);
        schema.renameRelation({space, part}, {space, to});
        return renameConstraint(*table, part, to);
    }
    const bool isRelation = kind == "OBJECT_TABLE" || kind == "OBJECT_VIEW" || kind == "OBJECT_MATVIEW"
                            || kind == "OBJECT_SEQUENCE" || kind == "OBJECT_INDEX";
    if (isRelation && found) {
        const ScriptSchema::Relation relation = *found;
        QualifiedName from = schema.nameOf(relation.id);
        schema.renameRelation(from, {from.space, to});
        if (const auto owner = schema.tables.find(relation.table); owner != schema.tables.end())
            return renameConstraint(owner->second, from.name, to);
        if (table)
            table->name = to;
        else if (const auto view = schema.views.find(relation.id); view != schema.views.end())
            view->second.view.name = to;
        else if (const auto sequence = schema.sequences.find(relation.id); sequence != schema.sequences.end())
            sequence->second.name = to;
        else
            return false;
        return true;
    }
    if (kind == "OBJECT_TYPE") {
        const QStringList names = node["object"]["List"]["items"].names();
        const auto type = schema.enums.find(schema.typeNamed(names));
        if (type == schema.enums.end())
            return false;
        type->second.name = to;
        const QString space = schema.spaceName(type->second.namespaceId);
        schema.removeType({space, names.constLast()});
        schema.addType({space, to}, type->first);
        for (auto &[id, user] : schema.tables) {
            for (schema::Column &column : user.columns) {
                if (column.type.userType == type->first)
                    column.type.text = schema::renameType(column.type.text, names.constLast(), to);
            }
        }
        return true;
    }
    if (kind == "OBJECT_SCHEMA") {
        for (schema::Namespace &space : schema.namespaces) {
            // Names inside of it would have to be found anew.
            if (space.name == part)
                return false;
        }
    }
    return false;
}

} // namespace

ScriptSchema::TextDraft *textObject(ScriptSchema &schema, const ScriptStatement &statement, QByteArrayView objectType,
                                    const TreeNode &object)
{
    const QString kind = kindOf(objectType);
    if (kind.isEmpty())
        return nullptr;
    if (const TreeNode withArguments = object["ObjectWithArgs"]; !withArguments.isNull()) {
        const QualifiedName name = ScriptSchema::nameOf(withArguments["objname"].names());
        if (kind == u"operator") {
            const TreeNode left = withArguments["objargs"].first();
            return schema.text(kind, name, operatorArguments(schema, statement, left, left.next()));
        }
        const TreeNode parameters = withArguments["objfuncargs"].isNull() ? withArguments["objargs"]
                                                                          : withArguments["objfuncargs"];
        return schema.text(kind, name, argumentTypes(schema, statement, parameters));
    }
    if (const TreeNode single = object["String"]; !single.isNull())
        return schema.text(kind, {{}, single["sval"].text()});
    const TreeNode items = object["List"]["items"];
    if (kind == u"cast") {
        const QString types = operatorArguments(schema, statement, items.first(), items.first().next());
        return schema.text(kind, {{}, types.mid(1, types.size() - 2).replace(u", "_s, u" AS "_s)});
    }
    const QStringList path = items.names();
    if (kind == u"policy" || kind == u"rule" || kind == u"trigger") {
        const ScriptSchema::Relation *owner = schema.relation(ScriptSchema::nameOf(path.mid(0, path.size() - 1)));
        for (auto &[id, draft] : schema.texts) {
            if (owner && draft.object.kind == kind && draft.object.owner == owner->id && draft.name == path.constLast())
                return &draft;
        }
        return nullptr;
    }
    return schema.text(kind, ScriptSchema::nameOf(path));
}

void readDrop(ScriptSchema &schema, const ScriptStatement &statement)
{
    Dropping(schema, statement).drop();
}

void readRename(ScriptSchema &schema, const ScriptStatement &statement)
{
    if (!rename(schema, statement)) {
        schema.report(statement.line(), statement.text().simplified(),
                      u"the new name is not understood without a server; write it where the object is made"_s);
    }
}

void readSetSchema(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const ScriptSchema::Relation *found = schema.relation(node["relation"]);
    const QString to = node["newschema"].text();
    const ObjectId space = schema.space(to);
    if (!found || space.isNull()) {
        schema.report(statement.line(), statement.text().simplified(),
                      u"the new schema is not understood without a server; write it where the object is made"_s);
        return;
    }
    const ScriptSchema::Relation relation = *found;
    const QualifiedName from = schema.nameOf(relation.id);
    schema.renameRelation(from, {to, from.name});
    if (const auto table = schema.tables.find(relation.id); table != schema.tables.end()) {
        table->second.namespaceId = space;
        for (auto &[id, sequence] : schema.sequences) {
            if (sequence.ownerTable == relation.id)
                sequence.namespaceId = space;
        }
    }
    if (const auto view = schema.views.find(relation.id); view != schema.views.end())
        view->second.view.namespaceId = space;
    if (const auto sequence = schema.sequences.find(relation.id); sequence != schema.sequences.end())
        sequence->second.namespaceId = space;
}

} // namespace relvar::postgresql
