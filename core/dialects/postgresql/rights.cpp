// SPDX-License-Identifier: GPL-3.0-or-later
// Who owns what and who may do what with it, where that is not as it is for every new object.
#include "dialects/postgresql/schemabuilder.h"

#include "dialects/postgresql/accesscontrol.h"
#include "dialects/postgresql/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

struct SchemaBuilder::RightsFacts
{
    Oid oid = 0;
    int column = 0;
    QString owner;
    /// Whoever makes the schema owns it: its owner is not written.
    bool isUsualOwner = false;
    QString list;
    QString usualList;
    /// What it is and its name, for ALTER and for GRANT.
    QString target;
    QString grantTarget;
    QString columnName;
    /// What the statements are shown as belonging to, and its name for people.
    ObjectId object;
    ObjectId space;
    QString label;
    bool isSequenceOfColumn = false;
    QList<schema::Dependency> dependsOn;
};

namespace {

QString allLetters(const AccessList &usual, const QString &owner)
{
    QString letters;
    const QMap<char, bool> held = usual.value(owner);
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        letters += QLatin1Char(it.key());
    return letters;
}

/// pg_default_acl.defaclobjtype
QString kindOfDefaults(char letter)
{
    switch (letter) {
    case 'S':
        return u"SEQUENCES"_s;
    case 'f':
        return u"FUNCTIONS"_s;
    case 'T':
        return u"TYPES"_s;
    case 'n':
        return u"SCHEMAS"_s;
    case 'L':
        return u"LARGE OBJECTS"_s;
    default:
        return u"TABLES"_s;
    }
}

} // namespace

void SchemaBuilder::addRights()
{
    QHash<ObjectId, const schema::OtherObject *> others;
    const QList<schema::OtherObject> known = m_others;
    for (const schema::OtherObject &other : known)
        others.insert(other.id, &other);
    for (const QVariantList &fields : rows(CatalogQuery::Rights)) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        RightsFacts facts;
        facts.oid = row.oid();
        facts.object = m_objects.value(key(catalog, facts.oid));
        if (facts.object.isNull() || m_members.contains(key(catalog, facts.oid)))
            continue;
        facts.column = static_cast<int>(row.number());
        facts.owner = row.text();
        facts.isUsualOwner = row.flag();
        facts.list = row.text();
        facts.usualList = row.text();
        const QString words = row.text();
        facts.space = m_namespaces.value(row.oid());
        facts.label = row.text();
        facts.columnName = row.text();
        if (!words.isEmpty()) {
            const QString name = qualified(facts.space, facts.label);
            facts.target = words + u' ' + name;
            facts.grantTarget = (words == "SEQUENCE"_L1 ? u"SEQUENCE "_s : u"TABLE "_s) + name;
            if (const auto found = m_belongings.constFind(facts.oid); found != m_belongings.cend()) {
                facts.isSequenceOfColumn = true;
                if (const TableDraft *table = found->isIdentity ? draft(found->table) : nullptr)
                    facts.dependsOn = {{table->table.id, columnOf(*table, found->column)}};
            }
        } else if (const schema::Namespace *space = m_snapshot.schema.findNamespace(facts.object)) {
            facts.target = u"SCHEMA "_s + quoteIdentifier(space->name);
            facts.grantTarget = facts.target;
            facts.label = u"schema "_s + space->name;
        } else if (const schema::EnumType *type = m_snapshot.schema.enumType(facts.object)) {
            facts.target = u"TYPE "_s + qualified(type->namespaceId, type->name);
            facts.grantTarget = facts.target;
            facts.space = type->namespaceId;
            facts.label = u"type "_s + type->name;
        } else if (const schema::OtherObject *other = others.value(facts.object)) {
            facts.target = m_targets.value(key(catalog, facts.oid));
            if (facts.target.isEmpty())
                continue;
            facts.grantTarget = grantTarget(facts.target);
            facts.space = other->namespaceId;
            facts.label = other->kind + u' ' + other->name;
        } else {
            continue;
        }
        if (!facts.isUsualOwner && facts.column == 0 && !facts.isSequenceOfColumn)
            addOwner(facts);
        if (!facts.list.isEmpty())
            addPrivileges(facts);
    }
}

void SchemaBuilder::addOwner(const RightsFacts &facts)
{
    const QString alter = u"ALTER "_s + facts.target + u" OWNER TO "_s;
    m_others.append({.id = ObjectId::create(),
                     .namespaceId = facts.space,
                     .kind = u"owner"_s,
                     .name = ownerName(facts.label),
                     .definition = alter + quoteIdentifier(facts.owner),
                     .dropStatement = alter + u"CURRENT_USER"_s,
                     .owner = facts.object});
}

void SchemaBuilder::addPrivileges(const RightsFacts &facts)
{
    const AccessList usual = parseAccessList(facts.usualList);
    AccessTarget target{.object = facts.grantTarget, .all = allLetters(usual, facts.owner)};
    // A sequence has the owner of its table, who may be written there.
    if (facts.isUsualOwner)
        target.owner = facts.owner;
    schema::OtherObject privileges{.id = ObjectId::create(),
                                   .namespaceId = facts.space,
                                   .kind = u"privileges"_s,
                                   .name = privilegesName(facts.label, facts.columnName),
                                   .owner = facts.object,
                                   .dependsOn = facts.dependsOn};
    if (facts.column > 0) {
        target.columns = u'(' + quoteIdentifier(facts.columnName) + u')';
        target.all = u"rawx"_s;
        if (const TableDraft *table = draft(facts.oid))
            privileges.dependsOn.append({table->table.id, columnOf(*table, facts.column)});
    }
    const AccessTexts texts = accessTexts(usual, parseAccessList(facts.list), target);
    if (texts.grants.isEmpty())
        return;
    privileges.definition = texts.grants;
    privileges.dropStatement = texts.undo;
    m_others.append(std::move(privileges));
}

void SchemaBuilder::addDefaultPrivileges()
{
    struct Entry
    {
        QString role;
        bool isUsual = false;
        bool isOfDatabase = false;
        Oid space = 0;
        char kind = 'r';
        QString list;
        QString usualList;
    };
    QList<Entry> entries;
    for (const QVariantList &fields : rows(CatalogQuery::DefaultPrivileges)) {
        CatalogRow row(fields);
        Entry entry;
        entry.role = row.text();
        entry.isUsual = row.flag();
        entry.isOfDatabase = row.flag();
        entry.space = row.oid();
        entry.kind = row.letter();
        entry.list = row.text();
        entry.usualList = row.text();
        if (entry.space == 0 || m_namespaces.contains(entry.space))
            entries.append(entry);
    }
    for (const Entry &entry : std::as_const(entries)) {
        // The role is left out for one of the usual owners, first of all for that of the database.
        const bool isAnother = std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &other) {
            return other.isOfDatabase && other.space == entry.space && other.kind == entry.kind;
        });
        const bool isLeftOut = entry.isOfDatabase || (entry.isUsual && !isAnother);
        const AccessList builtIn = parseAccessList(entry.usualList);
        const ObjectId space = m_namespaces.value(entry.space);
        AccessTarget target{.prefix = u"ALTER DEFAULT PRIVILEGES "_s,
                            .object = kindOfDefaults(entry.kind),
                            .all = allLetters(builtIn, entry.role)};
        QString name = privilegesName(target.object.toLower());
        if (isLeftOut) {
            target.owner = entry.role;
        } else {
            target.prefix += u"FOR ROLE "_s + quoteIdentifier(entry.role) + u' ';
            name += u" of "_s + entry.role;
        }
        if (const schema::Namespace *found = m_snapshot.schema.findNamespace(space))
            target.prefix += u"IN SCHEMA "_s + quoteIdentifier(found->name) + u' ';
        // What is granted in a schema comes on top of what is granted everywhere.
        const AccessTexts texts
            = accessTexts(entry.space == 0 ? builtIn : AccessList(), parseAccessList(entry.list), target);
        if (texts.grants.isEmpty())
            continue;
        m_others.append({.id = ObjectId::create(),
                         .namespaceId = space,
                         .kind = u"default privileges"_s,
                         .name = name,
                         .definition = texts.grants,
                         .dropStatement = texts.undo,
                         .owner = space});
    }
}

} // namespace relvar::postgresql
