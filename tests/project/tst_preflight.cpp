// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the way of a run before it: broken chains, databases that moved on, rows that would not pass.
#include "project/preflight.h"

#include "dialects/builtin.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Obstacle::Kind;

/// A project with one database, in which files are applied one after another.
class Shop
{
public:
    /// Without settings: a file of its own.
    explicit Shop(const dialect::Dialect &dialect, const database::ConnectionSettings &settings = {})
        : m_dialect(dialect)
        , m_settings(settings)
    {
        if (settings.address.isEmpty()) {
            QFile file(m_folder.filePath(u"shop.db"_s));
            if (file.open(QIODevice::WriteOnly))
                m_settings.address = file.fileName();
            m_settings.dialect = dialect.id();
        }
        m_settings.name = u"shop"_s;
        m_project = create(m_folder.filePath(u"project"_s), dialect.id(), {m_settings});
    }

    Result<> add(const QString &id, const QString &up, const QString &down = {})
    {
        migration::MigrationFile file{.id = id, .name = u"m"_s, .up = {.sql = up}};
        if (!down.isEmpty())
            file.down = migration::Section{.sql = down};
        return migration::readDirectory(m_project->migrationsPath())
            .and_then([&](const migration::MigrationDirectory &directory) { return migration::write(directory, file); })
            .map([](const QString &) {});
    }

    Result<> run(runner::Direction direction = runner::Direction::Up)
    {
        const auto directory = migration::readDirectory(m_project->migrationsPath());
        if (!directory)
            return fail(directory.error());
        const runner::RunRequest request{.settings = m_settings,
                                         .directory = *directory,
                                         .direction = direction,
                                         .options = {.database = u"shop"_s}};
        return runner::runMigrations(m_dialect, request, [](const runner::RunEvent &) {}, {})
            .map([](const runner::RunFinished &) {});
    }

    Result<> execute(const QString &sql)
    {
        const auto connection = m_dialect.open(m_settings);
        if (!connection)
            return fail(connection.error());
        for (const dialect::SplitStatement &statement : m_dialect.split(sql)) {
            if (const auto executed = (*connection)->execute(statement.sql); !executed)
                return fail(executed.error());
        }
        return {};
    }

    Result<Preflight> look(runner::Direction direction = runner::Direction::Up)
    {
        const auto directory = migration::readDirectory(m_project->migrationsPath());
        if (!directory)
            return fail(directory.error());
        database::ConnectionSettings reading = m_settings;
        reading.readOnly = true;
        const auto connection = m_dialect.open(reading);
        if (!connection)
            return fail(connection.error());
        const auto ledger = migration::readLedger(**connection, m_dialect);
        if (!ledger)
            return fail(ledger.error());
        const auto plan = direction == runner::Direction::Up ? runner::planUp(*directory, *ledger, {})
                                                             : runner::planDown(*directory, *ledger, {});
        if (!plan)
            return fail(plan.error());
        return lookBeforeRun(*m_project, m_dialect, *directory, *ledger, *plan, **connection, {});
    }

    [[nodiscard]] QString path(const QString &file) const { return m_project->migrationsPath() + u'/' + file; }

private:
    const dialect::Dialect &m_dialect;
    QTemporaryDir m_folder;
    database::ConnectionSettings m_settings;
    Result<Project> m_project;
};

const dialect::Dialect &dialectNamed(const QString &id)
{
    static const QList<const dialect::Dialect *> all = dialects::builtin();
    return *dialect::find(all, id);
}

/// "2 rows of …" of each obstacle.
QStringList textsOf(const Preflight &preflight)
{
    QStringList texts;
    for (const Obstacle &obstacle : preflight.obstacles)
        texts.append(obstacle.text.toString());
    for (const Text &open : preflight.open)
        texts.append(u"open: "_s + open.toString());
    return texts;
}

const QString twoTables = u"CREATE TABLE owners (id integer PRIMARY KEY, name varchar(20), code varchar(20));\n"
                          "CREATE TABLE pets (id integer PRIMARY KEY, owner_id integer, age integer);"_s;
const QString someRows = u"INSERT INTO owners VALUES (1, 'Ann', 'a'), (2, NULL, 'a'), (3, NULL, 'b');\n"
                         "INSERT INTO pets VALUES (1, 1, 4), (2, 9, -1);"_s;

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private:
    test::PostgresqlServer m_server;

private Q_SLOTS:
    void aBrokenChainIsSaid()
    {
        Shop shop(dialectNamed(u"sqlite"_s));
        QVERIFY_RESULT(shop.add(u"1"_s, twoTables));
        QVERIFY_RESULT(shop.run());
        QVERIFY(shop.look()->obstacles.isEmpty());
        QVERIFY_RESULT(shop.add(u"2"_s, u"CREATE TABLE a (id integer PRIMARY KEY);"_s));
        QFile file(shop.path(u"2_m.sql"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("-- edited\n");
        file.close();
        const Result<Preflight> found = shop.look();
        QVERIFY_RESULT(found);
        QCOMPARE(found->obstacles.size(), 1);
        QCOMPARE(found->obstacles.first().kind, Kind::Chain);
        QVERIFY(found->obstacles.first().text.toString().contains(u"2_m.sql was edited"_s));
    }

    void rowsInTheWayAreShown()
    {
        Shop shop(dialectNamed(u"sqlite"_s));
        QVERIFY_RESULT(shop.add(u"1"_s, twoTables));
        QVERIFY_RESULT(shop.run());
        QVERIFY_RESULT(shop.execute(someRows));
        QVERIFY_RESULT(shop.add(u"2"_s, u"CREATE UNIQUE INDEX owners_code ON owners (code);"_s));
        const Result<Preflight> found = shop.look();
        QVERIFY_RESULT(found);
        QVERIFY2(found->isInTheWay(), qPrintable(textsOf(*found).join(u'\n')));
        QCOMPARE(found->obstacles.size(), 1);
        const Obstacle &twice = found->obstacles.first();
        QCOMPARE(twice.kind, Kind::Rows);
        QCOMPARE(twice.count, 1);
        QCOMPARE(twice.rows, (QList<QStringList>{{u"a"_s, u"2"_s}}));
    }

    void aDatabaseThatMovedOnIsSaidWhereTheRunTouchesIt()
    {
        Shop shop(dialectNamed(u"sqlite"_s));
        QVERIFY_RESULT(shop.add(u"1"_s, twoTables));
        QVERIFY_RESULT(shop.run());
        QVERIFY_RESULT(shop.add(u"2"_s, u"ALTER TABLE owners ADD COLUMN phone text;"_s));
        // Another table is none of its business.
        QVERIFY_RESULT(shop.execute(u"ALTER TABLE pets ADD COLUMN colour text;"_s));
        QVERIFY(shop.look()->obstacles.isEmpty());
        QVERIFY_RESULT(shop.execute(u"ALTER TABLE owners ADD COLUMN street text;"_s));
        const Result<Preflight> found = shop.look();
        QVERIFY_RESULT(found);
        QCOMPARE(found->obstacles.size(), 1);
        QCOMPARE(found->obstacles.first().kind, Kind::MovedOn);
        QCOMPARE(found->obstacles.first().lines.size(), 1);
        QVERIFY(found->obstacles.first().lines.first().contains(u"street"_s));
    }

    void whatTheFileMendsItselfIsNoObstacle()
    {
        QVERIFY_RESULT(m_server.start());
        QVERIFY_RESULT(m_server.createDatabase(u"mended"_s));
        Shop shop(dialectNamed(u"postgresql"_s), m_server.settings(u"mended"_s));
        QVERIFY_RESULT(shop.add(u"1"_s, twoTables));
        QVERIFY_RESULT(shop.run());
        QVERIFY_RESULT(shop.execute(someRows));
        QVERIFY_RESULT(shop.add(
            u"2"_s, u"UPDATE owners SET name = '' WHERE name IS NULL;\nALTER TABLE owners ALTER name SET NOT NULL;"_s));
        const Result<Preflight> found = shop.look();
        QVERIFY_RESULT(found);
        QCOMPARE(found->obstacles.size(), 1);
        QVERIFY(found->obstacles.first().mayBeMended);
        QVERIFY(!found->isInTheWay());
        QVERIFY_RESULT(shop.run());
        QVERIFY(shop.look()->obstacles.isEmpty());
    }

    void eachKindOfRowIsFoundOnAServer()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"kinds"_s));
        Shop shop(dialectNamed(u"postgresql"_s), m_server.settings(u"kinds"_s));
        QVERIFY_RESULT(shop.add(u"1"_s, twoTables));
        QVERIFY_RESULT(shop.run());
        QVERIFY_RESULT(shop.execute(someRows));
        QVERIFY_RESULT(shop.execute(u"INSERT INTO pets VALUES (3, NULL, 70000);"_s));
        QVERIFY_RESULT(
            shop.add(u"2"_s, u"ALTER TABLE owners ALTER name SET NOT NULL, ALTER name TYPE varchar(2), ADD UNIQUE "
                             "(code), ADD COLUMN town text NOT NULL;\n"
                             "ALTER TABLE pets ADD CONSTRAINT of_owner FOREIGN KEY (owner_id) REFERENCES owners (id), "
                             "ADD CONSTRAINT born CHECK (age >= 0), ALTER age TYPE smallint;"_s));
        const Result<Preflight> found = shop.look();
        QVERIFY_RESULT(found);
        QMap<QString, qint64> counts;
        for (const Obstacle &obstacle : found->obstacles)
            counts.insert(obstacle.text.toString().section(u'.', 0, 0), obstacle.count);
        QVERIFY2(found->open.isEmpty(), qPrintable(textsOf(*found).join(u'\n')));
        QCOMPARE(counts.size(), 7);
        const QMap<QString, qint64> expected{
            {u"2 row(s) of owners have no value in name, which becomes NOT NULL"_s, 2},
            {u"1 row(s) of owners have a value in name that its new type, character varying(2), cannot hold"_s, 1},
            {u"1 value(s) of \"code\" stand in more than one row of owners, and owners_code_key allows each once"_s, 1},
            {u"3 row(s) of owners get no value for the new column town, which is NOT NULL"_s, 3},
            {u"1 row(s) of pets point to a row of owners that is not there (\"owner_id\")"_s, 1},
            {u"1 row(s) of pets break the check born"_s, 1},
            {u"1 row(s) of pets have a value in age that its new type, smallint, cannot hold"_s, 1},
        };
        QCOMPARE(counts, expected);
        // With the key of the row, so that it can be found.
        for (const Obstacle &obstacle : found->obstacles) {
            if (obstacle.text.toString().contains(u"point to"_s))
                QCOMPARE(obstacle.rows, (QList<QStringList>{{u"2"_s, u"9"_s}}));
        }
    }

    void rowsWrittenSinceKeepAColumnFromComingBack()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"since"_s));
        Shop shop(dialectNamed(u"postgresql"_s), m_server.settings(u"since"_s));
        QVERIFY_RESULT(shop.add(u"1"_s, u"CREATE TABLE owners (id integer PRIMARY KEY, phone text NOT NULL);"_s));
        QVERIFY_RESULT(shop.run());
        QVERIFY_RESULT(shop.execute(u"INSERT INTO owners VALUES (1, '555');"_s));
        QVERIFY_RESULT(shop.add(
            u"2"_s,
            u"CREATE SCHEMA IF NOT EXISTS relvar;\nCREATE TABLE relvar.\"2_1\" AS SELECT id, phone FROM owners;\n"
            "ALTER TABLE owners DROP COLUMN phone;"_s,
            u"ALTER TABLE owners ADD COLUMN phone text;\n"
            "UPDATE owners SET phone = kept.phone FROM relvar.\"2_1\" kept WHERE kept.id = owners.id;\n"
            "ALTER TABLE owners ALTER phone SET NOT NULL;\nDROP TABLE relvar.\"2_1\";"_s));
        QVERIFY_RESULT(shop.run());
        QVERIFY(!shop.look(runner::Direction::Down)->isInTheWay());
        QVERIFY_RESULT(shop.execute(u"INSERT INTO owners VALUES (2);"_s));
        const Result<Preflight> found = shop.look(runner::Direction::Down);
        QVERIFY_RESULT(found);
        QVERIFY2(found->obstacles.size() == 1 && found->open.isEmpty(), qPrintable(textsOf(*found).join(u'\n')));
        QVERIFY(!found->obstacles.first().mayBeMended);
        QCOMPARE(found->obstacles.first().count, 1);
        QCOMPARE(found->obstacles.first().rows, (QList<QStringList>{{u"2"_s}}));
    }
};

RELVAR_TEST_MAIN(TestPreflight)
#include "tst_preflight.moc"
