// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of whole tables, and of intents.
#include "edit/conventions.h"
#include "edit/diagrams.h"
#include "edit/naming.h"
#include "edit/support.h"
#include "edit/types.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

namespace {

/// Every key and index of a new table must be over its columns, every foreign key must lead somewhere.
Result<> checkReferences(const schema::Table &table, const schema::Schema &schema)
{
    QList<ObjectId> columns;
    const auto add = [&](const QList<schema::KeyPart> &parts) {
        for (const schema::KeyPart &part : parts) {
            if (!part.column.isNull())
                columns.append(part.column);
        }
    };
    if (table.primaryKey)
        add(table.primaryKey->parts);
    for (const schema::UniqueConstraint &constraint : table.uniqueConstraints)
        add(constraint.parts);
    for (const schema::Index &index : table.indexes)
        add(index.parts);
    for (const schema::ForeignKey &foreignKey : table.foreignKeys)
        columns += foreignKey.columns;
    for (const ObjectId column : std::as_const(columns)) {
        if (Result<qsizetype> found = findColumn(table, column); !found)
            return fail(found.error());
    }
    for (const schema::ForeignKey &foreignKey : table.foreignKeys) {
        const bool isMissing = foreignKey.referencedTable.isNull() && !foreignKey.missingTable.isEmpty();
        if (isMissing)
            continue;
        const bool isSelf = foreignKey.referencedTable == table.id;
        const schema::Table *parent = isSelf ? &table : schema.table(foreignKey.referencedTable);
        if (!parent) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The table that a foreign key of %1 points at does not exist. Choose another.",
                             {table.name}));
        }
        for (const ObjectId column : foreignKey.referencedColumns) {
            if (Result<qsizetype> found = findColumn(*parent, column); !found)
                return fail(found.error());
        }
    }
    return {};
}

/// The table and its partitions, all the way down.
QList<ObjectId> withPartitions(const schema::Schema &schema, ObjectId table)
{
    QList<ObjectId> tables{table};
    for (qsizetype i = 0; i < tables.size(); ++i)
        tables += schema.partitionsOf(tables.at(i));
    return tables;
}

/// Names by the convention for what has none in a new table.
void nameUnnamed(schema::Table &table, const schema::Schema &schema, const document::NamingConvention &convention)
{
    QStringList taken = constraintNames(schema);
    const auto give = [&](auto &part, const QString &wanted) {
        if (part.name.isEmpty())
            part.name = freeName(wanted, taken);
        taken << part.name;
    };
    if (table.primaryKey)
        give(*table.primaryKey, wantedName(convention, table, *table.primaryKey));
    for (schema::UniqueConstraint &constraint : table.uniqueConstraints)
        give(constraint, wantedName(convention, table, constraint));
    for (schema::ForeignKey &foreignKey : table.foreignKeys)
        give(foreignKey, wantedName(convention, schema, table, foreignKey));
    for (schema::CheckConstraint &check : table.checks)
        give(check, wantedName(convention, table, check));
    for (schema::Index &index : table.indexes)
        give(index, wantedName(convention, table, index));
}

} // namespace

Edit addTable(schema::Table added, QPointF position)
{
    return [added = std::move(added), position](const Document &document) -> Result<Document> {
        schema::Table table = added;
        if (table.namespaceId.isNull())
            table.namespaceId = document.schema->defaultNamespace();
        for (schema::Column &column : table.columns)
            resolveType(*document.schema, column.type);
        if (Result<> named = checkName(table.name); !named)
            return fail(named.error());
        if (Result<> isFree = checkFreeName(*document.schema, table.name, table.namespaceId, table.id); !isFree)
            return fail(isFree.error());
        for (const schema::Column &column : table.columns) {
            if (Result<> named = checkName(column.name); !named)
                return fail(named.error());
            if (Result<> isFree = checkFreeColumnName(table, column.name, column.id); !isFree)
                return fail(isFree.error());
        }
        if (Result<> whole = checkReferences(table, *document.schema); !whole)
            return fail(whole.error());
        schema::Schema schema = *document.schema;
        nameUnnamed(table, schema, document.naming);
        schema.tables.append(std::move(table));
        return placeTables({{added.id, position}})(withSchema(document, std::move(schema)));
    };
}

Edit renameTable(ObjectId table, QString name)
{
    return [table, name = name.trimmed()](const Document &document) -> Result<Document> {
        const Result<Document> renamed
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
                  if (changed.name == name)
                      return {};
                  if (Result<> named = checkName(name); !named)
                      return named;
                  if (Result<> isFree = checkFreeName(schema, name, changed.namespaceId, table); !isFree)
                      return isFree;
                  changed.name = name;
                  for (schema::Index &index : changed.indexes)
                      index.definition.clear();
                  return {};
              });
        if (!renamed || renamed->schema.sameAs(document.schema))
            return renamed;
        schema::Schema schema = *renamed->schema;
        changeForeignKeysTo(
            schema, table, [&](const schema::ForeignKey &foreignKey) { return foreignKey.referencedTable == table; },
            false);
        return withSchema(*renamed, std::move(schema));
    };
}

Edit changeTableOptions(ObjectId table, QString comment, QMap<QString, QString> options)
{
    return [table, comment = std::move(comment), options = std::move(options)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            changed.comment = comment;
            changed.options = options;
            return {};
        });
    };
}

Edit dropTable(ObjectId table)
{
    return [table](const Document &document) -> Result<Document> {
        if (Result<qsizetype> found = findTable(*document.schema, table); !found)
            return fail(found.error());
        schema::Schema schema = *document.schema;
        const QList<ObjectId> gone = withPartitions(schema, table);
        for (const Box<schema::Table> &other : std::as_const(schema.tables)) {
            const bool inherits
                = std::any_of(gone.cbegin(), gone.cend(), [&](ObjectId id) { return other->inherits.contains(id); });
            if (inherits && !gone.contains(other->id)) {
                return fail(EditError::InUse, text("edit", "%1 inherits from %2. Drop %1 first.",
                                                   {displayName(schema, *other), schema.table(table)->name}));
            }
        }
        changeForeignKeysTo(
            schema, {}, [&](const schema::ForeignKey &foreignKey) { return gone.contains(foreignKey.referencedTable); },
            true);
        const auto isGone = [&](const auto &object) { return gone.contains(object->id); };
        schema.tables.removeIf(isGone);
        schema.triggers.removeIf([&](const Box<schema::Trigger> &trigger) { return gone.contains(trigger->tableId); });
        schema.otherObjects.removeIf(
            [&](const Box<schema::OtherObject> &other) { return gone.contains(other->owner); });
        for (const Box<schema::Sequence> &sequence : std::as_const(schema.sequences)) {
            if (!gone.contains(sequence->ownerTable))
                continue;
            schema.otherObjects.removeIf(
                [&](const Box<schema::OtherObject> &other) { return other->owner == sequence->id; });
        }
        schema.sequences.removeIf(
            [&](const Box<schema::Sequence> &sequence) { return gone.contains(sequence->ownerTable); });
        return withSchema(document, std::move(schema));
    };
}

QStringList dependentsOfTable(const schema::Schema &schema, ObjectId table)
{
    QStringList names;
    const schema::Table *dropped = schema.table(table);
    if (!dropped)
        return names;
    const QList<ObjectId> gone = withPartitions(schema, table);
    const auto usesTable = [&](const auto &object) {
        if (object.dependsOn.isEmpty())
            return schema::mentions(object.definition, dropped->name);
        return std::any_of(object.dependsOn.cbegin(), object.dependsOn.cend(),
                           [&](const schema::Dependency &dependency) { return gone.contains(dependency.object); });
    };
    if (gone.size() == 2)
        names << text("edit", "partition %1", {displayName(schema, *schema.table(gone.last()))}).toString();
    else if (gone.size() > 2)
        names << text("edit", "%1 partitions", {QString::number(gone.size() - 1)}).toString();
    for (const Box<schema::Table> &other : schema.tables) {
        if (gone.contains(other->id))
            continue;
        for (const schema::ForeignKey &foreignKey : other->foreignKeys) {
            if (gone.contains(foreignKey.referencedTable)) {
                const QString columns = columnNames(*other, foreignKey.columns).join(QStringLiteral(", "));
                names << text("edit", "foreign key from %1 (%2)", {displayName(schema, *other), columns}).toString();
            }
        }
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (gone.contains(trigger->tableId) || usesTable(*trigger))
            names << text("edit", "trigger %1", {trigger->name}).toString();
    }
    for (const Box<schema::View> &view : schema.views) {
        if (usesTable(*view))
            names << text("edit", "view %1", {view->name}).toString();
    }
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        const bool depends = !other->dependsOn.isEmpty() && usesTable(*other);
        if (!schema::isAboutAccess(*other) && (gone.contains(other->owner) || depends))
            names << text("edit", "%1 %2", {other->kind, other->name}).toString();
    }
    return names;
}

Edit addJoinTable(ObjectId left, ObjectId right, QPointF position)
{
    // Made once, outside the edit, so that running the edit again gives the same objects.
    schema::Table join;
    join.id = ObjectId::create();
    const QList<Edit> relations{addRelation(join.id, left), addRelation(join.id, right)};
    const ObjectId keyId = ObjectId::create();
    return [join, relations, keyId, left, right, position](const Document &document) -> Result<Document> {
        const schema::Schema &schema = *document.schema;
        const schema::Table *leftTable = schema.table(left);
        const schema::Table *rightTable = schema.table(right);
        if (!leftTable || !rightTable)
            return fail(EditError::NoSuchObject, text("edit", "One of the two tables is no longer part of the draft."));

        schema::Table table = join;
        table.namespaceId = leftTable->namespaceId;
        const QString stem = leftTable->name + u'_' + rightTable->name;
        table.name = checkFreeName(schema, stem, table.namespaceId, {}) ? stem : freeTableName(schema, stem);
        Result<Document> result = addTable(table, position)(document);
        for (const Edit &relation : relations) {
            if (result)
                result = relation(*result);
        }
        if (!result)
            return result;
        return withTable(*result, join.id, [&](schema::Table &made, const schema::Schema &all) -> Result<> {
            schema::PrimaryKey key{.id = keyId};
            for (schema::Column &column : made.columns) {
                column.notNull = true;
                key.parts.append({.column = column.id});
            }
            key.name = freeName(wantedName(document.naming, made, key), constraintNames(all));
            made.primaryKey = key;
            // A row of a join table says nothing without the two rows that it joins.
            for (schema::ForeignKey &foreignKey : made.foreignKeys)
                foreignKey.onDelete = schema::ReferentialAction::Cascade;
            // The primary key begins with the columns of the first relation: that index would be the same again.
            made.indexes.removeFirst();
            return {};
        });
    };
}

Edit setConversion(document::ColumnConversion conversion)
{
    return [conversion = std::move(conversion)](const Document &document) -> Result<Document> {
        Document result = document;
        QList<document::ColumnConversion> &conversions = result.intents.conversions;
        const auto sameColumn
            = [&](const document::ColumnConversion &other) { return other.column == conversion.column; };
        const auto known = std::find_if(conversions.begin(), conversions.end(), sameColumn);
        if (conversion.up.isEmpty() && conversion.down.isEmpty()) {
            conversions.removeIf(sameColumn);
        } else if (known != conversions.end()) {
            *known = conversion;
        } else if (std::any_of(document.schema->tables.cbegin(), document.schema->tables.cend(),
                               [&](const Box<schema::Table> &table) { return table->column(conversion.column); })) {
            conversions.append(conversion);
        } else {
            return fail(EditError::NoSuchObject,
                        text("edit", "The column is no longer part of the draft. Undo brings it back."));
        }
        return result;
    };
}

Edit setKeepDropped(bool keep)
{
    return [keep](const Document &document) -> Result<Document> {
        Document result = document;
        result.intents.keepDropped = keep;
        return result;
    };
}

} // namespace relvar::edit
