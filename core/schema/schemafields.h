// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of every value of a schema, each listed once, so that what is written is what is read, and what is merged
// is all. Used by json.cpp and diff/mergefields.h. `T` is the value's type, const when it is only read.
#pragma once

#include "schema/schema.h"

#include <type_traits>

namespace relvar::schema {

template<typename T, typename Value>
concept Is = std::is_same_v<std::remove_const_t<T>, Value>;

template<typename Visitor, Is<Dependency> T>
void visitFields(Visitor &visit, T &dependency)
{
    visit("object", dependency.object);
    visit("column", dependency.column);
}

template<typename Visitor, Is<DataType> T>
void visitFields(Visitor &visit, T &type)
{
    visit("text", type.text);
    visit("userType", type.userType);
}

template<typename Visitor, Is<Generated> T>
void visitFields(Visitor &visit, T &generated)
{
    visit("expression", generated.expression);
    visit("stored", generated.stored);
}

template<typename Visitor, Is<Identity> T>
void visitFields(Visitor &visit, T &identity)
{
    visit("always", identity.always);
    visit("start", identity.start);
    visit("increment", identity.increment);
    visit("minimum", identity.minimum);
    visit("maximum", identity.maximum);
    visit("cache", identity.cache);
    visit("cycle", identity.cycle);
    visit("sequenceName", identity.sequenceName);
}

template<typename Visitor, Is<Column> T>
void visitFields(Visitor &visit, T &column)
{
    visit("id", column.id);
    visit("name", column.name);
    visit("type", column.type);
    visit("notNull", column.notNull);
    visit("default", column.defaultExpression);
    visit("generated", column.generated);
    visit("identity", column.identity);
    visit("collation", column.collation);
    visit("notNullName", column.notNullName);
    visit("notNullConflict", column.notNullConflict);
    visit("notNullNoInherit", column.notNullNoInherit);
    visit("notNullNotValid", column.notNullNotValid);
    visit("comment", column.comment);
    visit("options", column.options);
    visit("inherited", column.inherited);
}

template<typename Visitor, Is<KeyPart> T>
void visitFields(Visitor &visit, T &part)
{
    visit("column", part.column);
    visit("expression", part.expression);
    visit("collation", part.collation);
    visit("operatorClass", part.operatorClass);
    visit("descending", part.descending);
    visit("nulls", part.nulls);
    visit("statisticsTarget", part.statisticsTarget);
}

template<typename Visitor, Is<PrimaryKey> T>
void visitFields(Visitor &visit, T &key)
{
    visit("id", key.id);
    visit("name", key.name);
    visit("parts", key.parts);
    visit("conflict", key.conflict);
    visit("deferrable", key.deferrable);
    visit("initiallyDeferred", key.initiallyDeferred);
    visit("included", key.included);
    visit("comment", key.comment);
    visit("options", key.options);
    visit("withoutOverlaps", key.withoutOverlaps);
}

template<typename Visitor, Is<UniqueConstraint> T>
void visitFields(Visitor &visit, T &constraint)
{
    visit("id", constraint.id);
    visit("name", constraint.name);
    visit("parts", constraint.parts);
    visit("conflict", constraint.conflict);
    visit("nullsNotDistinct", constraint.nullsNotDistinct);
    visit("deferrable", constraint.deferrable);
    visit("initiallyDeferred", constraint.initiallyDeferred);
    visit("included", constraint.included);
    visit("comment", constraint.comment);
    visit("options", constraint.options);
    visit("withoutOverlaps", constraint.withoutOverlaps);
}

template<typename Visitor, Is<ForeignKey> T>
void visitFields(Visitor &visit, T &key)
{
    visit("id", key.id);
    visit("name", key.name);
    visit("columns", key.columns);
    visit("referencedTable", key.referencedTable);
    visit("referencedColumns", key.referencedColumns);
    visit("missingTable", key.missingTable);
    visit("missingColumns", key.missingColumns);
    visit("onDelete", key.onDelete);
    visit("onUpdate", key.onUpdate);
    visit("match", key.match);
    visit("deferrable", key.deferrable);
    visit("initiallyDeferred", key.initiallyDeferred);
    visit("setColumns", key.setColumns);
    visit("notValid", key.notValid);
    visit("notEnforced", key.notEnforced);
    visit("period", key.period);
    visit("comment", key.comment);
}

template<typename Visitor, Is<CheckConstraint> T>
void visitFields(Visitor &visit, T &check)
{
    visit("id", check.id);
    visit("name", check.name);
    visit("expression", check.expression);
    visit("noInherit", check.noInherit);
    visit("notValid", check.notValid);
    visit("notEnforced", check.notEnforced);
    visit("comment", check.comment);
    visit("inherited", check.inherited);
}

template<typename Visitor, Is<ExclusionConstraint> T>
void visitFields(Visitor &visit, T &exclusion)
{
    visit("id", exclusion.id);
    visit("name", exclusion.name);
    visit("definition", exclusion.definition);
    visit("comment", exclusion.comment);
}

template<typename Visitor, Is<Index> T>
void visitFields(Visitor &visit, T &index)
{
    visit("id", index.id);
    visit("name", index.name);
    visit("unique", index.unique);
    visit("parts", index.parts);
    visit("included", index.included);
    visit("method", index.method);
    visit("predicate", index.predicate);
    visit("nullsNotDistinct", index.nullsNotDistinct);
    visit("comment", index.comment);
    visit("definition", index.definition);
    visit("options", index.options);
    visit("invalid", index.invalid);
}

template<typename Visitor, Is<Table> T>
void visitFields(Visitor &visit, T &table)
{
    visit("id", table.id);
    visit("namespace", table.namespaceId);
    visit("name", table.name);
    visit("comment", table.comment);
    visit("columns", table.columns);
    visit("primaryKey", table.primaryKey);
    visit("uniqueConstraints", table.uniqueConstraints);
    visit("foreignKeys", table.foreignKeys);
    visit("checks", table.checks);
    visit("indexes", table.indexes);
    visit("options", table.options);
    visit("definition", table.definition);
    visit("exclusions", table.exclusions);
    visit("partitionBy", table.partitionBy);
    visit("partitionOf", table.partitionOf);
    visit("partitionBound", table.partitionBound);
    visit("inherits", table.inherits);
    visit("ofType", table.ofType);
    visit("dependsOn", table.dependsOn);
}

template<typename Visitor, Is<Namespace> T>
void visitFields(Visitor &visit, T &space)
{
    visit("id", space.id);
    visit("name", space.name);
    visit("comment", space.comment);
}

template<typename Visitor, Is<EnumType> T>
void visitFields(Visitor &visit, T &type)
{
    visit("id", type.id);
    visit("namespace", type.namespaceId);
    visit("name", type.name);
    visit("values", type.values);
    visit("comment", type.comment);
}

template<typename Visitor, Is<Sequence> T>
void visitFields(Visitor &visit, T &sequence)
{
    visit("id", sequence.id);
    visit("namespace", sequence.namespaceId);
    visit("name", sequence.name);
    visit("dataType", sequence.dataType);
    visit("start", sequence.start);
    visit("increment", sequence.increment);
    visit("minimum", sequence.minimum);
    visit("maximum", sequence.maximum);
    visit("cache", sequence.cache);
    visit("cycle", sequence.cycle);
    visit("unlogged", sequence.unlogged);
    visit("ownerTable", sequence.ownerTable);
    visit("ownerColumn", sequence.ownerColumn);
    visit("comment", sequence.comment);
}

template<typename Visitor, Is<View> T>
void visitFields(Visitor &visit, T &view)
{
    visit("id", view.id);
    visit("namespace", view.namespaceId);
    visit("name", view.name);
    visit("definition", view.definition);
    visit("comment", view.comment);
    visit("materialized", view.materialized);
    visit("dependsOn", view.dependsOn);
}

template<typename Visitor, Is<Trigger> T>
void visitFields(Visitor &visit, T &trigger)
{
    visit("id", trigger.id);
    visit("table", trigger.tableId);
    visit("name", trigger.name);
    visit("definition", trigger.definition);
    visit("dependsOn", trigger.dependsOn);
}

template<typename Visitor, Is<OtherObject> T>
void visitFields(Visitor &visit, T &object)
{
    visit("id", object.id);
    visit("namespace", object.namespaceId);
    visit("kind", object.kind);
    visit("name", object.name);
    visit("definition", object.definition);
    visit("dropStatement", object.dropStatement);
    visit("owner", object.owner);
    visit("dependsOn", object.dependsOn);
}

template<typename Visitor, Is<Schema> T>
void visitFields(Visitor &visit, T &schema)
{
    visit("namespaces", schema.namespaces);
    visit("tables", schema.tables);
    visit("views", schema.views);
    visit("triggers", schema.triggers);
    visit("otherObjects", schema.otherObjects);
    visit("enums", schema.enums);
    visit("sequences", schema.sequences);
}

} // namespace relvar::schema
