// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/normalise.h"

#include "base/overloaded.h"
#include "runner/execute.h"

#include <algorithm>

namespace relvar::runner {

namespace {

template<typename T>
void followTexts(QList<Box<T>> &wanted, const QList<Box<T>> &reached, const QList<ObjectId> &followed)
{
    for (Box<T> &object : wanted) {
        if (!followed.contains(object->id))
            continue;
        const auto found = std::find_if(reached.begin(), reached.end(),
                                        [&object](const Box<T> &candidate) { return candidate->id == object->id; });
        if (found == reached.end())
            continue;
        T copy = *object;
        copy.definition = (*found)->definition;
        object = Box<T>(std::move(copy));
    }
}

using diff::Altered;
using diff::Facet;
using diff::Facets;

bool only(Facets facets, Facets allowed)
{
    return (facets & ~allowed) == Facets();
}

bool sameParts(const schema::Index &left, const schema::Index &right)
{
    if (left.unique != right.unique || left.method != right.method || left.included != right.included
        || left.nullsNotDistinct != right.nullsNotDistinct || left.parts.size() != right.parts.size())
        return false;
    for (qsizetype i = 0; i < left.parts.size(); ++i) {
        schema::KeyPart part = left.parts.at(i);
        part.expression = right.parts.at(i).expression;
        if (part != right.parts.at(i))
            return false;
    }
    return true;
}

bool isSpelling(const diff::TableChange &change)
{
    return std::visit(Overloaded{
                          [](const Altered<schema::Column> &altered) {
                              return only(altered.facets, Facet::Default | Facet::Generated);
                          },
                          [](const Altered<schema::CheckConstraint> &altered) {
                              return only(altered.facets, Facet::Definition)
                                     && altered.from.noInherit == altered.to.noInherit
                                     && altered.from.notValid == altered.to.notValid;
                          },
                          [](const Altered<schema::ExclusionConstraint> &altered) {
                              return only(altered.facets, Facet::Definition);
                          },
                          [](const Altered<schema::Index> &altered) {
                              return only(altered.facets, Facet::Definition) && sameParts(altered.from, altered.to);
                          },
                          [](const auto &) { return false; },
                      },
                      change);
}

/// The object with the id in a list of values or boxes; null when there is none.
template<typename T>
const T *find(const QList<T> &list, ObjectId id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const T &object) { return object.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template<typename T>
const T *find(const QList<Box<T>> &list, ObjectId id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const Box<T> &object) { return object->id == id; });
    return found == list.end() ? nullptr : &**found;
}

/// Takes the text of `from` for each object whose text is as it was before.
template<typename T, typename List, typename Text>
void takeTexts(QList<T> &objects, const List &from, const List &before, Text T::*text)
{
    for (T &object : objects) {
        const auto *old = find(from, object.id);
        const auto *made = find(before, object.id);
        if (old != nullptr && made != nullptr && made->*text == object.*text)
            object.*text = old->*text;
    }
}

template<typename T>
void takeDefinitions(QList<Box<T>> &objects, const QList<Box<T>> &from, const QList<Box<T>> &before)
{
    for (Box<T> &object : objects) {
        const T *old = find(from, object->id);
        const T *made = find(before, object->id);
        if (old == nullptr || made == nullptr || made->definition != object->definition
            || old->definition == object->definition)
            continue;
        T copy = *object;
        copy.definition = old->definition;
        object = Box<T>(std::move(copy));
    }
}

/// How many objects of each kind there are. Names and spellings are left to the comparison; what is lost on the way
/// shows here even when it is lost on both sides.
QList<qsizetype> counts(const schema::Schema &schema)
{
    QList<qsizetype> result{schema.namespaces.size(), schema.tables.size(),       schema.views.size(),
                            schema.triggers.size(),   schema.otherObjects.size(), schema.enums.size(),
                            schema.sequences.size()};
    QList<qsizetype> parts(7);
    for (const Box<schema::Table> &table : schema.tables) {
        parts[0] += table->columns.size();
        parts[1] += table->primaryKey.has_value() ? 1 : 0;
        parts[2] += table->uniqueConstraints.size();
        parts[3] += table->foreignKeys.size();
        parts[4] += table->checks.size();
        parts[5] += table->indexes.size();
        parts[6] += table->exclusions.size();
    }
    return result + parts;
}

} // namespace

Result<schema::Schema> normalise(database::Connection &scratch, const dialect::Dialect &dialect,
                                 const schema::Schema &wanted, const schema::Schema &reached,
                                 const QList<ObjectId> &followed)
{
    schema::Schema made = wanted;
    followTexts(made.views, reached.views, followed);
    followTexts(made.triggers, reached.triggers, followed);
    followTexts(made.otherObjects, reached.otherObjects, followed);
    for (const dialect::Statement &statement : dialect.create(made)) {
        if (const Result<qint64> created = scratch.execute(statement.sql); !created)
            return fail(created.error());
    }
    const Result<dialect::Snapshot> snapshot = dialect.introspect(scratch);
    if (!snapshot)
        return fail(snapshot.error());
    if (counts(snapshot->schema) != counts(wanted)) {
        return fail(RunError::StatementFailed,
                    text("runner", "The draft made on a scratch database is not all of the draft."));
    }
    return diff::pair(reached, snapshot->schema, dialect.rules());
}

bool isSpellingOnly(const diff::Changes &changes)
{
    return std::all_of(changes.begin(), changes.end(), [](const diff::Change &change) {
        return std::visit(
            Overloaded{
                [](const diff::AlteredTable &altered) {
                    return altered.facets == Facets()
                           && std::all_of(altered.changes.begin(), altered.changes.end(), isSpelling);
                },
                [](const Altered<Box<schema::View>> &altered) { return only(altered.facets, Facet::Definition); },
                [](const Altered<Box<schema::Trigger>> &altered) { return only(altered.facets, Facet::Definition); },
                [](const Altered<Box<schema::OtherObject>> &altered) {
                    return only(altered.facets, Facet::Definition);
                },
                [](const auto &) { return false; },
            },
            change);
    });
}

schema::Schema withSpellingOf(const schema::Schema &from, const schema::Schema &before, schema::Schema reached)
{
    takeDefinitions(reached.views, from.views, before.views);
    takeDefinitions(reached.triggers, from.triggers, before.triggers);
    takeDefinitions(reached.otherObjects, from.otherObjects, before.otherObjects);
    for (Box<schema::Table> &box : reached.tables) {
        const schema::Table *old = from.table(box->id);
        const schema::Table *made = before.table(box->id);
        if (old == nullptr || made == nullptr)
            continue;
        schema::Table table = *box;
        takeTexts(table.columns, old->columns, made->columns, &schema::Column::defaultExpression);
        takeTexts(table.columns, old->columns, made->columns, &schema::Column::generated);
        takeTexts(table.checks, old->checks, made->checks, &schema::CheckConstraint::expression);
        takeTexts(table.exclusions, old->exclusions, made->exclusions, &schema::ExclusionConstraint::definition);
        takeTexts(table.indexes, old->indexes, made->indexes, &schema::Index::predicate);
        takeTexts(table.indexes, old->indexes, made->indexes, &schema::Index::parts);
        if (table != *box)
            box = Box<schema::Table>(std::move(table));
    }
    return reached;
}

} // namespace relvar::runner
