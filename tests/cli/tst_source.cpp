// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source.h"
#include "commandline/commandline.h"
#include "dialects/builtin.h"
#include "project/environmentfile.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::cli;
using namespace Qt::Literals::StringLiterals;
using Kind = Source::Kind;

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("upTo");
        QTest::addColumn<bool>("readOnly");

        QTest::newRow("relative path") << u"sqlite:data/shop.db"_s << Kind::Database << u"data/shop.db"_s << u""_s
                                       << false;
        QTest::newRow("absolute path") << u"sqlite:/srv/shop.db"_s << Kind::Database << u"/srv/shop.db"_s << u""_s
                                       << false;
        QTest::newRow("three slashes") << u"sqlite:///srv/shop.db"_s << Kind::Database << u"/srv/shop.db"_s << u""_s
                                       << false;
        QTest::newRow("four slashes") << u"sqlite:////srv/shop.db"_s << Kind::Database << u"/srv/shop.db"_s << u""_s
                                      << false;
        QTest::newRow("two slashes") << u"sqlite://shop.db?mode=rwc"_s << Kind::Database << u"shop.db"_s << u""_s
                                     << false;
        QTest::newRow("sqlite3") << u"sqlite3:shop.db"_s << Kind::Database << u"shop.db"_s << u""_s << false;
        QTest::newRow("read-only") << u"sqlite:shop.db?mode=ro&cache=shared"_s << Kind::Database << u"shop.db"_s
                                   << u""_s << true;
        QTest::newRow("question mark in a name")
            << u"sqlite:what?.db"_s << Kind::Database << u"what?.db"_s << u""_s << false;
        QTest::newRow("in memory") << u"sqlite::memory:"_s << Kind::Database << u":memory:"_s << u""_s << false;
        QTest::newRow("connection") << u"@dev"_s << Kind::Connection << u"dev"_s << u""_s << false;
        QTest::newRow("file") << u"file:a:b.sql"_s << Kind::File << u"a:b.sql"_s << u""_s << false;
        QTest::newRow("directory") << u"dir:db/migrations"_s << Kind::Directory << u"db/migrations"_s << u""_s << false;
        QTest::newRow("directory up to") << u"dir:migrations@20260101"_s << Kind::Directory << u"migrations"_s
                                         << u"20260101"_s << false;
        QTest::newRow("at sign in a folder")
            << u"dir:me@home/m"_s << Kind::Directory << u"me@home/m"_s << u""_s << false;
        QTest::newRow("draft") << u"draft"_s << Kind::Draft << u""_s << u""_s << false;
        QTest::newRow("head") << u"head"_s << Kind::Head << u""_s << u""_s << false;
        QTest::newRow("empty") << u"empty"_s << Kind::Empty << u""_s << u""_s << false;
    }

    void understands()
    {
        QFETCH(QString, written);
        const auto source = parseSource(written, dialects::builtin());
        QVERIFY_RESULT(source);
        QTEST(source->kind, "kind");
        QTEST(source->text, "text");
        QTEST(source->upTo, "upTo");
        QTEST(source->readOnly, "readOnly");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written :
             {"", "shop.db", "@", "sqlite:", "file:", "dir:", "mysql://root@db/shop", "heads", ":x"})
            QTest::newRow(written) << QString::fromLatin1(written);
    }

    void refuses()
    {
        QFETCH(QString, written);
        const auto source = parseSource(written, dialects::builtin());
        QVERIFY_FAILS_WITH(source, CliError::UnknownSource);
    }

    void keepsThePasswordOfAnUnknownServer()
    {
        const auto source = parseSource(u"mysql://ann:s3cret@db/shop"_s, dialects::builtin());
        QVERIFY_FAILS_WITH(source, CliError::UnknownSource);
        QVERIFY(source.error().toString().contains(u"ann"_s));
        QVERIFY(!source.error().toString().contains(u"s3cret"_s));
    }

    void hidesPasswordsInTheProcessList_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("left");
        const auto row
            = [](const char *word, const char *left) { QTest::newRow(word) << QByteArray(word) << QByteArray(left); };
        row("postgresql://ann:s3cret@db/shop", "postgresql://ann:xxxxxx@db/shop");
        row("--db=postgresql://ann:s3cret@db:5432/shop", "--db=postgresql://ann:xxxxxx@db:5432/shop");
        row("postgresql://ann:a/b@c@db/shop", "postgresql://ann:xxxxx@db/shop");
        row("postgresql://db/shop?user=ann&password=s3cret&sslmode=require",
            "postgresql://db/shop?user=ann&password=xxxxxx&sslmode=require");
        row("postgresql://ann:s3cret@db/shop?password=other", "postgresql://ann:xxxxxx@db/shop?password=xxxxx");
        row("postgresql://ann@db:5432/shop", "postgresql://ann@db:5432/shop");
        row("postgresql://ann:@db/shop", "postgresql://ann:@db/shop");
        row("a:b@c", "a:b@c");
    }

    void hidesPasswordsInTheProcessList()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, left);
        const QByteArray typed(word.constData(), word.size());
        QByteArray program = "relvar-cli";
        char *argv[] = {program.data(), word.data(), nullptr};
        const commandline::CommandLine commandLine(2, argv);
        QCOMPARE(word, left);
        QCOMPARE(commandLine.hadPassword(), left != typed);
        QCOMPARE(commandLine.words().size(), size_t(1));
        QCOMPARE(QByteArray::fromStdString(commandLine.words().front()), typed);
        QCOMPARE(commandLine.typed(QString::fromUtf8(left)), QString::fromUtf8(typed));
        QVERIFY(!commandLine.withoutPasswords(u"Unexpected: "_s + QString::fromUtf8(typed)).contains(u"s3cret"_s));
    }

    void readsTheEnvironmentFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QByteArray("A=1\nDATABASE_URL=sqlite:a.db\n") << u"sqlite:a.db"_s;
        QTest::newRow("export, spaces") << QByteArray("  export DATABASE_URL = sqlite:a.db  \r\n") << u"sqlite:a.db"_s;
        QTest::newRow("double quotes") << QByteArray("DATABASE_URL=\"sqlite:a b.db\" # ours\n") << u"sqlite:a b.db"_s;
        QTest::newRow("single quotes") << QByteArray("DATABASE_URL='sqlite:#1.db'") << u"sqlite:#1.db"_s;
        QTest::newRow("comment") << QByteArray("DATABASE_URL=sqlite:a#b.db # ours\n") << u"sqlite:a#b.db"_s;
        QTest::newRow("the last one counts") << QByteArray("DATABASE_URL=x:1\nDATABASE_URL=x:2\n") << u"x:2"_s;
        QTest::newRow("not there") << QByteArray("#DATABASE_URL=x:1\nMY_DATABASE_URL=x:2\nDATABASE_URL\n") << QString();
    }

    void readsTheEnvironmentFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        QCOMPARE(project::variableIn(text, u"DATABASE_URL"_s).value_or(QString()), value);
    }
};

RELVAR_TEST_MAIN(TestSource)
#include "tst_source.moc"
