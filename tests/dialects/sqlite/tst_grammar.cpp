// SPDX-License-Identifier: GPL-3.0-or-later
// Texts at the edges of SQLite's grammar (https://www.sqlite.org/lang_createtable.html): all of each is read, is
// written again to the letter, and says the same when it is written in our own layout.
#include "dialects/builtin.h"
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/introspect.h"
#include "dialects/sqlite/rules.h"
#include "diff/diff.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::sqlite;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<dialect::Snapshot> made(const QStringList &statements)
{
    auto connection = openInMemory();
    if (!connection)
        return fail(connection.error());
    for (const QString &sql : statements) {
        if (const auto done = (*connection)->execute(sql); !done)
            return fail(done.error());
    }
    return introspect(**connection);
}

QStringList sqlOf(const QList<dialect::Statement> &statements)
{
    QStringList result;
    for (const dialect::Statement &statement : statements)
        result.append(statement.sql);
    return result;
}

QString differences(const schema::Schema &left, const schema::Schema &right)
{
    const schema::Schema paired = diff::pair(left, right, rules());
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(left, paired, rules()), left, paired))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

QString reasons(const dialect::Snapshot &snapshot)
{
    QStringList lines;
    for (const dialect::NotHandled &item : snapshot.notHandled)
        lines.append(item.kind + u' ' + item.name + u": "_s + item.reason);
    return lines.join(u'\n');
}

} // namespace

class TestGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("no name at all", u"CREATE TABLE \"\" (\"\" INT PRIMARY KEY, ' ' TEXT CHECK (\"\" <> ' '))"_s);
        row("strings as names",
            u"CREATE TABLE 'a''b' ('c d' 'big thing'(1,2) DEFAULT 'e', [f\"g] [h i](3), `j``k` \"l\"\"m\")"_s);
        row("words as names",
            u"CREATE TABLE \"table\" (key, \"select\", replace, cross, left, temp, rowid2, abort, current, "
            "generated, always, strict, without, first, last, filter, window, materialized)"_s);
        row("names beyond ASCII",
            u"CREATE TABLE \U0001F600é (\u00A0nbsp INT, ünïcode TEXT, 数据 BLOB, \"\u200B\" REAL)"_s);
        row("names with SQL in them",
            u"CREATE TABLE \"a -- b\" (\"/* c\" INT, \"d */\" INT, \"); DROP TABLE x; --\" INT)"_s);
        row("names with line breaks", u"CREATE TABLE \"a\nb\" (\"c\r\nd\" INT, \"e\tf\" INT)"_s);
        row("names with quotes of all kinds",
            u"CREATE TABLE \"[`'\"\"]\" (\"'\" INT, \"`\" INT, \"[\" INT, \"]\" INT, \"%\" INT, \"\\\" INT)"_s);
        row("comments everywhere",
            u"CREATE/**/TABLE/* , */t/**/(/*(*/a/**/INT/*)*/NOT/**/NULL--,\n,/* ) */b--\n,c/*;*/DEFAULT/**/-/**/1/**/)/**/"_s);
        row("comment in a type", u"CREATE TABLE t (a VARCHAR /* INT */ (10), b DOUBLE -- TEXT\n PRECISION)"_s);
        row("comment at the end", u"CREATE TABLE t (a -- no end\n) -- none\n"_s);
        row("comment that is never closed", u"CREATE TABLE t (a) /* no end"_s);
        row("types of many words",
            u"CREATE TABLE t (a UNSIGNED BIG INT(+1, -2.5e3), b LONG VARCHAR, c a b c d e f (1))"_s);
        row("all defaults", u"CREATE TABLE t (a DEFAULT 1, b DEFAULT -1.5e-3, c DEFAULT + 7, d DEFAULT 'it''s', e "
                            u"DEFAULT x'00FF', f DEFAULT NULL, "
                            "g DEFAULT CURRENT_TIMESTAMP, h DEFAULT CURRENT_DATE, i DEFAULT CURRENT_TIME, j DEFAULT "
                            "TRUE, k DEFAULT word, "
                            "l DEFAULT \"quoted\", m DEFAULT (1 + (2)), n DEFAULT ((datetime('now'))), o DEFAULT .5, p "
                            "DEFAULT 0x1F, q DEFAULT 1., "
                            "r DEFAULT (abs(-1)) NOT NULL, s DEFAULT -'x', t DEFAULT (NULL), u DEFAULT [bracket])"_s);
        row("every conflict clause",
            u"CREATE TABLE t (a INTEGER PRIMARY KEY ON CONFLICT ROLLBACK AUTOINCREMENT, b NOT NULL ON CONFLICT ABORT "
            u"UNIQUE ON "
            "CONFLICT FAIL, c NULL ON CONFLICT IGNORE, d UNIQUE ON CONFLICT REPLACE, UNIQUE (b, c) ON CONFLICT IGNORE)"_s);
        row("conflict of a key of the table", u"CREATE TABLE t (a, b, PRIMARY KEY (a, b DESC) ON CONFLICT REPLACE)"_s);
        row("conflict of a check", u"CREATE TABLE t (a, b, CHECK (a > b) ON CONFLICT IGNORE)"_s);
        row("named everything",
            u"CREATE TABLE t (a CONSTRAINT a1 NOT NULL CONSTRAINT \"a 2\" UNIQUE CONSTRAINT [a3] CHECK (a > 0) "
            u"CONSTRAINT 'a4' "
            "DEFAULT 1 CONSTRAINT a5 COLLATE NOCASE CONSTRAINT a6 REFERENCES t (a), b CONSTRAINT b1 AS (a + 1), "
            "CONSTRAINT c1 UNIQUE (a, b), CONSTRAINT c2 CHECK (a < 9), CONSTRAINT c3 FOREIGN KEY (b) REFERENCES t (a))"_s);
        row("names for nothing",
            u"CREATE TABLE t (a CONSTRAINT x, b CONSTRAINT y CONSTRAINT z NOT NULL, CONSTRAINT w)"_s);
        row("no commas between constraints",
            u"CREATE TABLE t (a, b, UNIQUE (a) CHECK (a > 0) CONSTRAINT n FOREIGN KEY (b) REFERENCES t (a))"_s);
        row("clauses again",
            u"CREATE TABLE t (a DEFAULT 1 DEFAULT 2 NOT NULL NOT NULL COLLATE binary COLLATE nocase CHECK (a) CHECK (a))"_s);
        row("key with autoincrement in a constraint", u"CREATE TABLE t (a INTEGER, PRIMARY KEY (a AUTOINCREMENT))"_s);
        row("key that is the row's number, downwards", u"CREATE TABLE t (a INTEGER, b, PRIMARY KEY (a DESC))"_s);
        row("key that is not the row's number", u"CREATE TABLE t (a INTEGER PRIMARY KEY DESC, b)"_s);
        row("key with collations",
            u"CREATE TABLE t (a TEXT, b TEXT, PRIMARY KEY (a COLLATE NOCASE DESC, b COLLATE \"rtrim\" ASC))"_s);
        row("columns twice in a key", u"CREATE TABLE t (a, b, PRIMARY KEY (a, b, a), UNIQUE (b, b))"_s);
        row("without rowid", u"CREATE TABLE t (a TEXT PRIMARY KEY, b) WITHOUT rowid"_s);
        row("strict, without rowid",
            u"CREATE TABLE t (a int, b ANY, c real, d blob, e text, PRIMARY KEY (a)) strict , without ROWID"_s);
        row("generated columns", u"CREATE TABLE t (a INT, b AS (a + 1), c INT GENERATED ALWAYS AS (b || ')') STORED "
                                 u"NOT NULL, d TEXT AS (a) VIRTUAL UNIQUE, "
                                 "e always AS (1), f GENERATED ALWAYS AS (a) CHECK (f > 0) COLLATE NOCASE)"_s);
        row("foreign keys of all kinds",
            u"CREATE TABLE t (a REFERENCES later, b REFERENCES later (x) ON DELETE SET NULL ON UPDATE SET DEFAULT "
            u"MATCH "
            u"FULL, "
            "c REFERENCES t (a) ON UPDATE CASCADE ON DELETE RESTRICT NOT DEFERRABLE INITIALLY IMMEDIATE, "
            "d REFERENCES t (a) MATCH SIMPLE ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED, "
            "e REFERENCES t (a) DEFERRABLE, f REFERENCES t (a) ON DELETE CASCADE ON DELETE SET NULL, "
            "g REFERENCES t (a) NOT NULL DEFERRABLE INITIALLY DEFERRED, h REFERENCES t (a) REFERENCES t (b), "
            "i REFERENCES t (a) ON INSERT CASCADE, j REFERENCES t (a) NOT DEFERRABLE INITIALLY DEFERRED, "
            "FOREIGN KEY (a, b) REFERENCES later MATCH PARTIAL, FOREIGN KEY (c, d) REFERENCES t (b, a) DEFERRABLE "
            "INITIALLY DEFERRED, "
            "UNIQUE (a), UNIQUE (b), UNIQUE (b, a))"_s);
        row("expressions with everything in them",
            u"CREATE TABLE t (a, CHECK (a IN (1, 2, ')') AND a NOT LIKE 'x,%' ESCAPE '\\' OR CASE WHEN a THEN 1 ELSE "
            u"(2) END "
            "BETWEEN 0 AND 3 AND a IS NOT NULL AND a -> '$.x' ->> 'y' = 1 AND NOT (a << 2 >= 3 || '' <> a)))"_s);
        row("nothing between", u"CREATE TABLE t(a\"b\"'c'[d]`e`DEFAULT'x'CHECK(a>0)UNIQUE)"_s);
        row("capitals of all kinds",
            u"create Table T (A iNtEgEr pRiMaRy kEy aUtOiNcReMeNt, B tExT nOt NuLl DeFaUlT 'B')"_s);
        row("white space of all kinds", u"CREATE\tTABLE\n\r\nt\f(\ta\r\nINT\n,\fb\n)\t"_s);
    }
    void tables()
    {
        QFETCH(const QString, text);
        const auto first = made({text});
        QVERIFY_RESULT(first);
        QCOMPARE(reasons(*first), QString());
        QCOMPARE(first->schema.tables.size(), 1);
        const auto second = made(sqlOf(createStatements(first->schema)));
        QVERIFY_RESULT(second);
        QCOMPARE(second->schema.tables.first()->definition, first->schema.tables.first()->definition);
        QCOMPARE(differences(first->schema, second->schema), QString());
        const schema::Table &table = *first->schema.tables.first();
        const auto third = made({createTable(table, first->schema, table.name)});
        QVERIFY2(third, qPrintable(createTable(table, first->schema, table.name)));
        QCOMPARE(differences(first->schema, third->schema), QString());
        QCOMPARE(reasons(*third), QString());
    }

    void texts_data()
    {
        QTest::addColumn<QStringList>("script");
        const auto row = [](const char *name, const QStringList &script) { QTest::newRow(name) << script; };
        const QString t = u"CREATE TABLE t (a, b TEXT COLLATE NOCASE, \"c d\")"_s;
        row("table from a query",
            {t, u"CREATE TABLE \"as 'it' is\" AS SELECT a, b AS \"x y\", 1 + 1, count(*) AS n FROM t"_s});
        row("indexes", {t, u"CREATE INDEX i1 ON t (a DESC, b COLLATE RTRIM ASC, lower(b) || ')' COLLATE NOCASE DESC)"_s,
                        u"CREATE UNIQUE INDEX [i 2] ON t (\"c d\", (a + 1)) WHERE a IS NOT NULL AND b <> ' WHERE '"_s,
                        u"CREATE INDEX 'i3' ON t ('a', ([b]))"_s, u"CREATE INDEX \"\" ON t (a) WHERE (((b)))"_s,
                        u"CREATE INDEX i5 ON t (a) -- why\n WHERE a > 0 -- most"_s});
        row("views", {t, u"CREATE VIEW v1 (x, \"y z\") AS SELECT a, b FROM t"_s,
                      u"CREATE VIEW [v 2] AS WITH r AS (SELECT 1 AS n) SELECT * FROM r, v1"_s,
                      u"CREATE VIEW v3 AS VALUES (1, ';'), (2, '--')"_s});
        row("triggers",
            {t, u"CREATE VIEW v AS SELECT a FROM t"_s,
             u"CREATE TRIGGER r1 INSTEAD OF UPDATE OF a ON v FOR EACH ROW WHEN new.a > ';' BEGIN UPDATE t SET a = "
             u"new.a; SELECT "
             "CASE WHEN 1 THEN RAISE (ABORT, 'END;') END; END"_s,
             u"CREATE TRIGGER \"r 2\" AFTER DELETE ON t BEGIN INSERT INTO t (a) VALUES (old.a); END"_s,
             u"CREATE TRIGGER r3 BEFORE UPDATE OF a, \"c d\" ON \"t\" BEGIN DELETE FROM t WHERE a = old.a; END"_s});
        row("statistics and sequences",
            {u"CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT, b)"_s, u"CREATE INDEX i ON t (b)"_s,
             u"INSERT INTO t (b) VALUES (1)"_s, u"ANALYZE"_s});
        row("temporary ones", {t, u"CREATE TEMP TABLE hidden (x)"_s, u"CREATE TEMP VIEW seen AS SELECT 1"_s,
                               u"CREATE TEMP TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END"_s});
    }
    void texts()
    {
        QFETCH(const QStringList, script);
        const auto first = made(script);
        QVERIFY_RESULT(first);
        QCOMPARE(reasons(*first), QString());
        const auto second = made(sqlOf(createStatements(first->schema)));
        QVERIFY_RESULT(second);
        QCOMPARE(sqlOf(createStatements(second->schema)), sqlOf(createStatements(first->schema)));
        QCOMPARE(differences(first->schema, second->schema), QString());
        QVERIFY(!first->schema.table(u"hidden"_s));
    }

    void virtualTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("fts3") << u"CREATE VIRTUAL TABLE v USING fts3 (a, b)"_s;
        QTest::newRow("fts4") << u"CREATE VIRTUAL TABLE \"v w\" USING fts4 (a, tokenize=porter)"_s;
        QTest::newRow("fts5") << u"CREATE VIRTUAL TABLE [V] USING \"FTS5\" (a, b UNINDEXED, prefix='2 3')"_s;
        QTest::newRow("rtree") << u"CREATE VIRTUAL TABLE v USING rtree (id, x0, x1, +label TEXT)"_s;
        QTest::newRow("rtree_i32") << u"CREATE VIRTUAL TABLE v USING rtree_i32 (id, x0, x1)"_s;
        QTest::newRow("dbstat") << u"CREATE VIRTUAL TABLE v USING dbstat"_s;
    }
    void virtualTables()
    {
        QFETCH(const QString, text);
        const auto first = made({u"CREATE TABLE v_mine (a)"_s, text});
        QVERIFY_RESULT(first);
        QCOMPARE(first->schema.tables.size(), 1);
        QCOMPARE(first->schema.otherObjects.size(), 1);
        const auto second = made(sqlOf(createStatements(first->schema)));
        QVERIFY_RESULT(second);
        QCOMPARE(second->schema.otherObjects.first()->definition, first->schema.otherObjects.first()->definition);
        QCOMPARE(differences(first->schema, second->schema), QString());
    }

    // A virtual table whose module is not here: what its shadow tables are nobody can know, they are named.
    void missingModule()
    {
        const auto snapshot = made(
            {u"CREATE TABLE v (a)"_s, u"CREATE TABLE v_chunks (b)"_s, u"CREATE TABLE other (c)"_s,
             u"PRAGMA writable_schema = ON"_s,
             u"UPDATE sqlite_master SET rootpage = 0, sql = 'CREATE VIRTUAL TABLE v USING nowhere (a)' WHERE name = 'v'"_s,
             u"PRAGMA writable_schema = RESET"_s});
        QVERIFY_RESULT(snapshot);
        QCOMPARE(snapshot->schema.otherObjects.size(), 1);
        QCOMPARE(snapshot->schema.tables.size(), 2);
        QVERIFY2(reasons(*snapshot).contains(u"nowhere"_s) && reasons(*snapshot).contains(u"v_chunks"_s),
                 qPrintable(reasons(*snapshot)));
    }
};

RELVAR_TEST_MAIN(TestGrammar)
#include "tst_grammar.moc"
