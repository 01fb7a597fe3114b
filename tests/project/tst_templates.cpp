// SPDX-License-Identifier: GPL-3.0-or-later
// Templates that Relvar brings make tables that the products take, and a project keeps its own.
#include "dialects/builtin.h"
#include "document/documentstore.h"
#include "edit/edits.h"
#include "edit/namingpresets.h"
#include "edit/templates.h"
#include "project/templates.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::project;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteTakesThem()
    {
        const dialect::Dialect &dialect = *dialect::find(dialects::builtin(), u"sqlite"_s);
        auto scratch = dialect.openScratch();
        QVERIFY_RESULT(scratch);
        document::Document document;
        document.schema = dialect.emptySchema();
        int number = 0;
        for (const TableTemplate &pattern : builtinTemplates(u"sqlite"_s, 0, {})) {
            schema::Table table = edit::fromTemplate(pattern.table, u"t%1"_s.arg(++number));
            const Result<document::Document> added = edit::addTable(table, {})(document);
            QVERIFY_RESULT(added);
            document = *added;
            QVERIFY(!pattern.name.isEmpty() && !pattern.explanation.isEmpty());
        }
        for (const dialect::Statement &statement : dialect.create(*document.schema)) {
            const auto done = (*scratch)->execute(statement.sql);
            QVERIFY_RESULT(done);
        }
        QVERIFY_RESULT((*scratch)->execute(u"INSERT INTO t1 DEFAULT VALUES"_s));
        const auto rows = (*scratch)->query(u"SELECT id, created_at FROM t1"_s);
        QVERIFY_RESULT(rows);
        static const QRegularExpression uuid(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        const QString id = rows->rows.first().first().toString();
        QVERIFY2(uuid.match(id).hasMatch(), qPrintable(id));
    }

    void postgresqlHasItsOwnTypes()
    {
        const QList<TableTemplate> templates = builtinTemplates(u"postgresql"_s, 0, {});
        QCOMPARE(templates.first().table.columns.first().defaultExpression, u"gen_random_uuid()"_s);
        QVERIFY(templates.at(1).table.columns.first().identity);
        QVERIFY(!templates.first().explanation.contains(u"pgcrypto"));
        QVERIFY(builtinTemplates(u"postgresql"_s, 120000, {}).first().explanation.contains(u"pgcrypto"));
    }

    void beginAsTheFrameworkOfTheProject()
    {
        const auto first = [](const QString &preset, const QString &dialect) {
            const document::NamingConvention convention = edit::findNamingPreset(preset)->conventionFor(dialect);
            const QList<TableTemplate> templates = builtinTemplates(dialect, 0, convention.columns);
            QStringList lines;
            for (const schema::Column &column : templates.first().table.columns) {
                lines.append(column.name + u' ' + column.type.text + (column.identity ? u" identity"_s : QString())
                             + (column.notNull ? u" required"_s : QString())
                             + (column.defaultExpression ? u" = "_s + *column.defaultExpression : QString()));
            }
            return lines.join(u", "_s);
        };
        QCOMPARE(first(u"loco"_s, u"postgresql"_s),
                 u"id integer identity required, created_at timestamp with time zone required = now(), "
                 "updated_at timestamp with time zone required = now()"_s);
        QCOMPARE(first(u"prisma"_s, u"postgresql"_s),
                 u"id integer identity required, createdAt timestamp(3) without time zone required = now(), "
                 "updatedAt timestamp(3) without time zone required"_s);
        QCOMPARE(first(u"fluentorm"_s, u"postgresql"_s),
                 u"id uuid required = gen_random_uuid(), created_at timestamp without time zone required = now(), "
                 "updated_at timestamp without time zone required = now()"_s);
        QCOMPARE(first(u"rails"_s, u"sqlite"_s),
                 u"id INTEGER required, created_at datetime(6) required, updated_at datetime(6) required"_s);
        QCOMPARE(first(u"laravel"_s, u"postgresql"_s),
                 u"id bigint identity required, created_at timestamp(0) without time zone, "
                 "updated_at timestamp(0) without time zone"_s);
        QCOMPARE(first(u"efcore"_s, u"sqlite"_s),
                 u"Id INTEGER required, CreatedAt TEXT required, UpdatedAt TEXT required"_s);
    }

    void aProjectKeepsItsOwn()
    {
        const QTemporaryDir folder;
        const Result<Project> project = create(folder.path(), u"sqlite"_s, {});
        QVERIFY_RESULT(project);
        QVERIFY(readTemplates(*project)->isEmpty());
        schema::Table table = builtinTemplates(u"sqlite"_s, 0, {}).last().table;
        table.name = u"colours"_s;
        table.primaryKey->name = u"colours_pkey"_s;
        QVERIFY_RESULT(writeTemplate(*project, u"short list"_s, table));
        QVERIFY_FAILS_WITH(writeTemplate(*project, u"../x"_s, table), ProjectError::NotWritable);
        QVERIFY_FAILS_WITH(writeTemplate(*project, {}, table), ProjectError::NotWritable);
        const auto read = readTemplates(*project);
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().name, u"short list"_s);
        QCOMPARE(read->first().table, edit::asTemplate(table));
        QVERIFY_RESULT(removeTemplate(*project, u"short list"_s));
        QVERIFY(readTemplates(*project)->isEmpty());
        QFile broken(folder.filePath(u"templates/broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"tables\": [");
        broken.close();
        QVERIFY_FAILS_WITH(readTemplates(*project), ProjectError::BrokenFile);
    }
};

RELVAR_TEST_MAIN(TestTemplates)
#include "tst_templates.moc"
