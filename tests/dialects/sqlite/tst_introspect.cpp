// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/catalog.h"
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/crosscheck.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/introspect.h"
#include "dialects/sqlite/rules.h"
#include "dialects/sqlite/split.h"
#include "diff/diff.h"
#include "support/arbitraryschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::sqlite;
using namespace Qt::Literals::StringLiterals;
using schema::ReferentialAction;
using schema::Table;

namespace {

/// A database in memory made by the script, and what is read from it. Empty when something fails.
dialect::Snapshot readBack(const QString &script)
{
    const auto connection = openInMemory();
    for (const dialect::SplitStatement &statement : split(script)) {
        const auto done = (*connection)->execute(statement.sql);
        if (!done)
            qCritical("%s: %s", qPrintable(statement.sql), qPrintable(done.error().toString()));
    }
    auto snapshot = introspect(**connection);
    if (!snapshot)
        qCritical("%s", qPrintable(snapshot.error().toString()));
    return snapshot.value_or(dialect::Snapshot{});
}

QStringList tableNames(const dialect::Snapshot &snapshot)
{
    QStringList names;
    for (const Box<Table> &table : snapshot.schema.tables)
        names.append(table->name);
    return names;
}

QStringList columnNames(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids)
        names.append(table.column(id) ? table.column(id)->name : u"?"_s);
    return names;
}

QString describe(const QList<dialect::NotHandled> &list)
{
    QStringList lines;
    for (const dialect::NotHandled &item : list)
        lines.append(item.kind + u' ' + item.name + u": "_s + item.reason);
    return lines.join(u'\n');
}

} // namespace

class TestIntrospect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfATable()
    {
        const dialect::Snapshot snapshot = readBack(uR"(
            CREATE TABLE Parent (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT UNIQUE COLLATE NOCASE, x, UNIQUE (x, code));
            CREATE TABLE child (
                a INT NOT NULL, -- the key
                b TEXT DEFAULT 'b' CHECK (b <> ''),
                parent INT CONSTRAINT fk REFERENCES PARENT ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                px, pc, up INT REFERENCES child (A), n NUMERIC GENERATED ALWAYS AS (a * 2) STORED,
                CONSTRAINT pk PRIMARY KEY (b DESC, a),
                CONSTRAINT pair FOREIGN KEY (px, pc) REFERENCES Parent (x, code) ON UPDATE SET NULL
            ) WITHOUT ROWID, STRICT;
            CREATE UNIQUE INDEX child_a ON child (a);
            CREATE INDEX child_mixed ON child (lower(b), ("px") DESC, pc COLLATE RTRIM) WHERE up IS NOT NULL;
        )"_s.replace(u"px, pc,"_s, u"px ANY, pc ANY,"_s, Qt::CaseSensitive)
                                                        .replace(u"n NUMERIC"_s, u"n INT"_s));
        QVERIFY2(snapshot.notHandled.isEmpty(), qPrintable(describe(snapshot.notHandled)));
        QCOMPARE(tableNames(snapshot), QStringList({u"Parent"_s, u"child"_s}));

        const Table &parent = *snapshot.schema.tables.at(0);
        QVERIFY(parent.columns.at(0).identity.has_value());
        QVERIFY(!parent.columns.at(0).notNull);
        QCOMPARE(parent.columns.at(1).collation, u"NOCASE"_s);
        QCOMPARE(parent.uniqueConstraints.size(), 2);
        QVERIFY2(parent.indexes.isEmpty(), "the index of a constraint is no index of its own");

        const Table &child = *snapshot.schema.tables.at(1);
        QCOMPARE(child.options.keys(), QStringList({u"STRICT"_s, u"WITHOUT ROWID"_s}));
        QVERIFY(child.definition.startsWith(u"CREATE TABLE child ("_s));
        QVERIFY(child.definition.contains(u"-- the key"_s));
        QVERIFY(child.columns.at(0).notNull);
        QVERIFY2(!child.columns.at(1).notNull, "as written, although WITHOUT ROWID implies it");
        QCOMPARE(child.columns.at(1).defaultExpression.value_or(QString()), u"'b'"_s);
        QCOMPARE(child.columns.at(6).generated.value_or(schema::Generated{}), (schema::Generated{u"a * 2"_s, true}));
        QCOMPARE(child.checks.size(), 1);
        QCOMPARE(child.checks.constFirst().expression, u"b <> ''"_s);
        QCOMPARE(child.primaryKey->name, u"pk"_s);
        QCOMPARE(child.primaryKey->parts.at(0).column, child.columns.at(1).id);
        QVERIFY(child.primaryKey->parts.at(0).descending);

        QCOMPARE(child.foreignKeys.size(), 3);
        const schema::ForeignKey &fk = child.foreignKeys.at(0);
        QCOMPARE(fk.name, u"fk"_s);
        QCOMPARE(fk.referencedTable, parent.id);
        QCOMPARE(columnNames(parent, fk.referencedColumns), QStringList(u"id"_s));
        QVERIFY(fk.onDelete == ReferentialAction::Cascade && fk.initiallyDeferred);
        const schema::ForeignKey &self = child.foreignKeys.at(1);
        QCOMPARE(self.referencedTable, child.id);
        QCOMPARE(columnNames(child, self.referencedColumns), QStringList(u"a"_s));
        const schema::ForeignKey &pair = child.foreignKeys.at(2);
        QCOMPARE(columnNames(child, pair.columns), QStringList({u"px"_s, u"pc"_s}));
        QCOMPARE(columnNames(parent, pair.referencedColumns), QStringList({u"x"_s, u"code"_s}));
        QVERIFY(pair.onUpdate == ReferentialAction::SetNull);

        QCOMPARE(child.indexes.size(), 2);
        QVERIFY(child.indexes.at(0).unique);
        const schema::Index &mixed = child.indexes.at(1);
        QCOMPARE(mixed.parts.at(0).expression, u"lower(b)"_s);
        QCOMPARE(mixed.parts.at(1).column, child.columns.at(3).id);
        QVERIFY(mixed.parts.at(1).expression.isEmpty());
        QVERIFY(mixed.parts.at(1).descending);
        QCOMPARE(mixed.parts.at(2).collation, u"RTRIM"_s);
        QCOMPARE(mixed.predicate, u"up IS NOT NULL"_s);
        QVERIFY(mixed.definition.startsWith(u"CREATE INDEX child_mixed ON child"_s));
    }

    void foreignKeysThatLeadNowhere()
    {
        const dialect::Snapshot snapshot = readBack(uR"(
            CREATE TABLE keyless (a);
            CREATE TABLE t (a REFERENCES missing, b REFERENCES missing (x), c REFERENCES keyless, d REFERENCES keyless (z));
        )"_s);
        const Table &table = *snapshot.schema.tables.at(1);
        QCOMPARE(table.foreignKeys.size(), 4);
        QStringList parents;
        for (const schema::ForeignKey &key : table.foreignKeys) {
            QVERIFY(key.referencedTable.isNull());
            QCOMPARE(key.referencedColumns.size(), key.columns.size());
            parents.append(key.missingTable + u':' + key.missingColumns.join(u','));
        }
        QCOMPARE(parents, QStringList({u"missing:"_s, u"missing:x"_s, u"keyless:"_s, u"keyless:z"_s}));
        QCOMPARE(snapshot.notHandled.size(), 2);
    }

    void viewsTriggersAndVirtualTables()
    {
        const dialect::Snapshot snapshot = readBack(uR"(
            CREATE TABLE t (a);
            CREATE TABLE notes_extra (a);
            CREATE VIEW v AS SELECT a FROM t;
            CREATE TRIGGER on_table AFTER INSERT ON t BEGIN DELETE FROM t WHERE a = new.a; END;
            CREATE TRIGGER on_view INSTEAD OF INSERT ON V BEGIN INSERT INTO t VALUES (new.a); END;
            CREATE VIRTUAL TABLE notes USING fts5(body);
            CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1);
        )"_s);
        QCOMPARE(tableNames(snapshot), QStringList({u"t"_s, u"notes_extra"_s}));
        QCOMPARE(snapshot.schema.views.size(), 1);
        QCOMPARE(snapshot.schema.views.constFirst()->definition, u"CREATE VIEW v AS SELECT a FROM t"_s);
        QCOMPARE(snapshot.schema.triggers.size(), 2);
        QCOMPARE(snapshot.schema.triggers.at(0)->tableId, snapshot.schema.tables.constFirst()->id);
        QCOMPARE(snapshot.schema.triggers.at(1)->tableId, snapshot.schema.views.constFirst()->id);
        QVERIFY(snapshot.schema.triggers.at(1)->definition.endsWith(u"END"_s));
        QCOMPARE(snapshot.schema.otherObjects.size(), 2);
        QCOMPARE(snapshot.schema.otherObjects.constFirst()->kind, u"virtual table"_s);
        QCOMPARE(snapshot.notHandled.size(), 2);
    }

    void histories_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("tool");
        const auto row = [](const char *tool, const QString &table) {
            QTest::newRow(qPrintable(table)) << table << QString::fromLatin1(tool);
        };
        row("dbmate", u"CREATE TABLE schema_migrations (version varchar(128) primary key)"_s);
        row("Rails", u"CREATE TABLE \"schema_migrations\" (\"version\" varchar NOT NULL PRIMARY KEY)"_s);
        row("golang-migrate", u"CREATE TABLE schema_migrations (version uint64, dirty bool)"_s);
        row("goose",
            u"CREATE TABLE goose_db_version (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL, "
            "is_applied INTEGER NOT NULL, tstamp TIMESTAMP DEFAULT (datetime('now')))"_s);
        row("Drizzle",
            u"CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"_s);
        row("Drizzle",
            u"CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric, "
            "name text, applied_at TEXT)"_s);
        row("Liquibase", u"CREATE TABLE DATABASECHANGELOGLOCK (ID INT, LOCKED INT, LOCKGRANTED TEXT, LOCKEDBY TEXT)"_s);
        row("", u"CREATE TABLE schema_migrations (version TEXT, note TEXT)"_s);
        row("", u"CREATE TABLE alembic_version (version_num TEXT, mine TEXT)"_s);
    }

    void histories()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, tool);
        const dialect::Snapshot snapshot
            = readBack(table + u"; CREATE TABLE relvar_migrations (id); CREATE TABLE Relvar_stash_1_1 (a);"_s);
        QCOMPARE(snapshot.schema.tables.size(), tool.isEmpty() ? 1 : 0);
        QCOMPARE(snapshot.histories.size(), tool.isEmpty() ? 0 : 1);
        if (!tool.isEmpty())
            QCOMPARE(snapshot.histories.constFirst().tool, tool);
    }

    void temporaryTablesDoNotHideRealOnes()
    {
        const dialect::Snapshot snapshot = readBack(u"CREATE TABLE t (a INT, b INT); CREATE TEMP TABLE t (z TEXT)"_s);
        QCOMPARE(tableNames(snapshot), QStringList(u"t"_s));
        QVERIFY2(snapshot.notHandled.isEmpty(), qPrintable(describe(snapshot.notHandled)));
        QCOMPARE(snapshot.schema.tables.constFirst()->columns.size(), 2);
    }

    void leavesTheTransactionAsItIs()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT(introspect(**connection));
        QVERIFY(!(*connection)->inTransaction());
        QVERIFY_RESULT((*connection)->execute(u"BEGIN"_s));
        QVERIFY_RESULT((*connection)->execute(u"CREATE TABLE t (a)"_s));
        const auto inside = introspect(**connection);
        QVERIFY_RESULT(inside);
        QCOMPARE(inside->schema.tables.size(), 1);
        QVERIFY((*connection)->inTransaction());
    }

    void aMisreadTextIsNoticed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("same");
        QTest::newRow("same")
            << u"CREATE TABLE t (A  int NOT NULL, b TEXT DEFAULT /**/ 'x' UNIQUE, c REFERENCES u (d))"_s << true;
        QTest::newRow("column") << u"CREATE TABLE t (a INT NOT NULL, c TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d))"_s
                                << false;
        QTest::newRow("missing") << u"CREATE TABLE t (a INT NOT NULL, b TEXT DEFAULT 'x' UNIQUE)"_s << false;
        QTest::newRow("type") << u"CREATE TABLE t (a TEXT NOT NULL, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d))"_s
                              << false;
        QTest::newRow("not null") << u"CREATE TABLE t (a INT, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d))"_s
                                  << false;
        QTest::newRow("default") << u"CREATE TABLE t (a INT NOT NULL, b TEXT DEFAULT 'X' UNIQUE, c REFERENCES u (d))"_s
                                 << false;
        QTest::newRow("key")
            << u"CREATE TABLE t (a INT PRIMARY KEY NOT NULL, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d))"_s << false;
        QTest::newRow("unique") << u"CREATE TABLE t (a INT NOT NULL, b TEXT DEFAULT 'x', c REFERENCES u (d))"_s
                                << false;
        QTest::newRow("another unique")
            << u"CREATE TABLE t (a INT NOT NULL UNIQUE, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d))"_s << false;
        QTest::newRow("foreign key") << u"CREATE TABLE t (a INT NOT NULL, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u)"_s
                                     << false;
        QTest::newRow("action")
            << u"CREATE TABLE t (a INT NOT NULL, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d) ON DELETE CASCADE)"_s
            << false;
    }

    void aMisreadTextIsNoticed()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT(
            (*connection)
                ->execute(u"CREATE TABLE t (a INT NOT NULL, b TEXT DEFAULT 'x' UNIQUE, c REFERENCES u (d))"_s));
        const auto catalog = readCatalog(**connection);
        QVERIFY_RESULT(catalog);
        QFETCH(const QString, text);
        QFETCH(const bool, same);
        const auto parsed = parseCreateTable(text);
        QVERIFY_RESULT(parsed);
        const QString difference = disagreement(*parsed, catalog->tables.constFirst());
        QVERIFY2(difference.isEmpty() == same, qPrintable(difference));
        QCOMPARE(disagreement(tableFromPragmas(catalog->tables.constFirst()), catalog->tables.constFirst()), QString());
    }

    void realDatabases_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("chinook") << u"chinook.sqlite"_s;
        QTest::newRow("mediawiki") << u"mediawiki.sqlite"_s;
    }

    void realDatabases()
    {
        const QString corpora = qEnvironmentVariable("RELVAR_CORPORA");
        if (corpora.isEmpty())
            QSKIP("RELVAR_CORPORA is not set: no real database is read");
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(corpora + u'/' + name, copy));
        const auto connection = openConnection({.address = copy, .readOnly = true});
        QVERIFY_RESULT(connection);
        const auto snapshot = introspect(**connection);
        QVERIFY_RESULT(snapshot);
        QVERIFY2(snapshot->notHandled.isEmpty(), qPrintable(describe(snapshot->notHandled)));

        const auto expected = (*connection)->query(uR"(
            SELECT m.name, (SELECT count(*) FROM pragma_table_info(m.name)),
                   (SELECT count(DISTINCT id) FROM pragma_foreign_key_list(m.name)),
                   (SELECT count(*) FROM sqlite_schema i WHERE i.type = 'index' AND i.tbl_name = m.name AND i.sql IS NOT NULL),
                   m.sql
            FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY m.rowid)"_s);
        QVERIFY_RESULT(expected);
        QVERIFY(expected->rows.size() > 10);
        QCOMPARE(snapshot->schema.tables.size(), expected->rows.size());
        qsizetype references = 0;
        for (qsizetype at = 0; at < expected->rows.size(); ++at) {
            const Table &table = *snapshot->schema.tables.at(at);
            const QVariantList &row = expected->rows.at(at);
            QCOMPARE(table.name, row.at(0).toString());
            QCOMPARE(table.columns.size(), row.at(1).toLongLong());
            QCOMPARE(table.foreignKeys.size(), row.at(2).toLongLong());
            QCOMPARE(table.indexes.size(), row.at(3).toLongLong());
            QCOMPARE(table.definition, row.at(4).toString());
            for (const schema::ForeignKey &key : table.foreignKeys) {
                QVERIFY(!key.referencedTable.isNull());
                ++references;
            }
        }
        QCOMPARE(references > 0, name.startsWith(u"chinook"_s));
    }

    void whatIsMadeIsReadBack()
    {
        QVERIFY(rc::check("a schema that is made and read again is the same", [] {
            test::ArbitrarySchema arbitrary;
            const schema::Schema schema = arbitrary.make();
            const auto connection = openInMemory();
            RC_ASSERT(connection.has_value());
            for (const dialect::Statement &statement : createStatements(schema)) {
                const auto done = (*connection)->execute(statement.sql);
                if (!done)
                    RC_LOG() << statement.sql.toStdString() << "\n" << done.error().toString().toStdString();
                RC_ASSERT(done.has_value());
            }
            const auto snapshot = introspect(**connection);
            RC_ASSERT(snapshot.has_value());
            RC_LOG() << describe(snapshot->notHandled).toStdString();
            RC_ASSERT(snapshot->notHandled.isEmpty());
            const schema::Schema paired = diff::pair(schema, snapshot->schema, rules());
            const diff::Changes changes = diff::diff(schema, paired, rules());
            for (const diff::Description &line : diff::describe(changes, schema, paired))
                RC_LOG() << line.text.toString().toStdString() << "\n";
            RC_ASSERT(changes.isEmpty());
        }));
    }
};

RELVAR_TEST_MAIN(TestIntrospect)
#include "tst_introspect.moc"
