// SPDX-License-Identifier: GPL-3.0-or-later
// relvar-cli baseline beside the real tools: the table that it leaves is the one that the tool leaves when it does the
// same, and the tool goes on from there.
#include "dialects/postgresql/sockets.h"
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QStandardPaths>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString toolFolder(const QString &name)
{
    return sourceFile(u"build/tools/"_s + name);
}

} // namespace

class TestToolBaseline : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    int m_port = 0;

    struct Place
    {
        QString source;
        /// As programs on Java and Node call it.
        QString jdbc;
        QString node;
    };
    [[nodiscard]] Place makePlace(const Workbench &bench, bool onServer, const QString &name);
    QString ask(const Workbench &bench, bool onServer, const QString &database, const QString &sql);
    /// Rows in the words of the query, then how the table is made.
    QString table(const Workbench &bench, bool onServer, const QString &database, const QString &rows,
                  const QString &name);
    [[nodiscard]] QString url(const QString &database) const
    {
        return u"postgres://postgres@127.0.0.1:%1/%2?sslmode=disable"_s.arg(QString::number(m_port), database);
    }

private Q_SLOTS:
    void initTestCase();
    void asTheToolsRowsAre_data();
    void asTheToolsRowsAre();
    void asFlywayDoes_data() { onBoth(); }
    void asFlywayDoes();
    void asPrismaDoes_data() { onBoth(); }
    void asPrismaDoes();
    void asDrizzleDoes_data() { onBoth(); }
    void asDrizzleDoes();
    void asAtlasDoes_data() { onBoth(); }
    void asAtlasDoes();

private:
    static void onBoth();
};

void TestToolBaseline::onBoth()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestToolBaseline::initTestCase()
{
    m_port = freePort();
    QVERIFY_RESULT(m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port}));
}

TestToolBaseline::Place TestToolBaseline::makePlace(const Workbench &bench, bool onServer, const QString &name)
{
    if (!onServer) {
        const QString file = bench.path(u"shop/%1.db"_s.arg(name));
        if (!QDir().mkpath(bench.path(u"shop"_s)))
            qFatal("There is no room for a database.");
        bench.sqlite(u"shop/%1.db"_s.arg(name), u"PRAGMA user_version = 1"_s);
        return {u"sqlite:"_s + file, u"jdbc:sqlite:"_s + file, file};
    }
    if (const auto made = m_server.createDatabase(name); !made)
        qFatal("%s", qPrintable(made.error().toString()));
    const QString server = u"127.0.0.1:%1/"_s.arg(m_port) + name;
    return {url(name), u"jdbc:postgresql://%1?user=postgres"_s.arg(server), u"postgres://postgres@"_s + server};
}

QString TestToolBaseline::ask(const Workbench &bench, bool onServer, const QString &database, const QString &sql)
{
    if (!onServer)
        return QString::fromUtf8(bench.sqlite(u"shop/%1.db"_s.arg(database), sql)).trimmed();
    const auto answer = m_server.run(database, sql);
    if (!answer)
        return answer.error().toString();
    QStringList lines;
    for (const QVariantList &row : answer->rows) {
        QStringList fields;
        for (const QVariant &field : row)
            fields.append(field.toString());
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'\n');
}

QString TestToolBaseline::table(const Workbench &bench, bool onServer, const QString &database, const QString &rows,
                                const QString &name)
{
    QString text = ask(bench, onServer, database, rows) + u'\n';
    if (!onServer) {
        return text
               + ask(bench, false, database,
                     u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('%1')"_s.arg(name))
               + u'\n'
               + ask(bench, false, database,
                     u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = '%1' ORDER BY 1"_s.arg(
                         name));
    }
    text += ask(bench, true, database,
                u"SELECT column_name, data_type, character_maximum_length, is_nullable, column_default FROM "
                u"information_schema.columns WHERE table_name = '%1' ORDER BY ordinal_position"_s.arg(name));
    return text + u'\n'
           + ask(bench, true, database,
                 u"SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid::regclass::text LIKE "
                 u"'%%1%' AND contype <> 'n' ORDER BY 1"_s.arg(name))
           + u'\n'
           + ask(bench, true, database,
                 u"SELECT indexdef FROM pg_indexes WHERE tablename = '%1' ORDER BY 1"_s.arg(name));
}

void TestToolBaseline::asTheToolsRowsAre_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &[program, format] :
         {std::pair{"dbmate", "dbmate"}, {"goose", "goose"}, {"migrate", "golang-migrate"}})
        QTest::newRow(program) << QString::fromLatin1(format);
}

/// dbmate and goose have no command for it: what is marked is as if it had been run.
void TestToolBaseline::asTheToolsRowsAre()
{
    QFETCH(const QString, format);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        QSKIP(qPrintable(program
                         + u" is not there: `./dev deps` puts it into build/tools. That Relvar marks migrations as it "
                           u"does was NOT tested."_s));
    }
    const Workbench bench;
    const QString alone = program + u"alone"_s;
    const QString ours = program + u"ours"_s;
    for (const QString &database : {alone, ours})
        QVERIFY_RESULT(m_server.createDatabase(database));
    const auto write = [&](int number) {
        const QByteArray up = "CREATE TABLE t" + QByteArray::number(number) + " (id integer);\n";
        const QByteArray down = "DROP TABLE t" + QByteArray::number(number) + ";\n";
        const QString name
            = u"shop/migrations/2026010%1_t%2"_s.arg(QString::number(number) + u"000000"_s, QString::number(number));
        if (program == u"goose") {
            bench.write(name + u".sql"_s, "-- +goose Up\n" + up + "\n-- +goose Down\n" + down);
        } else if (program == u"dbmate") {
            bench.write(name + u".sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
        } else {
            bench.write(name + u".up.sql"_s, up);
            bench.write(name + u".down.sql"_s, down);
        }
    };
    const auto up = [&](const QString &database) {
        const QString folder = bench.path(u"shop/migrations"_s);
        if (program == u"goose")
            return bench.program(program, {u"-dir"_s, folder, u"postgres"_s, url(database), u"up"_s});
        if (program == u"dbmate")
            return bench.program(program, {u"--no-dump-schema"_s, u"--migrations-dir"_s, folder, u"--url"_s,
                                           url(database), u"up"_s});
        return bench.program(program, {u"-path"_s, folder, u"-database"_s, url(database), u"up"_s});
    };
    const bool isGoose = program == u"goose";
    const QString name = isGoose ? u"goose_db_version"_s : u"schema_migrations"_s;
    const QString rows = isGoose ? u"SELECT id, version_id, is_applied FROM goose_db_version ORDER BY id"_s
                                 : u"SELECT * FROM schema_migrations ORDER BY 1"_s;
    write(1);
    write(2);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, url(ours), u"--format"_s, format}), 0);
    for (const int number : {1, 2})
        QVERIFY_RESULT(m_server.run(ours, u"CREATE TABLE t%1 (id integer)"_s.arg(number)));
    QVERIFY_EXIT(up(alone), 0);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260102000000"_s}), 0);
    QCOMPARE(table(bench, true, ours, rows, name), table(bench, true, alone, rows, name));

    write(3);
    QVERIFY_EXIT(up(ours), 0);
    QVERIFY_EXIT(up(alone), 0);
    QCOMPARE(table(bench, true, ours, rows, name), table(bench, true, alone, rows, name));
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    if (program != u"migrate")
        return;
    const auto force = [&](const QString &version) {
        return bench.program(program, {u"-path"_s, bench.path(u"shop/migrations"_s), u"-database"_s, url(alone),
                                       u"force"_s, version});
    };
    write(4);
    for (const QString &database : {alone, ours})
        QVERIFY_RESULT(
            m_server.run(database, u"UPDATE schema_migrations SET version = 20260104000000, dirty = true"_s));
    QVERIFY_EXIT(force(u"20260104000000"_s), 0);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260104000000"_s}), 0);
    QCOMPARE(ask(bench, true, ours, rows), ask(bench, true, alone, rows));
}

void TestToolBaseline::asFlywayDoes()
{
    QFETCH(const bool, onServer);
    const QString java = QStandardPaths::findExecutable(u"java"_s);
    if (java.isEmpty() || !QFile::exists(toolFolder(u"flyway/flyway-core-11.20.3.jar"_s))) {
        QSKIP("Flyway is not there: `./dev test -L interop` puts it into build/tools/flyway. That Relvar marks "
              "migrations as it does was NOT tested.");
    }
    Workbench bench;
    bench.setVariable(u"REDGATE_DISABLE_TELEMETRY"_s, u"true"_s);
    const auto run = [&](const Place &place, const QStringList &arguments) {
        return bench.program(java, QStringList{u"-cp"_s, toolFolder(u"flyway"_s) + u"/*"_s,
                                               u"org.flywaydb.commandline.Main"_s, u"-url="_s + place.jdbc,
                                               u"-locations=filesystem:"_s + bench.path(u"shop/sql"_s)}
                                       + arguments);
    };
    const Place alone = makePlace(bench, onServer, u"flywayalone"_s);
    const Place ours = makePlace(bench, onServer, u"flywayours"_s);
    const auto write = [&](const QString &version, const QByteArray &name) {
        bench.write(u"shop/sql/V%1__make_%2.sql"_s.arg(version, QLatin1StringView(name)),
                    "CREATE TABLE " + name + " (id INTEGER);\r\n");
    };
    write(u"1"_s, "a");
    write(u"1_2"_s, "b");
    write(u"3"_s, "c");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.source, u"--format"_s, u"flyway"_s}), 0);
    const QString name = u"flyway_schema_history"_s;
    const QString rows = u"SELECT installed_rank, version, description, type, script, checksum, installed_by, success "
                         u"FROM flyway_schema_history ORDER BY 1"_s;
    const auto same = [&] {
        QCOMPARE(table(bench, onServer, u"flywayours"_s, rows, name),
                 table(bench, onServer, u"flywayalone"_s, rows, name));
    };

    // A database that has the first two already.
    for (const QString &database : {u"flywayalone"_s, u"flywayours"_s}) {
        for (const QString &made : {u"a"_s, u"b"_s})
            ask(bench, onServer, database, u"CREATE TABLE %1 (id INTEGER)"_s.arg(made));
    }
    QVERIFY_EXIT(run(alone, {u"baseline"_s, u"-baselineVersion=1.2"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"V1_2__make_b"_s}), 0);
    same();
    QVERIFY_EXIT(run(ours, {u"migrate"_s}), 0);
    QVERIFY_EXIT(run(alone, {u"migrate"_s}), 0);
    same();

    // And one that Flyway has run on: the row is that of a run.
    write(u"4"_s, "d");
    ask(bench, onServer, u"flywayours"_s, u"CREATE TABLE d (id INTEGER)"_s);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"4"_s}), 0);
    QVERIFY_EXIT(run(alone, {u"migrate"_s}), 0);
    same();
    QVERIFY_EXIT(run(ours, {u"validate"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

void TestToolBaseline::asPrismaDoes()
{
    QFETCH(const bool, onServer);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString modules = toolFolder(u"frameworks/node_modules"_s);
    if (node.isEmpty() || !QFile::exists(modules + u"/@prisma/schema-engine-wasm/package.json"_s)) {
        QSKIP("Prisma's engine is not there: `./dev test -L interop` puts it into build/tools/frameworks. That Relvar "
              "marks migrations as it does was NOT tested.");
    }
    const Workbench bench;
    const Place alone = makePlace(bench, onServer, u"prismaalone"_s);
    const Place ours = makePlace(bench, onServer, u"prismaours"_s);
    const QByteArray provider = onServer ? "provider = \"postgresql\"\n" : "provider = \"sqlite\"\n";
    bench.write(u"shop/prisma/schema.prisma"_s, "datasource db {\n  " + provider + "}\n");
    bench.write(u"shop/prisma/migrations/migration_lock.toml"_s, provider);
    for (const QByteArray name : {"a", "b", "c"}) {
        bench.write(u"shop/prisma/migrations/2026010100000%1_%2/migration.sql"_s.arg(name.at(0) - 'a')
                        .arg(QLatin1StringView(name)),
                    "CREATE TABLE " + name + " (id INTEGER PRIMARY KEY);\n");
    }
    const auto run = [&](const Place &place, const QString &command, const QStringList &arguments = {}) {
        return bench.program(node, QStringList{sourceFile(u"tests/cli/prismaengine.mjs"_s), modules, command,
                                               bench.path(u"shop/prisma/schema.prisma"_s),
                                               onServer ? u"postgresql"_s : u"sqlite"_s, place.node,
                                               bench.path(u"shop/prisma/migrations"_s)}
                                       + arguments);
    };
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.source, u"--format"_s, u"prisma"_s}), 0);
    for (const QString &made : {u"a"_s, u"b"_s})
        ask(bench, onServer, u"prismaours"_s, u"CREATE TABLE %1 (id INTEGER PRIMARY KEY)"_s.arg(made));
    // How times are written into a new table of SQLite differs between its command and its adapters.
    const QString rows = u"SELECT length(id), checksum, migration_name, logs, rolled_back_at IS NULL, finished_at = "
                         u"started_at, applied_steps_count FROM _prisma_migrations ORDER BY migration_name"_s;
    // The engine alone, without Prisma's command around it, marks nothing before it has made its table.
    QVERIFY_EXIT(run(alone, u"deploy"_s), 0);
    ask(bench, onServer, u"prismaalone"_s, u"DELETE FROM _prisma_migrations"_s);
    for (const QString &made : {u"20260101000000_a"_s, u"20260101000001_b"_s})
        QVERIFY_EXIT(run(alone, u"resolve"_s, {made, u"applied"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101000001_b"_s}), 0);
    const QString name = u"_prisma_migrations"_s;
    QCOMPARE(table(bench, onServer, u"prismaours"_s, rows, name), table(bench, onServer, u"prismaalone"_s, rows, name));
    QVERIFY_EXIT(run(ours, u"deploy"_s), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

void TestToolBaseline::asDrizzleDoes()
{
    QFETCH(const bool, onServer);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString modules = toolFolder(u"frameworks/node_modules"_s);
    if (node.isEmpty() || !QFile::exists(modules + u"/drizzle-orm/package.json"_s)) {
        QSKIP("Drizzle is not there: `./dev test -L interop` puts it into build/tools/frameworks. That Relvar marks "
              "migrations as it does was NOT tested.");
    }
    const Workbench bench;
    const Place alone = makePlace(bench, onServer, u"drizzlealone"_s);
    const Place ours = makePlace(bench, onServer, u"drizzleours"_s);
    bench.write(u"shop/drizzle/0000_a.sql"_s, "CREATE TABLE a (id INTEGER);\n");
    bench.write(u"shop/drizzle/0001_b.sql"_s, "CREATE TABLE b (id INTEGER);\n");
    const auto journal = [&](const QByteArray &more) {
        bench.write(u"shop/drizzle/meta/_journal.json"_s,
                    "{\"version\":\"7\",\"dialect\":\"postgresql\",\"entries\":[{\"idx\":0,\"version\":\"7\",\"when\":"
                    "1767225600000,\"tag\":\"0000_a\",\"breakpoints\":true},{\"idx\":1,\"version\":\"7\",\"when\":"
                    "1767225700123,\"tag\":\"0001_b\",\"breakpoints\":true}"
                        + more + "]}\n");
    };
    journal({});
    const auto run = [&](const Place &place) {
        return bench.program(node,
                             {sourceFile(u"tests/cli/drizzlemigrate.mjs"_s), modules,
                              onServer ? u"postgresql"_s : u"sqlite"_s, place.node, bench.path(u"shop/drizzle"_s)});
    };
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.source, u"--format"_s, u"drizzle-journal"_s}), 0);
    for (const QString &made : {u"a"_s, u"b"_s})
        ask(bench, onServer, u"drizzleours"_s, u"CREATE TABLE %1 (id INTEGER)"_s.arg(made));
    QVERIFY_EXIT(run(alone), 0);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"0001_b"_s}), 0);
    const QString name = u"__drizzle_migrations"_s;
    const QString rows = onServer ? u"SELECT * FROM drizzle.__drizzle_migrations ORDER BY created_at"_s
                                  : u"SELECT *, typeof(created_at) FROM __drizzle_migrations ORDER BY created_at"_s;
    QCOMPARE(table(bench, onServer, u"drizzleours"_s, rows, name),
             table(bench, onServer, u"drizzlealone"_s, rows, name));
    bench.write(u"shop/drizzle/0002_c.sql"_s, "CREATE TABLE c (id INTEGER);\n");
    journal(",{\"idx\":2,\"version\":\"7\",\"when\":1767225800000,\"tag\":\"0002_c\",\"breakpoints\":true}");
    QVERIFY_EXIT(run(ours), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

void TestToolBaseline::asAtlasDoes()
{
    QFETCH(const bool, onServer);
    const QString program = QStandardPaths::findExecutable(u"atlas"_s);
    if (program.isEmpty()) {
        QSKIP("Atlas is not there: `./dev test -L interop` builds it into build/tools/go. That Relvar marks migrations "
              "as it does was NOT tested.");
    }
    Workbench bench;
    bench.setVariable(u"ATLAS_NO_UPDATE_NOTIFIER"_s, u"true"_s);
    const Place alone = makePlace(bench, onServer, u"atlasalone"_s);
    const Place ours = makePlace(bench, onServer, u"atlasours"_s);
    const auto run = [&](const QStringList &command, const Place &place) {
        const QString address = onServer ? place.source : QString(place.source).replace(u"sqlite:"_s, u"sqlite://"_s);
        return bench.program(program,
                             QStringList{u"migrate"_s} + command
                                 + QStringList{u"--dir"_s, u"file://"_s + bench.path(u"shop/migrations"_s)}
                                 + (command.first() == u"hash"_s ? QStringList() : QStringList{u"--url"_s, address}));
    };
    for (const QByteArray name : {"a", "b", "c"}) {
        bench.write(u"shop/migrations/2026010100000%1_%2.sql"_s.arg(name.at(0) - 'a').arg(QLatin1StringView(name)),
                    "CREATE TABLE " + name + " (id INTEGER);\n");
    }
    QVERIFY_EXIT(run({u"hash"_s}, ours), 0);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.source, u"--format"_s, u"atlas"_s}), 0);
    const QString name = u"atlas_schema_revisions"_s;
    const QString rows = u"SELECT version, description, type, applied, total, error, error_stmt, hash, "
                         u"CAST(partial_hashes AS text) FROM %1 ORDER BY 1"_s.arg(
                             onServer ? u"atlas_schema_revisions.atlas_schema_revisions"_s : name);
    const auto same = [&] {
        QCOMPARE(table(bench, onServer, u"atlasours"_s, rows, name),
                 table(bench, onServer, u"atlasalone"_s, rows, name));
    };
    const auto both = [&](const QString &sql) {
        ask(bench, onServer, u"atlasours"_s, sql);
        ask(bench, onServer, u"atlasalone"_s, sql);
    };
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101000001"_s}), 0);
    QVERIFY_EXIT(run({u"set"_s, u"20260101000001"_s}, alone), 0);
    same();
    both(u"CREATE TABLE a (id INTEGER)"_s);
    both(u"CREATE TABLE b (id INTEGER)"_s);
    QVERIFY_EXIT(run({u"apply"_s}, ours), 0);
    QVERIFY_EXIT(run({u"apply"_s}, alone), 0);
    same();
    // One that has failed is said to be there.
    bench.write(u"shop/migrations/20260101000009_d.sql"_s,
                "-- atlas:txmode none\n\nCREATE TABLE d (id INTEGER);\nBROKEN;\n");
    QVERIFY_EXIT(run({u"hash"_s}, ours), 0);
    QVERIFY(run({u"apply"_s}, ours).code != 0);
    QVERIFY(run({u"apply"_s}, alone).code != 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101000009"_s}), 0);
    QVERIFY_EXIT(run({u"set"_s, u"20260101000009"_s}, alone), 0);
    same();
    QCOMPARE(run({u"status"_s}, ours).output, run({u"status"_s}, alone).output);
    QVERIFY(!bench.shop({u"status"_s}).output.contains("failed"));
}

RELVAR_TEST_MAIN(TestToolBaseline)
#include "tst_toolbaseline.moc"
