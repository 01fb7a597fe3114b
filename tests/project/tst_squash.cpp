// SPDX-License-Identifier: GPL-3.0-or-later
// Several migrations become one, and databases that know the old ones go on.
#include "project/squash.h"

#include "dialects/builtin.h"
#include "edit/edits.h"
#include "project/drift.h"
#include "project/verify.h"
#include "schema/hash.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;
using migration::State;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

} // namespace

class TestSquash : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
    const database::CancelToken m_cancel;

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_project.migrationsPath() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    migration::MigrationDirectory directory() const
    {
        return migration::readDirectory(m_project.migrationsPath()).value_or(migration::MigrationDirectory());
    }

    QStringList files() const { return QDir(m_project.migrationsPath()).entryList(QDir::Files, QDir::Name); }

    const database::ConnectionSettings &settings() const { return m_project.connections.first(); }

    Result<runner::RunFinished> run(runner::Direction direction, const runner::Target &target = {})
    {
        return runner::runMigrations(
            sqlite(),
            {.settings = settings(), .directory = directory(), .direction = direction, .target = target},
            [](const runner::RunEvent &) {}, m_cancel);
    }

    QString value(const QString &sql)
    {
        const auto connection = sqlite().open(settings());
        const auto result = (*connection)->query(sql);
        return result && !result->rows.isEmpty() ? result->rows.first().first().toString() : u"(nothing)"_s;
    }

    QString states()
    {
        const Result<DatabaseStatus> status = readStatus(sqlite(), settings(), directory());
        QStringList words;
        for (const migration::MigrationState &state : status->states)
            words.append(state.id + u':' + QString::number(static_cast<int>(state.state)));
        return words.join(u' ');
    }

    static QString word(const QString &id, State state) { return id + u':' + QString::number(static_cast<int>(state)); }

    /// Saves a migration the way the window does.
    void save(const QString &name, const document::Edit &edit)
    {
        const Result<schema::Schema> base = schemaAt(m_project, directory(), sqlite(), {}, m_cancel);
        QVERIFY_RESULT(base);
        const Result<document::Document> draft = edit(document::Document{.schema = Box<schema::Schema>(*base)});
        QVERIFY_RESULT(draft);
        const Result<Saved> saved
            = saveMigration(m_project, sqlite(), {.name = name, .base = *base, .draft = *draft}, m_cancel);
        QVERIFY_RESULT(saved);
    }

    ObjectId table() const
    {
        return schemaAt(m_project, directory(), sqlite(), {}, m_cancel)->tables.first()->id;
    }
    ObjectId column(const QString &name) const
    {
        return schemaAt(m_project, directory(), sqlite(), {}, m_cancel)->tables.first()->column(name)->id;
    }

    /// Three that the program wrote: a table, a column, the column under another name.
    void saveThree()
    {
        schema::Table users;
        users.id = ObjectId::create();
        users.name = u"users"_s;
        users.columns = {sqlite().keyColumn(u"id"_s),
                         {.id = ObjectId::create(), .name = u"name"_s, .type = {u"TEXT"_s, {}}}};
        users.primaryKey = schema::PrimaryKey{ObjectId::create(), u"users_pkey"_s, {{users.columns.first().id}}};
        save(u"Create users"_s, edit::addTable(users, {}));
        save(u"Add phone"_s,
             edit::addColumn(table(), {.id = ObjectId::create(), .name = u"phone"_s, .type = {u"TEXT"_s, {}}}));
        save(u"Rename phone"_s, edit::renameColumn(table(), column(u"phone"_s), u"mobile"_s));
        QCOMPARE(directory().files.size(), 3);
    }

    Result<Squash> plan(qsizetype first, qsizetype last, const QString &name = {})
    {
        const auto all = directory().files;
        return planSquash(m_project, sqlite(), {.first = all.at(first).id, .last = all.at(last).id, .name = name},
                          m_cancel);
    }

    Result<Squashed> squash(qsizetype first, qsizetype last)
    {
        const Result<Squash> planned = plan(first, last);
        return planned ? writeSquash(m_project, *planned) : Result<Squashed>(fail(planned.error()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Result<Project> project
            = create(m_folder->filePath(u"shop"_s), u"sqlite"_s,
                     {{.name = u"dev"_s, .dialect = u"sqlite"_s, .address = m_folder->filePath(u"shop/shop.db"_s)}});
        QVERIFY_RESULT(project);
        m_project = *project;
        QFile database(settings().address);
        QVERIFY(database.open(QIODevice::WriteOnly));
    }

    void generatedOnesAreMadeAnew()
    {
        saveThree();
        const QString hash
            = QString::fromLatin1(schema::hash(*schemaAt(m_project, directory(), sqlite(), {}, m_cancel)));
        const QString last = directory().files.last().id;
        const Result<Squash> planned = plan(0, 2, u"Users with mobile"_s);
        QVERIFY_RESULT(planned);
        QVERIFY(planned->isAnew);
        QVERIFY(planned->reasons.isEmpty());
        QCOMPARE(planned->proof.grade, plan::Grade::Lossless);
        QVERIFY2(planned->file.up.sql.contains(u"\"mobile\""_s) && !planned->file.up.sql.contains(u"\"phone\""_s),
                 qPrintable(planned->file.up.sql));
        // Nothing is written until somebody has seen it.
        QCOMPARE(directory().files.size(), 3);
        const QStringList before = files();

        const Result<Squashed> written = writeSquash(m_project, *planned);
        QVERIFY_RESULT(written);
        QCOMPARE(files(), (QStringList{last + u"_users_with_mobile.sql"_s, u"relvar.sum"_s}));
        QCOMPARE(QDir(written->backup).entryList(QDir::Files, QDir::Name), before);
        QVERIFY(directory().problems.isEmpty());
        QCOMPARE(directory().files.first().replaces.size(), 3);
        QCOMPARE(directory().files.first().title, u"Users with mobile"_s);
        QCOMPARE(QString::fromLatin1(schema::hash(*schemaAt(m_project, directory(), sqlite(), {}, m_cancel))), hash);
        // Whoever proves the file later finds the same, and the stamp is no edit.
        const Result<runner::Proof> proof
            = proveFile(m_project, sqlite(), directory(), directory().files.first(), m_cancel);
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->grade, plan::Grade::Lossless);

        QVERIFY_RESULT(run(runner::Direction::Up));
        QCOMPARE(states(), word(last, State::Applied));
        QVERIFY_RESULT(run(runner::Direction::Down));
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'users'"_s), u"0"_s);
    }

    void aDatabaseThatHasAllOfThemNeedsNothing()
    {
        saveThree();
        const QStringList old{directory().files.at(0).id, directory().files.at(1).id, directory().files.at(2).id};
        QVERIFY_RESULT(run(runner::Direction::Up));
        QCOMPARE(value(u"INSERT INTO users (name, mobile) VALUES ('Ada', '1') RETURNING name"_s), u"Ada"_s);
        QVERIFY_RESULT(squash(0, 2));
        QCOMPARE(states(), word(old.last(), State::Applied));
        const Result<runner::RunFinished> up = run(runner::Direction::Up);
        QVERIFY_RESULT(up);
        QCOMPARE(up->outcome, runner::RunFinished::Outcome::NothingToDo);
        const Result<DatabaseStatus> status = readStatus(sqlite(), settings(), directory());
        const Result<Drift> drift = readDrift(m_project, sqlite(), directory(), *status, m_cancel);
        QVERIFY_RESULT(drift);
        QVERIFY(drift->pieces.pieces.isEmpty());

        // One step back is all of it, with the ways back that the database kept; then the one file is run.
        const Result<runner::RunFinished> down = run(runner::Direction::Down);
        QVERIFY_RESULT(down);
        QCOMPARE(down->done, QStringList(old.crbegin(), old.crend()));
        QCOMPARE(states(), word(old.last(), State::Pending));
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'users'"_s), u"0"_s);
        QVERIFY_RESULT(run(runner::Direction::Up));
        QCOMPARE(states(), word(old.last(), State::Applied));
        QCOMPARE(value(u"SELECT count(*) FROM relvar_migrations"_s), u"1"_s);
    }

    void aDatabaseThatHasSomeOfThemIsRefused()
    {
        saveThree();
        const QString first = directory().files.first().id;
        const QString last = directory().files.last().id;
        QVERIFY_RESULT(run(runner::Direction::Up, {.count = 1}));
        QVERIFY_RESULT(squash(0, 2));
        QCOMPARE(states(), word(last, State::PartlyApplied));
        const auto up = run(runner::Direction::Up);
        QVERIFY_FAILS_WITH(up, runner::RunError::PartlyApplied);
        QVERIFY2(up.error().toString().contains(u"relvar-cli down"_s), qPrintable(up.error().toString()));
        const Result<DatabaseStatus> status = readStatus(sqlite(), settings(), directory());
        QVERIFY_FAILS_WITH(readDrift(m_project, sqlite(), directory(), *status, m_cancel),
                           runner::RunError::PartlyApplied);
        // What is offered helps.
        QVERIFY_RESULT(run(runner::Direction::Down));
        QCOMPARE(states(), word(last, State::Pending));
        QVERIFY_RESULT(run(runner::Direction::Up));
        QCOMPARE(states(), word(last, State::Applied));
        QCOMPARE(value(u"SELECT count(*) FROM relvar_migrations WHERE id = '%1'"_s.arg(first)), u"0"_s);
    }

    void recordsGoAlong()
    {
        m_project.records = true;
        saveThree();
        const QDir folder(m_project.migrationsPath());
        QCOMPARE(folder.entryList({u"*.md"_s}).size(), 3);
        m_project.records = false;
        const Result<Squashed> squashed = squash(0, 2);
        QVERIFY_RESULT(squashed);
        QCOMPARE(QDir(squashed->backup).entryList({u"*.md"_s}).size(), 3);
        const QStringList left = folder.entryList({u"*.md"_s});
        QCOMPARE(left.size(), 1);
        QFile record(folder.filePath(left.first()));
        QVERIFY(record.open(QIODevice::ReadOnly));
        const QByteArray text = record.readAll();
        QVERIFY2(text.contains("mobile") && !text.contains("phone"), text.constData());
    }

    void baselineSettlesAPartlyAppliedOne()
    {
        saveThree();
        const QString last = directory().files.last().id;
        QVERIFY_RESULT(run(runner::Direction::Up, {.count = 2}));
        QVERIFY_RESULT(squash(0, 2));
        const auto connection = sqlite().open(settings());
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->execute(u"ALTER TABLE users RENAME COLUMN phone TO mobile"_s));
        const Result<int> marked = runner::baseline(**connection, sqlite(), directory(), last, {});
        QVERIFY_RESULT(marked);
        QCOMPARE(*marked, 1);
        QCOMPARE(states(), word(last, State::Applied));
        QCOMPARE(value(u"SELECT count(*) FROM relvar_migrations"_s), u"1"_s);
    }

    void handWrittenStatementsAreNeverLost()
    {
        put(u"20260101000000_users.sql"_s, "-- migrate:up\n"
                                           "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n"
                                           "INSERT INTO users VALUES (1, 'Ada'), (2, 'Bo') -- no semicolon\n"
                                           "-- migrate:down\nDROP TABLE users\n");
        put(u"20260102000000_upper.sql"_s, "-- migrate:up\n"
                                           "UPDATE users SET name = upper(name);\n"
                                           "-- migrate:down\nUPDATE users SET name = substr(name, 1, 1) || "
                                           "lower(substr(name, 2));\n");
        save(u"Add phone"_s,
             edit::addColumn(table(), {.id = ObjectId::create(), .name = u"phone"_s, .type = {u"TEXT"_s, {}}}));
        const Result<Squash> planned = plan(0, 2);
        QVERIFY_RESULT(planned);
        QVERIFY(!planned->isAnew);
        QVERIFY2(planned->reasons.first().toString().contains(u"20260101000000_users"_s),
                 qPrintable(planned->reasons.first().toString()));
        QVERIFY(planned->proof.grade != plan::Grade::Unproved);
        QVERIFY_RESULT(writeSquash(m_project, *planned));
        QVERIFY_RESULT(run(runner::Direction::Up));
        QCOMPARE(value(u"SELECT group_concat(name) FROM users"_s), u"ADA,BO"_s);
        QVERIFY_RESULT(run(runner::Direction::Down));
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'users'"_s), u"0"_s);
    }

    void whatRunsWithoutATransactionIsNotPutTogether()
    {
        put(u"20260101000000_users.sql"_s,
            "-- migrate:up\nCREATE TABLE users (id INTEGER PRIMARY KEY);\nINSERT INTO users VALUES (1);\n");
        put(u"20260102000000_vacuum.sql"_s, "-- migrate:up transaction:false\nANALYZE;\n");
        const auto planned = plan(0, 1);
        QVERIFY_FAILS_WITH(planned, ProjectError::NotSquashable);
        QVERIFY2(planned.error().toString().contains(u"20260102000000_vacuum"_s),
                 qPrintable(planned.error().toString()));
        QCOMPARE(directory().files.size(), 2);
    }

    void aRebuiltTableIsMadeAnew()
    {
        // Replacing a table runs without the runner's transaction; from the schemas it is not needed at all.
        saveThree();
        const Result<schema::Schema> head = schemaAt(m_project, directory(), sqlite(), {}, m_cancel);
        QVERIFY_RESULT(head);
        schema::Column name = *head->tables.first()->column(u"name"_s);
        name.type.text = u"VARCHAR(40)"_s;
        save(u"Shorten name"_s, edit::changeColumn(table(), name));
        QVERIFY(!directory().files.last().up.transactional);
        const Result<Squash> planned = plan(0, 3);
        QVERIFY_RESULT(planned);
        QVERIFY(planned->isAnew);
        QVERIFY(planned->file.up.transactional);
    }

    void aRangeInTheMiddleKeepsWhatIsAround()
    {
        saveThree();
        save(u"Add mail"_s,
             edit::addColumn(table(), {.id = ObjectId::create(), .name = u"mail"_s, .type = {u"TEXT"_s, {}}}));
        const QList<migration::MigrationFile> before = directory().files;
        QVERIFY_RESULT(run(runner::Direction::Up));
        const ObjectId users = table();
        QVERIFY_RESULT(squash(1, 2));
        const QList<migration::MigrationFile> after = directory().files;
        QCOMPARE(after.size(), 3);
        QVERIFY(after.first() == before.first());
        QVERIFY(after.last() == before.last());
        QCOMPARE(table(), users);
        QCOMPARE(states(), (QStringList{word(after.at(0).id, State::Applied), word(after.at(1).id, State::Applied),
                                        word(after.at(2).id, State::Applied)}
                                .join(u' ')));
        // Down to the one that was squashed: it stays.
        QVERIFY_RESULT(run(runner::Direction::Down, {.count = {}, .id = after.at(1).id}));
        QCOMPARE(value(u"SELECT count(*) FROM pragma_table_info('users') WHERE name IN ('mobile', 'mail')"_s), u"1"_s);
    }

    void aDraftGoesOn()
    {
        saveThree();
        const Result<schema::Schema> base = schemaAt(m_project, directory(), sqlite(), {}, m_cancel);
        document::Document draft{.schema = Box<schema::Schema>(*base)};
        draft = *edit::renameTable(base->tables.first()->id, u"people"_s)(draft);
        QVERIFY_RESULT(writeDraft(m_project, {directory().chain, *base, draft}));
        QVERIFY_RESULT(squash(0, 2));
        const Result<std::optional<Draft>> kept = readDraft(m_project);
        QVERIFY_RESULT(kept);
        QCOMPARE((**kept).chain, directory().chain);
        QVERIFY_RESULT(saveMigration(
            m_project, sqlite(), {.name = u"People"_s, .base = (**kept).base, .draft = (**kept).document}, m_cancel));
    }

    void badRangesAreRefused()
    {
        saveThree();
        const auto all = directory().files;
        QVERIFY_FAILS_WITH(plan(2, 0), migration::MigrationError::UnknownId);
        QVERIFY_FAILS_WITH(plan(1, 1), migration::MigrationError::UnknownId);
        QVERIFY_FAILS_WITH(planSquash(m_project, sqlite(), {.first = u"1"_s, .last = all.last().id}, m_cancel),
                           migration::MigrationError::UnknownId);
        const Result<Squash> planned = plan(0, 1);
        QVERIFY_RESULT(planned);
        // The folder moved on.
        put(all.first().fileName(), "-- migrate:up\nCREATE TABLE users (id);\n");
        QVERIFY_FAILS_WITH(writeSquash(m_project, *planned), ProjectError::Outdated);
    }

    void whatWasEditedSinceItWasRecordedIsNotSwallowed()
    {
        saveThree();
        const QString name = directory().files.at(1).fileName();
        QFile file(m_project.migrationsPath() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray recorded = file.readAll();
        file.close();
        put(name, recorded + "-- another way back\nDELETE FROM users;\n");
        // Neither in the range nor outside it, for relvar.sum is written for the whole folder.
        for (const auto &[first, last] : {std::pair(0, 2), std::pair(0, 1), std::pair(1, 2)}) {
            const auto planned = plan(first, last);
            QVERIFY_FAILS_WITH(planned, ProjectError::NotSquashable);
            QVERIFY2(planned.error().toString().contains(name) && planned.error().toString().contains(u"relvar-cli sum"_s),
                     qPrintable(planned.error().toString()));
        }
        QCOMPARE(directory().files.size(), 3);
        put(name, recorded);
        QVERIFY_RESULT(squash(0, 2));
    }

    void oneThatStandsForOthersIsNotSquashedAgain()
    {
        saveThree();
        QVERIFY_RESULT(squash(0, 1));
        const auto again = plan(0, 1);
        QVERIFY_FAILS_WITH(again, ProjectError::NotSquashable);
    }

    void aFolderThatCannotBeWrittenStaysAsItIs()
    {
        saveThree();
        const Result<Squash> planned = plan(0, 2);
        QVERIFY_RESULT(planned);
        const QStringList before = files();
        // Something is in the way of the new file.
        Squash blocked = *planned;
        blocked.file.name = u"blocked"_s;
        QVERIFY(QDir(m_project.migrationsPath()).mkdir(blocked.file.fileName()));
        QVERIFY(!writeSquash(m_project, blocked));
        QVERIFY(QDir(m_project.migrationsPath()).rmdir(blocked.file.fileName()));
        QCOMPARE(files(), before);
        QVERIFY(directory().problems.isEmpty());
    }
};

RELVAR_TEST_MAIN(TestSquash)
#include "tst_squash.moc"
