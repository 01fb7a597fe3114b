// SPDX-License-Identifier: GPL-3.0-or-later
// One schema made on a server of every major and read from each: majors print expressions, views and triggers in
// different ways, and none of it may show up as a difference. And what is read on a major can be written again there.
// What newer majors have is made by the first with it and by the newest; by all between when RELVAR_EVERY_MAJOR is set.
#include "majors.h"

#include "dialects/postgresql/introspect.h"
#include "support/fatalwarnings.h"

#include <map>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestAcrossVersions : public QObject
{
    Q_OBJECT

private:
    /// Of a script on the server of a major, read; nothing when it cannot be had.
    static Result<schema::Schema> made(const PostgresqlServer &server, const QString &database, const QString &script)
    {
        const auto created = server.createDatabase(database);
        if (!created)
            return fail(created.error());
        const auto connection = server.connect(database);
        if (!connection)
            return fail(connection.error());
        if (const auto done = (*connection)->execute(script); !done)
            return fail(done.error());
        return postgresql::introspect(**connection).map([](const dialect::Snapshot &snapshot) {
            return snapshot.schema;
        });
    }

    static QString writtenAgain(const schema::Schema &schema)
    {
        static const postgresql::PostgresqlDialect dialect;
        QString script;
        for (const dialect::Statement &statement : dialect.create(schema))
            script += statement.sql + u";\n"_s;
        return script;
    }

    static void comparePairs(const std::map<int, schema::Schema> &schemas)
    {
        for (const auto &[older, first] : schemas) {
            for (const auto &[newer, second] : schemas) {
                if (newer <= older)
                    continue;
                const QString difference = differenceOf(first, second);
                QVERIFY2(difference.isEmpty(),
                         qPrintable(u"%1 and %2 differ:\n%3"_s.arg(older).arg(newer).arg(difference)));
            }
        }
    }

    std::map<int, schema::Schema> m_everywhere;
    /// What only newer majors have, by the first of them: it looks alike from there on.
    std::map<int, std::map<int, schema::Schema>> m_since;

private Q_SLOTS:
    void read_data() { addMajors(); }

    void read()
    {
        QFETCH(int, major);
        const QString programs = serverProgramsOf(major);
        if (programs.isEmpty())
            QSKIP(qPrintable(u"PostgreSQL %1 is not here: ./dev deps fetches it"_s.arg(major)));
        PostgresqlServer server;
        const auto started = server.start({.programs = programs});
        QVERIFY_RESULT(started);
        const auto everywhere = made(server, u"everywhere"_s, versionScript(u"everywhere"_s));
        QVERIFY_RESULT(everywhere);
        m_everywhere.emplace(major, *everywhere);
        const bool triesAll = major == postgresqlMajors.last() || qEnvironmentVariableIsSet("RELVAR_EVERY_MAJOR");
        schema::Schema whole = *everywhere;
        for (const int since : {11, 12, 13, 14, 15, 16, 17, 18}) {
            if (since > major)
                break;
            if (since != major && !triesAll)
                continue;
            const auto newer = made(server, u"since_%1"_s.arg(since), scriptOfMajor(since));
            QVERIFY_RESULT(newer);
            m_since[since].emplace(major, *newer);
            whole = *newer;
        }
        const auto again = made(server, u"again"_s, writtenAgain(whole));
        QVERIFY_RESULT(again);
        const QString difference = differenceOf(whole, *again);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void noPairDiffers()
    {
        if (m_everywhere.size() < 2)
            QSKIP("servers of at least two majors are needed: ./dev deps fetches them");
        comparePairs(m_everywhere);
    }

    void noPairDiffersInWhatNewerMajorsHave()
    {
        for (const auto &[since, schemas] : m_since)
            comparePairs(schemas);
    }
};

RELVAR_TEST_MAIN(TestAcrossVersions)

#include "tst_acrossversions.moc"
