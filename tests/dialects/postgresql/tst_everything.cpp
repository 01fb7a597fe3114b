// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a table, its columns, keys, indexes and sequences can have is read and written again: pg_dump says the same
// of the original and of what is made from the schema that was read.
#include "features.h"
#include "migrating.h"
#include "support/fatalwarnings.h"
#include "support/pgdump.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestEverything : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTheSame_data();
    void makesTheSame();

private:
    test::PostgresqlServer m_server;
    int m_databases = 0;
};

void TestEverything::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
    const auto connection = m_server.connect(u"postgres"_s);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT((*connection)->execute(u"SET allow_in_place_tablespaces = on"_s));
    QVERIFY_RESULT((*connection)->execute(u"CREATE TABLESPACE roomy LOCATION ''"_s));
}

void TestEverything::makesTheSame_data()
{
    QTest::addColumn<QString>("sql");
    for (const test::Feature &feature : test::features())
        QTest::newRow(feature.name) << QString::fromUtf8(feature.sql);
}

void TestEverything::makesTheSame()
{
    QFETCH(const QString, sql);
    const QString original = u"original_%1"_s.arg(++m_databases);
    const QString made = u"made_%1"_s.arg(m_databases);
    QVERIFY_RESULT(m_server.createDatabase(original));
    QVERIFY_RESULT(m_server.createDatabase(made));
    QVERIFY_RESULT(m_server.run(original, sql));

    const auto source = m_server.connect(original);
    QVERIFY_RESULT(source);
    const auto before = test::dialectUnderTest().introspect(**source);
    QVERIFY_RESULT(before);
    for (const dialect::NotHandled &report : before->notHandled)
        QFAIL(qPrintable(report.kind + u' ' + report.name + u": "_s + report.reason));

    const auto target = m_server.connect(made);
    QVERIFY_RESULT(target);
    for (const dialect::Statement &statement : test::dialectUnderTest().create(before->schema)) {
        const auto done = (*target)->execute(statement.sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().toString() + u"\nin: "_s + statement.sql));
    }
    const auto dumpBefore = m_server.dumpSchema(original);
    QVERIFY_RESULT(dumpBefore);
    const auto dumpAfter = m_server.dumpSchema(made);
    QVERIFY_RESULT(dumpAfter);
    const QString differences = test::differenceOfDumps(*dumpBefore, *dumpAfter);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));

    const auto after = test::dialectUnderTest().introspect(**target);
    QVERIFY_RESULT(after);
    const QString lines = test::difference(before->schema, after->schema);
    QVERIFY2(lines.isEmpty(), qPrintable(lines));
}

RELVAR_TEST_MAIN(TestEverything)
#include "tst_everything.moc"
