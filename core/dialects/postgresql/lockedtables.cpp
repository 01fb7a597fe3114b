// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/lockedtables.h"

#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/parsetree.h"
#include "schema/partname.h"

#include <QJsonArray>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names;
}

LockedIndex indexOf(const schema::Table &table, const QString &name, const QList<schema::KeyPart> &parts)
{
    LockedIndex index{.name = name, .columns = {}, .texts = {}};
    for (const schema::KeyPart &part : parts) {
        if (part.column.isNull())
            index.texts.append(part.expression);
        else
            index.columns += namesOf(table, {part.column});
    }
    return index;
}

LockedTable read(const schema::Table &table, const schema::Schema &schema)
{
    LockedTable result;
    result.isPartitioned = !table.partitionBy.isEmpty();
    for (const schema::Column &column : table.columns)
        result.columns.append({column.name, column.type.text, {}, column.notNull && !column.notNullNotValid});
    for (const schema::CheckConstraint &check : table.checks)
        result.checks.append({check.name, check.expression, {}, !check.notValid && !check.notEnforced});
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const schema::Table *referenced = schema.table(key.referencedTable);
        result.foreignKeys.append({key.name, namesOf(table, key.columns), key.referencedTable,
                                   referenced ? namesOf(*referenced, key.referencedColumns) : QStringList(),
                                   key.onDelete, key.onUpdate});
    }
    const auto addKey = [&](const auto &key, const QString &label) {
        LockedIndex index
            = indexOf(table, key.name.isEmpty() ? schema::nameOfPart(table.name, {}, label) : key.name, key.parts);
        index.isKey = true;
        result.indexes.append(index);
    };
    if (table.primaryKey)
        addKey(*table.primaryKey, u"pkey"_s);
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        addKey(unique, u"key"_s);
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        result.indexes.append({exclusion.name, {}, {exclusion.definition}, true});
    for (const schema::Index &index : table.indexes) {
        result.indexes.append(indexOf(table, index.name, index.parts));
        if (!index.predicate.isEmpty())
            result.indexes.last().texts.append(index.predicate);
    }
    return result;
}

} // namespace

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray elements
        = list.isArray() ? list.toArray() : list.toObject().value(u"List").toObject().value(u"items").toArray();
    for (const QJsonValue &element : elements)
        names.append(element[u"String"][u"sval"].toString());
    return names;
}

QJsonObject LockedColumn::type() const
{
    if (!typeTree.isEmpty())
        return typeTree;
    const auto tree = parseType(typeText);
    return tree ? canonicalTree(*tree) : QJsonObject();
}

QJsonObject LockedCheck::expression() const
{
    if (!tree.isEmpty())
        return tree;
    const auto parsed = parseExpression(text);
    return parsed ? canonicalTree(*parsed) : QJsonObject();
}

LockedColumn *LockedTable::column(const QString &columnName)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const LockedColumn &column) { return column.name == columnName; });
    return found == columns.end() ? nullptr : &*found;
}

LockedTables::LockedTables(const schema::Schema &schema)
    : m_schema(schema)
    , m_isQualified(Names::areQualified(schema))
{
    m_byName.reserve(schema.tables.size() + schema.views.size());
    m_tables.reserve(schema.tables.size());
    for (const Box<schema::Table> &table : schema.tables) {
        m_byName.insert({spaceName(table->namespaceId), table->name}, table->id);
        m_tables.insert(table->id, &*table);
        if (table->isPartition())
            m_children.insert(table->partitionOf, table->id);
        for (const ObjectId parent : table->inherits)
            m_children.insert(parent, table->id);
        for (const schema::ForeignKey &key : table->foreignKeys)
            m_referencing.insert(key.referencedTable, table->id);
    }
    for (const Box<schema::View> &view : schema.views) {
        m_byName.insert({spaceName(view->namespaceId), view->name}, view->id);
        m_views.insert(view->id, &*view);
    }
}

QString LockedTables::spaceName(ObjectId id) const
{
    const schema::Namespace *space = m_schema.findNamespace(id);
    return space ? space->name : u"public"_s;
}

bool LockedTables::contains(const QString &space, const QString &name) const
{
    const QStringList spaces = space.isEmpty() ? m_searchPath : QStringList{space};
    return std::any_of(spaces.cbegin(), spaces.cend(), [&](const QString &one) {
        return m_byName.contains({one, name});
    });
}

LockedTable &LockedTables::find(const QString &space, const QString &name)
{
    const QStringList spaces = space.isEmpty() ? m_searchPath : QStringList{space};
    for (const QString &one : spaces) {
        if (m_byName.contains({one, name}))
            return load({one, name});
    }
    const Key key{spaces.isEmpty() ? u"public"_s : spaces.first(), name};
    m_byName.insert(key, ObjectId::create());
    return load(key);
}

LockedTable &LockedTables::find(const QJsonObject &rangeVar)
{
    return find(rangeVar.value(u"schemaname").toString(), rangeVar.value(u"relname").toString());
}

LockedTable &LockedTables::find(const QStringList &names)
{
    return find(names.size() > 1 ? names.at(names.size() - 2) : QString(), names.isEmpty() ? QString() : names.last());
}

LockedTable &LockedTables::load(const Key &key)
{
    const ObjectId id = m_byName.value(key);
    if (const auto loaded = m_loaded.find(id); loaded != m_loaded.end())
        return loaded->second;
    LockedTable table;
    if (const schema::Table *known = m_tables.value(id)) {
        table = read(*known, m_schema);
    } else if (const schema::View *view = m_views.value(id)) {
        table.kind = view->materialized ? LockedTable::Kind::MaterializedView : LockedTable::Kind::View;
        for (const schema::Dependency &dependency : view->dependsOn) {
            const bool isRelation = m_tables.contains(dependency.object) || m_views.contains(dependency.object);
            if (isRelation && !table.reads.contains(dependency.object))
                table.reads.append(dependency.object);
        }
    }
    table.id = id;
    table.space = key.first;
    table.name = key.second;
    return m_loaded.emplace(id, std::move(table)).first->second;
}

LockedTable &LockedTables::at(ObjectId id)
{
    if (const auto loaded = m_loaded.find(id); loaded != m_loaded.end())
        return loaded->second;
    if (const schema::Table *table = m_tables.value(id))
        return load({spaceName(table->namespaceId), table->name});
    const schema::View *view = m_views.value(id);
    return view ? load({spaceName(view->namespaceId), view->name}) : find({}, {});
}

LockedTable &LockedTables::add(const QJsonObject &rangeVar)
{
    const QString space = rangeVar.value(u"schemaname").toString();
    const Key key{space.isEmpty() ? m_searchPath.value(0, u"public"_s) : space, rangeVar.value(u"relname").toString()};
    m_byName.insert(key, ObjectId::create());
    LockedTable &table = load(key);
    table.isNew = true;
    return table;
}

void LockedTables::remove(ObjectId id)
{
    const LockedTable &table = at(id);
    for (const LockedForeignKey &key : table.foreignKeys)
        m_referencing.remove(key.referenced, id);
    m_byName.remove({table.space, table.name});
    m_children.remove(id);
    m_referencing.remove(id);
    for (const ObjectId parent : parentsOf(id))
        m_children.remove(parent, id);
}

void LockedTables::rename(LockedTable &table, const QString &space, const QString &name)
{
    m_byName.remove({table.space, table.name});
    table.space = space;
    table.name = name;
    m_byName.insert({space, name}, table.id);
}

QList<ObjectId> LockedTables::below(ObjectId id) const
{
    QList<ObjectId> found = m_children.values(id);
    std::sort(found.begin(), found.end());
    for (qsizetype at = 0; at < found.size(); ++at) {
        QList<ObjectId> further = m_children.values(found.at(at));
        std::sort(further.begin(), further.end());
        for (const ObjectId child : std::as_const(further)) {
            if (!found.contains(child))
                found.append(child);
        }
    }
    return found;
}

QList<ObjectId> LockedTables::parentsOf(ObjectId id) const
{
    QList<ObjectId> parents;
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
        if (it.value() == id)
            parents.append(it.key());
    }
    std::sort(parents.begin(), parents.end());
    return parents;
}

QList<ObjectId> LockedTables::referencing(ObjectId id) const
{
    QList<ObjectId> found = m_referencing.values(id);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QList<ObjectId> LockedTables::viewsOn(ObjectId id, const QString &column) const
{
    const schema::Table *table = m_tables.value(id);
    const schema::Column *read = table && !column.isEmpty() ? table->column(column, Qt::CaseSensitive) : nullptr;
    QList<schema::Dependency> open{{id, read ? read->id : ObjectId()}};
    QList<ObjectId> found;
    while (!open.isEmpty()) {
        const schema::Dependency one = open.takeFirst();
        for (const Box<schema::View> &view : m_schema.views) {
            const bool reads
                = std::any_of(view->dependsOn.cbegin(), view->dependsOn.cend(), [&](const auto &dependency) {
                      return one.column.isNull() ? dependency.object == one.object : dependency == one;
                  });
            if (!reads || found.contains(view->id))
                continue;
            found.append(view->id);
            open.append({view->id, {}});
        }
    }
    return found;
}

ObjectId LockedTables::ownerOfIndex(const QString &space, const QString &index)
{
    const QStringList spaces = space.isEmpty() ? m_searchPath : QStringList{space};
    const auto has = [&](const LockedTable &table) {
        return spaces.contains(table.space)
               && std::any_of(table.indexes.cbegin(), table.indexes.cend(),
                              [&](const LockedIndex &one) { return one.name == index; });
    };
    for (const auto &[id, table] : m_loaded) {
        if (has(table))
            return id;
    }
    for (const Box<schema::Table> &table : m_schema.tables) {
        const bool isNamed = std::any_of(table->indexes.cbegin(), table->indexes.cend(),
                                         [&](const schema::Index &one) { return one.name == index; })
                             || (table->primaryKey && index.startsWith(table->primaryKey->name))
                             || std::any_of(table->uniqueConstraints.cbegin(), table->uniqueConstraints.cend(),
                                            [&](const auto &one) { return one.name == index; });
        if (isNamed && !m_loaded.contains(table->id) && has(at(table->id)))
            return table->id;
    }
    for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
        const bool isIndexOfView = object->name == index && m_views.contains(object->owner);
        if (isIndexOfView && spaces.contains(at(object->owner).space))
            return object->owner;
    }
    return {};
}

QList<ObjectId> LockedTables::inSpace(const QString &space) const
{
    QList<ObjectId> found;
    for (auto it = m_byName.cbegin(); it != m_byName.cend(); ++it) {
        if (it.key().first == space)
            found.append(it.value());
    }
    std::sort(found.begin(), found.end());
    return found;
}

const schema::OtherObject *LockedTables::other(const QString &kind, const QString &name) const
{
    const auto found = std::find_if(m_schema.otherObjects.cbegin(), m_schema.otherObjects.cend(),
                                    [&](const auto &object) { return object->kind == kind && object->name == name; });
    return found == m_schema.otherObjects.cend() ? nullptr : &**found;
}

QList<ObjectId> LockedTables::withType(const QString &type)
{
    QList<ObjectId> found;
    ObjectId id;
    if (const schema::OtherObject *domain = other(u"domain"_s, type))
        id = domain->id;
    for (const Box<schema::EnumType> &enumType : m_schema.enums) {
        if (enumType->name == type)
            id = enumType->id;
    }
    if (id.isNull())
        return {};
    for (const Box<schema::Table> &table : m_schema.tables) {
        if (std::any_of(table->columns.cbegin(), table->columns.cend(),
                        [&](const schema::Column &column) { return column.type.userType == id; }))
            found.append(table->id);
    }
    return found;
}

std::optional<LockedTables::Domain> LockedTables::domain(const QStringList &names) const
{
    if (names.isEmpty())
        return {};
    if (const auto made = m_domains.constFind(names.last()); made != m_domains.cend())
        return *made;
    const schema::OtherObject *object = other(u"domain"_s, names.last());
    const auto tree = object ? parseStatements(object->definition) : std::nullopt;
    if (!tree)
        return {};
    Domain domain;
    const QJsonArray statements = tree->value(u"stmts").toArray();
    for (const QJsonValue &statement : statements) {
        const QJsonValue create = statement[u"stmt"][u"CreateDomainStmt"];
        if (create.isObject())
            domain.base = canonicalTree(create[u"typeName"].toObject());
        const QJsonArray constraints = create[u"constraints"].toArray();
        for (const QJsonValue &constraint : constraints) {
            const QString kind = constraint[u"Constraint"][u"contype"].toString();
            domain.isConstrained = domain.isConstrained || kind == u"CONSTR_CHECK" || kind == u"CONSTR_NOTNULL";
        }
        domain.isConstrained = domain.isConstrained || statement[u"stmt"][u"AlterDomainStmt"].isObject();
    }
    return domain;
}

bool LockedTables::isUserRoutine(const QString &name) const
{
    return std::any_of(m_schema.otherObjects.cbegin(), m_schema.otherObjects.cend(), [&](const auto &object) {
        return (object->kind == u"function" || object->kind == u"procedure") && object->name.startsWith(name + u'(');
    });
}

QString LockedTables::sqlName(const LockedTable &table) const
{
    const bool isPlain = !m_isQualified && table.space == u"public";
    return isPlain ? quoteIdentifier(table.name) : quoteIdentifier(table.space) + u'.' + quoteIdentifier(table.name);
}

} // namespace relvar::postgresql
