// SPDX-License-Identifier: GPL-3.0-or-later
// The main job without a window: draft, proved migration, apply, status, drift, revert.
#include "project/drift.h"
#include "project/verify.h"

#include "dialects/builtin.h"
#include "edit/edits.h"
#include "schema/hash.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

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

const QByteArray firstFile = "-- migrate:up\n"
                             "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL); -- people\n"
                             "INSERT INTO users VALUES (1, 'Ada');\n"
                             "\n"
                             "-- migrate:down\n"
                             "DROP TABLE users;\n";

} // namespace

class TestWorkflow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
    const database::CancelToken m_cancel;

    void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    migration::MigrationDirectory directory() const
    {
        return migration::readDirectory(m_project.migrationsPath()).value_or(migration::MigrationDirectory());
    }

    Result<schema::Schema> head(const QString &upTo = {}) const
    {
        return schemaAt(m_project, directory(), sqlite(), upTo, m_cancel);
    }

    const database::ConnectionSettings &settings() const { return m_project.connections.first(); }

    Result<runner::RunFinished> run(runner::Direction direction)
    {
        const auto connection = sqlite().open(settings());
        if (!connection)
            return fail(connection.error());
        const auto ledger = migration::readLedger(**connection, sqlite());
        const auto plan = direction == runner::Direction::Up ? runner::planUp(directory(), *ledger, {})
                                                             : runner::planDown(directory(), *ledger, {});
        if (!plan)
            return fail(plan.error());
        return runner::executeMigrations(
            **connection, settings(), sqlite(), *plan, {.database = u"shop.db"_s}, [](const runner::RunEvent &) {},
            m_cancel);
    }

    QString value(const QString &sql)
    {
        const auto connection = sqlite().open(settings());
        const auto result = (*connection)->query(sql);
        return result && !result->rows.isEmpty() ? result->rows.first().first().toString() : u"(nothing)"_s;
    }

    document::Document edited(const schema::Schema &base, const QList<document::Edit> &edits)
    {
        document::Document document{.schema = Box<schema::Schema>(base)};
        for (const document::Edit &edit : edits) {
            const Result<document::Document> next = edit(document);
            if (!next) {
                qCritical().noquote() << next.error().toString();
                return document;
            }
            document = *next;
        }
        return document;
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
        put(m_project.migrationsPath() + u"/20260101000000_users.sql"_s, firstFile);
        put(settings().address, {});
    }

    void theSchemaAtAPointHasLastingIds()
    {
        put(m_project.migrationsPath() + u"/20260102000000_phone.sql"_s,
            "-- migrate:up\nALTER TABLE users ADD COLUMN phone TEXT;\n-- migrate:down\nALTER TABLE users DROP COLUMN "
            "phone;\n");
        const Result<schema::Schema> newest = head();
        QVERIFY_RESULT(newest);
        const Result<schema::Schema> first = head(u"20260101000000"_s);
        QVERIFY_RESULT(first);
        QCOMPARE(newest->tables.first()->columns.size(), 3);
        QCOMPARE(first->tables.first()->columns.size(), 2);
        QCOMPARE(first->tables.first()->id, newest->tables.first()->id);
        QVERIFY(*head() == *newest);
        QVERIFY_FAILS_WITH(head(u"7"_s), migration::MigrationError::UnknownId);
        // A damaged cache costs a replay and nothing else.
        const QDir snapshots(m_project.path + u"/.relvar/snapshots"_s);
        for (const QString &name : snapshots.entryList(QDir::Files))
            put(snapshots.filePath(name), "{");
        QCOMPARE(schema::hash(*head()), schema::hash(*newest));
    }

    void aBrokenFileStopsEverything()
    {
        put(m_project.migrationsPath() + u"/20260102000000_x.sql"_s, "CREATE TABLE x (a);");
        const Result<schema::Schema> schema = head();
        QVERIFY_FAILS_WITH(schema, migration::MigrationError::BrokenFile);
        QVERIFY(schema.error().message.toString().contains(u"20260102000000_x.sql:1"_s));
    }

    void drawSaveApplyRevert()
    {
        QVERIFY_RESULT(run(runner::Direction::Up));
        const schema::Schema base = *head();
        const schema::Table &users = *base.tables.first();
        schema::Table orders;
        orders.id = ObjectId::create();
        orders.name = u"orders"_s;
        orders.columns = {sqlite().keyColumn(u"id"_s)};
        orders.primaryKey = schema::PrimaryKey{ObjectId::create(), u"orders_pkey"_s, {{orders.columns.first().id}}};
        schema::Column email{.id = ObjectId::create(), .name = u"email"_s, .type = {u"TEXT"_s, {}}};
        const document::Document draft
            = edited(base, {edit::addTable(orders, {}), edit::addRelation(orders.id, users.id),
                            edit::addColumn(users.id, email),
                            edit::renameColumn(users.id, users.columns.at(1).id, u"full_name"_s)});
        const Result<Saved> saved
            = saveMigration(m_project, sqlite(), {.name = u"Create orders"_s, .base = base, .draft = draft}, m_cancel);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->proof.grade, plan::Grade::Lossless);
        QVERIFY(saved->proof.probeRows >= 3);
        QVERIFY(saved->path.endsWith(u"_create_orders.sql"_s));
        QVERIFY(directory().problems.size() <= 1);
        QCOMPARE(directory().files.last().proof->grade, plan::Grade::Lossless);
        // The renamed column is the same one in what the next draft starts from, also after a restart.
        QCOMPARE(saved->reached.table(users.id)->column(users.columns.at(1).id)->name, u"full_name"_s);
        QVERIFY(*head() == saved->reached);

        QCOMPARE(readStatus(sqlite(), settings(), directory())->states.last().state, State::Pending);
        QVERIFY_RESULT(run(runner::Direction::Up));
        QCOMPARE(value(u"SELECT full_name FROM users"_s), u"Ada"_s);
        const Result<DatabaseStatus> status = readStatus(sqlite(), settings(), directory());
        QVERIFY_RESULT(status);
        QVERIFY(status->isSettled());
        const Result<Drift> drift = readDrift(m_project, sqlite(), directory(), *status, m_cancel);
        QVERIFY_RESULT(drift);
        QVERIFY(drift->pieces.pieces.isEmpty());

        QVERIFY_RESULT(run(runner::Direction::Down));
        QCOMPARE(value(u"SELECT name FROM users"_s), u"Ada"_s);
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'orders'"_s), u"0"_s);
        QCOMPARE(value(u"SELECT sql FROM sqlite_schema WHERE name = 'users'"_s),
                 u"CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s);
    }

    void nothingToSaveAndNoNameAreErrors()
    {
        const schema::Schema base = *head();
        const SaveRequest same{.name = u"x"_s, .base = base, .draft = {.schema = Box<schema::Schema>(base)}};
        QVERIFY_FAILS_WITH(saveMigration(m_project, sqlite(), same, m_cancel), ProjectError::NothingChanged);
        SaveRequest nameless = same;
        nameless.name = u"数据"_s;
        QVERIFY_FAILS_WITH(saveMigration(m_project, sqlite(), nameless, m_cancel), migration::MigrationError::BadName);
    }

    void aFolderThatMovedOnIsNotOverwritten()
    {
        const schema::Schema base = *head();
        put(m_project.migrationsPath() + u"/20260102000000_pulled.sql"_s,
            "-- migrate:up\nCREATE TABLE pulled (a);\n-- migrate:down\nDROP TABLE pulled;\n");
        const document::Document draft = edited(base, {edit::renameTable(base.tables.first()->id, u"people"_s)});
        QVERIFY_FAILS_WITH(saveMigration(m_project, sqlite(), {.name = u"x"_s, .base = base, .draft = draft}, m_cancel),
                           ProjectError::Outdated);
        QCOMPARE(directory().files.size(), 2);
    }

    void aProofThatFailsWritesNothing()
    {
        const schema::Schema base = *head();
        // Rows that are there already would have no value in it.
        const schema::Column column{.id = ObjectId::create(),
                                    .name = u"size"_s,
                                    .type = {u"TEXT"_s, {}},
                                    .notNull = true};
        const document::Document draft = edited(base, {edit::addColumn(base.tables.first()->id, column)});
        SaveRequest request{.name = u"x"_s, .base = base, .draft = draft};
        const Result<Saved> saved = saveMigration(m_project, sqlite(), request, m_cancel);
        QVERIFY_FAILS_WITH(saved, ProjectError::ProofFailed);
        QVERIFY2(saved.error().toString().contains(u"NOT NULL"_s), qPrintable(saved.error().toString()));
        QVERIFY2(saved.error().toString().count(u"The up part failed"_s) == 1, qPrintable(saved.error().toString()));
        QCOMPARE(directory().files.size(), 1);
        // Asked for, it is written, and says so.
        request.prove = false;
        const Result<Saved> unproved = saveMigration(m_project, sqlite(), request, m_cancel);
        QVERIFY_RESULT(unproved);
        QCOMPARE(directory().files.last().proof->grade, plan::Grade::Unproved);
    }

    void sqlChangedByHandIsProvedAgain()
    {
        const schema::Schema base = *head();
        const schema::Column column{.id = ObjectId::create(), .name = u"size"_s, .type = {u"TEXT"_s, {}}};
        const document::Document draft = edited(base, {edit::addColumn(base.tables.first()->id, column)});
        const Result<MigrationText> compiled = compileMigration(sqlite(), 0, base, draft, u"20260103000000"_s);
        QVERIFY_RESULT(compiled);
        SaveRequest request{.name = u"Add size"_s, .base = base, .draft = draft};
        request.written = *compiled;
        request.written->up.sql += u"\nUPDATE users SET size = 'XL';"_s;
        // What was added by hand is run, and the rows of before still come back.
        const Result<Saved> saved = saveMigration(m_project, sqlite(), request, m_cancel);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->proof.grade, plan::Grade::Lossless);
        QVERIFY(saved->file.up.sql.contains(u"'XL'"_s));
        QCOMPARE(saved->file.id, u"20260103000000"_s);
    }

    void sqlChangedByHandThatGoesElsewhereIsRefused_data()
    {
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::addColumn<QString>("named");
        const QString good = u"ALTER TABLE users ADD COLUMN size TEXT;"_s;
        const QString back = u"ALTER TABLE users DROP COLUMN size;"_s;
        QTest::newRow("another schema") << u"ALTER TABLE users ADD COLUMN sizes TEXT;"_s << back << u"users.size"_s;
        QTest::newRow("no way back") << good << u"SELECT 1;"_s << u"users.size"_s;
        QTest::newRow("it does not run") << u"ALTER TABLE nobody ADD COLUMN size TEXT;"_s << back << u"nobody"_s;
        QTest::newRow("the way back does not run") << good << u"DROP TABLE nobody;"_s << u"nobody"_s;
    }

    void sqlChangedByHandThatGoesElsewhereIsRefused()
    {
        QFETCH(QString, up);
        QFETCH(QString, down);
        QFETCH(QString, named);
        const schema::Schema base = *head();
        const schema::Column column{.id = ObjectId::create(), .name = u"size"_s, .type = {u"TEXT"_s, {}}};
        const document::Document draft = edited(base, {edit::addColumn(base.tables.first()->id, column)});
        SaveRequest request{.name = u"Add size"_s, .base = base, .draft = draft};
        request.written = MigrationText{u"20260103000000"_s, {up}, migration::Section{down}};
        const Result<Saved> refused = saveMigration(m_project, sqlite(), request, m_cancel);
        QVERIFY_FAILS_WITH(refused, ProjectError::ProofFailed);
        QVERIFY2(refused.error().toString().contains(named), qPrintable(refused.error().toString()));
        QCOMPARE(directory().files.size(), 1);
        // Whoever insists gets the file, and it says what it is.
        request.evenUnproved = true;
        const Result<Saved> saved = saveMigration(m_project, sqlite(), request, m_cancel);
        QVERIFY_RESULT(saved);
        QCOMPARE(directory().files.last().proof->grade, plan::Grade::Unproved);
        QVERIFY(directory().files.last().proof->reason.contains(named));
    }

    void foreignFilesAreProvedToo()
    {
        // One that dbmate could have made: no stamp, and a way back that forgets a column.
        put(m_project.migrationsPath() + u"/20260102000000_size.sql"_s,
            "-- migrate:up\nALTER TABLE users ADD COLUMN size TEXT;\nALTER TABLE users ADD COLUMN weight TEXT;\n"
            "-- migrate:down\nALTER TABLE users DROP COLUMN size;\n");
        const migration::MigrationDirectory all = directory();
        const Result<runner::Proof> good = proveFile(m_project, sqlite(), all, all.files.first(), m_cancel);
        QVERIFY_RESULT(good);
        QCOMPARE(good->grade, plan::Grade::Lossless);
        const Result<runner::Proof> bad = proveFile(m_project, sqlite(), all, all.files.last(), m_cancel);
        QVERIFY_RESULT(bad);
        QCOMPARE(bad->grade, plan::Grade::Unproved);
        QVERIFY(stampOf(*bad).reason.contains(u"weight"_s));
    }

    void statusWritesNothing()
    {
        const Result<DatabaseStatus> status = readStatus(sqlite(), settings(), directory());
        QVERIFY_RESULT(status);
        QVERIFY(!status->isSettled());
        QCOMPARE(QFileInfo(settings().address).size(), 0);
    }

    void driftIsSeen()
    {
        QVERIFY_RESULT(run(runner::Direction::Up));
        const auto connection = sqlite().open(settings());
        QVERIFY_RESULT((*connection)->execute(u"ALTER TABLE users ADD COLUMN sneaked_in TEXT"_s));
        const Result<Drift> drift
            = readDrift(m_project, sqlite(), directory(), *readStatus(sqlite(), settings(), directory()), m_cancel);
        QVERIFY_RESULT(drift);
        QCOMPARE(drift->lines().size(), 1);
        QVERIFY(drift->lines().first().contains(u"sneaked_in"_s));
    }

    void aDatabaseIsTakenOver_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("chinook") << u"chinook.sqlite"_s;
        QTest::newRow("mediawiki") << u"mediawiki.sqlite"_s;
    }

    void aDatabaseIsTakenOver()
    {
        QFETCH(QString, database);
        const QString corpora = qEnvironmentVariable("RELVAR_CORPORA");
        if (corpora.isEmpty())
            QSKIP("RELVAR_CORPORA is not set: no real database is taken over");
        const QString address = m_folder->filePath(u"taken.db"_s);
        QVERIFY(QFile::copy(corpora + u'/' + database, address));
        QVERIFY(QFile::setPermissions(address, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const database::ConnectionSettings taken{.name = u"taken"_s, .dialect = u"sqlite"_s, .address = address};
        const auto before = sqlite().introspect(**sqlite().open(taken));
        QVERIFY_RESULT(before);
        const Result<Project> adopted = adoptDatabase(m_folder->filePath(u"adopted"_s), sqlite(), taken, m_cancel);
        QVERIFY_RESULT(adopted);
        const auto files = migration::readDirectory(adopted->migrationsPath());
        QVERIFY_RESULT(files);
        QCOMPARE(files->files.size(), 1);
        QCOMPARE(files->files.first().name, u"baseline"_s);
        const Result<DatabaseStatus> status = readStatus(sqlite(), adopted->connections.first(), *files);
        QVERIFY_RESULT(status);
        QVERIFY(status->isSettled());
        QCOMPARE(schema::hash(status->schema), schema::hash(before->schema));
        const Result<Drift> drift = readDrift(*adopted, sqlite(), *files, *status, m_cancel);
        QVERIFY_RESULT(drift);
        QVERIFY(drift->pieces.pieces.isEmpty());
    }

    void takingOverLeavesNothingWhenItFails()
    {
        const database::ConnectionSettings missing{.name = u"no"_s,
                                                   .dialect = u"sqlite"_s,
                                                   .address = m_folder->filePath(u"no.db"_s)};
        QVERIFY(!adoptDatabase(m_folder->filePath(u"new"_s), sqlite(), missing, m_cancel));
        QVERIFY(!QDir(m_folder->filePath(u"new"_s)).exists());
        QVERIFY_FAILS_WITH(adoptDatabase(m_project.path, sqlite(), settings(), m_cancel), ProjectError::Exists);
        QCOMPARE(directory().files.size(), 1);
        database::ConnectionSettings readOnly = settings();
        readOnly.readOnly = true;
        QVERIFY_FAILS_WITH(adoptDatabase(m_folder->filePath(u"new"_s), sqlite(), readOnly, m_cancel),
                           runner::RunError::ReadOnly);
    }
};

RELVAR_TEST_MAIN(TestWorkflow)
#include "tst_workflow.moc"
