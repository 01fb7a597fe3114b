// SPDX-License-Identifier: GPL-3.0-or-later
// Each tests/cases/sqlite/*.case, see caserunner.h, on a file; also under the sqlite3 shell and dbmate. With
// RELVAR_TEST_SQLITE=3.31.1 under that library, which LD_LIBRARY_PATH has to name, without other programs.
#include "caserunner.h"
#include "dbmate.h"
#include "dialects/builtin.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using test::DatabaseContent;

namespace {

bool isOtherLibrary()
{
    return qEnvironmentVariableIsSet("RELVAR_TEST_SQLITE");
}

class SqliteCase final : public test::CaseDatabase
{
public:
    const dialect::Dialect &dialect() const override { return *dialect::find(dialects::builtin(), u"sqlite"_s); }
    int otherVersion() const override { return isOtherLibrary() ? sqlite3_libversion_number() : 0; }
    database::Connection &connection() override { return *m_connection; }
    Result<schema::Schema> schemaOf(const QString &sql) override;
    Result<> renew() override;
    Result<DatabaseContent> content() override;
    Result<QString> complaints() override;
    QList<OtherProgram> otherPrograms(const dialect::Script &up, const dialect::Script &down) override;

private:
    QString runDbmate(const QString &command, const QByteArray &migration);

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_path;
    std::unique_ptr<database::Connection> m_connection;
};

Result<schema::Schema> SqliteCase::schemaOf(const QString &sql)
{
    auto scratch = dialect().openScratch();
    if (!scratch)
        return fail(scratch.error());
    if (const Result<> done = test::runScript(**scratch, dialect(), sql, false); !done)
        return fail(done.error());
    return dialect().introspect(**scratch).map([](const dialect::Snapshot &snapshot) { return snapshot.schema; });
}

Result<> SqliteCase::renew()
{
    m_path = m_folder.filePath(u"case%1.db"_s.arg(++m_files));
    auto connection = test::openFile(dialect(), m_path);
    if (!connection)
        return fail(connection.error());
    m_connection = *std::move(connection);
    return {};
}

Result<DatabaseContent> SqliteCase::content()
{
    return test::readContent(*m_connection).map([](DatabaseContent content) {
        // SQLite makes it with the first AUTOINCREMENT and never drops it.
        content.schema.removeAll(u"CREATE TABLE sqlite_sequence(name,seq)"_s);
        return content;
    });
}

Result<QString> SqliteCase::complaints()
{
    const auto check = m_connection->query(u"PRAGMA integrity_check"_s);
    if (!check)
        return fail(check.error());
    const auto enforced = m_connection->query(u"PRAGMA foreign_keys"_s);
    if (!enforced)
        return fail(enforced.error());
    if (enforced->rows.first().first().toInt() != 1)
        return u"foreign keys are off"_s;
    const QString words = check->rows.first().first().toString();
    return words == u"ok" ? QString() : words;
}

QList<SqliteCase::OtherProgram> SqliteCase::otherPrograms(const dialect::Script &up, const dialect::Script &down)
{
    QList<OtherProgram> programs;
    if (isOtherLibrary())
        return programs;
    if (test::hasShell()) {
        const auto run = [this](const dialect::Script &script) { return test::runShell(m_path, plan::toSql(script)); };
        programs.append({run, run});
    }
    if (test::hasDbmate()) {
        const QByteArray migration = test::dbmateFile(up, down);
        programs.append({[this, migration](const dialect::Script &) { return runDbmate(u"up"_s, migration); },
                         [this, migration](const dialect::Script &) {
                             const QString words = runDbmate(u"rollback"_s, migration);
                             const auto dropped = m_connection->execute(u"DROP TABLE schema_migrations"_s);
                             return dropped ? words : words + dropped.error().toString();
                         }});
    }
    return programs;
}

QString SqliteCase::runDbmate(const QString &command, const QByteArray &migration)
{
    return test::runDbmate(m_folder.path(), u"sqlite:"_s + m_path, command, migration);
}

} // namespace

class TestSqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (isOtherLibrary())
            QCOMPARE(QLatin1StringView(sqlite3_libversion()), qEnvironmentVariable("RELVAR_TEST_SQLITE"));
    }

    void cases_data() { test::addCases(u"sqlite"_s); }
    void cases()
    {
        QFETCH(const QString, path);
        SqliteCase database;
        test::CaseRunner(path, database).run();
    }

    // What was read is written again to the letter, and read as the same.
    void readsWhatItWrites_data() { test::addCases(u"sqlite"_s); }
    void readsWhatItWrites()
    {
        QFETCH(const QString, path);
        SqliteCase database;
        const test::CaseFile file = test::CaseFile::read(path);
        if (database.otherVersion() && database.otherVersion() < file.section(u"needs"_s).toInt())
            QSKIP("this version does not know what the case is about");
        const dialect::Dialect &dialect = database.dialect();
        for (const QString &section : {u"from"_s, u"to"_s}) {
            const auto read = database.schemaOf(file.section(section));
            QVERIFY_RESULT(read);
            QStringList statements;
            for (const dialect::Statement &statement : dialect.create(*read))
                statements.append(statement.sql);
            const auto again = database.schemaOf(statements.join(u";\n"_s));
            QVERIFY_RESULT(again);
            const schema::Schema paired = diff::pair(*read, *again, dialect.rules());
            QVERIFY(diff::diff(*read, paired, dialect.rules()).isEmpty());
            for (const Box<schema::Table> &table : paired.tables)
                QCOMPARE(table->definition, read->table(table->id)->definition);
        }
    }
};

RELVAR_TEST_MAIN(TestSqlite)
#include "tst_sqlite.moc"
