// SPDX-License-Identifier: GPL-3.0-or-later
// Online forms that differ between majors: NOT NULL through a check or as a constraint that is NOT VALID, enum values
// one by one, fills that commit. All up, and step by step back, with rows.
#include "majors.h"
#include "migrating.h"

#include "plan/online.h"
#include "support/fatalwarnings.h"

#include <map>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto before = uR"(
    CREATE TYPE mood AS ENUM ('sad', 'happy');
    CREATE TABLE teams (id integer PRIMARY KEY, code text);
    CREATE TABLE people (id integer PRIMARY KEY, name text, mood mood, team text);
    CREATE INDEX people_team_idx ON people (team);
    INSERT INTO teams VALUES (1, 'a'), (2, 'b');
    INSERT INTO people VALUES (1, 'Ann', 'sad', 'a'), (2, 'Bob', 'happy', 'b'), (3, 'Cid', 'happy', 'b');)"_s;

const auto after = uR"(
    CREATE TYPE mood AS ENUM ('sad', 'fine', 'happy', 'glad');
    CREATE TABLE teams (id integer PRIMARY KEY, code text NOT NULL UNIQUE);
    CREATE TABLE people (id integer PRIMARY KEY, name text NOT NULL CHECK (name <> ''), mood mood DEFAULT 'fine',
        team text REFERENCES teams (code), seen timestamptz NOT NULL DEFAULT clock_timestamp());
    CREATE INDEX people_name_idx ON people (name);)"_s;

} // namespace

class TestOnlineVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The first with each form, and the newest; what lies between is the same.
    void thereAndBack_data() { addMajors({10, 11, 12, 18}); }
    void thereAndBack();
};

void TestOnlineVersions::thereAndBack()
{
    QFETCH(const int, major);
    const QString programs = serverProgramsOf(major);
    if (programs.isEmpty())
        QSKIP("this major is not here: ./dev deps fetches it");
    PostgresqlServer server;
    QVERIFY_RESULT(server.start({.programs = programs}));
    std::map<QString, std::unique_ptr<database::Connection>> databases;
    for (const auto &[name, script] : {std::pair(u"changed"_s, before), std::pair(u"wanted"_s, after)}) {
        QVERIFY_RESULT(server.createDatabase(name));
        auto connection = server.connect(name);
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->execute(script));
        databases[name] = *std::move(connection);
    }
    database::Connection &connection = *databases[u"changed"_s];
    const auto read = [](database::Connection &database) { return dialectUnderTest().introspect(database); };
    const auto from = read(connection);
    QVERIFY_RESULT(from);
    const auto wanted = read(*databases[u"wanted"_s]);
    QVERIFY_RESULT(wanted);
    const schema::Schema to = diff::pair(from->schema, wanted->schema, dialectUnderTest().rules());
    const auto stages = plan::compileOnline(
        from->schema, to, dialectUnderTest(),
        {.migrationId = u"20261121090000"_s, .targetVersion = connection.facts().version}, {.batchRows = 2});
    QVERIFY_RESULT(stages);

    const QString rows = u"SELECT string_agg(people::text, ' ' ORDER BY id) FROM people"_s;
    const auto atFirst = connection.query(rows);
    QVERIFY_RESULT(atFirst);
    for (const plan::PlannedStage &stage : *stages) {
        const Result<> up = run(connection, stage.plan.up);
        QVERIFY2(up, qPrintable(sqlOf(stage.plan.up) + (up ? QString() : up.error().detail)));
    }
    const auto reached = read(connection);
    QVERIFY_RESULT(reached);
    QCOMPARE(differenceOf(to, reached->schema), QString());
    const auto filled = connection.query(u"SELECT count(*) FROM people WHERE seen IS NOT NULL"_s);
    QVERIFY_RESULT(filled);
    QCOMPARE(filled->rows.first().first().toInt(), 3);
    for (qsizetype i = stages->size() - 1; i >= 0; --i) {
        const plan::MigrationPlan &plan = stages->at(i).plan;
        const Result<> down = run(connection, plan.down);
        QVERIFY2(down, qPrintable(sqlOf(plan.down) + (down ? QString() : down.error().detail)));
        const auto back = read(connection);
        QVERIFY_RESULT(back);
        QCOMPARE(differenceOf(plan.from, back->schema), QString());
    }
    const auto atLast = connection.query(rows);
    QVERIFY_RESULT(atLast);
    QCOMPARE(atLast->rows.first().first().toString(), atFirst->rows.first().first().toString());
}

RELVAR_TEST_MAIN(TestOnlineVersions)
#include "tst_onlineversions.moc"
