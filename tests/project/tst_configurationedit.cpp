// SPDX-License-Identifier: GPL-3.0-or-later
// Connections are added, changed and removed in a relvar.toml that somebody wrote by hand.
#include "project/configuration.h"
#include "project/configurationedit.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;
using database::Environment;

namespace {

const QByteArray written = "# The shop of Çelik & Søn.\n"
                           "dialect = \"postgresql\"\n"
                           "default = \"dev\"  # mine\n"
                           "\n"
                           "[connections.dev] # on my desk\n"
                           "# a socket\n"
                           "address = \"postgresql:///shop\"   # no host\n"
                           "environment = \"development\"\n"
                           "\n"
                           "# Ask before you touch it.\n"
                           "[connections.live]\n"
                           "color = \"#aa0000\"\n"
                           "environment = \"production\"\n"
                           "address = \"postgresql://ann@db.example.org/shop\"\n"
                           "read_only = true\n"
                           "\n"
                           "[naming]\n"
                           "index = \"ix_{table}\"\n";

Project read(const QByteArray &toml)
{
    const Result<Project> project = parseConfiguration(toml, u"/home/me/shop"_s);
    return project ? *project : Project();
}

} // namespace

class TestConfigurationEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangesIsTouched()
    {
        const Project project = read(written);
        ConnectionSettings settings = *project.connection(u"live"_s);
        settings.address = u"postgresql://ann@db.example.org:5433/shop?sslmode=verify-full"_s;
        settings.color.clear();
        settings.readOnly = false;
        const Result<QByteArray> edited = withChangedConnection(written, project, u"live"_s, settings);
        QVERIFY_RESULT(edited);
        QByteArray expected = written;
        expected.replace("color = \"#aa0000\"\n", "").replace("read_only = true\n", "");
        expected.replace("db.example.org/shop\"", "db.example.org:5433/shop?sslmode=verify-full\"");
        QCOMPARE(*edited, expected);
    }

    void whatWasNotThereIsAdded()
    {
        const Project project = read(written);
        ConnectionSettings settings = *project.connection(u"dev"_s);
        settings.color = u"#2a9d8f"_s;
        settings.readOnly = true;
        const Result<QByteArray> edited = withChangedConnection(written, project, u"dev"_s, settings);
        QVERIFY_RESULT(edited);
        QByteArray expected = written;
        expected.replace("environment = \"development\"\n",
                         "environment = \"development\"\ncolor = \"#2a9d8f\"\nread_only = true\n");
        QCOMPARE(*edited, expected);
    }

    void theDefaultFollowsItsName()
    {
        const Project project = read(written);
        ConnectionSettings settings = *project.connection(u"dev"_s);
        settings.name = u"my desk"_s;
        const Result<QByteArray> edited = withChangedConnection(written, project, u"dev"_s, settings);
        QVERIFY_RESULT(edited);
        QByteArray expected = written;
        expected.replace("default = \"dev\"  # mine", "default = \"my desk\"  # mine");
        expected.replace("[connections.dev] # on my desk", "[connections.\"my desk\"] # on my desk");
        QCOMPARE(*edited, expected);
        QVERIFY_FAILS_WITH(withChangedConnection(written, project, u"dev"_s, *project.connection(u"live"_s)),
                           ProjectError::Exists);
    }

    void anotherBecomesTheDefault()
    {
        const Project project = read(written);
        const Result<QByteArray> edited = withoutConnection(written, project, u"dev"_s);
        QVERIFY_RESULT(edited);
        QByteArray expected = written;
        expected.replace("default = \"dev\"", "default = \"live\"");
        expected.replace("\n[connections.dev] # on my desk\n# a socket\naddress = \"postgresql:///shop\"   # no host\n"
                         "environment = \"development\"\n",
                         "");
        QCOMPARE(*edited, expected);

        const Result<QByteArray> empty = withoutConnection(*edited, read(*edited), u"live"_s);
        QVERIFY_RESULT(empty);
        QVERIFY(!empty->contains("default"));
        QVERIFY(empty->contains("# Ask before you touch it."));
        QCOMPARE(read(*empty).naming.index, u"ix_{table}"_s);
        QVERIFY_FAILS_WITH(withoutConnection(*empty, read(*empty), u"live"_s), ProjectError::NoConnection);
    }

    void whatCannotBeKeptIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("inline") << QByteArray(
            "dialect = \"sqlite\"\nconnections = { dev = { address = \"/a.db\" }, other = { address = \"/b.db\" } }\n");
        QTest::newRow("dotted keys") << QByteArray(
            "dialect = \"sqlite\"\nconnections.dev.address = \"/a.db\"\nconnections.other.address = \"/b.db\"\n");
        QTest::newRow("several lines") << QByteArray(
            "dialect = \"sqlite\"\n[connections.dev]\naddress = \"\"\"\n/a\\\n.db\"\"\"\n");
    }

    void whatCannotBeKeptIsLeftAlone()
    {
        QFETCH(QByteArray, toml);
        const Project project = read(toml);
        ConnectionSettings settings = *project.connection(u"dev"_s);
        settings.address = u"/c.db"_s;
        QVERIFY_FAILS_WITH(withChangedConnection(toml, project, u"dev"_s, settings), ProjectError::BrokenFile);
    }

    void aPasswordIsNeverWritten()
    {
        const Project project = read(written);
        ConnectionSettings settings{.name = u"other"_s, .dialect = u"postgresql"_s};
        settings.password = database::Secret(u"s3cret"_s);
        for (const QString &address :
             {u"postgresql://ann:s3cret@host/shop"_s, u"postgresql://host/shop?password=s3cret"_s}) {
            settings.address = address;
            const Result<QByteArray> edited = withConnection(written, project, settings);
            QVERIFY_FAILS_WITH(edited, ProjectError::BrokenFile);
            QVERIFY(!edited.error().toString().contains(u"s3cret"_s));
        }
        settings.address = u"postgresql://ann@host/shop"_s;
        const Result<QByteArray> edited = withConnection(written, project, settings);
        QVERIFY_RESULT(edited);
        QVERIFY(!edited->contains("s3cret"));
        QCOMPARE(read(*edited).connections.size(), 3);
    }

    void aRuleIsAdded_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray head = "dialect = \"sqlite\"\n";
        QTest::newRow("none yet") << head << head + "\n[drift]\nignore = [\"table:b\"]\n";
        QTest::newRow("no line end") << head.chopped(1) << head + "\n[drift]\nignore = [\"table:b\"]\n";
        QTest::newRow("only the table") << head + "[drift] # ours\n\n[naming]\n"
                                        << head + "[drift] # ours\nignore = [\"table:b\"]\n\n[naming]\n";
        QTest::newRow("empty") << head + "[drift]\nignore = [] # so far\n"
                               << head + "[drift]\nignore = [\"table:b\"] # so far\n";
        QTest::newRow("in a line") << head + "[drift]\nignore = [ \"table:ä\", 'view:c', ] # two\n"
                                   << head + "[drift]\nignore = [ \"table:ä\", 'view:c', \"table:b\", ] # two\n";
        QTest::newRow("in lines") << head + "[drift]\nignore = [\n  \"table:a\", # why\n  \"view:c\" # too\n]\n"
                                  << head
                                         + "[drift]\nignore = [\n  \"table:a\", # why\n  \"view:c\", # too\n"
                                           "  \"table:b\",\n]\n";
        QTest::newRow("there already") << head + "[drift]\nignore = ['table:b']\n"
                                       << head + "[drift]\nignore = ['table:b']\n";
    }

    void aRuleIsAdded()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Result<QByteArray> edited = withDriftRule(before, read(before), u"table:b"_s);
        QVERIFY_RESULT(edited);
        QCOMPARE(*edited, after);
        QVERIFY(read(*edited).driftIgnore.contains(u"table:b"_s));
    }

    void aRuleInAnUnusualPlaceIsRefused()
    {
        const QByteArray before = "dialect = \"sqlite\"\ndrift = {}\n";
        QVERIFY(!withDriftRule(before, read(before), u"table:b"_s));
    }
};

RELVAR_TEST_MAIN(TestConfigurationEdit)
#include "tst_configurationedit.moc"
