// SPDX-License-Identifier: GPL-3.0-or-later
// RV4xx: indexes, and keys as far as they are indexes.
#include "edit/edits.h"
#include "lint/context.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::Index;
using schema::KeyPart;
using schema::Table;

/// Parts of columns, in the same order and spelled the same; expressions are never taken for equal.
bool sameParts(const QList<KeyPart> &left, const QList<KeyPart> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const KeyPart &one, const KeyPart &other) { return one == other && !one.column.isNull(); });
}

bool beginsWith(const QList<KeyPart> &longer, const QList<KeyPart> &shorter)
{
    return longer.size() > shorter.size() && sameParts(longer.first(shorter.size()), shorter);
}

bool isPlain(const Index &index)
{
    return index.predicate.isEmpty() && index.included.isEmpty() && !index.parts.isEmpty();
}

QString unnamed(const Table &table, const QString &word, const QList<KeyPart> &parts)
{
    return u"%1 (%2)"_s.arg(word, columnNames(table, columnsOf(parts)));
}

/// The key or the earlier index that makes the index superfluous; empty: none.
QString nameOfTwin(const Table &table, qsizetype position)
{
    const Index &index = table.indexes.at(position);
    if (index.method.isEmpty()) {
        if (table.primaryKey && sameParts(table.primaryKey->parts, index.parts))
            return unnamed(table, u"PRIMARY KEY"_s, index.parts);
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
            if (sameParts(unique.parts, index.parts))
                return unique.name.isEmpty() ? unnamed(table, u"UNIQUE"_s, index.parts) : unique.name;
        }
    }
    for (qsizetype i = 0; i < table.indexes.size(); ++i) {
        const Index &other = table.indexes.at(i);
        if (i == position || !other.predicate.isEmpty() || other.method != index.method)
            continue;
        // Of two equal ones the later is superfluous; a plain one beside a unique one always is.
        const bool covers = other.unique == index.unique ? i < position : other.unique;
        if (covers && sameParts(other.parts, index.parts))
            return other.name;
    }
    return {};
}

void findTwins(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (qsizetype i = 0; i < table.indexes.size(); ++i) {
        const Index &index = table.indexes.at(i);
        const QString twin = isPlain(index) ? nameOfTwin(table, i) : QString();
        if (!twin.isEmpty())
            findings.report(table.id, index.id,
                            text("lint", "The index %1 of %2 does what %3 does already",
                                 {index.name, context.tableName(), twin}),
                            text("lint", "Drop it"), dropPartEdit(table, index.id));
    }
}

void findPrefixes(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const Index &index : table.indexes) {
        if (!isPlain(index) || index.unique || !index.method.isEmpty() || !index.options.isEmpty())
            continue;
        QString longer;
        if (table.primaryKey && beginsWith(table.primaryKey->parts, index.parts))
            longer = unnamed(table, u"PRIMARY KEY"_s, table.primaryKey->parts);
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
            if (longer.isEmpty() && beginsWith(unique.parts, index.parts))
                longer = unique.name.isEmpty() ? unnamed(table, u"UNIQUE"_s, unique.parts) : unique.name;
        }
        for (const Index &other : table.indexes) {
            if (longer.isEmpty() && other.predicate.isEmpty() && other.method.isEmpty() && !other.invalid
                && beginsWith(other.parts, index.parts))
                longer = other.name;
        }
        if (!longer.isEmpty())
            findings.report(table.id, index.id,
                            text("lint", "The index %1 of %2 is the beginning of %3",
                                 {index.name, context.tableName(), longer}),
                            text("lint", "Drop it"), dropPartEdit(table, index.id));
    }
}

void findUniqueTwice(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    const auto sorted = [](const QList<KeyPart> &parts) {
        QList<ObjectId> columns = columnsOf(parts);
        std::sort(columns.begin(), columns.end());
        return columns;
    };
    const QList<schema::UniqueConstraint> &all = table.uniqueConstraints;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).parts.isEmpty())
            continue;
        const QList<ObjectId> columns = sorted(all.at(i).parts);
        QString other;
        if (table.primaryKey && sorted(table.primaryKey->parts) == columns)
            other = unnamed(table, u"PRIMARY KEY"_s, table.primaryKey->parts);
        for (qsizetype j = 0; j < i && other.isEmpty(); ++j) {
            if (sorted(all.at(j).parts) == columns)
                other = all.at(j).name.isEmpty() ? unnamed(table, u"UNIQUE"_s, all.at(j).parts) : all.at(j).name;
        }
        if (!other.isEmpty())
            findings.report(table.id, all.at(i).id,
                            text("lint", "The unique key (%1) of %2 is %3 once more",
                                 {columnNames(table, columnsOf(all.at(i).parts)), context.tableName(), other}),
                            text("lint", "Drop it"), dropPartEdit(table, all.at(i).id));
    }
}

void findInvalid(const Context &context, Findings &findings)
{
    for (const Index &index : context.table().indexes) {
        if (index.invalid)
            findings.report(context.table().id, index.id,
                            text("lint", "Building the index %1 of %2 has failed", {index.name, context.tableName()}));
    }
}

void findBooleans(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const Index &index : table.indexes) {
        if (index.parts.size() != 1 || index.unique || !isPlain(index))
            continue;
        const schema::Column *column = table.column(index.parts.first().column);
        const QString type = column ? bareType(column->type) : QString();
        if (type == u"boolean" || type == u"bool")
            findings.report(table.id, index.id,
                            text("lint", "The index %1 of %2 knows two values", {index.name, context.tableName()}),
                            text("lint", "Drop it"), dropPartEdit(table, index.id));
    }
}

void findDocuments(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const Index &index : table.indexes) {
        if (index.parts.size() != 1 || index.unique || !index.method.isEmpty())
            continue;
        const schema::Column *column = table.column(index.parts.first().column);
        if (!column || (bareType(column->type) != u"jsonb" && !column->type.text.endsWith(u"[]")))
            continue;
        Index other = index;
        other.method = u"gin"_s;
        findings.report(table.id, index.id,
                        text("lint", "The index %1 compares %2.%3 as a whole",
                             {index.name, context.tableName(), column->name}),
                        text("lint", "Make it a GIN index"), edit::setIndex(table.id, other));
    }
}

void findWide(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const Index &index : table.indexes) {
        if (index.parts.size() > 5 && !index.unique)
            findings.report(table.id, index.id,
                            text("lint", "The index %1 of %2 has %3 columns",
                                 {index.name, context.tableName(), QString::number(index.parts.size())}));
    }
}

} // namespace

QList<Check> indexChecks()
{
    return {
        {.code = u"RV401"_s,
         .name = u"duplicate-index"_s,
         .title = text("lint", "Indexes that are there already"),
         .cause = text("lint", "A second index on the same columns costs time at every write and room on the disk, and "
                               "speeds up nothing."),
         .remedy = text("lint", "Drop it."),
         .inTable = findTwins},
        {.code = u"RV402"_s,
         .name = u"redundant-index"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Indexes that are the beginning of another"),
         .cause
         = text("lint", "The longer index finds rows by its first columns too, so the shorter one is seldom worth what "
                        "it costs at every write."),
         .remedy = text("lint", "Drop the shorter one, unless it is much smaller and read all the time."),
         .inTable = findPrefixes},
        {.code = u"RV403"_s,
         .name = u"duplicate-unique"_s,
         .title = text("lint", "Unique keys that are there already"),
         .cause = text("lint", "The same columns are unique already, and each key has an index of its own."),
         .remedy = text("lint", "Drop one."),
         .inTable = findUniqueTwice},
        {.code = u"RV404"_s,
         .name = u"invalid-index"_s,
         .title = text("lint", "Indexes that could not be built"),
         .cause
         = text("lint", "CREATE INDEX CONCURRENTLY or REINDEX left it behind: every write keeps it, no query uses it."),
         .remedy = text("lint", "Run REINDEX INDEX CONCURRENTLY, or drop it."),
         .dialect = u"postgresql"_s,
         .inTable = findInvalid},
        {.code = u"RV405"_s,
         .name = u"boolean-index"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Indexes on nothing but a boolean"),
         .cause = text("lint", "Half of the table is no selection: the index is read by no query and written by all."),
         .remedy = text("lint", "Drop it, or make a partial index on what is looked for WHERE the column is true."),
         .inTable = findBooleans},
        {.code = u"RV406"_s,
         .name = u"btree-on-document"_s,
         .severity = Severity::Hint,
         .title = text("lint", "B-tree indexes on documents and arrays"),
         .cause = text("lint",
                       "A B-tree finds whole documents alone, not what is inside, and long values do not fit into it."),
         .remedy = text("lint", "Use a GIN index, or index an expression."),
         .dialect = u"postgresql"_s,
         .inTable = findDocuments},
        {.code = u"RV407"_s,
         .name = u"wide-index"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Indexes of many columns"),
         .cause
         = text("lint", "Rows are found by the first columns; each further one makes the index larger and more often "
                        "written."),
         .remedy
         = text("lint", "Keep the columns that are searched by, and put the rest into INCLUDE or leave it out."),
         .inTable = findWide},
    };
}

} // namespace relvar::lint
