// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs on a PostgreSQL server: rows of every type, partitions, what the server spells in its own way, and what it
// lacks.
#include "serverfixture.h"

#include "runner/rehearse.h"
#include "support/fatalwarnings.h"

#include <thread>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using plan::Grade;

namespace {

const QStringList shopSql = {
    u"CREATE TYPE mood AS ENUM ('fine', 'so-so')"_s,
    u"CREATE TYPE pair AS (a integer, b numeric(10,2))"_s,
    u"CREATE DOMAIN year AS integer CHECK (VALUE >= 1901 AND VALUE <= 2155)"_s,
    u"CREATE TABLE customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name character varying(20), email "
    u"text NOT "
    "NULL UNIQUE, mood mood NOT NULL DEFAULT 'fine', born year NOT NULL, code char(3) CHECK (length(code) = 3), "
    "advised_by "
    "bigint REFERENCES customers, initials text GENERATED ALWAYS AS (left(email, 1)) STORED)"_s,
    u"CREATE TABLE orders (id serial PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customers, total numeric(7,2) "
    u"NOT "
    "NULL CHECK (total >= 0), state character varying(10) NOT NULL CHECK (state IN ('open', 'paid')), placed "
    "timestamptz NOT "
    "NULL)"_s,
    u"CREATE TABLE odd (a smallint NOT NULL, b integer NOT NULL, c bigint NOT NULL, d numeric(5,2) NOT NULL, e numeric "
    u"NOT "
    "NULL, f real NOT NULL, g double precision NOT NULL, h boolean NOT NULL, i uuid NOT NULL, j json NOT NULL, k jsonb "
    "NOT "
    "NULL, l bytea NOT NULL, m date NOT NULL, n time NOT NULL, o timestamp(3) NOT NULL, p timestamptz NOT NULL, q "
    "interval "
    "NOT NULL, r inet NOT NULL, s cidr NOT NULL, t macaddr NOT NULL, u bit(5) NOT NULL, v bit varying NOT NULL, w "
    "tsvector "
    "NOT NULL, x xml NOT NULL, y money NOT NULL, z int4range NOT NULL)"_s,
    u"CREATE TABLE odder (a daterange NOT NULL, b text[] NOT NULL, c integer[] NOT NULL, d mood[] NOT NULL, e point "
    u"NOT NULL, f "
    "timetz NOT NULL, g pair NOT NULL, h year[] NOT NULL, i bytea[] NOT NULL, j box NOT NULL, k tsrange NOT NULL, l "
    "numrange "
    "NOT NULL, m macaddr8 NOT NULL, n name NOT NULL, o \"char\" NOT NULL, p timestamp[] NOT NULL, q circle NOT NULL, r "
    "tsquery NOT NULL, s int4multirange NOT NULL)"_s,
    u"CREATE TABLE unique_odd (a uuid PRIMARY KEY, b date UNIQUE, c inet UNIQUE, d bytea UNIQUE, e numeric(4,1) "
    u"UNIQUE, f text[] "
    "UNIQUE, g interval UNIQUE, h character varying(2) UNIQUE, i jsonb UNIQUE, j int4range UNIQUE)"_s,
    u"CREATE TABLE payments (id bigint NOT NULL, at date NOT NULL, region text NOT NULL, PRIMARY KEY (id, at, region)) "
    u"PARTITION "
    "BY RANGE (at)"_s,
    u"CREATE TABLE payments_2024 PARTITION OF payments FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY "
    u"LIST "
    "(region)"_s,
    u"CREATE TABLE payments_2024_eu PARTITION OF payments_2024 FOR VALUES IN ('eu', 'uk')"_s,
    u"CREATE TABLE payments_2025 PARTITION OF payments FOR VALUES FROM ('2025-01-01') TO (MAXVALUE)"_s,
};

} // namespace

class TestServerProof : public QObject
{
    Q_OBJECT

private:
    /// The schema that the statements make.
    static Result<schema::Schema> schemaOf(const QStringList &statements)
    {
        const auto scratch = postgresqlDialect().openScratch();
        if (!scratch)
            return fail(scratch.error());
        for (const QString &statement : statements) {
            if (const Result<qint64> made = (*scratch)->execute(statement); !made)
                return fail(made.error());
        }
        return postgresqlDialect().introspect(**scratch).map(
            [](const dialect::Snapshot &snapshot) { return snapshot.schema; });
    }

    static Result<Proof> prove(const QStringList &before, const QString &up, const QString &down)
    {
        const Result<schema::Schema> from = schemaOf(before);
        if (!from)
            return fail(from.error());
        return rehearse(postgresqlDialect(), {.from = *from, .up = {up}, .down = migration::Section{down}}, {});
    }

    static QString reasonsOf(const Proof &proof)
    {
        QStringList lines;
        for (const Text &reason : proof.reasons)
            lines.append(reason.toString());
        return lines.join(u'\n');
    }

private Q_SLOTS:
    /// No difference names the table, and the part that is tried of a large schema must have it.
    void provesWhatOnlyFillsRows()
    {
        const Result<schema::Schema> from
            = schemaOf({u"CREATE TABLE t (id integer PRIMARY KEY, a integer DEFAULT 1)"_s, u"CREATE TABLE u ()"_s});
        QVERIFY_RESULT(from);
        const Result<Proof> proof = rehearse(postgresqlDialect(),
                                             {.from = *from,
                                              .expected = *from,
                                              .up = {u"UPDATE t SET a = DEFAULT WHERE a IS NULL"_s},
                                              .down = migration::Section{u"SELECT 1"_s},
                                              .wholeUpToTables = 1},
                                             {});
        QVERIFY_RESULT(proof);
        QVERIFY2(proof->held && proof->grade != Grade::Unproved, qPrintable(reasonsOf(*proof)));
    }

    void probeRowsFillEveryTable()
    {
        const Result<schema::Schema> schema = schemaOf(shopSql);
        QVERIFY_RESULT(schema);
        const auto scratch = postgresqlDialect().openScratch();
        QVERIFY_RESULT(scratch);
        for (const dialect::Statement &statement : postgresqlDialect().create(*schema)) {
            const Result<qint64> made = (*scratch)->execute(statement.sql);
            QVERIFY_RESULT(made);
        }
        const Result<ProbeRows> rows = insertProbeRows(**scratch, postgresqlDialect(), *schema);
        QVERIFY_RESULT(rows);
        const auto count = [&scratch](const QString &what) {
            const auto result = (*scratch)->query(u"SELECT count(*) FROM "_s + what);
            return result ? result->rows.first().first().toInt() : -1;
        };
        for (const QString &table : {u"customers"_s, u"orders"_s, u"odd"_s, u"odder"_s, u"unique_odd"_s, u"payments"_s})
            QVERIFY2(count(table) >= 4, qPrintable(table + u' ' + QString::number(count(table))));
        QVERIFY(count(u"payments_2024_eu"_s) > 0);
        QVERIFY(count(u"payments_2025"_s) > 0);
        QVERIFY(count(u"customers WHERE advised_by IS NOT NULL"_s) > 0);
        QVERIFY(count(u"customers WHERE name IS NULL"_s) > 0);
        QVERIFY(count(u"customers WHERE email LIKE '%数据 🙂%' OR name LIKE '%数据 🙂%'"_s) > 0);
        QVERIFY(count(u"orders WHERE state = 'paid'"_s) > 0);
        // The next number is free.
        const Result<qint64> next = (*scratch)->execute(
            u"INSERT INTO orders (customer_id, total, state, placed) SELECT id, 1, 'open', now() FROM customers LIMIT 1"_s);
        QVERIFY_RESULT(next);
    }

    void aWayThereAndBackIsLossless()
    {
        const Result<Proof> proof = prove(
            shopSql,
            u"ALTER TABLE orders ADD COLUMN note text;\nALTER TABLE customers RENAME COLUMN name TO full_name;"_s,
            u"ALTER TABLE customers RENAME COLUMN full_name TO name;\nALTER TABLE orders DROP COLUMN note;"_s);
        QVERIFY_RESULT(proof);
        QVERIFY2(proof->grade == Grade::Lossless, qPrintable(reasonsOf(*proof)));
        QVERIFY(proof->probeRows > 20);
    }

    void lostValuesAreSeen()
    {
        const Result<Proof> proof
            = prove(shopSql, u"ALTER TABLE odd DROP COLUMN j;"_s, u"ALTER TABLE odd ADD COLUMN j json;"_s);
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->grade, Grade::Unproved);
        const Result<Proof> structure = prove({u"CREATE TABLE t (a int PRIMARY KEY, j json)"_s},
                                              u"ALTER TABLE t DROP COLUMN j;"_s, u"ALTER TABLE t ADD COLUMN j json;"_s);
        QVERIFY_RESULT(structure);
        QVERIFY2(structure->grade == Grade::StructureOnly, qPrintable(reasonsOf(*structure)));
    }

    void whatTheServerSpellsItsOwnWayIsTheDraft()
    {
        const Result<schema::Schema> from = schemaOf({u"CREATE TABLE t (a integer)"_s});
        QVERIFY_RESULT(from);
        schema::Schema expected = *from;
        schema::Table table = *expected.tables.first();
        table.columns.append({.id = ObjectId::create(),
                              .name = u"b"_s,
                              .type = {u"VARCHAR(10)"_s, {}},
                              .defaultExpression = u"'x' || 'y'"_s});
        table.checks.append({.id = ObjectId::create(), .name = u"b_known"_s, .expression = u"b in ('x', 'xy')"_s});
        expected.tables = {Box<schema::Table>(table)};
        Rehearsal rehearsal{
            .from = *from,
            .expected = expected,
            .up
            = {u"ALTER TABLE t ADD COLUMN b varchar(10) DEFAULT 'x' || 'y', ADD CONSTRAINT b_known CHECK (b in ('x', 'xy'));"_s},
            .down = migration::Section{u"ALTER TABLE t DROP COLUMN b;"_s},
        };
        const Result<Proof> proof = rehearse(postgresqlDialect(), rehearsal, {});
        QVERIFY_RESULT(proof);
        QVERIFY2(proof->grade == Grade::Lossless, qPrintable(reasonsOf(*proof)));
        QCOMPARE(proof->reached.tables.first()->id, table.id);
        QVERIFY(proof->reached.tables.first()->checks.first().expression.contains(u"ANY"_s));

        // What is more than spelling still counts.
        rehearsal.up.sql.replace(u"'x' || 'y'"_s, u"'z'"_s);
        const Result<Proof> other = rehearse(postgresqlDialect(), rehearsal, {});
        QVERIFY_RESULT(other);
        QCOMPARE(other->grade, Grade::Unproved);
    }

    void tablesInACircleGetRowsToo()
    {
        const Result<schema::Schema> schema = schemaOf(
            {u"CREATE TABLE teams (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, lead integer NOT NULL)"_s,
             u"CREATE TABLE people (id bigserial PRIMARY KEY, team integer NOT NULL REFERENCES teams (id))"_s,
             u"ALTER TABLE teams ADD CONSTRAINT teams_lead_fkey FOREIGN KEY (lead) REFERENCES people (id)"
             u" DEFERRABLE INITIALLY IMMEDIATE"_s});
        QVERIFY_RESULT(schema);
        const auto scratch = postgresqlDialect().openScratch();
        QVERIFY_RESULT(scratch);
        for (const dialect::Statement &statement : postgresqlDialect().create(*schema))
            QVERIFY_RESULT((*scratch)->execute(statement.sql));
        const Result<ProbeRows> rows = insertProbeRows(**scratch, postgresqlDialect(), *schema);
        QVERIFY_RESULT(rows);
        QVERIFY(rows->without.isEmpty());
        QVERIFY(rows->count >= 6);
    }

    void rowsThatFitANewConstraint()
    {
        const Result<Proof> proof = prove(shopSql, u"ALTER TABLE customers ALTER COLUMN name SET NOT NULL;"_s,
                                          u"ALTER TABLE customers ALTER COLUMN name DROP NOT NULL;"_s);
        QVERIFY_RESULT(proof);
        QVERIFY2(proof->grade == Grade::Lossless, qPrintable(reasonsOf(*proof)));
        QVERIFY(reasonsOf(*proof).contains(u"rows that fit"_s));
    }

    void onlyWhatIsTouchedIsMade()
    {
        const Result<schema::Schema> from = schemaOf(shopSql);
        QVERIFY_RESULT(from);
        schema::Schema expected = *from;
        const schema::Table *orders = from->table(u"orders"_s, from->defaultNamespace());
        schema::Table changed = *orders;
        changed.columns.append({.id = ObjectId::create(), .name = u"note"_s, .type = {u"text"_s, {}}});
        for (Box<schema::Table> &box : expected.tables) {
            if (box->id == changed.id)
                box = Box<schema::Table>(changed);
        }
        const Result<Proof> proof = rehearse(postgresqlDialect(),
                                             {.from = *from,
                                              .expected = expected,
                                              .up = {u"ALTER TABLE orders ADD COLUMN note text;"_s},
                                              .down = migration::Section{u"ALTER TABLE orders DROP COLUMN note;"_s},
                                              .wholeUpToTables = 0},
                                             {});
        QVERIFY_RESULT(proof);
        QVERIFY2(proof->grade == Grade::Lossless, qPrintable(reasonsOf(*proof)));
        // Two tables of five rows at most, and still the whole schema is what is reached.
        QVERIFY2(proof->probeRows <= 10, qPrintable(QString::number(proof->probeRows)));
        QCOMPARE(proof->reached.tables.size(), expected.tables.size());
        QVERIFY(diff::diff(expected, proof->reached, postgresqlDialect().rules()).isEmpty());
    }

    void whatIsMissingHereIsNotHeldAgainstTheMigration()
    {
        const Result<Proof> extension = prove({}, u"CREATE EXTENSION no_such_extension;"_s, u"SELECT 1;"_s);
        QVERIFY_RESULT(extension);
        QCOMPARE(extension->grade, Grade::Unproved);
        QVERIFY(!extension->held);
        QVERIFY2(reasonsOf(*extension).contains(u"no_such_extension"_s), qPrintable(reasonsOf(*extension)));
        const Result<Proof> refused = prove({}, u"ALTER SYSTEM SET work_mem = '1MB';"_s, u"SELECT 1;"_s);
        QVERIFY_RESULT(refused);
        QVERIFY(!refused->held);
        QVERIFY2(reasonsOf(*refused).contains(u"line 1"_s), qPrintable(reasonsOf(*refused)));
        const Result<Proof> nowhere
            = rehearse(postgresqlDialect(),
                       {.up = {u"SELECT 1;"_s},
                        .scratch = {database::ConnectionSettings{.dialect = u"postgresql"_s,
                                                                 .address = u"postgresql:///x?host=/nowhere"_s}}},
                       {});
        // A server that someone named is another thing than none.
        QVERIFY_FAILS_WITH(nowhere, database::DatabaseError::Unreachable);
    }

    void cancelEndsAProof()
    {
        const database::CancelToken cancel;
        std::thread other([cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            cancel.cancel();
        });
        QElapsedTimer clock;
        clock.start();
        const Result<Proof> proof
            = rehearse(postgresqlDialect(),
                       {.from = postgresqlDialect().emptySchema(), .up = {u"SELECT pg_sleep(600);"_s}}, cancel);
        other.join();
        QVERIFY_FAILS_WITH(proof, RunError::Cancelled);
        QVERIFY(clock.elapsed() < 60000);
    }
};

RELVAR_TEST_MAIN(TestServerProof)
#include "tst_serverproof.moc"
