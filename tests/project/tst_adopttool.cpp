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

    void oneFileIsTheDatabaseAndTwoAreNone()
    {
        const QTemporaryDir home;
        write(home.filePath(u"shop.sqlite"_s), {});
        QCOMPARE(project::databaseOfRepository(home.path(), dialects::builtin()).address,
                 home.filePath(u"shop.sqlite"_s));
        write(home.filePath(u"test.db"_s), {});
        QVERIFY(project::databaseOfRepository(home.path(), dialects::builtin()).address.isEmpty());
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
                                 {.name = u"dev"_s, .dialect = u"sqlite"_s, .address = shop + u"/shop.db"_s});
        QVERIFY_RESULT(made);
        QCOMPARE(made->tool.format, u"goose"_s);
        QCOMPARE(made->tool.folder, shop + u"/migrations"_s);
        QVERIFY(project::isTrusted(*made));
        QCOMPARE(QDir(shop + u"/migrations"_s).entryList(QDir::Files), QStringList{u"00001_bills.sql"_s});
    }
};

RELVAR_TEST_MAIN(TestAdoptTool)
#include "tst_adopttool.moc"
