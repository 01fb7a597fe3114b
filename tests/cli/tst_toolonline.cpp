// SPDX-License-Identifier: GPL-3.0-or-later
// What new can do in Relvar's own projects it can in those of other tools: a change in several files so that programs
// go on meanwhile, and the draft that ends with what is written.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestToolOnline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void writesSeveral_data();
    void writesSeveral();
    void theDraftIsASource();
    void codeEndsTheDraft();

private:
    PostgresqlServer m_server;
};

void TestToolOnline::writesSeveral_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"dbmate", "goose", "golang-migrate"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestToolOnline::writesSeveral()
{
    QFETCH(const QString, format);
    const Workbench bench;
    const QString database = QString(format).replace(u'-', u'_');
    QVERIFY_RESULT(m_server.createDatabase(database));
    bench.write(u"shop/relvar.toml"_s,
                u"dialect = \"postgresql\"\ndefault = \"dev\"\n[migrations]\nformat = \"%1\"\nfolder = \"migrations\"\n"
                u"[connections.dev]\naddress = \"%2\"\n"_s.arg(format, m_server.settings(database).address)
                    .toUtf8());
    bench.write(u"want.sql"_s, "CREATE TABLE users (id integer PRIMARY KEY, mail text);\n");
    QVERIFY(QDir().mkpath(bench.path(u"shop/migrations"_s)));
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Users"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_RESULT(m_server.run(database, u"INSERT INTO users SELECT n, n::text FROM generate_series(1, 50) n"_s));
    bench.write(u"want.sql"_s, "CREATE TABLE users (id integer PRIMARY KEY, mail text NOT NULL);\n"
                               "CREATE INDEX users_mail_idx ON users (mail);\n");
    const Outcome written
        = bench.shop({u"--json"_s, u"new"_s, u"Mail is there"_s, u"--to"_s, u"file:want.sql"_s, u"--online"_s});
    QVERIFY_EXIT(written, 0);
    QVERIFY2(written.json().value(u"migrations"_s).toArray().size() > 1, written.toText().constData());
    const Outcome up = bench.shop({u"up"_s});
    QVERIFY_EXIT(up, 0);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"@dev"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

/// As in Relvar's own projects: compared, exported, looked into, and saved.
void TestToolOnline::theDraftIsASource()
{
    const Workbench bench;
    bench.write(u"shop/relvar.toml"_s,
                "dialect = \"sqlite\"\ndefault = \"dev\"\n[migrations]\nformat = \"goose\"\nfolder "
                "= \"migrations\"\n[connections.dev]\naddress = \"app.db\"\n");
    bench.write(u"shop/migrations/001_users.sql"_s,
                "-- +goose Up\nCREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n\n-- +goose Down\nDROP TABLE "
                "users;\n");
    bench.write(u"want.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT);\n"
                               "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"import"_s, u"want.sql"_s, u"--rename"_s, u"users.name=users.full_name"_s}), 0);
    const Outcome diff = bench.shop({u"--json"_s, u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"draft"_s});
    QVERIFY_EXIT(diff, 3);
    for (const QJsonValue &change : diff.json().value(u"changes"_s).toArray())
        QVERIFY2(!change[u"losesData"_s].toBool(), diff.toText().constData());
    const Outcome inspected = bench.shop({u"inspect"_s, u"draft"_s, u"--sql"_s});
    QVERIFY_EXIT(inspected, 0);
    QVERIFY2(inspected.output.contains("full_name"), inspected.toText().constData());
    QVERIFY_EXIT(bench.shop({u"lint"_s, u"draft"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--from"_s, u"draft"_s, u"--out"_s, u"draft.mermaid"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Full name"_s}), 0);
    QVERIFY(!QFile::exists(bench.path(u"shop/.relvar/draft.json"_s)));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

/// What Prisma has as SQL the draft need not keep.
void TestToolOnline::codeEndsTheDraft()
{
    const Workbench bench;
    bench.write(u"shop/relvar.toml"_s, "dialect = \"sqlite\"\ndefault = \"dev\"\n[migrations]\nformat = \"prisma\"\n"
                                       "folder = \"prisma/migrations\"\n[connections.dev]\naddress = \"app.db\"\n");
    bench.write(u"shop/prisma/schema.prisma"_s,
                "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel users {\n  id   Int "
                "    @id\n  name String?\n}\n");
    bench.write(u"shop/prisma/migrations/migration_lock.toml"_s, "provider = \"sqlite\"\n");
    bench.write(u"shop/prisma/migrations/20260101000000_users/migration.sql"_s,
                "CREATE TABLE \"users\" (\n    \"id\" INTEGER NOT NULL PRIMARY KEY,\n    \"name\" TEXT\n);\n");
    bench.sqlite(u"shop/app.db"_s, u"PRAGMA user_version = 1"_s);
    bench.write(u"want.sql"_s, "CREATE TABLE users (id INTEGER NOT NULL PRIMARY KEY, name TEXT, mail TEXT);\n");
    QVERIFY_EXIT(bench.shop({u"import"_s, u"want.sql"_s}), 0);
    QVERIFY(QFile::exists(bench.path(u"shop/.relvar/draft.json"_s)));
    const Outcome written = bench.shop({u"new"_s, u"Add mail"_s});
    QVERIFY_EXIT(written, 0);
    QVERIFY2(!QFile::exists(bench.path(u"shop/.relvar/draft.json"_s)), written.toText().constData());
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    // Nothing is written twice.
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Add mail"_s}), 2);
}

RELVAR_TEST_MAIN(TestToolOnline)
#include "tst_toolonline.moc"
