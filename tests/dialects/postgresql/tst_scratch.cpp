// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scratch.h"

#include "dialects/postgresql/scratchcluster.h"
#include "dialects/postgresql/session.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using database::Connection;
using dialect::ScratchError;

namespace {

using ConnectionPointer = std::unique_ptr<Connection>;

QVariant one(Connection &connection, const QString &sql)
{
    const auto answer = connection.query(sql);
    if (!answer) {
        qWarning("%s", qPrintable(answer.error().toString()));
        return {};
    }
    return answer->rows.value(0).value(0);
}

} // namespace

class TestScratch : public QObject
{
    Q_OBJECT

    test::PostgresqlServer m_server;

    dialect::ScratchPlace onServer(const QString &user) const
    {
        return {.server = m_server.settings(u"postgres"_s, user)};
    }

    qlonglong scratchDatabases() const
    {
        const auto answer
            = m_server.run(u"postgres"_s, u"SELECT count(*) FROM pg_database WHERE datname LIKE 'relvar_scratch_%'"_s);
        return answer ? answer->rows.first().first().toLongLong() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_server.start();
        QVERIFY_RESULT(started);
        const auto roles
            = m_server.run(u"postgres"_s, u"CREATE ROLE maker LOGIN CREATEDB; CREATE ROLE plain LOGIN; "
                                          "CREATE ROLE sly LOGIN CREATEDB; GRANT pg_execute_server_program TO sly"_s);
        QVERIFY_RESULT(roles);
    }

    void isEmptyAndOwnedByAnOrdinaryUser_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("private") << true;
        QTest::newRow("on a server") << false;
    }

    void isEmptyAndOwnedByAnOrdinaryUser()
    {
        QFETCH(bool, isPrivate);
        const auto scratch = postgresql::openScratch(isPrivate ? dialect::ScratchPlace() : onServer(u"maker"_s), {});
        QVERIFY_RESULT(scratch);
        Connection &connection = **scratch;
        QVERIFY(one(connection, u"SELECT current_database()"_s).toString().startsWith("relvar_scratch_"_L1));
        QCOMPARE(one(connection,
                     u"SELECT rolsuper OR rolcreaterole OR pg_has_role('pg_execute_server_program', 'MEMBER') "
                     "FROM pg_roles WHERE rolname = current_user"_s),
                 QVariant(qlonglong(0)));
        QCOMPARE(one(connection, u"SELECT obj_description('public'::regnamespace)"_s),
                 QVariant(u"standard public schema"_s));
        const auto made = connection.execute(u"CREATE TABLE t (id int PRIMARY KEY)"_s);
        QVERIFY_RESULT(made);
        const auto inserted = connection.execute(u"INSERT INTO t VALUES (?)"_s, {7});
        QVERIFY_RESULT(inserted);
        QCOMPARE(one(connection, u"SELECT id FROM t"_s), QVariant(qlonglong(7)));
        const auto several = connection.queries({u"SELECT 1"_s, u"SELECT 2"_s});
        QVERIFY_RESULT(several);
        QVERIFY(connection.execute(u"COMMENT ON SCHEMA public IS 'mine'"_s));
        // Names that were made up are not told.
        const auto refused = connection.execute(u"CREATE TABLE other (kind nowhere)"_s);
        QVERIFY(!refused);
        const QString told = refused.error().message.toString();
        QVERIFY2(told.contains(u"the scratch database"_s) && !told.contains(u"relvar_scratch"_s), qPrintable(told));
    }

    void goesWithTheConnection()
    {
        {
            const auto first = postgresql::openScratch(onServer(u"maker"_s), {});
            const auto second = postgresql::openScratch(onServer(u"maker"_s), {});
            QVERIFY_RESULT(first);
            QVERIFY_RESULT(second);
            QCOMPARE(scratchDatabases(), 2);
            // An open transaction keeps nothing alive.
            QVERIFY((*first)->execute(u"BEGIN"_s));
            QVERIFY((*first)->execute(u"CREATE TABLE t ()"_s));
        }
        QCOMPARE(scratchDatabases(), 0);
    }

    void usersWithPowerAreTurnedAway_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("superuser") << u"postgres"_s;
        QTest::newRow("may run programs") << u"sly"_s;
        QTest::newRow("may make no databases") << u"plain"_s;
    }

    void usersWithPowerAreTurnedAway()
    {
        QFETCH(QString, user);
        const auto scratch = postgresql::openScratch(onServer(user), {});
        QVERIFY_FAILS_WITH(scratch, ScratchError::Unavailable);
        QVERIFY2(scratch.error().message.toString().contains(user), qPrintable(scratch.error().toString()));
        QCOMPARE(scratchDatabases(), 0);
    }

    void whatReachesOutsideIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("program") << u"COPY (SELECT 1) TO PROGRAM 'touch /tmp/relvar-was-here'"_s;
        QTest::newRow("file") << u"COPY (SELECT 1) TO '/tmp/relvar-was-here'"_s;
        QTest::newRow("lo_import") << u"SELECT lo_import('/etc/hostname')"_s;
        QTest::newRow("read file") << u"SELECT pg_read_file('/etc/hostname')"_s;
        QTest::newRow("server settings") << u"ALTER SYSTEM SET work_mem = '1MB'"_s;
        QTest::newRow("make database") << u"CREATE DATABASE elsewhere"_s;
        QTest::newRow("drop database") << u"DROP DATABASE postgres"_s;
        QTest::newRow("tablespace") << u"CREATE TABLESPACE t LOCATION '/tmp'"_s;
        QTest::newRow("subscription") << u"CREATE SUBSCRIPTION s CONNECTION 'host=h' PUBLICATION p"_s;
        QTest::newRow("other session") << u"SELECT pg_terminate_backend(1)"_s;
    }

    void whatReachesOutsideIsRefused()
    {
        QFETCH(QString, sql);
        for (const dialect::ScratchPlace &place : {dialect::ScratchPlace(), onServer(u"maker"_s)}) {
            const auto scratch = postgresql::openScratch(place, {});
            QVERIFY_RESULT(scratch);
            const auto executed = (*scratch)->execute(sql);
            QVERIFY_FAILS_WITH(executed, ScratchError::Refused);
            const auto queried = (*scratch)->query(sql);
            QVERIFY_FAILS_WITH(queried, ScratchError::Refused);
        }
    }

    void whatHidesIsStoppedByTheRights()
    {
        const auto scratch = postgresql::openScratch({}, {});
        QVERIFY_RESULT(scratch);
        const auto executed = (*scratch)->execute(
            u"DO $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch /tmp/relvar-was-here'''; END $$"_s);
        QVERIFY_FAILS_WITH(executed, ScratchError::Lacking);
        QVERIFY(!QFile::exists(u"/tmp/relvar-was-here"_s));
    }

    void rolesAreOnlyMadeInAPrivatePlace()
    {
        const auto onShared = postgresql::openScratch(onServer(u"maker"_s), {});
        QVERIFY_RESULT(onShared);
        QVERIFY((*onShared)->execute(u"CREATE TABLE t ()"_s));
        const auto made = (*onShared)->execute(u"CREATE ROLE app"_s);
        QVERIFY_FAILS_WITH(made, ScratchError::Refused);
        const auto granted = (*onShared)->execute(u"GRANT SELECT ON t TO app"_s);
        QVERIFY_FAILS_WITH(granted, ScratchError::Lacking);
        const auto none = m_server.run(u"postgres"_s, u"SELECT count(*) FROM pg_roles WHERE rolname = 'app'"_s);
        QCOMPARE(none->rows.first().first(), QVariant(qlonglong(0)));
    }

    void missingRolesAreSupplied()
    {
        // Twice: the roles of the first are still there.
        for (int i = 0; i < 2; ++i) {
            const auto scratch = postgresql::openScratch({}, {});
            QVERIFY_RESULT(scratch);
            Connection &connection = **scratch;
            for (const QString &sql :
                 {u"BEGIN"_s, u"CREATE ROLE app LOGIN PASSWORD 'x'"_s, u"ALTER ROLE app SET work_mem = '1MB'"_s,
                  u"CREATE SCHEMA s"_s, u"CREATE TABLE s.t (id int PRIMARY KEY)"_s,
                  u"GRANT SELECT ON s.t TO app, \"Web User\""_s, u"ALTER TABLE s.t OWNER TO postgres"_s,
                  u"ALTER SCHEMA s OWNER TO postgres"_s, u"CREATE TYPE mood AS ENUM ('a')"_s,
                  u"ALTER TYPE mood OWNER TO other"_s, u"CREATE TABLE s.u (t int REFERENCES s.t)"_s,
                  u"INSERT INTO s.t VALUES (1)"_s, u"INSERT INTO s.u VALUES (1)"_s,
                  u"CREATE POLICY p ON s.t TO reader USING (true)"_s, u"GRANT app TO \"Web User\""_s, u"COMMIT"_s,
                  u"DROP ROLE app"_s}) {
                const auto done = connection.execute(sql);
                QVERIFY2(done, qPrintable(sql + u'\n' + (done ? QString() : done.error().toString())));
            }
            QCOMPARE(one(connection, u"SELECT tableowner FROM pg_tables WHERE tablename = 't'"_s),
                     QVariant(u"postgres"_s));
            // What let the new owner in is gone again.
            QCOMPARE(one(connection, u"SELECT has_schema_privilege('other', 'public', 'CREATE')"_s),
                     QVariant(qlonglong(0)));
            QCOMPARE(one(connection, u"SELECT rolsuper OR rolcanlogin FROM pg_roles WHERE rolname = 'postgres'"_s),
                     QVariant(qlonglong(0)));
        }
    }

    void theSuperuserOfTheClusterIsOutOfReach()
    {
        const auto scratch = postgresql::openScratch({}, {});
        QVERIFY_RESULT(scratch);
        const auto cluster = postgresql::ScratchCluster::shared({});
        QVERIFY_RESULT(cluster);
        QVERIFY(!(*scratch)->execute(u"SET ROLE "_s + (*cluster)->superuser()));
        static_cast<void>((*scratch)->execute(u"GRANT %1 TO CURRENT_USER"_s.arg((*cluster)->superuser())));
        QVERIFY(!(*scratch)->execute(u"SET ROLE "_s + (*cluster)->superuser()));
        QVERIFY(!(*scratch)->execute(u"SET ROLE pg_execute_server_program"_s));
    }

    void extensions()
    {
        const auto scratch = postgresql::openScratch({}, {});
        QVERIFY_RESULT(scratch);
        Connection &connection = **scratch;
        const auto missing = connection.execute(u"CREATE EXTENSION no_such_extension"_s);
        QVERIFY_FAILS_WITH(missing, ScratchError::Lacking);
        QVERIFY(missing.error().message.toString().contains("no_such_extension"_L1));

        if (one(connection,
                u"SELECT count(*) FROM pg_available_extensions WHERE name IN ('citext', 'pg_stat_statements')"_s)
            != QVariant(qlonglong(2)))
            QSKIP("the contributed extensions of PostgreSQL are not installed");
        const auto trusted = connection.execute(u"CREATE EXTENSION citext"_s);
        QVERIFY_RESULT(trusted);
        const auto untrusted = connection.execute(u"CREATE EXTENSION IF NOT EXISTS pg_stat_statements"_s);
        QVERIFY_RESULT(untrusted);
        const auto dropped = connection.execute(u"DROP EXTENSION pg_stat_statements"_s);
        QVERIFY_RESULT(dropped);

        const auto onShared = postgresql::openScratch(onServer(u"maker"_s), {});
        QVERIFY_RESULT(onShared);
        const auto refused = (*onShared)->execute(u"CREATE EXTENSION pg_stat_statements"_s);
        QVERIFY_FAILS_WITH(refused, ScratchError::Lacking);
    }

    void aMissingCollationIsNotTheMigrationsFault()
    {
        const auto scratch = postgresql::openScratch({}, {});
        QVERIFY_RESULT(scratch);
        const auto made = (*scratch)->execute(u"CREATE TABLE t (a text COLLATE \"xx_YY.nowhere\")"_s);
        QVERIFY_FAILS_WITH(made, ScratchError::Lacking);
    }

    void openingIsCancelled()
    {
        const database::CancelToken cancel;
        cancel.cancel();
        const auto scratch = postgresql::openScratch({}, cancel);
        QVERIFY_FAILS_WITH(scratch, database::DatabaseError::Cancelled);
    }

    void onlyOneRunHasTheLock()
    {
        auto first = m_server.connect(u"postgres"_s);
        auto second = m_server.connect(u"postgres"_s, u"plain"_s);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        const auto taken = postgresql::tryRunLock(**first);
        QVERIFY_RESULT(taken);
        QVERIFY(taken->taken);
        const auto waiting = postgresql::tryRunLock(**second);
        QVERIFY_RESULT(waiting);
        QVERIFY(!waiting->taken);
        QVERIFY2(waiting->holder.contains("relvar"_L1) && waiting->holder.contains("postgres"_L1),
                 qPrintable(waiting->holder));
        first->reset();
        QTRY_VERIFY(postgresql::tryRunLock(**second)->taken);
    }

    void theLedgerIsMadeOnceAndSilently()
    {
        QVERIFY(m_server.createDatabase(u"ledger"_s));
        auto connection = m_server.connect(u"ledger"_s);
        QVERIFY_RESULT(connection);
        QList<database::Notice> notices;
        (*connection)->onNotice([&notices](const database::Notice &notice) { notices.append(notice); });
        for (int i = 0; i < 2; ++i) {
            for (const QString &sql : postgresql::createLedger()) {
                const auto made = (*connection)->execute(sql);
                QVERIFY_RESULT(made);
            }
        }
        QVERIFY(notices.isEmpty());
        QCOMPARE(one(**connection, u"SELECT count(*) FROM relvar.migrations, relvar.journal"_s),
                 QVariant(qlonglong(0)));

        // Who may only write it needs no right to create.
        QVERIFY((*connection)->execute(u"GRANT USAGE ON SCHEMA relvar TO plain"_s));
        auto other = m_server.connect(u"ledger"_s, u"plain"_s);
        QVERIFY_RESULT(other);
        for (const QString &sql : postgresql::createLedger()) {
            const auto made = (*other)->execute(sql);
            QVERIFY_RESULT(made);
        }
    }

    void aFileLeavesNothingInTheSession()
    {
        auto opened = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(opened);
        Connection &connection = **opened;
        for (const QString &sql : postgresql::sessionSetup({.lockTimeoutMs = 3000, .statementTimeoutMs = 60000}))
            QVERIFY(connection.execute(sql));
        QVERIFY(connection.execute(u"SET search_path = public, \"odd, name\""_s));
        const QString settings = u"SELECT string_agg(name || '=' || setting, E'\\n' ORDER BY name) FROM pg_settings"_s;
        const QVariant before = one(connection, settings);
        const auto restore = postgresql::sessionRestore(connection);
        QVERIFY_RESULT(restore);
        for (const QString &sql :
             {u"SET lock_timeout = 0"_s, u"SET search_path = ''"_s, u"SET ROLE plain"_s, u"RESET ROLE"_s,
              u"SET session_replication_role = replica"_s, u"RESET ALL"_s, u"SET work_mem = '1MB'"_s,
              u"SELECT pg_advisory_lock(1)"_s, u"PREPARE p AS SELECT 1"_s, u"LISTEN l"_s, u"CREATE TEMP TABLE t ()"_s,
              u"SET SESSION AUTHORIZATION plain"_s}) {
            const auto done = connection.execute(sql);
            QVERIFY_RESULT(done);
        }
        for (const QString &sql : *restore) {
            const auto done = connection.execute(sql);
            QVERIFY_RESULT(done);
        }
        QCOMPARE(one(connection, settings), before);
        QCOMPARE(one(connection, u"SELECT current_user || session_user"_s), QVariant(u"postgrespostgres"_s));
        QCOMPARE(one(connection, u"SELECT (SELECT count(*) FROM pg_prepared_statements) + "
                                 "(SELECT count(*) FROM pg_listening_channels()) + "
                                 "(SELECT count(*) FROM pg_locks WHERE locktype = 'advisory') + "
                                 "(SELECT count(*) FROM pg_class WHERE relpersistence = 't')"_s),
                 QVariant(qlonglong(0)));
    }
};

RELVAR_TEST_MAIN(TestScratch)
#include "tst_scratch.moc"
