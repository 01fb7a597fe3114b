// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/support.h"

#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

Result<qsizetype> findTable(const schema::Schema &schema, ObjectId table)
{
    const auto found = std::find_if(schema.tables.cbegin(), schema.tables.cend(),
                                    [&](const Box<schema::Table> &candidate) { return candidate->id == table; });
    if (found == schema.tables.cend()) {
        return fail(EditError::NoSuchObject, text("edit", "The table is no longer part of the draft. Undo brings it back."));
    }
    return found - schema.tables.cbegin();
}

Result<qsizetype> findColumn(const schema::Table &table, ObjectId column)
{
    const qsizetype position = table.indexOf(column);
    if (position < 0) {
        return fail(EditError::NoSuchObject,
                    text("edit", "The column is no longer part of table %1. Undo brings it back.", {table.name}));
    }
    return position;
}

Result<Document> withTable(const Document &document, ObjectId table, const TableEdit &edit)
{
    const Result<qsizetype> position = findTable(*document.schema, table);
    if (!position)
        return fail(position.error());

    const Box<schema::Table> &before = document.schema->tables.at(*position);
    schema::Table changed = *before;
    if (Result<> done = edit(changed, *document.schema); !done)
        return fail(done.error());
    if (changed == *before)
        return document;

    changed.definition.clear();
    schema::Schema schema = *document.schema;
    schema.tables[*position] = std::move(changed);
    return withSchema(document, std::move(schema));
}

Document withSchema(const Document &document, schema::Schema schema)
{
    Document result = document;
    result.schema = std::move(schema);
    return result;
}

Result<> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(EditError::EmptyName, text("edit", "A name is needed. Type one, or press Esc to keep the old one."));
    return {};
}

Result<> checkFreeName(const schema::Schema &schema, const QString &name, ObjectId namespaceId, ObjectId except)
{
    const auto clashes = [&](const auto &object) {
        return object->id != except && object->namespaceId == namespaceId
               && object->name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(schema.tables.cbegin(), schema.tables.cend(), clashes)) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already a table \"%1\". Choose another name.", {name}));
    }
    if (std::any_of(schema.views.cbegin(), schema.views.cend(), clashes)) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already a view \"%1\". Choose another name.", {name}));
    }
    if (std::any_of(schema.otherObjects.cbegin(), schema.otherObjects.cend(), clashes)) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already an object \"%1\". Choose another name.", {name}));
    }
    return {};
}

bool uses(const QList<schema::KeyPart> &parts, const schema::Column &column)
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
        return part.column == column.id || (part.column.isNull() && schema::mentions(part.expression, column.name));
    });
}

QStringList constraintNames(const schema::Schema &schema)
{
    QStringList names;
    for (const Box<schema::Table> &table : schema.tables) {
        if (table->primaryKey)
            names << table->primaryKey->name;
        for (const schema::UniqueConstraint &constraint : table->uniqueConstraints)
            names << constraint.name;
        for (const schema::ForeignKey &foreignKey : table->foreignKeys)
            names << foreignKey.name;
        for (const schema::CheckConstraint &check : table->checks)
            names << check.name;
        for (const schema::Index &index : table->indexes)
            names << index.name;
    }
    return names;
}

QStringList columnNames(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names << column->name;
    }
    return names;
}

QStringList columnNames(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        names << (column ? column->name : QStringLiteral("expr"));
    }
    return names;
}

} // namespace relvar::edit
