// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/introspect.h"
#include "schema/json.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename List>
auto named(const List &list, const QString &name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const auto &one) { return one->name == name; });
    return found == list.cend() ? nullptr : &**found;
}

template<typename Value>
Value part(const QList<Value> &list, const QString &name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Value &one) { return one.name == name; });
    return found == list.cend() ? Value() : *found;
}

QStringList columnNames(const schema::Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids)
        names.append(table.column(id) ? table.column(id)->name : u"?"_s);
    return names;
}

QStringList columnNames(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts)
        names.append(table.column(part.column) ? table.column(part.column)->name : part.expression);
    return names;
}

template<typename List>
QStringList allNames(const List &list)
{
    QStringList names;
    for (const auto &one : list)
        names.append(one->name);
    names.sort();
    return names;
}

/// "table.column" or "object" of all that is named, sorted.
QStringList dependencyNames(const schema::Schema &schema, const QList<schema::Dependency> &dependencies)
{
    QStringList names;
    for (const schema::Dependency &dependency : dependencies) {
        QString name = u"?"_s;
        const auto look = [&](const auto &list) {
            for (const auto &one : list) {
                if (one->id == dependency.object)
                    name = one->name;
            }
        };
        look(schema.tables);
        look(schema.views);
        look(schema.enums);
        look(schema.sequences);
        look(schema.otherObjects);
        if (const schema::Table *table = schema.table(dependency.object); table && !dependency.column.isNull())
            name += u'.' + columnNames(*table, {dependency.column}).constFirst();
        names.append(name);
    }
    names.sort();
    return names;
}

QStringList reports(const dialect::Snapshot &snapshot)
{
    QStringList lines;
    for (const dialect::NotHandled &one : snapshot.notHandled)
        lines.append(one.kind + u": "_s + one.name);
    return lines;
}

QString text(const schema::Schema &schema)
{
    return QString::fromUtf8(QJsonDocument(schema::describe(schema)).toJson());
}

} // namespace

class TestIntrospect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columns();
    void constraints();
    void indexes();
    void tables();
    void partitions();
    void enumsAndSequences();
    void viewsAndTriggers();
    void namespaces();
    void objectsAsText_data();
    void objectsAsText();
    void dependencies();
    void leavesOut();
    void reportsWhatIsNotRead();
    void insideTransaction();
    void whileOthersChange();
    void roleWithoutRights();

private:
    /// A new database with what the statements make, read.
    dialect::Snapshot read(const QString &statements);
    dialect::Snapshot readAgain();

    test::PostgresqlServer m_server;
    QString m_database;
    int m_databases = 0;
};

void TestIntrospect::initTestCase()
{
    const auto started = m_server.start();
    QVERIFY_RESULT(started);
    const auto role = m_server.run(u"postgres"_s, u"CREATE ROLE reader LOGIN"_s);
    QVERIFY_RESULT(role);
}

dialect::Snapshot TestIntrospect::readAgain()
{
    const auto connection = m_server.connect(m_database);
    if (!connection) {
        QTest::qFail(qPrintable(connection.error().toString()), __FILE__, __LINE__);
        return {};
    }
    const auto snapshot = postgresql::introspect(**connection);
    if (!snapshot) {
        QTest::qFail(qPrintable(snapshot.error().toString()), __FILE__, __LINE__);
        return {};
    }
    if ((*connection)->inTransaction())
        QTest::qFail("reading left a transaction open", __FILE__, __LINE__);
    return *snapshot;
}

dialect::Snapshot TestIntrospect::read(const QString &statements)
{
    m_database = u"db%1"_s.arg(++m_databases);
    const auto created = m_server.createDatabase(m_database);
    const auto done = created ? m_server.run(m_database, statements)
                              : Result<database::ResultSet>(fail(created.error()));
    if (!done) {
        QTest::qFail(qPrintable(done.error().toString()), __FILE__, __LINE__);
        return {};
    }
    return readAgain();
}

void TestIntrospect::columns()
{
    const schema::Schema schema = read(uR"(
        CREATE TYPE mood AS ENUM ('sad', 'happy');
        CREATE DOMAIN email AS text CHECK (VALUE ~ '@');
        CREATE TABLE t (
            id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5 MINVALUE 5 MAXVALUE 1000 CACHE 7 CYCLE),
            small smallint GENERATED BY DEFAULT AS IDENTITY (INCREMENT -1),
            plain integer GENERATED BY DEFAULT AS IDENTITY,
            gone integer,
            name varchar(20) COLLATE "C" NOT NULL DEFAULT 'x',
            doubled integer GENERATED ALWAYS AS (plain * 2) STORED,
            moods mood[] DEFAULT '{sad}', mail email, "Odd ""name""" timestamp(3) with time zone,
            lasting interval day to second(2), amount numeric(10, 2));
        ALTER TABLE t DROP COLUMN gone;
        COMMENT ON COLUMN t.name IS 'it''s a name';
        COMMENT ON COLUMN t.amount IS 'last')"_s).schema;
    const schema::Table *table = named(schema.tables, u"t"_s);
    QVERIFY(table);
    QStringList lines;
    for (const schema::Column &column : table->columns)
        lines.append(column.name + u' ' + column.type.text + (column.notNull ? u" not null"_s : QString()));
    QCOMPARE(lines, (QStringList{u"id bigint not null"_s, u"small smallint not null"_s, u"plain integer not null"_s,
                                 u"name character varying(20) not null"_s, u"doubled integer"_s, u"moods mood[]"_s,
                                 u"mail email"_s, u"Odd \"name\" timestamp(3) with time zone"_s,
                                 u"lasting interval day to second(2)"_s, u"amount numeric(10,2)"_s}));

    const auto column = [&](const QString &name) { return part(table->columns, name); };
    QCOMPARE(column(u"id"_s).identity,
             (schema::Identity{.always = true, .start = 10, .increment = 5, .minimum = 5, .maximum = 1000, .cache = 7,
                               .cycle = true}));
    QCOMPARE(column(u"small"_s).identity, (schema::Identity{.increment = -1}));
    QCOMPARE(column(u"plain"_s).identity, schema::Identity{});
    QVERIFY(schema.sequences.isEmpty());
    QCOMPARE(column(u"name"_s).collation, u"C"_s);
    QCOMPARE(column(u"name"_s).defaultExpression, u"'x'::character varying"_s);
    QCOMPARE(column(u"name"_s).comment, u"it's a name"_s);
    QCOMPARE(column(u"amount"_s).comment, u"last"_s);
    QCOMPARE(column(u"amount"_s).collation, QString());
    QCOMPARE(column(u"doubled"_s).generated, (schema::Generated{u"plain * 2"_s, true}));
    QVERIFY(!column(u"doubled"_s).defaultExpression);
    QCOMPARE(column(u"moods"_s).type.userType, schema.enums.constFirst()->id);
    QCOMPARE(column(u"mail"_s).type.userType, named(schema.otherObjects, u"email"_s)->id);
    QVERIFY(column(u"plain"_s).type.userType.isNull());
}

void TestIntrospect::constraints()
{
    const schema::Schema schema = read(uR"(
        CREATE TABLE parent (gone integer, a integer, b text, c integer, CONSTRAINT parent_key PRIMARY KEY (a) INCLUDE
            (c),
            CONSTRAINT parent_b UNIQUE NULLS NOT DISTINCT (b) DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT parent_ab UNIQUE (b, a));
        ALTER TABLE parent DROP COLUMN gone;
        COMMENT ON CONSTRAINT parent_key ON parent IS 'the key';
        CREATE TABLE child (pa integer, pb text, during int4range,
            CONSTRAINT child_fk FOREIGN KEY (pb, pa) REFERENCES parent (b, a) MATCH FULL ON UPDATE CASCADE
                ON DELETE SET NULL (pb) DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT positive CHECK (pa > 0 AND (pb <> '(' OR pa > 9)) NO INHERIT,
            CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) WHERE (pa > 0));
        ALTER TABLE child ADD CONSTRAINT later CHECK (pa < 100) NOT VALID;
        ALTER TABLE child ADD CONSTRAINT later_fk FOREIGN KEY (pa) REFERENCES parent ON DELETE RESTRICT NOT VALID;
        COMMENT ON CONSTRAINT child_fk ON child IS 'refers';
        COMMENT ON CONSTRAINT no_overlap ON child IS 'excludes')"_s).schema;
    const schema::Table *parent = named(schema.tables, u"parent"_s);
    const schema::Table *child = named(schema.tables, u"child"_s);
    QVERIFY(parent && child);

    QVERIFY(parent->primaryKey);
    QCOMPARE(parent->primaryKey->name, u"parent_key"_s);
    QCOMPARE(columnNames(*parent, parent->primaryKey->parts), QStringList{u"a"_s});
    QCOMPARE(columnNames(*parent, parent->primaryKey->included), QStringList{u"c"_s});
    QCOMPARE(parent->primaryKey->comment, u"the key"_s);
    const auto unique = part(parent->uniqueConstraints, u"parent_b"_s);
    QVERIFY(unique.nullsNotDistinct && unique.deferrable && unique.initiallyDeferred);
    const auto pair = part(parent->uniqueConstraints, u"parent_ab"_s);
    QVERIFY(!pair.nullsNotDistinct && !pair.deferrable);
    QCOMPARE(columnNames(*parent, pair.parts), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY2(parent->indexes.isEmpty(), "the indexes of constraints are not listed");

    const auto key = part(child->foreignKeys, u"child_fk"_s);
    QCOMPARE(key.referencedTable, parent->id);
    QCOMPARE(columnNames(*child, key.columns), (QStringList{u"pb"_s, u"pa"_s}));
    QCOMPARE(columnNames(*parent, key.referencedColumns), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(key.match, u"FULL"_s);
    QCOMPARE(key.onUpdate, schema::ReferentialAction::Cascade);
    QCOMPARE(key.onDelete, schema::ReferentialAction::SetNull);
    QCOMPARE(columnNames(*child, key.setColumns), QStringList{u"pb"_s});
    QVERIFY(key.deferrable && key.initiallyDeferred && !key.notValid);
    QCOMPARE(key.comment, u"refers"_s);
    const auto later = part(child->foreignKeys, u"later_fk"_s);
    QVERIFY(later.notValid && !later.deferrable);
    QCOMPARE(later.onDelete, schema::ReferentialAction::Restrict);
    QCOMPARE(later.onUpdate, schema::ReferentialAction::NoAction);

    QCOMPARE(child->checks.size(), 2);
    const auto positive = part(child->checks, u"positive"_s);
    QCOMPARE(positive.expression, u"(pa > 0) AND ((pb <> '('::text) OR (pa > 9))"_s);
    QVERIFY(positive.noInherit && !positive.notValid);
    QCOMPARE(part(child->checks, u"later"_s).expression, u"pa < 100"_s);
    QVERIFY(part(child->checks, u"later"_s).notValid);
    QCOMPARE(child->exclusions.size(), 1);
    QCOMPARE(child->exclusions.constFirst().definition, u"EXCLUDE USING gist (during WITH &&) WHERE ((pa > 0))"_s);
    QCOMPARE(child->exclusions.constFirst().comment, u"excludes"_s);
}

void TestIntrospect::indexes()
{
    const schema::Schema schema = read(uR"(
        CREATE SCHEMA other; CREATE EXTENSION pg_trgm WITH SCHEMA other; CREATE COLLATION other.plain FROM "C";
        CREATE TABLE "USING (x" (a text, "b,b" integer, c text[], d integer);
        CREATE UNIQUE INDEX odd ON "USING (x" (lower(a) COLLATE "POSIX" text_pattern_ops DESC, "b,b" NULLS FIRST,
            (d + 1) DESC NULLS LAST) INCLUDE (c, d) WITH (fillfactor = 80, deduplicate_items = off)
            WHERE d > 0 AND a <> 'WHERE (';
        CREATE INDEX tri ON "USING (x" USING gist (a other.gist_trgm_ops (siglen = 32));
        CREATE INDEX words ON "USING (x" USING gin (c);
        CREATE UNIQUE INDEX once ON "USING (x" (d) NULLS NOT DISTINCT;
        CREATE INDEX collated ON "USING (x" (a COLLATE other.plain, (a || ','), (c[1]));
        COMMENT ON INDEX words IS 'finds words')"_s).schema;
    QCOMPARE(schema.tables.size(), 1);
    const schema::Table &table = *schema.tables.constFirst();
    QCOMPARE(table.indexes.size(), 5);

    const auto odd = part(table.indexes, u"odd"_s);
    QVERIFY(odd.unique && !odd.nullsNotDistinct);
    QCOMPARE(odd.method, QString());
    QCOMPARE(odd.parts.size(), 3);
    QCOMPARE(odd.parts.at(0), (schema::KeyPart{.expression = u"lower(a)"_s, .collation = u"POSIX"_s,
                                               .operatorClass = u"text_pattern_ops"_s, .descending = true}));
    QCOMPARE(odd.parts.at(1), (schema::KeyPart{.column = part(table.columns, u"b,b"_s).id, .nulls = u"FIRST"_s}));
    QCOMPARE(odd.parts.at(2), (schema::KeyPart{.expression = u"d + 1"_s, .descending = true, .nulls = u"LAST"_s}));
    QCOMPARE(columnNames(table, odd.included), (QStringList{u"c"_s, u"d"_s}));
    QCOMPARE(odd.options, (QMap<QString, QString>{{u"fillfactor"_s, u"80"_s}, {u"deduplicate_items"_s, u"off"_s}}));
    QCOMPARE(odd.predicate, u"(d > 0) AND (a <> 'WHERE ('::text)"_s);

    const auto tri = part(table.indexes, u"tri"_s);
    QCOMPARE(tri.method, u"gist"_s);
    QCOMPARE(columnNames(table, tri.parts), QStringList{u"a"_s});
    QCOMPARE(tri.parts.constFirst().operatorClass, u"other.gist_trgm_ops (siglen='32')"_s);
    QCOMPARE(part(table.indexes, u"words"_s).comment, u"finds words"_s);
    QCOMPARE(part(table.indexes, u"words"_s).method, u"gin"_s);
    QVERIFY(part(table.indexes, u"once"_s).nullsNotDistinct);
    const auto collated = part(table.indexes, u"collated"_s);
    QCOMPARE(columnNames(table, collated.parts), (QStringList{u"a"_s, u"a || ','::text"_s, u"c[1]"_s}));
    QCOMPARE(collated.parts.constFirst().collation, u"\"other\".\"plain\""_s);
}

void TestIntrospect::tables()
{
    const schema::Schema schema = read(uR"(
        CREATE TABLE stored (a integer PRIMARY KEY, b text) WITH (fillfactor = 70, toast.autovacuum_enabled = off);
        COMMENT ON TABLE stored IS E'two\nlines';
        CREATE UNLOGGED TABLE fast (a integer PRIMARY KEY);
        ALTER TABLE fast REPLICA IDENTITY USING INDEX fast_pkey;
        CREATE TABLE secured (a integer); ALTER TABLE secured ENABLE ROW LEVEL SECURITY;
        CREATE TABLE forced (a integer); ALTER TABLE forced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY,
            REPLICA IDENTITY FULL;
        CREATE TABLE heir (c integer) INHERITS (stored))"_s).schema;
    using Options = QMap<QString, QString>;
    QCOMPARE(named(schema.tables, u"stored"_s)->options,
             (Options{{u"fillfactor"_s, u"70"_s}, {u"toast.autovacuum_enabled"_s, u"off"_s}}));
    QCOMPARE(named(schema.tables, u"stored"_s)->comment, u"two\nlines"_s);
    QCOMPARE(named(schema.tables, u"fast"_s)->options,
             (Options{{u"UNLOGGED"_s, QString()}, {u"REPLICA IDENTITY"_s, u"USING INDEX \"fast_pkey\""_s}}));
    QCOMPARE(named(schema.tables, u"secured"_s)->options, (Options{{u"ROW LEVEL SECURITY"_s, QString()}}));
    QCOMPARE(named(schema.tables, u"forced"_s)->options,
             (Options{{u"ROW LEVEL SECURITY"_s, u"FORCE"_s}, {u"REPLICA IDENTITY"_s, u"FULL"_s}}));
    const schema::Table *heir = named(schema.tables, u"heir"_s);
    QCOMPARE(heir->inherits, QList<ObjectId>{named(schema.tables, u"stored"_s)->id});
    QCOMPARE(heir->columns.size(), 3);
    QVERIFY(!heir->isPartition());
}

void TestIntrospect::partitions()
{
    const schema::Schema schema = read(uR"(
        CREATE TABLE target (id integer PRIMARY KEY);
        CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TABLE whole (id integer REFERENCES target, at date, note text DEFAULT 'w', CONSTRAINT whole_key
            PRIMARY KEY (id, at), CONSTRAINT whole_check CHECK (id > 0)) PARTITION BY RANGE (at);
        CREATE TABLE early PARTITION OF whole (note DEFAULT 'e') FOR VALUES FROM (MINVALUE) TO ('2021-01-01')
            PARTITION BY LIST (id);
        CREATE TABLE early_one PARTITION OF early FOR VALUES IN (1, 2);
        CREATE TABLE rest PARTITION OF whole DEFAULT;
        ALTER TABLE rest ADD CONSTRAINT rest_check CHECK (note <> 'z');
        CREATE INDEX whole_note ON whole (note); CREATE INDEX rest_id ON rest (id);
        CREATE TRIGGER whole_trigger AFTER INSERT ON whole FOR EACH ROW EXECUTE FUNCTION nothing();
        CREATE TABLE refers (id integer, at date, FOREIGN KEY (id, at) REFERENCES whole))"_s).schema;
    const schema::Table *whole = named(schema.tables, u"whole"_s);
    const schema::Table *early = named(schema.tables, u"early"_s);
    const schema::Table *one = named(schema.tables, u"early_one"_s);
    const schema::Table *rest = named(schema.tables, u"rest"_s);
    QVERIFY(whole && early && one && rest);
    QCOMPARE(whole->partitionBy, u"RANGE (at)"_s);
    QVERIFY(!whole->isPartition() && whole->primaryKey && whole->foreignKeys.size() == 1 && whole->indexes.size() == 1);
    QCOMPARE(early->partitionOf, whole->id);
    QCOMPARE(early->partitionBy, u"LIST (id)"_s);
    QCOMPARE(early->partitionBound, u"FOR VALUES FROM (MINVALUE) TO ('2021-01-01')"_s);
    QCOMPARE(part(early->columns, u"note"_s).defaultExpression, u"'e'::text"_s);
    QCOMPARE(one->partitionOf, early->id);
    QCOMPARE(one->partitionBound, u"FOR VALUES IN (1, 2)"_s);
    QCOMPARE(one->columns.size(), 3);
    QCOMPARE(rest->partitionBound, u"DEFAULT"_s);
    for (const schema::Table *partition : {early, one, rest}) {
        QVERIFY(partition->inherits.isEmpty());
        QVERIFY2(!partition->primaryKey && partition->foreignKeys.isEmpty(), "what the parent gives is the parent's");
    }
    QVERIFY(early->checks.isEmpty() && early->indexes.isEmpty());
    QCOMPARE(rest->checks.size(), 1);
    QCOMPARE(rest->checks.constFirst().name, u"rest_check"_s);
    QCOMPARE(rest->indexes.size(), 1);
    QCOMPARE(rest->indexes.constFirst().name, u"rest_id"_s);
    QCOMPARE(schema.triggers.size(), 1);
    QCOMPARE(schema.triggers.constFirst()->tableId, whole->id);
    const schema::Table *refers = named(schema.tables, u"refers"_s);
    QCOMPARE(refers->foreignKeys.size(), 1);
    QCOMPARE(refers->foreignKeys.constFirst().referencedTable, whole->id);
}

void TestIntrospect::enumsAndSequences()
{
    const schema::Schema schema = read(uR"(
        CREATE TYPE mood AS ENUM ('sad', 'o''k', 'happy'); ALTER TYPE mood ADD VALUE 'so so' BEFORE 'happy';
        COMMENT ON TYPE mood IS 'moods'; CREATE TYPE nothing AS ENUM ();
        CREATE SEQUENCE numbers AS integer INCREMENT -2 MINVALUE -100 MAXVALUE 50 START 40 CACHE 3 CYCLE;
        COMMENT ON SEQUENCE numbers IS 'counts down';
        CREATE TABLE t (gone integer, id bigserial); ALTER TABLE t DROP COLUMN gone)"_s).schema;
    const schema::EnumType *mood = named(schema.enums, u"mood"_s);
    QVERIFY(mood);
    QCOMPARE(mood->values, (QStringList{u"sad"_s, u"o'k"_s, u"so so"_s, u"happy"_s}));
    QCOMPARE(mood->comment, u"moods"_s);
    QVERIFY(named(schema.enums, u"nothing"_s) && named(schema.enums, u"nothing"_s)->values.isEmpty());

    const schema::Sequence *numbers = named(schema.sequences, u"numbers"_s);
    QVERIFY(numbers);
    QCOMPARE(*numbers, (schema::Sequence{.id = numbers->id,
                                         .namespaceId = schema.namespaces.constFirst().id,
                                         .name = u"numbers"_s,
                                         .dataType = u"integer"_s,
                                         .start = 40,
                                         .increment = -2,
                                         .minimum = -100,
                                         .maximum = 50,
                                         .cache = 3,
                                         .cycle = true,
                                         .comment = u"counts down"_s}));
    const schema::Sequence *owned = named(schema.sequences, u"t_id_seq"_s);
    QVERIFY(owned);
    const schema::Table &table = *schema.tables.constFirst();
    QCOMPARE(owned->ownerTable, table.id);
    QCOMPARE(owned->ownerColumn, table.columns.constFirst().id);
    QCOMPARE(owned->dataType, u"bigint"_s);
    QCOMPARE(table.columns.constFirst().defaultExpression, u"nextval('t_id_seq'::regclass)"_s);
}

void TestIntrospect::viewsAndTriggers()
{
    const schema::Schema schema = read(uR"(
        CREATE TABLE t (id integer, name text);
        CREATE VIEW plain AS SELECT id AS "The id", name FROM t; COMMENT ON VIEW plain IS 'a view';
        COMMENT ON COLUMN plain.name IS 'semi;colon';
        CREATE VIEW checked WITH (security_barrier) AS SELECT id FROM t WHERE id > 1 WITH LOCAL CHECK OPTION;
        CREATE MATERIALIZED VIEW kept WITH (fillfactor = 60) AS SELECT count(*) AS c FROM t WITH NO DATA;
        CREATE UNIQUE INDEX kept_c ON kept (c); COMMENT ON INDEX kept_c IS 'one';
        CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER watching BEFORE UPDATE OF name ON t FOR EACH ROW WHEN (NEW.id > 0) EXECUTE FUNCTION nothing();
        COMMENT ON TRIGGER watching ON t IS 'it''s me'; ALTER TABLE t DISABLE TRIGGER watching;
        CREATE TRIGGER instead INSTEAD OF INSERT ON plain FOR EACH ROW EXECUTE FUNCTION nothing())"_s).schema;
    const schema::View *plain = named(schema.views, u"plain"_s);
    QVERIFY(plain);
    QCOMPARE(plain->definition, u"CREATE VIEW \"plain\" AS\nSELECT t.id AS \"The id\",\n    t.name\n   FROM t;\n"
                                "COMMENT ON COLUMN public.plain.name IS 'semi;colon'"_s);
    QCOMPARE(plain->comment, u"a view"_s);
    QVERIFY(!plain->materialized);
    QCOMPARE(named(schema.views, u"checked"_s)->definition,
             u"CREATE VIEW \"checked\" WITH (security_barrier = true) AS\nSELECT t.id\n   FROM t\n  WHERE (t.id > 1)\n"
             "WITH LOCAL CHECK OPTION"_s);
    const schema::View *kept = named(schema.views, u"kept"_s);
    QVERIFY(kept->materialized);
    QCOMPARE(kept->definition, u"CREATE MATERIALIZED VIEW \"kept\" WITH (fillfactor = 60) AS\n"
                               "SELECT count(*) AS c\n   FROM t\nWITH NO DATA"_s);
    const schema::OtherObject *index = named(schema.otherObjects, u"kept_c"_s);
    QVERIFY(index);
    QCOMPARE(index->kind, u"index"_s);
    QCOMPARE(index->owner, kept->id);

    const schema::Trigger *watching = named(schema.triggers, u"watching"_s);
    QVERIFY(watching);
    QCOMPARE(watching->tableId, schema.tables.constFirst()->id);
    QCOMPARE(watching->definition,
             u"CREATE TRIGGER watching BEFORE UPDATE OF name ON public.t FOR EACH ROW WHEN ((new.id > 0)) EXECUTE "
             "FUNCTION nothing();\nALTER TABLE \"t\" DISABLE TRIGGER \"watching\";\nCOMMENT ON TRIGGER \"watching\" ON "
             "\"t\" IS 'it''s me'"_s);
    QCOMPARE(named(schema.triggers, u"instead"_s)->tableId, plain->id);
}

void TestIntrospect::namespaces()
{
    const schema::Schema schema = read(uR"(
        CREATE SCHEMA "Odd schema"; COMMENT ON SCHEMA "Odd schema" IS 'odd'; CREATE TYPE "Odd schema".mood AS ENUM
            ('a');
        CREATE TABLE "Odd schema".t (id integer PRIMARY KEY, m "Odd schema".mood[]);
        CREATE TABLE t (id integer REFERENCES "Odd schema".t, CHECK (id <> 0));
        CREATE VIEW v AS SELECT id FROM t)"_s).schema;
    QCOMPARE(schema.namespaces.size(), 2);
    QCOMPARE(schema.namespaces.at(0).name, u"Odd schema"_s);
    QCOMPARE(schema.namespaces.at(0).comment, u"odd"_s);
    QCOMPARE(schema.namespaces.at(1).comment, u"standard public schema"_s);
    QCOMPARE(schema.tables.size(), 2);
    const schema::Table &odd = *schema.tables.at(0);
    QCOMPARE(odd.namespaceId, schema.namespaces.at(0).id);
    QCOMPARE(odd.columns.at(1).type.text, u"\"Odd schema\".mood[]"_s);
    QCOMPARE(schema.tables.at(1)->foreignKeys.constFirst().referencedTable, odd.id);
    QVERIFY2(schema.views.constFirst()->definition.startsWith("CREATE VIEW \"public\".\"v\" AS"_L1)
                 && schema.views.constFirst()->definition.contains("FROM public.t"_L1),
             "with more than one schema every name says which");
}

void TestIntrospect::objectsAsText_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *kind, const QString &name, const QString &statements, const QString &expected) {
        QTest::addRow("%s %s", kind, qPrintable(name)) << statements << QString::fromLatin1(kind) << name << expected;
    };
    add("domain", u"email"_s,
        u"CREATE DOMAIN email AS text COLLATE \"C\" DEFAULT 'a@b' NOT NULL CONSTRAINT has_at CHECK (VALUE ~ '@'); "
        "ALTER DOMAIN email ADD CONSTRAINT short CHECK (length(VALUE) < 50) NOT VALID; COMMENT ON DOMAIN email IS 'm'; "
        "COMMENT ON CONSTRAINT has_at ON DOMAIN email IS 'c'"_s,
        u"CREATE DOMAIN public.email AS text COLLATE pg_catalog.\"C\" DEFAULT 'a@b'::text NOT NULL CONSTRAINT has_at "
        "CHECK ((VALUE ~ '@'::text));\nALTER DOMAIN public.email ADD CONSTRAINT short CHECK ((length(VALUE) < 50)) NOT "
        "VALID;\nCOMMENT ON CONSTRAINT has_at ON DOMAIN public.email IS 'c';\nCOMMENT ON DOMAIN public.email IS 'm'"_s);
    add("composite type", u"address"_s,
        u"CREATE TYPE address AS (street text, \"ZIP\" varchar(10) COLLATE \"C\"); COMMENT ON COLUMN address.street IS "
            "'s'"_s,
        u"CREATE TYPE public.address AS (street text, \"ZIP\" character varying(10) COLLATE pg_catalog.\"C\");\n"
        "COMMENT ON COLUMN public.address.street IS 's'"_s);
    add("range type", u"spans"_s, u"CREATE TYPE spans AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi)"_s,
        u"CREATE TYPE public.spans AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi)"_s);
    add("function", u"twice(integer, integer)"_s,
        u"CREATE FUNCTION twice(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a * "
            "b'; "
        "COMMENT ON FUNCTION twice(integer, integer) IS 'two'"_s,
        u"CREATE OR REPLACE FUNCTION public.twice(a integer, b integer DEFAULT 2)\n RETURNS integer\n LANGUAGE sql\n "
        "IMMUTABLE\nAS $function$SELECT a * b$function$;\nCOMMENT ON FUNCTION public.twice(a integer, b integer) IS "
        "'two'"_s);
    add("procedure", u"nothing(integer)"_s,
        u"CREATE PROCEDURE nothing(INOUT x integer) LANGUAGE plpgsql AS 'BEGIN x := 1; END'"_s,
        u"CREATE OR REPLACE PROCEDURE public.nothing(INOUT x integer)\n LANGUAGE plpgsql\nAS $procedure$BEGIN x := 1; "
        "END$procedure$"_s);
    add("aggregate", u"product(integer)"_s,
        u"CREATE AGGREGATE product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1', PARALLEL = SAFE)"_s,
        u"CREATE AGGREGATE public.product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1', PARALLEL = "
            "SAFE)"_s);
    add("aggregate", u"rows()"_s, u"CREATE AGGREGATE rows(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')"_s,
        u"CREATE AGGREGATE public.rows(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')"_s);
    add("rule", u"kept ON t"_s,
        u"CREATE TABLE t (a integer); CREATE RULE kept AS ON DELETE TO t DO INSTEAD NOTHING; ALTER TABLE t DISABLE "
            "RULE kept"_s,
        u"CREATE RULE kept AS\n    ON DELETE TO public.t DO INSTEAD NOTHING;\nALTER TABLE public.t DISABLE RULE "
            "kept"_s);
    add("policy", u"own ON t"_s,
        u"CREATE TABLE t (a integer); CREATE POLICY own ON t AS RESTRICTIVE FOR UPDATE TO reader USING (a > 1) WITH "
            "CHECK "
        "(a > 2); COMMENT ON POLICY own ON t IS 'p'"_s,
        u"CREATE POLICY own ON public.t AS RESTRICTIVE FOR UPDATE TO reader USING ((a > 1)) WITH CHECK ((a > 2));\n"
        "COMMENT ON POLICY own ON public.t IS 'p'"_s);
    add("policy", u"all_rows ON t"_s, u"CREATE TABLE t (a integer); CREATE POLICY all_rows ON t FOR INSERT WITH CHECK "
        "(true)"_s,
        u"CREATE POLICY all_rows ON public.t FOR INSERT WITH CHECK (true)"_s);
    add("statistics", u"st"_s,
        u"CREATE TABLE t (a integer, b integer); CREATE STATISTICS st (dependencies) ON a, b FROM t; ALTER STATISTICS "
            "st SET "
        "STATISTICS 50"_s,
        u"CREATE STATISTICS public.st (dependencies) ON a, b FROM t;\nALTER STATISTICS public.st SET STATISTICS 50"_s);
    add("collation", u"caseless"_s,
        u"CREATE COLLATION caseless (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false)"_s,
        u"CREATE COLLATION public.caseless (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false)"_s);
    add("operator", u"===(integer, integer)"_s,
        u"CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ===, HASHES)"_s,
        u"CREATE OPERATOR public.=== (PROCEDURE = int4eq, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = "
        "OPERATOR(public.===), HASHES)"_s);
    add("cast", u"integer AS mood"_s,
        u"CREATE TYPE mood AS ENUM ('a'); CREATE FUNCTION to_mood(integer) RETURNS mood LANGUAGE sql AS "
        "$$SELECT 'a'::mood$$; CREATE CAST (integer AS mood) WITH FUNCTION to_mood(integer) AS ASSIGNMENT"_s,
        u"CREATE CAST (integer AS mood) WITH FUNCTION to_mood(integer) AS ASSIGNMENT"_s);
    add("text search configuration", u"conf"_s,
        u"CREATE TEXT SEARCH CONFIGURATION conf (PARSER = \"default\"); ALTER TEXT SEARCH CONFIGURATION conf ADD "
            "MAPPING FOR "
        "word WITH simple, english_stem"_s,
        u"CREATE TEXT SEARCH CONFIGURATION public.conf (PARSER = pg_catalog.\"default\");\nALTER TEXT SEARCH "
            "CONFIGURATION "
        "public.conf ADD MAPPING FOR word WITH pg_catalog.simple, pg_catalog.english_stem"_s);
    add("text search dictionary", u"dict"_s, u"CREATE TEXT SEARCH DICTIONARY dict (TEMPLATE = simple, STOPWORDS = "
        "english)"_s,
        u"CREATE TEXT SEARCH DICTIONARY public.dict (TEMPLATE = pg_catalog.simple, stopwords = 'english')"_s);
    add("event trigger", u"et"_s,
        u"CREATE FUNCTION evt() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END'; CREATE EVENT TRIGGER et "
            "ON "
        "ddl_command_end WHEN TAG IN ('DROP CAST') EXECUTE FUNCTION evt(); ALTER EVENT TRIGGER et DISABLE"_s,
        u"CREATE EVENT TRIGGER et ON ddl_command_end WHEN TAG IN ('DROP CAST') EXECUTE FUNCTION public.evt();\n"
        "ALTER EVENT TRIGGER et DISABLE"_s);
    add("foreign data wrapper", u"w"_s, u"CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'true')"_s,
        u"CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'true')"_s);
    add("server", u"s"_s, u"CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s TYPE 't' FOREIGN DATA WRAPPER w OPTIONS "
        "(host 'h')"_s,
        u"CREATE SERVER s TYPE 't' FOREIGN DATA WRAPPER w OPTIONS (host 'h')"_s);
    add("foreign table", u"ft"_s,
        u"CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE ft (a integer "
            "OPTIONS "
        "(x 'y') NOT NULL DEFAULT 1, CONSTRAINT c CHECK (a > 0)) SERVER s OPTIONS (t 'q'); COMMENT ON COLUMN ft.a IS "
        "'a'"_s,
        u"CREATE FOREIGN TABLE public.ft (a integer OPTIONS (x 'y') NOT NULL DEFAULT 1, CONSTRAINT c CHECK ((a > 0))) "
        "SERVER s OPTIONS (t 'q');\nCOMMENT ON COLUMN public.ft.a IS 'a'"_s);
    add("publication", u"pub"_s,
        u"CREATE TABLE t (a integer, b integer); CREATE TABLE u (a integer); CREATE PUBLICATION pub FOR TABLE t (a), u "
            "WHERE "
        "(a > 0) WITH (publish = 'insert')"_s,
        u"CREATE PUBLICATION pub FOR TABLE ONLY public.t (a), ONLY public.u WHERE (a > 0) WITH (publish = 'insert')"_s);
    add("publication", u"everything"_s, u"CREATE PUBLICATION everything FOR ALL TABLES"_s,
        u"CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate')"_s);
    add("extension", u"citext"_s, u"CREATE EXTENSION citext"_s, u"CREATE EXTENSION citext WITH SCHEMA public"_s);
}

/// The text is what it should be, and it works: what is dropped by its statement comes back by its definition.
void TestIntrospect::objectsAsText()
{
    QFETCH(const QString, statements);
    QFETCH(const QString, kind);
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const dialect::Snapshot before = read(statements);
    const schema::OtherObject *object = named(before.schema.otherObjects, name);
    QVERIFY2(object, qPrintable(allNames(before.schema.otherObjects).join(u'\n')));
    QCOMPARE(object->kind, kind);
    QCOMPARE(object->definition, expected);

    const auto dropped = m_server.run(m_database, object->dropStatement);
    QVERIFY_RESULT(dropped);
    QVERIFY(!named(readAgain().schema.otherObjects, name));
    const auto made = m_server.run(m_database, object->definition);
    QVERIFY_RESULT(made);
    QCOMPARE(text(readAgain().schema), text(before.schema));
}

void TestIntrospect::dependencies()
{
    const schema::Schema schema = read(uR"(
        CREATE EXTENSION citext; CREATE TYPE mood AS ENUM ('a'); CREATE TYPE pair AS (l mood, r integer);
        CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
        CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
        CREATE FUNCTION indexed(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
        CREATE FUNCTION checked(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
        CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE SEQUENCE numbers;
        CREATE TABLE t (id integer DEFAULT nextval('numbers'), p pair[], d positive, c citext, e integer DEFAULT
            twice(1),
            CONSTRAINT ok CHECK (checked(id)));
        CREATE INDEX i ON t (indexed(id));
        CREATE TABLE rows_of (r t[]);
        CREATE VIEW v AS SELECT id, twice(d) AS x FROM t; CREATE MATERIALIZED VIEW m AS SELECT x FROM v;
        CREATE FUNCTION reads() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(id) FROM t; END;
        CREATE FUNCTION of_mood(mood) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
        CREATE TRIGGER tr BEFORE UPDATE OF e ON t FOR EACH ROW WHEN (NEW.id > 1) EXECUTE FUNCTION nothing();
        CREATE POLICY pol ON t USING (d > 1);
        CREATE STATISTICS st (dependencies) ON id, e FROM t; CREATE PUBLICATION pub FOR TABLE rows_of)"_s).schema;
    const auto of = [&](const auto &list, const QString &name) {
        const auto *object = named(list, name);
        return object ? dependencyNames(schema, object->dependsOn).join(u", "_s) : u"missing"_s;
    };
    QCOMPARE(of(schema.tables, u"t"_s),
             u"checked(integer), citext, indexed(integer), numbers, pair, positive, twice(integer)"_s);
    QCOMPARE(of(schema.tables, u"rows_of"_s), u"t"_s);
    QCOMPARE(of(schema.views, u"v"_s), u"t.d, t.id, twice(integer)"_s);
    QCOMPARE(of(schema.views, u"m"_s), u"v"_s);
    QCOMPARE(of(schema.triggers, u"tr"_s), u"nothing(), t.e, t.id"_s);
    QCOMPARE(of(schema.otherObjects, u"pair"_s), u"mood"_s);
    QCOMPARE(of(schema.otherObjects, u"reads()"_s), u"t.id"_s);
    QCOMPARE(of(schema.otherObjects, u"of_mood(mood)"_s), u"mood, t"_s);
    QCOMPARE(of(schema.otherObjects, u"pol ON t"_s), u"t.d"_s);
    QCOMPARE(of(schema.otherObjects, u"st"_s), u"t.e, t.id"_s);
    QCOMPARE(of(schema.otherObjects, u"pub"_s), u"rows_of"_s);
    QCOMPARE(named(schema.otherObjects, u"pol ON t"_s)->owner, named(schema.tables, u"t"_s)->id);
}

void TestIntrospect::leavesOut()
{
    const dialect::Snapshot snapshot = read(uR"(
        CREATE SCHEMA relvar; CREATE TABLE relvar.migrations (id text); CREATE TABLE relvar."2026_1" (id text);
        CREATE EXTENSION citext;
        CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY);
        CREATE TABLE goose_db_version (id serial PRIMARY KEY, version_id bigint NOT NULL, is_applied boolean NOT NULL,
            tstamp timestamp DEFAULT now());
        CREATE SCHEMA drizzle; CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text, created_at
            bigint);
        CREATE TABLE alembic_version (version_num text, mine text);
        CREATE TABLE refers (v varchar(128) REFERENCES schema_migrations))"_s);
    const schema::Schema &schema = snapshot.schema;
    // The same name with other columns is somebody's own table.
    QCOMPARE(allNames(schema.tables), (QStringList{u"alembic_version"_s, u"refers"_s}));
    QVERIFY(schema.sequences.isEmpty());
    QCOMPARE(allNames(schema.otherObjects), QStringList{u"citext"_s});
    QCOMPARE(schema.namespaces.size(), 2);
    QCOMPARE(snapshot.ownTables, (QStringList{u"\"relvar\".\"2026_1\""_s, u"\"relvar\".\"migrations\""_s}));
    QStringList histories;
    for (const dialect::ForeignHistory &history : snapshot.histories)
        histories.append(history.tool + u' ' + history.table);
    histories.sort();
    QCOMPARE(histories, (QStringList{u"Drizzle drizzle.__drizzle_migrations"_s, u"dbmate schema_migrations"_s,
                                     u"goose goose_db_version"_s}));
    const schema::ForeignKey key = named(schema.tables, u"refers"_s)->foreignKeys.constFirst();
    QVERIFY(key.referencedTable.isNull());
    QCOMPARE(key.missingTable, u"schema_migrations"_s);
    QCOMPARE(key.missingColumns, QStringList{u"version"_s});
}

void TestIntrospect::reportsWhatIsNotRead()
{
    const dialect::Snapshot clean = read(u"CREATE TABLE t (a integer PRIMARY KEY)"_s);
    QCOMPARE(reports(clean), QStringList());

    const dialect::Snapshot snapshot = read(uR"(
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;
        CREATE USER MAPPING FOR reader SERVER s OPTIONS (password 'hidden away');
        CREATE OPERATOR CLASS oc FOR TYPE integer USING btree AS OPERATOR 1 <, FUNCTION 1 btint4cmp(integer, integer);
        CREATE CONVERSION conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
        CREATE TABLE t (a integer, b text); ALTER TABLE t ALTER COLUMN b SET STORAGE EXTERNAL; GRANT SELECT ON t TO
            reader;
        CREATE INDEX i ON t (a); CLUSTER t USING i;
        CREATE TYPE row_like AS (x integer); CREATE TABLE typed OF row_like; ALTER TABLE typed OWNER TO reader;
        UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass;
        ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader)"_s);
    const QStringList lines = reports(snapshot);
    for (const QString &line :
         {u"user mapping: reader on server s"_s, u"operator class: public.oc"_s, u"conversion: public.conv"_s,
          u"column setting: t.b"_s, u"grants: tables, views and sequences"_s, u"index: public.i"_s,
          u"typed table: public.typed"_s, u"owner: reader"_s, u"default privileges: postgres"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" is not in\n"_s + lines.join(u'\n')));
    QCOMPARE(named(snapshot.schema.tables, u"t"_s)->indexes.size(), 1);
    for (const dialect::NotHandled &one : snapshot.notHandled)
        QVERIFY(!one.reason.isEmpty() && !one.reason.contains("hidden"_L1));
}

/// The runner reads within its own transaction: that must go on, with its settings.
void TestIntrospect::insideTransaction()
{
    (void)read(u"CREATE SCHEMA a; CREATE TABLE a.t (id integer)"_s);
    auto opened = m_server.connect(m_database);
    QVERIFY_RESULT(opened);
    database::Connection &connection = **opened;
    for (const QString &statement : {u"BEGIN"_s, u"SET LOCAL search_path = a"_s, u"CREATE TABLE fresh (id "
        "integer)"_s}) {
        const auto done = connection.execute(statement);
        QVERIFY_RESULT(done);
    }
    const auto snapshot = postgresql::introspect(connection);
    QVERIFY_RESULT(snapshot);
    QVERIFY(named(snapshot->schema.tables, u"fresh"_s));
    QVERIFY(connection.inTransaction());
    const auto path = connection.query(u"SHOW search_path"_s);
    QVERIFY_RESULT(path);
    QCOMPARE(path->rows.constFirst().constFirst().toString(), u"a"_s);
    const auto ended = connection.execute(u"COMMIT"_s);
    QVERIFY_RESULT(ended);
    QVERIFY(named(readAgain().schema.tables, u"fresh"_s));
}

/// What vanishes between the snapshot and a function that looks at the catalogs as they are now is no failure.
void TestIntrospect::whileOthersChange()
{
    (void)read(u"CREATE TABLE stays (id integer PRIMARY KEY)"_s);
    std::atomic<bool> stop = false;
    std::atomic<int> rounds = 0;
    std::thread changing([&] {
        auto connection = m_server.connect(m_database);
        while (connection && !stop) {
            for (const QString &statement :
                 {u"CREATE TABLE comes (id serial PRIMARY KEY, a integer DEFAULT 1 CHECK (a > 0))"_s,
                  u"CREATE INDEX comes_a ON comes (a)"_s, u"CREATE VIEW seen AS SELECT a FROM comes"_s,
                  u"DROP TABLE IF EXISTS comes CASCADE"_s}) {
                // Either session may be the one that the server stops when they wait for each other.
                (void)(*connection)->execute(statement);
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
            ++rounds;
        }
    });
    auto opened = m_server.connect(m_database);
    QString failure;
    int withTable = 0;
    for (int reading = 0; opened && failure.isEmpty() && (reading < 25 || (rounds < 5 && reading < 500)); ++reading) {
        const auto snapshot = postgresql::introspect(**opened);
        if (!snapshot)
            failure = snapshot.error().toString();
        else
            withTable += snapshot->schema.tables.size() == 2 ? 1 : 0;
    }
    stop = true;
    changing.join();
    QVERIFY_RESULT(opened);
    QCOMPARE(failure, QString());
    QVERIFY2(rounds >= 5 && withTable > 0, "the other session did change what was read");
}

void TestIntrospect::roleWithoutRights()
{
    const dialect::Snapshot all = read(uR"(
        CREATE SCHEMA closed; CREATE TABLE closed.t (id serial PRIMARY KEY, a text DEFAULT 'x' CHECK (a <> ''));
        CREATE VIEW closed.v AS SELECT id FROM closed.t; REVOKE ALL ON SCHEMA closed FROM PUBLIC;
        CREATE TYPE closed.mood AS ENUM ('a'); CREATE FUNCTION closed.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;
        CREATE USER MAPPING FOR postgres SERVER s OPTIONS (password 'hidden away'))"_s);
    auto opened = m_server.connect(m_database, u"reader"_s);
    QVERIFY_RESULT(opened);
    const auto seen = postgresql::introspect(**opened);
    QVERIFY_RESULT(seen);
    QCOMPARE(text(seen->schema), text(all.schema));
    QVERIFY2(reports(*seen).contains(u"schema: closed"_s), qPrintable(reports(*seen).join(u'\n')));
    QVERIFY(!reports(all).contains(u"schema: closed"_s));
}

RELVAR_TEST_MAIN(TestIntrospect)
#include "tst_introspect.moc"
