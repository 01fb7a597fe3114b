// SPDX-License-Identifier: GPL-3.0-or-later
// What is read is the same whatever the server, the database, the role or the session has set, and a read asks as many
// statements of one table as of many.
#include "readingtest.h"
#include "support/fatalwarnings.h"

#include <QFile>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using test::ReadingTest;

namespace {

/// Something of everything whose printing a setting changes.
const auto everything = uR"(
CREATE TYPE "Mood" AS ENUM ('so so', 'it''s');
CREATE FUNCTION one() RETURNS integer LANGUAGE sql IMMUTABLE SET datestyle = 'ISO' AS 'SELECT 1';
CREATE TABLE events (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day date DEFAULT '2020-03-04',
    at timestamp DEFAULT '2020-03-04 05:06:07.89',
    zoned timestamptz DEFAULT '2020-03-04 05:06:07+00' NOT NULL,
    clock timetz DEFAULT '05:06:07+02',
    span interval DEFAULT '1 year 2 mons -3 days 04:05:06',
    share double precision DEFAULT 0.1::float8 + 1e-17::float8,
    ratio real DEFAULT '0.30000001'::real,
    price money DEFAULT '12.50'::money,
    raw bytea DEFAULT '\x00ff41'::bytea,
    path text DEFAULT E'C:\\new',
    document xml DEFAULT '<a/>'::xml,
    mood "Mood" DEFAULT 'it''s',
    numbers numeric[] DEFAULT '{1.50,NULL}',
    "user" text COLLATE "C",
    CONSTRAINT events_zoned CHECK (zoned > '2000-01-01 00:00:00+00' AND span < '90 days'),
    CONSTRAINT events_path CHECK (path <> E'a\\b' OR raw <> '\x5c'::bytea));
CREATE INDEX events_recent ON events (day) WHERE day > '2020-01-02';
CREATE VIEW recent AS SELECT id, zoned, '2 days'::interval AS span FROM events WHERE zoned > '2020-01-01 12:00:00+00';
CREATE TABLE parts (at timestamptz NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE parts_2020 PARTITION OF parts FOR VALUES FROM ('2020-01-01 00:00:00+00') TO ('2021-01-01 00:00:00+00');
CREATE DOMAIN soon AS date DEFAULT '2020-05-06' CHECK (VALUE > '2020-01-02');
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY young ON events USING (zoned > '2020-03-04 05:06:07+00');
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER late BEFORE UPDATE ON events FOR EACH ROW WHEN (NEW.day > '2020-01-02') EXECUTE FUNCTION note();
CREATE FUNCTION later(day date DEFAULT '2020-01-02', span interval DEFAULT '1 day 02:03') RETURNS date LANGUAGE sql
    AS 'SELECT day';
COMMENT ON TABLE events IS E'back\\slash of Zoë';)"_s;

/// Every setting on which the printing of the server depends, at another value than usual.
const QList<std::pair<QString, QString>> oddSettings{
    {u"search_path"_s, u"\"$user\""_s},
    {u"client_encoding"_s, u"latin1"_s},
    {u"DateStyle"_s, u"SQL, DMY"_s},
    {u"IntervalStyle"_s, u"iso_8601"_s},
    {u"TimeZone"_s, u"Asia/Kathmandu"_s},
    {u"bytea_output"_s, u"escape"_s},
    {u"extra_float_digits"_s, u"-15"_s},
    {u"standard_conforming_strings"_s, u"off"_s},
    {u"escape_string_warning"_s, u"off"_s},
    {u"quote_all_identifiers"_s, u"on"_s},
    {u"lc_monetary"_s, u"C"_s},
    {u"lc_numeric"_s, u"C"_s},
    {u"lc_messages"_s, u"C"_s},
    {u"xmloption"_s, u"document"_s},
    {u"default_text_search_config"_s, u"german"_s},
    {u"transform_null_equals"_s, u"on"_s},
    {u"row_security"_s, u"off"_s},
    {u"default_transaction_isolation"_s, u"serializable"_s},
    {u"default_transaction_read_only"_s, u"on"_s},
    {u"enable_hashjoin"_s, u"off"_s},
    {u"enable_sort"_s, u"off"_s},
};

/// The first line that is another one.
QString difference(const QString &read, const QString &usual)
{
    const QStringList lines = read.split(u'\n');
    const QStringList others = usual.split(u'\n');
    const auto [line, other] = std::mismatch(lines.cbegin(), lines.cend(), others.cbegin(), others.cend());
    return line == lines.cend() && other == others.cend()
               ? QString()
               : (line == lines.cend() ? u"nothing"_s : *line) + u" instead of "_s
                     + (other == others.cend() ? u"nothing"_s : *other);
}

/// Statements that the log of the server shows from the line on.
qsizetype statementsIn(const QString &log)
{
    return log.count(u" LOG:  statement: "_s) + log.count(u" LOG:  execute "_s);
}

} // namespace

class TestSettings : public ReadingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startServer();
        const auto role = m_server.run(u"postgres"_s, u"CREATE ROLE odd LOGIN"_s);
        QVERIFY_RESULT(role);
    }
    void cleanup()
    {
        const auto reset = m_server.run(u"postgres"_s, u"ALTER ROLE odd RESET ALL"_s);
        QVERIFY_RESULT(reset);
        if (m_everything.isEmpty())
            return;
        const auto same = m_server.run(u"postgres"_s, u"ALTER DATABASE %1 RESET ALL"_s.arg(m_everything));
        QVERIFY_RESULT(same);
    }
    void ofTheRole_data() { settings(); }
    void ofTheRole();
    void ofTheDatabase_data() { settings(); }
    void ofTheDatabase();
    void ofTheSession_data() { settings(); }
    void ofTheSession();
    void stayAsTheyWere();
    void asManyStatementsForManyTables();

private:
    static void settings()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const auto &[name, value] : oddSettings)
            QTest::newRow(qPrintable(name)) << name << value;
    }

    QString expected()
    {
        if (m_expected.isEmpty()) {
            m_expected = test::text(read(everything).schema);
            m_everything = m_database;
        }
        return m_expected;
    }

    void run(const QString &sql)
    {
        const auto done = m_server.run(m_everything, sql);
        QVERIFY_RESULT(done);
    }

    QString readAs(const QString &user, const QString &before = {})
    {
        const auto connection = m_server.connect(m_everything, user);
        if (!connection)
            return connection.error().toString();
        if (const auto done = (*connection)->query(before.isEmpty() ? u"SELECT 1"_s : before); !done)
            return done.error().toString();
        const auto snapshot = postgresql::introspect(**connection);
        return snapshot ? test::text(snapshot->schema) : snapshot.error().toString();
    }

    QString m_expected;
    QString m_everything;
};

void TestSettings::ofTheRole()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const QString usual = expected();
    run(u"ALTER ROLE odd SET %1 = '%2'"_s.arg(name, value));
    QCOMPARE(difference(readAs(u"odd"_s), usual), QString());
}

void TestSettings::ofTheDatabase()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const QString usual = expected();
    run(u"ALTER DATABASE %1 SET %2 = '%3'"_s.arg(m_everything, name, value));
    QCOMPARE(difference(readAs(u"postgres"_s), usual), QString());
}

/// A migration that is running may have set anything.
void TestSettings::ofTheSession()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const QString usual = expected();
    const QString set = u"SET %1 = '%2'"_s.arg(name, value);
    QCOMPARE(difference(readAs(u"postgres"_s, set), usual), QString());
    QCOMPARE(difference(readAs(u"postgres"_s, u"BEGIN; "_s + set + u"; SELECT 1"_s), usual), QString());
}

void TestSettings::stayAsTheyWere()
{
    (void)expected();
    const auto connection = m_server.connect(m_everything);
    QVERIFY_RESULT(connection);
    const auto ask = [&] {
        const auto answer
            = (*connection)
                  ->query(
                      u"SELECT string_agg(name || '=' || setting, ', ' ORDER BY name) FROM pg_settings WHERE name <> "
                      "'application_name'"_s);
        return answer ? answer->rows.first().first().toString() : answer.error().toString();
    };
    for (const QString &begin : {QString(), u"BEGIN"_s}) {
        if (!begin.isEmpty())
            QVERIFY_RESULT((*connection)->execute(begin));
        QVERIFY_RESULT((*connection)->execute(u"SET TimeZone = 'Asia/Kathmandu'"_s));
        QVERIFY_RESULT((*connection)->execute(u"SET quote_all_identifiers = on"_s));
        const QString before = ask();
        QVERIFY_RESULT(postgresql::introspect(**connection));
        QCOMPARE(ask(), before);
    }
}

void TestSettings::asManyStatementsForManyTables()
{
    const auto folder = m_server.run(u"postgres"_s, u"SHOW data_directory"_s);
    QVERIFY_RESULT(folder);
    const QString path = folder->rows.first().first().toString() + u"/../log"_s;
    QList<qsizetype> counts;
    for (const int tables : {1, 500}) {
        QString statements;
        for (int i = 1; i <= tables; ++i) {
            statements += u"CREATE TABLE t%1 (id integer PRIMARY KEY, name text DEFAULT 'x' CHECK (name <> ''), parent "
                          "integer REFERENCES t1); CREATE INDEX ON t%1 (lower(name)); CREATE VIEW v%1 AS SELECT name "
                          "FROM t%1; COMMENT ON TABLE t%1 IS 'a table';"_s.arg(i);
        }
        (void)read(statements);
        const auto connection = m_server.connect(m_database);
        QVERIFY_RESULT(connection);
        const auto logOf = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const qsizetype before = statementsIn(logOf());
        QVERIFY_RESULT((*connection)->execute(u"SET log_statement = 'all'"_s));
        QVERIFY_RESULT(postgresql::introspect(**connection));
        QVERIFY_RESULT((*connection)->execute(u"SET log_statement = 'none'"_s));
        counts.append(statementsIn(logOf()) - before);
    }
    QVERIFY2(counts.first() > 10, qPrintable(u"%1 statements"_s.arg(counts.first())));
    QCOMPARE(counts.at(1), counts.at(0));
}

RELVAR_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
