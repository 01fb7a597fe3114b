// SPDX-License-Identifier: GPL-3.0-or-later
// What a compiled migration does when the database is not as it was thought to be, or when the program that runs it is
// not ours: nothing, and it says so. Not the way that works, that is caserunner.h.
#include "databasecontent.h"
#include "dialects/builtin.h"
#include "plan/plan.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

const auto parentsAndChildren = uR"(
CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT);
CREATE TABLE toys (id INTEGER PRIMARY KEY, child_id INTEGER NOT NULL REFERENCES children (id) ON DELETE CASCADE);
INSERT INTO parents VALUES (1, 'Ann');
INSERT INTO children VALUES (1, 1, 'Bo'), (2, 1, 'Cy');
INSERT INTO toys VALUES (1, 1), (2, 2), (3, 2);
)"_s;

const auto withRelation = uR"(
CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT,
    CONSTRAINT children_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parents (id));
CREATE TABLE toys (id INTEGER PRIMARY KEY, child_id INTEGER NOT NULL REFERENCES children (id) ON DELETE CASCADE);
)"_s;

const auto withOtherName = uR"(
CREATE TABLE parents (id INTEGER PRIMARY KEY, called TEXT);
CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT);
CREATE TABLE toys (id INTEGER PRIMARY KEY, child_id INTEGER NOT NULL REFERENCES children (id) ON DELETE CASCADE);
)"_s;

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void orphansStopIt();
    void orphansStopItInAShellThatGoesOn();
    void aRunnersTransactionStopsIt();
    void whatItDoesNotKnowStopsIt_data();
    void whatItDoesNotKnowStopsIt();
    void aTextThatChangedSinceIsLeftAlone();
    void rowsThatCannotComeBackStopTheWayBack();

private:
    schema::Schema schemaOf(const QString &sql);
    plan::MigrationPlan compile(const QString &to, const QList<diff::Rename> &renames = {});
    test::DatabaseContent content();
    Result<> run(const dialect::Script &script)
    {
        return test::runScript(*m_connection, sqlite(), plan::toSql(script), script.transactional);
    }
    void execute(const QString &sql) { QVERIFY_RESULT(test::runScript(*m_connection, sqlite(), sql, false)); }
    void verifySame(const test::DatabaseContent &before);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<database::Connection> m_connection;
};

void TestSafety::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"safety.db"_s);
    auto connection = test::openFile(sqlite(), m_path);
    QVERIFY_RESULT(connection);
    m_connection = std::move(*connection);
    execute(parentsAndChildren);
}

schema::Schema TestSafety::schemaOf(const QString &sql)
{
    auto scratch = sqlite().openScratch();
    if (!scratch || !test::runScript(**scratch, sqlite(), sql, false))
        return {};
    const auto snapshot = sqlite().introspect(**scratch);
    return snapshot ? snapshot->schema : schema::Schema();
}

plan::MigrationPlan TestSafety::compile(const QString &to, const QList<diff::Rename> &renames)
{
    const schema::Schema from = schemaOf(parentsAndChildren);
    dialect::CompileOptions options;
    options.migrationId = u"20260101120000"_s;
    const auto plan = plan::compile(from, diff::pair(from, schemaOf(to), sqlite().rules(), renames), sqlite(), options);
    return plan ? *plan : plan::MigrationPlan();
}

test::DatabaseContent TestSafety::content()
{
    const auto content = test::readContent(*m_connection);
    return content ? *content : test::DatabaseContent();
}

void TestSafety::verifySame(const test::DatabaseContent &before)
{
    const test::DatabaseContent after = content();
    QVERIFY(!after.rows.isEmpty());
    QCOMPARE(after.schema, before.schema);
    QCOMPARE(test::difference(before.rows, after.rows), QString());
}

void TestSafety::orphansStopIt()
{
    execute(u"INSERT INTO children VALUES (3, 77, 'Dee')"_s);
    const test::DatabaseContent before = content();
    const Result<> done = run(compile(withRelation).up);
    QVERIFY(!done);
    QVERIFY2(done.error().where.contains(u"no more rows of children are without parent"),
             qPrintable(done.error().toString()));
    verifySame(before);
}

void TestSafety::orphansStopItInAShellThatGoesOn()
{
    if (!test::hasShell())
        QSKIP("no sqlite3 shell");
    execute(u"INSERT INTO children VALUES (3, 77, 'Dee')"_s);
    const test::DatabaseContent before = content();
    // It runs every statement of the file, whatever has failed before.
    QVERIFY(!test::runShell(m_path, plan::toSql(compile(withRelation).up)).isEmpty());
    verifySame(before);
}

void TestSafety::aRunnersTransactionStopsIt()
{
    const test::DatabaseContent before = content();
    const dialect::Script up = compile(withRelation).up;
    QVERIFY(!up.transactional);
    QVERIFY(!test::runScript(*m_connection, sqlite(), plan::toSql(up), true));
    verifySame(before);
    if (!test::hasShell())
        return;
    QVERIFY(!test::runShell(m_path, u"BEGIN;\n"_s + plan::toSql(up) + u"\nCOMMIT;"_s).isEmpty());
    // In the shell foreign keys are off unless somebody switches them on, so even this harms nothing.
    QCOMPARE(test::difference(before.rows, content().rows), QString());
    QVERIFY(
        !test::runShell(m_path, u"PRAGMA foreign_keys=ON;\nBEGIN;\n"_s + plan::toSql(up) + u"\nCOMMIT;"_s).isEmpty());
    QCOMPARE(test::difference(before.rows, content().rows), QString());
}

void TestSafety::whatItDoesNotKnowStopsIt_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("column") << u"ALTER TABLE children ADD COLUMN age INTEGER"_s;
    QTest::newRow("index") << u"CREATE INDEX by_hand ON children (name)"_s;
    QTest::newRow("trigger") << u"CREATE TRIGGER by_hand AFTER INSERT ON Children BEGIN SELECT 1; END"_s;
}

void TestSafety::whatItDoesNotKnowStopsIt()
{
    QFETCH(const QString, sql);
    execute(sql);
    const test::DatabaseContent before = content();
    const Result<> done = run(compile(withRelation).up);
    QVERIFY(!done);
    QVERIFY2(done.error().where.contains(u"that this file does not know"), qPrintable(done.error().toString()));
    verifySame(before);
}

void TestSafety::aTextThatChangedSinceIsLeftAlone()
{
    const plan::MigrationPlan plan = compile(withOtherName, {{u"parents.name"_s, u"parents.called"_s}});
    QVERIFY(plan.up.transactional);
    QVERIFY(plan::toSql(plan.down).contains(u"writable_schema"));
    QVERIFY_RESULT(run(plan.up));
    execute(u"ALTER TABLE parents ADD COLUMN age INTEGER DEFAULT 40"_s);
    QVERIFY_RESULT(run(plan.down));
    const auto row = m_connection->query(u"SELECT name, age FROM parents"_s);
    QVERIFY_RESULT(row);
    QCOMPARE(row->rows, (QList<QVariantList>{{u"Ann"_s, 40LL}}));
    const auto check = m_connection->query(u"PRAGMA integrity_check"_s);
    QVERIFY_RESULT(check);
    QCOMPARE(check->rows.first().first().toString(), u"ok"_s);
}

void TestSafety::rowsThatCannotComeBackStopTheWayBack()
{
    // A NOT NULL column without default goes; a row that came since has no value for it.
    execute(
        u"CREATE TABLE things (id INTEGER PRIMARY KEY, label TEXT NOT NULL); INSERT INTO things VALUES (1, 'x');"_s);
    const schema::Schema from = schemaOf(u"CREATE TABLE things (id INTEGER PRIMARY KEY, label TEXT NOT NULL);"_s);
    const schema::Schema to = schemaOf(u"CREATE TABLE things (id INTEGER PRIMARY KEY);"_s);
    const auto plan = plan::compile(from, diff::pair(from, to, sqlite().rules()), sqlite(), {});
    QVERIFY_RESULT(plan);
    QVERIFY_RESULT(run(plan->up));
    execute(u"INSERT INTO things VALUES (2), (3)"_s);
    const test::DatabaseContent before = content();
    const Result<> done = run(plan->down);
    QVERIFY(!done);
    const QString words = done.error().toString();
    for (const QString &part : {u"things"_s, u"label"_s, u"id 2, 3."_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    verifySame(before);
    execute(u"DELETE FROM things WHERE id = 2"_s);
    // The way out that the error names.
    QString remedy = words.mid(words.indexOf("INSERT INTO"_L1)).section(u". "_s, 0, 0);
    execute(remedy.replace(u"'...'"_s, u"'y'"_s));
    QVERIFY_RESULT(run(plan->down));
    const auto labels = m_connection->query(u"SELECT group_concat(label) FROM things"_s);
    QVERIFY_RESULT(labels);
    QCOMPARE(labels->rows.first().first().toString(), u"x,y"_s);
}

RELVAR_TEST_MAIN(TestSafety)
#include "tst_safety.moc"
