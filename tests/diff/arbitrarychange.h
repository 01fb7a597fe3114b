// SPDX-License-Identifier: GPL-3.0-or-later
// Random changes of a schema that keep the identities of what stays. The result need not be one that a database takes:
// a comparison has to cope with all.
#pragma once

#include "support/arbitraryschema.h"

namespace relvar::test {

template<typename T>
QList<T> shuffled(QList<T> list)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, *rc::gen::inRange<int>(0, static_cast<int>(i) + 1));
    return list;
}

/// Every list whose order means nothing, in another order.
inline schema::Schema shuffled(schema::Schema schema)
{
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        table.uniqueConstraints = shuffled(table.uniqueConstraints);
        table.foreignKeys = shuffled(table.foreignKeys);
        table.checks = shuffled(table.checks);
        table.indexes = shuffled(table.indexes);
        table.exclusions = shuffled(table.exclusions);
        box = std::move(table);
    }
    schema.namespaces = shuffled(schema.namespaces);
    schema.tables = shuffled(schema.tables);
    schema.views = shuffled(schema.views);
    schema.triggers = shuffled(schema.triggers);
    schema.otherObjects = shuffled(schema.otherObjects);
    schema.enums = shuffled(schema.enums);
    schema.sequences = shuffled(schema.sequences);
    return schema;
}

inline void changeColumn(ArbitrarySchema &source, schema::Column &column)
{
    const schema::Column other = source.column(false);
    if (oneIn(3))
        column.name = other.name;
    if (oneIn(3))
        column.type = other.type;
    if (oneIn(3))
        column.notNull = !column.notNull;
    if (oneIn(3))
        column.notNullName = column.notNullName.isEmpty() ? other.name : QString();
    if (oneIn(3))
        column.defaultExpression = other.defaultExpression;
    if (oneIn(4))
        column.generated = column.generated ? std::nullopt : std::optional(schema::Generated{u"1"_s, oneIn(2)});
    if (oneIn(4))
        column.identity = column.identity ? std::nullopt : std::optional(schema::Identity());
    if (oneIn(3))
        column.collation = other.collation;
    if (oneIn(3))
        column.comment = other.name;
}

template<typename T, typename Make>
void changeList(QList<T> &parts, Make make)
{
    if (!parts.isEmpty() && oneIn(3))
        parts.removeAt(*rc::gen::inRange<int>(0, static_cast<int>(parts.size())));
    if (oneIn(3))
        parts.append(make());
    if (!parts.isEmpty() && oneIn(2)) {
        T &part = parts[*rc::gen::inRange<int>(0, static_cast<int>(parts.size()))];
        T other = make();
        other.id = part.id;
        if (oneIn(2))
            other.name = part.name;
        part = other;
    }
}

inline schema::Table changedTable(ArbitrarySchema &source, schema::Table table)
{
    if (oneIn(3))
        table.name = source.name(u"t"_s);
    if (oneIn(4))
        table.comment = source.name(u"n"_s);
    if (oneIn(4))
        table.options = oneIn(2) ? QMap<QString, QString>() : QMap<QString, QString>{{u"STRICT"_s, QString()}};
    if (oneIn(3))
        table.definition = source.name(u"d"_s);
    if (table.columns.size() > 1 && oneIn(3))
        table.columns.removeAt(*rc::gen::inRange<int>(0, static_cast<int>(table.columns.size())));
    if (oneIn(2))
        table.columns.insert(*rc::gen::inRange<int>(0, static_cast<int>(table.columns.size()) + 1),
                             source.column(false));
    if (oneIn(2))
        changeColumn(source, table.columns[*rc::gen::inRange<int>(0, static_cast<int>(table.columns.size()))]);
    if (oneIn(4))
        table.columns = shuffled(table.columns);

    const auto parts
        = [&] { return QList<schema::KeyPart>{{.column = oneOf(table.columns).id, .descending = oneIn(2)}}; };
    if (oneIn(4))
        table.primaryKey.reset();
    if (oneIn(4))
        table.primaryKey = schema::PrimaryKey{.id = source.id(), .name = source.name(u"p"_s), .parts = parts()};
    else if (table.primaryKey && oneIn(3))
        table.primaryKey->parts = parts();
    changeList(table.uniqueConstraints, [&] {
        return schema::UniqueConstraint{.id = source.id(),
                                        .name = source.name(u"u"_s),
                                        .parts = parts(),
                                        .deferrable = oneIn(2)};
    });
    changeList(table.foreignKeys, [&] {
        return schema::ForeignKey{.id = source.id(),
                                  .name = source.name(u"f"_s),
                                  .columns = {oneOf(table.columns).id},
                                  .referencedTable = table.id,
                                  .referencedColumns = {oneOf(table.columns).id},
                                  .match = oneIn(2) ? u"FULL"_s : QString()};
    });
    changeList(table.checks, [&] { return source.check(table); });
    changeList(table.indexes, [&] {
        schema::Index index = source.index(table);
        index.unique = oneIn(2);
        index.comment = oneIn(2) ? index.name : QString();
        index.definition = oneIn(2) ? index.name : QString();
        return index;
    });
    changeList(table.exclusions, [&] {
        const QString name = source.name(u"x"_s);
        return schema::ExclusionConstraint{.id = source.id(),
                                           .name = name,
                                           .definition = u"EXCLUDE USING gist (%1 WITH &&)"_s.arg(quoted(name)),
                                           .comment = oneIn(2) ? name : QString()};
    });
    if (oneIn(4))
        table.partitionBy = table.partitionBy.isEmpty() ? u"RANGE ("_s + source.name(u"c"_s) + u')' : QString();
    if (oneIn(4)) {
        // Of a table that is not there, so that no change is another's consequence.
        table.partitionOf = oneIn(2) ? source.id() : ObjectId();
        table.partitionBound = u"FOR VALUES IN (%1)"_s.arg(source.name(u"b"_s));
    }
    if (oneIn(4))
        table.inherits = oneIn(2) ? QList<ObjectId>{source.id()} : QList<ObjectId>();
    return table;
}

/// `source` made the schema, so that what is new has ids and names of its own.
inline schema::Schema changed(ArbitrarySchema &source, schema::Schema schema)
{
    if (!schema.tables.isEmpty() && oneIn(3))
        schema.tables.removeAt(*rc::gen::inRange<int>(0, static_cast<int>(schema.tables.size())));
    for (Box<schema::Table> &table : schema.tables) {
        if (oneIn(2))
            table = changedTable(source, *table);
    }
    if (oneIn(2))
        schema.tables.append(source.table());
    const auto view = [&] {
        const QString name = source.name(u"v"_s);
        return schema::View{.id = source.id(),
                            .name = name,
                            .definition = name,
                            .comment = oneIn(2) ? name : QString(),
                            .materialized = oneIn(2),
                            .dependsOn = {{source.id(), source.id()}}};
    };
    const auto enumType = [&] {
        QStringList values = shuffled(QStringList{u"sad"_s, u"it's"_s, u"größe"_s, u"ok"_s});
        values.resize(*rc::gen::inRange(0, 5));
        return schema::EnumType{.id = source.id(),
                                .namespaceId = oneIn(2) ? source.id() : ObjectId(),
                                .name = source.name(u"e"_s),
                                .values = values,
                                .comment = oneIn(2) ? source.name(u"n"_s) : QString()};
    };
    const auto sequence = [&] {
        return schema::Sequence{.id = source.id(),
                                .name = source.name(u"q"_s),
                                .dataType = oneIn(2) ? u"integer"_s : u"bigint"_s,
                                .start = *rc::gen::inRange<qint64>(1, 100),
                                .increment = oneIn(2) ? -1 : 5,
                                .cycle = oneIn(2),
                                .ownerTable = oneIn(2) ? source.id() : ObjectId(),
                                .comment = oneIn(2) ? source.name(u"n"_s) : QString()};
    };
    const auto boxed = [](auto &list, auto make) {
        if (!list.isEmpty() && oneIn(2))
            list.removeFirst();
        if (!list.isEmpty() && oneIn(2)) {
            auto other = make();
            other.id = list.last()->id;
            list.last() = other;
        }
        if (oneIn(2))
            list.append(make());
    };
    boxed(schema.views, view);
    boxed(schema.enums, enumType);
    boxed(schema.sequences, sequence);
    if (!schema.triggers.isEmpty() && oneIn(2)) {
        schema::Trigger trigger = *schema.triggers.first();
        trigger.definition += u' ';
        schema.triggers.first() = trigger;
    }
    if (oneIn(3)) {
        schema.otherObjects.append(
            schema::OtherObject{.id = source.id(), .kind = u"virtual table"_s, .name = source.name(u"o"_s)});
    }
    if (oneIn(3))
        schema.namespaces.append({source.id(), source.name(u"s"_s), QString()});
    return schema;
}

/// A schema with what SQLite does not have as well. `source` is used up: it makes what is new from then on.
inline schema::Schema richSchema(ArbitrarySchema &source)
{
    return changed(source, source.make());
}

} // namespace relvar::test
