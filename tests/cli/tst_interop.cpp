// SPDX-License-Identifier: GPL-3.0-or-later
// Relvar takes turns with the real tools on PostgreSQL: what one began the other goes on with, up and down, and schema
// and history table are in the end those that the tool makes alone.
#include "dialects/postgresql/sockets.h"
#include "migration/formats/formats.h"
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QProcess>
#include <QStandardPaths>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestInterop : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    int m_port = 0;

    [[nodiscard]] QString url(const QString &database) const
    {
        return u"postgres://postgres@127.0.0.1:%1/%2?sslmode=disable"_s.arg(QString::number(m_port), database);
    }
    /// Up as far as there are files, or the newest down.
    [[nodiscard]] Outcome tool(const Workbench &bench, const QString &name, const QString &database, bool up) const;
    static void writeMigration(const Workbench &bench, const QString &tool, int number);
    /// The history with its columns and keys, without times.
    [[nodiscard]] QString history(const QString &tool, const QString &database) const;

private Q_SLOTS:
    void initTestCase();
    void takesTurns_data();
    void takesTurns();
    void startsOverAsTheToolDoes_data();
    void startsOverAsTheToolDoes();
    void holdsTheSameLock();
};

void TestInterop::initTestCase()
{
    m_port = freePort();
    QVERIFY_RESULT(m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port}));
}

Outcome TestInterop::tool(const Workbench &bench, const QString &name, const QString &database, bool up) const
{
    const QString folder = bench.path(u"shop/migrations"_s);
    if (name == u"dbmate"_s) {
        return bench.program(name, {u"--no-dump-schema"_s, u"--migrations-dir"_s, folder, u"--url"_s, url(database),
                                    up ? u"up"_s : u"down"_s});
    }
    if (name == u"goose"_s)
        return bench.program(name, {u"-dir"_s, folder, u"postgres"_s, url(database), up ? u"up"_s : u"down"_s});
    const QStringList common{u"-path"_s, folder, u"-database"_s, url(database)};
    return bench.program(name, common + (up ? QStringList{u"up"_s} : QStringList{u"down"_s, u"1"_s}));
}

void TestInterop::writeMigration(const Workbench &bench, const QString &tool, int number)
{
    const QByteArray table = "t" + QByteArray::number(number);
    const QByteArray up = "CREATE TABLE " + table + " (id integer PRIMARY KEY);\nCREATE FUNCTION f_" + table
                          + "() RETURNS integer LANGUAGE plpgsql AS $$\nBEGIN\n    RETURN 1;\nEND;\n$$;\n";
    const QByteArray down = "DROP FUNCTION f_" + table + "();\nDROP TABLE " + table + ";\n";
    const QString name
        = u"shop/migrations/2026010%1_%2"_s.arg(QString::number(number) + u"000000"_s, QLatin1StringView(table));
    if (tool == u"dbmate"_s) {
        bench.write(name + u".sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
    } else if (tool == u"goose"_s) {
        bench.write(name + u".sql"_s, "-- +goose Up\n-- +goose StatementBegin\n" + up
                                          + "-- +goose StatementEnd\n\n-- +goose Down\n" + down);
    } else {
        bench.write(name + u".up.sql"_s, up);
        bench.write(name + u".down.sql"_s, down);
    }
}

QString TestInterop::history(const QString &tool, const QString &database) const
{
    const bool isGoose = tool == u"goose"_s;
    const QString table = isGoose ? u"goose_db_version"_s : u"schema_migrations"_s;
    QStringList lines;
    for (const QString &sql :
         {isGoose ? u"SELECT id, version_id, is_applied FROM goose_db_version ORDER BY id"_s
                  : u"SELECT * FROM schema_migrations ORDER BY 1"_s,
          u"SELECT column_name, data_type, character_maximum_length, is_nullable, column_default, identity_generation "
          u"FROM information_schema.columns WHERE table_name = '%1' ORDER BY ordinal_position"_s.arg(table),
          u"SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '%1'::regclass ORDER BY 1"_s
              .arg(table)}) {
        const auto rows = m_server.run(database, sql);
        if (!rows)
            return rows.error().toString();
        for (const QVariantList &row : rows->rows) {
            QStringList fields;
            for (const QVariant &field : row)
                fields.append(field.toString());
            lines.append(fields.join(u'|'));
        }
    }
    return lines.join(u'\n');
}

void TestInterop::takesTurns_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &[program, format] :
         {std::pair{"dbmate", "dbmate"}, {"goose", "goose"}, {"migrate", "golang-migrate"}})
        QTest::newRow(program) << QString::fromLatin1(format);
}

void TestInterop::takesTurns()
{
    QFETCH(QString, format);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        QSKIP(qPrintable(program
                         + u" is not there: `./dev deps` puts it into build/tools. That Relvar takes turns with it "
                           u"was NOT tested."_s));
    }
    const Workbench bench;
    for (const QString &database : {u"alone"_s, u"both"_s, u"ours"_s}) {
        QVERIFY_RESULT(m_server.createDatabase(program + database));
    }
    const QString alone = program + u"alone"_s;
    const QString both = program + u"both"_s;
    const QString ours = program + u"ours"_s;
    const auto compare = [&] {
        QCOMPARE(history(program, both), history(program, alone));
        QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, url(alone), u"--to"_s, url(both)}), 0);
    };

    writeMigration(bench, program, 1);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, url(both), u"--format"_s, format}), 0);
    QVERIFY_EXIT(tool(bench, program, both, true), 0);
    QVERIFY_EXIT(tool(bench, program, alone, true), 0);
    writeMigration(bench, program, 2);
    writeMigration(bench, program, 3);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(tool(bench, program, alone, true), 0);
    compare();
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);

    // What Relvar has applied the tool reverts, and the other way round.
    QVERIFY_EXIT(tool(bench, program, both, false), 0);
    QVERIFY_EXIT(tool(bench, program, alone, false), 0);
    compare();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QVERIFY_EXIT(tool(bench, program, alone, false), 0);
    compare();
    QVERIFY_EXIT(tool(bench, program, both, true), 0);
    QVERIFY_EXIT(tool(bench, program, alone, true), 0);
    compare();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"-n"_s, u"3"_s}), 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY_EXIT(tool(bench, program, alone, false), 0);
    compare();

    // A table that Relvar has made is the one that the tool makes.
    QVERIFY_EXIT(bench.shop({u"up"_s, url(ours)}), 0);
    QVERIFY_RESULT(m_server.dropDatabase(alone));
    QVERIFY_RESULT(m_server.createDatabase(alone));
    QVERIFY_EXIT(tool(bench, program, alone, true), 0);
    QCOMPARE(history(program, ours), history(program, alone));
}

void TestInterop::startsOverAsTheToolDoes_data()
{
    takesTurns_data();
}

/// redo, refresh, reset and fresh leave the table that the tool's own ups and downs leave.
void TestInterop::startsOverAsTheToolDoes()
{
    QFETCH(QString, format);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        QSKIP(qPrintable(program
                         + u" is not there: `./dev deps` puts it into build/tools. That Relvar starts over as it does "
                           u"was NOT tested."_s));
    }
    const Workbench bench;
    const QString alone = program + u"again"_s;
    const QString ours = program + u"over"_s;
    for (const QString &database : {alone, ours})
        QVERIFY_RESULT(m_server.createDatabase(database));
    for (const int number : {1, 2, 3})
        writeMigration(bench, program, number);
    const auto all = [&](bool up) {
        // dbmate and golang-migrate apply all at once and revert one after another, as goose does.
        for (int i = 0; i < (up ? 1 : 3); ++i)
            QVERIFY_EXIT(tool(bench, program, alone, up), 0);
    };
    const auto compare = [&] {
        QCOMPARE(history(program, ours), history(program, alone));
        QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, url(alone), u"--to"_s, url(ours)}), 0);
    };
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, url(ours), u"--format"_s, format}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    all(true);
    compare();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"redo"_s}), 0);
    QVERIFY_EXIT(tool(bench, program, alone, false), 0);
    all(true);
    compare();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"refresh"_s}), 0);
    all(false);
    all(true);
    compare();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"reset"_s}), 0);
    all(false);
    compare();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s}), 0);
    QVERIFY_RESULT(m_server.dropDatabase(alone));
    QVERIFY_RESULT(m_server.createDatabase(alone));
    all(true);
    compare();
    // The tool goes on with what is there.
    QVERIFY_EXIT(tool(bench, program, ours, false), 0);
    QVERIFY_EXIT(tool(bench, program, alone, false), 0);
    compare();
}

/// While golang-migrate runs, the server has the very lock that Relvar would ask for.
void TestInterop::holdsTheSameLock()
{
    const QString program = QStandardPaths::findExecutable(u"migrate"_s);
    if (program.isEmpty())
        QSKIP("migrate is not there: `./dev deps` puts it into build/tools. Its lock was NOT compared with ours.");
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"locked"_s));
    bench.write(u"shop/migrations/1_slow.up.sql"_s, "SELECT pg_sleep(60);\n");
    QProcess process;
    process.start(program, {u"-path"_s, bench.path(u"shop/migrations"_s), u"-database"_s, url(u"locked"_s), u"up"_s});
    const auto connection = m_server.connect(u"locked"_s);
    QVERIFY_RESULT(connection);
    const auto keys = formats::find(u"golang-migrate"_s)->lockKeys(**connection);
    QVERIFY_RESULT(keys);
    const auto asked = [&](const QString &sql) -> QVariant {
        return (*connection)->query(sql).value_or(database::ResultSet()).rows.value(0).value(0);
    };
    // The lock is there before the migration begins.
    QTRY_VERIFY_WITH_TIMEOUT(
        asked(u"SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()"_s)
            .isValid(),
        60000);
    const QVariant number
        = asked(u"SELECT (classid::bigint << 32) | objid::bigint FROM pg_locks WHERE locktype = 'advisory'"_s);
    QVERIFY_RESULT(m_server.run(u"locked"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE "
                                             u"'%pg_sleep%' AND pid <> pg_backend_pid()"_s));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(number.toLongLong(), keys->first());
}

RELVAR_TEST_MAIN(TestInterop)
#include "tst_interop.moc"
