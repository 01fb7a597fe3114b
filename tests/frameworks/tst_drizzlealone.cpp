// SPDX-License-Identifier: GPL-3.0-or-later
// What drizzle-kit makes of schema.ts by itself is what Relvar makes, or the output says what is not.
#include "dialects/sqlite/dialect.h"
#include "frameworks/drizzlemodel.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "teamsandusers.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::frameworks;
using namespace relvar::test;

namespace {

const sqlite::SqliteDialect sqliteDialect;

#define VERIFY_HAS(text, part)                                                                                         \
    QVERIFY2((text).contains(part), qPrintable(u"there is no\n"_s + QString(part) + u"\nin\n"_s + (text)))

} // namespace

class TestDrizzleAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSequencesAsTheServerCutsThem()
    {
        const dialect::Dialect &server = dialectOf(u"postgresql"_s);
        schema::Schema schema = teamsAndUsers(server);
        schema::Table users = *schema.tables.last();
        users.name = QString(60, u'u');
        users.columns[0].identity = schema::Identity();
        schema.tables.last() = Box<schema::Table>(users);
        const DrizzleModel model = drizzleModel(schema, server);
        const QString sequence = QString(56, u'u') + u"_id_seq"_s;
        VERIFY_HAS(model.schemaCode, u"AsIdentity({ name: '"_s + sequence + u"' })"_s);
        QCOMPARE(
            model.snapshot[u"tables"_s][u"public."_s + users.name][u"columns"_s][u"id"_s][u"identity"_s][u"name"_s],
            QJsonValue(sequence));
    }

    void keepsTheCastsOfNumbers()
    {
        const dialect::Dialect &server = dialectOf(u"postgresql"_s);
        schema::Schema schema = teamsAndUsers(server);
        schema::Table users = *schema.tables.last();
        users.columns[1].defaultExpression = u"'-5'::integer"_s;
        users.columns[2].type = {u"double precision"_s, {}};
        users.columns[2].defaultExpression = u"'-0.5'::double precision"_s;
        schema.tables.last() = Box<schema::Table>(users);
        const DrizzleModel model = drizzleModel(schema, server);
        VERIFY_HAS(model.schemaCode, u".default(-5)"_s);
        users.columns[2].type = {u"character varying(40)"_s, {}};
        users.columns[2].defaultExpression = u"'x'::text"_s;
        schema.tables.last() = Box<schema::Table>(users);
        VERIFY_HAS(drizzleModel(schema, server, false).schemaCode, u".default(sql`'x'::text`)"_s);
        // 1.0 takes a cast at the end away.
        VERIFY_HAS(drizzleModel(schema, server, true).schemaCode, u".default(sql`('x'::text)`)"_s);
        // drizzle-kit would write -0.5, which the server takes for a numeric.
        VERIFY_HAS(model.schemaCode, u".default(sql`'-0.5'::double precision`)"_s);
    }

    void saysWhichNamesOfFilesAreOthers()
    {
        schema::Schema schema = teamsAndUsers(sqliteDialect);
        const auto notes = [&schema](bool isFirstMajor) {
            QString lines;
            for (const Text &note : drizzleModel(schema, sqliteDialect, isFirstMajor).notExpressed)
                lines += note.toString() + u'\n';
            return lines;
        };
        VERIFY_HAS(notes(false), u"FOREIGN KEY users_team_fkey of users: its name."_s);
        QVERIFY(!notes(true).contains(u"name"_s));
        schema::Table users = *schema.tables.last();
        users.foreignKeys.first().name.clear();
        users.columns[1].defaultExpression = u"0.0"_s;
        schema.tables.last() = Box<schema::Table>(users);
        QVERIFY(!notes(false).contains(u"name"_s));
        VERIFY_HAS(notes(true), u"Constraints without a name (1)"_s);
        // JavaScript would make a 0 of it.
        VERIFY_HAS(drizzleModel(schema, sqliteDialect, true).schemaCode, u".default(sql`0.0`)"_s);
    }
};

RELVAR_TEST_MAIN(TestDrizzleAlone)
#include "tst_drizzlealone.moc"
