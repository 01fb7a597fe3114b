// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/inheritance.h"

#include "dialects/postgresql/creationorder.h"
#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/tableddl.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using diff::Facet;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

/// What a parent hands down. Identity and comment are each table's own.
constexpr diff::Facets handedDown
    = diff::Facets(Facet::Type) | Facet::NotNull | Facet::Default | Facet::Generated | Facet::Collation;

Column *columnNamed(Table *table, const QString &name)
{
    const auto found = std::find_if(table->columns.begin(), table->columns.end(),
                                    [&](const Column &column) { return column.name == name; });
    return found == table->columns.end() ? nullptr : &*found;
}

bool usesColumn(const QList<schema::KeyPart> &parts, ObjectId column)
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&](const schema::KeyPart &part) { return part.column == column; });
}

void dropColumn(Table *table, ObjectId column)
{
    table->columns.removeIf([&](const Column &candidate) { return candidate.id == column; });
    if (table->primaryKey && usesColumn(table->primaryKey->parts, column))
        table->primaryKey.reset();
    table->uniqueConstraints.removeIf([&](const auto &unique) { return usesColumn(unique.parts, column); });
    table->indexes.removeIf([&](const auto &index) { return usesColumn(index.parts, column); });
    table->foreignKeys.removeIf([&](const auto &key) { return key.columns.contains(column); });
}

/// A table above still has the column.
bool isGiven(const Schema &schema, const Table &table, const QString &column)
{
    const QList<ObjectId> parents = parentsOf(table);
    return std::any_of(parents.cbegin(), parents.cend(), [&](ObjectId id) {
        const Table *parent = schema.table(id);
        return parent && parent->column(column, Qt::CaseSensitive);
    });
}

/// Extended statistics go with each of their columns.
void dropStatistics(Schema *schema)
{
    schema->otherObjects.removeIf([&](const Box<schema::OtherObject> &object) {
        return object->kind == "statistics"_L1
               && std::any_of(object->dependsOn.cbegin(), object->dependsOn.cend(), [&](const schema::Dependency &use) {
                      const Table *table = schema->table(use.object);
                      return !use.column.isNull() && table && !table->column(use.column);
                  });
    });
}

/// SET UNLOGGED takes the sequences along that the table owns.
void followTables(const Schema &from, Schema *schema)
{
    for (Box<schema::Sequence> &box : schema->sequences) {
        const schema::Sequence *old = from.sequence(box->id);
        const Table *before = from.table(box->ownerTable);
        const Table *after = schema->table(box->ownerTable);
        if (!old || old->ownerTable != box->ownerTable || !before || !after || isUnlogged(*before) == isUnlogged(*after)
            || box->unlogged == isUnlogged(*after))
            continue;
        schema::Sequence sequence = *box;
        sequence.unlogged = isUnlogged(*after);
        box = sequence;
    }
}

void handDown(const Table &parentBefore, const Table &parentAfter, const Table &before, const Schema &schema,
              Table *after)
{
    for (const Column &old : parentBefore.columns) {
        const Column *own = before.column(old.name, Qt::CaseSensitive);
        if (!own)
            continue;
        const Column *now = parentAfter.column(old.id);
        if (!now) {
            if (before.isPartition() || (own->inherited && !isGiven(schema, *after, own->name)))
                dropColumn(after, own->id);
            continue;
        }
        const auto found = std::find_if(after->columns.begin(), after->columns.end(),
                                        [&](const Column &column) { return column.id == own->id; });
        if (found == after->columns.end())
            continue;
        // Only what follows the parent so far: a default of the partition's own stays.
        if (found->name == old.name)
            found->name = now->name;
        if (found->type == old.type)
            found->type = now->type;
        // One with a name is the table's own.
        if (found->notNull == handsNotNullDown(old) && found->notNullName.isEmpty())
            found->notNull = handsNotNullDown(*now);
        if (found->defaultExpression == old.defaultExpression)
            found->defaultExpression = now->defaultExpression;
        if (found->generated == old.generated)
            found->generated = now->generated;
        if (found->collation == old.collation)
            found->collation = now->collation;
    }
    for (const Column &added : parentAfter.columns) {
        if (parentBefore.column(added.id) || columnNamed(after, added.name))
            continue;
        Column own = added;
        own.id = ObjectId::create();
        own.comment.clear();
        own.identity.reset();
        own.notNull = handsNotNullDown(added);
        own.notNullName.clear();
        own.notNullNoInherit = false;
        own.notNullNotValid = false;
        // ALTER TABLE hands down none of them.
        own.options.clear();
        own.inherited = !after->inherits.isEmpty();
        after->columns.append(own);
    }
}

/// A key and an identity make their columns NOT NULL, whether anybody says so or not.
void requireValues(Table *table)
{
    for (Column &column : table->columns) {
        if (column.identity || table->isPrimaryKeyColumn(column.id))
            column.notNull = true;
    }
}

bool isImplied(const Table &table)
{
    return std::all_of(table.columns.cbegin(), table.columns.cend(), [&](const Column &column) {
        return column.notNull || !(column.identity || table.isPrimaryKeyColumn(column.id));
    });
}

const Column *columnOf(const diff::TableChange &change)
{
    if (const auto *added = std::get_if<diff::Added<Column>>(&change))
        return &added->object;
    if (const auto *dropped = std::get_if<diff::Dropped<Column>>(&change))
        return &dropped->object;
    if (const auto *altered = std::get_if<diff::Altered<Column>>(&change))
        return &altered->from;
    return nullptr;
}

/// What remains of a column's change when the parent's has been made; false when nothing does.
bool reduce(diff::TableChange *change, const Table &table, const diff::AlteredTable &parent)
{
    const Column *own = columnOf(*change);
    if (!own)
        return true;
    // A column that an heir has for itself, too, stays when the parent's goes.
    if (std::holds_alternative<diff::Dropped<Column>>(*change) && !own->inherited && !table.isPartition())
        return true;
    for (const diff::TableChange &above : parent.changes) {
        const Column *given = columnOf(above);
        if (!given || given->name != own->name || above.index() != change->index())
            continue;
        auto *altered = std::get_if<diff::Altered<Column>>(change);
        if (!altered)
            return false;
        const auto &alteredAbove = std::get<diff::Altered<Column>>(above);
        diff::Facets common = alteredAbove.facets & handedDown;
        if (altered->to.defaultExpression != alteredAbove.to.defaultExpression)
            common.setFlag(Facet::Default, false);
        altered->facets &= ~common;
        return bool(altered->facets);
    }
    return true;
}

} // namespace

QList<ObjectId> parentsOf(const Table &table)
{
    return table.isPartition() ? QList<ObjectId>{table.partitionOf} : table.inherits;
}

QList<const Table *> tablesBelow(ObjectId table, const Schema &from, const Schema &to)
{
    QSet<ObjectId> above{table};
    QList<const Table *> below;
    for (const SchemaObject &object : creationOrder(from)) {
        const auto *const *found = std::get_if<const Table *>(&object);
        const Table *after = found ? to.table((*found)->id) : nullptr;
        if (!after)
            continue;
        const QList<ObjectId> parents = parentsOf(**found);
        const QList<ObjectId> parentsAfter = parentsOf(*after);
        if (std::any_of(parents.cbegin(), parents.cend(),
                        [&](ObjectId id) { return above.contains(id) && parentsAfter.contains(id); })) {
            above.insert((*found)->id);
            below.append(*found);
        }
    }
    return below;
}

Schema withInheritedChanges(const Schema &from, const Schema &to)
{
    Schema result = to;
    QHash<ObjectId, qsizetype> positions;
    for (qsizetype i = 0; i < result.tables.size(); ++i) {
        positions.insert(result.tables.at(i)->id, i);
        if (!isImplied(*result.tables.at(i))) {
            Table table = *result.tables.at(i);
            requireValues(&table);
            result.tables[i] = table;
        }
    }
    // Parents come before what is below them, so changes go down all the way.
    for (const SchemaObject &object : creationOrder(to)) {
        const auto *const *found = std::get_if<const Table *>(&object);
        const Table *before = found ? from.table((*found)->id) : nullptr;
        if (!before)
            continue;
        const qsizetype position = positions.value(before->id);
        for (const ObjectId parent : parentsOf(**found)) {
            const Table *parentBefore = from.table(parent);
            if (!parentBefore || !parentsOf(*before).contains(parent) || !positions.contains(parent))
                continue;
            const Box<Table> parentAfter = result.tables.at(positions.value(parent));
            if (parentBefore->columns == parentAfter->columns)
                continue;
            Table after = *result.tables.at(position);
            handDown(*parentBefore, *parentAfter, *before, result, &after);
            result.tables[position] = after;
        }
        // What no table above has any more is the table's own.
        if (before->inherits != (*found)->inherits) {
            Table after = *result.tables.at(position);
            for (Column &column : after.columns)
                column.inherited = column.inherited && isGiven(result, after, column.name);
            result.tables[position] = after;
        }
    }
    dropStatistics(&result);
    followTables(from, &result);
    return result;
}

diff::Changes withoutInherited(const diff::Changes &changes)
{
    QHash<ObjectId, const diff::AlteredTable *> altered;
    for (const diff::Change &change : changes) {
        if (const auto *table = std::get_if<diff::AlteredTable>(&change))
            altered.insert(table->from->id, table);
    }
    diff::Changes result;
    for (diff::Change change : changes) {
        if (auto *table = std::get_if<diff::AlteredTable>(&change)) {
            for (const ObjectId parent : parentsOf(*table->from)) {
                const diff::AlteredTable *above = altered.value(parent);
                if (!above || !parentsOf(*table->to).contains(parent))
                    continue;
                QList<diff::TableChange> remaining;
                for (diff::TableChange inside : std::as_const(table->changes)) {
                    if (reduce(&inside, *table->from, *above))
                        remaining.append(std::move(inside));
                }
                table->changes = std::move(remaining);
            }
            if (!table->facets && table->changes.isEmpty())
                continue;
        }
        result.append(std::move(change));
    }
    return result;
}

} // namespace relvar::postgresql
