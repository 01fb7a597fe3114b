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

/// Written by hand, "NULLS LAST" may stand where it holds anyway.
QString nullsOf(const schema::KeyPart &part)
{
    return part.nulls.isEmpty() ? (part.descending ? QStringLiteral("FIRST") : QStringLiteral("LAST")) : part.nulls;
}

bool sameOptions(const QMap<QString, QString> &left, const QMap<QString, QString> &right, const Rules &rules)
{
    return left.keys() == right.keys()
           && std::equal(left.cbegin(), left.cend(), right.cbegin(), [&](const QString &one, const QString &other) {
                  return rules.sameOption(one, other);
              });
}

/// What is written without a name is called as the database likes, where it names everything.
Facets nameFacet(const QString &from, const QString &to, const Rules &rules)
{
    const bool isOpen = rules.namesConstraints() && (from.isEmpty() || to.isEmpty());
    return facetIf(from != to && !isOpen, Facet::Name);
}

bool sameParts(const QList<schema::KeyPart> &left, const QList<schema::KeyPart> &right, const Rules &rules)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [&](const schema::KeyPart &one, const schema::KeyPart &other) {
                          return one.column == other.column && one.operatorClass == other.operatorClass
                                 && one.descending == other.descending && nullsOf(one) == nullsOf(other)
                                 && rules.samePartCollation(one.collation, other.collation)
                                 && (!one.column.isNull() || rules.sameExpression(one.expression, other.expression));
                      });
}

bool sameStatistics(const QList<schema::KeyPart> &left, const QList<schema::KeyPart> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const schema::KeyPart &one, const schema::KeyPart &other) {
                          return one.statisticsTarget == other.statisticsTarget;
                      });
}

} // namespace

Facets compare(const schema::Column &from, const schema::Column &to, const Rules &rules)
{
    const auto sameGenerated = [&](const schema::Generated &left, const schema::Generated &right) {
        return left.stored == right.stored && rules.sameExpression(left.expression, right.expression);
    };
    const auto sameIdentity = [&](const schema::Identity &left, const schema::Identity &right) {
        schema::Identity one = rules.writtenOut(left, from.type);
        const schema::Identity other = rules.writtenOut(right, to.type);
        one.sequenceName = other.sequenceName;
        return one == other;
    };
    return facetIf(from.name != to.name, Facet::Name) | facetIf(!rules.sameType(from.type, to.type), Facet::Type)
           | facetIf(from.notNull != to.notNull || !rules.sameNotNullName(from.notNullName, to.notNullName)
                         || from.notNullConflict != to.notNullConflict || from.notNullNoInherit != to.notNullNoInherit
                         || from.notNullNotValid != to.notNullNotValid,
                     Facet::NotNull)
           | facetIf(!rules.sameDefault(from, to), Facet::Default)
           | facetIf(!sameOptional(from.generated, to.generated, sameGenerated), Facet::Generated)
           | facetIf(!sameOptional(from.identity, to.identity, sameIdentity), Facet::Identity)
           | facetIf(!rules.sameCollation(from.collation, to.collation), Facet::Collation)
           | facetIf(from.comment != to.comment, Facet::Comment) | facetIf(from.options != to.options, Facet::Options);
}

Facets compare(const schema::PrimaryKey &from, const schema::PrimaryKey &to, const Rules &rules)
{
    const bool sameDefinition = from.conflict == to.conflict && from.deferrable == to.deferrable
                                && from.initiallyDeferred == to.initiallyDeferred && from.included == to.included
                                && from.withoutOverlaps == to.withoutOverlaps && sameParts(from.parts, to.parts, rules);
    return nameFacet(from.name, to.name, rules) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(!sameOptions(from.options, to.options, rules), Facet::Options) | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::UniqueConstraint &from, const schema::UniqueConstraint &to, const Rules &rules)
{
    const bool sameDefinition = from.conflict == to.conflict && from.nullsNotDistinct == to.nullsNotDistinct
                                && from.deferrable == to.deferrable && from.initiallyDeferred == to.initiallyDeferred
                                && from.included == to.included && from.withoutOverlaps == to.withoutOverlaps
                                && sameParts(from.parts, to.parts, rules);
    return nameFacet(from.name, to.name, rules) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(!sameOptions(from.options, to.options, rules), Facet::Options) | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::ForeignKey &from, const schema::ForeignKey &to, const Rules &rules)
{
    schema::ForeignKey renamed = from;
    renamed.id = to.id;
    renamed.name = to.name;
    renamed.comment = to.comment;
    // What holds without it.
    const auto isSimple = [](const QString &match) { return match.isEmpty() || match == QStringLiteral("SIMPLE"); };
    if (isSimple(from.match) && isSimple(to.match))
        renamed.match = to.match;
    return nameFacet(from.name, to.name, rules) | facetIf(renamed != to, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::CheckConstraint &from, const schema::CheckConstraint &to, const Rules &rules)
{
    const bool sameDefinition = from.noInherit == to.noInherit && from.notValid == to.notValid
                                && from.notEnforced == to.notEnforced
                                && rules.sameExpression(from.expression, to.expression);
    return nameFacet(from.name, to.name, rules) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::ExclusionConstraint &from, const schema::ExclusionConstraint &to, const Rules &rules)
{
    return nameFacet(from.name, to.name, rules)
           | facetIf(!rules.sameDefinition(from.definition, to.definition), Facet::Definition)
           | facetIf(from.comment != to.comment, Facet::Comment);
}

Facets compare(const schema::Index &from, const schema::Index &to, const Rules &rules)
{
    const bool sameDefinition = from.unique == to.unique && from.included == to.included && from.method == to.method
                                && from.nullsNotDistinct == to.nullsNotDistinct
                                && rules.sameExpression(from.predicate, to.predicate)
                                && sameParts(from.parts, to.parts, rules);
    return nameFacet(from.name, to.name, rules) | facetIf(!sameDefinition, Facet::Definition)
           | facetIf(!sameOptions(from.options, to.options, rules) || !sameStatistics(from.parts, to.parts), Facet::Options)
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

Facets compareOwn(const schema::Table &from, const schema::Table &to, const Rules &rules)
{
    const bool sameParting = rules.sameDefinition(from.partitionBy, to.partitionBy)
                             && from.partitionOf == to.partitionOf
                             && rules.sameDefinition(from.partitionBound, to.partitionBound)
                             && from.inherits == to.inherits && rules.sameType(from.ofType, to.ofType);
    return facetIf(from.name != to.name, Facet::Name) | facetIf(from.namespaceId != to.namespaceId, Facet::Namespace)
           | facetIf(from.comment != to.comment, Facet::Comment)
           | facetIf(!sameOptions(from.options, to.options, rules), Facet::Options)
           | facetIf(!sameParting, Facet::Partition);
}

} // namespace relvar::diff
