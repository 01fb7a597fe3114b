// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a real database in the proof: which are read, that they arrive as they are, that what they break is told
// without a value of theirs, and that the database is not written to.
#include "serverfixture.h"

#include "runner/rehearse.h"
#include "support/fatalwarnings.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using plan::Grade;

namespace {

const QStringList peopleSql = {
    u"CREATE TYPE mood AS ENUM ('fine', 'so-so')"_s,
    u"CREATE DOMAIN year AS integer CHECK (VALUE BETWEEN 1901 AND 2155)"_s,
    u"CREATE SEQUENCE spare"_s,
    u"CREATE TABLE places (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, inside integer "
    "REFERENCES places)"_s,
    u"CREATE TABLE people (id bigserial PRIMARY KEY, mail text, mood mood, born year, tags text[], photo bytea, "
    "seen timestamptz, weight double precision, notes jsonb, initial text GENERATED ALWAYS AS (left(mail, 1)) STORED, "
    "place integer REFERENCES places)"_s,
    u"CREATE TABLE visits (id bigint NOT NULL, at date NOT NULL, who bigint REFERENCES people, PRIMARY KEY (id, at)) "
    "PARTITION BY RANGE (at)"_s,
    u"CREATE TABLE visits_2024 PARTITION OF visits FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"_s,
    u"CREATE TABLE things (id integer PRIMARY KEY, name text)"_s,
    u"CREATE TABLE boats (length integer) INHERITS (things)"_s,
    u"CREATE TABLE hens (id integer PRIMARY KEY, egg integer NOT NULL)"_s,
    u"CREATE TABLE eggs (id integer PRIMARY KEY, hen integer NOT NULL REFERENCES hens DEFERRABLE)"_s,
    u"ALTER TABLE hens ADD FOREIGN KEY (egg) REFERENCES eggs DEFERRABLE"_s,
};

const QStringList peopleRows = {
    u"INSERT INTO places (name, inside) VALUES ('Earth', NULL), ('Iceland', 1), ('Vik', 2)"_s,
    u"INSERT INTO people (id, mail, mood, born, tags, photo, seen, weight, notes, place) SELECT n, CASE WHEN n % 7 = 0 "
    "THEN NULL ELSE 'secret-' || n || '@example.org' END, 'so-so', 1950, ARRAY['a,b', NULL, '\"'], '\\x00ff', "
    "'2024-03-31 01:30:00.123456+02', 'Infinity', '{\"a\": [1, null]}', 3 FROM generate_series(1, 300) AS n"_s,
    u"INSERT INTO visits SELECT n, '2024-05-05', 300 - n FROM generate_series(1, 20) AS n"_s,
    u"INSERT INTO things VALUES (1, 'anchor')"_s,
    u"INSERT INTO boats VALUES (2, 'Argo', 30)"_s,
    u"SET CONSTRAINTS ALL DEFERRED"_s,
    u"INSERT INTO hens VALUES (1, 1)"_s,
    u"INSERT INTO eggs VALUES (1, 1)"_s,
};

QString textOf(const QList<Text> &texts)
{
    QStringList lines;
    for (const Text &text : texts)
        lines.append(text.toString());
    return lines.join(u'\n');
}

QSet<ObjectId> tablesOf(const schema::Schema &schema, const QStringList &names)
{
    QSet<ObjectId> tables;
    for (const QString &name : names)
        tables.insert(schema.table(name, schema.defaultNamespace())->id);
    return tables;
}

} // namespace

class TestSampleRows : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    std::unique_ptr<database::Connection> m_people;
    schema::Schema m_schema;

    Result<RowSample> read(const QStringList &tables, int rows)
    {
        Result<RowSample> sample
            = readSample(*m_people, postgresqlDialect(), m_schema, tablesOf(m_schema, tables), rows, {});
        if (sample)
            sample->source = u"people"_s;
        return sample;
    }

    Result<Proof> prove(const QString &up, const QString &down, const RowSample &sample) const
    {
        return rehearse(postgresqlDialect(),
                        {.from = m_schema,
                         .up = {up},
                         .down = migration::Section{down},
                         .sample = std::make_shared<const RowSample>(sample)},
                        {});
    }

    static QString value(database::Connection &connection, const QString &sql)
    {
        const auto answer = connection.query(sql);
        return answer ? answer->rows.value(0).value(0).toString() : answer.error().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_server.start());
        QVERIFY_RESULT(m_server.createDatabase(u"people"_s));
        for (const QString &sql : peopleSql)
            QVERIFY_RESULT(m_server.run(u"people"_s, sql));
        auto connection = postgresqlDialect().open(m_server.settings(u"people"_s), {});
        QVERIFY_RESULT(connection);
        m_people = std::move(*connection);
        QVERIFY_RESULT(m_people->execute(u"BEGIN"_s));
        for (const QString &sql : peopleRows)
            QVERIFY_RESULT(m_people->execute(sql));
        QVERIFY_RESULT(m_people->execute(u"COMMIT"_s));
        const auto snapshot = postgresqlDialect().introspect(*m_people);
        QVERIFY_RESULT(snapshot);
        m_schema = snapshot->schema;
    }

    void bothEndsAndWhatTheyReferTo()
    {
        const auto sample = read({u"visits"_s}, 5);
        QVERIFY_RESULT(sample);
        QVERIFY2(sample->unread.isEmpty(), qPrintable(textOf(sample->unread)));
        const auto count = [&](const QString &table) {
            return sample->tables.value(*tablesOf(m_schema, {table}).cbegin()).rows.size();
        };
        QCOMPARE(count(u"visits"_s), 5);
        QCOMPARE(count(u"people"_s), 5);
        // Vik, the island that it is on, and where that is.
        QCOMPARE(count(u"places"_s), 3);
        QCOMPARE(sample->rowCount(), 13);
        QCOMPARE(value(*m_people, u"SELECT count(*) FROM people"_s), u"300"_s);
    }

    void arriveAsTheyAre()
    {
        const QStringList tables{u"visits"_s, u"people"_s, u"places"_s, u"things"_s, u"boats"_s, u"hens"_s, u"eggs"_s};
        const auto sample = read(tables, 1000);
        QVERIFY_RESULT(sample);
        const auto scratch = postgresqlDialect().openScratch();
        QVERIFY_RESULT(scratch);
        for (const dialect::Statement &statement : postgresqlDialect().create(m_schema))
            QVERIFY_RESULT((*scratch)->execute(statement.sql));
        const auto inserted = insertSample(**scratch, postgresqlDialect(), m_schema, *sample, {});
        QVERIFY_RESULT(inserted);
        QVERIFY2(inserted->refused.isEmpty(), qPrintable(textOf(inserted->refused)));
        QCOMPARE(inserted->count, 300 + 20 + 3 + 1 + 1 + 1 + 1);
        for (const QString &table : tables) {
            const QString all = u"SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM ONLY %1 AS t"_s.arg(table);
            const QString partitions = QString(all).remove(u"ONLY "_s);
            const QString &query = table == u"visits"_s ? partitions : all;
            QCOMPARE(value(**scratch, query), value(*m_people, query));
        }
        // The next numbers are free.
        QVERIFY_RESULT((*scratch)->execute(u"INSERT INTO places (name) VALUES ('Here')"_s));
        QVERIFY_RESULT((*scratch)->execute(u"INSERT INTO people (mail) VALUES ('x')"_s));
    }

    void whatRowsBreakIsToldWithoutTheirValues_data()
    {
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::addColumn<QString>("words");
        QTest::newRow("no value") << u"ALTER TABLE people ALTER COLUMN mail SET NOT NULL"_s
                                  << u"ALTER TABLE people ALTER COLUMN mail DROP NOT NULL"_s
                                  << u"column \"mail\" of relation \"people\" contains null values"_s;
        QTest::newRow("twice") << u"CREATE UNIQUE INDEX people_born ON people (born) WHERE born = 1950"_s
                               << u"DROP INDEX people_born"_s << u"could not create unique index \"people_born\""_s;
        QTest::newRow("check") << u"ALTER TABLE people ADD CONSTRAINT short CHECK (mail NOT LIKE 'secret-%')"_s
                               << u"ALTER TABLE people DROP CONSTRAINT short"_s
                               << u"check constraint \"short\" of relation \"people\" is violated by some row"_s;
        QTest::newRow("type")
            << u"ALTER TABLE people ADD COLUMN n integer; UPDATE people SET n = substr(mail, 8)::integer "
               "WHERE mail LIKE 'secret-%'"_s
            << u"ALTER TABLE people DROP COLUMN n"_s << u"a value does not fit its type (SQLSTATE 22P02)"_s;
        QTest::newRow("raised") << u"DO $$ BEGIN IF EXISTS (SELECT FROM people WHERE mail LIKE 'secret-%') THEN RAISE "
                                   "'found %', (SELECT max(mail) FROM people); END IF; END $$"_s
                                << u"SELECT 1"_s << u"The statement in line 1 fails with rows of people"_s;
    }

    void whatRowsBreakIsToldWithoutTheirValues()
    {
        QFETCH(const QString, up);
        QFETCH(const QString, down);
        QFETCH(const QString, words);
        const auto sample = read({u"people"_s}, 100);
        QVERIFY_RESULT(sample);
        const auto proof = prove(up, down, *sample);
        QVERIFY_RESULT(proof);
        const QString reasons = textOf(proof->reasons);
        QVERIFY2(proof->grade == Grade::Unproved && proof->held, qPrintable(reasons));
        QVERIFY2(reasons.contains(words), qPrintable(reasons));
        QVERIFY2(!reasons.contains("secret-"_L1) && !reasons.contains("a,b"_L1) && !reasons.contains("1950"_L1),
                 qPrintable(reasons));
    }

    void valuesThatDoNotComeBack()
    {
        const auto sample = read({u"people"_s}, 100);
        QVERIFY_RESULT(sample);
        const auto kept
            = prove(u"ALTER TABLE people ADD COLUMN age integer"_s, u"ALTER TABLE people DROP COLUMN age"_s, *sample);
        QVERIFY_RESULT(kept);
        QVERIFY2(kept->grade == Grade::Lossless, qPrintable(textOf(kept->reasons)));
        QCOMPARE(kept->sampleRows, 103);
        QVERIFY(kept->probeRows > 10);
        // Made rows have nothing of that sort.
        const auto lost = prove(u"UPDATE people SET mail = replace(mail, 'secret-', '')"_s, u"SELECT 1"_s, *sample);
        QVERIFY_RESULT(lost);
        QCOMPARE(lost->grade, Grade::StructureOnly);
        QVERIFY2(textOf(lost->reasons).contains(u"table people do not come back"_s), qPrintable(textOf(lost->reasons)));
    }

    void whatCannotBeReadIsNamed()
    {
        schema::Schema newer = m_schema;
        for (Box<schema::Table> &box : newer.tables) {
            schema::Table table = *box;
            if (table.name == u"places"_s)
                table.columns.append({.id = ObjectId::create(), .name = u"population"_s, .type = {u"integer"_s, {}}});
            box = table;
        }
        const auto sample
            = readSample(*m_people, postgresqlDialect(), newer, tablesOf(newer, {u"places"_s, u"things"_s}), 10, {});
        QVERIFY_RESULT(sample);
        QCOMPARE(sample->tables.size(), 1);
        QVERIFY2(textOf(sample->unread).contains(u"table places cannot be read"_s), qPrintable(textOf(sample->unread)));
        QVERIFY(!m_people->inTransaction());
    }

    void sqlite_data()
    {
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::addColumn<QString>("words");
        QTest::newRow("twice") << u"CREATE UNIQUE INDEX users_email ON users (email)"_s << u"DROP INDEX users_email"_s
                               << u"UNIQUE constraint failed: users.email"_s;
        QTest::newRow("key without a value")
            << u"CREATE TABLE new_tags (name TEXT NOT NULL PRIMARY KEY, who INTEGER);\n"
               "INSERT INTO new_tags SELECT name, who FROM tags WHERE who IS NOT NULL"_s
            << u"DROP TABLE new_tags"_s << u"NOT NULL constraint failed: new_tags.name"_s;
    }

    void sqlite()
    {
        QFETCH(const QString, up);
        QFETCH(const QString, down);
        QFETCH(const QString, words);
        const QTemporaryDir folder;
        const dialect::Dialect &dialect = test::sqlite();
        database::ConnectionSettings settings;
        settings.dialect = u"sqlite"_s;
        settings.address = folder.filePath(u"shop.db?mode=rwc"_s);
        const auto made = dialect.open(settings);
        QVERIFY_RESULT(made);
        for (const QString &sql :
             {u"CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, boss INTEGER REFERENCES users)"_s,
              u"CREATE TABLE tags (name TEXT PRIMARY KEY, who INTEGER REFERENCES users)"_s,
              u"INSERT INTO users VALUES (1, 'secret@a', 2), (2, 'secret@b', 3), (3, 'secret@a', 3)"_s,
              u"INSERT INTO tags VALUES (NULL, 1), (NULL, 2), ('x', 3)"_s})
            QVERIFY_RESULT((*made)->execute(sql));
        settings.address = folder.filePath(u"shop.db"_s);
        settings.readOnly = true;
        const auto connection = dialect.open(settings);
        QVERIFY_RESULT(connection);
        const auto snapshot = dialect.introspect(**connection);
        QVERIFY_RESULT(snapshot);
        QSet<ObjectId> tables;
        for (const Box<schema::Table> &table : snapshot->schema.tables)
            tables.insert(table->id);
        auto sample = readSample(**connection, dialect, snapshot->schema, tables, usualSampleRows, {});
        QVERIFY_RESULT(sample);
        QVERIFY2(sample->unread.isEmpty(), qPrintable(textOf(sample->unread)));
        sample->source = u"shop"_s;
        Rehearsal rehearsal{.from = snapshot->schema, .up = {up}, .down = migration::Section{down}};
        const auto withMadeRows = rehearse(dialect, rehearsal, {});
        QVERIFY_RESULT(withMadeRows);
        QVERIFY2(withMadeRows->grade == Grade::Lossless, qPrintable(textOf(withMadeRows->reasons)));
        rehearsal.sample = std::make_shared<const RowSample>(*sample);
        const auto proof = rehearse(dialect, rehearsal, {});
        QVERIFY_RESULT(proof);
        const QString reasons = textOf(proof->reasons);
        QVERIFY2(proof->grade == Grade::Unproved, qPrintable(reasons));
        QVERIFY2(reasons.contains(words) && !reasons.contains("secret@"_L1), qPrintable(reasons));
    }
};

RELVAR_TEST_MAIN(TestSampleRows)
#include "tst_samplerows.moc"
