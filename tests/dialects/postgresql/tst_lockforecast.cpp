// SPDX-License-Identifier: GPL-3.0-or-later
// What is foretold of locks, scans and rewrites against what a server does: pg_locks before the transaction ends, the
// files of the tables, the counters of scans. On PostgreSQL 15; on every major when RELVAR_EVERY_MAJOR is set.
#include "lockoperations.h"
#include "majors.h"

#include "dialects/postgresql/introspect.h"
#include "support/fatalwarnings.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <map>
#include <thread>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using dialect::LockMode;
using dialect::TableLock;
using dialect::TableWork;

namespace {

struct Seen
{
    std::map<QString, LockMode> locks;
    /// By table: the file that its rows are in, and how often all were read.
    std::map<QString, qint64> files;
    std::map<QString, qint64> scans;
};

LockMode modeNamed(const QString &name)
{
    static const QStringList names{u""_s,
                                   u"AccessShareLock"_s,
                                   u"RowShareLock"_s,
                                   u"RowExclusiveLock"_s,
                                   u"ShareUpdateExclusiveLock"_s,
                                   u"ShareLock"_s,
                                   u"ShareRowExclusiveLock"_s,
                                   u"ExclusiveLock"_s,
                                   u"AccessExclusiveLock"_s};
    return LockMode(std::max<qsizetype>(names.indexOf(name), 0));
}

QString word(TableWork work)
{
    static const QStringList words{u"catalog"_s, u"rows"_s, u"scan"_s, u"rewrite"_s};
    return words.at(int(work));
}

} // namespace

class TestLockForecast : public QObject
{
    Q_OBJECT

private:
    struct Place
    {
        PostgresqlServer server;
        std::unique_ptr<database::Connection> connection;
        schema::Schema schema;
        int version = 0;
        /// Tables by number, as forecasts name them.
        std::map<qint64, QString> tables;
    };

    static void make(int major, Place &place)
    {
        const auto started = place.server.start({.programs = serverProgramsOf(major)});
        QVERIFY_RESULT(started);
        QVERIFY_RESULT(place.server.createDatabase(u"shop"_s));
        auto connection = place.server.connect(u"shop"_s);
        QVERIFY_RESULT(connection);
        place.connection = std::move(*connection);
        QVERIFY_RESULT(place.connection->execute(lockScript()));
        const auto snapshot = postgresql::introspect(*place.connection);
        QVERIFY_RESULT(snapshot);
        place.schema = snapshot->schema;
        place.version = snapshot->facts.version;
        const auto tables = place.connection->query(
            u"SELECT oid::bigint, relname::text FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm') "
            "AND relnamespace = 'public'::regnamespace"_s);
        QVERIFY_RESULT(tables);
        for (const QVariantList &row : tables->rows)
            place.tables.emplace(row.at(0).toLongLong(), u'"' + row.at(1).toString() + u'"');
    }

    static Seen look(const Place &place)
    {
        Seen seen;
        const auto files = place.connection->query(
            u"SELECT oid::bigint, relfilenode::bigint, coalesce(pg_stat_get_xact_numscans(oid), 0) FROM pg_class "
            "WHERE relkind IN ('r', 'p', 'm') AND relnamespace = 'public'::regnamespace"_s);
        if (!files)
            qFatal("%s", qPrintable(files.error().toString()));
        for (const QVariantList &row : files->rows) {
            const auto table = place.tables.find(row.at(0).toLongLong());
            if (table == place.tables.end())
                continue;
            seen.files[table->second] = row.at(1).toLongLong();
            seen.scans[table->second] = row.at(2).toLongLong();
        }
        const auto locks = place.connection->query(
            u"SELECT relation::bigint, mode FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'relation' "
            "AND granted"_s);
        if (!locks)
            qFatal("%s", qPrintable(locks.error().toString()));
        for (const QVariantList &row : locks->rows) {
            const auto table = place.tables.find(row.at(0).toLongLong());
            if (table != place.tables.end())
                seen.locks[table->second] = std::max(seen.locks[table->second], modeNamed(row.at(1).toString()));
        }
        return seen;
    }

    /// Lines that say where both differ; empty when they agree.
    static QStringList compare(const Place &place, const QStringList &statements)
    {
        static const postgresql::PostgresqlDialect dialect;
        const QList<dialect::LockForecast> forecasts = dialect.forecastLocks(place.schema, statements, place.version);
        if (forecasts.size() != statements.size())
            return {u"not one forecast for each statement"_s};
        QStringList differences;
        std::map<QString, LockMode> foretold;
        if (const auto begun = place.connection->execute(u"BEGIN"_s); !begun)
            return {begun.error().toString()};
        Seen before = look(place);
        for (qsizetype at = 0; at < statements.size(); ++at) {
            const QString &statement = statements.at(at);
            if (const auto done = place.connection->execute(statement); !done) {
                differences.append(statement + u": "_s + done.error().toString());
                break;
            }
            const Seen after = look(place);
            if (!forecasts.at(at).isKnown)
                differences.append(statement + u": nothing was foretold"_s);
            std::map<QString, TableWork> work;
            for (const TableLock &lock : forecasts.at(at).locks) {
                foretold[lock.table] = std::max(foretold[lock.table], lock.mode);
                work[lock.table] = lock.work;
            }
            for (const auto &[id, table] : place.tables) {
                if (!after.files.contains(table))
                    continue;
                // The file is a new one, with nothing in it.
                if (statement.startsWith(u"TRUNCATE"))
                    continue;
                const bool isRewritten = before.files.at(table) != after.files.at(table);
                const bool isRead = !isRewritten && before.scans.at(table) != after.scans.at(table);
                const TableWork said = work[table];
                const bool agrees = isRewritten ? said == TableWork::Rewrite
                                    : isRead    ? said == TableWork::Scan || said == TableWork::Rows
                                                : said == TableWork::CatalogOnly || said == TableWork::Rows;
                if (!agrees) {
                    differences.append(u"%1: %2 of %3, and it was %4"_s.arg(statement, word(said), table,
                                                                            isRewritten ? u"rewritten"_s
                                                                            : isRead    ? u"read"_s
                                                                                        : u"left alone"_s));
                }
            }
            before = after;
        }
        const Seen seen = look(place);
        if (const auto undone = place.connection->execute(u"ROLLBACK"_s); !undone)
            differences.append(undone.error().toString());
        for (const auto &[id, table] : place.tables) {
            const auto real = seen.locks.find(table);
            const LockMode mode = real == seen.locks.end() ? LockMode::None : real->second;
            if (mode != foretold[table]) {
                differences.append(u"%1: %2 of %3, and it was %4"_s.arg(statements.join(u"; "_s),
                                                                        dialect::sqlName(foretold[table]), table,
                                                                        dialect::sqlName(mode)));
            }
        }
        return differences;
    }

    static QList<int> majors()
    {
        return qEnvironmentVariableIsSet("RELVAR_EVERY_MAJOR") ? postgresqlMajors : QList<int>{15};
    }

    std::map<int, std::unique_ptr<Place>> m_places;

    Place *place(int major)
    {
        auto &place = m_places[major];
        if (!place) {
            place = std::make_unique<Place>();
            make(major, *place);
        }
        return place.get();
    }

    static void addMajorsHere()
    {
        QList<int> here;
        for (const int major : majors()) {
            if (!serverProgramsOf(major).isEmpty())
                here.append(major);
        }
        addMajors(here);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (serverProgramsOf(15).isEmpty())
            QSKIP("PostgreSQL 15 is not here");
    }

    void agreesWithTheServer_data() { addMajorsHere(); }

    void agreesWithTheServer()
    {
        QFETCH(int, major);
        const Place *place = this->place(major);
        QVERIFY(place->connection);
        QStringList differences;
        int tried = 0;
        for (const LockOperation &operation : lockOperations()) {
            if (operation.since > major)
                continue;
            differences += compare(*place, operation.statements);
            ++tried;
        }
        QVERIFY(tried > 80);
        QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    }

    void typesStayOrAreRewritten_data() { addMajorsHere(); }

    /// Every pair of these types that the server can convert.
    void typesStayOrAreRewritten()
    {
        QFETCH(int, major);
        const Place *place = this->place(major);
        QVERIFY(place->connection);
        static const postgresql::PostgresqlDialect dialect;
        const QStringList types{u"smallint"_s,
                                u"integer"_s,
                                u"bigint"_s,
                                u"numeric"_s,
                                u"numeric(8,2)"_s,
                                u"numeric(10,2)"_s,
                                u"numeric(10,3)"_s,
                                u"real"_s,
                                u"double precision"_s,
                                u"text"_s,
                                u"varchar"_s,
                                u"varchar(5)"_s,
                                u"varchar(10)"_s,
                                u"char(4)"_s,
                                u"char(8)"_s,
                                u"bpchar"_s,
                                u"name"_s,
                                u"date"_s,
                                u"timestamp"_s,
                                u"timestamp(0)"_s,
                                u"timestamp(3)"_s,
                                u"timestamptz"_s,
                                u"timestamptz(3)"_s,
                                u"time"_s,
                                u"time(3)"_s,
                                u"timetz"_s,
                                u"interval"_s,
                                u"interval(3)"_s,
                                u"interval day to second"_s,
                                u"bit(4)"_s,
                                u"varbit"_s,
                                u"varbit(4)"_s,
                                u"varbit(8)"_s,
                                u"json"_s,
                                u"jsonb"_s,
                                u"xml"_s,
                                u"cidr"_s,
                                u"inet"_s,
                                u"oid"_s,
                                u"regclass"_s,
                                u"boolean"_s,
                                u"bytea"_s,
                                u"uuid"_s,
                                u"mood"_s,
                                u"positive"_s,
                                u"loose"_s,
                                u"text[]"_s,
                                u"varchar(5)[]"_s,
                                u"varchar(10)[]"_s,
                                u"integer[]"_s};
        QStringList differences;
        int tried = 0;
        for (const QString &zone : {u"UTC"_s, u"Europe/Berlin"_s}) {
            QVERIFY_RESULT(place->connection->execute(u"SET timezone = '%1'"_s.arg(zone)));
            for (const QString &from : types) {
                if (zone != u"UTC" && !from.startsWith(u"time"))
                    continue;
                QVERIFY_RESULT(place->connection->execute(
                    u"CREATE TABLE typed (c %1); INSERT INTO typed VALUES (NULL)"_s.arg(from)));
                const auto read = postgresql::introspect(*place->connection);
                QVERIFY_RESULT(read);
                QVERIFY_RESULT(place->connection->execute(u"SET timezone = '%1'"_s.arg(zone)));
                for (const QString &to : types) {
                    const QString statement = u"ALTER TABLE typed ALTER COLUMN c TYPE %1 USING c::%1"_s.arg(to);
                    const auto file = [&] {
                        const auto answer = place->connection->query(
                            u"SELECT relfilenode::bigint FROM pg_class WHERE oid = 'typed'::regclass"_s);
                        return answer ? answer->rows.value(0).value(0).toLongLong() : -1;
                    };
                    QVERIFY_RESULT(place->connection->execute(u"BEGIN"_s));
                    const qint64 before = file();
                    const bool isPossible = place->connection->execute(statement).has_value();
                    const bool isRewritten = isPossible && file() != before;
                    QVERIFY_RESULT(place->connection->execute(u"ROLLBACK"_s));
                    if (!isPossible)
                        continue;
                    ++tried;
                    const auto forecast
                        = dialect.forecastLocks(read->schema, {u"SET timezone = '%1'"_s.arg(zone), statement},
                                                place->version);
                    const bool said = forecast.at(1).locks.value(0).work == TableWork::Rewrite;
                    if (said != isRewritten)
                        differences.append(u"%1 to %2 in %3: rewritten %4, foretold %5"_s.arg(from, to, zone)
                                               .arg(isRewritten)
                                               .arg(said));
                }
                QVERIFY_RESULT(place->connection->execute(u"DROP TABLE typed"_s));
            }
        }
        QVERIFY_RESULT(place->connection->execute(u"RESET timezone"_s));
        QVERIFY(tried > 300);
        QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    }

    /// What may not run inside a transaction waits for a lock that somebody holds, and says which it wants.
    void agreesOutsideTransactions()
    {
        Place *place = this->place(15);
        QVERIFY(place->connection);
        static const postgresql::PostgresqlDialect dialect;
        const QList<std::pair<QString, QString>> statements{
            {u"CREATE INDEX CONCURRENTLY more ON parent (code)"_s, u"parent"_s},
            {u"REINDEX INDEX CONCURRENTLY lone_amount"_s, u"lone"_s},
            {u"REINDEX TABLE CONCURRENTLY lone"_s, u"lone"_s},
            {u"DROP INDEX CONCURRENTLY lone_amount"_s, u"lone"_s},
            {u"ALTER TABLE measures DETACH PARTITION measures_2 CONCURRENTLY"_s, u"measures"_s},
            {u"VACUUM lone"_s, u"lone"_s},
            {u"VACUUM FULL lone"_s, u"lone"_s}};
        for (const auto &[statement, table] : statements) {
            const auto forecast = dialect.forecastLocks(place->schema, {statement}, place->version).value(0);
            const QString quoted = u'"' + table + u'"';
            LockMode foretold = LockMode::None;
            for (const TableLock &lock : forecast.locks)
                foretold = lock.table == quoted ? lock.mode : foretold;
            auto other = place->server.connect(u"shop"_s);
            QVERIFY_RESULT(other);
            QVERIFY_RESULT(place->connection->execute(u"BEGIN"_s));
            QVERIFY_RESULT(place->connection->execute(u"LOCK TABLE %1 IN SHARE UPDATE EXCLUSIVE MODE"_s.arg(table)));
            bool isDone = false;
            std::thread running([&] { isDone = (*other)->execute(statement).has_value(); });
            QString wanted;
            QElapsedTimer timer;
            timer.start();
            while (wanted.isEmpty() && timer.elapsed() < 30000) {
                const auto waiting = place->connection->query(
                    u"SELECT mode FROM pg_locks WHERE NOT granted AND locktype = 'relation' AND relation = '%1'::regclass"_s
                        .arg(table));
                if (waiting && !waiting->rows.isEmpty())
                    wanted = waiting->rows.first().first().toString();
            }
            const auto freed = place->connection->execute(u"ROLLBACK"_s);
            running.join();
            QVERIFY_RESULT(freed);
            QVERIFY2(isDone, qPrintable(statement));
            QVERIFY2(modeNamed(wanted) == foretold,
                     qPrintable(u"%1: %2, and it was %3"_s.arg(statement, dialect::sqlName(foretold), wanted)));
        }
    }

    void conflictsAsTheServerSays()
    {
        const Place *place = this->place(15);
        QVERIFY(place->connection);
        const auto other = place->server.connect(u"shop"_s);
        QVERIFY_RESULT(other);
        for (int held = 1; held <= int(LockMode::AccessExclusive); ++held) {
            QVERIFY_RESULT(place->connection->execute(u"BEGIN"_s));
            QVERIFY_RESULT(
                place->connection->execute(u"LOCK TABLE parent IN %1 MODE"_s.arg(dialect::sqlName(LockMode(held)))));
            for (int wanted = 1; wanted <= int(LockMode::AccessExclusive); ++wanted) {
                QVERIFY_RESULT((*other)->execute(u"BEGIN"_s));
                const bool isFree
                    = (*other)
                          ->execute(u"LOCK TABLE parent IN %1 MODE NOWAIT"_s.arg(dialect::sqlName(LockMode(wanted))))
                          .has_value();
                QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));
                QVERIFY2(dialect::conflicts(LockMode(held), LockMode(wanted)) != isFree,
                         qPrintable(dialect::sqlName(LockMode(held)) + u" and "_s
                                    + dialect::sqlName(LockMode(wanted))));
            }
            QVERIFY_RESULT(place->connection->execute(u"ROLLBACK"_s));
        }
    }

    void namesWhoHoldsLocks()
    {
        const Place *place = this->place(15);
        QVERIFY(place->connection);
        static const postgresql::PostgresqlDialect dialect;
        const auto other = place->server.connect(u"shop"_s);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->execute(u"SET application_name = 'till'"_s));
        QVERIFY_RESULT((*other)->execute(u"BEGIN"_s));
        QVERIFY_RESULT((*other)->execute(u"SELECT count(*) FROM lone"_s));
        QVERIFY_RESULT((*other)->execute(u"UPDATE lone SET amount = 1 WHERE id = 1"_s));
        const auto session = (*other)->query(u"SELECT pg_backend_pid()::bigint"_s);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(place->connection->execute(u"BEGIN"_s));
        QVERIFY_RESULT(place->connection->execute(u"SELECT count(*) FROM lone"_s));
        const auto holders = dialect.lockHolders(*place->connection,
                                                 {u"\"public\".\"lone\""_s, u"\"parent\""_s, u"\"never there\""_s});
        QVERIFY_RESULT(place->connection->execute(u"ROLLBACK"_s));
        QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));
        QVERIFY_RESULT(holders);
        // Its strongest lock, and not the one who asks.
        QCOMPARE(holders->size(), 1);
        QCOMPARE(holders->first().table, u"\"public\".\"lone\""_s);
        QCOMPARE(holders->first().mode, LockMode::RowExclusive);
        QCOMPARE(holders->first().session, session->rows.first().first().toLongLong());
        QCOMPARE(holders->first().application, u"till"_s);
        QCOMPARE(holders->first().user, u"postgres"_s);
    }

    void saysSoWhereNothingCanBeForetold()
    {
        const Place *place = this->place(15);
        QVERIFY(place->connection);
        static const postgresql::PostgresqlDialect dialect;
        const QStringList statements{u"DO $$ BEGIN EXECUTE 'DROP TABLE lone'; END $$"_s, u"SELECT anything()"_s,
                                     u"CALL anything()"_s, u"this is no SQL"_s, u"DROP TYPE mood CASCADE"_s};
        for (const dialect::LockForecast &forecast : dialect.forecastLocks(place->schema, statements, 0)) {
            QVERIFY(!forecast.isKnown);
            QVERIFY(forecast.locks.isEmpty());
        }
    }

    void remarksNameTheFormThatWaitsLess()
    {
        const Place *place = this->place(15);
        QVERIFY(place->connection);
        static const postgresql::PostgresqlDialect dialect;
        const QList<std::pair<QString, QString>> expected{
            {u"CREATE INDEX more ON lone (parent_id)"_s, u"CONCURRENTLY"_s},
            {u"ALTER TABLE lone ADD CONSTRAINT c CHECK (amount > 0)"_s, u"NOT VALID"_s},
            {u"ALTER TABLE lone ALTER COLUMN amount SET NOT NULL"_s, u"CHECK (amount IS NOT NULL)"_s},
            {u"ALTER TABLE lone ADD CONSTRAINT u UNIQUE (amount)"_s, u"USING INDEX"_s},
            {u"ALTER TABLE measures DETACH PARTITION measures_1"_s, u"CONCURRENTLY"_s}};
        for (const auto &[statement, words] : expected) {
            const QList<dialect::LockForecast> forecasts = dialect.forecastLocks(place->schema, {statement}, 150000);
            QStringList remarks;
            for (const Text &remark : forecasts.first().remarks)
                remarks.append(remark.toString());
            QVERIFY2(remarks.join(u' ').contains(words), qPrintable(statement + u": "_s + remarks.join(u' ')));
        }
    }
};

RELVAR_TEST_MAIN(TestLockForecast)
#include "tst_lockforecast.moc"
