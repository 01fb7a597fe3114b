// SPDX-License-Identifier: GPL-3.0-or-later
// Where a repository says its database is, in the ways of the tools that share .env; and what becoming a project makes.
#include "dialects/builtin.h"
#include "project/adopttool.h"
#include "project/workflow.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestAdoptTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhereTheDatabaseIs_data()
    {
        QTest::addColumn<QByteArray>("environment");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing") << QByteArray("PORT=1\n") << QString() << QString();
        QTest::newRow("server") << QByteArray("DATABASE_URL=postgres://me:secret@db.example/shop?sslmode=require\n")
                                << u"postgresql"_s << u"postgresql://me@db.example/shop?sslmode=require"_s;
        QTest::newRow("dbmate") << QByteArray("DATABASE_URL=\"sqlite:db/app.sqlite3\"\n") << u"sqlite"_s
                                << u"HOME/db/app.sqlite3"_s;
        QTest::newRow("golang-migrate") << QByteArray("DATABASE_URL=sqlite3://app.db?x=1\n") << u"sqlite"_s
                                        << u"HOME/app.db"_s;
        QTest::newRow("absolute") << QByteArray("DATABASE_URL=sqlite:///srv/app.db\n") << u"sqlite"_s
                                  << u"/srv/app.db"_s;
        QTest::newRow("Prisma") << QByteArray("DATABASE_URL='file:./dev.db'\n") << u"sqlite"_s << u"HOME/dev.db"_s;
        QTest::newRow("unknown") << QByteArray("DATABASE_URL=mysql://me@host/shop\n") << QString() << QString();
    }

    void readsWhereTheDatabaseIs()
    {
        QFETCH(QByteArray, environment);
        QFETCH(QString, dialect);
        QFETCH(QString, address);
        const QTemporaryDir home;
        write(home.filePath(u".env"_s), environment);
        const database::ConnectionSettings settings = project::databaseOfRepository(home.path(), dialects::builtin());
        QCOMPARE(settings.dialect, dialect);
        QCOMPARE(settings.address, address.replace(u"HOME"_s, home.path()));
        QCOMPARE(settings.password.isKnown(), dialect == u"postgresql"_s);
    }

    void readsWhatTheToolItselfReads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("address");
        const QByteArray generator = "generator client {\n  provider = \"prisma-client-js\"\n  url = \"no\"\n}\n\n";
        QTest::newRow("Prisma, a file beside the schema")
            << u"prisma/schema.prisma"_s
            << generator + "datasource db {\n  provider = \"sqlite\"\n  url      = \"file:./dev.db\"\n}\n"
            << u"HOME/prisma/dev.db"_s;
        QTest::newRow("Prisma, a variable")
            << u"schema.prisma"_s
            << generator + "datasource db {\n  provider = \"postgresql\"\n  url = env(\"SHOP_URL\")\n}\n"
            << u"postgresql://ann@db.example/shop"_s;
        QTest::newRow("Prisma, nothing said") << u"prisma/schema.prisma"_s << generator << QString();
        QTest::newRow("Flyway on a server")
            << u"flyway.conf"_s
            << QByteArray("# flyway.url=jdbc:no\nflyway.url=jdbc:postgresql://db.example:5433/shop\nflyway.user=ann\n"
                          "flyway.password=secret\n")
            << u"postgresql://ann@db.example:5433/shop"_s;
        QTest::newRow("Flyway on a file")
            << u"flyway.toml"_s << QByteArray("[environments.default]\nurl = \"jdbc:sqlite:data/app.db\"\n")
            << u"HOME/data/app.db"_s;
        QTest::newRow("Flyway on something else")
            << u"flyway.conf"_s << QByteArray("flyway.url=jdbc:mysql://db.example/shop\n") << QString();
    }

    void readsWhatTheToolItselfReads()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, address);
        const QTemporaryDir home;
        write(home.filePath(u".env"_s), "SHOP_URL=postgresql://ann:secret@db.example/shop\n");
        write(home.filePath(file), content);
        const database::ConnectionSettings settings = project::databaseOfRepository(home.path(), dialects::builtin());
        QCOMPARE(settings.address, address.replace(u"HOME"_s, home.path()));
    }

    void prismaFindsItsFileBesideItsSchema()
    {
        const QTemporaryDir home;
        write(home.filePath(u".env"_s), "DATABASE_URL=\"file:./dev.db\"\n");
        write(home.filePath(u"prisma/schema.prisma"_s), "datasource db {\n  url = env(\"DATABASE_URL\")\n}\n");
        QCOMPARE(project::databaseOfRepository(home.path(), dialects::builtin()).address,
                 home.filePath(u"prisma/dev.db"_s));
    }

    void oneFileIsTheDatabaseAndTwoAreNone()
    {
        const QTemporaryDir home;
        write(home.filePath(u"shop.sqlite"_s), {});
        QCOMPARE(project::databaseOfRepository(home.path(), dialects::builtin()).address,
                 home.filePath(u"shop.sqlite"_s));
        write(home.filePath(u"test.db"_s), {});
        QVERIFY(project::databaseOfRepository(home.path(), dialects::builtin()).address.isEmpty());
    }

    void namesAsTheFrameworkDoes()
    {
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
        const QByteArray library
            = "impl MigratorTrait for Migrator {\n    fn migrations() {\n        vec![]\n    }\n}\n";
        for (const auto &[name, manifest] : {std::pair("sea-orm", "[package]\n"),
                                             {"loco", "[dependencies]\nloco-rs = \"0.16\"\n"},
                                             {"ruskit", "[package]\nname = \"ruskit-app\"\n"}}) {
            const QString shop = home.filePath(QString::fromLatin1(name));
            write(shop + u"/Cargo.toml"_s, manifest);
            write(shop + u"/migration/Cargo.toml"_s, "[package]\nname = \"migration\"\n");
            write(shop + u"/migration/src/lib.rs"_s, library);
            const QList<formats::Detected> found = formats::detect(shop);
            QCOMPARE(found.size(), 1);
            QCOMPARE(project::namingPresetOf(found.constFirst(), shop), QString::fromLatin1(name));
            // What is above the repository is none of its business.
            QCOMPARE(project::namingPresetOf(found.constFirst(), shop + u"/migration"_s), u"sea-orm"_s);
        }
        const QString shop = home.filePath(u"drizzle"_s);
        write(
            shop + u"/out/meta/_journal.json"_s,
            R"({"version":"7","dialect":"sqlite","entries":[{"idx":0,"version":"6","when":1,"tag":"0000_a","breakpoints":true}]})");
        write(shop + u"/out/0000_a.sql"_s, "CREATE TABLE a (id INTEGER);\n");
        const QList<formats::Detected> found = formats::detect(shop);
        QCOMPARE(found.size(), 1);
        const QString preset = project::namingPresetOf(found.constFirst(), shop);
        const auto made
            = project::adoptTool(shop, found.constFirst(),
                                 {.name = u"dev"_s, .dialect = u"sqlite"_s, .address = shop + u"/shop.db"_s}, preset);
        QVERIFY_RESULT(made);
        // As it is read back from relvar.toml.
        QCOMPARE(made->namingPreset, u"drizzle"_s);
        QCOMPARE(made->naming.foreignKey, u"{table}_{columns}_{ref_table}_{ref_columns}_fk"_s);
    }

    void makesAProjectThatIsTrusted()
    {
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
        const QString shop = home.filePath(u"shop"_s);
        write(shop + u"/migrations/00001_bills.sql"_s, "-- +goose Up\nCREATE TABLE bills (id int);\n");
        const QList<formats::Detected> found = formats::detect(shop);
        QCOMPARE(found.size(), 1);
        const auto made
            = project::adoptTool(shop, found.constFirst(),
                                 {.name = u"dev"_s, .dialect = u"sqlite"_s, .address = shop + u"/shop.db"_s}, {});
        QVERIFY_RESULT(made);
        QCOMPARE(made->tool.format, u"goose"_s);
        QCOMPARE(made->tool.folder, shop + u"/migrations"_s);
        QVERIFY(made->namingPreset.isEmpty());
        QVERIFY(project::isTrusted(*made));
        QCOMPARE(QDir(shop + u"/migrations"_s).entryList(QDir::Files), QStringList{u"00001_bills.sql"_s});
    }
};

RELVAR_TEST_MAIN(TestAdoptTool)
#include "tst_adopttool.moc"
