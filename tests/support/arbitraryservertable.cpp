// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of arbitraryserverschema.h.
#include "support/arbitraryserverschema.h"

#include "dialects/postgresql/quoting.h"
#include "edit/types.h"

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using postgresql::quoteIdentifier;
using postgresql::quoteLiteral;

namespace {

struct TypeChoice
{
    QString text;
    QStringList defaults;
};

const QList<TypeChoice> &typeChoices()
{
    static const QList<TypeChoice> choices{
        {u"integer"_s, {u"0"_s, u"'-5'::integer"_s, u"(1 + 2)"_s, u"7"_s}},
        {u"bigint"_s, {u"0"_s, u"9223372036854775807"_s}},
        {u"text"_s, {u"''"_s, u"'it''s'::text"_s, u"E'back\\\\slash'"_s, u"CURRENT_USER"_s, u"lower('X'::text)"_s}},
        {u"date"_s, {u"CURRENT_DATE"_s, u"'2020-02-29'::date"_s}},
        {u"boolean"_s, {u"true"_s, u"(NOT false)"_s}},
        {u"smallint"_s, {u"1"_s}},
        {u"numeric(10,2)"_s, {u"1.50"_s, u"round(2.345, 2)"_s}},
        {u"numeric"_s, {u"0.1"_s}},
        {u"double precision"_s, {u"'-0.5'::double precision"_s}},
        {u"real"_s, {u"1.5"_s}},
        {u"character varying(20)"_s, {u"'x'::character varying"_s, u"'none'"_s}},
        {u"varchar"_s, {u"'y'"_s}},
        {u"character(3)"_s, {u"'abc'"_s}},
        {u"timestamp without time zone"_s, {u"now()"_s, u"CURRENT_TIMESTAMP"_s}},
        {u"timestamp(3) with time zone"_s, {u"now()"_s, u"(now() + '1 day'::interval)"_s}},
        {u"time without time zone"_s, {u"'12:30:00'::time without time zone"_s}},
        {u"interval"_s, {u"'1 day 02:00:00'::interval"_s}},
        {u"interval day to second(2)"_s, {u"'1 day'"_s}},
        {u"uuid"_s, {u"gen_random_uuid()"_s}},
        {u"jsonb"_s, {u"'{}'::jsonb"_s, u"'{\"a\": [1, \"it''s\"]}'::jsonb"_s, u"jsonb_build_object('k', 1)"_s}},
        {u"json"_s, {u"'[]'::json"_s}},
        {u"bytea"_s, {u"'\\x00ff'::bytea"_s}},
        {u"inet"_s, {u"'127.0.0.1'::inet"_s}},
        {u"bit(8)"_s, {u"B'10101010'"_s}},
        {u"bit varying(10)"_s, {u"B'1'"_s}},
        {u"int4range"_s, {u"'[1,5)'::int4range"_s}},
        {u"text[]"_s, {u"'{}'::text[]"_s, u"ARRAY['a'::text, 'b'::text]"_s}},
        {u"integer[]"_s, {u"'{1,2}'::integer[]"_s}},
        {u"point"_s, {u"'(1,2)'::point"_s}},
        {u"tsvector"_s, {}},
        {u"xml"_s, {}},
    };
    return choices;
}

/// Types by which rows can be told apart and ordered.
bool isKeyType(const schema::Column &column)
{
    static const QStringList types{u"integer"_s, u"bigint"_s,        u"text"_s,    u"date"_s, u"uuid"_s,
                                   u"smallint"_s, u"numeric(10,2)"_s, u"varchar"_s, u"inet"_s};
    return !column.generated && types.contains(column.type.text);
}

bool isText(const schema::Column &column)
{
    static const QStringList types{u"text"_s, u"varchar"_s, u"character varying(20)"_s};
    return types.contains(column.type.text);
}

bool isInteger(const schema::Column &column)
{
    static const QStringList types{u"integer"_s, u"bigint"_s, u"smallint"_s};
    return types.contains(column.type.text);
}

template<typename Predicate>
QList<schema::Column> columnsWhere(const schema::Table &table, Predicate predicate)
{
    QList<schema::Column> found;
    std::copy_if(table.columns.cbegin(), table.columns.cend(), std::back_inserter(found), predicate);
    return found;
}

} // namespace

schema::DataType ServerSchemaMaker::type(Dice &dice, bool simple) const
{
    if (!simple && dice.oneIn(3)) {
        QList<std::pair<QString, schema::DataType>> own;
        for (const Box<schema::EnumType> &type : m_schema.enums)
            own.append({type->name, {place(type->namespaceId, type->name), type->id}});
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
            if (edit::isType(*object))
                own.append({object->name, {place(object->namespaceId, object->name), object->id}});
        }
        if (!own.isEmpty()) {
            schema::DataType chosen = dice.of(own).second;
            if (dice.oneIn(4))
                chosen.text += u"[]"_s;
            return chosen;
        }
    }
    // The first five are what keys and texts are made of.
    return {typeChoices().at(dice.below(simple || dice.oneIn(2) ? 5 : typeChoices().size())).text, {}};
}

std::optional<QString> ServerSchemaMaker::defaultFor(const schema::Column &column, Dice &dice) const
{
    if (const schema::EnumType *type = m_schema.enumType(column.type.userType)) {
        if (column.type.text.endsWith(u']') || type->values.isEmpty())
            return std::nullopt;
        return quoteLiteral(dice.of(type->values)) + u"::"_s + column.type.text;
    }
    const auto found = std::find_if(typeChoices().cbegin(), typeChoices().cend(),
                                    [&](const TypeChoice &choice) { return choice.text == column.type.text; });
    if (found == typeChoices().cend() || found->defaults.isEmpty())
        return std::nullopt;
    return dice.of(found->defaults);
}

schema::Column ServerSchemaMaker::column(const QString &columnName, Dice &dice, schema::Table &table)
{
    schema::Column column{.id = ObjectId::create(), .name = columnName, .type = type(dice, false)};
    column.comment = comment(dice);
    column.notNull = dice.oneIn(4);
    const bool isOwnType = !column.type.userType.isNull();
    if (isText(column) && dice.oneIn(4))
        column.collation = u"C"_s;
    const QList<schema::Column> sources = columnsWhere(table, [](const schema::Column &other) {
        return !other.generated && (isText(other) || isInteger(other));
    });
    if (!isOwnType && !sources.isEmpty() && dice.oneIn(6)) {
        const schema::Column &source = dice.of(sources);
        const QString named = quoteIdentifier(source.name);
        column.type.text = isText(source) ? u"text"_s : u"bigint"_s;
        column.collation.clear();
        column.generated = schema::Generated{isText(source) ? u"lower(("_s + named + u")::text)"_s
                                                            : u"("_s + named + u" - 2)"_s,
                                             true};
        return column;
    }
    if (!isOwnType && isInteger(column) && dice.oneIn(4)) {
        schema::Identity identity{.always = dice.oneIn(2)};
        if (dice.oneIn(3)) {
            identity.start = 100;
            identity.increment = 10;
            identity.cache = 5;
            identity.minimum = dice.oneIn(2) ? std::optional<qint64>(10) : std::nullopt;
            identity.maximum = dice.oneIn(2) ? std::optional<qint64>(30000) : std::nullopt;
            identity.cycle = dice.oneIn(2);
        } else if (dice.oneIn(5)) {
            identity.increment = -1;
        }
        column.identity = identity;
        column.notNull = true;
        return column;
    }
    if (dice.oneIn(3))
        column.defaultExpression = defaultFor(column, dice);
    if (column.type.text == "integer"_L1 && dice.oneIn(6)) {
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
            if (object->kind == "function"_L1 && object->name.endsWith("()"_L1)
                && object->definition.contains("SELECT 42"_L1)) {
                column.defaultExpression = place(object->namespaceId, object->name.chopped(2)) + u"()"_s;
                table.dependsOn.append({object->id, {}});
                break;
            }
        }
    }
    return column;
}

void ServerSchemaMaker::addSerial(schema::Column &column, const schema::Table &table, QList<schema::Dependency> *uses,
                                  Dice &dice)
{
    schema::Sequence sequence{.id = ObjectId::create(),
                              .namespaceId = table.namespaceId,
                              .name = part(u"serial"_s),
                              .dataType = column.type.text,
                              .ownerTable = table.id,
                              .ownerColumn = column.id,
                              .comment = comment(dice)};
    sequence.maximum = column.type.text == "integer"_L1 ? std::numeric_limits<qint32>::max()
                       : column.type.text == "smallint"_L1 ? std::numeric_limits<qint16>::max()
                                                           : std::numeric_limits<qint64>::max();
    column.defaultExpression
        = u"nextval("_s + quoteLiteral(place(sequence.namespaceId, sequence.name)) + u"::regclass)"_s;
    column.notNull = true;
    uses->append({sequence.id, {}});
    m_serials.append(sequence);
}

void ServerSchemaMaker::addColumns(schema::Table &table, Dice &dice, int fewest, int most)
{
    static const QStringList words{u"user"_s, u"order"_s, u"select"_s, u"default"_s, u"null"_s};
    const int count = fewest + dice.below(most - fewest + 1);
    for (int i = 0; i < count; ++i) {
        QString columnName = dice.oneIn(12) ? dice.of(words) : part(u"c"_s);
        if (table.column(columnName, Qt::CaseSensitive))
            columnName = part(u"c"_s);
        schema::Column made = column(columnName, dice, table);
        if (isInteger(made) && !made.identity && !made.generated && dice.oneIn(5))
            addSerial(made, table, &table.dependsOn, dice);
        table.columns.append(made);
    }
}

schema::Table ServerSchemaMaker::bareTable(const Ingredient &ingredient, Dice &dice)
{
    schema::Table table;
    table.id = ObjectId::create();
    table.namespaceId = space(dice);
    table.name = name(u"t"_s, ingredient, dice);
    table.comment = comment(dice);
    m_serials.clear();
    return table;
}

void ServerSchemaMaker::addKeys(schema::Table &table, Dice &dice, ObjectId partitionColumn)
{
    const auto keyOf = [&](int most) {
        QList<schema::KeyPart> parts;
        const QList<schema::Column> candidates = columnsWhere(table, isKeyType);
        if (!partitionColumn.isNull())
            parts.append({.column = partitionColumn});
        const int first = candidates.isEmpty() ? 0 : dice.below(candidates.size());
        for (int i = 0; i < std::min<int>(most, static_cast<int>(candidates.size())); ++i) {
            const ObjectId id = candidates.at((first + i) % candidates.size()).id;
            if (id != partitionColumn)
                parts.append({.column = id});
        }
        return parts;
    };
    const auto include = [&](const QList<schema::KeyPart> &parts) -> QList<ObjectId> {
        const schema::Column &other = dice.of(table.columns);
        const bool isKey = std::any_of(parts.cbegin(), parts.cend(),
                                       [&](const schema::KeyPart &part) { return part.column == other.id; });
        return isKey || !dice.oneIn(4) ? QList<ObjectId>() : QList<ObjectId>{other.id};
    };
    if (!dice.oneIn(4)) {
        if (const QList<schema::KeyPart> parts = keyOf(1 + (dice.oneIn(3) ? 1 : 0)); !parts.isEmpty()) {
            table.primaryKey = schema::PrimaryKey{.id = ObjectId::create(),
                                                  .name = part(u"pk"_s),
                                                  .parts = parts,
                                                  .included = include(parts),
                                                  .comment = comment(dice)};
            for (schema::Column &column : table.columns) {
                for (const schema::KeyPart &keyPart : parts)
                    column.notNull = column.notNull || keyPart.column == column.id;
            }
        }
    }
    if (dice.oneIn(3)) {
        if (const QList<schema::KeyPart> parts = keyOf(2); !parts.isEmpty()) {
            schema::UniqueConstraint unique{.id = ObjectId::create(),
                                            .name = part(u"uq"_s),
                                            .parts = parts,
                                            .nullsNotDistinct = dice.oneIn(3),
                                            .included = include(parts),
                                            .comment = comment(dice)};
            unique.deferrable = dice.oneIn(4);
            unique.initiallyDeferred = unique.deferrable && dice.oneIn(2);
            table.uniqueConstraints.append(unique);
        }
    }
}

schema::CheckConstraint ServerSchemaMaker::check(const schema::Table &table, const QString &checkName, Dice &dice) const
{
    schema::CheckConstraint check{.id = ObjectId::create(), .name = checkName, .comment = comment(dice)};
    const schema::Column &column = dice.of(table.columns);
    const QString named = quoteIdentifier(column.name);
    if (isInteger(column))
        check.expression = dice.of(QStringList{named + u" > -40000"_s, u"("_s + named + u" % 2) IN (0, 1, -1)"_s});
    else if (isText(column))
        check.expression = dice.of(QStringList{u"length("_s + named + u") < 500"_s, named + u" <> 'it''s'"_s,
                                               named + u" NOT LIKE '%forbidden\\_%'"_s});
    else if (const schema::EnumType *type = m_schema.enumType(column.type.userType);
             type && !column.type.text.endsWith(u']'))
        check.expression = named + u" >= "_s + quoteLiteral(type->values.value(0)) + u"::"_s + column.type.text;
    else
        check.expression = u"("_s + named + u" IS NULL) OR true"_s;
    check.notValid = dice.oneIn(6);
    check.noInherit = table.partitionBy.isEmpty() && dice.oneIn(6);
    return check;
}

std::optional<schema::ForeignKey> ServerSchemaMaker::foreignKey(schema::Table &child, const QString &keyName,
                                                                Dice &dice)
{
    QList<const schema::Table *> parents{&child};
    for (const Box<schema::Table> &table : std::as_const(m_schema.tables)) {
        if (table->id != child.id)
            parents.append(&*table);
    }
    const schema::Table &parent = *dice.of(parents);
    if (parent.isPartition() || (parent.options.contains(u"UNLOGGED"_s) && !child.options.contains(u"UNLOGGED"_s)))
        return std::nullopt;
    QList<schema::KeyPart> target;
    if (parent.primaryKey && !parent.primaryKey->deferrable)
        target = parent.primaryKey->parts;
    else if (!parent.uniqueConstraints.isEmpty() && !parent.uniqueConstraints.first().deferrable)
        target = parent.uniqueConstraints.first().parts;
    if (target.isEmpty())
        return std::nullopt;
    schema::ForeignKey key{.id = ObjectId::create(), .name = keyName, .referencedTable = parent.id};
    QList<schema::Column> made;
    for (const schema::KeyPart &keyPart : std::as_const(target)) {
        const schema::Column *column = parent.column(keyPart.column);
        if (!column)
            return std::nullopt;
        made.append({.id = ObjectId::create(), .name = part(u"ref"_s), .type = column->type});
        key.columns.append(made.last().id);
        key.referencedColumns.append(keyPart.column);
    }
    child.columns += made;
    using Action = schema::ReferentialAction;
    static const QList<Action> actions{Action::NoAction, Action::Restrict, Action::Cascade, Action::SetNull,
                                       Action::SetDefault};
    key.onDelete = dice.of(actions);
    key.onUpdate = dice.of(actions);
    if (key.onDelete == Action::SetNull && dice.oneIn(2))
        key.setColumns = {key.columns.first()};
    key.match = key.columns.size() > 1 && dice.oneIn(3) ? u"FULL"_s : QString();
    key.deferrable = dice.oneIn(3);
    key.initiallyDeferred = key.deferrable && dice.oneIn(2);
    key.notValid = child.partitionBy.isEmpty() && parent.partitionBy.isEmpty() && dice.oneIn(6);
    key.comment = comment(dice);
    return key;
}

void ServerSchemaMaker::addConstraints(schema::Table &table, Dice &dice)
{
    if (table.columns.isEmpty())
        return;
    const int checks = dice.below(3);
    for (int i = 0; i < checks; ++i)
        table.checks.append(check(table, part(u"ck"_s), dice));
    const int keys = dice.below(3);
    for (int i = 0; i < keys; ++i) {
        if (const auto key = foreignKey(table, part(u"fk"_s), dice))
            table.foreignKeys.append(*key);
    }
    for (const schema::Column &column : std::as_const(table.columns)) {
        if (!table.partitionBy.isEmpty() || !dice.oneIn(3))
            continue;
        const QString named = quoteIdentifier(column.name);
        if (column.type.text == "int4range"_L1) {
            table.exclusions.append({ObjectId::create(), part(u"ex"_s),
                                     u"EXCLUDE USING gist ("_s + named + u" WITH &&) WHERE (("_s + named
                                         + u" IS NOT NULL))"_s,
                                     comment(dice)});
        } else if (column.type.text == "date"_L1) {
            table.exclusions.append(
                {ObjectId::create(), part(u"ex"_s),
                 u"EXCLUDE USING btree ("_s + named + u" WITH =) DEFERRABLE INITIALLY DEFERRED"_s, comment(dice)});
        }
    }
}

schema::Index ServerSchemaMaker::index(const schema::Table &table, const QString &indexName, Dice &dice) const
{
    schema::Index index{.id = ObjectId::create(), .name = indexName, .comment = comment(dice)};
    const schema::Column &column = dice.of(table.columns);
    const QString named = quoteIdentifier(column.name);
    const QString type = column.type.text;
    if (type == "jsonb"_L1 || type.endsWith("[]"_L1) || type == "tsvector"_L1) {
        index.method = u"gin"_s;
        const bool isPath = type == "jsonb"_L1 && dice.oneIn(2);
        index.parts = {{.column = column.id, .operatorClass = isPath ? u"jsonb_path_ops"_s : QString()}};
        if (dice.oneIn(3))
            index.options.insert(u"fastupdate"_s, u"off"_s);
        if (!column.type.userType.isNull())
            index.parts.clear();
    } else if (type == "int4range"_L1 || type == "point"_L1) {
        index.method = dice.oneIn(2) ? u"gist"_s : u"spgist"_s;
        index.parts = {{.column = column.id}};
    } else if (isKeyType(column) || isText(column)) {
        switch (dice.below(6)) {
        case 0:
            index.method = u"hash"_s;
            index.parts = {{.column = column.id}};
            break;
        case 1:
            index.method = u"brin"_s;
            index.parts = {{.column = column.id}};
            index.options.insert(u"pages_per_range"_s, u"32"_s);
            break;
        case 2:
            index.parts = {{.expression = isText(column) ? u"lower(("_s + named + u")::text)"_s
                                                         : u"(("_s + named + u")::text IS NULL)"_s,
                            .descending = dice.oneIn(2)}};
            if (!isText(column) && !isInteger(column))
                index.parts = {{.column = column.id}};
            break;
        case 3:
            index.parts = {{.column = column.id,
                            .collation = isText(column) && column.collation.isEmpty() ? u"C"_s : QString(),
                            .operatorClass = isText(column) ? u"text_pattern_ops"_s : QString()}};
            if (type != "text"_L1)
                index.parts.first().operatorClass.clear();
            break;
        default:
            index.parts = {{.column = column.id, .descending = dice.oneIn(3)}};
            if (dice.oneIn(3))
                index.parts.first().nulls = index.parts.first().descending ? u"LAST"_s : u"FIRST"_s;
            index.unique = table.partitionBy.isEmpty() && dice.oneIn(4);
            index.nullsNotDistinct = index.unique && dice.oneIn(3);
            if (const schema::Column &other = dice.of(table.columns); other.id != column.id && isKeyType(other)) {
                if (dice.oneIn(2))
                    index.parts.append({.column = other.id});
                else
                    index.included = {other.id};
            }
            if (dice.oneIn(4))
                index.options.insert(u"fillfactor"_s, u"70"_s);
        }
    } else if (m_schema.enumType(column.type.userType) && !type.endsWith("[]"_L1)) {
        index.parts = {{.column = column.id}};
    }
    if (dice.oneIn(4))
        index.predicate = u"("_s + named + u" IS NOT NULL)"_s;
    return index;
}

void ServerSchemaMaker::addIndexes(schema::Table &table, Dice &dice)
{
    if (table.columns.isEmpty())
        return;
    const int count = dice.below(4);
    for (int i = 0; i < count; ++i) {
        schema::Index made = index(table, part(u"ix"_s), dice);
        if (!made.parts.isEmpty())
            table.indexes.append(made);
    }
}

void ServerSchemaMaker::addOptions(schema::Table &table, Dice &dice)
{
    if (dice.oneIn(5)) {
        table.options.insert(u"fillfactor"_s, u"80"_s);
        table.options.insert(u"autovacuum_enabled"_s, u"false"_s);
    }
    // Only tables with long values have such a table for them; character varying(20) is never long.
    const auto isLong = [](const schema::Column &column) { return column.type.text == u"text"; };
    if (dice.oneIn(8) && std::any_of(table.columns.cbegin(), table.columns.cend(), isLong))
        table.options.insert(u"toast.autovacuum_enabled"_s, u"false"_s);
    if (dice.oneIn(8))
        table.options.insert(u"ROW LEVEL SECURITY"_s, dice.oneIn(2) ? u"FORCE"_s : QString());
    if (dice.oneIn(6))
        table.options.insert(u"REPLICA IDENTITY"_s, dice.of(QStringList{u"FULL"_s, u"NOTHING"_s}));
}

void ServerSchemaMaker::addTable(const Ingredient &ingredient, Dice &dice)
{
    schema::Table table = bareTable(ingredient, dice);
    if (dice.oneIn(10))
        table.options.insert(u"UNLOGGED"_s, {});
    addColumns(table, dice, dice.oneIn(20) ? 0 : 1, 6);
    if (!table.columns.isEmpty())
        addKeys(table, dice);
    addConstraints(table, dice);
    addIndexes(table, dice);
    addOptions(table, dice);
    m_schema.tables.append(table);
    for (schema::Sequence &sequence : m_serials)
        m_schema.sequences.append(std::move(sequence));
    m_serials.clear();
}

void ServerSchemaMaker::addPartition(const schema::Table &parent, const QString &bound, Dice &dice,
                                     const QString &partitionBy)
{
    schema::Table table;
    table.id = ObjectId::create();
    table.namespaceId = parent.namespaceId;
    table.name = part(u"p"_s);
    table.partitionOf = parent.id;
    table.partitionBound = bound;
    table.partitionBy = partitionBy;
    for (schema::Column column : parent.columns) {
        column.id = ObjectId::create();
        column.comment.clear();
        column.identity.reset();
        if (dice.oneIn(8) && !column.generated && !column.notNull)
            column.defaultExpression = defaultFor(column, dice);
        table.columns.append(column);
    }
    table.dependsOn = parent.dependsOn;
    if (dice.oneIn(3))
        table.checks.append(check(table, part(u"ck"_s), dice));
    for (schema::CheckConstraint &own : table.checks)
        own.noInherit = false;
    if (dice.oneIn(3)) {
        schema::Index own = index(table, part(u"ix"_s), dice);
        if (!own.parts.isEmpty())
            table.indexes.append(own);
    }
    m_schema.tables.append(table);
}

void ServerSchemaMaker::addPartitionedTable(const Ingredient &ingredient, Dice &dice)
{
    schema::Table table = bareTable(ingredient, dice);
    addColumns(table, dice, 1, 4);
    for (schema::Column &column : table.columns)
        column.identity.reset();
    const schema::Column by{.id = ObjectId::create(), .name = part(u"by"_s), .type = {u"integer"_s, {}}};
    table.columns.insert(dice.below(table.columns.size() + 1), by);
    const QString key = u'(' + quoteIdentifier(by.name) + u')';
    const int strategy = dice.below(3);
    table.partitionBy = (strategy == 0 ? u"LIST "_s : strategy == 1 ? u"RANGE "_s : u"HASH "_s) + key;
    addKeys(table, dice, by.id);
    addConstraints(table, dice);
    addIndexes(table, dice);
    for (const schema::Column &column : std::as_const(table.columns)) {
        if (column.id == by.id && table.primaryKey)
            table.columns[table.indexOf(column.id)].notNull = true;
    }
    m_schema.tables.append(table);
    for (schema::Sequence &sequence : m_serials)
        m_schema.sequences.append(std::move(sequence));
    m_serials.clear();
    static const QList<QStringList> bounds{
        {u"FOR VALUES IN (1, 2, NULL)"_s, u"FOR VALUES IN (3)"_s, u"DEFAULT"_s},
        {u"FOR VALUES FROM (MINVALUE) TO (10)"_s, u"FOR VALUES FROM (10) TO (20)"_s, u"DEFAULT"_s},
        {u"FOR VALUES WITH (modulus 2, remainder 0)"_s, u"FOR VALUES WITH (modulus 2, remainder 1)"_s}};
    QStringList own = bounds.at(strategy);
    if (strategy == 0 && table.primaryKey)
        own.first() = u"FOR VALUES IN (1, 2)"_s;
    const int count = dice.below(own.size() + 1);
    for (int i = 0; i < count; ++i) {
        const bool isParted = dice.oneIn(5);
        addPartition(table, own.at(i), dice, isParted ? u"HASH "_s + key : QString());
        if (isParted) {
            const schema::Table below = *m_schema.tables.last();
            addPartition(below, u"FOR VALUES WITH (modulus 1, remainder 0)"_s, dice);
        }
    }
}

void ServerSchemaMaker::addHeir(const Ingredient &ingredient, Dice &dice)
{
    const schema::Table *parent = anyTable(dice);
    if (!parent || parent->isPartition() || !parent->partitionBy.isEmpty())
        return;
    schema::Table table = bareTable(ingredient, dice);
    table.inherits = {parent->id};
    for (schema::Column column : parent->columns) {
        column.id = ObjectId::create();
        column.comment.clear();
        // Heirs do not inherit it: https://www.postgresql.org/docs/current/ddl-inherit.html
        column.identity.reset();
        if (column.defaultExpression && column.defaultExpression->startsWith("nextval"_L1))
            table.dependsOn = parent->dependsOn;
        table.columns.append(column);
    }
    table.dependsOn = parent->dependsOn;
    addColumns(table, dice, 0, 2);
    if (!table.columns.isEmpty())
        addKeys(table, dice);
    addIndexes(table, dice);
    m_schema.tables.append(table);
    for (schema::Sequence &sequence : m_serials)
        m_schema.sequences.append(std::move(sequence));
    m_serials.clear();
}

} // namespace relvar::test
