// SPDX-License-Identifier: GPL-3.0-or-later
// RV301 to RV315: single foreign keys.
#include "base/words.h"
#include "edit/edits.h"
#include "edit/sequence.h"
#include "lint/context.h"
#include "schema/sqlwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::ForeignKey;
using schema::KeyPart;
using schema::ReferentialAction;
using schema::Table;

/// "orders (customer_id)"
QString fromOf(const Context &context, const ForeignKey &foreignKey)
{
    return u"%1 (%2)"_s.arg(context.tableName(), columnNames(context.table(), foreignKey.columns));
}

template<typename Look>
void eachForeignKey(const Context &context, const Look &look)
{
    for (const ForeignKey &foreignKey : context.table().foreignKeys) {
        if (const Table *parent = context.table(foreignKey.referencedTable))
            look(foreignKey, *parent);
    }
}

document::Edit changed(const Table &table, ForeignKey foreignKey, const std::function<void(ForeignKey &)> &change)
{
    change(foreignKey);
    return edit::setForeignKey(table.id, foreignKey);
}

void findUnknownTables(const Context &context, Findings &findings)
{
    for (const ForeignKey &foreignKey : context.table().foreignKeys) {
        if (!context.table(foreignKey.referencedTable))
            findings.report(context.table().id, foreignKey.id,
                            text("lint", "The relation of %1 points at %2, a table that does not exist",
                                 {fromOf(context, foreignKey), foreignKey.missingTable}),
                            text("lint", "Drop it"), dropPartEdit(context.table(), foreignKey.id));
    }
}

void findOtherTypes(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &parent) {
        QList<document::Edit> repairs;
        QStringList pairs;
        for (qsizetype i = 0; i < std::min(foreignKey.columns.size(), foreignKey.referencedColumns.size()); ++i) {
            const schema::Column *child = table.column(foreignKey.columns.at(i));
            const schema::Column *target = parent.column(foreignKey.referencedColumns.at(i));
            if (!child || !target || context.sameType(child->type, target->type))
                continue;
            pairs.append(u"%1 %2, %3 %4"_s.arg(child->name, child->type.text, target->name, target->type.text));
            schema::Column repaired = *child;
            repaired.type = target->type;
            repairs.append(edit::changeColumn(table.id, repaired));
        }
        if (!repairs.isEmpty())
            findings.report(table.id, foreignKey.id,
                            text("lint", "The types on both sides of the relation from %1 to %2 differ: %3",
                                 {fromOf(context, foreignKey), context.nameOf(parent), pairs.join(u"; "_s)}),
                            text("lint", "Use the type of %1", {context.nameOf(parent)}), edit::sequence(repairs));
    });
}

void findNoKeyThere(const Context &context, Findings &findings)
{
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &parent) {
        // The keys of a partition may be its parent's.
        if (foreignKey.referencedColumns.isEmpty() || parent.isPartition()
            || parent.isUnique(foreignKey.referencedColumns))
            return;
        schema::UniqueConstraint unique{.id = ObjectId::create()};
        for (const ObjectId column : foreignKey.referencedColumns)
            unique.parts.append(KeyPart{column});
        findings.report(context.table().id, foreignKey.id,
                        text("lint", "The relation of %1 points at %2 (%3), which is no key",
                             {fromOf(context, foreignKey), context.nameOf(parent),
                              columnNames(parent, foreignKey.referencedColumns)}),
                        text("lint", "Make it unique"), edit::setUniqueConstraint(parent.id, unique));
    });
}

/// True when the first parts are these columns, in any order: then the index or key finds rows by them.
bool leadsWith(const QList<KeyPart> &parts, const QList<ObjectId> &columns)
{
    return parts.size() >= columns.size()
           && std::all_of(parts.cbegin(), parts.cbegin() + columns.size(),
                          [&](const KeyPart &part) { return columns.contains(part.column); });
}

void findNoIndex(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.isPartition())
        return;
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &) {
        const auto leads = [&](const auto &key) { return leadsWith(key.parts, foreignKey.columns); };
        const bool found
            = (table.primaryKey && leads(*table.primaryKey))
              || std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(), leads)
              || std::any_of(table.indexes.cbegin(), table.indexes.cend(), [&](const schema::Index &index) {
                     return index.predicate.isEmpty() && !index.invalid && leads(index);
                 });
        if (found || foreignKey.columns.isEmpty())
            return;
        schema::Index index{.id = ObjectId::create()};
        for (const ObjectId column : foreignKey.columns)
            index.parts.append(KeyPart{column});
        findings.report(table.id, foreignKey.id,
                        text("lint", "The relation of %1 has no index", {fromOf(context, foreignKey)}),
                        text("lint", "Add an index"), edit::setIndex(table.id, index));
    });
}

bool setsNull(const ForeignKey &foreignKey)
{
    return foreignKey.onDelete == ReferentialAction::SetNull || foreignKey.onUpdate == ReferentialAction::SetNull;
}

void findSetNull(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &) {
        if (!setsNull(foreignKey))
            return;
        const QList<ObjectId> columns = foreignKey.setColumns.isEmpty() ? foreignKey.columns : foreignKey.setColumns;
        QList<document::Edit> repairs;
        QStringList names;
        bool isKey = false;
        for (const ObjectId id : columns) {
            const schema::Column *column = table.column(id);
            if (!column || takesNull(context, table, id))
                continue;
            isKey = isKey || table.isPrimaryKeyColumn(id);
            names.append(column->name);
            schema::Column open = *column;
            open.notNull = false;
            repairs.append(edit::changeColumn(table.id, open));
        }
        if (names.isEmpty())
            return;
        findings.report(table.id, foreignKey.id,
                        text("lint", "The relation of %1 sets NULL, which %2 refuses",
                             {fromOf(context, foreignKey), names.join(u", "_s)}),
                        isKey ? Text() : text("lint", "Let it be NULL"),
                        isKey ? document::Edit() : edit::sequence(repairs));
    });
}

void findSetDefault(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &) {
        if (foreignKey.onDelete != ReferentialAction::SetDefault)
            return;
        for (const ObjectId id : foreignKey.columns) {
            const schema::Column *column = table.column(id);
            if (!column || column->defaultExpression || takesNull(context, table, id))
                continue;
            findings.report(table.id, foreignKey.id,
                            text("lint", "The relation of %1 sets the default of %2, which has none",
                                 {fromOf(context, foreignKey), column->name}),
                            text("lint", "Refuse to delete instead"), changed(table, foreignKey, [](ForeignKey &next) {
                                next.onDelete = ReferentialAction::NoAction;
                            }));
            return;
        }
    });
}

void findPartlyNull(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &) {
        if (foreignKey.columns.size() < 2 || foreignKey.match.compare(u"FULL"_s, Qt::CaseInsensitive) == 0)
            return;
        const auto open = std::count_if(foreignKey.columns.cbegin(), foreignKey.columns.cend(),
                                        [&](ObjectId column) { return takesNull(context, table, column); });
        if (open == 0)
            return;
        Text label;
        document::Edit fix;
        if (context.dialect().capabilities().foreignKeyMatch) {
            label = text("lint", "Make it MATCH FULL");
            fix = changed(table, foreignKey, [](ForeignKey &next) { next.match = u"FULL"_s; });
        }
        findings.report(table.id, foreignKey.id,
                        text("lint", "A row of %1 is not checked at all as soon as one of these is NULL",
                             {fromOf(context, foreignKey)}),
                        label, fix);
    });
}

void findTwice(const Context &context, Findings &findings)
{
    const QList<ForeignKey> &keys = context.table().foreignKeys;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto twin = std::find_if(keys.cbegin(), keys.cbegin() + i, [&](const ForeignKey &other) {
            return other.columns == keys.at(i).columns && other.referencedTable == keys.at(i).referencedTable
                   && other.referencedColumns == keys.at(i).referencedColumns && !other.referencedTable.isNull();
        });
        if (twin != keys.cbegin() + i)
            findings.report(context.table().id, keys.at(i).id,
                            text("lint", "The relation of %1 is there twice", {fromOf(context, keys.at(i))}),
                            text("lint", "Drop the second"), dropPartEdit(context.table(), keys.at(i).id));
    }
}

void findNoAction(const Context &context, Findings &findings)
{
    eachForeignKey(context, [&](const ForeignKey &foreignKey, const Table &parent) {
        if (foreignKey.onDelete == ReferentialAction::NoAction)
            findings.report(context.table().id, foreignKey.id,
                            text("lint", "Nothing says what happens to %1 when a row of %2 is deleted",
                                 {fromOf(context, foreignKey), context.nameOf(parent)}));
    });
}

void findNotValid(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    const Text label = text("lint", "Check the rows");
    for (const ForeignKey &foreignKey : table.foreignKeys) {
        if (foreignKey.notValid && !foreignKey.notEnforced)
            findings.report(table.id, foreignKey.id,
                            text("lint", "%1 of %2 was never checked against the rows from before",
                                 {foreignKey.name, context.tableName()}),
                            label, changed(table, foreignKey, [](ForeignKey &next) { next.notValid = false; }));
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (!check.notValid || check.notEnforced)
            continue;
        schema::CheckConstraint valid = check;
        valid.notValid = false;
        findings.report(table.id, check.id,
                        text("lint", "%1 of %2 was never checked against the rows from before",
                             {check.name, context.tableName()}),
                        label, edit::setCheck(table.id, valid));
    }
    for (const schema::Column &column : table.columns) {
        if (!column.notNullNotValid)
            continue;
        schema::Column valid = column;
        valid.notNullNotValid = false;
        findings.report(table.id, column.id,
                        text("lint", "NOT NULL of %1.%2 was never checked against the rows from before",
                             {context.tableName(), column.name}),
                        label, edit::changeColumn(table.id, valid));
    }
}

void findNotEnforced(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    const auto report = [&](const auto &part) {
        if (part.notEnforced)
            findings.report(table.id, part.id,
                            text("lint", "%1 of %2 is not enforced", {part.name, context.tableName()}));
    };
    std::for_each(table.foreignKeys.cbegin(), table.foreignKeys.cend(), report);
    std::for_each(table.checks.cbegin(), table.checks.cend(), report);
}

/// Tables by the words that a column may refer to them with: "order", "orders".
QHash<QString, const Table *> tablesByStem(const Context &context)
{
    QHash<QString, const Table *> stems;
    for (const Box<Table> &table : context.schema().tables) {
        if (!table->primaryKey || table->primaryKey->parts.size() != 1)
            continue;
        const QString name = table->name.toLower();
        stems.insert(name, &*table);
        stems.insert(singular(name), &*table);
    }
    return stems;
}

void findUndrawn(const Context &context, Findings &findings)
{
    const QHash<QString, const Table *> stems = tablesByStem(context);
    for (const Box<Table> &table : context.schema().tables) {
        if (table->isPartition())
            continue;
        for (const schema::Column &column : table->columns) {
            if (!column.name.endsWith(u"_id", Qt::CaseInsensitive))
                continue;
            const Table *parent = stems.value(column.name.chopped(3).toLower());
            if (!parent || parent->namespaceId != table->namespaceId)
                continue;
            const ObjectId keyColumn = parent->primaryKey->parts.first().column;
            const schema::Column *key = parent->column(keyColumn);
            const bool refers = std::any_of(table->foreignKeys.cbegin(), table->foreignKeys.cend(),
                                            [&](const ForeignKey &other) { return other.columns.contains(column.id); });
            if (refers || !key || (parent->id == table->id && keyColumn == column.id)
                || !context.sameType(key->type, column.type))
                continue;
            findings.report(table->id, column.id,
                            text("lint", "%1.%2 seems to refer to %3, and no foreign key says so",
                                 {context.nameOf(*table), column.name, context.nameOf(*parent)}),
                            text("lint", "Add the relation"), edit::addRelation(table->id, parent->id, column.id));
        }
    }
}

} // namespace

QList<Check> relationChecks()
{
    return {
        {.code = u"RV301"_s,
         .name = u"unknown-table"_s,
         .severity = Severity::Error,
         .title = text("lint", "Relations to tables that do not exist"),
         .cause = text("lint", "Every insert into the table fails while the other table is not there."),
         .remedy = text("lint", "Make the table, or drop the relation."),
         .inTable = findUnknownTables},
        {.code = u"RV302"_s,
         .name = u"foreign-key-types"_s,
         .title = text("lint", "Relations between different types"),
         .cause
         = text("lint", "Values are converted at each comparison, indexes may not be used, and values fit on one "
                        "side only."),
         .remedy = text("lint", "Give both columns one type."),
         .inTable = findOtherTypes},
        {.code = u"RV303"_s,
         .name = u"foreign-key-target"_s,
         .severity = Severity::Error,
         .title = text("lint", "Relations to what is no key"),
         .cause
         = text("lint",
                "A row must refer to exactly one other, so the database refuses the relation or each row of it."),
         .remedy = text("lint", "Make the columns there unique, or refer to the key."),
         .inTable = findNoKeyThere},
        {.code = u"RV304"_s,
         .name = u"foreign-key-index"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Relations without an index"),
         .cause
         = text("lint", "Each delete and each change of a key in the parent reads the whole table, and so do joins."),
         .remedy = text("lint", "Add an index on the columns of the relation."),
         .inTable = findNoIndex},
        {.code = u"RV305"_s,
         .name = u"set-null-on-not-null"_s,
         .severity = Severity::Error,
         .title = text("lint", "SET NULL where NULL is refused"),
         .cause = text("lint", "Deleting in the parent fails with an error about NOT NULL that names another table."),
         .remedy = text("lint", "Let the column be NULL, or choose another action."),
         .inTable = findSetNull},
        {.code = u"RV306"_s,
         .name = u"set-default-without-default"_s,
         .severity = Severity::Error,
         .title = text("lint", "SET DEFAULT without a default"),
         .cause = text("lint", "The default is NULL, which the column refuses, so deleting in the parent fails."),
         .remedy = text("lint", "Give the column a default, or choose another action."),
         .inTable = findSetDefault},
        {.code = u"RV307"_s,
         .name = u"partly-null-reference"_s,
         .title = text("lint", "References that are not checked when a part is NULL"),
         .cause = text("lint", "With MATCH SIMPLE one NULL is enough, and the other columns may say anything."),
         .remedy = text("lint", "Make the columns NOT NULL, or the relation MATCH FULL."),
         .inTable = findPartlyNull},
        {.code = u"RV308"_s,
         .name = u"duplicate-foreign-key"_s,
         .title = text("lint", "Relations that are there twice"),
         .cause = text("lint", "Each is checked for each row, and their actions may contradict each other."),
         .remedy = text("lint", "Drop one."),
         .inTable = findTwice},
        {.code = u"RV309"_s,
         .name = u"no-delete-action"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Relations that do not say what a delete does"),
         .cause = text("lint", "Without ON DELETE the parent cannot be deleted, which may be meant or forgotten."),
         .remedy = text("lint", "Choose RESTRICT, CASCADE or SET NULL, so that it is said."),
         .isUsual = false,
         .inTable = findNoAction},
        {.code = u"RV310"_s,
         .name = u"not-valid"_s,
         .title = text("lint", "Constraints that old rows were never checked against"),
         .cause = text("lint", "Rows from before may break the constraint, and the planner does not rely on it."),
         .remedy = text("lint", "Validate it; that waits for nobody."),
         .inTable = findNotValid},
        {.code = u"RV311"_s,
         .name = u"not-enforced"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Constraints that are not enforced"),
         .cause = text("lint", "Nothing keeps rows from breaking the constraint."),
         .remedy = text("lint", "Enforce it, or drop it."),
         .inTable = findNotEnforced},
        {.code = u"RV312"_s,
         .name = u"missing-foreign-key"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Columns that seem to refer to a table"),
         .cause
         = text("lint", "The column is called and typed like a reference, and nothing keeps it pointing at a row."),
         .remedy = text("lint", "Draw the relation."),
         .inSchema = findUndrawn},
    };
}

} // namespace relvar::lint
