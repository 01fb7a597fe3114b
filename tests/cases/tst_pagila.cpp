// SPDX-License-Identifier: GPL-3.0-or-later
// A whole database as people have it, on a real server: taken over as a project, changed as a person would change it,
// applied and reverted; what pg_dump says of it afterwards is what it said before, to the letter, and so are the rows.
#include "dialects/builtin.h"
#include "edit/edits.h"
#include "project/drift.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QTemporaryDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &postgres()
{
    return *dialect::find(dialects::builtin(), u"postgresql"_s);
}

} // namespace

class TestPagila : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addTableAddAndRenameColumn();
    void dropWhatOthersDependOn();

private:
    const schema::Table &table(const QString &name) const
    {
        return *m_draft.schema->table(name, m_draft.schema->defaultNamespace());
    }
    void perform(const edit::Edit &edit)
    {
        const Result<document::Document> done = edit(m_draft);
        QVERIFY_RESULT(done);
        m_draft = *done;
    }
    void save(const QString &name);
    void run(runner::Direction direction);
    QString content();

    test::PostgresqlServer m_server;
    QTemporaryDir m_folder;
    QString m_corpus;
    int m_databases = 0;
    QString m_database;
    project::Project m_project;
    schema::Schema m_base;
    document::Document m_draft;
    const database::CancelToken m_cancel;
};

void TestPagila::initTestCase()
{
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: no real database to try this on");
    m_corpus = QDir(folder).filePath(u"pagila.sql"_s);
    QVERIFY2(QFile::exists(m_corpus), qPrintable(m_corpus));
    QVERIFY_RESULT(m_server.start());
    // The dump names the owner of everything and loads the rows that it has.
    QVERIFY_RESULT(m_server.createDatabase(u"original"_s));
    QVERIFY_RESULT(m_server.load(u"original"_s, m_corpus));
    QVERIFY_RESULT(
        m_server.run(u"original"_s,
                     u"INSERT INTO language (name) VALUES ('Gröönländisch'), ('Klingon'); "
                     "INSERT INTO film (title, language_id, description, release_year, rental_duration) "
                     "SELECT 'Film ' || n, 1, 'About ' || n, 1950 + n, n % 9 FROM generate_series(1, 100) n; "
                     "INSERT INTO actor (first_name, last_name) VALUES ('Ada', 'Lovelace'); "
                     "INSERT INTO film_actor (actor_id, film_id) SELECT 1, n FROM generate_series(1, 50) n"_s));
}

void TestPagila::init()
{
    m_database = u"pagila%1"_s.arg(++m_databases);
    QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE original"_s.arg(m_database)));
    const Result<project::Project> adopted
        = project::adoptDatabase(m_folder.filePath(m_database), postgres(), m_server.settings(m_database), m_cancel);
    QVERIFY_RESULT(adopted);
    m_project = *adopted;
    const auto directory = migration::readDirectory(m_project.migrationsPath());
    QVERIFY_RESULT(directory);
    QCOMPARE(directory->files.size(), 1);
    const Result<schema::Schema> base = project::schemaAt(m_project, *directory, postgres(), {}, m_cancel);
    QVERIFY_RESULT(base);
    m_base = *base;
    m_draft = {.schema = m_base, .intents = {}};

    // What the baseline makes is what the database is.
    const auto status = project::readStatus(postgres(), m_server.settings(m_database), *directory);
    QVERIFY_RESULT(status);
    QVERIFY(status->isSettled());
    const auto drift = project::readDrift(m_project, postgres(), *directory, *status, m_cancel);
    QVERIFY_RESULT(drift);
    QCOMPARE(drift->lines(), QStringList());
}

void TestPagila::save(const QString &name)
{
    const Result<project::Saved> saved
        = project::saveMigration(m_project, postgres(), {.name = name, .base = m_base, .draft = m_draft}, m_cancel);
    QVERIFY_RESULT(saved);
    QStringList reasons;
    for (const Text &reason : saved->proof.reasons)
        reasons.append(reason.toString());
    QVERIFY2(saved->proof.grade == plan::Grade::Lossless, qPrintable(reasons.join(u'\n')));
}

void TestPagila::run(runner::Direction direction)
{
    const auto directory = migration::readDirectory(m_project.migrationsPath());
    QVERIFY_RESULT(directory);
    const Result<runner::RunFinished> finished = runner::runMigrations(
        postgres(),
        {.settings = m_server.settings(m_database),
         .directory = *directory,
         .direction = direction,
         .target = {},
         .options = {}},
        [](const runner::RunEvent &) {}, m_cancel);
    QVERIFY_RESULT(finished);
    QVERIFY2(finished->outcome == runner::RunFinished::Outcome::Done, qPrintable(finished->sentence.toString()));
    QCOMPARE(finished->done.size(), 1);
}

/// All rows of all tables as one text, whatever the order of the columns.
QString TestPagila::content()
{
    const auto rows = m_server.run(
        m_database, u"SELECT c.relname, query_to_xml(format('SELECT to_jsonb(t) AS r FROM %I t ORDER BY 1', "
                    u"c.relname), true, true, '')::text "
                    "FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1"_s);
    if (!rows)
        return rows.error().toString();
    QString text;
    for (const QVariantList &row : rows->rows)
        text += row.at(0).toString() + row.at(1).toString();
    return text;
}

void TestPagila::addTableAddAndRenameColumn()
{
    const Result<QString> before = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(before);
    const QString rows = content();
    QVERIFY(rows.contains(u"Klingon"_s));

    schema::Table review{.id = ObjectId::create(), .name = u"review"_s};
    review.columns
        = {postgres().keyColumn(u"review_id"_s),
           {.id = ObjectId::create(), .name = u"film_id"_s, .type = {u"integer"_s, {}}, .notNull = true},
           {.id = ObjectId::create(), .name = u"stars"_s, .type = {u"int"_s, {}}, .defaultExpression = u"5"_s},
           {.id = ObjectId::create(),
            .name = u"written"_s,
            .type = {u"timestamptz"_s, {}},
            .notNull = true,
            .defaultExpression = u"now()"_s}};
    review.primaryKey = schema::PrimaryKey{.id = ObjectId::create(),
                                           .name = u"review_pkey"_s,
                                           .parts = {{review.columns.first().id}}};
    review.foreignKeys = {{.id = ObjectId::create(),
                           .name = u"review_film_id_fkey"_s,
                           .columns = {review.columns.at(1).id},
                           .referencedTable = table(u"film"_s).id,
                           .referencedColumns = {table(u"film"_s).column(u"film_id"_s)->id},
                           .onDelete = schema::ReferentialAction::Cascade}};
    perform(edit::addTable(review, {}));
    perform(edit::addColumn(table(u"customer"_s).id,
                            {.id = ObjectId::create(), .name = u"phone"_s, .type = {u"varchar(20)"_s, {}}}));
    // Two views print the column.
    perform(edit::renameColumn(table(u"address"_s).id, table(u"address"_s).column(u"phone"_s)->id, u"telephone"_s));
    // A column of a partitioned table is one of its partitions too.
    perform(edit::addColumn(table(u"payment"_s).id,
                            {.id = ObjectId::create(), .name = u"note"_s, .type = {u"text"_s, {}}}));
    save(u"Add review"_s);

    run(runner::Direction::Up);
    QVERIFY_RESULT(m_server.run(m_database, u"SELECT telephone FROM address"_s));
    // The views keep the names of their own columns.
    QVERIFY_RESULT(m_server.run(m_database, u"SELECT phone FROM customer_list"_s));
    QVERIFY_RESULT(m_server.run(m_database, u"SELECT note FROM payment_p2022_01"_s));
    QVERIFY_RESULT(m_server.run(m_database, u"SELECT phone FROM customer"_s));
    QVERIFY_RESULT(m_server.run(m_database, u"SELECT film_id, stars FROM review"_s));
    run(runner::Direction::Down);
    const Result<QString> after = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(after);
    QCOMPARE(*after, *before);
    QCOMPARE(content(), rows);
}

void TestPagila::dropWhatOthersDependOn()
{
    const Result<QString> before = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(before);
    const QString rows = content();
    // Columns with a default and with a domain as type, a table with its keys, index and trigger, and the views on it.
    perform(edit::dropColumn(table(u"film"_s).id, table(u"film"_s).column(u"rental_duration"_s)->id));
    perform(edit::dropColumn(table(u"film"_s).id, table(u"film"_s).column(u"release_year"_s)->id));
    for (const QString &name : {u"actor_info"_s, u"film_list"_s, u"nicer_but_slower_film_list"_s}) {
        const auto &views = m_draft.schema->views;
        const auto view
            = std::find_if(views.cbegin(), views.cend(), [&](const auto &one) { return one->name == name; });
        QVERIFY2(view != views.cend(), qPrintable(name));
        perform(edit::dropView((*view)->id));
    }
    perform(edit::dropTable(table(u"film_actor"_s).id));
    save(u"Drop much"_s);
    run(runner::Direction::Up);
    QVERIFY(!m_server.run(m_database, u"SELECT rental_duration FROM film"_s));
    QVERIFY(!m_server.run(m_database, u"SELECT actor_id FROM film_actor"_s));
    run(runner::Direction::Down);
    QCOMPARE(content(), rows);
    const Result<QString> after = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(after);
    // A column that comes back stands last in its table: that alone may differ.
    const auto sorted = [](const QString &dump) {
        QStringList lines = dump.split(u'\n');
        for (QString &line : lines) {
            if (line.endsWith(u','))
                line.chop(1);
        }
        lines.sort();
        return lines;
    };
    QCOMPARE(sorted(*after), sorted(*before));
}

RELVAR_TEST_MAIN(TestPagila)
#include "tst_pagila.moc"
