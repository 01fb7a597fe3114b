// SPDX-License-Identifier: GPL-3.0-or-later
// Statements about rows and about a table as a whole: queries, INSERT, UPDATE, DELETE, TRUNCATE, LOCK, REINDEX, VACUUM.
#include "dialects/postgresql/lockreader.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::ReferentialAction;

namespace {

/// First that builds indexes anew beside the old ones.
constexpr int reindexesConcurrently = 12;

struct Found
{
    QList<QJsonObject> relations;
    QStringList withNames;
    QStringList functions;
    bool locksRows = false;
    /// INSERT, UPDATE … in WITH.
    QList<std::pair<QString, QJsonObject>> writes;
};

void search(const QJsonValue &tree, Found &found)
{
    if (tree.isArray()) {
        const QJsonArray elements = tree.toArray();
        for (const QJsonValue &element : elements)
            search(element, found);
        return;
    }
    const QJsonObject object = tree.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (key == u"RangeVar")
            found.relations.append(it.value().toObject());
        else if (key == u"CommonTableExpr")
            found.withNames.append(it.value()[u"ctename"].toString());
        else if (key == u"FuncCall")
            found.functions.append(namesIn(it.value()[u"funcname"]).value(namesIn(it.value()[u"funcname"]).size() - 1));
        else if (key == u"lockingClause")
            found.locksRows = true;
        if (key == u"InsertStmt" || key == u"UpdateStmt" || key == u"DeleteStmt")
            found.writes.append({key, it.value().toObject()});
        else if (key != u"lockingClause")
            search(it.value(), found);
    }
}

/// Views are read as what is behind them.
void lockRelation(LockReader &reader, LockedTable &table, LockMode mode, TableWork work)
{
    if (table.kind == LockedTable::Kind::Table)
        reader.lockAll(table, mode, work);
    else
        reader.lock(table, mode, work);
    if (table.kind != LockedTable::Kind::View)
        return;
    const QList<ObjectId> behind = table.reads;
    for (const ObjectId id : behind)
        lockRelation(reader, reader.tables.at(id), mode, work);
}

void write(LockReader &reader, const QString &kind, const QJsonObject &statement);

void lockFound(LockReader &reader, const Found &found, TableWork work)
{
    for (const QString &function : found.functions) {
        if (reader.tables.isUserRoutine(function))
            reader.doesNotKnow();
    }
    for (const QJsonObject &relation : found.relations) {
        const bool isWith = relation.value(u"schemaname").toString().isEmpty()
                            && found.withNames.contains(relation.value(u"relname").toString());
        if (isWith || relation.value(u"schemaname").toString() == u"pg_catalog"
            || relation.value(u"schemaname").toString() == u"information_schema")
            continue;
        LockedTable &table = reader.tables.find(relation);
        const LockMode mode = found.locksRows ? LockMode::RowShare : LockMode::AccessShare;
        // A view's own text is not looked through until it is read.
        if (work == TableWork::CatalogOnly)
            reader.lock(table, mode, work);
        else
            lockRelation(reader, table, mode, work);
    }
    for (const auto &[kind, statement] : found.writes)
        write(reader, kind, statement);
}

QStringList changedColumns(const QJsonObject &statement)
{
    QStringList names;
    const QJsonArray targets = statement.value(u"targetList").toArray();
    for (const QJsonValue &target : targets)
        names.append(target[u"ResTarget"][u"name"].toString());
    return names;
}

bool anyOf(const QStringList &names, const QStringList &others)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return others.contains(name); });
}

/// What the triggers of foreign keys read and change in other tables.
void followKeys(LockReader &reader, const LockedTable &table, const QString &kind, const QStringList &changed)
{
    const bool isDelete = kind == u"DeleteStmt";
    const bool isUpdate = kind == u"UpdateStmt";
    if (!isDelete) {
        for (const LockedForeignKey &key : table.foreignKeys) {
            if (!isUpdate || anyOf(key.columns, changed))
                reader.lock(key.referenced, LockMode::RowShare, TableWork::Rows);
        }
    }
    if (kind == u"InsertStmt")
        return;
    for (const ObjectId id : reader.tables.referencing(table.id)) {
        const QList<LockedForeignKey> keys = reader.tables.at(id).foreignKeys;
        for (const LockedForeignKey &key : keys) {
            if (key.referenced != table.id || (isUpdate && !anyOf(key.referencedColumns, changed)))
                continue;
            const ReferentialAction action = isDelete ? key.onDelete : key.onUpdate;
            const bool changes = action != ReferentialAction::NoAction && action != ReferentialAction::Restrict;
            reader.lock(id, changes ? LockMode::RowExclusive : LockMode::RowShare, TableWork::Rows);
        }
    }
}

void write(LockReader &reader, const QString &kind, const QJsonObject &statement)
{
    LockedTable &table = reader.tables.find(statement.value(u"relation").toObject());
    Found found;
    search(statement, found);
    lockFound(reader, found, TableWork::Rows);
    if (kind == u"InsertStmt" && !table.isPartitioned)
        reader.lock(table, LockMode::RowExclusive, TableWork::Rows);
    else
        lockRelation(reader, table, LockMode::RowExclusive, TableWork::Rows);
    followKeys(reader, table, kind, changedColumns(statement));
    const bool isWhole = kind != u"InsertStmt" && !statement.contains(u"whereClause");
    if (isWhole && !table.isNew) {
        reader.remark(text("postgresql",
                           "Every row of %1 is locked until the transaction ends. Waits less: in batches, each in a "
                           "transaction of its own.",
                           {table.name}));
    }
}

void merge(LockReader &reader, const QJsonObject &statement)
{
    Found found;
    search(statement.value(u"sourceRelation"), found);
    search(statement.value(u"joinCondition"), found);
    lockFound(reader, found, TableWork::Rows);
    LockedTable &table = reader.tables.find(statement.value(u"relation").toObject());
    lockRelation(reader, table, LockMode::RowExclusive, TableWork::Rows);
    static const QHash<QString, QString> kinds{{u"CMD_INSERT"_s, u"InsertStmt"_s},
                                               {u"CMD_UPDATE"_s, u"UpdateStmt"_s},
                                               {u"CMD_DELETE"_s, u"DeleteStmt"_s}};
    const QJsonArray clauses = statement.value(u"mergeWhenClauses").toArray();
    for (const QJsonValue &one : clauses) {
        const QJsonObject clause = fieldsOf(one, u"MergeWhenClause");
        const QString kind = kinds.value(clause.value(u"commandType").toString());
        if (!kind.isEmpty())
            followKeys(reader, table, kind, changedColumns(clause));
    }
}

void truncate(LockReader &reader, const QJsonObject &statement)
{
    const QJsonArray relations = statement.value(u"relations").toArray();
    const bool cascades = statement.value(u"behavior").toString() == u"DROP_CASCADE";
    QList<ObjectId> open;
    for (const QJsonValue &relation : relations)
        open.append(reader.tables.find(fieldsOf(relation, u"RangeVar")).id);
    for (qsizetype at = 0; at < open.size(); ++at) {
        // The rows go with their file, however many they are.
        reader.lockAll(reader.tables.at(open.at(at)), LockMode::AccessExclusive, TableWork::CatalogOnly);
        if (!cascades)
            continue;
        for (const ObjectId other : reader.tables.referencing(open.at(at))) {
            if (!open.contains(other))
                open.append(other);
        }
    }
    if (cascades && open.size() > relations.size())
        reader.remark(text("postgresql", "CASCADE empties the tables that point at it as well."));
}

void lockTables(LockReader &reader, const QJsonObject &statement)
{
    const auto mode = LockMode(std::clamp(statement.value(u"mode").toInt(), 0, int(LockMode::AccessExclusive)));
    const QJsonArray relations = statement.value(u"relations").toArray();
    for (const QJsonValue &relation : relations)
        lockRelation(reader, reader.tables.find(fieldsOf(relation, u"RangeVar")), mode, TableWork::CatalogOnly);
}

void refresh(LockReader &reader, const QJsonObject &statement)
{
    LockedTable &view = reader.tables.find(statement.value(u"relation").toObject());
    const bool isConcurrent = statement.value(u"concurrent").toBool();
    const QList<ObjectId> behind = view.reads;
    for (const ObjectId id : behind)
        lockRelation(reader, reader.tables.at(id), LockMode::AccessShare, TableWork::Rows);
    reader.lock(view, isConcurrent ? LockMode::Exclusive : LockMode::AccessExclusive,
                isConcurrent ? TableWork::Rows : TableWork::Rewrite);
    if (!isConcurrent && !view.isNew) {
        reader.remark(text("postgresql",
                           "Nobody can read %1 while it is filled. Waits less: REFRESH … CONCURRENTLY, which needs a "
                           "unique index over all its rows.",
                           {view.name}));
    }
}

bool hasOption(const QJsonObject &statement, const QString &list, const QString &name)
{
    const QJsonArray options = statement.value(list).toArray();
    return std::any_of(options.cbegin(), options.cend(),
                       [&](const QJsonValue &option) { return option[u"DefElem"][u"defname"].toString() == name; });
}

void reindex(LockReader &reader, const QJsonObject &statement)
{
    const QString kind = statement.value(u"kind").toString();
    const QJsonObject relation = statement.value(u"relation").toObject();
    const bool isConcurrent = hasOption(statement, u"params"_s, u"concurrently"_s);
    ObjectId table;
    if (kind == u"REINDEX_OBJECT_INDEX")
        table = reader.tables.ownerOfIndex(relation.value(u"schemaname").toString(),
                                           relation.value(u"relname").toString());
    else if (kind == u"REINDEX_OBJECT_TABLE")
        table = reader.tables.find(relation).id;
    if (table.isNull()) {
        reader.doesNotKnow();
        return;
    }
    reader.lockAll(reader.tables.at(table), isConcurrent ? LockMode::ShareUpdateExclusive : LockMode::Share,
                   TableWork::Scan);
    if (!isConcurrent) {
        reader.remark(reader.major >= reindexesConcurrently
                          ? text("postgresql",
                                 "The index itself is locked as well, so that most queries of %1 wait too. Waits less: "
                                 "REINDEX … CONCURRENTLY, outside a transaction.",
                                 {reader.tables.at(table).name})
                          : text("postgresql",
                                 "The index itself is locked as well, so that most queries of %1 wait too. Waits less: "
                                 "a second index, made CONCURRENTLY, that takes its place.",
                                 {reader.tables.at(table).name}));
    }
}

void vacuum(LockReader &reader, const QJsonObject &statement)
{
    const bool isFull = hasOption(statement, u"options"_s, u"full"_s);
    const bool isVacuum = statement.value(u"is_vacuumcmd").toBool();
    const QJsonArray relations = statement.value(u"rels").toArray();
    if (relations.isEmpty()) {
        reader.doesNotKnow();
        return;
    }
    for (const QJsonValue &relation : relations) {
        LockedTable &table = reader.tables.find(relation[u"VacuumRelation"][u"relation"].toObject());
        reader.lockAll(table, isFull ? LockMode::AccessExclusive : LockMode::ShareUpdateExclusive,
                       isFull     ? TableWork::Rewrite
                       : isVacuum ? TableWork::Scan
                                  : TableWork::Rows);
    }
}

void copy(LockReader &reader, const QJsonObject &statement)
{
    const QJsonObject relation = statement.value(u"relation").toObject();
    if (relation.isEmpty()) {
        lockWhatIsRead(reader, statement.value(u"query"), TableWork::Rows);
        return;
    }
    LockedTable &table = reader.tables.find(relation);
    const bool writes = statement.value(u"is_from").toBool();
    reader.lock(table, writes ? LockMode::RowExclusive : LockMode::AccessShare, TableWork::Rows);
    if (writes)
        followKeys(reader, table, u"InsertStmt"_s, {});
}

void cluster(LockReader &reader, const QJsonObject &statement)
{
    const QJsonObject relation = statement.value(u"relation").toObject();
    if (relation.isEmpty()) {
        reader.doesNotKnow();
        return;
    }
    LockedTable &table = reader.tables.find(relation);
    reader.lockAll(table, LockMode::AccessExclusive, TableWork::Rewrite);
    reader.remark(text("postgresql", "All rows of %1 are written anew, in the order of an index.", {table.name}));
}

} // namespace

void lockWhatIsRead(LockReader &reader, const QJsonValue &query, TableWork work)
{
    Found found;
    search(query, found);
    lockFound(reader, found, work);
}

bool readRowStatement(LockReader &reader, const QString &kind, const QJsonObject &statement)
{
    if (kind == u"InsertStmt" || kind == u"UpdateStmt" || kind == u"DeleteStmt") {
        write(reader, kind, statement);
        return true;
    }
    if (kind == u"SelectStmt") {
        lockWhatIsRead(reader, statement, TableWork::Rows);
        if (statement.contains(u"intoClause"))
            reader.tables.add(statement.value(u"intoClause")[u"rel"].toObject());
        return true;
    }
    using Read = void (*)(LockReader &, const QJsonObject &);
    static const QHash<QString, Read> readers{{u"MergeStmt"_s, merge},     {u"TruncateStmt"_s, truncate},
                                              {u"LockStmt"_s, lockTables}, {u"RefreshMatViewStmt"_s, refresh},
                                              {u"ReindexStmt"_s, reindex}, {u"VacuumStmt"_s, vacuum},
                                              {u"CopyStmt"_s, copy},       {u"ClusterStmt"_s, cluster}};
    const auto found = readers.constFind(kind);
    if (found == readers.cend())
        return false;
    (*found)(reader, statement);
    return true;
}

} // namespace relvar::postgresql
