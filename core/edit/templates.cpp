// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/templates.h"

#include "edit/freshids.h"
#include "edit/sequence.h"
#include "edit/support.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

namespace {

using schema::Table;

/// The ids of the template's columns in the table that they are given to; what is not there stays out.
class Given
{
public:
    void add(ObjectId inTemplate, ObjectId inTable) { m_ids.insert(inTemplate, inTable); }

    [[nodiscard]] bool all(const QList<schema::KeyPart> &parts) const
    {
        return std::all_of(parts.cbegin(), parts.cend(),
                           [&](const schema::KeyPart &part) { return m_ids.contains(part.column); });
    }
    [[nodiscard]] QList<schema::KeyPart> mapped(QList<schema::KeyPart> parts) const
    {
        for (schema::KeyPart &part : parts)
            part.column = m_ids.value(part.column);
        return parts;
    }

private:
    QHash<ObjectId, ObjectId> m_ids;
};

template<typename Part>
Part under(Part part, const Given &given)
{
    part.id = ObjectId::create();
    part.parts = given.mapped(part.parts);
    part.included.clear();
    return part;
}

} // namespace

schema::Table asTemplate(const Table &table)
{
    Table pattern = table;
    pattern.namespaceId = {};
    pattern.definition.clear();
    pattern.foreignKeys.clear();
    pattern.exclusions.clear();
    pattern.partitionBy.clear();
    pattern.partitionOf = {};
    pattern.partitionBound.clear();
    pattern.inherits.clear();
    pattern.dependsOn.clear();
    for (schema::Column &column : pattern.columns) {
        // A type of the schema is found again by its name.
        column.type.userType = {};
        column.inherited = false;
        if (column.identity)
            column.identity->sequenceName.clear();
    }
    const auto unname = [](auto &parts) {
        for (auto &part : parts)
            part.name.clear();
    };
    if (pattern.primaryKey)
        pattern.primaryKey->name.clear();
    unname(pattern.uniqueConstraints);
    unname(pattern.checks);
    unname(pattern.indexes);
    for (schema::Index &index : pattern.indexes)
        index.definition.clear();
    return pattern;
}

schema::Table fromTemplate(const Table &pattern, const QString &name)
{
    Table table = asTemplate(pattern);
    table.name = name;
    FreshIds ids;
    schema::visitFields(ids, table);
    return table;
}

Edit applyTemplate(ObjectId tableId, const Table &pattern)
{
    const Table given = fromTemplate(pattern, pattern.name);
    return [tableId, given](const Document &document) -> Result<Document> {
        const Result<qsizetype> position = findTable(*document.schema, tableId);
        if (!position)
            return fail(position.error());
        const Table &table = *document.schema->tables.at(*position);
        QList<Edit> edits;
        Given ids;
        QStringList added;
        for (const schema::Column &column : given.columns) {
            if (const schema::Column *own = table.column(column.name)) {
                ids.add(column.id, own->id);
                continue;
            }
            ids.add(column.id, column.id);
            added.append(column.name);
            // A key stands at the front.
            const bool isKey = given.isPrimaryKeyColumn(column.id) && !table.primaryKey;
            edits.append(addColumn(tableId, column, isKey ? 0 : -1));
        }
        const auto isNew = [&](const QList<schema::KeyPart> &parts) {
            return ids.all(parts) && std::any_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
                       const schema::Column *column = given.column(part.column);
                       return column && added.contains(column->name);
                   });
        };
        if (given.primaryKey && !table.primaryKey && ids.all(given.primaryKey->parts)) {
            QList<ObjectId> columns;
            for (const schema::KeyPart &part : ids.mapped(given.primaryKey->parts))
                columns.append(part.column);
            edits.append(setPrimaryKey(tableId, columns));
        }
        for (const schema::UniqueConstraint &unique : given.uniqueConstraints) {
            if (isNew(unique.parts))
                edits.append(setUniqueConstraint(tableId, under(unique, ids)));
        }
        for (const schema::CheckConstraint &check : given.checks) {
            const bool isAboutNew = std::any_of(added.cbegin(), added.cend(), [&](const QString &column) {
                return schema::mentions(check.expression, column);
            });
            schema::CheckConstraint own = check;
            own.id = ObjectId::create();
            if (isAboutNew)
                edits.append(setCheck(tableId, own));
        }
        for (const schema::Index &index : given.indexes) {
            if (isNew(index.parts))
                edits.append(setIndex(tableId, under(index, ids)));
        }
        if (edits.isEmpty()) {
            return fail(EditError::Invalid, text("edit", "%1 has everything that the template has.", {table.name}));
        }
        return sequence(edits)(document);
    };
}

} // namespace relvar::edit
