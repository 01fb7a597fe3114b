// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/arbitraryserverschema.h"

#include "dialects/postgresql/quoting.h"
#include "edit/types.h"

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using postgresql::quoteIdentifier;
using postgresql::quoteLiteral;
using schema::Schema;

namespace {

/// Plain, or one of the names on which tools break.
QString awkward(const QString &stem, int choice)
{
    switch (choice % 24) {
    case 8:
        return stem.toUpper();
    case 9:
        return u"Order "_s + stem;
    case 10:
        return u"a\"b"_s + stem;
    case 11:
        return u"it's "_s + stem;
    case 12:
        return u"größe_日本_"_s + stem;
    case 13:
        return (stem + u'_').leftJustified(63, u'x');
    case 14:
        return u"a.b "_s + stem;
    case 15:
        return u"1"_s + stem;
    case 16:
        return stem + u'$';
    case 17:
        return u"back\\slash "_s + stem;
    case 18:
        return u"%1 %s "_s + stem;
    case 19:
        return u"; -- "_s + stem;
    case 20:
        return u"  "_s + stem + u' ';
    default:
        return stem;
    }
}

} // namespace

ServerSchemaMaker::ServerSchemaMaker(Schema start)
    : m_schema(std::move(start))
{
    const auto note = [&](const auto &list) {
        for (const auto &object : list)
            m_names.insert(object->name);
    };
    note(m_schema.tables);
    note(m_schema.views);
    note(m_schema.enums);
    note(m_schema.sequences);
    note(m_schema.otherObjects);
}

void ServerSchemaMaker::add(const Ingredient &ingredient)
{
    static const QList<Kind> kinds{
        Kind::Namespace, Kind::Enum,     Kind::Domain,     Kind::Composite, Kind::Sequence, Kind::Function,
        Kind::Function,  Kind::Table,    Kind::Table,      Kind::Table,     Kind::Table,    Kind::PartitionedTable,
        Kind::Heir,      Kind::View,     Kind::View,       Kind::View,      Kind::Trigger,  Kind::Trigger,
        Kind::Policy,    Kind::Rule,     Kind::Statistics, Kind::Enum,      Kind::Table,    Kind::MaterializedView,
        Kind::Miscellany};
    // The first ones are what the others need.
    Dice dice(ingredient.seed);
    const Kind kind = dice.of(kinds);
    add(m_schema.tables.isEmpty() && ingredient.number % 2 == 0 ? Kind::Table : kind, ingredient);
}

void ServerSchemaMaker::add(Kind kind, const Ingredient &ingredient)
{
    Dice dice(ingredient.seed * 2654435761U + 1);
    m_number = ingredient.number;
    m_parts = 0;
    switch (kind) {
    case Kind::Namespace:
        return addNamespace(ingredient, dice);
    case Kind::Enum:
        return addEnum(ingredient, dice);
    case Kind::Domain:
        return addDomain(ingredient, dice);
    case Kind::Composite:
        return addComposite(ingredient, dice);
    case Kind::Sequence:
        return addSequence(ingredient, dice);
    case Kind::Function:
        return addFunction(ingredient, dice);
    case Kind::Miscellany:
        return addMiscellany(ingredient, dice);
    case Kind::Table:
        return addTable(ingredient, dice);
    case Kind::PartitionedTable:
        return addPartitionedTable(ingredient, dice);
    case Kind::Heir:
        return addHeir(ingredient, dice);
    case Kind::View:
        return addView(ingredient, dice, false);
    case Kind::MaterializedView:
        return addView(ingredient, dice, true);
    case Kind::Trigger:
        return addTrigger(ingredient, dice);
    case Kind::Policy:
        return addPolicy(ingredient, dice);
    case Kind::Rule:
        return addRule(ingredient, dice);
    case Kind::Statistics:
        return addStatistics(ingredient, dice);
    }
}

QString ServerSchemaMaker::name(const QString &kind, const Ingredient &ingredient, Dice &dice)
{
    static const QStringList words{u"user"_s, u"order"_s, u"select"_s, u"table"_s, u"group"_s, u"primary"_s};
    QString name = dice.oneIn(8) ? dice.of(words) : QString();
    if (name.isEmpty() || m_names.contains(name))
        name = awkward(kind + QString::number(ingredient.number), dice.below(24));
    while (m_names.contains(name))
        name = name.left(12) + QString::number(m_names.size());
    m_names.insert(name);
    return name;
}

QString ServerSchemaMaker::part(const QString &stem)
{
    ++m_parts;
    return awkward(stem + QString::number(m_number) + u'_' + QString::number(m_parts), m_number * 7 + m_parts * 5);
}

QString ServerSchemaMaker::comment(Dice &dice)
{
    if (!dice.oneIn(4))
        return {};
    return dice.of(QStringList{u"What it is"_s, u"it's \\ \"so\""_s, u"two\nlines; -- ünd"_s, u"$$ %1"_s});
}

ObjectId ServerSchemaMaker::space(Dice &dice) const
{
    if (dice.oneIn(2))
        return m_schema.defaultNamespace();
    return dice.of(m_schema.namespaces).id;
}

QString ServerSchemaMaker::place(ObjectId namespaceId, const QString &name) const
{
    const schema::Namespace *space = m_schema.findNamespace(namespaceId);
    return (space ? quoteIdentifier(space->name) + u'.' : QString()) + quoteIdentifier(name);
}

const schema::Table *ServerSchemaMaker::anyTable(Dice &dice) const
{
    return m_schema.tables.isEmpty() ? nullptr : &*m_schema.tables.at(dice.below(m_schema.tables.size()));
}

ObjectId ServerSchemaMaker::addText(const QString &kind, ObjectId space, const QString &name, const QString &definition,
                                    const QString &target, Dice &dice, QList<schema::Dependency> uses, ObjectId owner)
{
    schema::OtherObject object{.id = ObjectId::create(),
                               .namespaceId = space,
                               .kind = kind,
                               .name = name,
                               .definition = definition,
                               .dropStatement = u"DROP "_s + target,
                               .owner = owner,
                               .dependsOn = std::move(uses)};
    if (const QString text = comment(dice); !text.isEmpty())
        object.definition += u";\nCOMMENT ON "_s + target + u" IS "_s + quoteLiteral(text);
    const ObjectId id = object.id;
    m_schema.otherObjects.append(std::move(object));
    return id;
}

void ServerSchemaMaker::addNamespace(const Ingredient &ingredient, Dice &dice)
{
    m_schema.namespaces.append({ObjectId::create(), name(u"space"_s, ingredient, dice), comment(dice)});
}

void ServerSchemaMaker::addEnum(const Ingredient &ingredient, Dice &dice)
{
    static const QStringList values{u"sad"_s,   u"ok"_s,      u"happy"_s,   u"it's"_s,
                                    u"Größe"_s, u"two words"_s, u"back\\s"_s, u"NULL"_s};
    schema::EnumType type{.id = ObjectId::create(),
                          .namespaceId = space(dice),
                          .name = name(u"mood"_s, ingredient, dice),
                          .values = {},
                          .comment = comment(dice)};
    const int first = dice.below(values.size());
    const int count = 1 + dice.below(4);
    for (int i = 0; i < count; ++i)
        type.values.append(values.at((first + i) % values.size()));
    m_schema.enums.append(std::move(type));
}

void ServerSchemaMaker::addDomain(const Ingredient &ingredient, Dice &dice)
{
    const ObjectId in = space(dice);
    const QString called = name(u"domain"_s, ingredient, dice);
    const bool isNumber = dice.oneIn(2);
    QString text = u"CREATE DOMAIN "_s + place(in, called) + (isNumber ? u" AS integer"_s : u" AS text"_s);
    if (!isNumber && dice.oneIn(3))
        text += u" COLLATE pg_catalog.\"C\""_s;
    if (dice.oneIn(3))
        text += isNumber ? u" DEFAULT 7"_s : u" DEFAULT 'seven'::text"_s;
    if (dice.oneIn(2)) {
        text += u" CONSTRAINT "_s + quoteIdentifier(part(u"limit"_s))
                + (isNumber ? u" CHECK ((VALUE > '-1'::integer))"_s : u" CHECK ((length(VALUE) < 1000))"_s);
    }
    addText(u"domain"_s, in, called, text, u"DOMAIN "_s + place(in, called), dice);
}

void ServerSchemaMaker::addComposite(const Ingredient &ingredient, Dice &dice)
{
    const ObjectId in = space(dice);
    const QString called = name(u"pair"_s, ingredient, dice);
    QStringList fields;
    const int count = 1 + dice.below(3);
    for (int i = 0; i < count; ++i)
        fields.append(quoteIdentifier(part(u"f"_s)) + u' ' + dice.of(QStringList{u"integer"_s, u"text"_s, u"date"_s}));
    addText(u"composite type"_s, in, called,
            u"CREATE TYPE "_s + place(in, called) + u" AS ("_s + fields.join(u", "_s) + u')',
            u"TYPE "_s + place(in, called), dice);
}

void ServerSchemaMaker::addSequence(const Ingredient &ingredient, Dice &dice)
{
    schema::Sequence sequence{.id = ObjectId::create(),
                              .namespaceId = space(dice),
                              .name = name(u"numbers"_s, ingredient, dice),
                              .dataType = dice.of(QStringList{u"bigint"_s, u"integer"_s, u"smallint"_s}),
                              .ownerTable = {},
                              .ownerColumn = {},
                              .comment = comment(dice)};
    const qint64 most = sequence.dataType == "smallint"_L1  ? std::numeric_limits<qint16>::max()
                        : sequence.dataType == "integer"_L1 ? std::numeric_limits<qint32>::max()
                                                            : std::numeric_limits<qint64>::max();
    sequence.maximum = most;
    if (dice.oneIn(4)) {
        sequence.increment = -2;
        sequence.minimum = -most - 1;
        sequence.maximum = -1;
        sequence.start = -1;
    } else if (dice.oneIn(2)) {
        sequence.increment = 5;
        sequence.minimum = dice.oneIn(2) ? 0 : 1;
        sequence.maximum = dice.oneIn(2) ? 1000 : most;
        sequence.start = 11;
    }
    sequence.cache = dice.oneIn(4) ? 20 : 1;
    sequence.cycle = dice.oneIn(4);
    m_schema.sequences.append(std::move(sequence));
}

void ServerSchemaMaker::addFunction(const Ingredient &ingredient, Dice &dice)
{
    const ObjectId in = space(dice);
    const QString called = name(u"work"_s, ingredient, dice);
    const QString full = place(in, called);
    const schema::Table *table = anyTable(dice);
    QString arguments;
    QString text;
    QList<schema::Dependency> uses;
    QString kind = u"function"_s;
    const QString begin = u"CREATE OR REPLACE FUNCTION "_s + full;
    switch (dice.below(table ? 7 : 5)) {
    case 0:
        text = begin + u"()\n RETURNS integer\n LANGUAGE sql\n IMMUTABLE\nAS $function$ SELECT 42 $function$"_s;
        break;
    case 1:
        arguments = u"integer, text"_s;
        text = begin
               + u"(a integer, b text DEFAULT 'x'::text)\n RETURNS text\n LANGUAGE plpgsql\n STRICT\nAS $function$\n"
                 "BEGIN\n  RETURN b || a; -- it's\nEND;\n$function$"_s;
        break;
    case 2:
        arguments = u"text"_s;
        text = begin
               + u"(text)\n RETURNS text\n LANGUAGE sql\n IMMUTABLE PARALLEL SAFE STRICT COST 10\n"
                 "AS $function$ SELECT lower($1) $function$"_s;
        break;
    case 3:
        kind = u"procedure"_s;
        arguments = u"integer"_s;
        text = u"CREATE OR REPLACE PROCEDURE "_s + full
               + u"(IN a integer)\n LANGUAGE plpgsql\nAS $procedure$ BEGIN RAISE NOTICE '%', a; END $procedure$"_s;
        break;
    case 4:
        arguments = u"integer"_s;
        text = begin + u"(a integer)\n RETURNS integer\n LANGUAGE sql\n IMMUTABLE\nRETURN (a + 1)"_s;
        break;
    case 5:
        // Its body is no secret to the server only when it is parsed: what it names is not recorded.
        text = begin + u"()\n RETURNS bigint\n LANGUAGE sql\n STABLE\nAS $function$ SELECT count(*) FROM "_s
               + place(table->namespaceId, table->name) + u" $function$"_s;
        break;
    default:
        text = begin + u"()\n RETURNS SETOF "_s + place(table->namespaceId, table->name)
               + u"\n LANGUAGE sql\n STABLE ROWS 10\nAS $function$ SELECT * FROM "_s
               + place(table->namespaceId, table->name) + u" $function$"_s;
        uses.append({table->id, {}});
    }
    addText(kind, in, called + u'(' + arguments + u')', text, kind.toUpper() + u' ' + full + u'(' + arguments + u')',
            dice, uses);
}

void ServerSchemaMaker::addMiscellany(const Ingredient &ingredient, Dice &dice)
{
    const ObjectId in = space(dice);
    const QString called = name(u"thing"_s, ingredient, dice);
    const QString full = place(in, called);
    switch (dice.below(6)) {
    case 0:
        addText(u"range type"_s, in, called, u"CREATE TYPE "_s + full + u" AS RANGE (SUBTYPE = double precision)"_s,
                u"TYPE "_s + full, dice);
        break;
    case 1:
        addText(u"aggregate"_s, in, called + u"(integer)"_s,
                u"CREATE AGGREGATE "_s + full + u"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')"_s,
                u"AGGREGATE "_s + full + u"(integer)"_s, dice);
        break;
    case 2:
        addText(u"collation"_s, in, called,
                u"CREATE COLLATION "_s + full + u" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C')"_s,
                u"COLLATION "_s + full, dice);
        break;
    case 3:
        addText(u"text search dictionary"_s, in, called,
                u"CREATE TEXT SEARCH DICTIONARY "_s + full
                    + u" (TEMPLATE = pg_catalog.simple, stopwords = 'english')"_s,
                u"TEXT SEARCH DICTIONARY "_s + full, dice);
        break;
    case 4:
        addText(u"foreign data wrapper"_s, {}, called, u"CREATE FOREIGN DATA WRAPPER "_s + quoteIdentifier(called),
                u"FOREIGN DATA WRAPPER "_s + quoteIdentifier(called), dice);
        break;
    default:
        addText(u"text search configuration"_s, in, called,
                u"CREATE TEXT SEARCH CONFIGURATION "_s + full + u" (PARSER = pg_catalog.\"default\")"_s,
                u"TEXT SEARCH CONFIGURATION "_s + full, dice);
    }
}

void ServerSchemaMaker::addView(const Ingredient &ingredient, Dice &dice, bool materialized)
{
    const schema::Table *table = anyTable(dice);
    const schema::Table *second = anyTable(dice);
    if (!table || table->columns.isEmpty())
        return;
    schema::View view{.id = ObjectId::create(),
                      .namespaceId = space(dice),
                      .name = name(u"view"_s, ingredient, dice),
                      .comment = comment(dice),
                      .materialized = materialized,
                      .dependsOn = {{table->id, {}}}};
    const QString full = place(view.namespaceId, view.name);
    const QString from = place(table->namespaceId, table->name);
    const schema::Column &column = dice.of(table->columns);
    view.dependsOn.append({table->id, column.id});
    const QString named = quoteIdentifier(column.name);
    const QString output = dice.oneIn(3) ? u" AS "_s + quoteIdentifier(part(u"out"_s)) : QString();
    const QString outputName = output.isEmpty() ? named : output.mid(4);
    QString query;
    QString options;
    QString check;
    switch (dice.below(8)) {
    case 0: {
        QStringList columns;
        for (const schema::Column &each : table->columns) {
            columns.append(quoteIdentifier(each.name));
            view.dependsOn.append({table->id, each.id});
        }
        query = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + from;
        break;
    }
    case 1:
        query = u"SELECT "_s + named + output + u", count(*) OVER () AS \"how many\" FROM "_s + from;
        break;
    case 2:
        query = u"SELECT t."_s + named + output + u" FROM "_s + from + u" t LEFT JOIN "_s
                + place(second->namespaceId, second->name) + u" other ON true"_s;
        view.dependsOn.append({second->id, {}});
        break;
    case 3:
        query = u"WITH part AS (SELECT "_s + named + u" FROM "_s + from + u") SELECT "_s + named + output
                + u" FROM part UNION ALL SELECT "_s + named + u" FROM "_s + from;
        break;
    case 4:
        query = u"SELECT "_s + named + output + u", ("_s + named + u")::text AS \"as text\" FROM "_s + from
                + u" WHERE "_s + named + u" IS NOT NULL"_s;
        if (!materialized) {
            options = dice.oneIn(2) ? u" WITH (security_barrier = true)"_s : QString();
            check = dice.oneIn(2) ? u" WITH LOCAL CHECK OPTION"_s : QString();
        }
        break;
    case 5:
        if (!m_schema.views.isEmpty()) {
            const schema::View &below = *dice.of(m_schema.views);
            query = u"SELECT * FROM "_s + place(below.namespaceId, below.name) + u" LIMIT 5"_s;
            view.dependsOn = {{below.id, {}}};
            break;
        }
        [[fallthrough]];
    case 6:
        query = u"SELECT "_s + named + output + u" FROM "_s + from + u" x WHERE EXISTS (SELECT FROM "_s
                + place(second->namespaceId, second->name) + u") AND NOT x IS NULL"_s;
        view.dependsOn.append({second->id, {}});
        break;
    default:
        query = u"SELECT now() AS at, 'it''s'::text AS said, "_s + named + output + u" FROM "_s + from;
        options = materialized || dice.oneIn(2) ? QString() : u" WITH (security_invoker = true)"_s;
    }
    view.definition
        = (materialized ? u"CREATE MATERIALIZED VIEW "_s : u"CREATE VIEW "_s) + full + options + u" AS "_s + query
          + check;
    const ObjectId id = view.id;
    m_schema.views.append(view);
    static const QStringList comparable{u"integer"_s, u"text"_s, u"date"_s, u"bigint"_s};
    if (materialized && query.contains(named + output + u" FROM"_s) && comparable.contains(column.type.text)
        && dice.oneIn(2)) {
        const QString indexName = part(u"ix"_s);
        addText(u"index"_s, view.namespaceId, indexName,
                u"CREATE INDEX "_s + quoteIdentifier(indexName) + u" ON "_s + full + u" USING btree ("_s + outputName
                    + u')',
                u"INDEX "_s + place(view.namespaceId, indexName), dice, {{id, {}}}, id);
    }
}

void ServerSchemaMaker::addTrigger(const Ingredient &ingredient, Dice &dice)
{
    const schema::Table *table = anyTable(dice);
    if (!table || table->columns.isEmpty())
        return;
    const ObjectId in = space(dice);
    const QString called = name(u"react"_s, ingredient, dice);
    const ObjectId function
        = addText(u"function"_s, in, called + u"()"_s,
                  u"CREATE OR REPLACE FUNCTION "_s + place(in, called)
                      + u"()\n RETURNS trigger\n LANGUAGE plpgsql\nAS $function$\nBEGIN\n  IF TG_OP = 'DELETE' THEN "
                        "RETURN OLD; END IF;\n  RETURN NEW;\nEND;\n$function$"_s,
                  u"FUNCTION "_s + place(in, called) + u"()"_s, dice);
    schema::Trigger trigger{.id = ObjectId::create(), .tableId = table->id, .name = part(u"trigger"_s)};
    const QString quoted = quoteIdentifier(trigger.name);
    const QString on = place(table->namespaceId, table->name);
    const schema::Column &column = dice.of(table->columns);
    const QString named = quoteIdentifier(column.name);
    const QString execute = u" EXECUTE FUNCTION "_s + place(in, called) + u"()"_s;
    switch (dice.below(5)) {
    case 0:
        trigger.definition = u"CREATE TRIGGER "_s + quoted + u" BEFORE INSERT ON "_s + on + u" FOR EACH ROW"_s + execute;
        break;
    case 1:
        trigger.definition = u"CREATE TRIGGER "_s + quoted + u" AFTER UPDATE OF "_s + named + u" ON "_s + on
                             + u" FOR EACH ROW WHEN ((NEW."_s + named + u" IS NOT NULL))"_s + execute;
        break;
    case 2:
        trigger.definition = u"CREATE TRIGGER "_s + quoted + u" AFTER DELETE ON "_s + on
                             + (table->partitionBy.isEmpty() ? u" REFERENCING OLD TABLE AS gone"_s : QString())
                             + u" FOR EACH STATEMENT"_s + execute;
        break;
    case 3:
        if (table->partitionBy.isEmpty() && !table->isPartition()) {
            trigger.definition = u"CREATE CONSTRAINT TRIGGER "_s + quoted + u" AFTER INSERT OR UPDATE ON "_s + on
                                 + u" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"_s + execute;
            break;
        }
        [[fallthrough]];
    default:
        trigger.definition = u"CREATE TRIGGER "_s + quoted + u" BEFORE INSERT OR DELETE OR TRUNCATE ON "_s + on
                             + u" FOR EACH STATEMENT"_s + execute;
    }
    trigger.dependsOn = {{function, {}}};
    if (trigger.definition.contains(named))
        trigger.dependsOn.append({table->id, column.id});
    if (dice.oneIn(5))
        trigger.definition += u";\nALTER TABLE "_s + on + u" DISABLE TRIGGER "_s + quoted;
    if (const QString text = comment(dice); !text.isEmpty())
        trigger.definition += u";\nCOMMENT ON TRIGGER "_s + quoted + u" ON "_s + on + u" IS "_s + quoteLiteral(text);
    m_schema.triggers.append(std::move(trigger));
}

void ServerSchemaMaker::addPolicy(const Ingredient &, Dice &dice)
{
    const schema::Table *table = anyTable(dice);
    if (!table || table->columns.isEmpty())
        return;
    const QString called = part(u"policy"_s);
    const schema::Column &column = dice.of(table->columns);
    const QString target = u"POLICY "_s + quoteIdentifier(called) + u" ON "_s + place(table->namespaceId, table->name);
    addText(u"policy"_s, table->namespaceId, called + u" ON "_s + table->name,
            u"CREATE "_s + target + dice.of(QStringList{QString(), u" AS RESTRICTIVE"_s})
                + dice.of(QStringList{QString(), u" FOR SELECT"_s, u" FOR DELETE"_s}) + u" USING (("_s
                + quoteIdentifier(column.name) + u" IS NOT NULL))"_s,
            target, dice, {{table->id, {}}, {table->id, column.id}}, table->id);
}

void ServerSchemaMaker::addRule(const Ingredient &, Dice &dice)
{
    const schema::Table *table = anyTable(dice);
    if (!table || table->columns.isEmpty())
        return;
    const QString called = part(u"rule"_s);
    const schema::Column &column = dice.of(table->columns);
    const QString on = place(table->namespaceId, table->name);
    addText(u"rule"_s, table->namespaceId, called + u" ON "_s + table->name,
            u"CREATE RULE "_s + quoteIdentifier(called) + u" AS ON DELETE TO "_s + on + u" WHERE (old."_s
                + quoteIdentifier(column.name) + u" IS NULL AND false) DO NOTHING"_s,
            u"RULE "_s + quoteIdentifier(called) + u" ON "_s + on, dice, {{table->id, {}}, {table->id, column.id}},
            table->id);
}

void ServerSchemaMaker::addStatistics(const Ingredient &ingredient, Dice &dice)
{
    static const QStringList comparable{u"integer"_s, u"text"_s, u"date"_s, u"bigint"_s, u"boolean"_s};
    const schema::Table *table = anyTable(dice);
    if (!table)
        return;
    QStringList columns;
    QList<schema::Dependency> uses{{table->id, {}}};
    for (const schema::Column &column : table->columns) {
        if (comparable.contains(column.type.text) && !column.generated && columns.size() < 3) {
            columns.append(quoteIdentifier(column.name));
            uses.append({table->id, column.id});
        }
    }
    if (columns.size() < 2)
        return;
    const ObjectId in = space(dice);
    const QString called = name(u"figures"_s, ingredient, dice);
    addText(u"statistics"_s, in, called,
            u"CREATE STATISTICS "_s + place(in, called)
                + dice.of(QStringList{QString(), u" (ndistinct, dependencies)"_s, u" (mcv)"_s}) + u" ON "_s
                + columns.join(u", "_s) + u" FROM "_s + place(table->namespaceId, table->name),
            u"STATISTICS "_s + place(in, called), dice, uses, table->id);
}

schema::Schema serverSchema(const std::vector<Ingredient> &objects)
{
    Schema start;
    start.namespaces = {{ObjectId::create(), u"public"_s, u"standard public schema"_s}};
    ServerSchemaMaker maker(start);
    for (const Ingredient &ingredient : objects)
        maker.add(ingredient);
    return maker.schema();
}

} // namespace relvar::test
