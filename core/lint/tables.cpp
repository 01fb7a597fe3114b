// SPDX-License-Identifier: GPL-3.0-or-later
// RV2xx: tables, their columns and keys.
#include "edit/edits.h"
#include "edit/naming.h"
#include "edit/sequence.h"
#include "lint/context.h"
#include "schema/expression.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::KeyPart;
using schema::Table;

Text addKeyLabel()
{
    return text("lint", "Add a key column");
}

document::Edit addKeyColumn(const Context &context)
{
    const Table &table = context.table();
    const schema::Column column = context.dialect().keyColumn(edit::freeColumnName(table, u"id"_s));
    schema::Column named = column;
    if (!table.column(u"id"_s))
        named.name = u"id"_s;
    return edit::sequence({edit::addColumn(table.id, named, 0), edit::setPrimaryKey(table.id, {named.id})});
}

void findNoColumns(const Context &context, Findings &findings)
{
    if (context.table().columns.isEmpty() && context.table().ofType.text.isEmpty())
        findings.report(context.table().id, {}, text("lint", "%1 has no columns", {context.tableName()}), addKeyLabel(),
                        addKeyColumn(context));
}

void findNoKey(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.primaryKey || table.isPartition() || table.columns.isEmpty())
        return;
    findings.report(table.id, {}, text("lint", "%1 has no primary key", {context.tableName()}), addKeyLabel(),
                    addKeyColumn(context));
}

void findEmptyKeys(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    const Text label = text("lint", "Drop it");
    if (table.primaryKey && table.primaryKey->parts.isEmpty())
        findings.report(table.id, table.primaryKey->id,
                        text("lint", "The primary key of %1 has no columns", {context.tableName()}), label,
                        edit::setPrimaryKey(table.id, {}));
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        if (unique.parts.isEmpty())
            findings.report(table.id, unique.id,
                            text("lint", "The unique key %1 of %2 has no columns", {unique.name, context.tableName()}),
                            label, dropPartEdit(table, unique.id));
    }
    for (const schema::Index &index : table.indexes) {
        if (index.parts.isEmpty())
            findings.report(table.id, index.id,
                            text("lint", "The index %1 of %2 has no columns", {index.name, context.tableName()}), label,
                            dropPartEdit(table, index.id));
    }
}

/// Keys of a partitioned table hold inside each partition alone, so they must contain what the rows are parted by.
void findPartitionKeys(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.partitionBy.isEmpty())
        return;
    const QString by = table.partitionBy.mid(table.partitionBy.indexOf(u'('));
    const auto check = [&](const QList<KeyPart> &parts, ObjectId key, const QString &what) {
        const QList<ObjectId> columns = columnsOf(parts);
        QStringList missing;
        for (const schema::Column &column : table.columns) {
            if (!columns.contains(column.id) && schema::mentions(by, column.name))
                missing.append(column.name);
        }
        if (!missing.isEmpty() && !parts.isEmpty())
            findings.report(table.id, key,
                            text("lint", "%1 of %2 does not contain %3, by which the rows are parted",
                                 {what, context.tableName(), missing.join(u", "_s)}));
    };
    if (table.primaryKey)
        check(table.primaryKey->parts, table.primaryKey->id, text("lint", "The primary key").toString());
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        check(unique.parts, unique.id, text("lint", "The unique key %1", {unique.name}).toString());
}

int rankOfInteger(const QString &type)
{
    if (type == u"smallint" || type == u"int2" || type == u"smallserial")
        return 1;
    if (type == u"integer" || type == u"int" || type == u"int4" || type == u"serial")
        return 2;
    return 0;
}

/// The key, what refers to it, and what refers to that, as bigint.
document::Edit widenKey(ObjectId tableId, ObjectId columnId)
{
    return [tableId, columnId](const document::Document &document) -> Result<document::Document> {
        QList<std::pair<ObjectId, ObjectId>> open{{tableId, columnId}};
        QList<std::pair<ObjectId, ObjectId>> done;
        QList<document::Edit> edits;
        while (!open.isEmpty()) {
            const auto place = open.takeFirst();
            const Table *table = document.schema->table(place.first);
            const schema::Column *column = table ? table->column(place.second) : nullptr;
            if (done.contains(place) || !column || rankOfInteger(bareType(column->type)) == 0)
                continue;
            done.append(place);
            schema::Column wide = *column;
            wide.type = {u"bigint"_s, {}};
            edits.append(edit::changeColumn(table->id, wide));
            for (const Box<Table> &child : document.schema->tables) {
                for (const schema::ForeignKey &foreignKey : child->foreignKeys) {
                    const qsizetype at = foreignKey.referencedTable == place.first
                                             ? foreignKey.referencedColumns.indexOf(place.second)
                                             : -1;
                    if (at >= 0)
                        open.append({child->id, foreignKey.columns.value(at)});
                }
            }
        }
        return edit::sequence(edits)(document);
    };
}

void findSmallKeys(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (!table.primaryKey || table.primaryKey->parts.size() != 1 || table.isPartition())
        return;
    const schema::Column *column = table.column(table.primaryKey->parts.first().column);
    const int rank = column ? rankOfInteger(bareType(column->type)) : 0;
    const bool counts
        = column
          && (column->identity || (column->defaultExpression && column->defaultExpression->contains(u"nextval")));
    if (rank == 0 || !counts)
        return;
    findings.report(table.id, column->id,
                    text("lint", "The keys of %1 end at %2",
                         {context.tableName(), rank == 1 ? u"32 767"_s : u"2 147 483 647"_s}),
                    text("lint", "Make it bigint, with what refers to it"), widenKey(table.id, column->id));
}

void findNullableUnique(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        QStringList open;
        const QList<ObjectId> columns = columnsOf(unique.parts);
        for (const ObjectId column : columns) {
            if (takesNull(context, table, column))
                open.append(table.column(column)->name);
        }
        if (columns.size() < 2 || open.isEmpty() || unique.nullsNotDistinct)
            continue;
        document::Edit fix;
        Text label;
        if (context.dialect().capabilities().nullsNotDistinct) {
            schema::UniqueConstraint closed = unique;
            closed.nullsNotDistinct = true;
            fix = edit::setUniqueConstraint(table.id, closed);
            label = text("lint", "Take NULL for one value");
        }
        findings.report(table.id, unique.id,
                        text("lint", "Rows of %1 may be equal in (%2) while %3 is NULL",
                             {context.tableName(), columnNames(table, columns), open.join(u", "_s)}),
                        label, fix);
    }
}

void findUnconstrained(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    // Without a key there is more to say.
    if (table.isPartition() || !table.primaryKey)
        return;
    int others = 0;
    for (const schema::Column &column : table.columns) {
        if (table.isPrimaryKeyColumn(column.id) || column.generated)
            continue;
        if (column.notNull || column.inherited)
            return;
        ++others;
    }
    if (others >= 3)
        findings.report(table.id, {},
                        text("lint", "Every column of %1 but its key may be NULL", {context.tableName()}));
}

void findMissingColumns(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.isPartition() || table.columns.isEmpty())
        return;
    for (const QString &name : context.settings().requiredColumns) {
        if (table.column(name))
            continue;
        Text label;
        document::Edit fix;
        if (name.endsWith(u"_at")) {
            schema::Column column{.id = ObjectId::create(), .name = name};
            column.type.text = context.isPostgresql() ? u"timestamp with time zone"_s : u"TEXT"_s;
            column.notNull = !name.startsWith(u"deleted");
            if (column.notNull)
                column.defaultExpression = context.isPostgresql() ? u"now()"_s : u"CURRENT_TIMESTAMP"_s;
            label = text("lint", "Add %1", {name});
            fix = edit::addColumn(table.id, column);
        }
        findings.report(table.id, {}, text("lint", "%1 has no column %2", {context.tableName(), name}), label, fix);
    }
}

void findMissingComments(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (context.dialect().capabilities().comments && table.comment.trimmed().isEmpty() && !table.isPartition())
        findings.report(table.id, {}, text("lint", "%1 has no comment", {context.tableName()}));
}

void findNullDefaults(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const schema::Column &column : table.columns) {
        if (!column.notNull || column.inherited || !column.defaultExpression
            || column.defaultExpression->section(u"::"_s, 0, 0).trimmed().compare(u"NULL"_s, Qt::CaseInsensitive) != 0)
            continue;
        schema::Column changed = column;
        changed.defaultExpression.reset();
        findings.report(table.id, column.id,
                        text("lint", "%1.%2 refuses NULL, and NULL is its default", {context.tableName(), column.name}),
                        text("lint", "Remove the default"), edit::changeColumn(table.id, changed));
    }
}

} // namespace

QList<Check> tableChecks()
{
    return {
        {.code = u"RV201"_s,
         .name = u"no-columns"_s,
         .severity = Severity::Error,
         .title = text("lint", "Tables without columns"),
         .cause = text("lint", "A table without columns holds nothing, and not every database can make it."),
         .remedy = text("lint", "Add a column, or drop the table."),
         .inTable = findNoColumns},
        {.code = u"RV202"_s,
         .name = u"no-primary-key"_s,
         .title = text("lint", "Tables without a primary key"),
         .cause
         = text("lint", "Rows that cannot be told apart cannot be referred to, replicated or corrected one by one."),
         .remedy = text("lint", "Choose the columns that identify a row, or add a key column."),
         .inTable = findNoKey},
        {.code = u"RV203"_s,
         .name = u"empty-key"_s,
         .severity = Severity::Error,
         .title = text("lint", "Keys and indexes without columns"),
         .cause = text("lint", "A key or index without columns cannot be made."),
         .remedy = text("lint", "Give it a column, or drop it."),
         .inTable = findEmptyKeys},
        {.code = u"RV204"_s,
         .name = u"partition-key"_s,
         .severity = Severity::Error,
         .title = text("lint", "Keys that do not contain the partition key"),
         .cause
         = text("lint", "Keys hold inside each partition alone, so the database refuses one that does not contain "
                        "what rows are parted by."),
         .remedy = text("lint", "Add those columns to the key."),
         .inTable = findPartitionKeys},
        {.code = u"RV205"_s,
         .name = u"small-primary-key"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Counting keys that will end"),
         .cause
         = text("lint", "When the numbers of a key are used up every insert fails, and widening it then rewrites the "
                        "table and all that refer to it."),
         .remedy = text("lint", "Make it bigint while the table is small."),
         .dialect = u"postgresql"_s,
         .inTable = findSmallKeys},
        {.code = u"RV206"_s,
         .name = u"nullable-unique"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Unique keys that let NULL through"),
         .cause
         = text("lint", "Two NULLs differ, so any number of rows that are equal in the other columns are let in."),
         .remedy = text("lint", "Make the columns NOT NULL, or take NULL for one value (NULLS NOT DISTINCT)."),
         .inTable = findNullableUnique},
        {.code = u"RV207"_s,
         .name = u"nothing-required"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Tables in which everything may be NULL"),
         .cause = text("lint", "Nothing stops a row that says nothing, and every query has to think of NULL."),
         .remedy = text("lint", "Make NOT NULL what every row has."),
         .inTable = findUnconstrained},
        {.code = u"RV208"_s,
         .name = u"missing-column"_s,
         .title = text("lint", "Columns that every table should have"),
         .cause = text("lint", "required_columns in [lint] of relvar.toml names the column."),
         .remedy = text("lint", "Add it."),
         .inTable = findMissingColumns},
        {.code = u"RV209"_s,
         .name = u"missing-comment"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Tables without a comment"),
         .cause = text("lint", "Who meets the table in the database learns nothing about what it is for."),
         .remedy = text("lint", "Write a sentence as its comment."),
         .isUsual = false,
         .inTable = findMissingComments},
        {.code = u"RV210"_s,
         .name = u"null-default"_s,
         .title = text("lint", "NULL as the default of NOT NULL"),
         .cause = text("lint", "Every insert that leaves the column out fails, in spite of the default."),
         .remedy = text("lint", "Remove the default, or give another."),
         .inTable = findNullDefaults},
    };
}

} // namespace relvar::lint
