// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on a PostgreSQL server: take over, draft, proved migration, apply, status, drift, revert.
#include "project/drift.h"

#include "dialects/postgresql/dialect.h"
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &postgresqlDialect()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

const QString shopSql = uR"(
CREATE TYPE mood AS ENUM ('fine', 'so-so');
CREATE TABLE customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name character varying(20) NOT NULL,
    mood mood NOT NULL DEFAULT 'fine', state character varying(10) CHECK (state IN ('open', 'shut')));
COMMENT ON TABLE customers IS 'who buys';
CREATE INDEX customers_name_idx ON customers (lower(name::text));
CREATE VIEW open_customers AS SELECT id, name FROM customers WHERE state IN ('open', 'new');
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TABLE payments (at date NOT NULL, amount numeric(5,2) NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE payments_2024 PARTITION OF payments FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
INSERT INTO customers (name, state) VALUES ('Ada', 'open');
)"_s;

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private:
    test::PostgresqlServer m_server;
    const database::CancelToken m_cancel;

    Result<runner::RunFinished> run(const Project &project, runner::Direction direction) const
    {
        const auto directory = migration::readDirectory(project.migrationsPath());
        if (!directory)
            return fail(directory.error());
        const runner::RunRequest request{.settings = project.connections.first(),
                                         .directory = *directory,
                                         .direction = direction,
                                         .options = {.database = u"shop"_s}};
        return runner::runMigrations(
            postgresqlDialect(), request, [](const runner::RunEvent &) {}, m_cancel);
    }

    /// No drift and nothing pending.
    void verifySettled(const Project &project) const
    {
        const auto directory = migration::readDirectory(project.migrationsPath());
        QVERIFY_RESULT(directory);
        const Result<DatabaseStatus> status
            = readStatus(postgresqlDialect(), project.connections.first(), *directory, m_cancel);
        QVERIFY_RESULT(status);
        QVERIFY(status->isSettled());
        const Result<Drift> drift = readDrift(project, postgresqlDialect(), *directory, *status, m_cancel);
        QVERIFY_RESULT(drift);
        QCOMPARE(drift->lines(), QStringList());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<> started = m_server.start();
        QVERIFY_RESULT(started);
    }

    void takeOverDrawSaveApplyRevert()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
        QVERIFY_RESULT(m_server.run(u"shop"_s, shopSql));
        const Result<QString> before = m_server.dumpSchema(u"shop"_s);
        QVERIFY_RESULT(before);
        const QTemporaryDir folder;
        database::ConnectionSettings settings = m_server.settings(u"shop"_s);
        settings.name = u"shop"_s;
        const Result<Project> project
            = adoptDatabase(folder.filePath(u"project"_s), postgresqlDialect(), settings, m_cancel);
        QVERIFY_RESULT(project);
        verifySettled(*project);

        const auto directory = migration::readDirectory(project->migrationsPath());
        QVERIFY_RESULT(directory);
        const Result<schema::Schema> base = schemaAt(*project, *directory, postgresqlDialect(), {}, m_cancel);
        QVERIFY_RESULT(base);
        const schema::Table &customers = *base->table(u"customers"_s, base->defaultNamespace());
        schema::Table orders{.id = ObjectId::create(), .namespaceId = base->defaultNamespace(), .name = u"orders"_s};
        orders.columns = {postgresqlDialect().keyColumn(u"id"_s)};
        orders.primaryKey = schema::PrimaryKey{ObjectId::create(), u"orders_pkey"_s, {{orders.columns.first().id}}};
        const schema::Column email{.id = ObjectId::create(), .name = u"email"_s, .type = {u"text"_s, {}}};
        document::Document draft{.schema = Box<schema::Schema>(*base)};
        for (const document::Edit &edit :
             {edit::addTable(orders, {}), edit::addRelation(orders.id, customers.id),
              edit::addColumn(customers.id, email),
              edit::renameColumn(customers.id, customers.columns.at(1).id, u"full_name"_s)}) {
            const Result<document::Document> next = edit(draft);
            QVERIFY_RESULT(next);
            draft = *next;
        }
        const Result<Saved> saved
            = saveMigration(*project, postgresqlDialect(), {.name = u"Create orders"_s, .base = *base, .draft = draft},
                            m_cancel);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->proof.grade, plan::Grade::Lossless);
        const Result<runner::RunFinished> applied = run(*project, runner::Direction::Up);
        QVERIFY_RESULT(applied);
        QVERIFY2(applied->remaining.isEmpty(), qPrintable(applied->sentence.toString()));
        const Result<database::ResultSet> names = m_server.run(u"shop"_s, u"SELECT full_name FROM customers"_s);
        QVERIFY_RESULT(names);
        QCOMPARE(names->rows.first().first().toString(), u"Ada"_s);
        verifySettled(*project);

        const Result<runner::RunFinished> reverted = run(*project, runner::Direction::Down);
        QVERIFY_RESULT(reverted);
        const Result<QString> after = m_server.dumpSchema(u"shop"_s);
        QVERIFY_RESULT(after);
        QCOMPARE(*after, *before);
    }

    void whatCannotBeProvedHereIsSavedAndSaysWhy()
    {
        const QTemporaryDir folder;
        QVERIFY_RESULT(m_server.createDatabase(u"plain"_s));
        const Result<Project> project
            = create(folder.filePath(u"project"_s), postgresqlDialect().id(), {m_server.settings(u"plain"_s)});
        QVERIFY_RESULT(project);
        const schema::Schema base = postgresqlDialect().emptySchema();
        schema::Schema wanted = base;
        wanted.otherObjects = {schema::OtherObject{.id = ObjectId::create(),
                                                   .kind = u"extension"_s,
                                                   .name = u"no_such_extension"_s,
                                                   .definition = u"CREATE EXTENSION no_such_extension"_s}};
        const Result<Saved> saved = saveMigration(
            *project, postgresqlDialect(),
            {.name = u"Add extension"_s, .base = base, .draft = {.schema = Box<schema::Schema>(wanted)}}, m_cancel);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->proof.grade, plan::Grade::Unproved);
        QVERIFY(!saved->proof.held);
        QVERIFY2(saved->file.proof->reason.contains(u"no_such_extension"_s), qPrintable(saved->file.proof->reason));
        // The next draft starts from it all the same.
        const auto directory = migration::readDirectory(project->migrationsPath());
        QVERIFY_RESULT(directory);
        const Result<schema::Schema> next = schemaAt(*project, *directory, postgresqlDialect(), {}, m_cancel);
        QVERIFY_RESULT(next);
        QCOMPARE(next->otherObjects.size(), 1);
    }

    void anEmptyDatabaseIsAProjectWithoutMigrations()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"empty"_s));
        const QTemporaryDir folder;
        const Result<Project> project = adoptDatabase(folder.filePath(u"project"_s), postgresqlDialect(),
                                                      m_server.settings(u"empty"_s), m_cancel);
        QVERIFY_RESULT(project);
        QVERIFY(migration::readDirectory(project->migrationsPath())->files.isEmpty());
    }
};

RELVAR_TEST_MAIN(TestServer)
#include "tst_server.moc"
