// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/normalise.h"

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

/// How many objects of each kind there are. Names and spellings are left to the comparison; what is lost on the way shows
/// here even when it is lost on both sides.
QList<qsizetype> counts(const schema::Schema &schema)
{
    QList<qsizetype> result{schema.namespaces.size(), schema.tables.size(), schema.views.size(), schema.triggers.size(),
                            schema.otherObjects.size(), schema.enums.size(), schema.sequences.size()};
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

} // namespace relvar::runner
