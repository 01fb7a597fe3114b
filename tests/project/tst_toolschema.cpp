// SPDX-License-Identifier: GPL-3.0-or-later
// The schema at a migration of another tool: the one that is meant is found by every name that it has, and by no other.
#include "dialects/builtin.h"
#include "project/toolschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestToolSchema : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] Result<schema::Schema> at(const QString &format, const QString &folder, const QString &upTo) const
    {
        return project::schemaOfTool(*formats::find(format), m_folder.filePath(folder),
                                     *dialect::find(dialects::builtin(), u"sqlite"_s), upTo, {});
    }

    /// How many tables there are, or the error.
    [[nodiscard]] QString tables(const QString &format, const QString &folder, const QString &upTo) const
    {
        const Result<schema::Schema> schema = at(format, folder, upTo);
        return schema ? QString::number(schema->tables.size()) : schema.error().message.toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"prisma/0_init/migration.sql"_s, "CREATE TABLE a (id INTEGER);\n");
        put(u"prisma/20260101000000_b/migration.sql"_s, "CREATE TABLE b (id INTEGER);\n");
        put(u"prisma/20260102000000_c/migration.sql"_s, "CREATE TABLE c (id INTEGER);\n");
        put(u"migrate/000001_a.up.sql"_s, "CREATE TABLE a (id INTEGER);\n");
        put(u"migrate/000002_b.up.sql"_s, "CREATE TABLE b (id INTEGER);\n");
        put(u"flyway/V1__a.sql"_s, "CREATE TABLE a (id INTEGER);\n");
        put(u"flyway/V2__b.sql"_s, "CREATE TABLE b (id INTEGER);\n");
        put(u"flyway/B2__both.sql"_s, "CREATE TABLE a (id INTEGER); CREATE TABLE b (id INTEGER);\n");
        put(u"drizzle/0000_a.sql"_s, "CREATE TABLE a (id INTEGER);\n");
        put(u"drizzle/0009_stray.sql"_s, "CREATE TABLE stray (id INTEGER);\n");
        put(u"drizzle/meta/_journal.json"_s,
            R"({"version":"7","dialect":"sqlite","entries":[
{"idx":0,"version":"6","when":1767225600000,"tag":"0000_a","breakpoints":true}]})");
    }

    void idsThatAreNoNumbersAreNotTheNumberNought()
    {
        QCOMPARE(tables(u"prisma"_s, u"prisma"_s, u"0_init"_s), u"1"_s);
        QCOMPARE(tables(u"prisma"_s, u"prisma"_s, u"20260101000000_b"_s), u"2"_s);
        QCOMPARE(tables(u"prisma"_s, u"prisma"_s, {}), u"3"_s);
        QVERIFY_FAILS_WITH(at(u"prisma"_s, u"prisma"_s, u"nonsense"_s), migration::MigrationError::UnknownId);
    }

    void numbersAreTheSameWithoutTheirNoughts()
    {
        QCOMPARE(tables(u"golang-migrate"_s, u"migrate"_s, u"1"_s), u"1"_s);
        QCOMPARE(tables(u"golang-migrate"_s, u"migrate"_s, u"000002"_s), u"2"_s);
        QVERIFY_FAILS_WITH(at(u"golang-migrate"_s, u"migrate"_s, u"0"_s), migration::MigrationError::UnknownId);
    }

    void filesThatShareAnIdAreNamedByTheirNames()
    {
        QCOMPARE(tables(u"flyway"_s, u"flyway"_s, u"2"_s), u"2"_s);
        QCOMPARE(tables(u"flyway"_s, u"flyway"_s, u"V2__b.sql"_s), u"2"_s);
        QCOMPARE(tables(u"flyway"_s, u"flyway"_s, u"V1__a.sql"_s), u"1"_s);
    }

    void whatDoesNotRunSaysWhy()
    {
        const QString baseline = tables(u"flyway"_s, u"flyway"_s, u"B2__both.sql"_s);
        QVERIFY2(baseline.contains(u"a baseline"_s), qPrintable(baseline));
        const QString stray = tables(u"drizzle-journal"_s, u"drizzle"_s, u"0009_stray"_s);
        QVERIFY2(stray.contains(u"not registered"_s), qPrintable(stray));
        QVERIFY_FAILS_WITH(at(u"drizzle-journal"_s, u"drizzle"_s, u"0009_stray"_s),
                           migration::MigrationError::UnknownId);
    }
};

RELVAR_TEST_MAIN(TestToolSchema)
#include "tst_toolschema.moc"
