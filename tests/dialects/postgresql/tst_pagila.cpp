// SPDX-License-Identifier: GPL-3.0-or-later
// A real database, read and counted against the catalogs.
#include "dialects/postgresql/ddl.h"
#include "dialects/postgresql/introspect.h"
#include "schema/json.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const schema::Schema &schema)
{
    return QString::fromUtf8(QJsonDocument(schema::describe(schema)).toJson());
}

} // namespace

class TestPagila : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyObject();
    void made();

private:
    int count(const QString &query);

    test::PostgresqlServer m_server;
    schema::Schema m_schema;
};

void TestPagila::initTestCase()
{
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: no real databases to try this on");
    const auto started = m_server.start();
    QVERIFY_RESULT(started);
    const auto created = m_server.createDatabase(u"pagila"_s);
    QVERIFY_RESULT(created);
    const auto loaded = m_server.load(u"pagila"_s, QDir(folder).filePath(u"pagila.sql"_s));
    QVERIFY_RESULT(loaded);
    const auto connection = m_server.connect(u"pagila"_s);
    QVERIFY_RESULT(connection);
    const auto snapshot = postgresql::introspect(**connection);
    QVERIFY_RESULT(snapshot);
    m_schema = snapshot->schema;
}

int TestPagila::count(const QString &query)
{
    const auto answer = m_server.run(u"pagila"_s, u"SELECT count(*) FROM "_s + query);
    return answer ? answer->rows.constFirst().constFirst().toInt() : -1;
}

void TestPagila::everyObject()
{
    qsizetype partitions = 0;
    qsizetype columns = 0;
    qsizetype primaryKeys = 0;
    qsizetype relations = 0;
    qsizetype indexes = 0;
    for (const Box<schema::Table> &table : m_schema.tables) {
        partitions += table->isPartition() ? 1 : 0;
        columns += table->columns.size();
        primaryKeys += table->primaryKey ? 1 : 0;
        relations += table->foreignKeys.size();
        indexes += table->indexes.size();
        for (const schema::ForeignKey &key : table->foreignKeys) {
            QVERIFY(m_schema.table(key.referencedTable));
            QVERIFY(!key.columns.isEmpty() && !key.columns.contains(ObjectId())
                    && !key.referencedColumns.contains(ObjectId()));
        }
    }
    const QString space = u"'public'::regnamespace"_s;
    QCOMPARE(partitions, 55);
    QCOMPARE(m_schema.tables.size(), count(u"pg_class WHERE relkind IN ('r', 'p') AND relnamespace = "_s + space));
    QCOMPARE(columns, count(u"pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind IN ('r', 'p') AND "
                            "a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace = "_s
                            + space));
    QCOMPARE(primaryKeys, count(u"pg_constraint WHERE contype = 'p' AND conparentid = 0 AND connamespace = "
                                ""_s
                                + space));
    QCOMPARE(relations, count(u"pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = "_s + space));
    QCOMPARE(indexes, count(u"pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relkind IN ('r', 'p') AND NOT "
                            "EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN "
                            "('p', "
                            "'u', 'x')) AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.indexrelid) AND "
                            "c.relnamespace = "_s
                            + space));
    QCOMPARE(m_schema.enums.size(), count(u"pg_type WHERE typtype = 'e' AND typnamespace = "_s + space));
    QCOMPARE(m_schema.sequences.size(), count(u"pg_class WHERE relkind = 'S' AND relnamespace = "_s + space));
    QCOMPARE(m_schema.views.size(), count(u"pg_class WHERE relkind IN ('v', 'm') AND relnamespace = "_s + space));
    QCOMPARE(m_schema.triggers.size(), count(u"pg_trigger WHERE NOT tgisinternal AND tgparentid = 0"_s));
    const auto ofKind = [&](const QStringList &kinds) {
        return std::count_if(m_schema.otherObjects.cbegin(), m_schema.otherObjects.cend(),
                             [&](const auto &object) { return kinds.contains(object->kind); });
    };
    QCOMPARE(ofKind({u"function"_s, u"procedure"_s, u"aggregate"_s}), count(u"pg_proc WHERE pronamespace = "
                                                                            ""_s
                                                                            + space));
    QCOMPARE(ofKind({u"domain"_s}), count(u"pg_type WHERE typtype = 'd' AND typnamespace = "_s + space));
}

/// What was read is enough to make the whole database anew.
void TestPagila::made()
{
    const auto created = m_server.createDatabase(u"made"_s);
    QVERIFY_RESULT(created);
    const auto connection = m_server.connect(u"made"_s);
    QVERIFY_RESULT(connection);
    for (const dialect::Statement &statement : postgresql::createStatements(m_schema)) {
        const auto done = (*connection)->execute(statement.sql);
        QVERIFY_RESULT(done);
    }
    const auto snapshot = postgresql::introspect(**connection);
    QVERIFY_RESULT(snapshot);
    QCOMPARE(text(snapshot->schema), text(m_schema));
}

RELVAR_TEST_MAIN(TestPagila)
#include "tst_pagila.moc"
