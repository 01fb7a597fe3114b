// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schemalimit.h"

#include "cli/output.h"

#include <QSet>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stays, by id; a null id is in no namespace and stays.
class Limit
{
public:
    explicit Limit(const QSet<ObjectId> &namespaces)
        : m_namespaces(namespaces)
    {
    }

    [[nodiscard]] bool keeps(ObjectId namespaceId) const
    {
        return namespaceId.isNull() || m_namespaces.contains(namespaceId);
    }

    template<typename Kind>
    void take(QList<Box<Kind>> &objects)
    {
        objects.removeIf([this](const Box<Kind> &object) {
            if (!keeps(object->namespaceId))
                m_gone.insert(object->id);
            return !keeps(object->namespaceId);
        });
    }

    [[nodiscard]] bool isGone(ObjectId object) const { return m_gone.contains(object); }
    void takeAlong(ObjectId object) { m_gone.insert(object); }

    void clean(QList<schema::Dependency> &dependencies) const
    {
        dependencies.removeIf([this](const schema::Dependency &dependency) { return isGone(dependency.object); });
    }

private:
    QSet<ObjectId> m_namespaces;
    QSet<ObjectId> m_gone;
};

/// Answers the table without what refers to tables and types that are gone.
schema::Table cleaned(schema::Table table, const schema::Schema &before, const Limit &limit,
                      QList<dialect::NotHandled> &leftOut)
{
    table.foreignKeys.removeIf([&](const schema::ForeignKey &key) {
        if (!limit.isGone(key.referencedTable))
            return false;
        leftOut.append({u"foreign key"_s, key.name,
                        text("cli", "It refers to %1, which is in none of the schemas asked for.",
                             {schema::displayName(before, *before.table(key.referencedTable))})
                            .toString()});
        return true;
    });
    for (schema::Column &column : table.columns) {
        if (limit.isGone(column.type.userType))
            column.type.userType = {};
    }
    if (limit.isGone(table.partitionOf)) {
        leftOut.append({u"partition of"_s, table.name,
                        text("cli", "Its partitioned table %1 is in none of the schemas asked for.",
                             {schema::displayName(before, *before.table(table.partitionOf))})
                            .toString()});
        table.partitionOf = {};
        table.partitionBound.clear();
    }
    table.inherits.removeIf([&limit](ObjectId parent) { return limit.isGone(parent); });
    limit.clean(table.dependsOn);
    return table;
}

} // namespace

Result<schema::Schema> limitedTo(const schema::Schema &schema, const QStringList &names,
                                 QList<dialect::NotHandled> &leftOut)
{
    QSet<ObjectId> wanted;
    QStringList known;
    for (const schema::Namespace &space : schema.namespaces) {
        known.append(space.name);
        if (names.contains(space.name))
            wanted.insert(space.id);
    }
    for (const QString &name : names) {
        if (!known.contains(name)) {
            return fail(CliError::WrongUse,
                        text("cli", "?schemas= names \"%1\", and the database has no such schema. It has: %2.",
                             {name, known.join(u", "_s)}));
        }
    }

    schema::Schema result = schema;
    Limit limit(wanted);
    result.namespaces.removeIf([&limit](const schema::Namespace &space) { return !limit.keeps(space.id); });
    limit.take(result.tables);
    limit.take(result.views);
    limit.take(result.enums);
    limit.take(result.sequences);
    limit.take(result.otherObjects);
    result.otherObjects.removeIf([&limit](const Box<schema::OtherObject> &other) {
        if (limit.isGone(other->owner))
            limit.takeAlong(other->id);
        return limit.isGone(other->owner);
    });
    result.triggers.removeIf([&limit](const Box<schema::Trigger> &trigger) { return limit.isGone(trigger->tableId); });

    for (Box<schema::Table> &table : result.tables) {
        schema::Table clean = cleaned(*table, schema, limit, leftOut);
        if (clean != *table)
            table = std::move(clean);
    }
    for (Box<schema::View> &view : result.views) {
        schema::View clean = *view;
        limit.clean(clean.dependsOn);
        view = std::move(clean);
    }
    for (Box<schema::Trigger> &trigger : result.triggers) {
        schema::Trigger clean = *trigger;
        limit.clean(clean.dependsOn);
        trigger = std::move(clean);
    }
    for (Box<schema::OtherObject> &other : result.otherObjects) {
        schema::OtherObject clean = *other;
        limit.clean(clean.dependsOn);
        other = std::move(clean);
    }
    for (Box<schema::Sequence> &sequence : result.sequences) {
        if (limit.isGone(sequence->ownerTable)) {
            schema::Sequence clean = *sequence;
            clean.ownerTable = {};
            clean.ownerColumn = {};
            sequence = std::move(clean);
        }
    }
    return result;
}

} // namespace relvar::cli
