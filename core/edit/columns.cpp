// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of columns.
#include "edit/naming.h"
#include "edit/support.h"
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
}

/// Removes what cannot stand without the column.
void dropDependents(schema::Table &table, const schema::Column &column)
{
    if (table.primaryKey && uses(table.primaryKey->parts, column))
        table.primaryKey.reset();
    table.uniqueConstraints.removeIf(
        [&](const schema::UniqueConstraint &constraint) { return uses(constraint.parts, column); });
    table.foreignKeys.removeIf([&](const schema::ForeignKey &foreignKey) {
        return foreignKey.columns.contains(column.id)
               || (foreignKey.referencedTable == table.id && foreignKey.referencedColumns.contains(column.id));
    });
    table.checks.removeIf(
        [&](const schema::CheckConstraint &check) { return schema::mentions(check.expression, column.name); });
    table.indexes.removeIf([&](const schema::Index &index) {
        return uses(index.parts, column) || index.included.contains(column.id)
               || schema::mentions(index.predicate, column.name);
    });
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
    return [table, column = std::move(column), position](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            if (Result<> named = checkName(column.name); !named)
                return named;
            if (Result<> isFree = checkFreeColumnName(changed, column.name, column.id); !isFree)
                return isFree;
            if (Result<> valid = checkGenerated(changed, column); !valid)
                return valid;
            const bool atEnd = position < 0 || position > changed.columns.size();
            changed.columns.insert(atEnd ? changed.columns.size() : position, column);
            return {};
        });
    };
}

Edit renameColumn(ObjectId table, ObjectId column, QString name)
{
    return [table, column, name = name.trimmed()](const Document &document) -> Result<Document> {
        const Result<Document> renamed
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
                  const Result<qsizetype> position = findColumn(changed, column);
                  if (!position)
                      return fail(position.error());
                  if (Result<> named = checkName(name); !named)
                      return named;
                  if (Result<> isFree = checkFreeColumnName(changed, name, column); !isFree)
                      return isFree;
                  const schema::Column before = changed.columns.at(*position);
                  if (before.name == name)
                      return {};
                  followRename(changed, before, name);
                  changed.columns[*position].name = name;
                  return {};
              });
        if (!renamed || renamed->schema.sameAs(document.schema))
            return renamed;
        schema::Schema schema = *renamed->schema;
        changeForeignKeysTo(
            schema, table,
            [&](const schema::ForeignKey &foreignKey) { return foreignKey.referencedColumns.contains(column); }, false);
        return withSchema(*renamed, std::move(schema));
    };
}

Edit changeColumn(ObjectId table, schema::Column column)
{
    return [table, column = std::move(column)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            const Result<qsizetype> position = findColumn(changed, column.id);
            if (!position)
                return fail(position.error());
            schema::Column next = column;
            next.name = changed.columns.at(*position).name;
            if (Result<> valid = checkGenerated(changed, next); !valid)
                return valid;
            changed.columns[*position] = std::move(next);
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
        const Result<Document> changedTable
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
                  const Result<qsizetype> position = findColumn(changed, column);
                  if (!position)
                      return fail(position.error());
                  const schema::Column dropped = changed.columns.at(*position);
                  if (Result<> droppable = checkDroppable(changed, dropped); !droppable)
                      return droppable;
                  dropDependents(changed, dropped);
                  changed.columns.removeAt(*position);
                  return {};
              });
        if (!changedTable)
            return changedTable;

        schema::Schema schema = *changedTable->schema;
        changeForeignKeysTo(
            schema, table,
            [&](const schema::ForeignKey &foreignKey) { return foreignKey.referencedColumns.contains(column); }, true);
        return withSchema(*changedTable, std::move(schema));
    };
}

} // namespace relvar::edit
