// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of columns.
#include "edit/naming.h"
#include "edit/support.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

namespace {

Result<> checkFreeColumnName(const schema::Table &table, const QString &name, ObjectId except)
{
    const schema::Column *other = table.column(name);
    if (other && other->id != except) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already a column \"%1\" in %2. Choose another name.", {name, table.name}));
    }
    return {};
}

/// Follows a new column name through the texts of the table. An index whose text speaks of the column loses the stored
/// CREATE INDEX.
void followRename(schema::Table &table, const schema::Column &before, const QString &name)
{
    const auto renamed = [&](const QString &expression) {
        return schema::renameIdentifier(expression, before.name, name);
    };
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

} // namespace

Edit addColumn(ObjectId table, schema::Column column, qsizetype position)
{
    return [table, column = std::move(column), position](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            if (Result<> named = checkName(column.name); !named)
                return named;
            if (Result<> isFree = checkFreeColumnName(changed, column.name, column.id); !isFree)
                return isFree;
            const bool atEnd = position < 0 || position > changed.columns.size();
            changed.columns.insert(atEnd ? changed.columns.size() : position, column);
            return {};
        });
    };
}

Edit renameColumn(ObjectId table, ObjectId column, QString name)
{
    return [table, column, name = name.trimmed()](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
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
    };
}

Edit changeColumn(ObjectId table, schema::Column column)
{
    return [table, column = std::move(column)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            const Result<qsizetype> position = findColumn(changed, column.id);
            if (!position)
                return fail(position.error());
            const QString name = changed.columns.at(*position).name;
            changed.columns[*position] = column;
            changed.columns[*position].name = name;
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
        const Result<Document> dropped =
            withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
                const Result<qsizetype> position = findColumn(changed, column);
                if (!position)
                    return fail(position.error());
                dropDependents(changed, schema::Column(changed.columns.at(*position)));
                changed.columns.removeAt(*position);
                return {};
            });
        if (!dropped)
            return dropped;

        schema::Schema schema = *dropped->schema;
        for (Box<schema::Table> &other : schema.tables) {
            const auto points = [&](const schema::ForeignKey &foreignKey) {
                return foreignKey.referencedTable == table && foreignKey.referencedColumns.contains(column);
            };
            if (std::none_of(other->foreignKeys.cbegin(), other->foreignKeys.cend(), points))
                continue;
            schema::Table changed = *other;
            changed.foreignKeys.removeIf(points);
            changed.definition.clear();
            other = std::move(changed);
        }
        return withSchema(*dropped, std::move(schema));
    };
}

} // namespace relvar::edit
