// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for FluentORM, to the letter, and what people wrote beside it. That it compiles, and that the
// snapshot is what the calls make, is in cli/frameworks.
#include "frameworks/frameworks.h"
#include "frameworks/markedpart.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "teamsandusers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::frameworks;
using namespace relvar::test;

namespace {

const QString snapshotPath = u"schemas/.fluent_snapshot.json"_s;

} // namespace

class TestFluentOrm : public QObject
{
    Q_OBJECT

    const Framework &m_fluentOrm = *find(u"fluentorm"_s);
    const dialect::Dialect &m_server = dialectOf(u"postgresql"_s);

    [[nodiscard]] Result<Emission> migration(const Files &files = {}, const QString &name = u"Create teams"_s) const
    {
        const auto plan
            = plan::compile(m_server.emptySchema(), teamsAndUsers(m_server), m_server, {.keepDropped = false});
        return m_fluentOrm.migration({.plan = plan ? *plan : plan::MigrationPlan(),
                                      .name = name,
                                      .time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                                      .files = files},
                                     m_server);
    }

private Q_SLOTS:
    void writesTablesInTheirOrder()
    {
        const auto emission = migration();
        QVERIFY_RESULT(emission);
        QCOMPARE(fileOf(*emission, u"schemas/01_teams.zig"_s),
                 u"const fluentorm = @import(\"fluentorm\");\nconst TableSchema = fluentorm.TableSchema;\n\n"
                 "pub const table_name = \"teams\";\n\npub fn build(t: *TableSchema) void {\n    generated(t);\n}\n\n"_s
                     + marked(u"fn generated(t: *TableSchema) void {\n"
                              "    t.integer(.{ .name = \"id\", .primary_key = true });\n"
                              "    t.string(.{ .name = \"type\" });\n"
                              "    t.hasMany(.{ .name = \"teams_users\", .foreign_table = \"users\", .foreign_column = "
                              "\"team_id\" });\n"
                              "}\n"_s,
                              slashMarkers()));
        const QString users = fileOf(*emission, u"schemas/02_users.zig"_s);
        QVERIFY(users.contains(u"/// People\n/// who log in\npub const table_name = \"users\";\n"_s));
        QVERIFY(users.contains(u"    t.belongsTo(.{ .name = \"users_team\", .column = \"team_id\", .references_table = "
                               "\"teams\", .references_column = \"id\", .on_delete = .cascade });\n"_s));
        QVERIFY(users.contains(u"// Column users.role: role. FluentORM's own migrations would make it text.\n"_s));
        const QString up = fileOf(*emission, u"migrations/1767323045_create_teams.sql"_s);
        QVERIFY(up.startsWith(u"-- Migration: create_teams\n-- Table: several\n-- Type: custom\n"_s));
        QVERIFY(up.contains(u"CREATE TABLE"_s));
        QVERIFY(fileOf(*emission, u"migrations/1767323045_create_teams_down.sql"_s).contains(u"DROP TABLE"_s));
        const auto snapshot = QJsonDocument::fromJson(fileOf(*emission, snapshotPath).toUtf8());
        QCOMPARE(snapshot[u"tables"].toArray().size(), 2);
        QCOMPARE(snapshot[u"tables"][1][u"relationships"][0][u"on_delete"].toString(), u"cascade"_s);
    }

    void keepsWhatPeopleWrote()
    {
        const QString before = u"pub const table_name = \"teams\";\n\npub fn build(t: *TableSchema) void {\n"
                               "    generated(t);\n    t.softDelete();\n}\n\n"_s;
        const Files files{{u"schemas/03_teams.zig"_s, before + marked(u"old\n"_s, slashMarkers())},
                          {u"schemas/07_users.zig"_s, u"pub const table_name = \"users\";\n"_s},
                          {u"schemas/08_gone.zig"_s, u"pub const table_name = \"gone\";\n"_s},
                          {snapshotPath,
                           uR"({"version": 1, "created_at": 1, "tables": [{"name": "users", "fields": []}]})"_s},
                          {u"migrations/1999999999_last.sql"_s, u"SELECT 1;\n"_s}};
        const auto emission = migration(files);
        QVERIFY_RESULT(emission);
        const QString teams = fileOf(*emission, u"schemas/03_teams.zig"_s);
        QVERIFY(teams.startsWith(before));
        QVERIFY(teams.contains(u"t.string(.{ .name = \"type\" });"_s));
        QVERIFY(!teams.contains(u"old"_s));
        // A file without the lines stays, and its table keeps what the snapshot has.
        QCOMPARE(fileOf(*emission, u"schemas/07_users.zig"_s), u"there is no schemas/07_users.zig"_s);
        const auto snapshot = QJsonDocument::fromJson(fileOf(*emission, snapshotPath).toUtf8());
        QCOMPARE(snapshot[u"tables"][1][u"fields"].toArray().size(), 0);
        QStringList notes;
        for (const Text &note : emission->notExpressed)
            notes.append(note.toString());
        QVERIFY(notes.contains(
            u"schemas/07_users.zig was written by hand and stays as it is. Make the change there, too."_s));
        QVERIFY(notes.contains(
            u"schemas/08_gone.zig is about the table gone, which is not there any more. Remove the file."_s));
        // FluentORM would run an earlier one before those that are there.
        QVERIFY(fileOf(*emission, u"migrations/2000000000_create_teams.sql"_s).contains(u"CREATE TABLE"_s));
    }

    void takesNoNameOfAWayBack()
    {
        const auto emission = migration({}, u"Slow down"_s);
        QVERIFY_RESULT(emission);
        QVERIFY(fileOf(*emission, u"migrations/1767323045_slow_down_migration.sql"_s).contains(u"CREATE TABLE"_s));
    }

    void saysWhatItCannot()
    {
        QVERIFY(!m_fluentOrm.supports(u"sqlite"_s));
        QVERIFY_FAILS_WITH(migration({{snapshotPath, u"no JSON"_s}}), FrameworkError::Unreadable);
    }
};

RELVAR_TEST_MAIN(TestFluentOrm)
#include "tst_fluentorm.moc"
