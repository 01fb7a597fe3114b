// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of keys, foreign keys, checks and indexes.
#include "edit/conventions.h"
#include "edit/naming.h"
#include "edit/referringcolumns.h"
#include "edit/support.h"

#include <algorithm>

namespace relvar::edit {

namespace {

template<typename Part>
const Part *findPart(const QList<Part> &parts, ObjectId id)
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [&](const Part &part) { return part.id == id; });
    return found == parts.cend() ? nullptr : &*found;
}

/// Replaces the part with the same id, else appends.
template<typename Part>
void putPart(QList<Part> &parts, Part part)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part &other) { return other.id == part.id; });
    if (found == parts.end())
        parts.append(std::move(part));
    else
        *found = std::move(part);
}

/// Every column of the parts must be the table's; a part must be a column or an expression.
Result<> checkParts(const schema::Table &table, const QList<schema::KeyPart> &parts, const QString &name)
{
    if (parts.isEmpty()) {
        return fail(EditError::Invalid,
                    text("edit", "\"%1\" on %2 has no column. Choose at least one.", {name, table.name}));
    }
    for (const schema::KeyPart &part : parts) {
        if (part.column.isNull() ? part.expression.trimmed().isEmpty() : table.column(part.column) == nullptr) {
            return fail(EditError::NoSuchObject,
                        text("edit", "\"%1\" uses a column that %2 does not have. Choose another.",
                             {name, table.name}));
        }
    }
    return {};
}

/// Names of constraints are compared over the whole schema: an index shares its name space with all other indexes, and
/// one convention for all keeps generated SQL portable.
Result<> checkFreePartName(const schema::Schema &schema, const QString &name, const QString &formerName)
{
    if (name.isEmpty() || name.compare(formerName, Qt::CaseInsensitive) == 0
        || !constraintNames(schema).contains(name, Qt::CaseInsensitive)) {
        return {};
    }
    return fail(EditError::NameTaken,
                text("edit", "There is already a key, check or index \"%1\". Choose another name.", {name}));
}

QList<schema::KeyPart> keyParts(const QList<ObjectId> &columns)
{
    QList<schema::KeyPart> parts;
    for (const ObjectId column : columns) {
        schema::KeyPart part;
        part.column = column;
        parts.append(part);
    }
    return parts;
}

QList<ObjectId> partColumns(const QList<schema::KeyPart> &parts)
{
    QList<ObjectId> columns;
    for (const schema::KeyPart &part : parts)
        columns.append(part.column);
    return columns;
}

/// The columns that a relation to the table points at: its primary key, else its first unique constraint.
QList<ObjectId> referencedKey(const schema::Table &parent)
{
    if (parent.primaryKey)
        return partColumns(parent.primaryKey->parts);
    return parent.uniqueConstraints.isEmpty() ? QList<ObjectId>() : partColumns(parent.uniqueConstraints.first().parts);
}

bool hasIndexOn(const schema::Table &table, const QList<ObjectId> &columns)
{
    const auto startsWith = [&](const QList<schema::KeyPart> &parts) {
        return parts.size() >= columns.size() && partColumns(parts).first(columns.size()) == columns;
    };
    if (table.primaryKey && startsWith(table.primaryKey->parts))
        return true;
    return std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(),
                       [&](const schema::UniqueConstraint &constraint) { return startsWith(constraint.parts); })
           || std::any_of(table.indexes.cbegin(), table.indexes.cend(), [&](const schema::Index &index) {
                  return index.predicate.isEmpty() && startsWith(index.parts);
              });
}

} // namespace

Edit setPrimaryKey(ObjectId table, QList<ObjectId> columns)
{
    const ObjectId fresh = ObjectId::create();
    return [table, columns = std::move(columns), fresh](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            if (columns.isEmpty()) {
                changed.primaryKey.reset();
                return {};
            }
            schema::PrimaryKey key = changed.primaryKey.value_or(schema::PrimaryKey{fresh, {}, {}, {}});
            if (partColumns(key.parts) == columns)
                return {};
            key.parts = keyParts(columns);
            if (key.name.isEmpty() && !changed.primaryKey)
                key.name = freeName(wantedName(document.naming, changed, key), constraintNames(schema));
            if (Result<> valid = checkParts(changed, key.parts, key.name); !valid)
                return valid;
            changed.primaryKey = key;
            return {};
        });
    };
}

Edit changePrimaryKey(ObjectId table, schema::PrimaryKey key)
{
    return [table, key = std::move(key)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            if (Result<> valid = checkParts(changed, key.parts, key.name); !valid)
                return valid;
            const QString former = changed.primaryKey ? changed.primaryKey->name : QString();
            if (Result<> isFree = checkFreePartName(schema, key.name, former); !isFree)
                return isFree;
            changed.primaryKey = key;
            return {};
        });
    };
}

Edit setUniqueConstraint(ObjectId table, schema::UniqueConstraint constraint)
{
    return [table, constraint = std::move(constraint)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            const schema::UniqueConstraint *former = findPart(changed.uniqueConstraints, constraint.id);
            schema::UniqueConstraint next = constraint;
            if (Result<> valid = checkParts(changed, next.parts, next.name); !valid)
                return valid;
            if (Result<> isFree = checkFreePartName(schema, next.name, former ? former->name : QString()); !isFree)
                return isFree;
            if (next.name.isEmpty() && !former)
                next.name = freeName(wantedName(document.naming, changed, next), constraintNames(schema));
            putPart(changed.uniqueConstraints, std::move(next));
            return {};
        });
    };
}

Edit setForeignKey(ObjectId table, schema::ForeignKey foreignKey)
{
    return [table, foreignKey = std::move(foreignKey)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            const schema::ForeignKey *former = findPart(changed.foreignKeys, foreignKey.id);
            schema::ForeignKey next = foreignKey;
            if (Result<> valid = checkParts(changed, keyParts(next.columns), next.name); !valid)
                return valid;
            // A self reference is checked against the table as it will be.
            const schema::Table *parent = next.referencedTable == table ? &changed : schema.table(next.referencedTable);
            if (!parent && next.missingTable.isEmpty()) {
                return fail(EditError::NoSuchObject,
                            text("edit",
                                 "The table that the foreign key of %1 points at does not exist. Choose another.",
                                 {changed.name}));
            }
            const qsizetype referenced = parent ? next.referencedColumns.size() : next.missingColumns.size();
            if (parent && referenced != next.columns.size()) {
                return fail(EditError::Invalid,
                            text("edit",
                                 "The foreign key of %1 has %2 columns but points at %3 of %4. Pair them one to one.",
                                 {changed.name, QString::number(next.columns.size()), QString::number(referenced),
                                  parent->name}));
            }
            if (parent) {
                if (Result<> valid = checkParts(*parent, keyParts(next.referencedColumns), next.name); !valid)
                    return valid;
            }
            if (Result<> isFree = checkFreePartName(schema, next.name, former ? former->name : QString()); !isFree)
                return isFree;
            if (next.name.isEmpty() && !former)
                next.name = freeName(wantedName(document.naming, schema, changed, next), constraintNames(schema));
            putPart(changed.foreignKeys, std::move(next));
            return {};
        });
    };
}

Edit setCheck(ObjectId table, schema::CheckConstraint check)
{
    return [table, check = std::move(check)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            const schema::CheckConstraint *former = findPart(changed.checks, check.id);
            schema::CheckConstraint next = check;
            if (next.expression.trimmed().isEmpty()) {
                return fail(EditError::Invalid,
                            text("edit", "The check on %1 has no condition. Type one, such as price >= 0.",
                                 {changed.name}));
            }
            if (Result<> isFree = checkFreePartName(schema, next.name, former ? former->name : QString()); !isFree)
                return isFree;
            if (next.name.isEmpty() && !former)
                next.name = freeName(wantedName(document.naming, changed, next), constraintNames(schema));
            putPart(changed.checks, std::move(next));
            return {};
        });
    };
}

Edit setIndex(ObjectId table, schema::Index index)
{
    return [table, index = std::move(index)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            const schema::Index *former = findPart(changed.indexes, index.id);
            schema::Index next = index;
            if (Result<> valid = checkParts(changed, next.parts, next.name); !valid)
                return valid;
            if (Result<> isFree = checkFreePartName(schema, next.name, former ? former->name : QString()); !isFree)
                return isFree;
            if (!former || former->name.compare(next.name, Qt::CaseInsensitive) != 0) {
                if (Result<> isFree = checkFreeName(schema, next.name, changed.namespaceId, {}); !isFree)
                    return isFree;
            }
            if (former) {
                next.definition = former->definition;
                if (next != *former)
                    next.definition.clear();
            }
            if (next.name.isEmpty())
                next.name = freeName(wantedName(document.naming, changed, next), constraintNames(schema));
            putPart(changed.indexes, std::move(next));
            return {};
        });
    };
}

Edit setExclusion(ObjectId table, schema::ExclusionConstraint exclusion)
{
    return [table, exclusion = std::move(exclusion)](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
            const schema::ExclusionConstraint *former = findPart(changed.exclusions, exclusion.id);
            schema::ExclusionConstraint next = exclusion;
            if (!next.definition.trimmed().startsWith(QStringLiteral("EXCLUDE"), Qt::CaseInsensitive)) {
                return fail(EditError::Invalid,
                            text("edit",
                                 "The exclusion constraint on %1 has no condition. Type one, such as EXCLUDE USING "
                                 "gist (room WITH =, during WITH &&).",
                                 {changed.name}));
            }
            if (Result<> isFree = checkFreePartName(schema, next.name, former ? former->name : QString()); !isFree)
                return isFree;
            if (next.name.isEmpty())
                next.name = freeName(wantedName(document.naming, changed, next), constraintNames(schema));
            putPart(changed.exclusions, std::move(next));
            return {};
        });
    };
}

Edit dropPart(ObjectId table, ObjectId part)
{
    return [table, part](const Document &document) {
        return withTable(document, table, [&](schema::Table &changed, const schema::Schema &) -> Result<> {
            const auto isPart = [&](const auto &candidate) { return candidate.id == part; };
            if (changed.primaryKey && changed.primaryKey->id == part) {
                changed.primaryKey.reset();
                return {};
            }
            const qsizetype removed = changed.uniqueConstraints.removeIf(isPart) + changed.foreignKeys.removeIf(isPart)
                                      + changed.checks.removeIf(isPart) + changed.indexes.removeIf(isPart)
                                      + changed.exclusions.removeIf(isPart);
            if (removed == 0) {
                return fail(EditError::NoSuchObject,
                            text("edit", "The key, check or index is no longer part of table %1. Undo brings it back.",
                                 {changed.name}));
            }
            return {};
        });
    };
}

Edit addRelation(ObjectId child, ObjectId parent, ObjectId childColumn, ObjectId parentColumn)
{
    // Made once, outside the edit, so that running the edit again gives the same objects.
    schema::ForeignKey foreignKey;
    foreignKey.id = ObjectId::create();
    schema::Index index;
    index.id = ObjectId::create();
    // A key has few columns; the ids of the columns that are added are handed out in order.
    QList<ObjectId> freshColumns;
    for (int i = 0; i < 16; ++i)
        freshColumns.append(ObjectId::create());

    return [=](const Document &document) -> Result<Document> {
        const schema::Schema &schema = *document.schema;
        const schema::Table *childTable = schema.table(child);
        const schema::Table *parentTable = schema.table(parent);
        if (!childTable || !parentTable)
            return fail(EditError::NoSuchObject, text("edit", "One of the two tables is no longer part of the draft."));
        const QList<ObjectId> key = parentColumn.isNull() ? referencedKey(*parentTable) : QList<ObjectId>{parentColumn};
        if (key.isEmpty() || !parentTable->isUnique(key)) {
            return fail(EditError::Invalid,
                        text("edit",
                             "A relation needs a key to point at, and %1 has none there. Add a primary key or a "
                             "unique constraint to %1 first.",
                             {parentTable->name}));
        }
        if (key.contains(ObjectId()) || key.size() > freshColumns.size()) {
            return fail(EditError::Invalid,
                        text("edit", "The key of %1 cannot be referenced. Choose a key of plain columns.",
                             {parentTable->name}));
        }
        if (!childColumn.isNull() && key.size() != 1) {
            return fail(EditError::Invalid,
                        text("edit", "The key of %1 has %2 columns. Drop the relation on the table, not on one column.",
                             {parentTable->name, QString::number(key.size())}));
        }

        if (!childColumn.isNull() && child == parent && key == QList<ObjectId>{childColumn}) {
            return fail(EditError::Invalid,
                        text("edit", "A column of %1 cannot point at itself. Choose another column.",
                             {parentTable->name}));
        }
        const bool isThere = std::any_of(childTable->foreignKeys.cbegin(), childTable->foreignKeys.cend(),
                                         [&](const schema::ForeignKey &other) {
                                             return other.columns == QList<ObjectId>{childColumn}
                                                    && other.referencedTable == parent
                                                    && other.referencedColumns == key;
                                         });
        if (isThere) {
            return fail(EditError::Invalid,
                        text("edit", "That column of %1 points at %2 already.", {childTable->name, parentTable->name}));
        }

        Document result = document;
        schema::ForeignKey next = foreignKey;
        next.referencedTable = parent;
        next.referencedColumns = key;
        if (!childColumn.isNull()) {
            next.columns = {childColumn};
        } else {
            for (qsizetype i = 0; i < key.size(); ++i) {
                const schema::Column *referenced = parentTable->column(key.at(i));
                schema::Column column;
                column.id = freshColumns.at(i);
                column.type = referenced->type;
                column.collation = referenced->collation;
                const QString name = referringColumnName(document.naming, *childTable, *parentTable, *referenced);
                const schema::Table *changed = result.schema->table(child);
                column.name = changed->column(name) ? freeColumnName(*changed, name) : name;
                const Result<Document> added = addColumn(child, column)(result);
                if (!added)
                    return added;
                result = *added;
                next.columns.append(column.id);
            }
        }
        Result<Document> related = setForeignKey(child, next)(result);
        if (!related || !document.naming.indexForeignKeys || hasIndexOn(*related->schema->table(child), next.columns))
            return related;
        schema::Index on = index;
        on.parts = keyParts(next.columns);
        return setIndex(child, on)(*related);
    };
}

} // namespace relvar::edit
