// SPDX-License-Identifier: GPL-3.0-or-later
// Every accepted text is also run by SQLite, so that no test asks for a grammar that does not exist.
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/parsetable.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::sqlite;
using namespace Qt::Literals::StringLiterals;
using schema::ReferentialAction;

namespace {

ParsedTable parsed(const QString &sql)
{
    const auto connection = openInMemory();
    const auto created = (*connection)->execute(sql);
    if (!created)
        qCritical("SQLite refuses the test's text: %s", qPrintable(created.error().toString()));
    auto table = parseCreateTable(sql);
    if (!table)
        qCritical("%s", qPrintable(table.error().toString()));
    return table.value_or(ParsedTable{});
}

QStringList names(const QList<ParsedKeyPart> &parts)
{
    QStringList result;
    for (const ParsedKeyPart &part : parts)
        result.append(part.name);
    return result;
}

} // namespace

class TestParseTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndTypes_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        const auto row = [](const QString &column, const QString &name, const QString &type) {
            QTest::newRow(qPrintable(column)) << column << name << type;
        };
        row(u"a"_s, u"a"_s, QString());
        row(u"Abc integer"_s, u"Abc"_s, u"integer"_s);
        row(u"[a b] NVARCHAR(160)  NOT NULL"_s, u"a b"_s, u"NVARCHAR(160)"_s);
        row(u"\"a\"\"b\" DECIMAL( 10 , 2 )"_s, u"a\"b"_s, u"DECIMAL( 10 , 2 )"_s);
        row(u"`select` unsigned  big\n int"_s, u"select"_s, u"unsigned  big\n int"_s);
        row(u"'a' TEXT"_s, u"a"_s, u"TEXT"_s);
        row(u"a double /* wide */ precision -- x\n DEFAULT 1"_s, u"a"_s, u"double /* wide */ precision"_s);
        row(u"a \"my type\""_s, u"a"_s, u"\"my type\""_s);
        row(u"a INT GENERATED ALWAYS AS (1)"_s, u"a"_s, u"INT"_s);
        row(u"a generated"_s, u"a"_s, u"generated"_s);
        row(u"a INT GENERATED ALWAYS"_s, u"a"_s, u"INT"_s);
        row(u"a VARCHAR(-1, +2) NULL"_s, u"a"_s, u"VARCHAR(-1, +2)"_s);
        row(u"key TEXT"_s, u"key"_s, u"TEXT"_s);
        row(u"größe ТЕКСТ"_s, u"größe"_s, u"ТЕКСТ"_s);
    }

    void namesAndTypes()
    {
        QFETCH(const QString, column);
        const ParsedTable table = parsed(u"CREATE TABLE t (x, %1)"_s.arg(column));
        QCOMPARE(table.columns.size(), 2);
        QTEST(table.columns.at(1).name, "name");
        QTEST(table.columns.at(1).type, "type");
    }

    void defaults_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expression");
        const auto row = [](const QString &written, const QString &expression) {
            QTest::newRow(qPrintable(written)) << written << expression;
        };
        row(u"1"_s, u"1"_s);
        row(u"-1"_s, u"-1"_s);
        row(u"+ 1.5e3"_s, u"+ 1.5e3"_s);
        row(u"'it''s; (a'"_s, u"'it''s; (a'"_s);
        row(u"x'00'"_s, u"x'00'"_s);
        row(u"NULL"_s, u"NULL"_s);
        row(u"CURRENT_TIMESTAMP"_s, u"CURRENT_TIMESTAMP"_s);
        row(u"true"_s, u"true"_s);
        row(u"( datetime('now', 'localtime') )"_s, u"datetime('now', 'localtime')"_s);
        row(u"((1) + (2))"_s, u"(1) + (2)"_s);
        row(u"(')')"_s, u"')'"_s);
    }

    void defaults()
    {
        QFETCH(const QString, written);
        const ParsedTable table = parsed(u"CREATE TABLE t (a TEXT DEFAULT %1 NOT NULL UNIQUE, b)"_s.arg(written));
        QTEST(table.columns.at(0).defaultExpression.value_or(u"none"_s), "expression");
        QVERIFY(table.columns.at(0).notNull);
        QCOMPARE(table.uniqueKeys.size(), 1);
        QVERIFY(!table.columns.at(1).defaultExpression.has_value());
    }

    void constraintsOfColumns()
    {
        const ParsedTable table = parsed(uR"(CREATE TABLE IF NOT EXISTS main."T" (
            id INTEGER CONSTRAINT pk PRIMARY KEY DESC ON CONFLICT REPLACE NOT NULL,
            a TEXT CONSTRAINT nn NOT NULL ON CONFLICT ignore COLLATE NOCASE CONSTRAINT u UNIQUE ON CONFLICT FAIL
                CHECK (length(a) > 1 AND a <> ')') CONSTRAINT c CHECK (a IN ('x', 'y')),
            p INT CONSTRAINT fk REFERENCES T ON DELETE SET NULL MATCH FULL ON UPDATE CASCADE
                DEFERRABLE INITIALLY DEFERRED CHECK (p > 0),
            q INT REFERENCES T(id) NOT DEFERRABLE INITIALLY DEFERRED NOT NULL,
            r INT REFERENCES "T" ("id") ON DELETE NO ACTION ON UPDATE RESTRICT DEFAULT 1 DEFERRABLE,
            g INT AS (id * 2), h INT GENERATED ALWAYS AS (id + (1)) STORED UNIQUE, v INT AS (1) VIRTUAL
        ))"_s);
        QCOMPARE(table.name, u"T"_s);
        QCOMPARE(table.columns.size(), 8);
        QVERIFY(table.primaryKey.has_value());
        QCOMPARE(table.primaryKey->name, u"pk"_s);
        QCOMPARE(table.primaryKey->conflict, u"REPLACE"_s);
        QVERIFY(table.primaryKey->parts.constFirst().descending);
        QVERIFY(!table.autoincrement);
        const ParsedColumn &a = table.columns.at(1);
        QVERIFY(a.notNull);
        QCOMPARE(a.notNullName, u"nn"_s);
        QCOMPARE(a.notNullConflict, u"IGNORE"_s);
        QCOMPARE(a.collation, u"NOCASE"_s);
        QCOMPARE(table.uniqueKeys.size(), 2);
        QCOMPARE(table.uniqueKeys.at(0).name, u"u"_s);
        QCOMPARE(table.uniqueKeys.at(0).conflict, u"FAIL"_s);
        QCOMPARE(names(table.uniqueKeys.at(1).parts), QStringList(u"h"_s));
        QCOMPARE(table.checks.size(), 3);
        QCOMPARE(table.checks.at(0).name, QString());
        QCOMPARE(table.checks.at(0).expression, u"length(a) > 1 AND a <> ')'"_s);
        QCOMPARE(table.checks.at(1).name, u"c"_s);
        QCOMPARE(table.checks.at(2).expression, u"p > 0"_s);
        QCOMPARE(table.foreignKeys.size(), 3);
        const ParsedForeignKey &p = table.foreignKeys.at(0);
        QCOMPARE(p.name, u"fk"_s);
        QVERIFY(p.referencedColumns.isEmpty());
        QVERIFY(p.onDelete == ReferentialAction::SetNull && p.onUpdate == ReferentialAction::Cascade);
        QCOMPARE(p.match, u"FULL"_s);
        QVERIFY(p.deferrable && p.initiallyDeferred);
        QVERIFY(!table.foreignKeys.at(1).deferrable && !table.foreignKeys.at(1).initiallyDeferred);
        QVERIFY(table.columns.at(3).notNull);
        const ParsedForeignKey &r = table.foreignKeys.at(2);
        QCOMPARE(r.referencedColumns, QStringList(u"id"_s));
        QVERIFY(r.onDelete == ReferentialAction::NoAction && r.onUpdate == ReferentialAction::Restrict);
        QVERIFY2(r.deferrable && !r.initiallyDeferred, "a DEFERRABLE that comes later belongs to the foreign key");
        QVERIFY(table.columns.at(5).generated.has_value() && !table.columns.at(5).generated->stored);
        QCOMPARE(table.columns.at(6).generated->expression, u"id + (1)"_s);
        QVERIFY(table.columns.at(6).generated->stored);
        QVERIFY(!table.columns.at(7).generated->stored);
    }

    void constraintsOfTheTable()
    {
        const ParsedTable table = parsed(uR"(CREATE TABLE t (
            -- the first
            a INT, b TEXT, /* , x */ c "X" ,
            CONSTRAINT [p k] PRIMARY KEY (a, b COLLATE NOCASE DESC) ON CONFLICT ABORT,
            CONSTRAINT left_over CONSTRAINT u UNIQUE ("b", [c])
            CHECK (a > 0 OR (b = 'x'',('))
            CONSTRAINT fk FOREIGN KEY (a, `b`) REFERENCES t (a, b) ON DELETE CASCADE,
            FOREIGN KEY (c) REFERENCES elsewhere DEFERRABLE
        ) WITHOUT ROWID, STRICT)"_s.replace(u"\"X\""_s, u"ANY"_s));
        QCOMPARE(table.columns.size(), 3);
        QCOMPARE(table.primaryKey->name, u"p k"_s);
        QCOMPARE(names(table.primaryKey->parts), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(table.primaryKey->parts.at(1).collation, u"NOCASE"_s);
        QVERIFY(table.primaryKey->parts.at(1).descending && !table.primaryKey->parts.at(0).descending);
        QCOMPARE(table.primaryKey->conflict, u"ABORT"_s);
        QCOMPARE(table.uniqueKeys.size(), 1);
        QCOMPARE(table.uniqueKeys.at(0).name, u"u"_s);
        QCOMPARE(names(table.uniqueKeys.at(0).parts), QStringList({u"b"_s, u"c"_s}));
        QCOMPARE(table.checks.constFirst().expression, u"a > 0 OR (b = 'x'',(')"_s);
        QCOMPARE(table.foreignKeys.size(), 2);
        QCOMPARE(table.foreignKeys.at(0).name, u"fk"_s);
        QCOMPARE(table.foreignKeys.at(0).columns, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(table.foreignKeys.at(1).table, u"elsewhere"_s);
        QVERIFY(table.foreignKeys.at(1).deferrable);
        QVERIFY(table.strict && table.withoutRowid);
    }

    void autoincrement_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("expected");
        QTest::newRow("column") << u"CREATE TABLE t (a INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT)"_s << true;
        QTest::newRow("table") << u"CREATE TABLE t (a INTEGER, PRIMARY KEY (a AUTOINCREMENT))"_s << true;
        QTest::newRow("table, ordered") << u"CREATE TABLE t (a INTEGER, PRIMARY KEY (\"a\" ASC AUTOINCREMENT))"_s
                                        << true;
        QTest::newRow("none") << u"CREATE TABLE t (a INTEGER PRIMARY KEY ASC, \"autoincrement\")"_s << false;
    }

    void autoincrement()
    {
        QFETCH(const QString, sql);
        const ParsedTable table = parsed(sql);
        QTEST(table.autoincrement, "expected");
        QVERIFY(table.primaryKey.has_value());
        QCOMPARE(names(table.primaryKey->parts), QStringList(u"a"_s));
    }

    void whatSqliteItselfWrites()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        for (const QString &sql :
             {u"CREATE TABLE a (id INTEGER PRIMARY KEY, [x y] REAL /* last */ )"_s,
              u"ALTER TABLE a ADD COLUMN \"new\" TEXT DEFAULT 'x' CHECK (length(\"new\") > 0)"_s,
              u"ALTER TABLE a ADD COLUMN parent INT REFERENCES a(id)"_s,
              u"ALTER TABLE a RENAME COLUMN [x y] TO \"from\""_s, u"ALTER TABLE a RENAME TO \"b c\""_s,
              u"CREATE TABLE copy AS SELECT id, \"from\" AS \"group\", 1 + 1, max(\"new\", 'a') FROM \"b c\""_s}) {
            QVERIFY_RESULT((*connection)->execute(sql));
        }
        const auto texts = (*connection)->query(u"SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"_s);
        QVERIFY_RESULT(texts);
        const auto altered = parseCreateTable(texts->rows.at(0).at(0).toString());
        QVERIFY_RESULT(altered);
        QCOMPARE(altered->name, u"b c"_s);
        QCOMPARE(altered->columns.size(), 4);
        QCOMPARE(altered->columns.at(1).name, u"from"_s);
        QCOMPARE(altered->checks.size(), 1);
        QCOMPARE(altered->foreignKeys.constFirst().table, u"b c"_s);
        const auto copy = parseCreateTable(texts->rows.at(1).at(0).toString());
        QVERIFY_RESULT(copy);
        QCOMPARE(copy->columns.size(), 4);
        QCOMPARE(copy->columns.at(1).name, u"group"_s);
        QCOMPARE(copy->columns.at(2).name, u"1 + 1"_s);
    }

    void brokenTexts_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("empty") << QString();
        QTest::newRow("not a table") << u"CREATE VIEW v AS SELECT 1"_s;
        QTest::newRow("no columns") << u"CREATE TABLE t ()"_s;
        QTest::newRow("open") << u"CREATE TABLE t (a INT"_s;
        QTest::newRow("open parenthesis") << u"CREATE TABLE t (a INT CHECK (a > 0)"_s;
        QTest::newRow("open string") << u"CREATE TABLE t (a TEXT DEFAULT 'x)"_s;
        QTest::newRow("unknown option") << u"CREATE TABLE t (a) COMPRESSED"_s;
        QTest::newRow("comma at the end") << u"CREATE TABLE t (a, )"_s;
        QTest::newRow("missing comma") << u"CREATE TABLE t (a INT NOT NULL b INT)"_s;
        QTest::newRow("unknown action") << u"CREATE TABLE t (a REFERENCES t ON DELETE EXPLODE)"_s;
        QTest::newRow("as select") << u"CREATE TABLE t AS SELECT 1"_s;
    }

    void brokenTexts()
    {
        QFETCH(const QString, sql);
        const auto table = parseCreateTable(sql);
        QVERIFY_FAILS_WITH(table, SqliteError::SyntaxError);
        QVERIFY2(table.error().detail.contains(u"expected"_s), qPrintable(table.error().detail));
    }

    void indexes()
    {
        const auto index = parseCreateIndex(u"CREATE UNIQUE INDEX \"i x\" ON [t] (a, \"b\" COLLATE NOCASE DESC, "
                                            u"lower(c) ASC, a || ',' || b COLLATE RTRIM)"
                                            " WHERE a > 0 AND b <> ';' -- some"_s);
        QVERIFY_RESULT(index);
        QCOMPARE(index->name, u"i x"_s);
        QCOMPARE(index->table, u"t"_s);
        QVERIFY(index->unique);
        QCOMPARE(index->parts.size(), 4);
        QCOMPARE(names(index->parts), QStringList({u"a"_s, u"b"_s, QString(), QString()}));
        QCOMPARE(index->parts.at(1).collation, u"NOCASE"_s);
        QVERIFY(index->parts.at(1).descending);
        QCOMPARE(index->parts.at(2).expression, u"lower(c)"_s);
        QCOMPARE(index->parts.at(3).expression, u"a || ',' || b"_s);
        QCOMPARE(index->parts.at(3).collation, u"RTRIM"_s);
        QCOMPARE(index->predicate, u"a > 0 AND b <> ';'"_s);
        QVERIFY_FAILS_WITH(parseCreateIndex(u"CREATE INDEX i ON t ()"_s), SqliteError::SyntaxError);
        QVERIFY_FAILS_WITH(parseCreateIndex(u"CREATE INDEX i ON t (a) b"_s), SqliteError::SyntaxError);
    }
};

RELVAR_TEST_MAIN(TestParseTable)
#include "tst_parsetable.moc"
