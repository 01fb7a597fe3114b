// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/configuration.h"
#include "project/configurationedit.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;
using database::Environment;

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamesOfAProjectAreChangedInPlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray head = "dialect = \"sqlite\" # ours\n";
        QTest::newRow("no table") << head << head + "\n[naming]\npreset = \"drizzle\"\n";
        QTest::newRow("patterns alone") << head + "[naming] # as agreed\nindex = \"ix_{table}\"\n"
                                        << head
                                               + "[naming] # as agreed\npreset = \"drizzle\"\nindex = \"ix_{table}\"\n";
        QTest::newRow("another") << head + "[naming]\npreset = 'sea-orm' # for now\n"
                                 << head + "[naming]\npreset = \"drizzle\" # for now\n";
        QTest::newRow("the same") << head + "[naming]\npreset = 'drizzle'\n" << head + "[naming]\npreset = 'drizzle'\n";
        QTest::newRow("too unusual") << head + "naming.index = \"ix_{table}\"\n" << QByteArray();
    }

    void theNamesOfAProjectAreChangedInPlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Result<Project> project = parseConfiguration(before, u"/shop"_s);
        QVERIFY_RESULT(project);
        const Result<QByteArray> changed = withNamingPreset(before, *project, u"drizzle"_s);
        if (after.isEmpty()) {
            QVERIFY_FAILS_WITH(changed, ProjectError::BrokenFile);
            return;
        }
        QVERIFY_RESULT(changed);
        QCOMPARE(*changed, after);
    }

    void readsEverything()
    {
        const Result<Project> project = parseConfiguration(R"(# a shop
dialect = "sqlite"
default = "dev"

[connections.dev]
address = "data/shop.db"
color = "#2a9d8f"

[connections."the real one"]
address = "/srv/shop.db"
environment = "production"
read_only = true

[naming]
index = "ix_{table}_{columns}"
)",
                                                           u"/home/me/shop"_s);
        QVERIFY_RESULT(project);
        QCOMPARE(project->name, u"shop"_s);
        QCOMPARE(project->dialect, u"sqlite"_s);
        QCOMPARE(project->defaultConnection, u"dev"_s);
        QCOMPARE(project->connections, (QList<ConnectionSettings>{{.name = u"dev"_s,
                                                                   .dialect = u"sqlite"_s,
                                                                   .address = u"/home/me/shop/data/shop.db"_s,
                                                                   .color = u"#2a9d8f"_s},
                                                                  {.name = u"the real one"_s,
                                                                   .dialect = u"sqlite"_s,
                                                                   .address = u"/srv/shop.db"_s,
                                                                   .environment = Environment::Production,
                                                                   .readOnly = true}}));
        QCOMPARE(project->naming.index, u"ix_{table}_{columns}"_s);
        QCOMPARE(project->naming.unique, document::NamingConvention().unique);
    }

    void onlineIsUsualWhereProductionIs()
    {
        const auto usual = [](const QByteArray &more) {
            const Result<Project> project = parseConfiguration(
                "dialect = \"postgresql\"\n\n[connections.live]\naddress = \"postgresql:///shop\"\n" + more, u"/p"_s);
            return project ? QString::number(project->isOnlineUsual()) + u' ' + QString::number(project->batchRows)
                           : project.error().toString();
        };
        QCOMPARE(usual({}), u"0 5000"_s);
        QCOMPARE(usual("environment = \"production\"\n"), u"1 5000"_s);
        QCOMPARE(usual("environment = \"production\"\n[migrations]\nonline = false\n"), u"0 5000"_s);
        QCOMPARE(usual("[migrations]\nonline = true\nbatch_rows = 200\n"), u"1 200"_s);
    }

    void readsTheTargetsVersion()
    {
        for (const auto &[written, version] : {std::pair("3.31", 3'031'000), std::pair("3.45.1", 3'045'001)}) {
            const auto project
                = parseConfiguration(QByteArray("dialect = \"sqlite\"\nsqlite_version = \"") + written + "\"\n",
                                     u"/shop"_s);
            QVERIFY_RESULT(project);
            QCOMPARE(project->targetVersion, version);
        }
        QVERIFY(!parseConfiguration("dialect = \"postgresql\"\nsqlite_version = \"3.31\"\n", u"/shop"_s));
        for (const auto &[written, version] : {std::pair("18", 180'000), std::pair("12.4", 120'004)}) {
            const auto project
                = parseConfiguration(QByteArray("dialect = \"postgresql\"\npostgresql_version = \"") + written + "\"\n",
                                     u"/shop"_s);
            QVERIFY_RESULT(project);
            QCOMPARE(project->targetVersion, version);
            QCOMPARE(project->scratchPlace({}).version, version);
            Project again = *project;
            again.targetVersion -= version % 10'000;
            QCOMPARE(parseConfiguration(printConfiguration(*project), u"/shop"_s)->targetVersion, again.targetVersion);
        }
        QVERIFY(!parseConfiguration("dialect = \"postgresql\"\npostgresql_version = \"9.6\"\n", u"/shop"_s));
        QVERIFY(!parseConfiguration("dialect = \"sqlite\"\npostgresql_version = \"18\"\n", u"/shop"_s));
    }

    void readsWhatItWrote()
    {
        Project project;
        project.targetVersion = 3'035'002;
        project.path = u"/home/me/shop"_s;
        project.name = u"shop"_s;
        project.dialect = u"sqlite"_s;
        project.defaultConnection = u"a \"quoted\" name"_s;
        project.connections = {{.name = u"a \"quoted\" name"_s,
                                .dialect = u"sqlite"_s,
                                .address = u"/home/me/shop/sub dir/\\odd\t.db"_s,
                                .environment = Environment::Test,
                                .readOnly = true,
                                .color = u"#000000"_s},
                               {.name = u"memory"_s, .dialect = u"sqlite"_s, .address = u":memory:"_s}};
        const QByteArray toml = printConfiguration(project);
        // A file inside the project moves with it.
        QVERIFY(!toml.contains("/home/me"));
        const Result<Project> read = parseConfiguration(toml, project.path);
        QVERIFY_RESULT(read);
        QCOMPARE(read->connections, project.connections);
        QCOMPARE(read->defaultConnection, project.defaultConnection);
    }

    void readsGroupsAndRules()
    {
        const Result<Project> project = parseConfiguration(
            "dialect = \"postgresql\"\n"
            "[groups.tenants]\n"
            "address = \"postgresql://app@db.example.org/{name}\"\n"
            "names_query = \"SELECT database FROM tenants\"\n"
            "names_connection = \"control\"\n"
            "environment = \"production\"\n"
            "[groups.regions]\n"
            "connections = [\"control\"]\n"
            "address = \"postgresql:///{name}\"\n"
            "names_file = \"regions.txt\"\n"
            "[connections.control]\n"
            "address = \"postgresql:///control\"\n"
            "[drift]\n"
            "ignore = [\"table:audit_*\", \"extension:*\", \"default privileges:*\"]\n",
            u"/home/me/shop"_s);
        QVERIFY_RESULT(project);
        QCOMPARE(project->driftIgnore.size(), 3);
        const QList<DatabaseGroup> groups{{.name = u"tenants"_s,
                                           .address = u"postgresql://app@db.example.org/{name}"_s,
                                           .environment = Environment::Production,
                                           .namesQuery = u"SELECT database FROM tenants"_s,
                                           .namesConnection = u"control"_s},
                                          {.name = u"regions"_s,
                                           .connections = {u"control"_s},
                                           .address = u"postgresql:///{name}"_s,
                                           .namesFile = u"/home/me/shop/regions.txt"_s}};
        QCOMPARE(project->groups, groups);
    }

    void readsConventionsAndChecks()
    {
        const Result<Project> project = parseConfiguration(R"(dialect = "postgresql"

[naming]
index = "ix_{table}_{columns:_and_}"
index_foreign_keys = false
preset = "drizzle"
key = "uuid"
created_at = "made_at"
long_names = "prisma"

[lint]
off = ["RV103", "Foreign-Key-Index"]
on = ["not-strict"]
required_columns = ["created_at"]
[lint.severity]
no-primary-key = "error"
)",
                                                           u"/home/me/shop"_s);
        QVERIFY_RESULT(project);
        QCOMPARE(project->naming.foreignKey, u"{table}_{columns}_{ref_table}_{ref_columns}_fk"_s);
        QCOMPARE(project->naming.index, u"ix_{table}_{columns:_and_}"_s);
        QVERIFY(!project->naming.indexForeignKeys);
        QCOMPARE(project->namingPreset, u"drizzle"_s);
        QCOMPARE(project->naming.longNames, document::LongNames::Prisma);
        QCOMPARE(project->naming.columns.key, document::UsualColumns::Key::Uuid);
        QCOMPARE(project->naming.columns.createdAt, u"made_at"_s);
        QCOMPARE(project->naming.columns.timeType, u"timestamp without time zone"_s);
        const lint::Settings settings{.on = {u"RV701"_s},
                                      .off = {u"RV103"_s, u"RV304"_s},
                                      .severities = {{u"RV202"_s, lint::Severity::Error}},
                                      .requiredColumns = {u"created_at"_s}};
        QCOMPARE(project->lint, settings);
    }

    void mistakesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("words");
        const QByteArray head = "dialect = \"sqlite\"\n";
        const auto row = [](const char *name, const QByteArray &toml, int line, QStringView words) {
            QTest::newRow(name) << toml << line << words.toString();
        };
        row("no TOML", head + "what is this\n", 2, u"as TOML");
        row("no dialect", "default = \"x\"\n", 1, u"which dialect");
        row("no version of SQLite", head + "sqlite_version = \"3\"\n", 2, u"no version of SQLite");
        row("version of SQLite that is too old", head + "sqlite_version = \"3.30.1\"\n", 2, u"too old");
        row("misspelled key", head + "\ndefualt = \"dev\"\n", 3, u"defualt");
        row("misspelled setting", head + "[connections.dev]\naddress = \"a.db\"\nreadonly = true\n", 4, u"readonly");
        row("misspelled naming", head + "[naming]\nindexes = \"x\"\n", 3, u"indexes");
        row("misspelled placeholder", head + "[naming]\nindex = \"{tabel}_idx\"\n", 3, u"{tabel}");
        row("empty pattern", head + "[naming]\nindex = \"\"\n", 3, u"is empty");
        row("unknown convention", head + "[naming]\npreset = \"mine\"\n", 3, u"sea-orm");
        row("unknown rule for long names", head + "[naming]\nlong_names = \"hash\"\n", 3, u"postgresql, prisma");
        row("unknown key column", head + "[naming]\nkey = \"serial\"\n", 3, u"uuid, bigint, integer");
        row("empty column", head + "[naming]\ncreated_at = \"\"\n", 3, u"is empty");
        row("unknown check", head + "[lint]\noff = [\"RV999\"]\n", 3, u"no check RV999");
        row("unknown severity", head + "[lint.severity]\nRV202 = \"fatal\"\n", 3, u"no severity");
        row("misspelled lint", head + "[lint]\nignore = []\n", 3, u"required_columns");
        row("password", head + "[connections.dev]\naddress = \"a.db\"\npassword = \"s3cret\"\n", 4,
            u"must not hold a password");
        row("password in the address", head + "[connections.dev]\naddress = \"postgresql://me:s3cret@host/db\"\n", 3,
            u"must not hold a password");
        row("password at the top", head + "db_password = \"s3cret\"\n", 2, u"must not hold a password");
        row("no address", head + "[connections.dev]\ncolor = \"#ffffff\"\n", 2, u"no address");
        row("wrong environment", head + "[connections.dev]\naddress = \"a.db\"\nenvironment = \"prod\"\n", 4,
            u"prod is no environment");
        row("wrong type", head + "[connections.dev]\naddress = \"a.db\"\nread_only = \"yes\"\n", 4, u"true or false");
        row("wrong color", head + "[connections.dev]\naddress = \"a.db\"\ncolor = \"red\"\n", 4, u"red is no color");
        row("online in SQLite", head + "[migrations]\nonline = true\n", 3, u"PostgreSQL alone");
        const QByteArray server = "dialect = \"postgresql\"\n[migrations]\n";
        row("online in words", server + "online = \"yes\"\n", 3, u"true or false");
        row("no rows in a batch", server + "batch_rows = 0\n", 3, u"from 1 to 1000000");
        row("misspelled batch", server + "batch = 5\n", 3, u"online, batch_rows");
        row("unknown format", head + "[migrations]\nformat = \"rails\"\nfolder = \"db\"\n", 3, u"golang-migrate");
        row("format without a folder", head + "[migrations]\nformat = \"goose\"\n", 2, u"both format and folder");
        row("no rule", head + "[drift]\nignore = [\"audit_*\"]\n", 3, u"no rule of what may differ");
        row("rules in one text", head + "[drift]\nignore = \"table:a\"\n", 3, u"list of texts");
        row("misspelled ignore", head + "[drift]\nignores = []\n", 3, u"Known are: ignore");
        row("empty group", head + "[groups.all]\nenvironment = \"test\"\n", 2, u"which databases are in it");
        row("group of strangers", head + "[groups.all]\nconnections = [\"eu\"]\n", 2, u"no [connections.eu]");
        row("group of one address", head + "[groups.all]\naddress = \"a.db\"\nnames = [\"a\", \"b\"]\n", 2, u"{name}");
        row("names from two places", head + "[groups.all]\naddress = \"{name}.db\"\nnames = [\"a\"]\nnames_file = \"n\"\n",
            2, u"one of names, names_file and names_query");
        row("a query of nobody", head + "[groups.all]\naddress = \"{name}.db\"\nnames_query = \"SELECT 1\"\n", 2,
            u"names_connection");
        row("password of a group",
            "dialect = \"postgresql\"\n[groups.all]\naddress = \"postgresql://me:s3cret@host/{name}\"\nnames = [\"a\"]\n", 3,
            u"must not hold a password");
        row("unknown default", head + "default = \"dev\"\n", 2, u"no [connections.dev]");
    }

    void mistakesNameTheLine()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        QFETCH(QString, words);
        const Result<Project> project = parseConfiguration(toml, u"/p"_s);
        QVERIFY_FAILS_WITH(project, ProjectError::BrokenFile);
        QCOMPARE(project.error().where, u"relvar.toml:"_s + QString::number(line));
        QVERIFY2(project.error().message.toString().contains(words), qPrintable(project.error().message.toString()));
        QVERIFY2(!project.error().toString().contains(u"s3cret"_s), "a password must never be shown");
    }
};

RELVAR_TEST_MAIN(TestConfiguration)
#include "tst_configuration.moc"
