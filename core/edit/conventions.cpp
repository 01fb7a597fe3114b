// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/conventions.h"

#include "edit/naming.h"
#include "edit/sequence.h"
#include "edit/support.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using document::NamingConvention;
using schema::Table;

QString fill(const NamingConvention &convention, const QString &pattern, const Table &table, const QStringList &columns)
{
    return filledName(pattern, {.table = table.name, .columns = columns}, convention.longNames);
}

/// Names tell things apart inside one namespace: of indexes with tables, of constraints by one rule for all.
struct NameKey
{
    ObjectId namespaceId;
    QString name;

    friend bool operator==(const NameKey &, const NameKey &) = default;
};

NameKey keyOf(ObjectId namespaceId, const QString &name)
{
    return {namespaceId, name.toCaseFolded()};
}

size_t qHash(const NameKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.namespaceId, key.name);
}

struct Named
{
    PartRenaming renaming;
    ObjectId namespaceId;
};

/// Calls back with every named part of a table and what the convention calls it.
template<typename Take>
void eachPart(const NamingConvention &convention, const schema::Schema &schema, const Table &table, const Take &take)
{
    if (table.primaryKey)
        take(NamedKind::PrimaryKey, *table.primaryKey, wantedName(convention, table, *table.primaryKey));
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        take(NamedKind::Unique, unique, wantedName(convention, table, unique));
    for (const schema::ForeignKey &foreignKey : table.foreignKeys)
        take(NamedKind::ForeignKey, foreignKey, wantedName(convention, schema, table, foreignKey));
    for (const schema::CheckConstraint &check : table.checks) {
        // Its name is the parent's to change.
        if (!check.inherited)
            take(NamedKind::Check, check, wantedName(convention, table, check));
    }
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        take(NamedKind::Exclusion, exclusion, wantedName(convention, table, exclusion));
    for (const schema::Index &index : table.indexes)
        take(NamedKind::Index, index, wantedName(convention, table, index));
}

QList<Named> everythingNamed(const schema::Schema &schema, const NamingConvention &convention)
{
    QList<Named> all;
    for (const Box<Table> &table : schema.tables) {
        eachPart(convention, schema, *table, [&](NamedKind kind, const auto &part, const QString &wanted) {
            if (!part.name.isEmpty())
                all.append({{table->id, part.id, kind, part.name, wanted}, table->namespaceId});
        });
    }
    QHash<ObjectId, const Table *> tables;
    for (const Box<Table> &table : schema.tables)
        tables.insert(table->id, &*table);
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        const Table *table = tables.value(sequence->ownerTable);
        const schema::Column *column = table ? table->column(sequence->ownerColumn) : nullptr;
        if (!column)
            continue;
        all.append({{sequence->id,
                     {},
                     NamedKind::Sequence,
                     sequence->name,
                     fill(convention, convention.sequence, *table, {column->name})},
                    sequence->namespaceId});
    }
    return all;
}

/// "orders_total_idx_1" where "orders_total_idx" is wanted.
bool isNumbered(const QString &name, const QString &wanted)
{
    const qsizetype line = name.lastIndexOf(u'_');
    if (line < 0 || line + 1 == name.size())
        return false;
    const QStringView number = QStringView(name).sliced(line + 1);
    return std::all_of(number.cbegin(), number.cend(), [](QChar character) { return character.isDigit(); })
           && QStringView(name).first(line).compare(wanted, Qt::CaseInsensitive) == 0;
}

template<typename Part>
bool rename(QList<Part> &parts, ObjectId id, const QString &name)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.id == id; });
    if (found == parts.end())
        return false;
    found->name = name;
    return true;
}

bool renamePart(Table &table, const PartRenaming &renaming)
{
    switch (renaming.kind) {
    case NamedKind::PrimaryKey:
        if (!table.primaryKey || table.primaryKey->id != renaming.part)
            return false;
        table.primaryKey->name = renaming.to;
        return true;
    case NamedKind::Unique:
        return rename(table.uniqueConstraints, renaming.part, renaming.to);
    case NamedKind::ForeignKey:
        return rename(table.foreignKeys, renaming.part, renaming.to);
    case NamedKind::Check:
        return rename(table.checks, renaming.part, renaming.to);
    case NamedKind::Exclusion:
        return rename(table.exclusions, renaming.part, renaming.to);
    case NamedKind::Index: {
        const auto found = std::find_if(table.indexes.begin(), table.indexes.end(),
                                        [&](const schema::Index &index) { return index.id == renaming.part; });
        if (found == table.indexes.end())
            return false;
        found->name = renaming.to;
        found->definition.clear();
        return true;
    }
    case NamedKind::Sequence:
        break;
    }
    return false;
}

tl::unexpected<Error> isGone(const PartRenaming &renaming)
{
    return fail(EditError::NoSuchObject,
                text("edit", "%1 is no longer part of the draft. Undo brings it back.", {renaming.from}));
}

Result<> checkNamesDiffer(const schema::Schema &schema, const QSet<ObjectId> &changed)
{
    QSet<NameKey> names;
    const auto take = [&](ObjectId namespaceId, const QString &name) {
        if (name.isEmpty())
            return true;
        const NameKey key = keyOf(namespaceId, name);
        const bool isNew = !names.contains(key);
        names.insert(key);
        return isNew;
    };
    for (const Box<Table> &table : schema.tables)
        take(table->namespaceId, table->name);
    // Those that stay first, so that the error is about one that is renamed.
    for (const bool second : {false, true}) {
        for (const Box<Table> &table : schema.tables) {
            QString clash;
            eachPart({}, schema, *table, [&](NamedKind, const auto &part, const QString &) {
                if (changed.contains(part.id) == second && !take(table->namespaceId, part.name) && second)
                    clash = part.name;
            });
            if (!clash.isEmpty()) {
                return fail(EditError::NameTaken,
                            text("edit", "There is already a key, check or index \"%1\". Choose another name.",
                                 {clash}));
            }
        }
    }
    return {};
}

} // namespace

schema::Column usualKey(const document::UsualColumns &usual, schema::Column key)
{
    using Key = document::UsualColumns::Key;
    key.name = usual.keyName;
    // SQLite knows one kind of number, and no UUID.
    if (key.type.text != u"bigint" || usual == document::UsualColumns())
        return key;
    if (usual.key == Key::Integer)
        key.type.text = u"integer"_s;
    if (usual.key == Key::Uuid) {
        key.type.text = u"uuid"_s;
        key.identity.reset();
        key.defaultExpression = u"gen_random_uuid()"_s;
    }
    return key;
}

QString wantedName(const NamingConvention &convention, const Table &table, const schema::PrimaryKey &key)
{
    return fill(convention, convention.primaryKey, table, columnNames(table, key.parts));
}

QString wantedName(const NamingConvention &convention, const Table &table, const schema::UniqueConstraint &constraint)
{
    return fill(convention, convention.unique, table, columnNames(table, constraint.parts));
}

QString wantedName(const NamingConvention &convention, const schema::Schema &schema, const Table &table,
                   const schema::ForeignKey &foreignKey)
{
    const Table *parent = foreignKey.referencedTable == table.id ? &table : schema.table(foreignKey.referencedTable);
    return filledName(convention.foreignKey,
                      {.table = table.name,
                       .columns = columnNames(table, foreignKey.columns),
                       .referencedTable = parent ? parent->name : foreignKey.missingTable,
                       .referencedColumns
                       = parent ? columnNames(*parent, foreignKey.referencedColumns) : foreignKey.missingColumns},
                      convention.longNames);
}

QString wantedName(const NamingConvention &convention, const Table &table, const schema::CheckConstraint &check)
{
    return fill(convention, convention.check, table, mentionedColumns(table, check.expression));
}

QString wantedName(const NamingConvention &convention, const Table &table, const schema::ExclusionConstraint &exclusion)
{
    return fill(convention, convention.exclusion, table, mentionedColumns(table, exclusion.definition));
}

QString wantedName(const NamingConvention &convention, const Table &table, const schema::Index &index)
{
    const bool hasOwn = index.unique && !convention.uniqueIndex.isEmpty();
    return fill(convention, hasOwn ? convention.uniqueIndex : convention.index, table, columnNames(table, index.parts));
}

QList<PartRenaming> renamingsToConvention(const schema::Schema &schema, const NamingConvention &convention)
{
    const QList<Named> all = everythingNamed(schema, convention);
    QSet<NameKey> taken;
    for (const Box<Table> &table : schema.tables)
        taken.insert(keyOf(table->namespaceId, table->name));
    for (const Named &named : all) {
        if (named.renaming.from.compare(named.renaming.to, Qt::CaseSensitive) == 0)
            taken.insert(keyOf(named.namespaceId, named.renaming.from));
    }

    QList<PartRenaming> renamings;
    for (const Named &named : all) {
        PartRenaming renaming = named.renaming;
        if (renaming.from == renaming.to)
            continue;
        const auto isTaken = [&](const QString &name) { return taken.contains(keyOf(named.namespaceId, name)); };
        if (isTaken(renaming.to)) {
            if (isNumbered(renaming.from, renaming.to) && !isTaken(renaming.from)) {
                taken.insert(keyOf(named.namespaceId, renaming.from));
                continue;
            }
            QStringList former;
            const QString wanted = renaming.to;
            do {
                former.append(renaming.to);
                renaming.to = freeName(wanted, former);
            } while (isTaken(renaming.to));
        }
        taken.insert(keyOf(named.namespaceId, renaming.to));
        if (renaming.from != renaming.to)
            renamings.append(renaming);
    }
    return renamings;
}

Edit renameParts(QList<PartRenaming> renamings)
{
    return [renamings = std::move(renamings)](const Document &document) -> Result<Document> {
        QHash<ObjectId, QList<PartRenaming>> byTable;
        QList<Edit> ofSequences;
        QSet<ObjectId> changed;
        for (const PartRenaming &renaming : renamings) {
            if (renaming.kind != NamedKind::Sequence) {
                byTable[renaming.object].append(renaming);
                changed.insert(renaming.part);
                continue;
            }
            const schema::Sequence *sequence = document.schema->sequence(renaming.object);
            if (!sequence)
                return isGone(renaming);
            schema::Sequence next = *sequence;
            next.name = renaming.to;
            ofSequences.append(setSequence(next));
        }
        schema::Schema schema = *document.schema;
        for (Box<Table> &table : schema.tables) {
            const QList<PartRenaming> ofTable = byTable.take(table->id);
            if (ofTable.isEmpty())
                continue;
            Table next = *table;
            for (const PartRenaming &renaming : ofTable) {
                if (!renamePart(next, renaming))
                    return isGone(renaming);
                // Indexes have statements of their own.
                if (renaming.kind != NamedKind::Index)
                    next.definition.clear();
            }
            table = std::move(next);
        }
        if (!byTable.isEmpty())
            return isGone(byTable.cbegin()->constFirst());
        if (Result<> differ = checkNamesDiffer(schema, changed); !differ)
            return fail(differ.error());
        return sequence(ofSequences)(withSchema(document, std::move(schema)));
    };
}

} // namespace relvar::edit
