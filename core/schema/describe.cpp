// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/expression.h"
#include "schema/json.h"
#include "schema/sqlwords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace relvar::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, const QString &key, bool value)
{
    if (value)
        object.insert(key, true);
}

void put(QJsonObject &object, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

/// By name; what has no name, by its content.
QJsonArray sorted(const QList<QJsonObject> &objects)
{
    struct Entry
    {
        QString name;
        QByteArray content;
        QJsonObject object;
    };
    QList<Entry> entries;
    for (const QJsonObject &object : objects) {
        entries.append({object.value(u"namespace"_s).toString() + QChar(0) + object.value(u"name"_s).toString(),
                        QJsonDocument(object).toJson(QJsonDocument::Compact), object});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return std::tie(left.name, left.content) < std::tie(right.name, right.content);
    });
    QJsonArray array;
    for (const Entry &entry : std::as_const(entries))
        array.append(entry.object);
    return array;
}

template<typename List, typename Describe>
QJsonArray describeAll(const List &list, Describe describeOne)
{
    QList<QJsonObject> objects;
    for (const auto &item : list)
        objects.append(describeOne(item));
    return sorted(objects);
}

class Describer
{
public:
    explicit Describer(const Schema &schema)
        : m_schema(schema)
    {
        for (const Box<Table> &table : schema.tables)
            m_tables.insert(table->id, &*table);
    }

    QJsonObject describeSchema() const
    {
        QJsonObject object;
        put(object, u"namespaces"_s, describeAll(m_schema.namespaces, [](const Namespace &space) {
                QJsonObject described{{u"name"_s, space.name}};
                put(described, u"comment"_s, space.comment);
                return described;
            }));
        object.insert(u"tables"_s,
                      describeAll(m_schema.tables, [this](const Box<Table> &table) { return describeTable(*table); }));
        put(object, u"enums"_s, describeAll(m_schema.enums, [this](const Box<EnumType> &type) {
                QJsonObject described = named(type->name, type->namespaceId);
                described.insert(u"values"_s, QJsonArray::fromStringList(type->values));
                put(described, u"comment"_s, type->comment);
                return described;
            }));
        put(object, u"sequences"_s, describeAll(m_schema.sequences, [this](const Box<Sequence> &sequence) {
                return describeSequence(*sequence);
            }));
        put(object, u"views"_s, describeAll(m_schema.views, [this](const Box<View> &view) {
                QJsonObject described = named(view->name, view->namespaceId);
                put(described, u"definition"_s, canonicalSpacing(view->definition));
                put(described, u"materialized"_s, view->materialized);
                put(described, u"comment"_s, view->comment);
                return described;
            }));
        put(object, u"triggers"_s, describeAll(m_schema.triggers, [this](const Box<Trigger> &trigger) {
                QJsonObject described{{u"name"_s, trigger->name}};
                put(described, u"on"_s, nameOfRelation(trigger->tableId));
                put(described, u"definition"_s, canonicalSpacing(trigger->definition));
                return described;
            }));
        put(object, u"otherObjects"_s, describeAll(m_schema.otherObjects, [this](const Box<OtherObject> &other) {
                QJsonObject described = named(other->name, other->namespaceId);
                put(described, u"kind"_s, other->kind);
                put(described, u"definition"_s, canonicalSpacing(other->definition));
                return described;
            }));
        return object;
    }

private:
    QJsonObject named(const QString &name, ObjectId namespaceId) const
    {
        QJsonObject object{{u"name"_s, name}};
        if (const Namespace *space = m_schema.findNamespace(namespaceId))
            object.insert(u"namespace"_s, space->name);
        return object;
    }

    QJsonObject describeSequence(const Sequence &sequence) const
    {
        QJsonObject described = named(sequence.name, sequence.namespaceId);
        put(described, u"dataType"_s, sequence.dataType);
        described.insert(u"start"_s, sequence.start);
        described.insert(u"increment"_s, sequence.increment);
        described.insert(u"minimum"_s, sequence.minimum);
        described.insert(u"maximum"_s, sequence.maximum);
        described.insert(u"cache"_s, sequence.cache);
        put(described, u"cycle"_s, sequence.cycle);
        put(described, u"unlogged"_s, sequence.unlogged);
        if (const Table *owner = m_tables.value(sequence.ownerTable)) {
            described.insert(u"ownedBy"_s,
                             displayName(m_schema, *owner) + u'.' + nameOfColumn(owner, sequence.ownerColumn));
        }
        put(described, u"comment"_s, sequence.comment);
        return described;
    }

    QString nameOfRelation(ObjectId id) const
    {
        if (const Table *table = m_tables.value(id))
            return displayName(m_schema, *table);
        const View *view = m_schema.view(id);
        return view ? view->name : QString();
    }

    static QString nameOfColumn(const Table *table, ObjectId id)
    {
        const Column *column = table ? table->column(id) : nullptr;
        return column ? column->name : QString();
    }

    static QJsonArray namesOfColumns(const Table *table, const QList<ObjectId> &ids)
    {
        QJsonArray names;
        for (const ObjectId id : ids)
            names.append(nameOfColumn(table, id));
        return names;
    }

    static QJsonObject describeColumn(const Column &column)
    {
        QJsonObject object{{u"name"_s, column.name}};
        put(object, u"type"_s, column.type.text);
        put(object, u"notNull"_s, column.notNull);
        if (column.defaultExpression)
            object.insert(u"default"_s, canonicalSpacing(*column.defaultExpression));
        if (column.generated) {
            object.insert(u"generated"_s, QJsonObject{{u"expression"_s, canonicalSpacing(column.generated->expression)},
                                                      {u"stored"_s, column.generated->stored}});
        }
        if (column.identity) {
            QJsonObject identity{{u"always"_s, column.identity->always}};
            if (column.identity->start)
                identity.insert(u"start"_s, *column.identity->start);
            if (column.identity->increment)
                identity.insert(u"increment"_s, *column.identity->increment);
            if (column.identity->minimum)
                identity.insert(u"minimum"_s, *column.identity->minimum);
            if (column.identity->maximum)
                identity.insert(u"maximum"_s, *column.identity->maximum);
            if (column.identity->cache)
                identity.insert(u"cache"_s, *column.identity->cache);
            put(identity, u"cycle"_s, column.identity->cycle);
            object.insert(u"identity"_s, identity);
        }
        put(object, u"collation"_s, column.collation);
        put(object, u"notNullName"_s, column.notNullName);
        put(object, u"notNullConflict"_s, column.notNullConflict);
        put(object, u"notNullNoInherit"_s, column.notNullNoInherit);
        put(object, u"notNullNotValid"_s, column.notNullNotValid);
        put(object, u"comment"_s, column.comment);
        put(object, u"options"_s, describeOptions(column.options));
        return object;
    }

    /// A part that is a column and nothing else is written as its name.
    static QJsonValue describePart(const Table &table, const KeyPart &part)
    {
        QJsonObject object;
        if (part.column.isNull())
            object.insert(u"expression"_s, canonicalSpacing(part.expression));
        else
            object.insert(u"column"_s, nameOfColumn(&table, part.column));
        put(object, u"collation"_s, part.collation);
        put(object, u"operatorClass"_s, part.operatorClass);
        put(object, u"descending"_s, part.descending);
        put(object, u"nulls"_s, part.nulls);
        if (part.statisticsTarget)
            object.insert(u"statisticsTarget"_s, *part.statisticsTarget);
        return object.size() == 1 && !part.column.isNull() ? object.value(u"column"_s) : QJsonValue(object);
    }

    static QJsonArray describeParts(const Table &table, const QList<KeyPart> &parts)
    {
        QJsonArray array;
        for (const KeyPart &part : parts)
            array.append(describePart(table, part));
        return array;
    }

    QJsonObject describeForeignKey(const Table &table, const ForeignKey &key) const
    {
        QJsonObject object;
        put(object, u"name"_s, key.name);
        object.insert(u"columns"_s, namesOfColumns(&table, key.columns));
        if (const Table *referenced = m_tables.value(key.referencedTable)) {
            object.insert(u"referencedTable"_s, displayName(m_schema, *referenced));
            object.insert(u"referencedColumns"_s, namesOfColumns(referenced, key.referencedColumns));
        } else {
            object.insert(u"missingTable"_s, key.missingTable);
            put(object, u"missingColumns"_s, QJsonArray::fromStringList(key.missingColumns));
        }
        if (key.onDelete != ReferentialAction::NoAction)
            object.insert(u"onDelete"_s, sqlWords(key.onDelete));
        if (key.onUpdate != ReferentialAction::NoAction)
            object.insert(u"onUpdate"_s, sqlWords(key.onUpdate));
        put(object, u"match"_s, key.match);
        put(object, u"deferrable"_s, key.deferrable);
        put(object, u"initiallyDeferred"_s, key.initiallyDeferred);
        put(object, u"setColumns"_s, namesOfColumns(&table, key.setColumns));
        put(object, u"notValid"_s, key.notValid);
        put(object, u"notEnforced"_s, key.notEnforced);
        put(object, u"period"_s, key.period);
        put(object, u"comment"_s, key.comment);
        return object;
    }

    static QJsonObject describeUnique(const Table &table, const UniqueConstraint &constraint)
    {
        QJsonObject object;
        put(object, u"name"_s, constraint.name);
        object.insert(u"columns"_s, describeParts(table, constraint.parts));
        put(object, u"conflict"_s, constraint.conflict);
        put(object, u"nullsNotDistinct"_s, constraint.nullsNotDistinct);
        put(object, u"deferrable"_s, constraint.deferrable);
        put(object, u"initiallyDeferred"_s, constraint.initiallyDeferred);
        put(object, u"included"_s, namesOfColumns(&table, constraint.included));
        put(object, u"comment"_s, constraint.comment);
        put(object, u"options"_s, describeOptions(constraint.options));
        put(object, u"withoutOverlaps"_s, constraint.withoutOverlaps);
        return object;
    }

    static QJsonObject describeIndex(const Table &table, const Index &index)
    {
        QJsonObject object{{u"name"_s, index.name}};
        put(object, u"unique"_s, index.unique);
        object.insert(u"columns"_s, describeParts(table, index.parts));
        put(object, u"included"_s, namesOfColumns(&table, index.included));
        put(object, u"method"_s, index.method);
        put(object, u"predicate"_s, canonicalSpacing(index.predicate));
        put(object, u"nullsNotDistinct"_s, index.nullsNotDistinct);
        put(object, u"comment"_s, index.comment);
        put(object, u"options"_s, describeOptions(index.options));
        put(object, u"invalid"_s, index.invalid);
        return object;
    }

    QJsonObject describeTable(const Table &table) const
    {
        QJsonObject object = named(table.name, table.namespaceId);
        put(object, u"comment"_s, table.comment);
        QJsonArray columns;
        for (const Column &column : table.columns)
            columns.append(describeColumn(column));
        object.insert(u"columns"_s, columns);
        if (table.primaryKey) {
            QJsonObject key;
            put(key, u"name"_s, table.primaryKey->name);
            key.insert(u"columns"_s, describeParts(table, table.primaryKey->parts));
            put(key, u"conflict"_s, table.primaryKey->conflict);
            put(key, u"deferrable"_s, table.primaryKey->deferrable);
            put(key, u"initiallyDeferred"_s, table.primaryKey->initiallyDeferred);
            put(key, u"included"_s, namesOfColumns(&table, table.primaryKey->included));
            put(key, u"comment"_s, table.primaryKey->comment);
            put(key, u"options"_s, describeOptions(table.primaryKey->options));
            put(key, u"withoutOverlaps"_s, table.primaryKey->withoutOverlaps);
            object.insert(u"primaryKey"_s, key);
        }
        put(object, u"uniqueConstraints"_s,
            describeAll(table.uniqueConstraints,
                        [&](const UniqueConstraint &constraint) { return describeUnique(table, constraint); }));
        put(object, u"foreignKeys"_s,
            describeAll(table.foreignKeys, [&](const ForeignKey &key) { return describeForeignKey(table, key); }));
        put(object, u"checks"_s, describeAll(table.checks, [&](const CheckConstraint &check) {
                QJsonObject described;
                put(described, u"name"_s, check.name);
                described.insert(u"expression"_s, canonicalSpacing(check.expression));
                put(described, u"noInherit"_s, check.noInherit);
                put(described, u"notValid"_s, check.notValid);
                put(described, u"notEnforced"_s, check.notEnforced);
                put(described, u"comment"_s, check.comment);
                return described;
            }));
        put(object, u"exclusions"_s, describeAll(table.exclusions, [](const ExclusionConstraint &exclusion) {
                QJsonObject described{{u"name"_s, exclusion.name}};
                described.insert(u"definition"_s, canonicalSpacing(exclusion.definition));
                put(described, u"comment"_s, exclusion.comment);
                return described;
            }));
        put(object, u"indexes"_s,
            describeAll(table.indexes, [&](const Index &index) { return describeIndex(table, index); }));
        put(object, u"options"_s, describeOptions(table.options));
        put(object, u"partitionBy"_s, table.partitionBy);
        if (const Table *parent = m_tables.value(table.partitionOf))
            object.insert(u"partitionOf"_s, displayName(m_schema, *parent));
        put(object, u"partitionBound"_s, table.partitionBound);
        put(object, u"ofType"_s, table.ofType.text);
        QJsonArray parents;
        for (const ObjectId parent : table.inherits)
            parents.append(nameOfRelation(parent));
        put(object, u"inherits"_s, parents);
        return object;
    }

    static QJsonObject describeOptions(const QMap<QString, QString> &options)
    {
        QJsonObject object;
        for (auto it = options.cbegin(); it != options.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }

    const Schema &m_schema;
    QHash<ObjectId, const Table *> m_tables;
};

} // namespace

QJsonObject describe(const Schema &schema)
{
    return Describer(schema).describeSchema();
}

} // namespace relvar::schema
