// SPDX-License-Identifier: GPL-3.0-or-later
// The laws on real databases: what is read makes the same database anew, as pg_dump sees it too; a migration from
// nothing makes it, and its way back leaves nothing.
#include "dialects/postgresql/dialect.h"
#include "plan/plan.h"
#include "support/fatalwarnings.h"
#include "support/pgdump.h"
#include "support/resultassert.h"
#include "support/reuseddatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void corpora_data();
    void corpora();

private:
    void load(const QString &name);
    void compareSchemas(const schema::Schema &left, const schema::Schema &right);
    void compareDumps(const QString &left, const QString &right);

    const postgresql::PostgresqlDialect m_dialect;
    PostgresqlServer m_server;
    QString m_folder;
};

void TestCorpora::initTestCase()
{
    m_folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (m_folder.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: no real databases to try this on");
    QVERIFY_RESULT(m_server.start());
}

void TestCorpora::corpora_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"pagila", "icinga-ido", "chinook", "adventureworks"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Into a database of that name, without what asks for another database or for files with rows.
void TestCorpora::load(const QString &name)
{
    QFile original(QDir(m_folder).filePath(name + u".sql"_s));
    QVERIFY2(original.open(QIODevice::ReadOnly), qPrintable(original.fileName()));
    const QTemporaryDir place;
    QFile script(place.filePath(u"load.sql"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    while (!original.atEnd()) {
        const QByteArray line = original.readLine();
        // It comes with rows that refer to rows in such files.
        if (line.startsWith("ALTER TABLE Production.ProductReview ADD"))
            script.write("TRUNCATE Production.ProductReview;\n");
        if (!line.startsWith("\\c") && !line.startsWith("DROP DATABASE") && !line.startsWith("CREATE DATABASE"))
            script.write(line);
    }
    script.close();
    QVERIFY_RESULT(m_server.createDatabase(name));
    QVERIFY_RESULT(m_server.load(name, script.fileName()));
}

void TestCorpora::compareSchemas(const schema::Schema &left, const schema::Schema &right)
{
    for (const auto &[from, to] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        QStringList lines;
        for (const diff::Description &line : diff::describe(diff::diff(*from, *to, m_dialect.rules()), *from, *to))
            lines.append(line.text.toString());
        QCOMPARE(lines.join(u'\n'), QString());
    }
}

void TestCorpora::compareDumps(const QString &left, const QString &right)
{
    const Result<QString> one = m_server.dumpSchema(left);
    const Result<QString> other = m_server.dumpSchema(right);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    // Whom the namespace public belongs to is a matter of who made the database.
    const QString owner = u"ALTER SCHEMA public OWNER TO postgres;\n"_s;
    QCOMPARE(differenceOfDumps(QString(*one).remove(owner), QString(*other).remove(owner)), QString());
}

void TestCorpora::corpora()
{
    QFETCH(QString, name);
    load(name);
    if (QTest::currentTestFailed())
        return;
    const auto connection = m_server.connect(name);
    QVERIFY_RESULT(connection);
    const auto original = m_dialect.introspect(**connection);
    QVERIFY_RESULT(original);
    const schema::Schema &schema = original->schema;
    QVERIFY(!schema.tables.isEmpty());

    ReusedDatabase copy(m_server, name + u" copy"_s);
    QVERIFY_RESULT(copy.clear());
    QVERIFY_RESULT(copy.run(m_dialect.create(schema)));
    const auto read = copy.read(schema);
    QVERIFY_RESULT(read);
    compareSchemas(schema, *read);
    compareDumps(name, copy.name());
    if (QTest::currentTestFailed())
        return;

    // From nothing, and back.
    ReusedDatabase migrated(m_server, name + u" migrated"_s);
    QVERIFY_RESULT(m_server.createDatabase(u"nothing like "_s + name));
    QVERIFY_RESULT(migrated.clear());
    const auto nothing = migrated.read(m_dialect.emptySchema());
    QVERIFY_RESULT(nothing);
    const schema::Schema target = diff::pair(*nothing, schema, m_dialect.rules());
    const auto plan = plan::compile(*nothing, target, m_dialect, {.migrationId = u"20260101000000"_s});
    QVERIFY_RESULT(plan);
    QVERIFY_RESULT(migrated.run(plan->up));
    const auto reached = migrated.read(target);
    QVERIFY_RESULT(reached);
    compareSchemas(target, *reached);
    compareDumps(name, migrated.name());
    QVERIFY_RESULT(migrated.run(plan->down));
    compareDumps(u"nothing like "_s + name, migrated.name());
    const auto left = migrated.stashes();
    QVERIFY_RESULT(left);
    QCOMPARE(*left, QStringList());
}

RELVAR_TEST_MAIN(TestCorpora)
#include "tst_corpora.moc"
