// SPDX-License-Identifier: GPL-3.0-or-later
// Each tests/cases/online/*.case on a server: one change as several migrations. All ups lead where the plain migration
// leads, all downs back to the letter with every row, and each down to where its up began. Sections: from, to, renames,
// rows, after up, after down as in caserunner.h · options (gradual: plan::compileGradual() instead of compileOnline())
// · conversions (column: up => down, of the one table) · before 2 … (statements that programs run before the second
// migration), after before 2 … · between (those before the last), after between · files (the migrations, written by
// UPDATE_CASES=1) · error.
#include "casefile.h"
#include "databasecontent.h"
#include "dialects/builtin.h"
#include "plan/online.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "support/reuseddatabase.h"

#include <QDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &postgres()
{
    return *dialect::find(dialects::builtin(), u"postgresql"_s);
}

QString part(const QString &way, const dialect::Script &script)
{
    return u"-- migrate:"_s + way + (script.transactional ? QString() : u" transaction:false"_s) + u'\n'
           + plan::toSql(script).trimmed() + u'\n';
}

QString textOf(const QList<plan::PlannedStage> &stages)
{
    QStringList files;
    for (const plan::PlannedStage &stage : stages) {
        files.append(u"-- %1 (%2)\n"_s.arg(stage.label.isEmpty() ? u"itself"_s : stage.label,
                                            plan::gradeName(stage.plan.grade))
                     + part(u"up"_s, stage.plan.up) + u'\n' + part(u"down"_s, stage.plan.down));
    }
    return files.join(u'\n').trimmed();
}

/// The lines of a dump, in an order of their own; without the comma that only says that another line follows.
QStringList comparable(const QString &dump)
{
    QStringList lines = dump.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.endsWith(u',') ? line.chopped(1) : line;
    lines.sort();
    return lines;
}

} // namespace

class TestOnline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void cases_data();
    void cases();
    void failedBuildCanBeRepeated();

private:
    void compile();
    void compare(const Result<QList<plan::PlannedStage>> &stages);
    void rehearse();
    void rehearsePlain();
    void run(test::ReusedDatabase &database, const dialect::Script &script);
    void execute(const QString &section);
    void verifyQueries(const QString &section);
    void verifyReached(const plan::MigrationPlan &plan);
    [[nodiscard]] Result<schema::Schema> schemaOf(const QString &sql);
    [[nodiscard]] Result<QStringList> rows();

    test::PostgresqlServer m_server;
    test::ReusedDatabase m_changed{m_server, u"changed"_s};
    test::ReusedDatabase m_other{m_server, u"other"_s};
    QString m_path;
    test::CaseFile m_file;
    bool m_isGradual = false;
    schema::Schema m_from;
    schema::Schema m_to;
    QList<plan::PlannedStage> m_stages;
};

void TestOnline::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sourceFile(u"tests/cases/online"_s));
    const QStringList files = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << folder.filePath(file);
}

void TestOnline::cases()
{
    QFETCH(const QString, path);
    m_path = path;
    m_file = test::CaseFile::read(path);
    m_isGradual = m_file.lines(u"options"_s).contains(u"gradual"_s);
    m_stages.clear();
    compile();
    if (m_stages.isEmpty() || QTest::currentTestFailed())
        return;
    rehearse();
    if (!QTest::currentTestFailed() && !m_isGradual)
        rehearsePlain();
}

Result<schema::Schema> TestOnline::schemaOf(const QString &sql)
{
    if (const Result<> made = m_other.clear(); !made)
        return fail(made.error());
    if (const Result<> done = test::runScript(m_other.connection(), postgres(), sql, false); !done)
        return fail(done.error());
    return m_other.read({});
}

void TestOnline::compile()
{
    const auto from = schemaOf(m_file.section(u"from"_s));
    QVERIFY_RESULT(from);
    const auto to = schemaOf(m_file.section(u"to"_s));
    QVERIFY_RESULT(to);
    QList<diff::Rename> renames;
    for (const QString &line : m_file.lines(u"renames"_s))
        renames.append({line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed()});
    m_from = *from;
    m_to = diff::pair(m_from, *to, postgres().rules(), renames);
    if (!renames.isEmpty()) {
        // Nobody edits a view to follow a rename.
        m_to.views = m_from.views;
    }
    dialect::CompileOptions options{.migrationId = u"20260101120000"_s};
    for (const QString &line : m_file.lines(u"conversions"_s)) {
        const QString both = line.section(u": "_s, 1);
        for (const schema::Column &column : m_to.tables.first()->columns) {
            if (column.name == line.section(u": "_s, 0, 0))
                options.conversions.append({column.id, both.section(u"=>"_s, 0, 0).trimmed(),
                                            both.section(u"=>"_s, 1).trimmed()});
        }
    }
    const dialect::OnlineOptions online{
        .batchRows = 2,
        .migrationId = [](qsizetype number) { return QString::number(20260101120000 + number); }};
    compare(m_isGradual ? plan::compileGradual(m_from, m_to, postgres(), options, online)
                        : plan::compileOnline(m_from, m_to, postgres(), options, online));
}

void TestOnline::compare(const Result<QList<plan::PlannedStage>> &stages)
{
    const bool updates = qEnvironmentVariableIsSet("UPDATE_CASES");
    const QString section = m_file.contains(u"error"_s) ? u"error"_s : u"files"_s;
    if (section == u"files"_s)
        QVERIFY_RESULT(stages);
    else
        QVERIFY2(!stages, "compiled, although an error was expected");
    const QString text = stages ? textOf(*stages) : stages.error().toString();
    if (updates) {
        m_file.setSection(section, text);
        QVERIFY(m_file.write(m_path));
    }
    QCOMPARE(text, m_file.section(section));
    if (stages)
        m_stages = *stages;
}

void TestOnline::run(test::ReusedDatabase &database, const dialect::Script &script)
{
    // Other programs send such a part as a whole, and the server takes more than one statement for a transaction.
    if (!script.transactional)
        QCOMPARE(script.statements.size(), 1);
    QVERIFY_RESULT(
        test::runScript(database.connection(), postgres(), plan::toSql(script), script.transactional));
}

void TestOnline::execute(const QString &section)
{
    QVERIFY_RESULT(test::runScript(m_changed.connection(), postgres(), m_file.section(section), false));
}

Result<QStringList> TestOnline::rows()
{
    QStringList rows;
    const auto tables = m_changed.connection().query(
        uR"(SELECT format('SELECT to_jsonb(t)::text FROM ONLY %1$I.%2$I AS t', n.nspname, c.relname)
            FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname NOT IN ('relvar', 'information_schema', 'pg_catalog', 'pg_toast'))"_s);
    if (!tables)
        return fail(tables.error());
    for (const QVariantList &table : tables->rows) {
        const auto answer = m_changed.connection().query(table.first().toString());
        if (!answer)
            return fail(answer.error());
        for (const QVariantList &row : answer->rows)
            rows.append(row.first().toString());
    }
    rows.sort();
    return rows;
}

void TestOnline::rehearse()
{
    QVERIFY_RESULT(m_changed.clear());
    execute(u"from"_s);
    execute(u"rows"_s);
    const auto before = rows();
    QVERIFY_RESULT(before);
    QStringList dumps;
    bool isWritten = m_file.contains(u"between"_s);
    for (const bool isAgain : {false, true}) {
        for (qsizetype i = 0; i < m_stages.size(); ++i) {
            if (i == m_stages.size() - 1 && !isAgain) {
                execute(u"between"_s);
                verifyQueries(u"after between"_s);
            }
            if (const QString section = u"before %1"_s.arg(i + 1); m_file.contains(section) && !isAgain) {
                isWritten = true;
                execute(section);
                verifyQueries(u"after "_s + section);
            }
            if (!isAgain) {
                const auto dump = m_server.dumpSchema(m_changed.name());
                QVERIFY_RESULT(dump);
                dumps.append(*dump);
            }
            run(m_changed, m_stages.at(i).plan.up);
            // A fill that was stopped is run again as a whole.
            if (m_stages.at(i).label.startsWith("fill "_L1) || m_stages.at(i).label.startsWith("copy "_L1))
                run(m_changed, m_stages.at(i).plan.up);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"up of "_s + m_stages.at(i).label));
            verifyReached(m_stages.at(i).plan);
        }
        // The second time without what programs wrote in between.
        if (!isAgain || !m_file.contains(u"between"_s))
            verifyQueries(u"after up"_s);
        for (qsizetype i = m_stages.size() - 1; i >= 0; --i) {
            run(m_changed, m_stages.at(i).plan.down);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"down of "_s + m_stages.at(i).label));
            if (isAgain)
                continue;
            const auto dump = m_server.dumpSchema(m_changed.name());
            QVERIFY_RESULT(dump);
            QCOMPARE(test::difference(comparable(dumps.at(i)), comparable(*dump)), QString());
        }
        verifyQueries(u"after down"_s);
        const auto after = rows();
        QVERIFY_RESULT(after);
        if (!isWritten)
            QCOMPARE(test::difference(*before, *after), QString());
    }
    for (const plan::PlannedStage &stage : std::as_const(m_stages))
        run(m_changed, stage.plan.up);
}

void TestOnline::failedBuildCanBeRepeated()
{
    const test::CaseFile file = test::CaseFile::read(test::sourceFile(u"tests/cases/online/index.case"_s));
    QVERIFY_RESULT(m_changed.clear());
    database::Connection &connection = m_changed.connection();
    QVERIFY_RESULT(test::runScript(connection, postgres(), file.section(u"from"_s), false));
    QVERIFY_RESULT(connection.execute(u"INSERT INTO orders VALUES (1, 7), (2, 7)"_s));
    QString build;
    QString remedy;
    for (const QString &line : file.lines(u"files"_s)) {
        if (line.startsWith("-- If it fails it leaves an INVALID index: "_L1))
            remedy = line.section(u": "_s, 1).section(u", then"_s, 0, 0);
        if (line.startsWith("CREATE UNIQUE INDEX CONCURRENTLY"_L1))
            build = line;
    }
    QVERIFY(!connection.execute(build));
    QVERIFY_RESULT(connection.execute(u"UPDATE orders SET customer = 8 WHERE id = 2"_s));
    QVERIFY2(!connection.execute(build), "the invalid index is still there");
    // To the letter what the comment says.
    QVERIFY_RESULT(connection.execute(remedy));
    QVERIFY_RESULT(connection.execute(build));
}

void TestOnline::verifyReached(const plan::MigrationPlan &plan)
{
    const auto reached = m_changed.read(plan.to);
    QVERIFY_RESULT(reached);
    schema::Schema expected = plan.to;
    // The server writes the text of a view in its own words.
    expected.views = reached->views;
    QStringList left;
    for (const diff::Description &line :
         diff::describe(diff::diff(expected, *reached, postgres().rules()), expected, *reached))
        left.append(line.text.toString());
    QCOMPARE(left.join(u'\n'), QString());
}

void TestOnline::rehearsePlain()
{
    const auto plain = plan::compile(m_from, m_to, postgres(), {.migrationId = u"20260101120000"_s});
    QVERIFY_RESULT(plain);
    QVERIFY_RESULT(m_other.clear());
    QVERIFY_RESULT(test::runScript(m_other.connection(), postgres(), m_file.section(u"from"_s), false));
    run(m_other, plain->up);
    const auto wanted = m_server.dumpSchema(m_other.name());
    QVERIFY_RESULT(wanted);
    const auto reached = m_server.dumpSchema(m_changed.name());
    QVERIFY_RESULT(reached);
    QCOMPARE(test::difference(comparable(*wanted), comparable(*reached)), QString());
}

void TestOnline::verifyQueries(const QString &section)
{
    for (const QString &query : m_file.lines(section)) {
        const auto answer = m_changed.connection().query(query);
        QVERIFY_RESULT(answer);
        QVERIFY2(!answer->rows.isEmpty() && answer->rows.first().first().toInt() == 1,
                 qPrintable(section + u": "_s + query));
    }
}

RELVAR_TEST_MAIN(TestOnline)
#include "tst_online.moc"
