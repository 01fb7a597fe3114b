// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/schemabuilder.h"

#include "dialects/postgresql/historyschemas.h"
#include "dialects/postgresql/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

SchemaBuilder::SchemaBuilder(const QList<database::ResultSet> &answers)
    : m_answers(answers)
{
}

dialect::Snapshot SchemaBuilder::build()
{
    collectComments();
    addNamespaces();
    addEnums();
    addObjects(CatalogQuery::TypeObjects);
    addObjects(CatalogQuery::RareObjects);
    addRelations();
    addColumns();
    leaveHistoriesOut();
    collectSequences();
    addSequences();
    addInheritance();
    addIndexes();
    addConstraints();
    addObjects(CatalogQuery::Routines);
    addObjects(CatalogQuery::OtherObjects);
    addObjects(CatalogQuery::TableObjects);
    addTriggers();
    addParts();
    addDependencies();
    addRights();
    addDefaultPrivileges();
    addReports();

    schema::Schema &schema = m_snapshot.schema;
    for (TableDraft &draft : m_tables) {
        if (!draft.isLeftOut)
            schema.tables.append(Box<schema::Table>(std::move(draft.table)));
    }
    for (schema::View &view : m_views)
        schema.views.append(Box<schema::View>(std::move(view)));
    for (schema::Trigger &trigger : m_triggers)
        schema.triggers.append(Box<schema::Trigger>(std::move(trigger)));
    for (schema::OtherObject &object : m_others)
        schema.otherObjects.append(Box<schema::OtherObject>(std::move(object)));
    leaveOutEmpty(schema, m_historySpaces);
    return std::move(m_snapshot);
}

const QList<QVariantList> &SchemaBuilder::rows(CatalogQuery query) const
{
    return m_answers.at(static_cast<qsizetype>(query)).rows;
}

QString SchemaBuilder::comment(Catalog catalog, Oid oid, int column) const
{
    return m_comments.value({key(catalog, oid), column});
}

QString SchemaBuilder::qualified(ObjectId space, const QString &name) const
{
    const schema::Namespace *found = m_isQualified ? m_snapshot.schema.findNamespace(space) : nullptr;
    return found ? quoteIdentifier(found->name) + u'.' + quoteIdentifier(name) : quoteIdentifier(name);
}

SchemaBuilder::TableDraft *SchemaBuilder::draft(Oid table)
{
    const auto found = m_tableByOid.constFind(table);
    if (found == m_tableByOid.cend() || m_tables.at(*found).isLeftOut)
        return nullptr;
    return &m_tables[*found];
}

ObjectId SchemaBuilder::columnOf(const TableDraft &draft, int number)
{
    return draft.columns.value(number - 1);
}

QList<ObjectId> SchemaBuilder::columnsOf(const TableDraft &draft, const QList<int> &numbers)
{
    QList<ObjectId> columns;
    columns.reserve(numbers.size());
    for (const int number : numbers)
        columns.append(columnOf(draft, number));
    return columns;
}

void SchemaBuilder::report(const QString &kind, const QString &name, const QString &reason)
{
    m_snapshot.notHandled.append({kind, name, reason});
}

void SchemaBuilder::collectComments()
{
    const QList<QVariantList> &comments = rows(CatalogQuery::Comments);
    m_comments.reserve(comments.size());
    for (const QVariantList &fields : comments) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        const Oid oid = row.oid();
        const int column = static_cast<int>(row.number());
        m_comments.insert({key(catalog, oid), column}, row.text());
    }
    for (const QVariantList &fields : rows(CatalogQuery::Dependencies)) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        const Oid oid = row.oid();
        row.skip(3);
        if (row.letter() == 'e')
            m_members.insert(key(catalog, oid));
    }
}

void SchemaBuilder::addNamespaces()
{
    for (const QVariantList &fields : rows(CatalogQuery::Namespaces)) {
        CatalogRow row(fields);
        const Oid oid = row.oid();
        const QString name = row.text();
        const bool isUsable = row.flag();
        if (const std::optional<QString> extension = row.optionalText()) {
            report(u"schema"_s, name, u"belongs to the extension %1; what is in it is left alone"_s.arg(*extension));
            continue;
        }
        if (!isUsable) {
            report(u"schema"_s, name,
                   u"the role of this connection has no USAGE right on it: it can be read, not worked with"_s);
        }
        const schema::Namespace space{ObjectId::create(), name, comment(Catalog::Namespace, oid)};
        m_namespaces.insert(oid, space.id);
        m_objects.insert(key(Catalog::Namespace, oid), space.id);
        m_snapshot.schema.namespaces.append(space);
    }
    const QList<schema::Namespace> &spaces = m_snapshot.schema.namespaces;
    m_isQualified = spaces.size() != 1 || spaces.constFirst().name != "public"_L1;

    for (const QVariantList &fields : rows(CatalogQuery::OwnTables))
        m_snapshot.ownTables.append(u"\"relvar\"."_s + quoteIdentifier(CatalogRow(fields).text()));
}

void SchemaBuilder::addEnums()
{
    Oid last = 0;
    QList<schema::EnumType> enums;
    for (const QVariantList &fields : rows(CatalogQuery::Enums)) {
        CatalogRow row(fields);
        const Oid oid = row.oid();
        const QString name = row.text();
        const ObjectId space = m_namespaces.value(row.oid());
        if (space.isNull() || m_members.contains(key(Catalog::Type, oid)))
            continue;
        if (oid != last) {
            last = oid;
            enums.append({.id = ObjectId::create(),
                          .namespaceId = space,
                          .name = name,
                          .values = {},
                          .comment = comment(Catalog::Type, oid)});
            m_objects.insert(key(Catalog::Type, oid), enums.constLast().id);
        }
        if (const std::optional<QString> label = row.optionalText())
            enums.last().values.append(*label);
    }
    for (schema::EnumType &type : enums)
        m_snapshot.schema.enums.append(Box<schema::EnumType>(std::move(type)));
}

void SchemaBuilder::addObjects(CatalogQuery query)
{
    QList<QVariantList> objects = rows(query);
    // The server answers several questions in one here, in whatever order it finds the rows.
    const bool byKind = query == CatalogQuery::RareObjects || query == CatalogQuery::OtherObjects;
    const auto order = [&](const QVariantList &fields) {
        constexpr qsizetype kind = 2;
        constexpr qsizetype name = 4;
        return std::pair(byKind ? fields.value(kind).toString() : QString(), fields.value(name).toString());
    };
    std::stable_sort(objects.begin(), objects.end(),
                     [&](const QVariantList &left, const QVariantList &right) { return order(left) < order(right); });
    for (const QVariantList &fields : std::as_const(objects)) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        const Oid oid = row.oid();
        schema::OtherObject object{.id = ObjectId::create(), .kind = row.text()};
        const Oid space = row.oid();
        const bool isExtension = object.kind == "extension"_L1;
        if (isExtension) {
            // It is the database's; its schema has to be there first.
            if (const ObjectId id = m_namespaces.value(space); !id.isNull())
                object.dependsOn.append({id, {}});
        } else if (space != 0) {
            object.namespaceId = m_namespaces.value(space);
            if (object.namespaceId.isNull())
                continue;
        }
        object.name = row.text();
        object.definition = row.text();
        const QString target = row.text();
        // The functions of a base type use it and are a part of it.
        object.dropStatement = u"DROP "_s + target + (object.kind == "base type"_L1 ? u" CASCADE"_s : QString());
        m_targets.insert(key(catalog, oid), target);
        if (const Oid owner = row.oid()) {
            object.owner = m_owners.value(owner);
            if (object.owner.isNull())
                continue;
        }
        // An extension brings its comment along, another one in each of its versions.
        const QString text = m_comments.value({key(catalog, oid), 0});
        if (!text.isEmpty() && !isExtension)
            object.definition += u";\nCOMMENT ON "_s + target + u" IS "_s + quoteLiteral(text);
        if (object.kind == "foreign table"_L1) {
            m_owners.insert(oid, object.id);
            m_foreignTables.insert(oid, object.id);
            m_ownerNames.insert(object.id, qualified(object.namespaceId, object.name));
        }
        m_objects.insert(key(catalog, oid), object.id);
        m_others.append(std::move(object));
    }
}

void SchemaBuilder::addTriggers()
{
    // The trigger of the table above and what is said about that of the partition.
    QList<std::pair<Oid, schema::OtherObject>> clones;
    for (const QVariantList &fields : rows(CatalogQuery::Triggers)) {
        CatalogRow row(fields);
        const Oid oid = row.oid();
        const Oid table = row.oid();
        const ObjectId owner = m_owners.value(table);
        if (owner.isNull() || m_members.contains(key(Catalog::Trigger, oid)))
            continue;
        const QString name = row.text();
        const QString on = m_ownerNames.value(owner);
        const auto enable = [&](char enabled) {
            return u"ALTER TABLE "_s + on
                   + (enabled == 'D'   ? u" DISABLE TRIGGER "_s
                      : enabled == 'R' ? u" ENABLE REPLICA TRIGGER "_s
                      : enabled == 'A' ? u" ENABLE ALWAYS TRIGGER "_s
                                       : u" ENABLE TRIGGER "_s)
                   + quoteIdentifier(name);
        };
        const char enabled = row.letter();
        if (const Oid parent = row.oid()) {
            clones.append({parent,
                           {.id = ObjectId::create(),
                            .kind = u"trigger state"_s,
                            .name = name + u" ON "_s + on,
                            .definition = enable(enabled),
                            .dropStatement = enable(row.letter()),
                            .owner = owner}});
            continue;
        }
        row.skip(1);
        QString definition = row.text();
        if (enabled != 'O')
            definition += u";\n"_s + enable(enabled);
        const QString target = u"TRIGGER "_s + quoteIdentifier(name) + u" ON "_s + on;
        const QString text = comment(Catalog::Trigger, oid);
        if (!text.isEmpty())
            definition += u";\nCOMMENT ON "_s + target + u" IS "_s + quoteLiteral(text);
        const ObjectId id = ObjectId::create();
        m_objects.insert(key(Catalog::Trigger, oid), id);
        if (!m_foreignTables.contains(table)) {
            m_triggers.append({id, owner, name, definition, {}});
            continue;
        }
        m_others.append({.id = id,
                         .kind = u"trigger"_s,
                         .name = name + u" ON "_s + on,
                         .definition = definition,
                         .dropStatement = u"DROP "_s + target,
                         .owner = owner});
    }
    for (auto &[parent, state] : clones) {
        state.dependsOn.append({m_objects.value(key(Catalog::Trigger, parent)), {}});
        m_others.append(std::move(state));
    }
}

void SchemaBuilder::addReports()
{
    for (const QVariantList &fields : rows(CatalogQuery::NotHandled)) {
        CatalogRow row(fields);
        const QString kind = row.text();
        const QString name = row.text();
        report(kind, name, row.text());
    }
}

} // namespace relvar::postgresql
