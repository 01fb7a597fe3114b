// SPDX-License-Identifier: GPL-3.0-or-later
// A changed table keeps the text of the person who wrote it. Each text is made by SQLite too.
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/introspect.h"
#include "dialects/sqlite/tabletext.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::sqlite;
using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

using Edit = std::function<void(Table &)>;

Column &column(Table &table, const QString &name)
{
    for (Column &column : table.columns) {
        if (column.name == name)
            return column;
    }
    qFatal("There is no column %s", qPrintable(name));
}

void dropColumn(Table &table, const QString &name)
{
    const ObjectId id = column(table, name).id;
    table.columns.removeIf([&](const Column &column) { return column.id == id; });
    table.foreignKeys.removeIf([&](const schema::ForeignKey &key) { return key.columns.contains(id); });
    table.uniqueConstraints.removeIf([&](const schema::UniqueConstraint &key) {
        return std::any_of(key.parts.cbegin(), key.parts.cend(),
                           [&](const schema::KeyPart &part) { return part.column == id; });
    });
}

Column newColumn(const QString &name, const QString &type)
{
    return {.id = ObjectId::create(), .name = name, .type = {type, {}}};
}

schema::KeyPart part(const Column &column)
{
    return {.column = column.id};
}

/// The first table of the database after the edit.
QString changed(const QString &script, const Edit &edit)
{
    const auto connection = openInMemory();
    const auto made = (*connection)->execute(script);
    if (!made)
        qFatal("SQLite refuses the test's text: %s", qPrintable(made.error().toString()));
    const auto snapshot = introspect(**connection);
    if (!snapshot || !snapshot->notHandled.isEmpty())
        qFatal("The test's text is not read");
    const Schema &schema = snapshot->schema;
    const Table &before = *schema.tables.first();
    Table after = before;
    after.definition.clear();
    edit(after);
    const QString text = changedTableText(before, after, schema);
    const auto other = openInMemory();
    if (const auto again = (*other)->execute(text); !again)
        qFatal("SQLite refuses %s: %s", qPrintable(text), qPrintable(again.error().toString()));
    return text;
}

} // namespace

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const Edit &edit, const QString &expected) {
            QTest::newRow(name) << text << edit << expected;
        };
        const QString notes = u"CREATE TABLE t ( -- about t\n"
                              "  id INTEGER PRIMARY KEY, -- number\n"
                              "  -- how it is called, and\n"
                              "  a  TEXT /* short */ , /* a's */\n"
                              "  b INT   -- last, one\n"
                              ") -- end"_s;
        row(
            "type, not null and default", notes,
            [](Table &table) {
                column(table, u"a"_s).type.text = u"VARCHAR(9)"_s;
                column(table, u"a"_s).notNull = true;
                column(table, u"a"_s).defaultExpression = u"'x'"_s;
            },
            u"CREATE TABLE t ( -- about t\n"
            "  id INTEGER PRIMARY KEY, -- number\n"
            "  -- how it is called, and\n"
            "  a  VARCHAR(9) NOT NULL DEFAULT 'x' /* short */ , /* a's */\n"
            "  b INT   -- last, one\n"
            ")"_s);
        row(
            "column in the middle goes", notes, [](Table &table) { dropColumn(table, u"a"_s); },
            u"CREATE TABLE t ( -- about t\n"
            "  id INTEGER PRIMARY KEY, -- number\n"
            "  b INT   -- last, one\n"
            ")"_s);
        row(
            "last column goes", notes, [](Table &table) { dropColumn(table, u"b"_s); },
            u"CREATE TABLE t ( -- about t\n"
            "  id INTEGER PRIMARY KEY, -- number\n"
            "  -- how it is called, and\n"
            "  a  TEXT /* short */ /* a's */\n"
            ")"_s);
        row(
            "columns come", notes,
            [](Table &table) {
                table.columns.insert(1, newColumn(u"new"_s, u"REAL"_s));
                table.columns.append(newColumn(u"end"_s, {}));
            },
            u"CREATE TABLE t ( -- about t\n"
            "  id INTEGER PRIMARY KEY, -- number\n"
            "  \"new\" REAL,\n"
            "  -- how it is called, and\n"
            "  a  TEXT /* short */ , /* a's */\n"
            "  b INT,   -- last, one\n"
            "  \"end\"\n"
            ")"_s);
        row(
            "columns change places", notes, [](Table &table) { table.columns.swapItemsAt(1, 2); },
            u"CREATE TABLE t ( -- about t\n"
            "  id INTEGER PRIMARY KEY, -- number\n"
            "  b INT,   -- last, one\n"
            "  -- how it is called, and\n"
            "  a  TEXT /* short */ /* a's */\n"
            ")"_s);
        row(
            "options", notes, [](Table &table) { table.options.insert(u"STRICT"_s, {}); },
            notes.first(notes.lastIndexOf(u')')) + u") STRICT"_s);
        row(
            "clauses go",
            u"CREATE TABLE t (a INT CONSTRAINT n NOT NULL ON CONFLICT FAIL DEFAULT (1 + 1) COLLATE NOCASE)"_s,
            [](Table &table) {
                Column &a = table.columns.first();
                a = {.id = a.id, .name = a.name};
            },
            u"CREATE TABLE t (a)"_s);
        row(
            "clauses change, repeated ones too",
            u"CREATE TABLE t (a INT DEFAULT 1 /* one */ NOT NULL DEFAULT 2 COLLATE binary, b)"_s,
            [](Table &table) {
                Column &a = table.columns.first();
                a.defaultExpression = u"3"_s;
                a.notNullConflict = u"IGNORE"_s;
                a.collation = u"RTRIM"_s;
            },
            u"CREATE TABLE t (a INT /* one */ NOT NULL ON CONFLICT IGNORE DEFAULT 3 COLLATE \"RTRIM\", b)"_s);
        row(
            "constraints at columns",
            u"CREATE TABLE t (a INT UNIQUE CHECK (a > 0) -- kept\n, b INT REFERENCES t (a) NOT NULL DEFERRABLE INITIALLY DEFERRED)"_s,
            [](Table &table) {
                table.uniqueConstraints.first().conflict = u"REPLACE"_s;
                table.checks.first().expression = u"a > 1"_s;
                table.foreignKeys.first().onDelete = schema::ReferentialAction::Cascade;
            },
            u"CREATE TABLE t (a INT UNIQUE ON CONFLICT REPLACE CHECK (a > 1) -- kept\n, b INT REFERENCES \"t\" (\"a\") "
            "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT NULL)"_s);
        row(
            "constraints of the table",
            u"CREATE TABLE t (a, b,\n  CONSTRAINT u UNIQUE (a), -- first\n  CHECK (a > b) /* second */\n)"_s,
            [](Table &table) {
                table.uniqueConstraints.first().parts.append(part(table.columns.last()));
                table.checks.clear();
                table.primaryKey = schema::PrimaryKey{ObjectId::create(), u"key"_s, {part(table.columns.first())}, {}};
            },
            u"CREATE TABLE t (a, b,\n  CONSTRAINT \"u\" UNIQUE (\"a\", \"b\"), -- first\n  CONSTRAINT \"key\" PRIMARY KEY (\"a\")\n)"_s);
        row(
            "key comes to its column", u"CREATE TABLE t (a INTEGER /* n */, b)"_s,
            [](Table &table) {
                table.primaryKey = schema::PrimaryKey{ObjectId::create(), {}, {part(table.columns.first())}, {}};
                table.columns.first().identity = schema::Identity{};
            },
            u"CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT /* n */, b)"_s);
        row(
            "check of a dropped column that speaks of another", u"CREATE TABLE t (a CHECK (b > 0), b)"_s,
            [](Table &table) { dropColumn(table, u"a"_s); }, u"CREATE TABLE t (b, CHECK (b > 0))"_s);
        row(
            "comma at the beginning of lines",
            u"CREATE TABLE t (\n   a INT -- one\n ,  b INT -- two\n ,  c INT -- three\n)"_s,
            [](Table &table) { dropColumn(table, u"b"_s); },
            u"CREATE TABLE t (\n   a INT -- one\n ,  c INT -- three\n)"_s);
    }
    void edits()
    {
        QFETCH(const QString, text);
        QFETCH(const Edit, edit);
        QFETCH(const QString, expected);
        QCOMPARE(changed(text, edit), expected);
    }

    // Whatever is dropped, added or changed, what is left says what the edited table says: else our own layout is used,
    // which these texts must not need.
    void keepsCommentsOfOtherColumns()
    {
        const QString text = u"CREATE TABLE t (a INT, -- 1\n  b TEXT, -- 2\n  c REAL, -- 3\n  d BLOB -- 4\n)"_s;
        for (qsizetype gone = 0; gone < 4; ++gone) {
            const QString left = changed(text, [&](Table &table) { table.columns.removeAt(gone); });
            for (qsizetype i = 0; i < 4; ++i)
                QCOMPARE(left.contains(u"-- %1"_s.arg(i + 1)), i != gone);
        }
    }

    void indexes()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT((*connection)->execute(u"CREATE TABLE t (a, b)"_s));
        QVERIFY_RESULT(
            (*connection)->execute(u"CREATE INDEX [i] ON t ( -- why\n a /* first */ ) WHERE b IS NULL -- some"_s));
        const auto snapshot = introspect(**connection);
        QVERIFY_RESULT(snapshot);
        const Table &table = *snapshot->schema.tables.first();
        const schema::Index &before = table.indexes.first();
        schema::Index after = before;
        after.definition.clear();
        after.unique = true;
        after.predicate = u"b > 0"_s;
        QCOMPARE(changedIndexText(before, after, table),
                 u"CREATE UNIQUE INDEX [i] ON t ( -- why\n a /* first */ ) WHERE b > 0 -- some"_s);
        after.predicate.clear();
        after.name = u"j"_s;
        QCOMPARE(changedIndexText(before, after, table),
                 u"CREATE UNIQUE INDEX \"j\" ON t ( -- why\n a /* first */ ) -- some"_s);
    }
};

RELVAR_TEST_MAIN(TestTableText)
#include "tst_tabletext.moc"
