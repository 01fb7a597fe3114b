// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/arbitraryserverchange.h"

#include "dialects/postgresql/dialect.h"
#include "dialects/postgresql/names.h"
#include "plan/plan.h"

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using postgresql::Names;
using postgresql::quoteIdentifier;
using postgresql::quoteLiteral;
using schema::Schema;
using schema::Table;

namespace {

const dialect::Dialect &postgresqlDialect()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

/// The object of that id, to be changed in place.
template<typename T, typename Function>
void edit(QList<Box<T>> *objects, ObjectId id, Function change)
{
    for (Box<T> &box : *objects) {
        if (box->id != id)
            continue;
        T object = *box;
        change(&object);
        box = object;
    }
}

template<typename T>
void rename(QList<T> *parts, ObjectId id, const QString &name)
{
    for (T &part : *parts) {
        if (part.id == id)
            part.name = name;
    }
}

/// The statements that lead from one schema to the other.
QStringList statements(const Schema &from, const Schema &to)
{
    QStringList sql;
    if (const auto plan = plan::compile(from, to, postgresqlDialect(), {.migrationId = u"1"_s, .keepDropped = false})) {
        for (const dialect::Statement &statement : plan->up.statements)
            sql.append(statement.sql);
    }
    return sql;
}

QString wholeName(const Schema &schema, const Table &table)
{
    return Names(schema, true).of(table);
}

QString alterTable(const Schema &schema, const Table &table)
{
    return u"ALTER TABLE "_s + wholeName(schema, table) + u' ';
}

template<typename T>
const T *any(const QList<Box<T>> &objects, Dice &dice)
{
    return objects.isEmpty() ? nullptr : &*objects.at(dice.below(objects.size()));
}

/// A name and what it is: everything of a table that can be renamed or dropped.
struct Part
{
    ObjectId id;
    QString name;
    bool isIndex = false;
};

QList<Part> partsOf(const Table &table)
{
    QList<Part> parts;
    if (table.primaryKey)
        parts.append({table.primaryKey->id, table.primaryKey->name});
    for (const auto &unique : table.uniqueConstraints)
        parts.append({unique.id, unique.name});
    for (const auto &key : table.foreignKeys)
        parts.append({key.id, key.name});
    for (const auto &check : table.checks)
        parts.append({check.id, check.name});
    for (const auto &exclusion : table.exclusions)
        parts.append({exclusion.id, exclusion.name});
    for (const auto &index : table.indexes)
        parts.append({index.id, index.name, true});
    return parts;
}

} // namespace

ServerChanger::ServerChanger(ReusedDatabase &database, Schema schema)
    : m_database(database)
    , m_schema(std::move(schema))
{
}

Result<> ServerChanger::change(const Ingredient &ingredient)
{
    Dice dice(ingredient.seed);
    const Wish wished = wish(dice, ingredient);
    QList<dialect::Statement> statements;
    for (const QString &sql : wished.sql)
        statements.append({.sql = sql});
    if (statements.isEmpty() || !m_database.run(statements))
        return {};
    m_done += wished.sql;
    Result<Schema> now = m_database.read(wished.names);
    if (!now)
        return fail(now.error());
    m_schema = *std::move(now);
    return {};
}

QString ServerChanger::newName(const QString &stem, const Ingredient &ingredient, Dice &dice) const
{
    Ingredient other = ingredient;
    other.number += 100;
    return ServerSchemaMaker(m_schema).name(stem, other, dice);
}

ServerChanger::Wish ServerChanger::wish(Dice &dice, const Ingredient &ingredient) const
{
    const Table *table = any(m_schema.tables, dice);
    const int kind = dice.below(20);
    if (!table || kind < 2)
        return addition(dice, ingredient);
    if (kind < 5)
        return onTable(*table, dice, ingredient);
    if (kind < 10 && !table->columns.isEmpty())
        return onColumn(*table, dice.of(table->columns), dice, ingredient);
    if (kind < 13)
        return onPart(*table, dice, ingredient);
    if (kind == 13)
        return onHierarchy(*table, dice);
    if (const schema::EnumType *type = any(m_schema.enums, dice); type && kind < 16)
        return onType(*type, dice, ingredient);
    if (const schema::Sequence *sequence = any(m_schema.sequences, dice); sequence && kind == 16)
        return onSequence(*sequence, dice, ingredient);
    return onText(dice, ingredient);
}

ServerChanger::Wish ServerChanger::addition(Dice &dice, const Ingredient &ingredient) const
{
    ServerSchemaMaker maker(m_schema);
    maker.add({ingredient.number + 100, ingredient.seed * 31 + static_cast<quint32>(dice.below(1000))});
    return {statements(m_schema, maker.schema()), m_schema};
}

ServerChanger::Wish ServerChanger::onTable(const Table &table, Dice &dice, const Ingredient &ingredient) const
{
    Wish wished{{}, m_schema};
    const QString alter = alterTable(m_schema, table);
    switch (dice.below(10)) {
    case 0:
    case 1: {
        const QString name = newName(u"table"_s, ingredient, dice);
        wished.sql = {alter + u"RENAME TO "_s + quoteIdentifier(name)};
        edit(&wished.names.tables, table.id, [&](Table *one) { one->name = name; });
        return wished;
    }
    case 2:
        wished.sql = {u"DROP TABLE "_s + wholeName(m_schema, table) + u" CASCADE"_s};
        return wished;
    case 3: {
        const schema::Namespace space = dice.of(m_schema.namespaces);
        wished.sql = {alter + u"SET SCHEMA "_s + quoteIdentifier(space.name)};
        edit(&wished.names.tables, table.id, [&](Table *one) { one->namespaceId = space.id; });
        for (const Box<schema::Sequence> &sequence : m_schema.sequences) {
            if (sequence->ownerTable == table.id)
                edit(&wished.names.sequences, sequence->id, [&](auto *one) { one->namespaceId = space.id; });
        }
        return wished;
    }
    case 4:
        wished.sql = {u"COMMENT ON TABLE "_s + wholeName(m_schema, table) + u" IS "_s
                      + postgresql::textOrNull(ServerSchemaMaker::comment(dice))};
        return wished;
    case 5:
        wished.sql = {alter
                      + dice.of(QStringList{u"SET (fillfactor = 60)"_s, u"RESET (fillfactor)"_s, u"SET UNLOGGED"_s,
                                            u"SET LOGGED"_s, u"SET (toast.autovacuum_enabled = true)"_s})};
        return wished;
    case 6:
        wished.sql = {alter
                      + dice.of(QStringList{u"ENABLE ROW LEVEL SECURITY"_s, u"DISABLE ROW LEVEL SECURITY"_s,
                                            u"FORCE ROW LEVEL SECURITY"_s, u"NO FORCE ROW LEVEL SECURITY"_s})};
        return wished;
    case 7:
        if (!table.indexes.isEmpty() && dice.oneIn(2)) {
            wished.sql = {alter + dice.of(QStringList{u"CLUSTER ON "_s, u"REPLICA IDENTITY USING INDEX "_s})
                          + quoteIdentifier(dice.of(table.indexes).name)};
            return wished;
        }
        wished.sql = {alter
                      + dice.of(QStringList{u"REPLICA IDENTITY FULL"_s, u"REPLICA IDENTITY NOTHING"_s,
                                            u"REPLICA IDENTITY DEFAULT"_s, u"SET WITHOUT CLUSTER"_s})};
        return wished;
    case 8: {
        // Names change places.
        const Table &other = *dice.of(m_schema.tables);
        if (other.id == table.id || other.namespaceId != table.namespaceId)
            return wished;
        wished.sql = {alter + u"RENAME TO \"between\""_s,
                      alterTable(m_schema, other) + u"RENAME TO "_s + quoteIdentifier(table.name),
                      u"ALTER TABLE "_s + Names(m_schema, true).qualified(table.namespaceId, u"between"_s)
                          + u" RENAME TO "_s + quoteIdentifier(other.name)};
        edit(&wished.names.tables, table.id, [&](Table *one) { one->name = other.name; });
        edit(&wished.names.tables, other.id, [&](Table *one) { one->name = table.name; });
        return wished;
    }
    default: {
        const schema::Namespace space = dice.of(m_schema.namespaces);
        const QString name = newName(u"space"_s, ingredient, dice);
        wished.sql = {u"ALTER SCHEMA "_s + quoteIdentifier(space.name) + u" RENAME TO "_s + quoteIdentifier(name)};
        if (space.name == "public"_L1)
            wished.sql = {u"CREATE SCHEMA "_s + quoteIdentifier(name)};
        else
            rename(&wished.names.namespaces, space.id, name);
        return wished;
    }
    }
}

ServerChanger::Wish ServerChanger::onColumn(const Table &table, const schema::Column &column, Dice &dice,
                                            const Ingredient &ingredient) const
{
    Wish wished{{}, m_schema};
    const QString alter = alterTable(m_schema, table);
    const QString named = quoteIdentifier(column.name);
    const QString alterColumn = alter + u"ALTER COLUMN "_s + named + u' ';
    ServerSchemaMaker maker(m_schema);
    switch (dice.below(12)) {
    case 0:
    case 1: {
        const QString name = newName(u"column"_s, ingredient, dice);
        wished.sql = {alter + u"RENAME COLUMN "_s + named + u" TO "_s + quoteIdentifier(name)};
        // Heirs and partitions get it too.
        QSet<ObjectId> below{table.id};
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            for (const Box<Table> &other : m_schema.tables) {
                const auto isBelow = [&](ObjectId parent) { return below.contains(parent); };
                if (!below.contains(other->id)
                    && (isBelow(other->partitionOf)
                        || std::any_of(other->inherits.cbegin(), other->inherits.cend(), isBelow))) {
                    below.insert(other->id);
                    goesOn = true;
                }
            }
        }
        for (const ObjectId id : std::as_const(below)) {
            edit(&wished.names.tables, id, [&](Table *one) {
                for (schema::Column &each : one->columns)
                    each.name = each.name == column.name ? name : each.name;
            });
        }
        return wished;
    }
    case 2:
        wished.sql = {alter + u"DROP COLUMN "_s + named + u" CASCADE"_s};
        return wished;
    case 3:
    case 4: {
        Table changed = table;
        Ingredient other = ingredient;
        other.number += 100;
        schema::Column added = maker.column(newName(u"column"_s, ingredient, dice), dice, changed);
        // Rows that are there need a value.
        if (dice.oneIn(2) && !added.identity)
            added.notNull = false;
        changed.columns.insert(dice.below(changed.columns.size() + 1), added);
        edit(&wished.names.tables, table.id, [&](Table *one) { *one = changed; });
        wished.sql = statements(m_schema, wished.names);
        return wished;
    }
    case 5:
        wished.sql = {alterColumn + (column.notNull ? u"DROP NOT NULL"_s : u"SET NOT NULL"_s)};
        return wished;
    case 6:
        if (const auto value = maker.defaultFor(column, dice); value && !dice.oneIn(3))
            wished.sql = {alterColumn + u"SET DEFAULT "_s + *value};
        else
            wished.sql = {alterColumn + u"DROP DEFAULT"_s};
        return wished;
    case 7:
        wished.sql = {alterColumn
                      + (column.identity
                             ? dice.of(QStringList{u"DROP IDENTITY"_s, u"SET GENERATED ALWAYS"_s,
                                                   u"SET GENERATED BY DEFAULT SET INCREMENT BY 3"_s, u"SET CACHE 7"_s})
                             : u"ADD GENERATED "_s + (dice.oneIn(2) ? u"ALWAYS"_s : u"BY DEFAULT"_s)
                                   + u" AS IDENTITY"_s)};
        if (column.generated)
            wished.sql = {alterColumn + u"DROP EXPRESSION"_s};
        return wished;
    case 8:
        wished.sql = {u"COMMENT ON COLUMN "_s + wholeName(m_schema, table) + u'.' + named + u" IS "_s
                      + postgresql::textOrNull(ServerSchemaMaker::comment(dice))};
        return wished;
    case 9:
        wished.sql = {alterColumn
                      + dice.of(QStringList{u"SET STATISTICS 300"_s, u"SET STORAGE EXTERNAL"_s, u"SET STORAGE PLAIN"_s,
                                            u"SET COMPRESSION pglz"_s, u"SET (n_distinct = 5)"_s})};
        return wished;
    default: {
        static const QList<std::pair<QString, QStringList>> types{
            {u"integer"_s, {u"bigint"_s, u"numeric"_s, u"text"_s, u"smallint"_s, u"double precision"_s}},
            {u"smallint"_s, {u"integer"_s, u"bigint"_s}},
            {u"bigint"_s, {u"integer"_s, u"numeric(30,0)"_s, u"text"_s}},
            {u"text"_s, {u"character varying(300)"_s, u"character varying"_s, u"text COLLATE \"C\""_s, u"bytea"_s}},
            {u"character varying(20)"_s, {u"character varying(40)"_s, u"text"_s, u"character varying(10)"_s}},
            {u"character varying"_s, {u"text"_s, u"character varying(100)"_s}},
            {u"date"_s, {u"timestamp without time zone"_s, u"text"_s}},
            {u"boolean"_s, {u"text"_s, u"integer"_s}},
            {u"numeric(10,2)"_s, {u"numeric(12,2)"_s, u"numeric"_s, u"double precision"_s}},
            {u"numeric"_s, {u"numeric(20,4)"_s, u"text"_s}},
            {u"real"_s, {u"double precision"_s}},
            {u"json"_s, {u"jsonb"_s, u"text"_s}},
            {u"jsonb"_s, {u"json"_s, u"text"_s}},
            {u"uuid"_s, {u"text"_s}},
            {u"timestamp without time zone"_s, {u"timestamp(0) without time zone"_s, u"date"_s}},
            {u"bit varying(10)"_s, {u"bit varying(20)"_s}},
            {u"integer[]"_s, {u"bigint[]"_s}},
            {u"text[]"_s, {u"character varying[]"_s}},
        };
        for (const auto &[from, to] : types) {
            if (column.type.text == from) {
                const QString type = dice.of(to);
                wished.sql = {alterColumn + u"TYPE "_s + type + u" USING "_s + named + u"::"_s
                              + type.section(u" COLLATE"_s, 0, 0)};
            }
        }
        if (m_schema.enumType(column.type.userType))
            wished.sql = {alterColumn + u"TYPE text"_s};
        return wished;
    }
    }
}

ServerChanger::Wish ServerChanger::onPart(const Table &table, Dice &dice, const Ingredient &ingredient) const
{
    Wish wished{{}, m_schema};
    const QString alter = alterTable(m_schema, table);
    const QList<Part> parts = partsOf(table);
    const int kind = dice.below(8);
    if (kind < 5 && !parts.isEmpty()) {
        const Part part = dice.of(parts);
        const QString name = newName(u"part"_s, ingredient, dice);
        const QString index
            = u"INDEX "_s + Names(m_schema, true).qualified(table.namespaceId, part.name);
        switch (kind) {
        case 0:
        case 1:
            wished.sql = {part.isIndex ? u"DROP "_s + index + u" CASCADE"_s
                                       : alter + u"DROP CONSTRAINT "_s + quoteIdentifier(part.name) + u" CASCADE"_s};
            return wished;
        case 2:
            wished.sql = {part.isIndex ? u"COMMENT ON "_s + index
                                       : u"COMMENT ON CONSTRAINT "_s + quoteIdentifier(part.name) + u" ON "_s
                                             + wholeName(m_schema, table)};
            wished.sql.first() += u" IS "_s + postgresql::textOrNull(ServerSchemaMaker::comment(dice));
            return wished;
        case 3:
            if (part.isIndex) {
                wished.sql = {u"ALTER "_s + index
                              + dice.of(QStringList{u" SET (fillfactor = 55)"_s, u" RESET (fillfactor)"_s})};
            } else {
                wished.sql = {alter
                              + dice.of(QStringList{u"ALTER CONSTRAINT "_s + quoteIdentifier(part.name)
                                                        + u" DEFERRABLE INITIALLY DEFERRED"_s,
                                                    u"ALTER CONSTRAINT "_s + quoteIdentifier(part.name)
                                                        + u" NOT DEFERRABLE"_s,
                                                    u"VALIDATE CONSTRAINT "_s + quoteIdentifier(part.name)})};
            }
            return wished;
        default:
            wished.sql = {part.isIndex ? u"ALTER "_s + index + u" RENAME TO "_s + quoteIdentifier(name)
                                       : alter + u"RENAME CONSTRAINT "_s + quoteIdentifier(part.name) + u" TO "_s
                                             + quoteIdentifier(name)};
            edit(&wished.names.tables, table.id, [&](Table *one) {
                if (one->primaryKey && one->primaryKey->id == part.id)
                    one->primaryKey->name = name;
                rename(&one->uniqueConstraints, part.id, name);
                rename(&one->foreignKeys, part.id, name);
                rename(&one->checks, part.id, name);
                rename(&one->exclusions, part.id, name);
                rename(&one->indexes, part.id, name);
            });
            return wished;
        }
    }
    if (table.columns.isEmpty())
        return wished;
    ServerSchemaMaker maker(m_schema);
    Table changed = table;
    const QString name = newName(u"part"_s, ingredient, dice);
    switch (dice.below(4)) {
    case 0:
        changed.checks.append(maker.check(table, name, dice));
        break;
    case 1:
        if (const auto key = maker.foreignKey(changed, name, dice))
            changed.foreignKeys.append(*key);
        break;
    case 2:
        changed.uniqueConstraints.append(
            {.id = ObjectId::create(), .name = name, .parts = {{.column = dice.of(table.columns).id}}});
        break;
    default:
        changed.indexes.append(maker.index(table, name, dice));
        if (changed.indexes.last().parts.isEmpty())
            return wished;
    }
    edit(&wished.names.tables, table.id, [&](Table *one) { *one = changed; });
    wished.sql = statements(m_schema, wished.names);
    return wished;
}

ServerChanger::Wish ServerChanger::onHierarchy(const Table &table, Dice &dice) const
{
    Wish wished{{}, m_schema};
    const QString alter = alterTable(m_schema, table);
    if (const Table *parent = m_schema.table(table.partitionOf)) {
        wished.sql = {alterTable(m_schema, *parent) + u"DETACH PARTITION "_s + wholeName(m_schema, table)};
        return wished;
    }
    if (!table.inherits.isEmpty() && dice.oneIn(2)) {
        wished.sql = {alter + u"NO INHERIT "_s + wholeName(m_schema, *m_schema.table(dice.of(table.inherits)))};
        return wished;
    }
    const Table &other = *dice.of(m_schema.tables);
    if (other.partitionBy.isEmpty()) {
        wished.sql = {alter + u"INHERIT "_s + wholeName(m_schema, other)};
        return wished;
    }
    // A table like the partitioned one becomes a partition.
    const QString like = Names(m_schema, true).qualified(other.namespaceId, u"joining"_s);
    wished.sql = {u"CREATE TABLE "_s + like + u" (LIKE "_s + wholeName(m_schema, other)
                      + u" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED"_s
                      + (dice.oneIn(2) ? u" INCLUDING INDEXES)"_s : u")"_s),
                  alterTable(m_schema, other) + u"ATTACH PARTITION "_s + like
                      + (other.partitionBy.startsWith("LIST"_L1)    ? u" FOR VALUES IN (77)"_s
                         : other.partitionBy.startsWith("RANGE"_L1) ? u" FOR VALUES FROM (70) TO (80)"_s
                                                                    : u" FOR VALUES WITH (modulus 2, remainder 1)"_s)};
    if (dice.oneIn(3))
        wished.sql.removeLast();
    return wished;
}

ServerChanger::Wish ServerChanger::onType(const schema::EnumType &type, Dice &dice, const Ingredient &ingredient) const
{
    Wish wished{{}, m_schema};
    const QString alter = u"ALTER TYPE "_s + Names(m_schema, true).of(type) + u' ';
    switch (dice.below(5)) {
    case 0:
    case 1:
        wished.sql = {alter + u"ADD VALUE 'new "_s + QString::number(ingredient.number) + u"' "_s
                      + dice.of(QStringList{u"BEFORE "_s, u"AFTER "_s}) + quoteLiteral(dice.of(type.values))};
        return wished;
    case 2:
        wished.sql = {alter + u"RENAME VALUE "_s + quoteLiteral(dice.of(type.values)) + u" TO 'other "_s
                      + QString::number(ingredient.number) + u'\''};
        return wished;
    case 3: {
        const QString name = newName(u"mood"_s, ingredient, dice);
        wished.sql = {alter + u"RENAME TO "_s + quoteIdentifier(name)};
        edit(&wished.names.enums, type.id, [&](auto *one) { one->name = name; });
        return wished;
    }
    default:
        wished.sql = {u"DROP TYPE "_s + Names(m_schema, true).of(type) + u" CASCADE"_s};
        return wished;
    }
}

ServerChanger::Wish ServerChanger::onSequence(const schema::Sequence &sequence, Dice &dice,
                                              const Ingredient &ingredient) const
{
    Wish wished{{}, m_schema};
    const QString name = Names(m_schema, true).of(sequence);
    switch (dice.below(4)) {
    case 0: {
        const QString other = newName(u"numbers"_s, ingredient, dice);
        wished.sql = {u"ALTER SEQUENCE "_s + name + u" RENAME TO "_s + quoteIdentifier(other)};
        edit(&wished.names.sequences, sequence.id, [&](auto *one) { one->name = other; });
        return wished;
    }
    case 1:
        wished.sql = {u"DROP SEQUENCE "_s + name + u" CASCADE"_s};
        return wished;
    default:
        wished.sql = {u"ALTER SEQUENCE "_s + name + u' '
                      + dice.of(QStringList{u"INCREMENT BY 7"_s, u"CYCLE"_s, u"CACHE 9"_s, u"NO CYCLE"_s,
                                            u"OWNED BY NONE"_s, u"SET UNLOGGED"_s, u"AS bigint"_s})};
        return wished;
    }
}

ServerChanger::Wish ServerChanger::onText(Dice &dice, const Ingredient &ingredient) const
{
    Wish wished{{}, m_schema};
    const schema::View *view = any(m_schema.views, dice);
    const schema::Trigger *trigger = any(m_schema.triggers, dice);
    const schema::OtherObject *other = any(m_schema.otherObjects, dice);
    switch (dice.below(5)) {
    case 0:
        if (other)
            wished.sql = other->dropStatement.split(u";\n"_s);
        if (other && dice.oneIn(2) && wished.sql.size() == 1)
            wished.sql.first() += u" CASCADE"_s;
        return wished;
    case 1:
        if (trigger && dice.oneIn(2)) {
            if (const Table *table = m_schema.table(trigger->tableId)) {
                wished.sql = {dice.oneIn(2)
                                  ? u"DROP TRIGGER "_s + quoteIdentifier(trigger->name) + u" ON "_s
                                        + wholeName(m_schema, *table)
                                  : alterTable(m_schema, *table)
                                        + dice.of(QStringList{u"ENABLE"_s, u"DISABLE"_s, u"ENABLE ALWAYS"_s})
                                        + u" TRIGGER "_s + quoteIdentifier(trigger->name)};
            }
        }
        return wished;
    default:
        if (view) {
            const QString kind = view->materialized ? u"MATERIALIZED VIEW "_s : u"VIEW "_s;
            const QString name = Names(m_schema, true).of(*view);
            switch (dice.below(4)) {
            case 0: {
                const QString called = newName(u"view"_s, ingredient, dice);
                wished.sql = {u"ALTER "_s + kind + name + u" RENAME TO "_s + quoteIdentifier(called)};
                edit(&wished.names.views, view->id, [&](auto *one) { one->name = called; });
                break;
            }
            case 1:
                wished.sql = {u"COMMENT ON "_s + kind + name + u" IS 'seen'"_s};
                break;
            case 2:
                wished.sql = {u"DROP "_s + kind + name + u" CASCADE"_s};
                break;
            default:
                wished.sql = {u"ALTER "_s + kind + name + u" SET SCHEMA "_s
                              + quoteIdentifier(dice.of(m_schema.namespaces).name)};
            }
        }
        return wished;
    }
}

} // namespace relvar::test
