// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/compilation.h"

#include "dialects/postgresql/inheritance.h"
#include "dialects/postgresql/leftovers.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/tablechange.h"

#include <algorithm>

namespace relvar::postgresql {

using dialect::Statement;
using dialect::StepId;
using schema::Schema;

namespace {

QSet<ObjectId> typesWithMappings(const dialect::CompileOptions &options)
{
    QSet<ObjectId> types;
    for (const schema::ValueMapping &mapping : options.valueMappings)
        types.insert(mapping.type);
    return types;
}

/// What a new column of a table that stays is computed from is a move within the row.
QList<schema::DataMove> withFillings(const Schema &before, const Schema &after, const dialect::CompileOptions &options)
{
    QList<schema::DataMove> moves = options.moves;
    for (const dialect::CompileOptions::Conversion &conversion : options.conversions) {
        for (const Box<schema::Table> &table : conversion.up.isEmpty() ? QList<Box<schema::Table>>() : after.tables) {
            const schema::Table *old = table->column(conversion.column) ? before.table(table->id) : nullptr;
            if (!old || old->column(conversion.column))
                continue;
            const schema::Transfer transfer{.from = table->id,
                                            .into = table->id,
                                            .values = {{conversion.column, conversion.up}}};
            moves.append({.id = ObjectId::create(), .up = {transfer}, .down = {}});
        }
    }
    return moves;
}

} // namespace

Compilation::Compilation(const Schema &before, const Schema &after, const dialect::CompileOptions &wishes)
    : from(withLeftovers(before, after))
    , options(wishes)
    , access(withAccess(from, withInheritedChanges(from, after)))
    , followed(followRenames(from, access.to, typesWithMappings(wishes)))
    , moves(schema::movesBetween(from, to, withFillings(from, to, options)))
    , allChanges(diff::diff(renamed, to, rules()))
    , changes(withoutInherited(allChanges))
    , oldNames(from, Names::areQualified(before) || Names::areQualified(after))
    , nowNames(renamed, Names::areQualified(before) || Names::areQualified(after))
    , newNames(to, Names::areQualified(before) || Names::areQualified(after))
    , stashes(wishes.migrationId)
{
}

void Compilation::add(ObjectId object, dialect::Action action, QList<Statement> up, QList<Statement> down)
{
    if (up.isEmpty() && down.isEmpty())
        return;
    // An object may have several steps of one sort; each is found by an id of its own.
    constexpr quint64 stride = 0x9e3779b97f4a7c15;
    quint64 value = object.value();
    while (m_used.contains({value, static_cast<int>(action)}))
        value += stride;
    m_used.insert({value, static_cast<int>(action)});
    dialect::Step step{.id = {ObjectId(value), action}, .up = std::move(up), .down = std::move(down)};
    if (!steps.isEmpty())
        step.after.append(steps.last().id);
    steps.append(std::move(step));
}

void Compilation::visit(const schema::Table &before, const schema::Table &after)
{
    const bool isVisited = std::any_of(changes.cbegin(), changes.cend(), [&](const diff::Change &change) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        return altered && altered->to->id == after.id;
    });
    if (!isVisited)
        changes.append(diff::AlteredTable{.from = before, .to = after, .facets = {}, .changes = {}});
}

bool Compilation::keepInStep(const KeptInStep &kept)
{
    const schema::Table *before = from.table(kept.table);
    const schema::Table *after = to.table(kept.table);
    const bool isPossible = fillsBefore && before && after && moves.isEmpty() && standsAlone(*after, to)
                            && canBeKeptInStep(*before, kept.key, from, options.targetVersion);
    if (isPossible)
        keptInStep.append(kept);
    return isPossible;
}

} // namespace relvar::postgresql
