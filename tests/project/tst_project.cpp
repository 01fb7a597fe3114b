// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/diagramfile.h"
#include "project/workflow.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;

namespace {

schema::Schema schemaWith(const QStringList &names)
{
    schema::Schema schema;
    for (const QString &name : names) {
        schema::Table table;
        table.id = ObjectId::create();
        table.name = name;
        table.columns = {{.id = ObjectId::create(), .name = u"id"_s, .type = {u"INTEGER"_s, {}}}};
        schema.tables.append(Box<schema::Table>(table));
    }
    return schema;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;

    QByteArray contentOf(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(m_folder->filePath(name)).path());
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Result<Project> project
            = create(m_folder->filePath(u"shop"_s), u"sqlite"_s,
                     {{.name = u"dev"_s, .dialect = u"sqlite"_s, .address = m_folder->filePath(u"shop/shop.db"_s)}});
        QVERIFY_RESULT(project);
        m_project = *project;
    }

    void aNewProjectCanBeOpened()
    {
        QCOMPARE(contentOf(u"shop/relvar.toml"_s), "dialect = \"sqlite\"\ndefault = \"dev\"\n\n[connections.dev]\n"
                                                   "address = \"shop.db\"\nenvironment = \"development\"\n");
        QVERIFY(QDir(m_project.migrationsPath()).exists());
        QCOMPARE(contentOf(u"shop/.relvar/.gitignore"_s), "*\n");
        const Result<Project> opened = open(m_project.path);
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->connections, m_project.connections);
        QVERIFY_FAILS_WITH(create(m_project.path, u"sqlite"_s, {}), ProjectError::Exists);
        QVERIFY_FAILS_WITH(open(m_folder->path()), ProjectError::NotAProject);
    }

    void findsTheProjectAround()
    {
        QDir().mkpath(m_project.path + u"/migrations/deep"_s);
        QCOMPARE(findProject(m_project.path + u"/migrations/deep"_s), m_project.path);
        QCOMPARE(findProject(m_project.path), m_project.path);
        QCOMPARE(findProject(m_folder->path()), QString());
    }

    void whatNeedNotBeToldIsAFileThatMerges()
    {
        const auto ignored = [this] { return open(m_project.path)->lint.ignored; };
        QVERIFY(ignored().isEmpty());
        QVERIFY(!QFile::exists(m_project.path + u"/lint.ignore"_s));
        QVERIFY_RESULT(ignoreProblem(m_project, {u"RV304"_s, u"orders.customer"_s}));
        QVERIFY_RESULT(ignoreProblem(m_project, {u"RV202"_s, u"\"a # b\""_s}));
        QVERIFY_RESULT(ignoreProblem(m_project, {u"RV202"_s, u"\"a # b\""_s}));
        QCOMPARE(contentOf(u"shop/lint.ignore"_s), "RV202 \"a # b\"\nRV304 orders.customer\n");
        // What people write stays, and what cannot be understood hides nothing.
        put(u"shop/lint.ignore"_s, "# ours\nno-primary-key  log_*  # it only grows\nRV999 x\nRV304 orders.customer\n");
        QCOMPARE(ignored(), (QList<lint::Ignore>{{u"RV202"_s, u"log_*"_s}, {u"RV304"_s, u"orders.customer"_s}}));
        QVERIFY_RESULT(ignoreProblem(m_project, {u"RV301"_s, u"orders.x"_s}));
        QVERIFY_RESULT(heedProblem(m_project, {u"RV202"_s, u"log_*"_s}));
        QCOMPARE(contentOf(u"shop/lint.ignore"_s), "# ours\nRV999 x\nRV301 orders.x\nRV304 orders.customer\n");
    }

    void addingAConnectionKeepsTheFile()
    {
        put(u"shop/relvar.toml"_s, "# mine\ndialect   = \"sqlite\" # spaced\n[naming]\nindex = \"x\"");
        const Result<Project> before = open(m_project.path);
        QVERIFY_RESULT(before);
        QVERIFY_RESULT(addConnection(*before, {.name = u"test"_s, .dialect = u"sqlite"_s, .address = u"t.db"_s}));
        QVERIFY(contentOf(u"shop/relvar.toml"_s)
                    .startsWith("# mine\ndialect   = \"sqlite\" # spaced\n[naming]\nindex = \"x\"\n"));
        const Result<Project> after = open(m_project.path);
        QVERIFY_RESULT(after);
        QVERIFY(after->connection(u"test"_s) != nullptr);
        QVERIFY_FAILS_WITH(addConnection(*after, *after->connection(u"test"_s)), ProjectError::Exists);
        // What cannot be appended to is not touched.
        const QByteArray inlineTable = "dialect = \"sqlite\"\nconnections = { dev = { address = \"a.db\" } }\n";
        put(u"shop/relvar.toml"_s, inlineTable);
        QVERIFY_FAILS_WITH(addConnection(*open(m_project.path),
                                         {.name = u"b"_s, .dialect = u"sqlite"_s, .address = u"b"_s}),
                           ProjectError::BrokenFile);
        QCOMPARE(contentOf(u"shop/relvar.toml"_s), inlineTable);
    }

    void aDiagramIsOneLinePerTable()
    {
        const schema::Schema schema = schemaWith({u"users"_s, u"orders"_s, u"new"_s});
        diagram::Diagram diagram{.name = u"main"_s, .detail = diagram::Detail::Keys};
        diagram.placements = {{schema.tables.at(0)->id, {10.5, -3}, false}, {schema.tables.at(1)->id, {0, 200}, true}};
        QVERIFY_RESULT(writeDiagrams(m_project, schema, {diagram}));
        const QByteArray written = contentOf(u"shop/diagrams/main.json"_s);
        QCOMPARE(written, "{\n\"detail\": \"keys\",\n\"tables\": [\n"
                          "{\"table\": \"orders\", \"x\": 0, \"y\": 200, \"pinned\": true},\n"
                          "{\"table\": \"users\", \"x\": 10.5, \"y\": -3}\n]\n}\n");
        const Result<QList<diagram::Diagram>> all = readDiagrams(m_project, schema);
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        diagram::Diagram read = all->constFirst();
        std::reverse(read.placements.begin(), read.placements.end());
        QCOMPARE(read.detail, diagram.detail);
        QVERIFY(read.placement(schema.tables.at(2)->id) == nullptr);
        QCOMPARE(*read.placement(schema.tables.at(0)->id), diagram.placements.at(0));
        // Saving what was read changes no byte.
        QVERIFY_RESULT(writeDiagrams(m_project, schema, {read}));
        QCOMPARE(contentOf(u"shop/diagrams/main.json"_s), written);

        // A table of another branch keeps its place.
        const schema::Schema smaller{.tables = {schema.tables.at(0)}};
        read.placements = {{smaller.tables.at(0)->id, {1, 1}, false}};
        QVERIFY_RESULT(writeDiagrams(m_project, smaller, {read}));
        const auto again = readDiagrams(m_project, schema);
        QCOMPARE(again->constFirst().placement(schema.tables.at(1)->id)->position, QPointF(0, 200));
        QCOMPARE(again->constFirst().placement(schema.tables.at(0)->id)->position, QPointF(1, 1));
    }

    void severalDiagramsAreSeveralFiles()
    {
        const schema::Schema schema = schemaWith({u"users"_s, u"orders"_s, u"new"_s});
        const ObjectId users = schema.tables.at(0)->id;
        const ObjectId orders = schema.tables.at(1)->id;
        const diagram::Diagram main{.name = diagram::mainName, .placements = {{users, {0, 0}}, {orders, {8, 8}}}};
        diagram::Diagram billing{.id = ObjectId(70),
                                 .name = u"Billing / 100 %"_s,
                                 .placements = {{orders, {16, 24}, true, diagram::Detail::Keys}},
                                 .notation = diagram::Notation::Uml,
                                 .relationLabels = true,
                                 .areas = {{ObjectId(71), u"Money"_s, 3, {orders}}},
                                 .notes = {{ObjectId(72), u"two\nlines \"quoted\""_s, {-8, 16}, {200, 80}, 5}}};
        QVERIFY_RESULT(writeDiagrams(m_project, schema, {main, billing}));
        QCOMPARE(contentOf(u"shop/diagrams/Billing %002f 100 %0025.json"_s),
                 "{\n\"detail\": \"columns\",\n\"notation\": \"uml\",\n\"relationLabels\": true,\n\"tables\": [\n"
                 "{\"table\": \"orders\", \"x\": 16, \"y\": 24, \"pinned\": true, \"detail\": \"keys\"}\n],\n"
                 "\"areas\": [\n{\"area\": \"Money\", \"colour\": 3, \"tables\": [\"orders\"]}\n],\n"
                 "\"notes\": [\n{\"note\": \"two\\nlines \\\"quoted\\\"\", \"x\": -8, \"y\": 16, \"width\": 200, "
                 "\"height\": 80, \"colour\": 5}\n]\n}\n");
        const auto read = readDiagrams(m_project, schema);
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->constFirst() == main);
        diagram::Diagram same = read->constLast();
        QVERIFY(!same.id.isNull());
        same.id = billing.id;
        same.areas[0].id = billing.areas.at(0).id;
        same.notes[0].id = billing.notes.at(0).id;
        QVERIFY(same == billing);

        // A table that is taken from the diagram leaves its file, one that only another branch has does not.
        billing.placements = {{users, {0, 0}}};
        billing.areas[0].tables.clear();
        schema::Schema smaller = schema;
        smaller.tables.removeLast();
        QVERIFY_RESULT(writeDiagrams(m_project, smaller, {main, billing}));
        const auto after = readDiagrams(m_project, schema);
        QCOMPARE(after->constLast().placements.size(), 1);
        QVERIFY(after->constLast().areas.constFirst().tables.isEmpty());

        QVERIFY_RESULT(removeDiagramFile(m_project, billing.name));
        QCOMPARE(readDiagrams(m_project, schema)->size(), 1);
    }

    void aDiagramThatHasNotChangedIsNotWritten()
    {
        const schema::Schema schema = schemaWith({u"users"_s});
        diagram::Diagram main{.name = diagram::mainName, .placements = {{schema.tables.at(0)->id, {0, 0}}}};
        const diagram::Diagram billing{.id = ObjectId(70), .name = u"billing"_s};
        QVERIFY_RESULT(writeDiagrams(m_project, schema, {main, billing}));
        const QDateTime longAgo(QDate(2020, 2, 20), QTime(20, 20));
        for (const QString &name : {u"main"_s, u"billing"_s}) {
            QFile file(m_project.path + u"/diagrams/%1.json"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
        main.placements[0].position = {8, 8};
        QVERIFY_RESULT(writeDiagrams(m_project, schema, {main, billing}));
        QCOMPARE(QFileInfo(m_project.path + u"/diagrams/billing.json"_s).lastModified(), longAgo);
        QVERIFY(QFileInfo(m_project.path + u"/diagrams/main.json"_s).lastModified() > longAgo);
    }

    void aBrokenDiagramIsNotOverwritten()
    {
        put(u"shop/diagrams/main.json"_s, "<<<<<<< HEAD\n");
        const schema::Schema schema = schemaWith({u"users"_s});
        QVERIFY_FAILS_WITH(readDiagrams(m_project, schema), ProjectError::BrokenFile);
        QVERIFY_FAILS_WITH(writeDiagrams(m_project, schema, {{.name = diagram::mainName}}), ProjectError::BrokenFile);
        QCOMPARE(contentOf(u"shop/diagrams/main.json"_s), "<<<<<<< HEAD\n");
    }

    void aDraftSurvivesARestart()
    {
        QVERIFY(!readDraft(m_project)->has_value());
        Draft draft;
        draft.chain = u"abc"_s;
        draft.base = schemaWith({u"users"_s});
        schema::Schema edited = draft.base;
        schema::Table renamed = *edited.tables.first();
        renamed.name = u"people"_s;
        edited.tables[0] = Box<schema::Table>(renamed);
        draft.document.schema = Box<schema::Schema>(edited);
        draft.document.intents.conversions = {{renamed.columns.first().id, u"upper(id)"_s, u"lower(id)"_s}};
        draft.document.intents.valueMappings = {{ObjectId(5), u"old"_s, u"new"_s}, {ObjectId(5), u"gone"_s, {}}};
        draft.document.intents.moves
            = {{ObjectId(6),
                {{.from = renamed.id,
                  .into = ObjectId(7),
                  .matches = {{ObjectId(8), ObjectId(9)}},
                  .values = {{ObjectId(10), u"upper(id)"_s}},
                  .makesRows = true,
                  .reads = {renamed.columns.first().id}}},
                {{.from = ObjectId(7), .into = renamed.id, .values = {{ObjectId(11), u"'x'"_s}}}}}};
        draft.document.intents.keepDropped = false;
        draft.document.diagrams[0].placements = {{renamed.id, {1.25, 2.5}, true, diagram::Detail::Keys}};
        draft.document.diagrams[0].detail = diagram::Detail::Name;
        draft.document.diagrams.append({.id = ObjectId(70),
                                        .name = u"Billing"_s,
                                        .notation = diagram::Notation::Idef1x,
                                        .relationLabels = true,
                                        .areas = {{ObjectId(71), u"Money"_s, 3, {renamed.id}}},
                                        .notes = {{ObjectId(72), u"why"_s, {-8, 16}, {200, 80}, 5}}});
        QVERIFY_RESULT(writeDraft(m_project, draft));
        QCOMPARE(QFileInfo(m_project.path + u"/.relvar/draft.json"_s).permissions() & QFileDevice::Permissions(0x77),
                 QFileDevice::Permissions());
        const Result<std::optional<Draft>> read = readDraft(m_project);
        QVERIFY_RESULT(read);
        QVERIFY(read->has_value());
        QCOMPARE((*read)->chain, draft.chain);
        QVERIFY((*read)->base == draft.base);
        QVERIFY((*read)->document == draft.document);
        QVERIFY_RESULT(removeDraft(m_project));
        QVERIFY(!readDraft(m_project)->has_value());
        QVERIFY_RESULT(removeDraft(m_project));
        put(u"shop/.relvar/draft.json"_s, "{\"version\": 1");
        QVERIFY_FAILS_WITH(readDraft(m_project), ProjectError::BrokenFile);
    }

    void trustIsAskedOncePerFolder()
    {
        QVERIFY(!isTrusted(m_project));
        QVERIFY_RESULT(trust(m_project));
        QVERIFY_RESULT(trust(m_project));
        QVERIFY(isTrusted(m_project));
        Project other = m_project;
        other.path = m_project.path + u"/migrations"_s;
        QVERIFY2(!isTrusted(other), "a folder inside is another folder");
        const QString list
            = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/relvar/trusted.json"_s;
        QVERIFY((QFileInfo(list).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
        // A link to a trusted folder is that folder; nothing in the project itself can claim trust.
        QVERIFY(QFile::link(m_project.path, m_folder->filePath(u"link"_s)));
        other.path = m_folder->filePath(u"link"_s);
        QVERIFY(isTrusted(other));
        QFile::remove(list);
        QVERIFY(!isTrusted(m_project));
        QVERIFY_FAILS_WITH(checkTrust(m_project), ProjectError::NotTrusted);
        // One that was taken away has another way out.
        other.path = m_folder->filePath(u"gone"_s);
        QVERIFY_FAILS_WITH(checkTrust(other), ProjectError::NotAProject);
    }
};

RELVAR_TEST_MAIN(TestProject)
#include "tst_project.moc"
