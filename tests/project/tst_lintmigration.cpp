// SPDX-License-Identifier: GPL-3.0-or-later
// What a migration's file does to those who use the database, told from its text.
#include "dialects/builtin.h"
#include "project/lintmigration.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::project;

class TestLintMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBlocks_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("harmless") << u"ALTER TABLE t ADD COLUMN c int;"_s << QStringList{};
        QTest::newRow("rewrite") << u"SELECT 1;\nALTER TABLE t ALTER COLUMN a TYPE bigint;"_s
                                 << QStringList{u"RV802 4"_s};
        QTest::newRow("index") << u"CREATE INDEX i ON t (a);"_s << QStringList{u"RV803 3"_s};
        QTest::newRow("index concurrently") << u"CREATE INDEX CONCURRENTLY i ON t (a);"_s << QStringList{};
        QTest::newRow("not null") << u"ALTER TABLE t ALTER COLUMN a SET NOT NULL;"_s << QStringList{u"RV803 3"_s};
        QTest::newRow("drop") << u"ALTER TABLE t DROP COLUMN b;"_s << QStringList{u"RV801 3"_s};
    }

    void tellsWhatBlocks()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, found);
        const dialect::Dialect &dialect = *dialect::find(dialects::builtin(), u"postgresql"_s);
        const QByteArray create = "CREATE TABLE t (a int, b int);\n";
        const schema::Schema before = dialect.readScript(create)->snapshot.schema;
        const schema::Schema after = dialect.readScript(create + sql.toUtf8())->snapshot.schema;
        const auto file
            = migration::parse(u"1_x.sql"_s, "-- x\n-- migrate:up\n" + sql.toUtf8() + "\n-- migrate:down\nSELECT 1;\n");
        QVERIFY_RESULT(file);
        lint::Settings settings;
        settings.off = {u"RV805"_s};
        QStringList lines;
        for (const MigrationFinding &finding : lintMigration(dialect, *file, before, after, settings, 150000))
            lines.append(finding.check->code + u' ' + QString::number(finding.line));
        QCOMPARE(lines, found);
        settings.off += {u"RV801"_s, u"RV802"_s, u"RV803"_s};
        QVERIFY(lintMigration(dialect, *file, before, after, settings, 150000).isEmpty());
    }
};

RELVAR_TEST_MAIN(TestLintMigration)
#include "tst_lintmigration.moc"
