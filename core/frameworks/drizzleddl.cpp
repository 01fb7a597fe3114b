// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzleddl.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QString publicOrOther(const QJsonValue &space)
{
    return space.toString().isEmpty() ? u"public"_s : space.toString();
}

/// Whatever the default was, it is text now.
QJsonValue defaultOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    // What the server says of the type at the end goes without saying.
    static const QRegularExpression cast(u"(?:::[\"\\w.\\s]+(?:\\([\\d\\s,]*\\))?(?:\\[\\])*)+$"_s);
    if (value.isString())
        return value.toString().remove(cast);
    return orNull(value);
}

class DdlWriting
{
public:
    DdlWriting(const schema::Schema &schema, const QJsonObject &snapshot, bool isServer)
        : m_snapshot(snapshot)
        , m_isServer(isServer)
    {
        // Tables of two schemas may have indexes of one name.
        for (const Box<schema::Table> &table : schema.tables) {
            for (const schema::Index &index : table->indexes)
                m_indexes.insert({table->name, index.name});
        }
    }

    QJsonArray write();

private:
    void add(const QString &kind, QJsonObject entity)
    {
        entity.insert(u"entityType"_s, kind);
        m_done.append(entity);
    }
    /// The beginning of everything that is a part of a table.
    [[nodiscard]] QJsonObject part(const QJsonObject &table, const QString &name) const;
    void addTable(const QJsonObject &table);
    void addColumns(const QJsonObject &table);
    void addKeys(const QJsonObject &table);
    void addIndexes(const QJsonObject &table);
    [[nodiscard]] QJsonArray indexColumns(const QJsonObject &index) const;

    QJsonObject m_snapshot;
    bool m_isServer;
    QSet<std::pair<QString, QString>> m_indexes;
    QJsonArray m_done;
};

QJsonObject DdlWriting::part(const QJsonObject &table, const QString &name) const
{
    QJsonObject entity{{u"table"_s, table[u"name"_s]}, {u"name"_s, name}};
    if (m_isServer)
        entity.insert(u"schema"_s, publicOrOther(table[u"schema"_s]));
    return entity;
}

void DdlWriting::addColumns(const QJsonObject &table)
{
    const QJsonObject columns = table[u"columns"_s].toObject();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        QJsonObject entity = part(table, column[u"name"_s].toString());
        QString type = column[u"type"_s].toString();
        entity.insert(u"default"_s, defaultOf(column[u"default"_s]));
        entity.insert(u"generated"_s, orNull(column[u"generated"_s]));
        if (m_isServer) {
            int dimensions = 0;
            for (; type.endsWith(u"[]"_s); type.chop(2))
                ++dimensions;
            // "numeric(10, 2)"
            type.replace(u", "_s, u","_s);
            QJsonValue identity = orNull(column[u"identity"_s]);
            if (identity.isObject()) {
                QJsonObject numbers = identity.toObject();
                numbers.remove(u"schema"_s);
                numbers.insert(u"cache"_s, numbers[u"cache"_s].toString().toLongLong());
                identity = numbers;
            }
            entity.insert(u"identity"_s, identity);
            entity.insert(u"dimensions"_s, dimensions);
            entity.insert(u"typeSchema"_s, orNull(column[u"typeSchema"_s]));
            entity.insert(u"notNull"_s, column[u"notNull"_s]);
        } else {
            entity.insert(u"autoincrement"_s, column[u"autoincrement"_s]);
            // That the key is not null goes without saying there.
            entity.insert(u"notNull"_s, column[u"notNull"_s].toBool() && !column[u"primaryKey"_s].toBool());
        }
        entity.insert(u"type"_s, type);
        add(u"columns"_s, entity);
    }
}

void DdlWriting::addKeys(const QJsonObject &table)
{
    for (const QJsonValue &value : table[u"columns"_s].toObject()) {
        if (!value[u"primaryKey"_s].toBool())
            continue;
        QJsonObject entity = part(table, table[u"name"_s].toString() + (m_isServer ? u"_pkey"_s : u"_pk"_s));
        entity.insert(u"columns"_s, QJsonArray{value[u"name"_s]});
        entity.insert(u"nameExplicit"_s, false);
        add(u"pks"_s, entity);
    }
    for (const QJsonValue &value : table[u"compositePrimaryKeys"_s].toObject()) {
        QJsonObject entity = part(table, value[u"name"_s].toString());
        entity.insert(u"columns"_s, value[u"columns"_s]);
        entity.insert(u"nameExplicit"_s, true);
        add(u"pks"_s, entity);
    }
    for (const QJsonValue &value : table[u"uniqueConstraints"_s].toObject()) {
        QJsonObject entity = part(table, value[u"name"_s].toString());
        entity.insert(u"columns"_s, value[u"columns"_s]);
        entity.insert(u"nullsNotDistinct"_s, value[u"nullsNotDistinct"_s]);
        entity.insert(u"nameExplicit"_s, true);
        add(u"uniques"_s, entity);
    }
    for (const QJsonValue &value : table[u"foreignKeys"_s].toObject()) {
        QJsonObject entity = part(table, value[u"name"_s].toString());
        entity.insert(u"columns"_s, value[u"columnsFrom"_s]);
        entity.insert(u"tableTo"_s, value[u"tableTo"_s]);
        entity.insert(u"columnsTo"_s, value[u"columnsTo"_s]);
        entity.insert(u"onUpdate"_s, value[u"onUpdate"_s].toString().toUpper());
        entity.insert(u"onDelete"_s, value[u"onDelete"_s].toString().toUpper());
        entity.insert(u"nameExplicit"_s, true);
        if (m_isServer)
            entity.insert(u"schemaTo"_s, publicOrOther(value[u"schemaTo"_s]));
        add(u"fks"_s, entity);
    }
    for (const QJsonValue &value : table[u"checkConstraints"_s].toObject()) {
        QJsonObject entity = part(table, value[u"name"_s].toString());
        entity.insert(u"value"_s, value[u"value"_s]);
        add(u"checks"_s, entity);
    }
}

QJsonArray DdlWriting::indexColumns(const QJsonObject &index) const
{
    QJsonArray columns;
    const QJsonObject expressions
        = m_snapshot[u"internal"_s][u"indexes"_s][index[u"name"_s].toString()][u"columns"_s].toObject();
    for (const QJsonValue &column : index[u"columns"_s].toArray()) {
        if (!m_isServer) {
            columns.append(
                QJsonObject{{u"value"_s, column}, {u"isExpression"_s, expressions.contains(column.toString())}});
            continue;
        }
        const QString opclass = column[u"opclass"_s].toString();
        columns.append(QJsonObject{{u"value"_s, column[u"expression"_s]},
                                   {u"isExpression"_s, column[u"isExpression"_s]},
                                   {u"asc"_s, column[u"asc"_s]},
                                   {u"nullsFirst"_s, column[u"nulls"_s].toString() == u"first"_s},
                                   {u"opclass"_s, opclass.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                    : QJsonValue(QJsonObject{{u"name"_s, opclass},
                                                                                             {u"default"_s, false}})}});
    }
    return columns;
}

void DdlWriting::addIndexes(const QJsonObject &table)
{
    for (const QJsonValue &value : table[u"indexes"_s].toObject()) {
        const QJsonObject index = value.toObject();
        QJsonObject entity = part(table, index[u"name"_s].toString());
        // In 0.x a unique constraint of SQLite is one of the indexes.
        if (!m_isServer && !m_indexes.contains({table[u"name"_s].toString(), index[u"name"_s].toString()})) {
            entity.insert(u"columns"_s, index[u"columns"_s]);
            entity.insert(u"nameExplicit"_s, true);
            add(u"uniques"_s, entity);
            continue;
        }
        entity.insert(u"columns"_s, indexColumns(index));
        entity.insert(u"isUnique"_s, index[u"isUnique"_s]);
        entity.insert(u"where"_s, orNull(index[u"where"_s]));
        if (m_isServer) {
            QStringList with;
            const QJsonObject options = index[u"with"_s].toObject();
            for (auto option = options.begin(); option != options.end(); ++option)
                with.append(option.key() + u'=' + option.value().toString());
            entity.insert(u"nameExplicit"_s, true);
            entity.insert(u"with"_s, with.join(u", "_s));
            entity.insert(u"method"_s, index[u"method"_s]);
            entity.insert(u"concurrently"_s, false);
        } else {
            entity.insert(u"origin"_s, u"manual"_s);
        }
        add(u"indexes"_s, entity);
    }
}

void DdlWriting::addTable(const QJsonObject &table)
{
    QJsonObject entity{{u"name"_s, table[u"name"_s]}};
    if (m_isServer) {
        entity.insert(u"schema"_s, publicOrOther(table[u"schema"_s]));
        entity.insert(u"isRlsEnabled"_s, table[u"isRLSEnabled"_s]);
    }
    add(u"tables"_s, entity);
    addColumns(table);
    addKeys(table);
    addIndexes(table);
}

QJsonArray DdlWriting::write()
{
    for (const QJsonValue &name : m_snapshot[u"schemas"_s].toObject())
        add(u"schemas"_s, {{u"name"_s, name}});
    for (const QJsonValue &type : m_snapshot[u"enums"_s].toObject())
        add(u"enums"_s,
            {{u"schema"_s, type[u"schema"_s]}, {u"name"_s, type[u"name"_s]}, {u"values"_s, type[u"values"_s]}});
    for (const QJsonValue &sequence : m_snapshot[u"sequences"_s].toObject()) {
        add(u"sequences"_s, {{u"schema"_s, sequence[u"schema"_s]},
                             {u"name"_s, sequence[u"name"_s]},
                             {u"incrementBy"_s, sequence[u"increment"_s]},
                             {u"minValue"_s, sequence[u"minValue"_s]},
                             {u"maxValue"_s, sequence[u"maxValue"_s]},
                             {u"startWith"_s, sequence[u"startWith"_s]},
                             {u"cacheSize"_s, sequence[u"cache"_s].toString().toLongLong()},
                             {u"cycle"_s, sequence[u"cycle"_s]}});
    }
    for (const QJsonValue &table : m_snapshot[u"tables"_s].toObject())
        addTable(table.toObject());
    for (const QJsonValue &view : m_snapshot[u"views"_s].toObject()) {
        // One that is only taken as there is none of Drizzle's.
        if (view[u"isExisting"_s].toBool())
            continue;
        QJsonObject entity{{u"name"_s, view[u"name"_s]}, {u"definition"_s, view[u"definition"_s]}};
        if (m_isServer) {
            entity.insert(u"schema"_s, view[u"schema"_s]);
            entity.insert(u"materialized"_s, view[u"materialized"_s]);
            for (const QString &option : {u"with"_s, u"withNoData"_s, u"using"_s, u"tablespace"_s})
                entity.insert(option, QJsonValue::Null);
        } else {
            entity.insert(u"isExisting"_s, false);
            entity.insert(u"error"_s, QJsonValue::Null);
        }
        add(u"views"_s, entity);
    }
    return m_done;
}

} // namespace

QJsonArray drizzleDdl(const schema::Schema &schema, const QJsonObject &snapshot, bool isServer)
{
    return DdlWriting(schema, snapshot, isServer).write();
}

} // namespace relvar::frameworks
