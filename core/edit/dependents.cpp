// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/dependents.h"

#include "base/text.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::OtherObject;
using schema::Schema;
using schema::Table;

namespace {

bool dependsOn(const QList<schema::Dependency> &dependencies, ObjectId object, ObjectId column)
{
    return std::any_of(dependencies.cbegin(), dependencies.cend(), [&](const schema::Dependency &dependency) {
        return dependency.object == object && (column.isNull() || dependency.column == column);
    });
}

/// By what was recorded or, where nothing was, by what the text says.
template<typename T>
bool uses(const T &object, ObjectId of, ObjectId column, const QStringList &names)
{
    if (!object.dependsOn.isEmpty())
        return dependsOn(object.dependsOn, of, column);
    return std::all_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return schema::mentions(object.definition, name); });
}

QString named(const Text &kind, const QString &name)
{
    return name.isEmpty() ? kind.toString() : kind.toString() + u' ' + name;
}

/// Views, triggers and others of the schema that use it or belong to it.
void addUsers(const Schema &schema, ObjectId object, ObjectId column, const QStringList &names, QStringList *told)
{
    for (const Box<schema::View> &view : schema.views) {
        if (view->id != object && uses(*view, object, column, names))
            told->append(named(text("edit", "view"), view->name));
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        const bool goes = column.isNull() ? trigger->tableId == object || uses(*trigger, object, {}, names)
                                          : dependsOn(trigger->dependsOn, object, column);
        if (goes)
            told->append(named(text("edit", "trigger"), trigger->name));
    }
    int rights = 0;
    for (const Box<OtherObject> &other : schema.otherObjects) {
        const bool goes = (column.isNull() && other->owner == object) || dependsOn(other->dependsOn, object, column);
        if (goes && schema::isAboutAccess(*other))
            ++rights;
        else if (goes)
            told->append(other->kind + u' ' + other->name);
    }
    if (rights > 0)
        told->append(text("edit", "owner and privileges").toString());
}

bool hasColumn(const QList<schema::KeyPart> &parts, const Column &column)
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
        return part.column == column.id || (part.column.isNull() && schema::mentions(part.expression, column.name));
    });
}

void addParts(const Table &table, const Column *column, QStringList *told)
{
    const auto concerns = [&](const QList<schema::KeyPart> &parts) { return !column || hasColumn(parts, *column); };
    const auto speaksOf = [&](const QString &expression) {
        return !column || schema::mentions(expression, column->name);
    };
    if (table.primaryKey && concerns(table.primaryKey->parts))
        told->append(text("edit", "primary key").toString());
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        if (concerns(unique.parts))
            told->append(named(text("edit", "unique constraint"), unique.name));
    }
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (!column || key.columns.contains(column->id))
            told->append(named(text("edit", "foreign key"), key.name));
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (speaksOf(check.expression))
            told->append(named(text("edit", "check"), check.name.isEmpty() ? check.expression : check.name));
    }
    for (const schema::ExclusionConstraint &exclusion : table.exclusions) {
        if (speaksOf(exclusion.definition))
            told->append(named(text("edit", "exclusion constraint"), exclusion.name));
    }
    for (const schema::Index &index : table.indexes) {
        const bool carries = column && index.included.contains(column->id);
        const bool filters = column && !index.predicate.isEmpty() && speaksOf(index.predicate);
        if (concerns(index.parts) || carries || filters)
            told->append(named(text("edit", "index"), index.name));
    }
    for (const Column &other : table.columns) {
        if (column && other.id != column->id && other.generated && speaksOf(other.generated->expression))
            told->append(named(text("edit", "generated column"), other.name));
    }
    if (column && column->defaultExpression)
        told->append(named(text("edit", "default"), *column->defaultExpression));
    if (!(column ? column->comment : table.comment).isEmpty())
        told->append(text("edit", "comment").toString());
}

void addReferences(const Schema &schema, const Table &table, ObjectId column, QStringList *told)
{
    for (const Schema::Reference &reference : schema.referencesTo(table.id)) {
        if (reference.table == table.id && column.isNull())
            continue;
        const Table &other = *schema.table(reference.table);
        for (const schema::ForeignKey &key : other.foreignKeys) {
            if (key.id == reference.foreignKey && (column.isNull() || key.referencedColumns.contains(column))) {
                told->append(
                    text("edit", "foreign key %1 of %2", {key.name, schema::displayName(schema, other)}).toString());
            }
        }
    }
}

void addSequences(const Schema &schema, ObjectId table, ObjectId column, QStringList *told)
{
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        if (sequence->ownerTable == table && (column.isNull() || sequence->ownerColumn == column))
            told->append(named(text("edit", "sequence"), sequence->name));
    }
}

/// Of a type, sequence or other object.
QString nameOf(const Schema &schema, ObjectId object)
{
    if (const schema::EnumType *type = schema.enumType(object))
        return type->name;
    if (const schema::Sequence *sequence = schema.sequence(object))
        return sequence->name;
    const auto found = std::find_if(schema.otherObjects.cbegin(), schema.otherObjects.cend(),
                                    [&](const Box<OtherObject> &other) { return other->id == object; });
    return found == schema.otherObjects.cend() ? QString() : (*found)->name;
}

} // namespace

QStringList takenAlong(const Schema &schema, ObjectId object, ObjectId part)
{
    QStringList told;
    if (const Table *table = schema.table(object)) {
        const Column *column = table->column(part);
        if (!column && !part.isNull())
            return told;
        addParts(*table, column, &told);
        for (const ObjectId partition : column ? QList<ObjectId>() : schema.partitionsOf(object))
            told.append(named(text("edit", "partition"), schema::displayName(schema, *schema.table(partition))));
        addReferences(schema, *table, part, &told);
        addSequences(schema, object, part, &told);
        addUsers(schema, object, part,
                 column ? QStringList{table->name, column->name} : QStringList{table->name}, &told);
        return told;
    }
    if (const schema::View *view = schema.view(object)) {
        addUsers(schema, object, {}, {view->name}, &told);
        return told;
    }
    for (const Box<Table> &table : schema.tables) {
        for (const Column &column : table->columns) {
            if (column.type.userType == object)
                told.append(text("edit", "column %1.%2", {schema::displayName(schema, *table), column.name}).toString());
        }
    }
    if (const QString name = nameOf(schema, object); !name.isEmpty())
        addUsers(schema, object, {}, {name}, &told);
    return told;
}

QStringList takenAlongBesideItsOwn(const Schema &schema, ObjectId table, ObjectId column)
{
    const Column &dropped = *schema.table(table)->column(column);
    const QStringList all = takenAlong(schema, table, column);
    const qsizetype own = (dropped.defaultExpression ? 1 : 0) + (dropped.comment.isEmpty() ? 0 : 1);
    return all.size() > own ? all : QStringList();
}

} // namespace relvar::edit
