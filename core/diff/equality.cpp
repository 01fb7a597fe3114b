// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/equality.h"

#include <algorithm>

namespace relvar::diff {

namespace {

Facets facetIf(bool differs, Facet facet)
{
    return differs ? Facets(facet) : Facets();
}

template<typename T, typename Same>
bool sameOptional(const std::optional<T> &left, const std::optional<T> &right, Same same)
{
    return left.has_value() == right.has_value() && (!left || same(*left, *right));
}

bool sameParts(const QList<schema::KeyPart> &left, const QList<schema::KeyPart> &right, const Rules &rules)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [&](const schema::KeyPart &one, const schema::KeyPart &other) {
                          return one.column == other.column && one.operatorClass == other.operatorClass
                                 && one.descending == other.descending && one.nulls == other.nulls
                                 && one.statisticsTarget == other.statisticsTarget
                                 && rules.sameCollation(one.collation, other.collation)
                                 && (!one.column.isNull() || rules.sameExpression(one.expression, other.expression));
                      });
}

} // namespace

Facets compare(const schema::Column &from, const schema::Column &to, const Rules &rules)
{
    const auto sameExpression
        = [&](const QString &left, const QString &right) { return rules.sameExpression(left, right); };
    const auto sameGenerated = [&](const schema::Generated &left, const schema::Generated &right) {
        return left.stored == right.stored && rules.sameExpression(left.expression, right.expression);
    };
    return facetIf(from.name != to.name, Facet::Name) | facetIf(!rules.sameType(from.type, to.type), Facet::Type)
           | facetIf(from.notNull != to.notNull || from.notNullName != to.notNullName
                         || from.notNullConflict != to.notNullConflict || from.notNullNoInherit != to.notNullNoInherit
                         || from.notNullNotValid != to.notNullNotValid,
                     Facet::NotNull)
           | facetIf(!sameOptional(from.defaultExpression, to.defaultExpression, sameExpression), Facet::Default)
           | facetIf(!sameOptional(from.generated, to.generated, sameGenerated), Facet::Generated)
           | facetIf(from.identity != to.identity, Facet::Identity)
           | facetIf(!rules.sameCollation(from.collation, to.collation), Facet::Collation)
           | facetIf(from.comment != to.comment, Facet::Comment) | facetIf(from.options != to.options, Facet::Options);
}

Facets compare(const schema::PrimaryKey &from, const schema::PrimaryKey &to, const Rules &rules)
{
    const bool sameDefinition = from.conflict == to.conflict && from.deferrable == to.deferrable
                                && from.initiallyDeferred == to.initiallyDeferred && from.included == to.included
                                && from.options == to.options && from.withoutOverlaps == to.withoutOverlaps
                                && sameParts(from.parts, to.parts, rules);
    return facetIf(from.name != to.name, Facet::Name) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::UniqueConstraint &from, const schema::UniqueConstraint &to, const Rules &rules)
{
    const bool sameDefinition = from.conflict == to.conflict && from.nullsNotDistinct == to.nullsNotDistinct
                                && from.deferrable == to.deferrable && from.initiallyDeferred == to.initiallyDeferred
                                && from.included == to.included && from.options == to.options
                                && from.withoutOverlaps == to.withoutOverlaps && sameParts(from.parts, to.parts, rules);
    return facetIf(from.name != to.name, Facet::Name) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::ForeignKey &from, const schema::ForeignKey &to, const Rules &)
{
    schema::ForeignKey renamed = from;
    renamed.id = to.id;
    renamed.name = to.name;
    renamed.comment = to.comment;
    return facetIf(from.name != to.name, Facet::Name) | facetIf(renamed != to, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::CheckConstraint &from, const schema::CheckConstraint &to, const Rules &rules)
{
    const bool sameDefinition = from.noInherit == to.noInherit && from.notValid == to.notValid
                                && from.notEnforced == to.notEnforced
                                && rules.sameExpression(from.expression, to.expression);
    return facetIf(from.name != to.name, Facet::Name) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::ExclusionConstraint &from, const schema::ExclusionConstraint &to, const Rules &rules)
{
    return facetIf(from.name != to.name, Facet::Name)
           | facetIf(!rules.sameDefinition(from.definition, to.definition), Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::Index &from, const schema::Index &to, const Rules &rules)
{
    const bool sameDefinition = from.unique == to.unique && from.included == to.included && from.method == to.method
                                && from.nullsNotDistinct == to.nullsNotDistinct && from.options == to.options
                                && rules.sameExpression(from.predicate, to.predicate)
                                && sameParts(from.parts, to.parts, rules);
    return facetIf(from.name != to.name, Facet::Name) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::Namespace &from, const schema::Namespace &to, const Rules &)
{
    return facetIf(from.name != to.name, Facet::Name) | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::View &from, const schema::View &to, const Rules &rules)
{
    return facetIf(from.name != to.name, Facet::Name)
           | facetIf(from.materialized != to.materialized || !rules.sameDefinition(from.definition, to.definition),
                     Facet::Definition)
           | facetIf(from.namespaceId != to.namespaceId, Facet::Namespace)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::Trigger &from, const schema::Trigger &to, const Rules &rules)
{
    return facetIf(from.name != to.name, Facet::Name)
           | facetIf(from.tableId != to.tableId || !rules.sameDefinition(from.definition, to.definition),
                     Facet::Definition);
}

Facets compare(const schema::OtherObject &from, const schema::OtherObject &to, const Rules &rules)
{
    return facetIf(from.name != to.name, Facet::Name)
           | facetIf(from.kind != to.kind || !rules.sameDefinition(from.definition, to.definition), Facet::Definition)
           | facetIf(from.namespaceId != to.namespaceId, Facet::Namespace);
}

Facets compare(const schema::EnumType &from, const schema::EnumType &to, const Rules &)
{
    return facetIf(from.name != to.name, Facet::Name) | facetIf(from.values != to.values, Facet::Definition)
           | facetIf(from.namespaceId != to.namespaceId, Facet::Namespace)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::Sequence &from, const schema::Sequence &to, const Rules &)
{
    schema::Sequence renamed = from;
    renamed.id = to.id;
    renamed.name = to.name;
    renamed.namespaceId = to.namespaceId;
    renamed.comment = to.comment;
    return facetIf(from.name != to.name, Facet::Name) | facetIf(renamed != to, Facet::Definition)
           | facetIf(from.namespaceId != to.namespaceId, Facet::Namespace)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compareOwn(const schema::Table &from, const schema::Table &to)
{
    const bool sameParting = from.partitionBy == to.partitionBy && from.partitionOf == to.partitionOf
                             && from.partitionBound == to.partitionBound && from.inherits == to.inherits
                             && from.ofType == to.ofType;
    return facetIf(from.name != to.name, Facet::Name) | facetIf(from.namespaceId != to.namespaceId, Facet::Namespace)
           | facetIf(from.comment != to.comment, Facet::Comment) | facetIf(from.options != to.options, Facet::Options)
           | facetIf(!sameParting, Facet::Partition);
}

} // namespace relvar::diff
