// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "runner/probevalues.h"
#include "runner/rehearse.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using plan::Grade;

namespace {

const QString shopSql = uR"(
CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL,
    name TEXT,
    kind TEXT NOT NULL DEFAULT 'private' CHECK (kind IN ('private', 'company')),
    code TEXT CHECK (length(code) = 3),
    score REAL CHECK (score BETWEEN 10 AND 20),
    advised_by INTEGER REFERENCES customers (id),
    UNIQUE (email)
);
CREATE TABLE tags (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE customer_tags (
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    tag TEXT NOT NULL REFERENCES tags (name),
    PRIMARY KEY (customer_id, tag)
);
CREATE TABLE periods (id INTEGER PRIMARY KEY, begins TEXT NOT NULL, ends TEXT NOT NULL, days INT NOT NULL,
    CHECK (ends > begins), CHECK (days > 0 AND days < 400));
CREATE TABLE chains (id INTEGER PRIMARY KEY, next INTEGER NOT NULL REFERENCES chains (id));
CREATE TABLE payloads (id INTEGER PRIMARY KEY, data BLOB, price NUMERIC(10, 2), doubled AS (price * 2)) STRICT;
)"_s;

} // namespace

class TestRehearse : public QObject
{
    Q_OBJECT

private:
    schema::Schema schemaOf(const QString &sql)
    {
        const auto scratch = sqlite().openScratch();
        for (const dialect::SplitStatement &statement : sqlite().split(sql)) {
            const auto executed = (*scratch)->execute(statement.sql, {});
            if (!executed)
                qCritical().noquote() << executed.error().toString();
        }
        return sqlite().introspect(**scratch)->schema;
    }

    Result<Proof> prove(const QString &from, const QString &up, const QString &down)
    {
        Rehearsal rehearsal{.from = schemaOf(from), .up = {up}};
        if (!down.isEmpty())
            rehearsal.down = migration::Section{down};
        return rehearse(sqlite(), rehearsal, database::CancelToken());
    }

    static QString reasonsOf(const Proof &proof)
    {
        QStringList lines;
        for (const Text &reason : proof.reasons)
            lines.append(reason.toString());
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void grades_data()
    {
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::addColumn<int>("grade");
        QTest::addColumn<QString>("words");
        const QString add = u"ALTER TABLE t ADD COLUMN b TEXT;"_s;
        const auto row
            = [](const char *name, const QString &up, const QString &down, Grade grade, const QString &words) {
                  QTest::newRow(name) << up << down << static_cast<int>(grade) << words;
              };
        row("there and back", add, u"ALTER TABLE t DROP COLUMN b;"_s, Grade::Lossless, {});
        row("no down", add, {}, Grade::Irreversible, u"no down part"_s);
        row("up fails", u"ALTER TABLE nowhere ADD COLUMN b;"_s, u"SELECT 1;"_s, Grade::Unproved,
            u"The up part failed"_s);
        row("down fails", add, u"ALTER TABLE t DROP COLUMN nowhere;"_s, Grade::Unproved, u"The down part failed"_s);
        row("down does nothing", add, u"SELECT 1;"_s, Grade::Unproved, u"does not lead back"_s);
        row("down forgets the index", u"DROP INDEX t_a_idx;"_s, u"SELECT 1;"_s, Grade::Unproved, u"t_a_idx"_s);
        row("down forgets the default", u"ALTER TABLE t DROP COLUMN c;"_s, u"ALTER TABLE t ADD COLUMN c TEXT;"_s,
            Grade::Unproved, u"does not lead back"_s);
        row("values are lost", u"ALTER TABLE t DROP COLUMN c;"_s, u"ALTER TABLE t ADD COLUMN c TEXT DEFAULT 'x';"_s,
            Grade::StructureOnly, u"table t do not come back"_s);
        row("rows are lost", u"DELETE FROM t WHERE a IS NOT NULL;"_s, u"SELECT 1;"_s, Grade::StructureOnly,
            u"table t do not come back"_s);
        row("one value is changed", u"UPDATE t SET c = upper(c);"_s, u"UPDATE t SET c = lower(c);"_s,
            Grade::StructureOnly, u"table t do not come back"_s);
    }

    void grades()
    {
        QFETCH(QString, up);
        QFETCH(QString, down);
        QFETCH(int, grade);
        QFETCH(QString, words);
        const Result<Proof> proof = prove(
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, c TEXT DEFAULT 'x');\nCREATE INDEX t_a_idx ON t (a);"_s,
            up, down);
        QVERIFY_RESULT(proof);
        QVERIFY2(static_cast<int>(proof->grade) == grade, qPrintable(reasonsOf(*proof)));
        QVERIFY2(reasonsOf(*proof).contains(words), qPrintable(reasonsOf(*proof)));
        QVERIFY(proof->probeRows >= 3);
    }

    void whatAsksMoreOfTheRowsIsProvedWithRowsThatFit_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("refused");
        QTest::newRow("not null") << u"a INTEGER NOT NULL, b TEXT"_s << u"NOT NULL"_s;
        QTest::newRow("primary key") << u"a INTEGER, b TEXT PRIMARY KEY NOT NULL"_s << u"NOT NULL"_s;
        QTest::newRow("check") << u"a INTEGER, b TEXT CHECK (b IS NOT NULL AND length(b) < 3)"_s << u"CHECK"_s;
        QTest::newRow("new column too") << u"a INTEGER NOT NULL, b TEXT, c INTEGER NOT NULL DEFAULT 7"_s
                                        << u"NOT NULL"_s;
        QTest::newRow("foreign key") << u"a INTEGER NOT NULL REFERENCES p (id), b TEXT"_s << u"constraint failed"_s;
    }

    void whatAsksMoreOfTheRowsIsProvedWithRowsThatFit()
    {
        QFETCH(QString, definition);
        QFETCH(QString, refused);
        const QString parent = u"CREATE TABLE p (id INTEGER PRIMARY KEY);\n"_s;
        const auto replaceBy = [](const QString &text) {
            return u"CREATE TABLE n (%1);\nINSERT INTO n (a, b) SELECT a, b FROM t;\nDROP TABLE t;\n"
                   "ALTER TABLE n RENAME TO t;"_s.arg(text);
        };
        const Result<Proof> proof = prove(parent + u"CREATE TABLE t (a INTEGER, b TEXT);"_s, replaceBy(definition),
                                          replaceBy(u"a INTEGER, b TEXT"_s));
        QVERIFY_RESULT(proof);
        QVERIFY2(proof->grade == Grade::Lossless, qPrintable(reasonsOf(*proof)));
        QVERIFY2(reasonsOf(*proof).contains(refused), qPrintable(reasonsOf(*proof)));
        // Rows of t are among them, not only of p.
        QVERIFY(proof->probeRows > 5);
    }

    void rowsThatFitDoNotHideALoss()
    {
        const Result<Proof> proof
            = prove(u"CREATE TABLE t (a INTEGER, b TEXT);"_s,
                    u"CREATE TABLE n (a INTEGER NOT NULL, b TEXT);\nINSERT INTO n (a) SELECT a FROM t;\nDROP TABLE t;\n"
                    "ALTER TABLE n RENAME TO t;"_s,
                    u"CREATE TABLE n (a INTEGER, b TEXT);\nINSERT INTO n SELECT * FROM t;\nDROP TABLE t;\n"
                    "ALTER TABLE n RENAME TO t;"_s);
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->grade, Grade::StructureOnly);
    }

    void aSecondUpIsTriedToo()
    {
        // The down leaves something in the way that no comparison of schemas sees: Relvar's own tables are not part of
        // one.
        const Result<Proof> proof = prove(u"CREATE TABLE t (id INTEGER PRIMARY KEY);"_s,
                                          u"CREATE TABLE u (x);\nCREATE TABLE relvar_once (x);"_s, u"DROP TABLE u;"_s);
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->grade, Grade::Unproved);
        QVERIFY(reasonsOf(*proof).contains(u"after the down part"_s));
    }

    void whatWasExpectedIsCompared()
    {
        Rehearsal rehearsal{.from = schemaOf(u"CREATE TABLE t (a INTEGER);"_s),
                            .expected = schemaOf(u"CREATE TABLE t (a INTEGER, b TEXT NOT NULL DEFAULT '');"_s),
                            .up = {u"ALTER TABLE t ADD COLUMN b TEXT;"_s},
                            .down = migration::Section{u"ALTER TABLE t DROP COLUMN b;"_s}};
        const Result<Proof> proof = rehearse(sqlite(), rehearsal, database::CancelToken());
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->grade, Grade::Unproved);
        QVERIFY2(reasonsOf(*proof).contains(u"does not lead to the draft"_s), qPrintable(reasonsOf(*proof)));
        // The ids of the draft are in what was reached.
        QCOMPARE(proof->reached.tables.first()->id, rehearsal.expected->tables.first()->id);
    }

    void aRehearsalReachesNothingOutside()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"out.db"_s);
        const Result<Proof> proof
            = prove(u"CREATE TABLE t (a);"_s, u"ATTACH '%1' AS out;\nCREATE TABLE out.x (a);"_s.arg(target),
                    u"SELECT 1;"_s);
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->grade, Grade::Unproved);
        QVERIFY(!QFile::exists(target));
    }

    void cancelEndsAProof()
    {
        database::CancelToken cancel;
        std::thread other([cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            cancel.cancel();
        });
        const Rehearsal rehearsal{
            .from = {},
            .up = {u"CREATE TABLE a (x);\nINSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
                   u"n) SELECT "
                   u"count(*) FROM n;"_s},
        };
        const Result<Proof> proof = rehearse(sqlite(), rehearsal, cancel);
        other.join();
        QVERIFY_FAILS_WITH(proof, RunError::Cancelled);
    }

    void probeRowsFillEveryTable()
    {
        const schema::Schema schema = schemaOf(shopSql.left(shopSql.indexOf(u"CREATE TABLE payloads"_s)));
        const auto scratch = sqlite().openScratch();
        for (const dialect::Statement &statement : sqlite().create(schema))
            QVERIFY_RESULT((*scratch)->execute(statement.sql, {}));
        const Result<ProbeRows> rows = insertProbeRows(**scratch, sqlite(), schema);
        QVERIFY_RESULT(rows);
        const auto count = [&scratch](const QString &what) {
            const auto result = (*scratch)->query(u"SELECT count(*) FROM "_s + what, {});
            return result ? result->rows.first().first().toInt() : -1;
        };
        int sum = 0;
        for (const Box<schema::Table> &table : schema.tables) {
            QVERIFY2(count(table->name) >= 3, qPrintable(table->name));
            sum += count(table->name);
        }
        QCOMPARE(rows->count, sum);
        QVERIFY(rows->without.isEmpty());
        QVERIFY(count(u"customers WHERE name IS NULL"_s) > 0);
        QVERIFY(count(u"customers WHERE kind = 'company'"_s) > 0);
        QVERIFY(count(u"customers WHERE code IS NOT NULL"_s) > 0);
        QVERIFY(count(u"customers WHERE advised_by IS NOT NULL"_s) > 0);
        QVERIFY(count(u"customers WHERE email LIKE '%数据 🙂%' OR name LIKE '%数据 🙂%'"_s) > 0);
        QCOMPARE(count(u"pragma_foreign_key_check"_s), 0);
    }

    void tablesInACircleGetRowsToo()
    {
        const schema::Schema schema
            = schemaOf(u"CREATE TABLE teams (id INTEGER PRIMARY KEY, lead INTEGER NOT NULL REFERENCES people (id));"
                       u"CREATE TABLE people (id INTEGER PRIMARY KEY, team INTEGER REFERENCES teams (id));"
                       u"CREATE TABLE badges (person INTEGER NOT NULL REFERENCES people (id));"
                       u"CREATE TABLE nobody (x INTEGER CHECK (x IS NOT x));"_s);
        const auto scratch = sqlite().openScratch();
        for (const dialect::Statement &statement : sqlite().create(schema))
            QVERIFY_RESULT((*scratch)->execute(statement.sql, {}));
        QVERIFY_RESULT((*scratch)->execute(u"PRAGMA foreign_keys = ON"_s, {}));
        const Result<ProbeRows> rows = insertProbeRows(**scratch, sqlite(), schema);
        QVERIFY_RESULT(rows);
        const auto count = [&scratch](const QString &what) {
            const auto result = (*scratch)->query(u"SELECT count(*) FROM "_s + what, {});
            return result ? result->rows.first().first().toInt() : -1;
        };
        QVERIFY(count(u"teams"_s) >= 3);
        QVERIFY(count(u"people WHERE team IS NOT NULL"_s) >= 2);
        QVERIFY(count(u"people WHERE team IS NULL"_s) >= 1);
        QVERIFY(count(u"badges"_s) >= 3);
        QCOMPARE(count(u"pragma_foreign_key_check"_s), 0);
        QCOMPARE(rows->without, QSet{schema.table(u"nobody"_s)->id});
    }

    void saysOfWhichTableNoRowWasTried()
    {
        const schema::Schema from = schemaOf(u"CREATE TABLE nobody (x INTEGER CHECK (x IS NOT x), y TEXT)"_s);
        const Rehearsal rehearsal{.from = from,
                                  .up = {u"ALTER TABLE nobody ADD COLUMN z TEXT;"_s},
                                  .down = migration::Section{u"ALTER TABLE nobody DROP COLUMN z;"_s}};
        const Result<Proof> proof = rehearse(sqlite(), rehearsal, {});
        QVERIFY_RESULT(proof);
        QVERIFY2(reasonsOf(*proof).contains(u"Nothing is proved about rows of table nobody"_s),
                 qPrintable(reasonsOf(*proof)));
    }

    void hashesSeeEveryValueAndNoOrder()
    {
        const schema::Schema schema = schemaOf(u"CREATE TABLE t (a, b);"_s);
        const schema::Table &table = *schema.tables.first();
        const QList<ObjectId> columns{table.columns.at(0).id, table.columns.at(1).id};
        const auto hashOf = [&](const QString &values) {
            const auto scratch = sqlite().openScratch();
            static_cast<void>((*scratch)->execute(u"CREATE TABLE t (a, b)"_s, {}));
            static_cast<void>((*scratch)->execute(u"INSERT INTO t VALUES "_s + values, {}));
            return hashRows(**scratch, sqlite(), schema, table, columns).value_or(QByteArray());
        };
        const QByteArray hash = hashOf(u"(1, 'x'), (2, NULL)"_s);
        QCOMPARE(hash, hashOf(u"(2, NULL), (1, 'x')"_s));
        for (const QString &other : {u"(1, 'x'), (2, '')"_s, u"('1', 'x'), (2, NULL)"_s, u"(1.0, 'x'), (2, NULL)"_s,
                                     u"(1, x'78'), (2, NULL)"_s, u"(1, 'x'), (2, NULL), (2, NULL)"_s, u"(1, 'x')"_s})
            QVERIFY2(hash != hashOf(other), qPrintable(other));
    }

    void replayNamesTheFileThatFails()
    {
        const QList<migration::MigrationFile> files{migrationFile(u"1"_s, u"CREATE TABLE a (x);"_s, {}),
                                                    migrationFile(u"2"_s, u"SELECT 1;\nDROP TABLE b;"_s, {})};
        const Result<schema::Schema> whole = replay(sqlite(), files.mid(0, 1), database::CancelToken());
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->tables.size(), 1);
        const Result<schema::Schema> broken = replay(sqlite(), files, database::CancelToken());
        QVERIFY_FAILS_WITH(broken, RunError::StatementFailed);
        QCOMPARE(broken.error().where, u"2_m.sql:3"_s);
    }
};

RELVAR_TEST_MAIN(TestRehearse)
#include "tst_rehearse.moc"
