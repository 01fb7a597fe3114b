// SPDX-License-Identifier: GPL-3.0-or-later
// Each tests/cases/postgresql/*.case, see caserunner.h, on a server; also under psql and dbmate. What pg_dump says
// before and after is the same to the letter.
#include "caserunner.h"
#include "dbmate.h"
#include "dialects/builtin.h"
#include "dialects/postgresql/serverprograms.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "support/reuseddatabase.h"

#include <QProcess>
#include <QTemporaryDir>

#include <utility>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using test::DatabaseContent;

namespace {

/// Every table with rows of its own and every sequence, and a query that answers what is in it as texts.
const auto contentQueries = uR"(
SELECT n.nspname || '.' || c.relname,
    CASE c.relkind
        WHEN 'S' THEN format('SELECT last_value::text || is_called::text FROM %1$I.%2$I', n.nspname, c.relname)
        ELSE format('SELECT to_jsonb(t)::text FROM ONLY %1$I.%2$I AS t', n.nspname, c.relname)
    END
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'S') AND n.nspname NOT IN ('relvar', 'information_schema') AND n.nspname NOT LIKE 'pg\_%')"_s;

/// What a way back leaves for a purge is none that it has to empty.
const auto stashes
    = uR"(SELECT 'stash ' || c.relname FROM pg_class AS c WHERE c.relnamespace = 'relvar'::regnamespace
AND c.relname NOT LIKE '%\_since\_%')"_s;

const auto wrong = uR"(
SELECT 'invalid index ' || indexrelid::regclass FROM pg_index WHERE NOT indisvalid
UNION ALL
SELECT 'trigger is off: ' || tgname FROM pg_trigger WHERE tgenabled <> 'O' AND tgname NOT LIKE '%disabled%'
UNION ALL
SELECT 'constraint is not valid: ' || conname FROM pg_constraint WHERE NOT convalidated AND conname NOT LIKE '%not_valid%')"_s;

Result<QStringList> texts(database::Connection &connection, const QString &sql)
{
    return connection.query(sql).map([](const database::ResultSet &answer) {
        QStringList texts;
        for (const QVariantList &row : answer.rows)
            texts.append(row.first().toString());
        return texts;
    });
}

class PostgresqlCase final : public test::CaseDatabase
{
public:
    /// In `database`; what is only read is made in `other`.
    PostgresqlCase(const test::PostgresqlServer &server, test::ReusedDatabase &database, test::ReusedDatabase &other)
        : m_server(server)
        , m_database(database)
        , m_other(other)
    {
    }

    const dialect::Dialect &dialect() const override { return *dialect::find(dialects::builtin(), u"postgresql"_s); }
    database::Connection &connection() override { return m_database.connection(); }
    Result<schema::Schema> schemaOf(const QString &sql) override;
    Result<> renew() override { return m_database.clear(); }
    Result<DatabaseContent> content() override;
    Result<QString> complaints() override;
    QList<OtherProgram> otherPrograms(const dialect::Script &up, const dialect::Script &down) override;

private:
    /// These answer what went wrong.
    QString execute(const QString &sql);
    QString runPsql(const dialect::Script &script) const;
    QString runDbmate(const QString &command, const QByteArray &migration) const;

    const test::PostgresqlServer &m_server;
    test::ReusedDatabase &m_database;
    test::ReusedDatabase &m_other;
    QTemporaryDir m_folder;
};

Result<schema::Schema> PostgresqlCase::schemaOf(const QString &sql)
{
    if (const Result<> made = m_other.clear(); !made)
        return fail(made.error());
    if (const Result<> done = test::runScript(m_other.connection(), dialect(), sql, false); !done)
        return fail(done.error());
    return dialect().introspect(m_other.connection()).map([](const dialect::Snapshot &snapshot) {
        return snapshot.schema;
    });
}

Result<DatabaseContent> PostgresqlCase::content()
{
    const auto dump = m_server.dumpSchema(m_database.name());
    if (!dump)
        return fail(dump.error());
    DatabaseContent content{dump->split(u'\n'), {}};
    // The comma behind a column says no more than that another one follows.
    for (QString &line : content.schema)
        line = line.endsWith(u',') ? line.chopped(1) : line;
    const auto hasStashes = connection().query(u"SELECT to_regnamespace('relvar') IS NOT NULL"_s);
    if (!hasStashes)
        return fail(hasStashes.error());
    if (hasStashes->rows.first().first().toBool()) {
        const auto left = texts(connection(), stashes);
        if (!left)
            return fail(left.error());
        content.schema += *left;
    }
    const auto queries = connection().query(contentQueries);
    if (!queries)
        return fail(queries.error());
    for (const QVariantList &query : queries->rows) {
        const auto rows = texts(connection(), query.at(1).toString());
        if (!rows)
            return fail(rows.error());
        for (const QString &row : *rows)
            content.rows.append(query.at(0).toString() + u": "_s + row);
    }
    content.rows.sort();
    return content;
}

Result<QString> PostgresqlCase::complaints()
{
    return texts(connection(), wrong).map([](const QStringList &complaints) { return complaints.join(u'\n'); });
}

QList<PostgresqlCase::OtherProgram> PostgresqlCase::otherPrograms(const dialect::Script &up,
                                                                  const dialect::Script &down)
{
    const auto psql = [this](const dialect::Script &script) { return runPsql(script); };
    QList<OtherProgram> programs{{psql, psql}};
    if (test::hasDbmate()) {
        const QByteArray migration = test::dbmateFile(up, down);
        // Its table must be away before the schema is looked at, and back before it reverts.
        programs.append({[this, migration](const dialect::Script &) {
                             const QString words = runDbmate(u"up"_s, migration);
                             return words.isEmpty() ? execute(u"CREATE SCHEMA IF NOT EXISTS relvar;"
                                                              "ALTER TABLE schema_migrations SET SCHEMA relvar"_s)
                                                    : words;
                         },
                         [this, migration](const dialect::Script &) {
                             QString words = execute(u"ALTER TABLE relvar.schema_migrations SET SCHEMA public"_s);
                             if (words.isEmpty())
                                 words = runDbmate(u"rollback"_s, migration);
                             return words.isEmpty() ? execute(u"DROP TABLE schema_migrations"_s) : words;
                         }});
    }
    return programs;
}

QString PostgresqlCase::execute(const QString &sql)
{
    const Result<> done = test::runScript(connection(), dialect(), sql, false);
    return done ? QString() : done.error().toString();
}

QString PostgresqlCase::runPsql(const dialect::Script &script) const
{
    QProcess psql;
    QStringList arguments{u"-X"_s, u"-q"_s,
                          u"-v"_s, u"ON_ERROR_STOP=1"_s,
                          u"-d"_s, m_server.settings(m_database.name()).address};
    if (script.transactional)
        arguments.append(u"-1"_s);
    arguments += {u"-f"_s, u"-"_s};
    psql.start(postgresql::newestServerPrograms() + u"/psql"_s, arguments);
    psql.write(plan::toSql(script).toUtf8());
    psql.closeWriteChannel();
    psql.waitForFinished();
    if (psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0)
        return {};
    return QString::fromUtf8(psql.readAllStandardError());
}

QString PostgresqlCase::runDbmate(const QString &command, const QByteArray &migration) const
{
    const QString url = u"postgres://postgres@/%1?host=%2&sslmode=disable"_s.arg(m_database.name(),
                                                                                 m_server.cluster().socketFolder());
    return test::runDbmate(m_folder.path(), url, command, migration);
}

} // namespace

class TestPostgresql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void cases_data() { test::addCases(u"postgresql"_s); }
    void cases()
    {
        QFETCH(const QString, path);
        PostgresqlCase database(m_server, m_changed, m_read);
        test::CaseRunner(path, database).run();
    }

    void nobodyWritesBetweenCopyAndChange();

private:
    test::PostgresqlServer m_server;
    // Emptied before each use: a new one each time would take minutes.
    test::ReusedDatabase m_changed{m_server, u"changed"_s};
    test::ReusedDatabase m_read{m_server, u"read"_s};
};

/// A value that came in after the copy, before the column was gone, would be in neither.
void TestPostgresql::nobodyWritesBetweenCopyAndChange()
{
    const auto file = test::CaseFile::read(test::sourceFile(u"tests/cases/postgresql/drop-column.case"_s));
    PostgresqlCase database(m_server, m_changed, m_read);
    QVERIFY_RESULT(database.renew());
    const dialect::Dialect &dialect = database.dialect();
    QVERIFY_RESULT(test::runScript(database.connection(), dialect, file.section(u"from"_s), true));
    const auto other = m_server.connect(m_changed.name());
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->execute(u"SET lock_timeout = 100"_s));

    QVERIFY_RESULT(database.connection().execute(u"BEGIN"_s));
    bool isCopied = false;
    for (const dialect::SplitStatement &statement : dialect.split(file.section(u"up"_s))) {
        QVERIFY_RESULT(database.connection().execute(statement.sql));
        isCopied = isCopied || statement.sql.startsWith(u"CREATE TABLE"_s);
        if (isCopied)
            break;
    }
    QVERIFY(isCopied);
    const auto written = (*other)->execute(u"INSERT INTO users VALUES (1, 'Ann', '555-1')"_s);
    QVERIFY(!written);
    QVERIFY2(written.error().code.is(database::DatabaseError::Locked), qPrintable(written.error().toString()));
}

RELVAR_TEST_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
