// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/stash.h"

#include "dialects/postgresql/types.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

/// A value of the column is the same before and after.
bool isLeftAlone(const Table &before, const Table &after, ObjectId id)
{
    const schema::Column *old = before.column(id);
    const schema::Column *now = after.column(id);
    return old && now && old->type == now->type && old->collation == now->collation && old->notNull && now->notNull
           && !old->generated && !now->generated;
}

QStringList namesOfIndexes(const Table &table)
{
    QStringList names;
    if (table.primaryKey)
        names.append(table.primaryKey->name);
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        names.append(unique.name);
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        names.append(exclusion.name);
    for (const schema::Index &index : table.indexes)
        names.append(index.name);
    return names;
}

/// The number that a name has among those of a table keeps names in schema relvar short and apart.
QString partName(const QString &stash, qsizetype position)
{
    return stash + u'_' + QString::number(position + 1);
}

/// The sequence of an identity column has a name that the schema does not tell, so it is asked for.
Statement renameIdentitySequence(const QString &table, const schema::Column &column, const QString &condition,
                                 const QString &newName)
{
    const QString tag = u"$relvar$"_s;
    return {.sql = u"DO "_s + tag + u"\nDECLARE\n    sequence regclass := "_s + identitySequence(table, column)
                   + u";\nBEGIN\n    IF "_s + condition
                   + u" THEN\n        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', sequence, "_s + newName
                   + u");\n    END IF;\nEND\n"_s + tag};
}

QString relationName()
{
    return u"(SELECT relname FROM pg_catalog.pg_class WHERE oid = sequence)"_s;
}

QStringList storedColumns(const Table &table)
{
    QStringList names;
    for (const schema::Column &column : table.columns) {
        if (!column.generated)
            names.append(column.name);
    }
    return names;
}

} // namespace

StashNames::StashNames(QString migrationId)
    : m_prefix(migrationId.isEmpty() ? u"stash_"_s : std::move(migrationId) + u'_')
{
}

QString StashNames::next()
{
    return m_prefix + QString::number(++m_last);
}

QString StashNames::nextSince()
{
    return m_prefix + u"since_"_s + QString::number(++m_lastSince);
}

QString StashNames::qualified(const QString &stash)
{
    return u"\"relvar\"."_s + quoteIdentifier(stash);
}

Statement openStash()
{
    return {.sql = u"CREATE SCHEMA IF NOT EXISTS \"relvar\""_s, .place = Statement::Place::Opening};
}

Statement dropStash(const QString &stash)
{
    return {.sql = u"DROP TABLE "_s + StashNames::qualified(stash)};
}

Statement lockTable(const QString &table)
{
    return {.sql = u"LOCK TABLE "_s + table + u" IN ACCESS EXCLUSIVE MODE"_s, .place = Statement::Place::Opening};
}

std::optional<QList<ObjectId>> lastingKey(const Table &before, const Table &after)
{
    const auto columnsOf = [&](const QList<schema::KeyPart> &parts) -> std::optional<QList<ObjectId>> {
        QList<ObjectId> ids;
        for (const schema::KeyPart &part : parts) {
            if (!isLeftAlone(before, after, part.column))
                return std::nullopt;
            ids.append(part.column);
        }
        return after.isUnique(ids) ? std::optional(ids) : std::nullopt;
    };
    // One that comes tells the rows apart too: the way up fails where it does not.
    for (const Table *table : {&before, &after}) {
        if (table->primaryKey) {
            if (const auto ids = columnsOf(table->primaryKey->parts))
                return ids;
        }
        for (const schema::UniqueConstraint &unique : table->uniqueConstraints) {
            if (const auto ids = columnsOf(unique.parts); ids && !unique.deferrable)
                return ids;
        }
        for (const schema::Index &index : table->indexes) {
            if (!index.unique || !index.predicate.isEmpty())
                continue;
            if (const auto ids = columnsOf(index.parts))
                return ids;
        }
    }
    return std::nullopt;
}

QString matchKeys(const Table &table, const QList<ObjectId> &key, const QString &target, const QString &source)
{
    QStringList conditions;
    for (const ObjectId id : key) {
        const QString name = u'.' + quoteIdentifier(table.column(id)->name);
        conditions.append(keptValue(*table.column(id), target + name) + u" = "_s + source + name);
    }
    return conditions.join(u" AND "_s);
}

namespace {

/// Some constraint is only checked at the COMMIT, until which the server lets nobody alter the table.
bool hasDeferred(const Schema &schema)
{
    const auto isDeferred = [](const auto &constraint) { return constraint.initiallyDeferred; };
    return std::any_of(schema.tables.cbegin(), schema.tables.cend(), [&](const Box<Table> &table) {
        return (table->primaryKey && table->primaryKey->initiallyDeferred)
               || std::any_of(table->uniqueConstraints.cbegin(), table->uniqueConstraints.cend(), isDeferred)
               || std::any_of(table->foreignKeys.cbegin(), table->foreignKeys.cend(), isDeferred)
               || std::any_of(table->exclusions.cbegin(), table->exclusions.cend(), [](const auto &exclusion) {
                      return exclusion.definition.contains("INITIALLY DEFERRED"_L1);
                  });
    });
}

} // namespace

QList<Statement> withoutTriggers(const QList<Statement> &statements, const Table &table, const Names &names,
                                 const QSet<ObjectId> &absent)
{
    QList<Statement> off;
    QList<Statement> on;
    if (hasDeferred(names.schema()))
        on.append({.sql = u"SET CONSTRAINTS ALL IMMEDIATE"_s});
    for (const Box<schema::OtherObject> &rule : names.schema().otherObjects) {
        if (rule->kind != "rule"_L1 || rule->owner != table.id || absent.contains(rule->id)
            || rule->definition.contains("DISABLE RULE"_L1))
            continue;
        const QString name = quoteIdentifier(rule->name.left(rule->name.lastIndexOf(" ON "_L1)));
        const QString alter = u"ALTER TABLE "_s + names.of(table) + u' ';
        off.append({.sql = alter + u"DISABLE RULE "_s + name});
        on.append({.sql = alter
                          + (rule->definition.contains("ENABLE ALWAYS RULE"_L1)    ? u"ENABLE ALWAYS"_s
                             : rule->definition.contains("ENABLE REPLICA RULE"_L1) ? u"ENABLE REPLICA"_s
                                                                                   : u"ENABLE"_s)
                          + u" RULE "_s + name});
    }
    for (const Box<schema::Trigger> &trigger : names.schema().triggers) {
        if (trigger->tableId != table.id || absent.contains(trigger->id)
            || trigger->definition.contains("DISABLE TRIGGER"_L1))
            continue;
        const auto alter = [&](const QString &words) {
            return Statement{.sql = u"ALTER TABLE "_s + names.of(table) + u' ' + words + u" TRIGGER "_s
                                    + quoteIdentifier(trigger->name)};
        };
        off.append(alter(u"DISABLE"_s));
        on.append(alter(trigger->definition.contains("ENABLE ALWAYS TRIGGER"_L1)    ? u"ENABLE ALWAYS"_s
                        : trigger->definition.contains("ENABLE REPLICA TRIGGER"_L1) ? u"ENABLE REPLICA"_s
                                                                                    : u"ENABLE"_s));
    }
    return off + statements + on;
}

bool canMove(const Table &table, const Schema &schema)
{
    if (!table.partitionBy.isEmpty() || table.isPartition() || !table.inherits.isEmpty()
        || !schema.partitionsOf(table.id).isEmpty())
        return false;
    const bool hasHeirs = std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                                      [&](const Box<Table> &other) { return other->inherits.contains(table.id); });
    const bool hasOtherTypes = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                           [](const schema::Column &column) { return !isBuiltIn(column.type); });
    const bool needsOthers
        = std::any_of(table.dependsOn.cbegin(), table.dependsOn.cend(), [&](const schema::Dependency &dependency) {
              const schema::Sequence *sequence = schema.sequence(dependency.object);
              return !sequence || sequence->ownerTable != table.id;
          });
    return !hasHeirs && !hasOtherTypes && !needsOthers;
}

BothWays moveTable(const Table &table, const QString &stash, const Names &names, const QSet<ObjectId> &leaving)
{
    BothWays ways;
    const QString moved = names.qualified(table.namespaceId, stash);
    const auto rename = [&](const QString &kind, const QString &old, const QString &now) {
        ways.up.append({.sql = u"ALTER "_s + kind + u' ' + names.qualified(table.namespaceId, old) + u" RENAME TO "_s
                               + quoteIdentifier(now)});
        ways.down.prepend({.sql = u"ALTER "_s + kind + u' ' + names.qualified(table.namespaceId, now) + u" RENAME TO "_s
                                  + quoteIdentifier(old)});
    };
    rename(u"TABLE"_s, table.name, stash);
    QStringList indexes = namesOfIndexes(table);
    qsizetype position = 0;
    for (const QString &index : indexes)
        rename(u"INDEX"_s, index, partName(stash, position++));
    for (const Box<schema::Sequence> &sequence : names.schema().sequences) {
        // One that the migration keeps has been taken from the table before.
        if (sequence->ownerTable == table.id && leaving.contains(sequence->id))
            rename(u"SEQUENCE"_s, sequence->name, partName(stash, position++));
    }
    for (const schema::Column &column : table.columns) {
        if (!column.identity)
            continue;
        const QString prefix = quoteLiteral(stash + u'_');
        const QString longer = prefix + u" || "_s + relationName();
        // One that would have to be cut keeps its own name, which is there for the way back then too.
        ways.up.append(renameIdentitySequence(moved, column, u"octet_length("_s + longer + u") <= 63"_s, longer));
        ways.down.prepend(
            renameIdentitySequence(moved, column,
                                   u"left("_s + relationName() + u", length("_s + prefix + u")) = "_s + prefix,
                                   u"substr("_s + relationName() + u", length("_s + prefix + u") + 1)"_s));
    }
    ways.up.append({.sql = u"ALTER TABLE "_s + moved + u" SET SCHEMA \"relvar\""_s});
    const schema::Namespace *home = names.schema().findNamespace(table.namespaceId);
    ways.down.prepend({.sql = u"ALTER TABLE "_s + StashNames::qualified(stash) + u" SET SCHEMA "_s
                              + quoteIdentifier(home ? home->name : u"public"_s)});
    return ways;
}

BothWays copyTable(const Table &table, const QString &stash, StashNames &stashes, const Names &names)
{
    QStringList kept;
    QStringList returned;
    for (const schema::Column &column : table.columns) {
        if (column.generated)
            continue;
        kept.append(keptColumn(column));
        returned.append(returnedValue(column, quoteIdentifier(column.name), names));
    }
    BothWays ways;
    ways.up.append(lockTable(names.of(table)));
    ways.up.append({.sql = u"CREATE TABLE "_s + StashNames::qualified(stash) + u" AS SELECT "_s + kept.join(u", "_s)
                           + u" FROM ONLY "_s + names.of(table),
                    .comment = u"Keeps what goes away, for the way back"_s});
    if (!kept.isEmpty()) {
        ways.down.append({.sql = u"INSERT INTO "_s + names.of(table) + u" ("_s + quoteIdentifiers(storedColumns(table))
                                 + u") OVERRIDING SYSTEM VALUE SELECT "_s + returned.join(u", "_s) + u" FROM "_s
                                 + StashNames::qualified(stash)});
    }
    ways.down.append(dropStash(stash));
    const BothWays positions = keepIdentityPositions(table, stashes, names);
    ways.up += positions.up;
    ways.down += positions.down;
    return ways;
}

BothWays keepIdentityPositions(const Table &table, StashNames &stashes, const Names &names)
{
    BothWays ways;
    for (const schema::Column &column : table.columns) {
        if (!column.identity)
            continue;
        const BothWays position = keepPosition(identitySequence(names.of(table), column), stashes.next());
        ways.up += position.up;
        ways.down += position.down;
    }
    return ways;
}

BothWays keepPosition(const QString &sequence, const QString &stash)
{
    const QString kept = StashNames::qualified(stash);
    return {.up = {{.sql = u"CREATE TABLE "_s + kept + u" AS SELECT pg_sequence_last_value("_s + sequence
                           + u") AS \"last_value\""_s}},
            .down = {{.sql = u"SELECT setval("_s + sequence + u", \"last_value\") FROM "_s + kept
                             + u" WHERE \"last_value\" IS NOT NULL"_s},
                     dropStash(stash)}};
}

QString identitySequence(const QString &table, const schema::Column &column)
{
    return u"pg_get_serial_sequence("_s + quoteLiteral(table) + u", "_s + quoteLiteral(column.name) + u")::regclass"_s;
}

Statement continueIdentity(const QString &table, const schema::Column &column)
{
    const bool descends = column.identity && column.identity->increment.value_or(1) < 0;
    const QString last = (descends ? u"min("_s : u"max("_s) + quoteIdentifier(column.name) + u')';
    return {.sql = u"SELECT setval("_s + identitySequence(table, column) + u", "_s + last + u") FROM "_s + table
                   + u" HAVING "_s + last + u" IS NOT NULL"_s};
}

BothWays keepIdentityPosition(const QString &table, const schema::Column &column, const QString &stash)
{
    const bool descends = column.identity && column.identity->increment.value_or(1) < 0;
    const QString sequence = identitySequence(table, column);
    const QString last = (descends ? u"min("_s : u"max("_s) + quoteIdentifier(column.name) + u')';
    BothWays ways = keepPosition(sequence, stash);
    ways.down.append({.sql = u"SELECT setval("_s + sequence + u", "_s + last + u") FROM "_s + table + u" HAVING "_s
                             + last + (descends ? u" < "_s : u" > "_s) + u"pg_sequence_last_value("_s + sequence
                             + u')',
                      .comment = u"Values from since then"_s});
    return ways;
}

QString keptValue(const schema::Column &column, const QString &expression)
{
    return isBuiltIn(column.type) ? expression : expression + u"::text"_s;
}

QString keptColumn(const schema::Column &column)
{
    const QString name = quoteIdentifier(column.name);
    const QString value = keptValue(column, name);
    return value == name ? name : value + u" AS "_s + name;
}

QString keptColumns(const Table &table, const QList<ObjectId> &columns)
{
    QStringList kept;
    for (const ObjectId id : columns)
        kept.append(keptColumn(*table.column(id)));
    return kept.join(u", "_s);
}

QString returnedValue(const schema::Column &column, const QString &expression, const Names &names)
{
    return isBuiltIn(column.type) ? expression : expression + u"::"_s + names.type(column.type);
}

} // namespace relvar::postgresql
