// SPDX-License-Identifier: GPL-3.0-or-later
// Sections without a transaction that stopped in the middle: they go on where they stopped, or are taken back; and the
// other repairs of a row.
#include "fixture.h"
#include "runner/repair.h"
#include "runner/runlife.h"

#include "support/fatalwarnings.h"

#include <QProcess>

using namespace relvar;
using namespace relvar::runner;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using migration::Repair;
using migration::State;

Q_DECLARE_METATYPE(relvar::migration::State)

class TestHalfDone : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_shop;

    void setFile(const QString &up, const QString &down, bool transactional = false)
    {
        m_shop->directory.files = {migrationFile(u"1"_s, up, down, transactional)};
    }

    migration::MigrationState state() const
    {
        const auto rows = migration::readLedger(*m_shop->open(), sqlite());
        return migration::states(m_shop->directory.files, *rows, *readRunLives(*m_shop->open(), sqlite(), *rows))
            .value(0);
    }

    Result<RunFinished> repair(Repair way)
    {
        m_shop->events.clear();
        const RunRequest request{.settings = m_shop->settings,
                                 .directory = m_shop->directory,
                                 .target = {.count = {}, .id = u"1"_s},
                                 .repair = way,
                                 .options = m_shop->options};
        return runMigrations(
            sqlite(), request, [this](const RunEvent &event) { m_shop->events.append(event); }, m_shop->cancel);
    }

    Result<RunFinished> resume()
    {
        const RunRequest request{.settings = m_shop->settings,
                                 .directory = m_shop->directory,
                                 .halfDone = HalfDone::Resume,
                                 .options = m_shop->options};
        return runMigrations(
            sqlite(), request, [](const RunEvent &) {}, m_shop->cancel);
    }

    /// As a process that was killed leaves it.
    void pretendKilled(const QString &status)
    {
        QVERIFY_RESULT(
            m_shop->open()->execute(u"UPDATE relvar_migrations SET status = '%1', process = '2147483646/1@%2'"_s.arg(
                status, QSysInfo::machineHostName())));
    }

    QString lastEvent() const { return m_shop->value(u"SELECT event FROM relvar_journal ORDER BY number DESC"_s); }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Fixture>(); }

    void theRestRunsOnce()
    {
        const QString ran = u"CREATE TABLE a (x);\nINSERT INTO a VALUES (1);\n"_s;
        const QString down = u"DROP TABLE b;\nDELETE FROM a;\nDROP TABLE a;"_s;
        setFile(ran + u"DROP TABLE nowhere;\nCREATE TABLE b (x);"_s, down);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(state().state, State::HalfApplied);
        QCOMPARE(state().repair, Repair::Resume);
        QCOMPARE(m_shop->ledger(), u"1:failed:2/4"_s);
        // The statement that failed is mended; what ran is not touched, so it goes on.
        setFile(ran + u"CREATE TABLE b (x);"_s, down);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Up), RunError::FailedBefore);
        const Result<RunFinished> up = resume();
        QVERIFY_RESULT(up);
        QCOMPARE(up->done, QStringList{u"1"_s});
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), u"1"_s);
        QCOMPARE(m_shop->tables(), u"a b"_s);
        QCOMPARE(m_shop->ledger(), u"1:applied:3/3"_s);
        QCOMPARE(state().state, State::Applied);
        QVERIFY_RESULT(m_shop->run(Direction::Down));
        QCOMPARE(m_shop->tables(), QString());
    }

    void whatWasChangedInTheTextThatRanCannotGoOn()
    {
        setFile(u"CREATE TABLE a (x);\nDROP TABLE nowhere;"_s, {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        setFile(u"CREATE TABLE c (x);\nCREATE TABLE b (x);"_s, {});
        QVERIFY_FAILS_WITH(resume(), RunError::FailedBefore);
        QVERIFY_FAILS_WITH(repair(Repair::Resume), RunError::FailedBefore);
        QCOMPARE(m_shop->tables(), u"a"_s);
    }

    void settingsOfTheSessionComeBackWithTheRest()
    {
        const QString begin = u"PRAGMA foreign_keys = OFF;\nCREATE TABLE p (id INTEGER PRIMARY KEY);\n"
                              u"CREATE TABLE a (p REFERENCES p);\n"_s;
        setFile(begin + u"DROP TABLE nowhere;\nINSERT INTO a VALUES (7);"_s, {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        setFile(begin + u"INSERT INTO a VALUES (7);"_s, {});
        const Result<RunFinished> up = resume();
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, RunFinished::Outcome::Done);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM a"_s), u"1"_s);
    }

    void whatRanIsTakenBackInReverse()
    {
        setFile(u"CREATE TABLE a (x);\nPRAGMA foreign_keys = ON;\nINSERT INTO a VALUES (1);\nDROP TABLE nowhere;"_s,
                u"CREATE TABLE nowhere (x);\nDELETE FROM a;\nDROP TABLE a;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:failed:3/4"_s);
        const Result<RunFinished> undone = repair(Repair::Undo);
        QVERIFY_RESULT(undone);
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), QString());
        QCOMPARE(lastEvent(), u"undone"_s);
        QCOMPARE(state().state, State::Pending);
    }

    void takingBackStopsInTheMiddleAndGoesOn()
    {
        setFile(u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nCREATE TABLE c (x);\nDROP TABLE nowhere;"_s,
                u"SELECT 1;\nDROP TABLE c;\nDROP TABLE b;\nDROP TABLE a;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const auto other = m_shop->open();
        QVERIFY_RESULT(other->execute(u"DROP TABLE b"_s));
        const Result<RunFinished> stopped = repair(Repair::Undo);
        QVERIFY_RESULT(stopped);
        QCOMPARE(stopped->outcome, RunFinished::Outcome::Failed);
        QCOMPARE(m_shop->ledger(), u"1:undoing:2/4"_s);
        QCOMPARE(state().state, State::HalfApplied);
        QCOMPARE(state().repair, Repair::Undo);
        QVERIFY_RESULT(other->execute(u"CREATE TABLE b (x)"_s));
        QVERIFY_RESULT(repair(Repair::Undo));
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), QString());
    }

    void whatCannotBeTakenBackSaysWhy_data()
    {
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::addColumn<QString>("why");
        const QString up = u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nDROP TABLE nowhere;"_s;
        QTest::newRow("no way back") << up << QString() << u"no way back"_s;
        QTest::newRow("another number") << up << u"DROP TABLE b;\nDROP TABLE a;"_s << u"2 statements for the 3"_s;
        QTest::newRow("its own transactions")
            << u"BEGIN;\nCREATE TABLE a (x);\nCOMMIT;\nDROP TABLE nowhere;"_s
            << u"BEGIN;\nSELECT 1;\nDROP TABLE a;\nCOMMIT;"_s << u"transactions of its own"_s;
    }

    void whatCannotBeTakenBackSaysWhy()
    {
        QFETCH(QString, up);
        QFETCH(QString, down);
        QFETCH(QString, why);
        setFile(up, down);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const QString tables = m_shop->tables();
        QCOMPARE(state().state, State::HalfApplied);
        const Result<RunFinished> undone = repair(Repair::Undo);
        QVERIFY_FAILS_WITH(undone, RunError::FailedBefore);
        QVERIFY2(undone.error().message.toString().contains(why), qPrintable(undone.error().toString()));
        QCOMPARE(m_shop->tables(), tables);
    }

    void aRevertThatStoppedGoesOn()
    {
        setFile(u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nCREATE TABLE c (x);"_s,
                u"DROP TABLE c;\nDROP TABLE b;\nDROP TABLE a;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const auto other = m_shop->open();
        QVERIFY_RESULT(other->execute(u"ALTER TABLE b RENAME TO hidden"_s));
        QVERIFY_RESULT(m_shop->run(Direction::Down));
        QCOMPARE(state().state, State::HalfReverted);
        QCOMPARE(m_shop->ledger(), u"1:reverting:1/3"_s);
        QVERIFY_FAILS_WITH(repair(Repair::Undo), RunError::FailedBefore);
        QVERIFY_RESULT(other->execute(u"ALTER TABLE hidden RENAME TO b"_s));
        // The file may be gone by now: the database kept the way back.
        m_shop->directory.files.clear();
        QCOMPARE(state().repair, Repair::Resume);
        QVERIFY_RESULT(repair(Repair::Resume));
        QCOMPARE(m_shop->tables(), QString());
        QCOMPARE(m_shop->ledger(), QString());
    }

    void aStatementAloneWhoseEndNobodySawRunsAgain()
    {
        setFile(u"CREATE TABLE a (x);\nVACUUM;\nCREATE TABLE b (x);"_s, u"DROP TABLE b;\nSELECT 1;\nDROP TABLE a;"_s);
        const auto connection = m_shop->open();
        connection->before = [&](const QString &sql) -> std::optional<Error> {
            return sql == u"CREATE TABLE b (x)" ? std::optional(Error{RunError::StatementFailed, text("test", "no")})
                                                : std::nullopt;
        };
        QVERIFY_RESULT(m_shop->run(*connection, Direction::Up));
        QCOMPARE(m_shop->ledger(), u"1:failed:2/3"_s);
        // As if the process had been killed while the second statement ran.
        QVERIFY_RESULT(m_shop->open()->execute(
            u"UPDATE relvar_migrations SET statements_applied = 1, statement_begun = 2, done_length = 18, "
            "done_checksum = '%1'"_s.arg(migration::checksum(migration::Section{u"CREATE TABLE a (x)"_s}))));
        pretendKilled(u"running"_s);
        QCOMPARE(state().state, State::HalfApplied);
        QVERIFY(state().advice.toString().contains(u"statement 2"_s));
        QVERIFY_FAILS_WITH(repair(Repair::Undo), RunError::FailedBefore);
        QVERIFY_RESULT(repair(Repair::Resume));
        QCOMPARE(m_shop->ledger(), u"1:applied:3/3"_s);
    }

    void anAttemptIsForgotten_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<State>("before");
        QTest::addColumn<State>("after");
        QTest::newRow("failed") << u"failed"_s << State::Failed << State::Pending;
        QTest::newRow("killed") << u"running"_s << State::Interrupted << State::Pending;
        QTest::newRow("killed in a revert") << u"reverting"_s << State::Interrupted << State::Applied;
    }

    void anAttemptIsForgotten()
    {
        QFETCH(QString, status);
        QFETCH(State, before);
        QFETCH(State, after);
        setFile(u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QVERIFY_RESULT(m_shop->open()->execute(u"UPDATE relvar_migrations SET statements_applied = 0"_s));
        pretendKilled(status);
        QCOMPARE(state().state, before);
        const auto connection = m_shop->open();
        QVERIFY_RESULT(forget({*connection, m_shop->settings, sqlite()}, m_shop->directory, u"1"_s, m_shop->options));
        QCOMPARE(state().state, after);
        QCOMPARE(lastEvent(), u"repaired"_s);
        QCOMPARE(m_shop->value(u"SELECT person FROM relvar_journal ORDER BY number DESC"_s), u"tester"_s);
        const Result<> again
            = forget({*connection, m_shop->settings, sqlite()}, m_shop->directory, u"1"_s, m_shop->options);
        QVERIFY(!again);
    }

    void whatGoesOnInAnotherProcessIsLeftAlone()
    {
        setFile(u"CREATE TABLE a (x);\nDROP TABLE nowhere;"_s, {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        QProcess other;
        other.start(u"sleep"_s, {u"600"_s});
        QVERIFY(other.waitForStarted());
        QVERIFY_RESULT(m_shop->open()->execute(
            u"UPDATE relvar_migrations SET status = 'running', process = '%1@%2'"_s.arg(other.processId())
                .arg(QSysInfo::machineHostName())));
        QCOMPARE(state().state, State::Running);
        QCOMPARE(state().repair, Repair::None);
        QVERIFY_FAILS_WITH(resume(), RunError::Locked);
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(state().state, State::HalfApplied);
    }

    void anEditedFileIsAccepted()
    {
        setFile(u"CREATE TABLE a (x);"_s, u"DROP TABLE a;"_s);
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        setFile(u"CREATE TABLE a (x, y);"_s, u"DROP TABLE IF EXISTS a;"_s);
        QCOMPARE(state().state, State::Edited);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Down), RunError::EditedAfterApply);
        const auto connection = m_shop->open();
        QVERIFY_RESULT(accept({*connection, m_shop->settings, sqlite()}, m_shop->directory, u"1"_s, m_shop->options));
        QCOMPARE(state().state, State::Applied);
        QCOMPARE(m_shop->value(u"SELECT down_sql FROM relvar_migrations"_s), u"DROP TABLE IF EXISTS a;"_s);
        QCOMPARE(lastEvent(), u"accepted"_s);
        QVERIFY_FAILS_WITH(accept({*connection, m_shop->settings, sqlite()}, m_shop->directory, u"1"_s,
                                  m_shop->options),
                           RunError::EditedAfterApply);
    }

    void anOlderLedgerIsReadAndUpgraded()
    {
        const auto connection = m_shop->open();
        for (
            const QString &statement :
            {uR"(CREATE TABLE "relvar_migrations" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "checksum" TEXT NOT NULL,
                 "down_checksum" TEXT, "down_sql" TEXT, "down_transactional" INTEGER NOT NULL, "status" TEXT NOT NULL,
                 "statements_total" INTEGER, "statements_applied" INTEGER, "started_at" TEXT, "finished_at" TEXT,
                 "duration_ms" INTEGER, "applied_by" TEXT, "tool_version" TEXT, "error" TEXT,
                 "sequence" INTEGER NOT NULL))"_s,
             uR"(CREATE TABLE "relvar_journal" ("number" INTEGER PRIMARY KEY, "at" TEXT, "migration" TEXT, "event" TEXT,
                 "detail" TEXT))"_s,
             u"INSERT INTO relvar_migrations VALUES ('1', 'm', 'c', '', '', 1, 'running', 5, 3, '', '', 0, '', '', '', 1)"_s,
             u"INSERT INTO relvar_journal VALUES (1, '', '1', 'up started', '')"_s})
            QVERIFY_RESULT(connection->execute(statement));
        // Reading it changes nothing.
        const auto old = migration::readLedger(*connection, sqlite());
        QVERIFY_RESULT(old);
        QCOMPARE(old->first().statementsApplied, 3);
        QCOMPARE(migration::readJournal(*connection, sqlite())->size(), 1);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM pragma_table_info('relvar_migrations')"_s), u"16"_s);

        QVERIFY_RESULT(migration::createLedger(*connection, sqlite()));
        const auto upgraded = migration::readLedger(*connection, sqlite());
        QVERIFY_RESULT(upgraded);
        QCOMPARE(upgraded->first().statementsApplied, 2);
        QCOMPARE(upgraded->first().statementBegun, 3);
        const Fixture another;
        const auto fresh = another.open();
        QVERIFY_RESULT(migration::createLedger(*fresh, sqlite()));
        const QString columns = u"SELECT group_concat(name, ' ') FROM pragma_table_info('relvar_migrations')"_s;
        QCOMPARE(connection->query(columns)->rows, fresh->query(columns)->rows);
        QVERIFY_RESULT(migration::writeJournal(*connection, sqlite(), u"1"_s, u"repaired"_s, {}, u"ann"_s));
        QCOMPARE(migration::readJournal(*connection, sqlite())->last().person, u"ann"_s);
    }

    void aNewerLedgerIsRefused()
    {
        setFile(u"CREATE TABLE a (x);"_s, {});
        QVERIFY_RESULT(m_shop->run(Direction::Up));
        const auto connection = m_shop->open();
        QVERIFY_RESULT(connection->execute(u"ALTER TABLE relvar_migrations DROP COLUMN ledger_version"_s));
        QVERIFY_RESULT(
            connection->execute(u"ALTER TABLE relvar_migrations ADD COLUMN ledger_version INTEGER DEFAULT 3"_s));
        QVERIFY_FAILS_WITH(migration::readLedger(*connection, sqlite()), migration::MigrationError::LedgerTooNew);
        QVERIFY_FAILS_WITH(m_shop->run(Direction::Up), migration::MigrationError::LedgerTooNew);
        QVERIFY_FAILS_WITH(migration::createLedger(*connection, sqlite()), migration::MigrationError::LedgerTooNew);
    }
};

RELVAR_TEST_MAIN(TestHalfDone)
#include "tst_halfdone.moc"
