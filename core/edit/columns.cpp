// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of columns.
#include "edit/support.h"
#include "edit/types.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

namespace {

/// Follows a new column name through the texts of the table. An index whose text speaks of the column loses the stored
/// CREATE INDEX.
void followRename(schema::Table &table, const schema::Column &before, const QString &name)
{
    const auto renamed
        = [&](const QString &expression) { return schema::renameIdentifier(expression, before.name, name); };
    for (schema::Column &column : table.columns) {
        if (column.generated)
            column.generated->expression = renamed(column.generated->expression);
    }
    for (schema::CheckConstraint &check : table.checks)
        check.expression = renamed(check.expression);
    for (schema::Index &index : table.indexes) {
        if (uses(index.parts, before) || index.included.contains(before.id)
            || schema::mentions(index.predicate, before.name)) {
            index.definition.clear();
        }
        for (schema::KeyPart &part : index.parts)
            part.expression = renamed(part.expression);
        index.predicate = renamed(index.predicate);
    }
    for (schema::ExclusionConstraint &exclusion : table.exclusions)
        exclusion.definition = renamed(exclusion.definition);
    table.partitionBy = renamed(table.partitionBy);
}

/// The same for what the intents compute from the columns of the table.
void followRename(document::Intents &intents, const schema::Table &table, const QString &before, const QString &name)
{
    for (document::ColumnConversion &conversion : intents.conversions) {
        if (!table.column(conversion.column))
            continue;
        conversion.up = schema::renameIdentifier(conversion.up, before, name);
        conversion.down = schema::renameIdentifier(conversion.down, before, name);
    }
    for (schema::DataMove &move : intents.moves) {
        for (QList<schema::Transfer> *way : {&move.up, &move.down}) {
            for (schema::Transfer &transfer : *way) {
                if (transfer.from != table.id)
                    continue;
                for (schema::Transfer::Value &value : transfer.values)
                    value.expression = schema::renameIdentifier(value.expression, before, name);
            }
        }
    }
}

/// Removes what cannot stand without the column.
void dropDependents(schema::Table &table, const schema::Column &column)
{
    const auto isKeyOver = [&](const auto &key) { return uses(key.parts, column) || key.included.contains(column.id); };
    if (table.primaryKey && isKeyOver(*table.primaryKey))
        table.primaryKey.reset();
    table.uniqueConstraints.removeIf(isKeyOver);
    table.foreignKeys.removeIf([&](const schema::ForeignKey &foreignKey) {
        return foreignKey.columns.contains(column.id)
               || (foreignKey.referencedTable == table.id && foreignKey.referencedColumns.contains(column.id));
    });
    table.checks.removeIf(
        [&](const schema::CheckConstraint &check) { return schema::mentions(check.expression, column.name); });
    table.indexes.removeIf(
        [&](const schema::Index &index) { return isKeyOver(index) || schema::mentions(index.predicate, column.name); });
    table.exclusions.removeIf([&](const schema::ExclusionConstraint &exclusion) {
        return schema::mentions(exclusion.definition, column.name);
    });
}

/// Refuses an edit of a column that another table gives to this one.
Result<> checkOwn(const schema::Schema &schema, const schema::Table &table, const QString &column)
{
    const schema::Table *giver = giverOf(schema, table, column);
    if (!giver)
        return {};
    return fail(EditError::InUse, text("edit", "%1 has its column %2 from %3. Edit the column there: %1 follows.",
                                       {displayName(schema, table), column, displayName(schema, *giver)}));
}

/// The id that the column of one table has in another that takes it over: the same at every run of the edit.
ObjectId takenOver(ObjectId column, ObjectId heir)
{
    return ObjectId(column.value() ^ (heir.value() * 0x9e3779b97f4a7c15ULL));
}

Result<> checkGenerated(const schema::Table &table, const schema::Column &column)
{
    if (column.generated && column.generated->expression.trimmed().isEmpty()) {
        return fail(EditError::Invalid, text("edit", "The generated column %1 of %2 has no expression. Type one.",
                                             {column.name, table.name}));
    }
    if (column.generated && (column.defaultExpression || column.identity)) {
        return fail(EditError::Invalid, text("edit",
                                             "The generated column %1 of %2 cannot have a default or numbers of "
                                             "its own as well. Remove one of the two.",
                                             {column.name, table.name}));
    }
    return {};
}

Result<> checkDroppable(const schema::Table &table, const schema::Column &column)
{
    if (schema::mentions(table.partitionBy.mid(table.partitionBy.indexOf(u'(')), column.name)) {
        return fail(EditError::InUse,
                    text("edit",
                         "The rows of %1 are parted by %2, which cannot be dropped. Make a table that is parted "
                         "otherwise and move the rows there.",
                         {table.name, column.name}));
    }
    for (const schema::Column &other : table.columns) {
        if (other.id != column.id && other.generated && schema::mentions(other.generated->expression, column.name)) {
            return fail(EditError::InUse,
                        text("edit", "The generated column %1 of %2 is computed from %3. Change or drop it first.",
                             {other.name, table.name, column.name}));
        }
    }
    return {};
}

} // namespace

Edit addColumn(ObjectId table, schema::Column column, qsizetype position)
{
    return [table, column = std::move(column), position](const Document &document) -> Result<Document> {
        const auto add = [&](schema::Table &changed, const schema::Column &added, qsizetype at) -> Result<> {
            if (Result<> isFree = checkFreeColumnName(changed, added.name, added.id); !isFree)
                return isFree;
            const bool atEnd = at < 0 || at > changed.columns.size();
            changed.columns.insert(atEnd ? changed.columns.size() : at, added);
            return {};
        };
        Result<Document> edited
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
                  if (const schema::Table *parent = schema.table(changed.partitionOf);
                      parent && changed.isPartition()) {
                      return fail(EditError::InUse,
                                  text("edit", "%1 is a partition of %2. Add the column there: all partitions get it.",
                                       {displayName(schema, changed), displayName(schema, *parent)}));
                  }
                  if (Result<> named = checkName(column.name); !named)
                      return named;
                  schema::Column added = column;
                  resolveType(schema, added.type);
                  if (Result<> valid = checkGenerated(changed, added); !valid)
                      return valid;
                  return add(changed, added, position);
              });
        return followedByHeirs(std::move(edited), table,
                               [&](schema::Table &heir, const schema::Schema &schema) -> Result<> {
                                   schema::Column taken = *schema.table(table)->column(column.id);
                                   taken.id = takenOver(column.id, heir.id);
                                   taken.comment.clear();
                                   taken.identity.reset();
                                   return add(heir, taken, -1);
                               });
    };
}

Edit renameColumn(ObjectId table, ObjectId column, QString name)
{
    return [table, column, name = name.trimmed()](const Document &document) -> Result<Document> {
        QString formerName;
        QList<ObjectId> renamedIds{column};
        const auto rename = [&](schema::Table &changed, const schema::Column &before) -> Result<> {
            if (Result<> isFree = checkFreeColumnName(changed, name, before.id); !isFree)
                return isFree;
            followRename(changed, before, name);
            changed.columns[changed.indexOf(before.id)].name = name;
            return {};
        };
        const auto renameHere = [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            const Result<qsizetype> position = findColumn(changed, column);
            if (!position)
                return fail(position.error());
            if (Result<> named = checkName(name); !named)
                return named;
            const schema::Column before = changed.columns.at(*position);
            if (before.name == name)
                return {};
            if (Result<> own = checkOwn(schema, changed, before.name); !own)
                return own;
            formerName = before.name;
            return rename(changed, before);
        };
        Result<Document> renamed = withTable(document, table, renameHere);
        if (!renamed || renamed->schema.sameAs(document.schema))
            return renamed;
        renamed
            = followedByHeirs(std::move(renamed), table, [&](schema::Table &heir, const schema::Schema &) -> Result<> {
                  const schema::Column *found = heir.column(formerName);
                  if (!found)
                      return {};
                  renamedIds.append(found->id);
                  return rename(heir, schema::Column(*found));
              });
        if (!renamed)
            return renamed;
        followRename(renamed->intents, *renamed->schema->table(table), formerName, name);
        schema::Schema schema = *renamed->schema;
        changeForeignKeysTo(
            schema, table,
            [&](const schema::ForeignKey &foreignKey) {
                return std::any_of(renamedIds.cbegin(), renamedIds.cend(),
                                   [&](ObjectId id) { return foreignKey.referencedColumns.contains(id); });
            },
            false);
        return withSchema(*renamed, std::move(schema));
    };
}

Edit changeColumn(ObjectId table, schema::Column column)
{
    return [table, column = std::move(column)](const Document &document) -> Result<Document> {
        schema::Column next = column;
        Result<Document> edited
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
                  const Result<qsizetype> position = findColumn(changed, column.id);
                  if (!position)
                      return fail(position.error());
                  const schema::Column before = changed.columns.at(*position);
                  next.name = before.name;
                  if (next.type.text == before.type.text)
                      next.type = before.type;
                  else
                      resolveType(schema, next.type);
                  schema::Column onlyCommented = before;
                  onlyCommented.comment = next.comment;
                  if (next != onlyCommented) {
                      if (Result<> own = checkOwn(schema, changed, before.name); !own)
                          return own;
                  }
                  if (Result<> valid = checkGenerated(changed, next); !valid)
                      return valid;
                  changed.columns[*position] = next;
                  return {};
              });
        return followedByHeirs(std::move(edited), table, [&](schema::Table &heir, const schema::Schema &) -> Result<> {
            const schema::Column *found = heir.column(next.name);
            if (!found)
                return {};
            // Comments and numbering are each table's own.
            schema::Column taken = next;
            taken.id = found->id;
            taken.comment = found->comment;
            taken.identity = found->identity;
            heir.columns[heir.indexOf(taken.id)] = taken;
            return {};
        });
    };
}

Edit moveColumn(ObjectId table, ObjectId column, qsizetype position)
{
    return [table, column, position](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            const Result<qsizetype> from = findColumn(changed, column);
            if (!from)
                return fail(from.error());
            changed.columns.move(*from, std::clamp<qsizetype>(position, 0, changed.columns.size() - 1));
            return {};
        });
    };
}

Edit dropColumn(ObjectId table, ObjectId column)
{
    return [table, column](const Document &document) -> Result<Document> {
        QString name;
        QList<ObjectId> gone;
        const auto drop = [&](schema::Table &changed, const schema::Column &dropped) -> Result<> {
            if (Result<> droppable = checkDroppable(changed, dropped); !droppable)
                return droppable;
            dropDependents(changed, dropped);
            changed.columns.removeAt(changed.indexOf(dropped.id));
            gone.append(dropped.id);
            return {};
        };
        Result<Document> edited
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
                  const Result<qsizetype> position = findColumn(changed, column);
                  if (!position)
                      return fail(position.error());
                  const schema::Column dropped = changed.columns.at(*position);
                  if (Result<> own = checkOwn(schema, changed, dropped.name); !own)
                      return own;
                  name = dropped.name;
                  return drop(changed, dropped);
              });
        edited = followedByHeirs(std::move(edited), table,
                                 [&](schema::Table &heir, const schema::Schema &schema) -> Result<> {
                                     const schema::Column *found = heir.column(name);
                                     // What a second parent gives as well stays.
                                     if (!found || giverOf(schema, heir, name))
                                         return {};
                                     return drop(heir, schema::Column(*found));
                                 });
        if (!edited)
            return edited;

        schema::Schema schema = *edited->schema;
        changeForeignKeysTo(
            schema, table,
            [&](const schema::ForeignKey &foreignKey) {
                return std::any_of(gone.cbegin(), gone.cend(),
                                   [&](ObjectId id) { return foreignKey.referencedColumns.contains(id); });
            },
            true);
        schema.sequences.removeIf(
            [&](const Box<schema::Sequence> &sequence) { return gone.contains(sequence->ownerColumn); });
        // The privileges on it go with the column.
        schema.otherObjects.removeIf([&](const Box<schema::OtherObject> &other) {
            return schema::isAboutAccess(*other)
                   && std::any_of(other->dependsOn.cbegin(), other->dependsOn.cend(),
                                  [&](const schema::Dependency &use) { return gone.contains(use.column); });
        });
        return withSchema(*edited, std::move(schema));
    };
}

} // namespace relvar::edit
