// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/errors.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <limits>
#include <thread>

#include <unistd.h>

using namespace relvar;
using namespace relvar::sqlite;
using namespace Qt::Literals::StringLiterals;

namespace {

database::ConnectionSettings at(const QString &address, bool readOnly = false)
{
    return {.dialect = u"sqlite"_s, .address = address, .readOnly = readOnly};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A statement that ends only when it is stopped.
const QString endless = u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"_s;

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A database file with a table t(a) of three rows.
    QString database(const QString &name)
    {
        auto connection = openConnection(at(path(name) + u"?mode=rwc"_s));
        if (!connection || !(*connection)->execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s)
            || !(*connection)->execute(u"INSERT INTO t VALUES (1), (2), (3)"_s)) {
            qCritical("the test database cannot be made");
        }
        return path(name);
    }

private Q_SLOTS:
    void opensAFileWithAnyName()
    {
        for (const QString &name : {u"plain.db"_s, u"what?.db"_s, u"100%20#x.db"_s, u"größe 数据.db"_s}) {
            const QString file = database(name);
            QVERIFY2(QFile::exists(file), qPrintable(file));
            const auto connection = openConnection(at(file));
            QVERIFY_RESULT(connection);
            const auto rows = (*connection)->query(u"SELECT count(*) FROM t"_s);
            QVERIFY_RESULT(rows);
            QCOMPARE(rows->rows.constFirst().constFirst(), QVariant(3LL));
        }
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<SqliteError>("code");
        QTest::newRow("missing") << path(u"missing.db"_s) << SqliteError::MissingFile;
        QTest::newRow("missing folder") << path(u"nowhere/missing.db"_s) << SqliteError::MissingFile;
        QTest::newRow("missing folder, to be made") << path(u"nowhere/new.db?mode=rwc"_s) << SqliteError::MissingFile;
        QTest::newRow("no name") << QString() << SqliteError::MissingFile;
        QTest::newRow("folder") << m_folder.path() << SqliteError::NotAFile;
        QTest::newRow("device") << u"/dev/null"_s << SqliteError::NotAFile;
        QTest::newRow("text") << path(u"text.db"_s) << SqliteError::NotADatabase;
        QTest::newRow("short") << path(u"short.db"_s) << SqliteError::NotADatabase;
        QTest::newRow("damaged header") << path(u"damaged.db"_s) << SqliteError::NotADatabase;
    }

    void badFiles()
    {
        write(path(u"text.db"_s),
              QByteArray("not a database, only some text that is long enough to be one").repeated(100));
        write(path(u"short.db"_s), "SQL");
        write(path(u"damaged.db"_s), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
        QFETCH(const QString, address);
        QFETCH(const SqliteError, code);
        const auto connection = openConnection(at(address));
        QVERIFY_FAILS_WITH(connection, code);
        const QString shown = parseAddress(address).shown;
        QVERIFY2(connection.error().message.toString().contains(shown), qPrintable(connection.error().toString()));
        QVERIFY2(!QFile::exists(path(u"missing.db"_s)), "opening must not make a file");
    }

    void probeJudgesByTheFileAlone()
    {
        const QString file = database(u"probe.db"_s);
        QVERIFY_RESULT(probeAddress(at(file)));
        QVERIFY_RESULT(probeAddress(at(u":memory:"_s)));
        QVERIFY_RESULT(probeAddress(at(path(u"new.db?mode=rwc"_s))));
        QVERIFY_FAILS_WITH(probeAddress(at(path(u"new.db?mode=rwc"_s), true)), SqliteError::MissingFile);
        QVERIFY(!QFile::exists(path(u"new.db"_s)));
    }

    void anUnreadableFile()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString file = database(u"secret.db"_s);
        QVERIFY(QFile::setPermissions(file, {}));
        QVERIFY_FAILS_WITH(openConnection(at(file)), SqliteError::PermissionDenied);
    }

    void aWalDatabaseInAFolderThatIsNotOurs()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"wal.db"_s);
        {
            const auto connection = openConnection(at(file + u"?mode=rwc"_s));
            QVERIFY_RESULT(connection);
            QVERIFY_RESULT((*connection)->execute(u"PRAGMA journal_mode = WAL"_s));
            QVERIFY_RESULT((*connection)->execute(u"CREATE TABLE t (a)"_s));
        }
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY_FAILS_WITH(openConnection(at(file, true)), SqliteError::PermissionDenied);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void readOnlyRefusesToWrite()
    {
        const auto connection = openConnection(at(database(u"readonly.db"_s), true));
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->query(u"SELECT a FROM t"_s));
        QVERIFY_FAILS_WITH((*connection)->execute(u"INSERT INTO t VALUES (4)"_s), SqliteError::ReadOnly);
    }

    void aFileThatAnotherConnectionHolds()
    {
        const QString file = database(u"held.db"_s);
        const auto holder = openConnection(at(file));
        QVERIFY_RESULT(holder);
        const auto waiter = openConnection(at(file));
        QVERIFY_RESULT(waiter);
        QVERIFY_RESULT((*waiter)->query(u"PRAGMA busy_timeout = 200"_s));
        QVERIFY_RESULT((*holder)->execute(u"BEGIN EXCLUSIVE"_s));
        QElapsedTimer time;
        time.start();
        const auto begun = (*waiter)->execute(u"BEGIN IMMEDIATE"_s);
        QVERIFY_FAILS_WITH(begun, SqliteError::Locked);
        QVERIFY2(begun.error().message.toString().contains(file), qPrintable(begun.error().toString()));
        QVERIFY2(time.elapsed() < 5000, "the wait is not bounded");
        QVERIFY(!(*waiter)->inTransaction());
        QVERIFY_RESULT((*holder)->execute(u"ROLLBACK"_s));
        QVERIFY_RESULT((*waiter)->execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY((*waiter)->inTransaction());
    }

    void openingAHeldFileFailsInTime()
    {
        const QString file = database(u"exclusive.db"_s);
        const auto holder = openConnection(at(file));
        QVERIFY_RESULT(holder);
        QVERIFY_RESULT((*holder)->execute(u"BEGIN EXCLUSIVE"_s));
        QElapsedTimer time;
        time.start();
        QVERIFY_FAILS_WITH(openConnection(at(file)), SqliteError::Locked);
        QVERIFY2(time.elapsed() < 10000, "the wait is not bounded");
    }

    void valuesKeepTheirTypes()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        const QVariantList values{QVariant(std::numeric_limits<qlonglong>::min()),
                                  QVariant(1.5),
                                  QVariant(u"Ünïcödé 数据 🙂"_s),
                                  QVariant(QByteArray("\0\xff\x01", 3)),
                                  QVariant(),
                                  QVariant(QString()),
                                  QVariant(QByteArray())};
        const auto rows = (*connection)->query(u"SELECT ?, ?, ?, ?, ?, ?, ?"_s, values);
        QVERIFY_RESULT(rows);
        const QVariantList row = rows->rows.constFirst();
        QCOMPARE(row.mid(0, 4), values.mid(0, 4));
        QVERIFY(!row.at(4).isValid());
        const auto types = (*connection)->query(u"SELECT typeof(?), typeof(?), typeof(?)"_s, values.mid(4));
        QVERIFY_RESULT(types);
        QCOMPARE(types->rows.constFirst(), QVariantList({u"null"_s, u"text"_s, u"blob"_s}));
    }

    void countsChangedRows()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        const auto changed = [&](const QString &sql) { return (*connection)->execute(sql).value_or(-2); };
        QCOMPARE(changed(u"CREATE TABLE t (a)"_s), 0);
        QCOMPARE(changed(u"INSERT INTO t VALUES (1), (2), (3)"_s), 3);
        QCOMPARE(changed(u"CREATE INDEX i ON t (a)"_s), 0);
        QCOMPARE(changed(u"UPDATE t SET a = 0 WHERE a > 1 RETURNING a"_s), 2);
        QCOMPARE(changed(u"DELETE FROM t WHERE a = 7"_s), 0);
    }

    void refusesWhatIsNotOneStatement()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        QVERIFY_FAILS_WITH((*connection)->execute(u"CREATE TABLE a (x); CREATE TABLE b (x)"_s),
                           SqliteError::NotOneStatement);
        QVERIFY_FAILS_WITH((*connection)->execute(u"-- nothing"_s), SqliteError::NotOneStatement);
        const auto tables = (*connection)->query(u"SELECT name FROM sqlite_schema"_s);
        QVERIFY_RESULT(tables);
        QVERIFY(tables->rows.isEmpty());
        QVERIFY_RESULT((*connection)->execute(u"-- before\nCREATE TABLE a (x); -- after"_s));
        QVERIFY_RESULT((*connection)->execute(u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;"_s));
    }

    void errorsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<SqliteError>("code");
        QTest::newRow("syntax") << u"SELEC 1"_s << SqliteError::SyntaxError;
        QTest::newRow("unfinished") << u"SELECT 1 +"_s << SqliteError::SyntaxError;
        QTest::newRow("no table") << u"SELECT * FROM missing"_s << SqliteError::WrongObject;
        QTest::newRow("no column") << u"SELECT missing FROM t"_s << SqliteError::WrongObject;
        QTest::newRow("exists") << u"CREATE TABLE t (a)"_s << SqliteError::WrongObject;
        QTest::newRow("unique") << u"INSERT INTO t VALUES (1)"_s << SqliteError::ConstraintViolated;
        QTest::newRow("foreign key") << u"INSERT INTO c VALUES (9)"_s << SqliteError::ConstraintViolated;
        QTest::newRow("claim") << u"INSERT INTO claims VALUES (0)"_s << SqliteError::ClaimFailed;
        QTest::newRow("parameters") << u"SELECT ?"_s << SqliteError::WrongParameters;
    }

    void errorsSayWhatTheyAre()
    {
        QFETCH(const QString, sql);
        QFETCH(const SqliteError, code);
        const auto connection
            = openConnection(at(database(u"errors.db"_s + QString::fromLatin1(QTest::currentDataTag()))));
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->execute(u"CREATE TABLE c (a REFERENCES t)"_s));
        QVERIFY_RESULT(
            (*connection)
                ->execute(u"CREATE TABLE claims (a, CONSTRAINT \"every claim of this file must hold\" CHECK (a))"_s));
        const auto done = (*connection)->query(sql);
        QVERIFY_FAILS_WITH(done, code);
        QVERIFY(!done.error().detail.isEmpty());
    }

    void cancelFromAnotherThread()
    {
        const auto connection = openInMemory();
        QVERIFY_RESULT(connection);
        const database::Canceller cancel = (*connection)->canceller();
        std::atomic<bool> ended = false;
        // Repeated, because a cancel that comes before the statement has begun is for nothing.
        std::thread other([&] {
            while (!ended) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                cancel();
            }
        });
        const auto rows = (*connection)->query(endless);
        ended = true;
        other.join();
        QVERIFY_FAILS_WITH(rows, SqliteError::Interrupted);
        QVERIFY_RESULT((*connection)->query(u"SELECT 1"_s));
    }

    void cancelEndsTheWaitForALock()
    {
        const QString file = database(u"waiting.db"_s);
        const auto holder = openConnection(at(file));
        QVERIFY_RESULT(holder);
        const auto waiter = openConnection(at(file));
        QVERIFY_RESULT(waiter);
        QVERIFY_RESULT((*holder)->execute(u"BEGIN IMMEDIATE"_s));
        std::thread other([cancel = (*waiter)->canceller()] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            cancel();
        });
        QElapsedTimer time;
        time.start();
        const auto begun = (*waiter)->execute(u"BEGIN IMMEDIATE"_s);
        other.join();
        QVERIFY_FAILS_WITH(begun, SqliteError::Interrupted);
        QVERIFY2(time.elapsed() < 4000, "the cancel came, and the wait went on");
    }

    void cancelAfterTheEnd()
    {
        database::Canceller cancel;
        {
            const auto connection = openInMemory();
            QVERIFY_RESULT(connection);
            cancel = (*connection)->canceller();
        }
        cancel();
    }

    void scratchRefusesWhatReachesOutside_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("attach") << u"ATTACH '%1' AS other"_s.arg(path(u"attached.db"_s));
        QTest::newRow("attach by expression") << u"ATTACH '%1' || '' AS other"_s.arg(path(u"attached.db"_s));
        QTest::newRow("vacuum into") << u"VACUUM INTO '%1'"_s.arg(path(u"attached.db"_s));
        QTest::newRow("load_extension") << u"SELECT load_extension('x')"_s;
        QTest::newRow("fts3_tokenizer") << u"SELECT fts3_tokenizer('simple')"_s;
        QTest::newRow("temp_store_directory") << u"PRAGMA temp_store_directory = '/'"_s;
    }

    void scratchRefusesWhatReachesOutside()
    {
        QFETCH(const QString, sql);
        const auto connection = openScratch();
        QVERIFY_RESULT(connection);
        QVERIFY_FAILS_WITH((*connection)->execute(sql), SqliteError::NotAllowedInScratch);
        QVERIFY(!QFile::exists(path(u"attached.db"_s)));
    }

    void scratchAllowsWhatMigrationsDo()
    {
        const auto connection = openScratch();
        QVERIFY_RESULT(connection);
        for (const QString &sql :
             {u"PRAGMA foreign_keys = OFF"_s, u"BEGIN IMMEDIATE"_s, u"CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT)"_s,
              u"CREATE TEMP TABLE b AS SELECT * FROM a"_s, u"PRAGMA writable_schema = ON"_s,
              u"UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB')"_s, u"PRAGMA writable_schema = OFF"_s,
              u"ALTER TABLE a RENAME TO c"_s, u"COMMIT"_s, u"PRAGMA foreign_keys = ON"_s, u"REINDEX"_s, u"ANALYZE"_s}) {
            QVERIFY_RESULT((*connection)->execute(sql));
        }
    }
};

RELVAR_TEST_MAIN(TestConnection)
#include "tst_connection.moc"
