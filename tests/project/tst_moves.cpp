// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and tables in the place of others, from the edit to the proved file, and as a file of intents says it.
#include "project/intents.h"
#include "project/workflow.h"

#include "dialects/builtin.h"
#include "edit/edits.h"
#include "edit/sequence.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &product(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

const QByteArray onSqlite = "-- migrate:up\n"
                            "CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, city TEXT, bio TEXT, "
                            "CHECK (bio <> ''));\n"
                            "CREATE INDEX users_city_idx ON users (city);\n"
                            "CREATE TABLE accounts (user_id INTEGER PRIMARY KEY REFERENCES users (id), iban TEXT "
                            "UNIQUE, owner TEXT NOT NULL);\n"
                            "-- migrate:down\nDROP TABLE accounts;\nDROP TABLE users;\n";

const QByteArray onPostgresql = "-- migrate:up\n"
                                "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');\n"
                                "CREATE TABLE users (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, full_name "
                                "text NOT NULL, city varchar(30) NOT NULL, bio text CHECK (bio <> ''), mood mood DEFAULT "
                                "'sad' CONSTRAINT not_happy CHECK (mood <> 'happy'));\n"
                                "CREATE INDEX users_city_idx ON users (city);\n"
                                "CREATE TABLE accounts (user_id bigint PRIMARY KEY REFERENCES users (id), iban text "
                                "UNIQUE, owner text NOT NULL);\n"
                                "-- migrate:down\nDROP TABLE accounts;\nDROP TABLE users;\nDROP TYPE mood;\n";

schema::Column column(const QString &name, const QString &type = u"TEXT"_s)
{
    return {.id = ObjectId::create(), .name = name, .type = {type, {}}};
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
    document::Document m_document;
    const database::CancelToken m_cancel;
    const dialect::Dialect *m_dialect = nullptr;

    /// A project with one migration, and a draft over it without changes.
    void open(const QString &dialectId, const QByteArray &migration)
    {
        m_dialect = &product(dialectId);
        m_folder = std::make_unique<QTemporaryDir>();
        const Result<Project> project = create(m_folder->filePath(u"shop"_s), dialectId, {});
        QVERIFY_RESULT(project);
        m_project = *project;
        QFile file(m_project.migrationsPath() + u"/20260101000000_users.sql"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(migration);
        file.close();
        const auto directory = migration::readDirectory(m_project.migrationsPath());
        QVERIFY_RESULT(directory);
        const Result<schema::Schema> head = schemaAt(m_project, *directory, *m_dialect, {}, m_cancel);
        QVERIFY_RESULT(head);
        m_document = {.schema = Box<schema::Schema>(*head)};
    }

    const schema::Table &table(const QString &name) const
    {
        return *m_document.schema->table(name, m_document.schema->defaultNamespace());
    }
    ObjectId columnOf(const QString &name, const QString &columnName) const
    {
        return table(name).column(columnName)->id;
    }

    /// Edits the newest schema, saves, and answers the grade.
    QString graded(const document::Edit &edit)
    {
        const schema::Schema base = *m_document.schema;
        const Result<document::Document> edited = edit(m_document);
        if (!edited)
            return edited.error().toString();
        const Result<Saved> saved
            = saveMigration(m_project, *m_dialect, {.name = u"move"_s, .base = base, .draft = *edited}, m_cancel);
        if (!saved)
            return saved.error().toString();
        m_document = {.schema = Box<schema::Schema>(saved->reached)};
        return plan::gradeName(saved->proof.grade);
    }

private Q_SLOTS:
    void init() { open(u"sqlite"_s, onSqlite); }

    void splitsAColumn()
    {
        QCOMPARE(graded(edit::replaceColumns(table(u"users"_s).id, {columnOf(u"users"_s, u"full_name"_s)},
                                             {{column(u"first"_s), u"substr(full_name, 1, 3)"_s},
                                              {column(u"rest"_s), u"substr(full_name, 4)"_s}},
                                             {u"first || rest"_s})),
                 u"lossless"_s);
    }

    void mergesColumnsThatTheMappingCannotTellApart()
    {
        QCOMPARE(graded(edit::replaceColumns(table(u"users"_s).id,
                                             {columnOf(u"users"_s, u"city"_s), columnOf(u"users"_s, u"bio"_s)},
                                             {{column(u"note"_s), u"coalesce(city, '') || coalesce(bio, '')"_s}},
                                             {u"note"_s, {}})),
                 u"lossless"_s);
    }

    void makesATableOfAColumn()
    {
        QCOMPARE(graded(edit::normaliseColumn(table(u"users"_s).id, columnOf(u"users"_s, u"city"_s), u"cities"_s,
                                              m_dialect->keyColumn(u"id"_s), {})),
                 u"lossless"_s);
        QVERIFY(table(u"cities"_s).isUnique({columnOf(u"cities"_s, u"city"_s)}));
        QCOMPARE(table(u"users"_s).foreignKeys.first().referencedTable, table(u"cities"_s).id);
    }

    void splitsATable()
    {
        QCOMPARE(graded(edit::splitTable(table(u"users"_s).id,
                                         {columnOf(u"users"_s, u"city"_s), columnOf(u"users"_s, u"bio"_s)},
                                         u"profiles"_s, {})),
                 u"lossless"_s);
        // What speaks of the moved columns alone goes with them.
        QCOMPARE(table(u"profiles"_s).indexes.size(), 1);
        QCOMPARE(table(u"profiles"_s).checks.size(), 1);
        QVERIFY(table(u"users"_s).indexes.isEmpty());
    }

    void mergesTables()
    {
        QCOMPARE(graded(edit::mergeTables(table(u"users"_s).id, table(u"accounts"_s).id)), u"lossless"_s);
        QVERIFY(!m_document.schema->table(u"accounts"_s));
        QCOMPARE(table(u"users"_s).uniqueConstraints.size(), 1);
        QVERIFY(!table(u"users"_s).column(u"owner"_s)->notNull);
    }

    void aNewNameIsFollowed()
    {
        const ObjectId users = table(u"users"_s).id;
        const schema::Column first = column(u"first"_s);
        QCOMPARE(graded(edit::sequence({edit::replaceColumns(users, {columnOf(u"users"_s, u"full_name"_s)},
                                                             {{first, u"coalesce(full_name, city)"_s}}, {u"first"_s}),
                                        edit::renameColumn(users, first.id, u"given"_s),
                                        edit::renameColumn(users, columnOf(u"users"_s, u"city"_s), u"town"_s),
                                        edit::renameTable(users, u"people"_s)})),
                 u"lossless"_s);
    }

    void whatNothingKeepsIsGradedSo()
    {
        const document::Edit split
            = edit::replaceColumns(table(u"users"_s).id, {columnOf(u"users"_s, u"full_name"_s)},
                                   {{column(u"initial"_s), u"substr(full_name, 1, 1)"_s}}, {u"initial"_s});
        QCOMPARE(graded(edit::sequence({split, edit::setKeepDropped(false)})), u"structure-only"_s);
    }

    /// Everything at once, on a server.
    void movesOnAServer()
    {
        open(u"postgresql"_s, onPostgresql);
        const ObjectId mood = m_document.schema->enums.first()->id;
        // Said before the server would say it, in the middle of the migration.
        const QString refused = graded(edit::removeEnumValue({mood, u"happy"_s, u"ok"_s}));
        QVERIFY2(refused.contains(u"Check not_happy of users speaks of the value happy"_s), qPrintable(refused));

        const ObjectId users = table(u"users"_s).id;
        const schema::Column first = column(u"first"_s);
        QCOMPARE(graded(edit::sequence(
                     {edit::normaliseColumn(users, columnOf(u"users"_s, u"city"_s), u"cities"_s,
                                            m_dialect->keyColumn(u"id"_s), {}),
                      edit::replaceColumns(users, {columnOf(u"users"_s, u"full_name"_s)},
                                           {{first, u"left(full_name, 2)"_s}, {column(u"rest"_s), u"substr(full_name, 3)"_s}},
                                           {u"first || rest"_s}),
                      edit::splitTable(users, {columnOf(u"users"_s, u"bio"_s)}, u"profiles"_s, {}),
                      edit::mergeTables(users, table(u"accounts"_s).id), edit::renameTable(users, u"people"_s),
                      edit::renameColumn(users, first.id, u"start"_s),
                      edit::removeEnumValue({mood, u"sad"_s, u"ok"_s})})),
                 u"lossless"_s);
        QVERIFY(table(u"people"_s).column(u"iban"_s));
        QCOMPARE(*table(u"people"_s).column(u"mood"_s)->defaultExpression, u"'ok'::mood"_s);
    }

    void movesToAnotherSchema()
    {
        open(u"postgresql"_s,
             "-- migrate:up\nCREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE SEQUENCE numbers;\n"
             "CREATE TABLE people (id serial PRIMARY KEY, mood mood DEFAULT 'ok', number integer DEFAULT "
             "nextval('numbers'), CONSTRAINT not_sad CHECK (mood <> 'sad'));\n"
             "CREATE VIEW names AS SELECT id, mood FROM people WHERE mood = 'ok';\n"
             "-- migrate:down\nDROP VIEW names;\nDROP TABLE people;\nDROP SEQUENCE numbers;\nDROP TYPE mood;\n");
        const ObjectId archive = ObjectId::create();
        schema::EnumType mood = *m_document.schema->enums.first();
        mood.namespaceId = archive;
        const auto isNumbers = [](const Box<schema::Sequence> &one) { return one->name == u"numbers"_s; };
        schema::Sequence numbers = **std::find_if(m_document.schema->sequences.cbegin(),
                                                  m_document.schema->sequences.cend(), isNumbers);
        numbers.namespaceId = archive;
        const ObjectId people = table(u"people"_s).id;
        QCOMPARE(graded(edit::sequence({edit::setNamespace({archive, u"archive"_s, {}}), edit::moveTable(people, archive),
                                        edit::setEnum(mood), edit::setSequence(numbers)})),
                 u"lossless"_s);
        // A schema is renamed with all that is in it.
        QCOMPARE(graded(edit::setNamespace({archive, u"kept"_s, {}})), u"lossless"_s);
    }

    void readsAFileOfIntents()
    {
        schema::Schema to = *m_document.schema;
        schema::Table users = *to.tables.first();
        users.columns.removeAt(1);
        users.columns.append(column(u"name"_s));
        users.definition.clear();
        to.tables.first() = users;
        const auto read = [&](const QByteArray &json) { return readIntents(json, *m_document.schema, to); };

        const auto intents = read(R"({"moves": [{"up": [{"from": "users", "into": "users",
            "set": {"name": "full_name || city"}}]}], "conversions": [{"column": "users.bio", "up": "1", "down": "2"}]})");
        QVERIFY_RESULT(intents);
        QCOMPARE(intents->conversions.size(), 1);
        const schema::Transfer transfer = intents->moves.first().up.first();
        QCOMPARE(transfer.values.first().column, users.columns.last().id);
        QCOMPARE(transfer.reads.size(), 2);

        const QList<std::pair<QByteArray, QString>> refused{
            {"[]", u"JSON"_s},
            {R"({"move": []})", u"\"move\""_s},
            {R"({"moves": [{"up": [{"from": "persons", "into": "users"}]}]})", u"persons"_s},
            {"{}", u"say nothing"_s},
            {R"({"moves": []})", u"say nothing"_s},
            {R"({"moves": "x"})", u"a list, [ … ], at moves."_s},
            {R"({"moves": {"up": []}})", u"a list, [ … ], at moves."_s},
            {R"({"moves": ["x"]})", u"an object, { … }, at moves[0]."_s},
            {R"({"moves": [{"up": {"from": "users", "into": "users", "set": {"name": "1"}}}]})", u"at moves[0].up."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users"}]}]})", u"moves[0].up[0]"_s},
            {R"({"moves": [{"up": [{"into": "users", "set": {"name": "1"}}]}]})", u"a text, \"…\", at moves[0].up[0].from."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "set": ["name"]}]}]})", u"at moves[0].up[0].set."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "set": {"name": 5}}]}]})", u"moves[0].up[0].set.name."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "set": {"name": null}}]}]})", u"set.name."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "set": {"name": " "}}]}]})", u"set.name."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "makesRows": "yes"}]}]})",
             u"true or false at moves[0].up[0].makesRows."_s},
            {R"({"moves": [{"up": [{"from": "accounts", "into": "users", "match": {"user_id": 1}}]}]})",
             u"moves[0].up[0].match.user_id."_s},
            {R"({"conversions": {"column": "users.bio", "up": "1"}})", u"at conversions."_s},
            {R"({"conversions": [{"column": "users.bio"}]})", u"a text, \"…\", at conversions[0].up."_s},
            {R"({"conversions": [{"column": "users.bio", "up": "1", "down": 2}]})", u"conversions[0].down."_s},
            {R"({"conversions": [{"column": "bio", "up": "1"}]})", u"\"table.column\", at conversions[0].column."_s},
            {R"({"values": {"type": "mood"}})", u"at values."_s},
            {R"({"values": [{"type": "mood", "value": 1}]})", u"values[0].value."_s},
            {R"({"values": [{"type": "mood", "value": "sad"}]})", u"or null at values[0].becomes."_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "set": {"nick": "1"}}]}]})", u"nick"_s},
            {R"({"moves": [{"up": [{"from": "users", "into": "users", "set": {"city": "bio"}}]}]})", u"nothing"_s},
            {R"({"moves": [{"up": [{"from": "accounts", "into": "users", "set": {"name": "owner"}}]}]})", u"match"_s},
            {R"({"values": [{"type": "mood", "value": "sad", "becomes": "ok"}]})", u"mood"_s},
        };
        for (const auto &[json, word] : refused) {
            const auto answer = read(json);
            QVERIFY2(!answer, json);
            QVERIFY2(answer.error().toString().contains(word), qPrintable(answer.error().toString()));
            QVERIFY2(!answer.error().toString().contains(u"no error"_s), qPrintable(answer.error().toString()));
        }
    }
};

RELVAR_TEST_MAIN(TestMoves)
#include "tst_moves.moc"
