// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diff.h"

#include "diff/equality.h"
#include "diff/renames.h"
#include "diff/valueof.h"

#include <QHash>
#include <QSet>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;

using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

/// Lower case of the ASCII letters alone: how the databases here compare names that were not quoted.
QString folded(QString name)
{
    for (QChar &c : name) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return name;
}

/// Whose id stands for which: an id of `other` → the id of the same object in `reference`.
class Identities
{
public:
    [[nodiscard]] bool hasReference(ObjectId reference) const { return m_taken.contains(reference); }
    [[nodiscard]] bool hasOther(ObjectId other) const { return m_ids.contains(other); }

    void add(ObjectId reference, ObjectId other)
    {
        m_ids.insert(other, reference);
        m_taken.insert(reference);
    }

    /// An object of `other` that nothing pairs with keeps its id, unless that id now means another object.
    [[nodiscard]] ObjectId operator()(ObjectId other)
    {
        if (other.isNull())
            return other;
        const auto known = m_ids.constFind(other);
        if (known != m_ids.cend())
            return *known;
        const ObjectId id = m_taken.contains(other) ? ObjectId::create() : other;
        m_ids.insert(other, id);
        return id;
    }

private:
    QHash<ObjectId, ObjectId> m_ids;
    QSet<ObjectId> m_taken;
};

/// Pairs what is not paired yet and has equal keys: `key(object)` for the reference's, `otherKey(object)` for the
/// other's. Objects with an empty key are left alone; of several equal ones the first is taken.
template<typename List, typename Key, typename OtherKey>
void pairByKey(const List &references, const List &others, Identities *identities, Key key, OtherKey otherKey)
{
    QHash<QString, ObjectId> open;
    for (const auto &reference : references) {
        const QString name = key(valueOf(reference));
        if (!name.isEmpty() && !identities->hasReference(valueOf(reference).id) && !open.contains(name))
            open.insert(name, valueOf(reference).id);
    }
    for (const auto &other : others) {
        if (identities->hasOther(valueOf(other).id))
            continue;
        const auto found = open.constFind(otherKey(valueOf(other)));
        if (found != open.cend()) {
            identities->add(*found, valueOf(other).id);
            open.erase(found);
        }
    }
}

/// Exact names first, because a database with quoted names can have "Users" beside "users".
template<typename List>
void pairByName(const List &references, const List &others, Identities *identities)
{
    const auto exact = [](const auto &object) { return object.name; };
    const auto anyCase = [](const auto &object) { return folded(object.name); };
    pairByKey(references, others, identities, exact, exact);
    pairByKey(references, others, identities, anyCase, anyCase);
}

/// The same inside namespaces: `scopeOf` and `otherScopeOf` answer what a name is unique in.
template<typename List, typename Scope, typename OtherScope>
void pairByScopedName(const List &references, const List &others, Identities *identities, Scope scopeOf,
                      OtherScope otherScopeOf)
{
    const auto key = [](ObjectId scope, const QString &name) { return scope.toString() + name; };
    pairByKey(
        references, others, identities, [&](const auto &object) { return key(scopeOf(object), object.name); },
        [&](const auto &object) { return key(otherScopeOf(object), object.name); });
    pairByKey(
        references, others, identities, [&](const auto &object) { return key(scopeOf(object), folded(object.name)); },
        [&](const auto &object) { return key(otherScopeOf(object), folded(object.name)); });
}

/// Constraints and indexes: by name, then those of which at least one has no name, by what they say.
template<typename T>
void pairParts(const QList<T> &references, const QList<T> &others, const Rules &rules, Identities *identities)
{
    pairByName(references, others, identities);
    for (const T &other : others) {
        for (const T &reference : references) {
            const bool open = !identities->hasOther(other.id) && !identities->hasReference(reference.id);
            const bool unnamed = other.name.isEmpty() || reference.name.isEmpty();
            if (open && unnamed && !compare(reference, other, rules).testFlag(Facet::Definition))
                identities->add(reference.id, other.id);
        }
    }
}

class Pairing
{
public:
    Pairing(const Schema &reference, const Schema &other, const Rules &rules)
        : m_reference(reference)
        , m_other(other)
        , m_rules(rules)
    {
        for (const Box<Table> &table : reference.tables)
            m_referenceTables.insert(table->id, &table);
    }

    Schema run(const QList<Rename> &renames, bool keepsIds)
    {
        if (keepsIds)
            pairByIds();
        pairRenamed(renames, {Rename::Kind::Namespace});
        pairByName(m_reference.namespaces, m_other.namespaces, &m_identities);
        pairRenamedTables(renames);
        pairRenamed(renames, {Rename::Kind::Type, Rename::Kind::View, Rename::Kind::Sequence});
        const auto scope = [](const auto &object) { return object.namespaceId; };
        const auto otherScope = [this](const auto &object) { return m_identities(object.namespaceId); };
        pairByScopedName(m_reference.tables, m_other.tables, &m_identities, scope, otherScope);
        pairByScopedName(m_reference.views, m_other.views, &m_identities, scope, otherScope);
        pairByScopedName(m_reference.enums, m_other.enums, &m_identities, scope, otherScope);
        pairByScopedName(m_reference.sequences, m_other.sequences, &m_identities, scope, otherScope);
        pairColumns(renames);
        pairRenamed(renames, {Rename::Kind::Index, Rename::Kind::Constraint, Rename::Kind::Trigger});
        pairOtherObjects();
        pairByScopedName(
            m_reference.triggers, m_other.triggers, &m_identities,
            [](const schema::Trigger &trigger) { return trigger.tableId; },
            [this](const schema::Trigger &trigger) { return m_identities(trigger.tableId); });
        // A trigger may have moved to another table.
        pairByName(m_reference.triggers, m_other.triggers, &m_identities);
        return rewritten();
    }

private:
    template<typename List>
    void pairIds(const List &references, const List &others)
    {
        QSet<ObjectId> ids;
        for (const auto &reference : references)
            ids.insert(valueOf(reference).id);
        for (const auto &other : others) {
            if (ids.contains(valueOf(other).id))
                m_identities.add(valueOf(other).id, valueOf(other).id);
        }
    }

    void pairByIds()
    {
        pairIds(m_reference.namespaces, m_other.namespaces);
        pairIds(m_reference.tables, m_other.tables);
        pairIds(m_reference.views, m_other.views);
        pairIds(m_reference.triggers, m_other.triggers);
        pairIds(m_reference.otherObjects, m_other.otherObjects);
        pairIds(m_reference.enums, m_other.enums);
        pairIds(m_reference.sequences, m_other.sequences);
        for (const Box<Table> &other : m_other.tables) {
            const Box<Table> *reference = m_referenceTables.value(other->id);
            if (!reference)
                continue;
            const Table &table = **reference;
            pairIds(table.columns, other->columns);
            pairIds(table.uniqueConstraints, other->uniqueConstraints);
            pairIds(table.foreignKeys, other->foreignKeys);
            pairIds(table.checks, other->checks);
            pairIds(table.indexes, other->indexes);
            pairIds(table.exclusions, other->exclusions);
            if (table.primaryKey && other->primaryKey && table.primaryKey->id == other->primaryKey->id)
                m_identities.add(table.primaryKey->id, table.primaryKey->id);
        }
    }

    /// "only_own ON ", "ON  ()": what an object of a table is called but for the names of the table and of its column,
    /// which may have changed. Empty when the table's is no part of it.
    static QString nameApartFrom(const Schema &schema, const schema::OtherObject &object, ObjectId *column)
    {
        const Table *table = schema.table(object.owner);
        if (!table)
            return {};
        QString name = object.name;
        QString end;
        for (const schema::Dependency &use : object.dependsOn) {
            const Column *used = use.object == table->id ? table->column(use.column) : nullptr;
            if (used && name.endsWith(u" ("_s + used->name + u')')) {
                name.chop(used->name.size() + 3);
                end = u" ()"_s;
                *column = used->id;
                break;
            }
        }
        for (const QString &link : {u"ON "_s, u"OF "_s}) {
            if (name == link + table->name || name.endsWith(u' ' + link + table->name))
                return name.chopped(table->name.size()) + end;
        }
        return {};
    }

    /// A function and a domain may have one name.
    void pairOtherObjects()
    {
        const auto ownedKey = [](const QString &name, const schema::OtherObject &object, ObjectId owner, ObjectId column) {
            return owner.toString() + column.toString() + object.kind + u' ' + name;
        };
        pairByKey(
            m_reference.otherObjects, m_other.otherObjects, &m_identities,
            [&](const schema::OtherObject &object) {
                ObjectId column;
                const QString name = nameApartFrom(m_reference, object, &column);
                return name.isEmpty() ? name : ownedKey(name, object, object.owner, column);
            },
            [&](const schema::OtherObject &object) {
                ObjectId column;
                const QString name = nameApartFrom(m_other, object, &column);
                // Whatever is asked for its identity has one from then on: tables and columns do by now.
                return name.isEmpty() ? name
                                      : ownedKey(name, object, m_identities(object.owner),
                                                 column.isNull() ? column : m_identities(column));
            });
        const auto key = [](ObjectId scope, const schema::OtherObject &object) {
            return scope.toString() + object.kind + u' ' + object.name;
        };
        pairByKey(
            m_reference.otherObjects, m_other.otherObjects, &m_identities,
            [&](const schema::OtherObject &object) { return key(object.namespaceId, object); },
            [&](const schema::OtherObject &object) { return key(m_identities(object.namespaceId), object); });
    }

    /// What is in a table pairs only where the tables do.
    void pairNamed(const Named &from, const Named &to)
    {
        const bool isOpen = from.isThere() && to.isThere() && !m_identities.hasReference(from.object)
                            && !m_identities.hasOther(to.object);
        if (isOpen && (to.scope.isNull() || m_identities(to.scope) == from.scope))
            m_identities.add(from.object, to.object);
    }

    void pairRenamed(const QList<Rename> &renames, const QList<Rename::Kind> &kinds)
    {
        for (const Rename &rename : renames) {
            if (kinds.contains(rename.kind))
                pairNamed(findNamed(m_reference, rename.from, rename.kind),
                          findNamed(m_other, rename.to, rename.kind));
        }
    }

    void pairRenamedTables(const QList<Rename> &renames)
    {
        for (const Rename &rename : renames) {
            const Table *from = rename.kind == Rename::Kind::TableOrColumn ? findTable(m_reference, rename.from) : nullptr;
            const Table *to = from ? findTable(m_other, rename.to) : nullptr;
            if (to)
                pairNamed({{}, from->id}, {{}, to->id});
        }
    }

    /// With the columns that partitions and other heirs have from it.
    void pairRenamedColumn(const Named &from, const Named &to)
    {
        if (!from.isThere() || !to.isThere())
            return;
        pairNamed(from, to);
        const Column *before = m_reference.table(from.scope)->column(from.object);
        const Column *now = m_other.table(to.scope)->column(to.object);
        for (const Box<Table> &heir : m_other.tables) {
            if (heir->partitionOf != to.scope && !heir->inherits.contains(to.scope))
                continue;
            const Table *reference = referenceOf(*heir);
            const Column *heirBefore = reference ? reference->column(before->name) : nullptr;
            const Column *heirNow = heir->column(now->name);
            if (heirBefore && heirNow)
                pairRenamedColumn({reference->id, heirBefore->id}, {heir->id, heirNow->id});
        }
    }

    void pairColumns(const QList<Rename> &renames)
    {
        for (const Rename &rename : renames) {
            if (rename.kind == Rename::Kind::TableOrColumn)
                pairRenamedColumn(findColumn(m_reference, rename.from), findColumn(m_other, rename.to));
        }
        for (const Box<Table> &table : m_other.tables) {
            const Table *reference = referenceOf(*table);
            if (!reference)
                continue;
            // In one scope, because a column's name may be empty (SQLite).
            const auto scope = [&](const Column &) { return reference->id; };
            pairByScopedName(reference->columns, table->columns, &m_identities, scope, scope);
        }
    }

    const Table *referenceOf(const Table &other)
    {
        const Box<Table> *reference = m_referenceTables.value(m_identities(other.id));
        return reference ? &**reference : nullptr;
    }

    void rewrite(QList<schema::KeyPart> *parts)
    {
        for (schema::KeyPart &part : *parts)
            part.column = m_identities(part.column);
    }

    void rewrite(QList<ObjectId> *ids)
    {
        for (ObjectId &id : *ids)
            id = m_identities(id);
    }

    void rewrite(QList<schema::Dependency> *dependencies)
    {
        for (schema::Dependency &dependency : *dependencies) {
            dependency.object = m_identities(dependency.object);
            dependency.column = m_identities(dependency.column);
        }
    }

    /// References first: constraints are then compared with the reference's, and only after that get their own ids.
    Table withReferences(Table table)
    {
        table.id = m_identities(table.id);
        table.namespaceId = m_identities(table.namespaceId);
        for (Column &column : table.columns) {
            column.id = m_identities(column.id);
            column.type.userType = m_identities(column.type.userType);
        }
        table.partitionOf = m_identities(table.partitionOf);
        table.ofType.userType = m_identities(table.ofType.userType);
        rewrite(&table.inherits);
        rewrite(&table.dependsOn);
        if (table.primaryKey) {
            rewrite(&table.primaryKey->parts);
            rewrite(&table.primaryKey->included);
        }
        for (schema::UniqueConstraint &constraint : table.uniqueConstraints) {
            rewrite(&constraint.parts);
            rewrite(&constraint.included);
        }
        for (schema::ForeignKey &key : table.foreignKeys) {
            rewrite(&key.columns);
            key.referencedTable = m_identities(key.referencedTable);
            rewrite(&key.referencedColumns);
            rewrite(&key.setColumns);
        }
        for (schema::Index &index : table.indexes) {
            rewrite(&index.parts);
            rewrite(&index.included);
        }
        return table;
    }

    template<typename T>
    void identify(QList<T> *parts)
    {
        for (T &part : *parts)
            part.id = m_identities(part.id);
    }

    Table rewritten(const Table &other)
    {
        const Table *reference = referenceOf(other);
        Table table = withReferences(other);
        if (reference) {
            if (reference->primaryKey && table.primaryKey && !m_identities.hasReference(reference->primaryKey->id)
                && !m_identities.hasOther(table.primaryKey->id))
                m_identities.add(reference->primaryKey->id, table.primaryKey->id);
            pairParts(reference->uniqueConstraints, table.uniqueConstraints, m_rules, &m_identities);
            pairParts(reference->foreignKeys, table.foreignKeys, m_rules, &m_identities);
            pairParts(reference->checks, table.checks, m_rules, &m_identities);
            pairParts(reference->indexes, table.indexes, m_rules, &m_identities);
            pairParts(reference->exclusions, table.exclusions, m_rules, &m_identities);
        }
        if (table.primaryKey)
            table.primaryKey->id = m_identities(table.primaryKey->id);
        identify(&table.uniqueConstraints);
        identify(&table.foreignKeys);
        identify(&table.checks);
        identify(&table.indexes);
        identify(&table.exclusions);
        return table;
    }

    Schema rewritten()
    {
        Schema result;
        for (schema::Namespace space : m_other.namespaces) {
            space.id = m_identities(space.id);
            result.namespaces.append(std::move(space));
        }
        for (const Box<Table> &other : m_other.tables) {
            Table table = rewritten(*other);
            // A table that is the same to the letter is shared, so that comparing the two schemas skips it.
            const Box<Table> *reference = m_referenceTables.value(table.id);
            result.tables.append(reference && **reference == table ? *reference : Box<Table>(std::move(table)));
        }
        for (const Box<schema::View> &other : m_other.views) {
            schema::View view = *other;
            view.id = m_identities(view.id);
            view.namespaceId = m_identities(view.namespaceId);
            rewrite(&view.dependsOn);
            result.views.append(std::move(view));
        }
        for (const Box<schema::Trigger> &other : m_other.triggers) {
            schema::Trigger trigger = *other;
            trigger.id = m_identities(trigger.id);
            trigger.tableId = m_identities(trigger.tableId);
            rewrite(&trigger.dependsOn);
            result.triggers.append(std::move(trigger));
        }
        for (const Box<schema::OtherObject> &other : m_other.otherObjects) {
            schema::OtherObject object = *other;
            object.id = m_identities(object.id);
            object.namespaceId = m_identities(object.namespaceId);
            object.owner = m_identities(object.owner);
            rewrite(&object.dependsOn);
            result.otherObjects.append(std::move(object));
        }
        for (const Box<schema::EnumType> &other : m_other.enums) {
            schema::EnumType type = *other;
            type.id = m_identities(type.id);
            type.namespaceId = m_identities(type.namespaceId);
            result.enums.append(std::move(type));
        }
        for (const Box<schema::Sequence> &other : m_other.sequences) {
            schema::Sequence sequence = *other;
            sequence.id = m_identities(sequence.id);
            sequence.namespaceId = m_identities(sequence.namespaceId);
            sequence.ownerTable = m_identities(sequence.ownerTable);
            sequence.ownerColumn = m_identities(sequence.ownerColumn);
            result.sequences.append(std::move(sequence));
        }
        return result;
    }

    const Schema &m_reference;
    const Schema &m_other;
    const Rules &m_rules;
    QHash<ObjectId, const Box<Table> *> m_referenceTables;
    Identities m_identities;
};

} // namespace

Schema pair(const Schema &reference, const Schema &other, const Rules &rules, const QList<Rename> &renames)
{
    return Pairing(reference, other, rules).run(renames, false);
}

Schema pairKeepingIds(const Schema &reference, const Schema &other, const Rules &rules, const QList<Rename> &renames)
{
    return Pairing(reference, other, rules).run(renames, true);
}

} // namespace relvar::diff
