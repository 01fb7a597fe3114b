// SPDX-License-Identifier: GPL-3.0-or-later
// DROP, RENAME and SET SCHEMA.
#include "dialects/postgresql/lockreader.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

void dropTable(LockReader &reader, ObjectId id, bool cascades)
{
    LockedTable &table = reader.tables.at(id);
    const QList<ObjectId> parents = reader.tables.parentsOf(id);
    for (const ObjectId parent : parents) {
        // A partition goes out of the whole, a table that only inherits does not.
        if (reader.tables.at(parent).isPartitioned)
            reader.lock(parent, LockMode::AccessExclusive);
    }
    reader.lockAll(table, LockMode::AccessExclusive);
    const QList<LockedForeignKey> keys = table.foreignKeys;
    for (const LockedForeignKey &key : keys)
        dropForeignKey(reader, table, key);
    if (cascades) {
        for (const ObjectId other : reader.tables.referencing(id)) {
            LockedTable &child = reader.tables.at(other);
            const QList<LockedForeignKey> theirs = child.foreignKeys;
            for (const LockedForeignKey &key : theirs) {
                if (key.referenced == id)
                    dropForeignKey(reader, child, key);
            }
        }
        for (const ObjectId view : reader.tables.viewsOn(id))
            reader.lock(view, LockMode::AccessExclusive);
    }
    for (const ObjectId below : reader.tables.below(id))
        reader.tables.remove(below);
    reader.tables.remove(id);
}

void dropIndexes(LockReader &reader, const QJsonObject &statement)
{
    const bool isConcurrent = statement.value(u"concurrent").toBool();
    const QJsonArray objects = statement.value(u"objects").toArray();
    for (const QJsonValue &object : objects) {
        const QStringList names = namesIn(object);
        const QString space = names.size() > 1 ? names.first() : QString();
        const ObjectId owner = reader.tables.ownerOfIndex(space, names.value(names.size() - 1));
        if (owner.isNull())
            continue;
        LockedTable &table = reader.tables.at(owner);
        table.indexes.removeIf([&](const LockedIndex &index) { return index.name == names.last(); });
        if (table.isPartitioned)
            reader.lockAll(table, LockMode::AccessExclusive);
        else
            reader.lock(table, isConcurrent ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive);
        if (!isConcurrent && !table.isNew && !table.isPartitioned) {
            reader.remark(text("postgresql",
                               "Nobody can read or write %1 meanwhile, and the lock comes when all who use it now have "
                               "finished. Waits less: DROP INDEX CONCURRENTLY, outside a transaction.",
                               {table.name}));
        }
    }
}

/// A trigger, a rule or a policy: names of its table, then its own.
void dropParts(LockReader &reader, const QJsonObject &statement)
{
    const QJsonArray objects = statement.value(u"objects").toArray();
    for (const QJsonValue &object : objects) {
        QStringList names = namesIn(object);
        if (names.size() < 2)
            continue;
        names.removeLast();
        reader.lockAll(reader.tables.find(names), LockMode::AccessExclusive);
    }
}

void drop(LockReader &reader, const QJsonObject &statement)
{
    const QString kind = statement.value(u"removeType").toString();
    const bool cascades = statement.value(u"behavior").toString() == u"DROP_CASCADE";
    const QJsonArray objects = statement.value(u"objects").toArray();
    if (kind == u"OBJECT_INDEX") {
        dropIndexes(reader, statement);
    } else if (kind == u"OBJECT_TRIGGER" || kind == u"OBJECT_RULE" || kind == u"OBJECT_POLICY") {
        dropParts(reader, statement);
    } else if (kind == u"OBJECT_TABLE" || kind == u"OBJECT_VIEW" || kind == u"OBJECT_MATVIEW"
               || kind == u"OBJECT_FOREIGN_TABLE") {
        for (const QJsonValue &object : objects) {
            const QStringList names = namesIn(object);
            const QString space = names.size() > 1 ? names.at(names.size() - 2) : QString();
            if (statement.value(u"missing_ok").toBool()
                && !reader.tables.contains(space, names.value(names.size() - 1)))
                continue;
            dropTable(reader, reader.tables.find(names).id, cascades);
        }
    } else if (kind == u"OBJECT_SCHEMA" && cascades) {
        for (const QJsonValue &object : objects) {
            for (const ObjectId id : reader.tables.inSpace(object[u"String"][u"sval"].toString()))
                dropTable(reader, id, true);
        }
    } else if (cascades) {
        // What uses it is known to the server alone.
        reader.doesNotKnow();
    }
}

void rename(LockReader &reader, const QJsonObject &statement)
{
    const QString kind = statement.value(u"renameType").toString();
    const QJsonObject relation = statement.value(u"relation").toObject();
    const QString newName = statement.value(u"newname").toString();
    const QString oldName = statement.value(u"subname").toString();
    if (relation.isEmpty())
        return;
    if (kind == u"OBJECT_INDEX") {
        const ObjectId owner = reader.tables.ownerOfIndex(relation.value(u"schemaname").toString(),
                                                          relation.value(u"relname").toString());
        if (owner.isNull())
            return;
        for (LockedIndex &index : reader.tables.at(owner).indexes) {
            if (index.name == relation.value(u"relname").toString())
                index.name = newName;
        }
        return;
    }
    if (kind == u"OBJECT_SEQUENCE" || kind == u"OBJECT_ATTRIBUTE")
        return;
    LockedTable &table = reader.tables.find(relation);
    if (kind == u"OBJECT_COLUMN") {
        reader.lockAll(table, LockMode::AccessExclusive);
        QList<ObjectId> tables = reader.tables.below(table.id);
        tables.append(table.id);
        for (const ObjectId id : std::as_const(tables)) {
            LockedTable &one = reader.tables.at(id);
            if (LockedColumn *column = one.column(oldName))
                column->name = newName;
            for (LockedIndex &index : one.indexes)
                index.columns.replaceInStrings(u'^' + oldName + u'$', newName);
            for (LockedForeignKey &key : one.foreignKeys) {
                for (QString &column : key.columns)
                    column = column == oldName ? newName : column;
            }
        }
        return;
    }
    reader.lock(table, LockMode::AccessExclusive);
    if (kind == u"OBJECT_TABLE" || kind == u"OBJECT_VIEW" || kind == u"OBJECT_MATVIEW"
        || kind == u"OBJECT_FOREIGN_TABLE") {
        reader.tables.rename(table, table.space, newName);
    } else if (kind == u"OBJECT_TABCONSTRAINT") {
        const auto follow = [&](auto &list) {
            for (auto &one : list)
                one.name = one.name == oldName ? newName : one.name;
        };
        follow(table.checks);
        follow(table.foreignKeys);
        follow(table.indexes);
        if (table.isPartitioned)
            reader.lockAll(table, LockMode::AccessExclusive);
    }
}

void setSchema(LockReader &reader, const QJsonObject &statement)
{
    const QString kind = statement.value(u"objectType").toString();
    const QJsonObject relation = statement.value(u"relation").toObject();
    if (relation.isEmpty() || kind == u"OBJECT_SEQUENCE")
        return;
    LockedTable &table = reader.tables.find(relation);
    reader.lock(table, LockMode::AccessExclusive);
    reader.tables.rename(table, statement.value(u"newschema").toString(), table.name);
}

} // namespace

bool readDropOrRename(LockReader &reader, const QString &kind, const QJsonObject &statement)
{
    if (kind == u"DropStmt")
        drop(reader, statement);
    else if (kind == u"RenameStmt")
        rename(reader, statement);
    else if (kind == u"AlterObjectSchemaStmt")
        setSchema(reader, statement);
    else if (kind != u"AlterOwnerStmt")
        return false;
    return true;
}

} // namespace relvar::postgresql
