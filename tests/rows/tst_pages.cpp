// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of rows on real databases of both products: nothing is missed or met twice, long values are cut and found
// whole, conditions mean what they say, names and values are never read as SQL, and nothing can be written.
#include "dialects/builtin.h"
#include "rows/page.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

#include <thread>

using namespace relvar;
using namespace relvar::rows;
using namespace Qt::Literals::StringLiterals;

using Operator = Condition::Operator;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_server.start());
        QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialect = nullptr;
    }

    void cleanup()
    {
        if (m_dialect && m_dialect->id() == u"postgresql") {
            m_connection.reset();
            QVERIFY_RESULT(m_server.dropDatabase(u"shop"_s));
            QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
        }
        m_connection.reset();
    }

    void pagesMeetEveryRowOnce_data() { products(); }
    void pagesMeetEveryRowOnce()
    {
        open();
        run({u"CREATE TABLE t (a integer NOT NULL, b varchar(20) NOT NULL, c integer, PRIMARY KEY (b, a))"_s});
        fill(u"INSERT INTO t SELECT n, 'k' || (n % 7), n % 3 FROM numbers"_s, 1000);
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        for (const std::optional<Sort> &sort : {std::optional<Sort>(), std::optional<Sort>(Sort{2, true})}) {
            const QStringList all = readAll(*relation, {.conditions = {}, .where = {}, .sort = sort}, 64);
            QCOMPARE(all.size(), 1000);
            QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 1000);
        }
    }

    void rowsThatComeAndGoDoNotShiftThePages_data() { products(); }
    void rowsThatComeAndGoDoNotShiftThePages()
    {
        open();
        run({u"CREATE TABLE t (a integer NOT NULL PRIMARY KEY)"_s});
        fill(u"INSERT INTO t SELECT n FROM numbers"_s, 100);
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        const auto first = readPage(*m_connection, *m_dialect, *relation, {}, {}, {.rows = 10});
        QVERIFY_RESULT(first);
        other({u"DELETE FROM t WHERE a <= 5"_s});
        const auto second = readPage(*m_connection, *m_dialect, *relation, {}, first->next, {.rows = 10});
        QVERIFY_RESULT(second);
        QCOMPARE(second->rows.first().values.first().shown.toInt(), 11);
    }

    void longValuesAreCutAndFoundWhole_data() { products(); }
    void longValuesAreCutAndFoundWhole()
    {
        open();
        const bool sqlite = m_dialect->id() == u"sqlite";
        run({u"CREATE TABLE t (id integer PRIMARY KEY, note text, raw %1)"_s.arg(sqlite ? u"blob"_s : u"bytea"_s)});
        const QString text = QString(5'000'000, u'ü');
        const QByteArray bytes(10'000'000, '\xfe');
        QVERIFY_RESULT(m_writing->execute(u"INSERT INTO t VALUES (1, ?, ?)"_s, {text, bytes}));
        QVERIFY_RESULT(m_writing->execute(u"INSERT INTO t VALUES (2, 'short', NULL)"_s));
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        const auto page = readPage(*m_connection, *m_dialect, *relation, {}, {});
        QVERIFY_RESULT(page);
        const QList<Value> &values = page->rows.first().values;
        QCOMPARE(values.at(1).bytes, 10'000'000);
        QVERIFY(text.startsWith(values.at(1).shown.toString()));
        QVERIFY(values.at(1).shown.toString().size() <= 300);
        QCOMPARE(values.at(2).bytes, 10'000'000);
        QVERIFY(values.at(2).shown.toByteArray().size() <= 48);
        QCOMPARE(page->rows.at(1).values.at(1), (Value{u"short"_s, -1}));
        QVERIFY(page->rows.at(1).values.at(2).isNull());
        const auto whole = readWhole(*m_connection, *m_dialect, *relation, {}, page->rows.first().key, 0, 1);
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->toString(), text);
        const auto raw = readWhole(*m_connection, *m_dialect, *relation, {}, page->rows.first().key, 0, 2);
        QVERIFY_RESULT(raw);
        QCOMPARE(raw->toByteArray(), bytes);
    }

    void conditionsMeanWhatTheySay_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("op");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QList<int>>("found");
        const struct
        {
            const char *name;
            QString column;
            Operator op;
            QVariant value;
            QList<int> found;
        } cases[] = {
            {"equal", u"n"_s, Operator::Equal, u"2"_s, {2}},
            {"unequal leaves null out", u"n"_s, Operator::NotEqual, u"2"_s, {1, 3}},
            {"less", u"n"_s, Operator::Less, u"10"_s, {1, 2}},
            {"at least", u"n"_s, Operator::GreaterOrEqual, u"2"_s, {2, 3}},
            {"null", u"n"_s, Operator::IsNull, {}, {4}},
            {"not null", u"n"_s, Operator::IsNotNull, {}, {1, 2, 3}},
            {"contains is literal", u"s"_s, Operator::Contains, u"100%_\\"_s, {2}},
            {"contains ignores case", u"s"_s, Operator::Contains, u"ABC"_s, {1}},
            {"begins", u"s"_s, Operator::StartsWith, u"it's"_s, {3}},
            {"quote in a value", u"s"_s, Operator::Equal, u"it's \"quoted\"; DROP TABLE t; --"_s, {3}},
            {"a hostile name", u"odd \"name\"; --"_s, Operator::Equal, u"4"_s, {4}},
        };
        for (const char *product : {"sqlite", "postgresql"}) {
            for (const auto &each : cases)
                QTest::addRow("%s: %s", product, each.name)
                    << QString::fromLatin1(product) << each.column << int(each.op) << each.value << each.found;
        }
    }
    void conditionsMeanWhatTheySay()
    {
        QFETCH(QString, column);
        QFETCH(int, op);
        QFETCH(QVariant, value);
        QFETCH(QList<int>, found);
        open();
        run({u"CREATE TABLE t (id integer PRIMARY KEY, n integer, s text, \"odd \"\"name\"\"; --\" text)"_s,
             u"INSERT INTO t VALUES (1, 1, 'xabcx', '1'), (2, 2, 'is 100%_\\ sure', '2'), "
             "(3, 10, 'it''s \"quoted\"; DROP TABLE t; --', '3'), (4, NULL, 'is 100 sure', '4')"_s});
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        const auto page = readPage(*m_connection, *m_dialect, *relation,
                                   {.conditions = {{column, static_cast<Operator>(op), value}}}, {});
        QVERIFY_RESULT(page);
        QList<int> ids;
        for (const Row &row : page->rows)
            ids.append(row.values.first().shown.toInt());
        QCOMPARE(ids, found);
    }

    void nothingCanBeWritten_data() { products(); }
    void nothingCanBeWritten()
    {
        open();
        run({u"CREATE TABLE t (id integer PRIMARY KEY)"_s, u"INSERT INTO t VALUES (1)"_s});
        if (m_dialect->id() == u"postgresql")
            run({u"CREATE FUNCTION take() RETURNS boolean LANGUAGE sql AS 'DELETE FROM t; SELECT true'"_s});
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        for (const QString &where : {u"1 = 1) ; DELETE FROM t; --"_s, u"1=1); COMMIT; DROP TABLE t; SELECT (1=1"_s,
                                     u"take()"_s, u"1 ="_s, u"true /* "_s}) {
            const auto page = readPage(*m_connection, *m_dialect, *relation, {.where = where}, {});
            QVERIFY2(!page, qPrintable(where));
            QVERIFY(!m_connection->inTransaction());
        }
        const auto still = readPage(*m_connection, *m_dialect, *relation, {.where = u"id = 1 -- one"_s}, {});
        QVERIFY_RESULT(still);
        QCOMPARE(still->rows.size(), 1);
    }

    void relationsWithoutKeyAreReadToo_data() { products(); }
    void relationsWithoutKeyAreReadToo()
    {
        open();
        run({u"CREATE TABLE t (a integer, b text)"_s});
        fill(u"INSERT INTO t SELECT n, NULL FROM numbers"_s, 50);
        run({u"CREATE VIEW v AS SELECT a + 1 AS more, b FROM t"_s});
        for (const QString &name : {u"t"_s, u"v"_s}) {
            const auto relation = readRelation(*m_connection, *m_dialect, {}, name);
            QVERIFY_RESULT(relation);
            QCOMPARE(readAll(*relation, {}, 7).size(), 50);
            const auto count = countRows(*m_connection, *m_dialect, *relation, {});
            QVERIFY_RESULT(count);
            QCOMPARE(*count, 50);
        }
        QVERIFY(!readRelation(*m_connection, *m_dialect, {}, u"nowhere"_s));
    }

    void aTableWithoutRowidIsReadByItsKey()
    {
        open(u"sqlite"_s);
        run({u"CREATE TABLE t (a text, b blob, PRIMARY KEY (a, b)) WITHOUT ROWID"_s,
             u"INSERT INTO t VALUES ('x', x'00ff'), ('x', x'01'), ('y', x'')"_s});
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        QCOMPARE(relation->key, (QStringList{u"\"a\""_s, u"\"b\""_s}));
        QCOMPARE(readAll(*relation, {}, 1).size(), 3);
    }

    void aTextWithNulIsWhole()
    {
        open(u"sqlite"_s);
        run({u"CREATE TABLE t (a text)"_s, u"INSERT INTO t VALUES ('before' || char(0) || 'after')"_s});
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        const QString text = u"before"_s + QChar::Null + u"after"_s;
        const auto page
            = readPage(*m_connection, *m_dialect, *relation, {.conditions = {{u"a"_s, Operator::Equal, text}}}, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().values.first(), (Value{text, -1}));
    }

    void aLongQueryIsCancelled_data() { products(); }
    void aLongQueryIsCancelled()
    {
        open();
        run({u"CREATE TABLE t (a integer)"_s});
        fill(u"INSERT INTO t SELECT n FROM numbers"_s, 3000);
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        std::thread canceller([cancel = m_connection->canceller()] {
            QTest::qSleep(200);
            cancel();
        });
        const auto page
            = readPage(*m_connection, *m_dialect, *relation,
                       {.where = u"(SELECT count(*) FROM t AS x, t AS y, t AS z WHERE x.a + y.a + z.a = t.a) < 0"_s},
                       {});
        canceller.join();
        QVERIFY(!page);
        QVERIFY_RESULT(readPage(*m_connection, *m_dialect, *relation, {}, {}));
    }

    void aStatementThatTakesTooLongEnds()
    {
        open(u"postgresql"_s);
        run({u"CREATE TABLE t (a integer)"_s, u"INSERT INTO t VALUES (1)"_s});
        const auto relation = readRelation(*m_connection, *m_dialect, {}, u"t"_s);
        QVERIFY_RESULT(relation);
        const auto page
            = readPage(*m_connection, *m_dialect, *relation, {.where = u"pg_sleep(60) IS NULL"_s}, {}, {}, 50);
        QVERIFY(!page);
        QVERIFY_RESULT(readPage(*m_connection, *m_dialect, *relation, {}, {}));
    }

    void typesAreTold()
    {
        open(u"postgresql"_s);
        run({u"CREATE DOMAIN bytes AS bytea"_s, u"CREATE TYPE mood AS ENUM ('fine')"_s,
             u"CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, price numeric(10,2), ok boolean, "
             "doc jsonb, raw bytes, mood mood, seen timestamptz, twice numeric GENERATED ALWAYS AS (price * 2) STORED)"_s,
             u"INSERT INTO t (price, ok, doc, raw, mood, seen) VALUES (1.50, true, '{\"a\": 1}', '\\x00', 'fine', "
             "'2024-02-29 12:00:00+00')"_s});
        const auto relation = readRelation(*m_connection, *m_dialect, u"public"_s, u"t"_s);
        QVERIFY_RESULT(relation);
        using Kind = dialect::BrowsedColumn::Kind;
        const QList<Kind> kinds{Kind::Number, Kind::Number, Kind::Boolean, Kind::Json,
                                Kind::Binary, Kind::Short,  Kind::Short,   Kind::Number};
        QStringList generated;
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            QCOMPARE(relation->columns.at(i).kind, kinds.at(i));
            if (relation->columns.at(i).generated)
                generated.append(relation->columns.at(i).name);
        }
        QCOMPARE(generated, (QStringList{u"id"_s, u"twice"_s}));
        QCOMPARE(relation->columns.at(1).type, u"numeric(10,2)"_s);
        const auto page = readPage(*m_connection, *m_dialect, *relation, {}, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->rows.first().values.at(1).shown.toString(), u"1.50"_s);
        QCOMPARE(page->rows.first().values.at(2).shown.toString(), u"true"_s);
        QCOMPARE(page->rows.first().values.at(4).shown.toByteArray(), QByteArray("\0", 1));
    }

private:
    void products()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    }

    void open(const QString &named = {})
    {
        QString product = named;
        if (product.isEmpty())
            product = *static_cast<QString *>(QTest::qData("product", QMetaType::QString));
        m_dialect = dialect::find(dialects::builtin(), product);
        database::ConnectionSettings settings{.name = u"shop"_s, .dialect = product};
        if (product == u"sqlite")
            settings.address = m_folder->filePath(u"shop.db?mode=rwc"_s);
        else
            settings = m_server.settings(u"shop"_s);
        auto writing = m_dialect->open(settings);
        QVERIFY_RESULT(writing);
        m_writing = *std::move(writing);
        auto reading = m_dialect->open(settings);
        QVERIFY_RESULT(reading);
        m_connection = *std::move(reading);
        m_settings = settings;
    }

    void run(const QStringList &statements)
    {
        for (const QString &statement : statements)
            QVERIFY_RESULT(m_writing->execute(statement));
    }

    void other(const QStringList &statements) { run(statements); }

    /// `insert` selects n from numbers.
    void fill(const QString &insert, int count)
    {
        run({u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1) %2"_s
                 .arg(count)
                 .arg(insert)});
    }

    QStringList readAll(const dialect::Relation &relation, const Wish &wish, int rows)
    {
        QStringList all;
        Place place;
        while (true) {
            const auto page = readPage(*m_connection, *m_dialect, relation, wish, place, {.rows = rows});
            if (!page)
                return {page.error().toString()};
            for (const Row &row : page->rows) {
                QStringList texts;
                for (const Value &value : row.values)
                    texts.append(value.shown.toString());
                all.append(texts.join(u'|'));
            }
            if (page->isLast)
                return all;
            place = page->next;
        }
    }

    test::PostgresqlServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    const dialect::Dialect *m_dialect = nullptr;
    database::ConnectionSettings m_settings;
    std::unique_ptr<database::Connection> m_writing;
    std::unique_ptr<database::Connection> m_connection;
};

RELVAR_TEST_MAIN(TestPages)
#include "tst_pages.moc"
