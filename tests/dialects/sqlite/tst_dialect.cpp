// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialect adds to the parts of this room, which have tests of their own.
#include "dialects/sqlite/dialect.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestDialect : public QObject
{
    Q_OBJECT

private:
    sqlite::SqliteDialect m_dialect;

    qlonglong number(database::Connection &connection, const QString &sql)
    {
        const auto rows = connection.query(sql);
        return rows && rows->rows.size() == 1 ? rows->rows.constFirst().constFirst().toLongLong() : -1;
    }

private Q_SLOTS:
    void theLedgerIsMadeOnceAndIsNoPartOfTheSchema()
    {
        const auto connection = m_dialect.openScratch({}, {});
        QVERIFY_RESULT(connection);
        QCOMPARE(number(**connection, m_dialect.ledgerVersionQuery()), 0);
        for (int time = 0; time < 2; ++time) {
            for (const QString &statement : m_dialect.createLedger())
                QVERIFY_RESULT((*connection)->execute(statement));
        }
        QCOMPARE(number(**connection, m_dialect.ledgerVersionQuery()), dialect::ledgerVersion);
        QCOMPARE(number(**connection, u"SELECT count(*) FROM "_s + m_dialect.ledgerTable()), 0);
        QCOMPARE(number(**connection, u"SELECT count(*) FROM "_s + m_dialect.journalTable()), 0);
        const auto snapshot = m_dialect.introspect(**connection);
        QVERIFY_RESULT(snapshot);
        QVERIFY(snapshot->schema.isEmpty());
        QVERIFY(snapshot->notHandled.isEmpty());
    }

    void theSessionIsPutBack()
    {
        const auto connection = m_dialect.openScratch({}, {});
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->execute(u"PRAGMA recursive_triggers = ON"_s));
        const auto restore = m_dialect.sessionRestore(**connection);
        QVERIFY_RESULT(restore);
        for (const QString &statement :
             {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA legacy_alter_table = ON"_s, u"PRAGMA recursive_triggers = OFF"_s,
              u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA writable_schema = ON"_s,
              u"PRAGMA defer_foreign_keys = ON"_s}) {
            QVERIFY_RESULT((*connection)->execute(statement));
        }
        for (const QString &statement : *restore)
            QVERIFY_RESULT((*connection)->execute(statement));
        QCOMPARE(number(**connection, u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(number(**connection, u"PRAGMA legacy_alter_table"_s), 0);
        QCOMPARE(number(**connection, u"PRAGMA recursive_triggers"_s), 1);
        QCOMPARE(number(**connection, u"PRAGMA ignore_check_constraints"_s), 0);
        QCOMPARE(number(**connection, u"PRAGMA writable_schema"_s), 0);
        QCOMPARE(number(**connection, u"PRAGMA defer_foreign_keys"_s), 0);
    }

    void everythingCanBeDropped()
    {
        const auto connection = m_dialect.openScratch({}, {});
        QVERIFY_RESULT(connection);
        for (const QString &statement :
             {u"CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, b REFERENCES b)"_s,
              u"CREATE TABLE b (id INTEGER PRIMARY KEY, a REFERENCES a)"_s, u"INSERT INTO a VALUES (1, NULL)"_s,
              u"INSERT INTO b VALUES (1, 1)"_s, u"UPDATE a SET b = 1"_s, u"CREATE VIEW v AS SELECT * FROM a"_s,
              u"CREATE TRIGGER t INSTEAD OF DELETE ON v BEGIN SELECT 1; END"_s,
              u"CREATE VIRTUAL TABLE words USING fts5(body)"_s,
              u"CREATE TABLE schema_migrations (version varchar(128) primary key)"_s}) {
            QVERIFY_RESULT((*connection)->execute(statement));
        }
        for (const QString &statement : m_dialect.createLedger())
            QVERIFY_RESULT((*connection)->execute(statement));
        const auto snapshot = m_dialect.introspect(**connection);
        QVERIFY_RESULT(snapshot);
        for (const dialect::Statement &statement : m_dialect.dropEverything(*snapshot))
            QVERIFY_RESULT((*connection)->execute(statement.sql));
        QCOMPARE(number(**connection,
                        u"SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s),
                 0);
    }

    void aKeyColumnHandsOutNumbers()
    {
        schema::Table table{.id = ObjectId::create(), .name = u"t"_s, .columns = {m_dialect.keyColumn(u"id"_s)}};
        table.columns.append({.id = ObjectId::create(), .name = u"a"_s, .type = {u"TEXT"_s, {}}});
        table.primaryKey
            = schema::PrimaryKey{.id = ObjectId::create(), .parts = {{.column = table.columns.constFirst().id}}};
        schema::Schema schema;
        schema.tables.append(Box<schema::Table>(table));
        const auto connection = m_dialect.openScratch({}, {});
        QVERIFY_RESULT(connection);
        for (const dialect::Statement &statement : m_dialect.create(schema))
            QVERIFY_RESULT((*connection)->execute(statement.sql));
        QVERIFY_RESULT((*connection)->execute(u"INSERT INTO t (a) VALUES ('x'), ('y')"_s));
        QCOMPARE(number(**connection, u"SELECT max(id) FROM t"_s), 2);
    }
};

RELVAR_TEST_MAIN(TestDialect)
#include "tst_dialect.moc"
