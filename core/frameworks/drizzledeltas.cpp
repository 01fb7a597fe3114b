// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzledeltas.h"

#include <QJsonDocument>
#include <QMap>
#include <QStringList>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which fields tell an entity from the others of its type.
QStringList identifyingFields(const QString &type)
{
    static const QMap<QString, QStringList> fields{
        {u"schemas"_s, {u"name"_s}},
        {u"roles"_s, {u"name"_s}},
        {u"tables"_s, {u"schema"_s, u"name"_s}},
        {u"enums"_s, {u"schema"_s, u"name"_s}},
        {u"sequences"_s, {u"schema"_s, u"name"_s}},
        {u"views"_s, {u"schema"_s, u"name"_s}},
        {u"indexes"_s, {u"schema"_s, u"name"_s}},
        {u"privileges"_s, {u"schema"_s, u"table"_s, u"grantor"_s, u"grantee"_s, u"type"_s}},
    };
    // Columns and what hangs on tables.
    return fields.value(type, {u"schema"_s, u"table"_s, u"name"_s});
}

/// "columns", U+0000, ["public","users","id"].
QString keyOfEntity(const QJsonObject &entity)
{
    const QString type = entity[u"entityType"_s].toString();
    QJsonArray values;
    for (const QString &field : identifyingFields(type))
        values.append(entity[field]);
    return type + QChar(u'\0') + QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

using Entities = QMap<QString, QJsonObject>;

Entities byKey(const QJsonArray &list)
{
    Entities entities;
    for (const QJsonValue &value : list)
        entities.insert(keyOfEntity(value.toObject()), value.toObject());
    return entities;
}

/// The fields of `entity` that say where something is; those of `before` become those of `after`.
void follow(QJsonObject &entity, const QStringList &fields, const QStringList &before, const QStringList &after)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (entity[fields.at(i)].toString() != before.at(i))
            return;
    }
    for (qsizetype i = 0; i < fields.size(); ++i)
        entity.insert(fields.at(i), after.at(i));
}

/// The same in a list of columns; those of an index are objects, some of them expressions.
void followInList(QJsonObject &entity, const QString &field, const QString &before, const QString &after)
{
    QJsonArray columns = entity[field].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QJsonObject column = columns.at(i).toObject();
        if (columns.at(i).toString() == before && columns.at(i).isString()) {
            columns[i] = after;
        } else if (column[u"value"_s].toString() == before && !column[u"isExpression"_s].toBool()) {
            column.insert(u"value"_s, after);
            columns[i] = column;
        }
    }
    if (!columns.isEmpty())
        entity.insert(field, columns);
}

/// Everything else that names an entity which is now called otherwise, or is elsewhere.
void followEverywhere(Entities &entities, const QJsonObject &from, const QJsonObject &to)
{
    const auto texts = [](const QJsonObject &entity, const QStringList &fields) {
        QStringList values;
        for (const QString &field : fields)
            values.append(entity[field].toString());
        return values;
    };
    const QString type = from[u"entityType"_s].toString();
    const QStringList before = texts(from, {u"schema"_s, u"name"_s});
    const QStringList after = texts(to, {u"schema"_s, u"name"_s});
    QJsonArray changed;
    for (QJsonObject entity : std::as_const(entities)) {
        if (type == u"schemas"_s) {
            for (const QString &field : {u"schema"_s, u"schemaTo"_s, u"typeSchema"_s})
                follow(entity, {field}, before.mid(1), after.mid(1));
        } else if (type == u"tables"_s) {
            follow(entity, {u"schema"_s, u"table"_s}, before, after);
            follow(entity, {u"schemaTo"_s, u"tableTo"_s}, before, after);
        } else if (type == u"enums"_s) {
            follow(entity, {u"typeSchema"_s, u"type"_s}, before, after);
        } else if (type == u"columns"_s) {
            const QStringList table = texts(from, {u"schema"_s, u"table"_s});
            if (texts(entity, {u"schema"_s, u"table"_s}) == table)
                followInList(entity, u"columns"_s, before.at(1), after.at(1));
            if (texts(entity, {u"schemaTo"_s, u"tableTo"_s}) == table)
                followInList(entity, u"columnsTo"_s, before.at(1), after.at(1));
        }
        changed.append(entity);
    }
    entities = byKey(changed);
}

void apply(Entities &entities, const QJsonObject &delta)
{
    const QString operation = delta[u"op"_s].toString();
    if (operation == u"create"_s) {
        const QJsonObject row = delta[u"row"_s].toObject();
        entities.insert(keyOfEntity(row), row);
        return;
    }
    const QJsonObject before = entities.take(delta[u"key"_s].toString());
    if (operation == u"drop"_s || before.isEmpty())
        return;
    QJsonObject after = before;
    const QJsonObject set = delta[u"set"_s].toObject();
    for (auto field = set.begin(); field != set.end(); ++field)
        after.insert(field.key(), field.value());
    if (keyOfEntity(before) != keyOfEntity(after))
        followEverywhere(entities, before, after);
    entities.insert(keyOfEntity(after), after);
}

} // namespace

QJsonArray drizzleEntities(const QList<QJsonObject> &snapshots)
{
    Entities entities;
    for (const QJsonObject &snapshot : snapshots) {
        if (snapshot.contains(u"ddl"_s))
            entities = byKey(snapshot[u"ddl"_s].toArray());
        for (const QJsonValue &delta : snapshot[u"deltas"_s].toArray())
            apply(entities, delta.toObject());
    }
    QJsonArray list;
    for (const QJsonObject &entity : std::as_const(entities))
        list.append(entity);
    return list;
}

QJsonArray drizzleDeltas(const QJsonArray &before, const QJsonArray &after)
{
    const Entities old = byKey(before);
    const Entities now = byKey(after);
    QJsonArray deltas;
    for (auto entity = old.cbegin(); entity != old.cend(); ++entity) {
        if (!now.contains(entity.key()))
            deltas.append(QJsonObject{{u"op"_s, u"drop"_s}, {u"key"_s, entity.key()}});
    }
    for (auto entity = now.cbegin(); entity != now.cend(); ++entity) {
        if (!old.contains(entity.key())) {
            deltas.append(QJsonObject{{u"op"_s, u"create"_s}, {u"row"_s, *entity}});
            continue;
        }
        const QJsonObject was = old.value(entity.key());
        QJsonObject set;
        for (auto field = entity->begin(); field != entity->end(); ++field) {
            // What is not said is null.
            if (was[field.key()] != field.value() && !(was[field.key()].isUndefined() && field.value().isNull()))
                set.insert(field.key(), field.value());
        }
        if (!set.isEmpty())
            deltas.append(QJsonObject{{u"op"_s, u"alter"_s}, {u"key"_s, entity.key()}, {u"set"_s, set}});
    }
    return deltas;
}

} // namespace relvar::frameworks
