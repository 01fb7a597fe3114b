// SPDX-License-Identifier: GPL-3.0-or-later
// What a typed text makes is what a server makes of it: kind, name, owner and dependencies of every object of the
// features are read from their definitions alone. And where a text stops being SQL is told.
#include "dialects/postgresql/dialect.h"
#include "dialects/postgresql/language.h"
#include "features.h"
#include "readingtest.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

    template<typename T>
    static QSet<QPair<ObjectId, ObjectId>> dependencies(const T &object)
    {
        QSet<QPair<ObjectId, ObjectId>> result;
        for (const schema::Dependency &one : object.dependsOn)
            result.insert({one.object, {}});
        return result;
    }

    postgresql::PostgresqlLanguage m_language;
    test::PostgresqlServer m_server;
    int m_databases = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_server.start());
        const auto connection = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->execute(u"SET allow_in_place_tablespaces = on"_s));
        QVERIFY_RESULT((*connection)->execute(u"CREATE TABLESPACE roomy LOCATION ''"_s));
    }

    void readsWhatAServerMade_data()
    {
        QTest::addColumn<QString>("sql");
        for (const test::Feature &feature : test::features())
            QTest::newRow(feature.name) << QString::fromUtf8(feature.sql);
        QTest::newRow("texts")
            << u"CREATE TABLE t (a integer, b text); CREATE SCHEMA other; CREATE TABLE other.t (c integer);"
               "CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v;"
               "CREATE MATERIALIZED VIEW m AS SELECT b FROM t;"
               "CREATE FUNCTION f(x integer, y text) RETURNS integer LANGUAGE sql AS $$ SELECT x $$;"
               "CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;"
               "CREATE PROCEDURE p() LANGUAGE sql AS $$ SELECT 1 $$;"
               "CREATE TRIGGER r BEFORE UPDATE OF b ON t FOR EACH ROW EXECUTE FUNCTION g();"
               "CREATE POLICY own ON other.t USING (c > 0);"
               "CREATE RULE nothing AS ON DELETE TO t DO INSTEAD NOTHING;"
               "CREATE DOMAIN grade AS integer CHECK (VALUE > 0); CREATE TYPE pair AS (x integer, y grade);"
               "CREATE TYPE floatrange AS RANGE (subtype = float8);"
               "CREATE STATISTICS stat (dependencies) ON a, b FROM t; CREATE EXTENSION pg_trgm;"_s;
    }
    void readsWhatAServerMade()
    {
        QFETCH(const QString, sql);
        const QString name = u"original_%1"_s.arg(++m_databases);
        QVERIFY_RESULT(m_server.createDatabase(name));
        QVERIFY_RESULT(m_server.run(name, sql));
        const auto connection = m_server.connect(name);
        QVERIFY_RESULT(connection);
        const auto snapshot = postgresql::introspect(**connection);
        QVERIFY_RESULT(snapshot);
        const schema::Schema &whole = snapshot->schema;

        for (qsizetype i = 0; i < whole.views.size(); ++i) {
            schema::Schema besides = whole;
            const schema::View expected = *besides.views.takeAt(i);
            const dialect::Reading reading = m_language.read(expected.definition, besides);
            QVERIFY2(!reading.error,
                     qPrintable(expected.definition + reading.error.value_or(dialect::SyntaxError()).message));
            const auto &read = std::get<schema::View>(*reading.object);
            QCOMPARE(read.name, expected.name);
            QCOMPARE(read.namespaceId, expected.namespaceId);
            QCOMPARE(read.materialized, expected.materialized);
            QCOMPARE(dependencies(read), dependencies(expected));
        }
        for (qsizetype i = 0; i < whole.triggers.size(); ++i) {
            schema::Schema besides = whole;
            const schema::Trigger expected = *besides.triggers.takeAt(i);
            const dialect::Reading reading = m_language.read(expected.definition, besides);
            QVERIFY2(!reading.error,
                     qPrintable(expected.definition + reading.error.value_or(dialect::SyntaxError()).message));
            const auto &read = std::get<schema::Trigger>(*reading.object);
            QCOMPARE(read.name, expected.name);
            QCOMPARE(read.tableId, expected.tableId);
            QCOMPARE(dependencies(read), dependencies(expected));
        }
        for (qsizetype i = 0; i < whole.otherObjects.size(); ++i) {
            schema::Schema besides = whole;
            const schema::OtherObject expected = *besides.otherObjects.takeAt(i);
            if (schema::isAboutAccess(expected) || expected.kind == u"index"_s || expected.kind == u"trigger state"_s)
                continue;
            const dialect::Reading reading = m_language.read(expected.definition, besides);
            QVERIFY2(!reading.error, qPrintable(expected.definition + u"\n"_s
                                                + reading.error.value_or(dialect::SyntaxError()).message));
            const auto &read = std::get<schema::OtherObject>(*reading.object);
            QCOMPARE(read.kind, expected.kind);
            QCOMPARE(read.name, expected.name);
            QCOMPARE(read.owner, expected.owner);
            QCOMPARE(read.namespaceId, expected.namespaceId);
        }
    }

    void examplesAreTaken()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"examples"_s));
        QVERIFY_RESULT(m_server.run(u"examples"_s,
                                    u"CREATE SCHEMA \"Odd one\"; CREATE TABLE \"Odd one\".t (a integer, b text)"_s));
        const auto connection = m_server.connect(u"examples"_s);
        QVERIFY_RESULT(connection);
        const auto snapshot = postgresql::introspect(**connection);
        QVERIFY_RESULT(snapshot);
        const ObjectId table = snapshot->schema.tables.first()->id;
        for (const dialect::ObjectKind &kind : m_language.kinds()) {
            for (const ObjectId on : {table, ObjectId()}) {
                const QString sql
                    = m_language.example(kind.kind, u"New one"_s + kind.kind + on.toString(), snapshot->schema, on);
                if (on.isNull() && (kind.isOnTable || kind.kind == u"extension"_s)) {
                    continue;
                }
                const auto done = (*connection)->execute(sql);
                QVERIFY2(done, qPrintable(sql + (done ? QString() : done.error().toString())));
                const dialect::Reading reading = m_language.read(sql, snapshot->schema);
                QVERIFY2(reading.object, qPrintable(sql + reading.error.value_or(dialect::SyntaxError()).message));
            }
        }
    }

    void tellsWhereATextStopsBeingSql_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("before");
        QTest::newRow("word") << u"SELECT 1 FROMM x"_s << u"SELECT 1 FROMM "_s;
        QTest::newRow("wide characters") << u"SELECT '\U0001F600ü' FROMM x"_s << u"SELECT '\U0001F600ü' FROMM "_s;
        QTest::newRow("later statement") << u"SELECT 1;\n\n-- note\nSELEC 2"_s << u"SELECT 1;\n\n-- note\n"_s;
        QTest::newRow("body")
            << u"CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $x$\nBEGIN\n\n  IF THEN RETURN 1; END IF;\nEND $x$"_s
            << u"CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $x$\nBEGIN\n\n  IF "_s;
    }
    void tellsWhereATextStopsBeingSql()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, before);
        const auto error = m_language.check(sql);
        QVERIFY(error);
        QVERIFY(error->offset);
        QCOMPARE(sql.left(*error->offset), before);
    }

    void refusesWhatIsNotOneObject_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("nothing") << u"-- nothing"_s;
        QTest::newRow("query") << u"SELECT 1"_s;
        QTest::newRow("table") << u"CREATE TABLE t (a integer)"_s;
        QTest::newRow("two") << u"CREATE DOMAIN a AS text; CREATE DOMAIN b AS text"_s;
        QTest::newRow("trigger on nothing")
            << u"CREATE TRIGGER t BEFORE INSERT ON nowhere FOR EACH ROW EXECUTE FUNCTION f()"_s;
    }
    void refusesWhatIsNotOneObject()
    {
        QFETCH(const QString, sql);
        const dialect::Reading reading = m_language.read(sql, {});
        QVERIFY(!reading.object);
        QVERIFY(reading.error);
        QVERIFY(!reading.error->message.isEmpty());
    }

    /// The list of words is the server's: none is invented.
    void knowsOnlyWordsOfTheServer()
    {
        const auto connection = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(connection);
        const auto rows = (*connection)->query(u"SELECT word FROM pg_get_keywords()"_s);
        QVERIFY_RESULT(rows);
        QSet<QString> known;
        for (const auto &row : rows->rows)
            known.insert(row.first().toString());
        // Of PL/pgSQL and of newer servers.
        for (const char *word :
             {"elsif", "loop", "notice", "perform", "raise", "exclude", "enforced", "while", "exception"})
            known.insert(QString::fromLatin1(word));
        for (const QString &word : m_language.words().keywords)
            QVERIFY2(known.contains(word), qPrintable(word));
        const auto functions = (*connection)->query(u"SELECT DISTINCT proname::text FROM pg_proc"_s);
        QVERIFY_RESULT(functions);
        QSet<QString> names;
        for (const auto &row : functions->rows)
            names.insert(row.first().toString());
        QStringList missing;
        for (const QString &name : m_language.words().functions) {
            if (!names.contains(name))
                missing.append(name);
        }
        // Of PostgreSQL 16.
        QCOMPARE(missing, QStringList{u"any_value"_s});
    }
};

RELVAR_TEST_MAIN(TestLanguage)
#include "tst_language.moc"
