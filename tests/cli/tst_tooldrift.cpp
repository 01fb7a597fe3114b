// SPDX-License-Identifier: GPL-3.0-or-later
// drift and baseline in the projects of other tools: a database against what the tool's history says it has, and
// migrations that are marked as applied in that history.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Statements of the way up and down as the tool has them in a file.
void writeMigration(const Workbench &bench, const QString &format, const QString &version, const QString &name,
                    const QByteArray &up, const QByteArray &down)
{
    const QString path = u"shop/migrations/%1_%2"_s.arg(version, name);
    if (format == u"golang-migrate") {
        bench.write(path + u".up.sql"_s, up);
        bench.write(path + u".down.sql"_s, down);
    } else if (format == u"goose") {
        bench.write(path + u".sql"_s, "-- +goose Up\n" + up + "\n-- +goose Down\n" + down);
    } else if (format == u"dbmate") {
        bench.write(path + u".sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
    } else if (format == u"flyway") {
        bench.write(u"shop/migrations/V%1__%2.sql"_s.arg(version, name), up);
    } else if (format == u"prisma") {
        bench.write(path + u"/migration.sql"_s, up);
        bench.write(u"shop/migrations/migration_lock.toml"_s, "provider = \"postgresql\"\n");
    }
}

QString tableOf(const QString &format)
{
    if (format == u"goose")
        return u"goose_db_version"_s;
    if (format == u"flyway")
        return u"flyway_schema_history"_s;
    return format == u"prisma" ? u"_prisma_migrations"_s : u"schema_migrations"_s;
}

QStringList linesOf(const Outcome &outcome)
{
    QStringList lines;
    for (const QJsonValue &difference : outcome.json().value(u"differences"_s).toArray()) {
        for (const QJsonValue &line : difference[u"lines"_s].toArray())
            lines.append(line.toString());
    }
    return lines;
}

/// "users applied", in order.
QStringList statesOf(const Outcome &status)
{
    QStringList states;
    for (const QJsonValue &migration : status.json().value(u"migrations"_s).toArray())
        states.append(migration[u"name"_s].toString() + u' ' + migration[u"state"_s].toString());
    return states;
}

} // namespace

class TestToolDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void isSeenAndTakenIn_data();
    void isSeenAndTakenIn();
    void isTakenBack();
    void saysWhenItIsNotKnown();
    void marksWhatIsThere_data();
    void marksWhatIsThere();
    void marksAsTheToolNamesThem();
    void refusesWhatCannotBeMarked();

private:
    void make(const Workbench &bench, const QString &format, bool onServer);
    QString ask(const Workbench &bench, bool onServer, const QString &sql);

    PostgresqlServer m_server;
    int m_databases = 0;
    QString m_database;
};

/// Two migrations; nothing is applied.
void TestToolDrift::make(const Workbench &bench, const QString &format, bool onServer)
{
    m_database = u"tools%1"_s.arg(++m_databases);
    QString address = u"app.db"_s;
    if (onServer) {
        QVERIFY_RESULT(m_server.createDatabase(m_database));
        address = m_server.settings(m_database).address;
    } else {
        bench.write(u"shop/.gitignore"_s, "app.db\n");
        bench.sqlite(u"shop/app.db"_s, u"PRAGMA user_version = 1"_s);
    }
    bench.write(u"shop/relvar.toml"_s,
                u"dialect = \"%1\"\ndefault = \"dev\"\n[migrations]\nformat = \"%2\"\nfolder = \"migrations\"\n"
                u"[connections.dev]\naddress = \"%3\"\n"_s
                    .arg(onServer ? u"postgresql"_s : u"sqlite"_s, format, address)
                    .toUtf8());
    writeMigration(bench, format, u"20260101100000"_s, u"users"_s,
                   "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n", "DROP TABLE users;\n");
    writeMigration(bench, format, u"20260102100000"_s, u"orders"_s, "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n",
                   "DROP TABLE orders;\n");
}

QString TestToolDrift::ask(const Workbench &bench, bool onServer, const QString &sql)
{
    if (!onServer)
        return QString::fromUtf8(bench.sqlite(u"shop/app.db"_s, sql)).trimmed();
    const auto answer = m_server.run(m_database, sql);
    if (!answer)
        return answer.error().toString();
    QStringList lines;
    for (const QVariantList &row : answer->rows) {
        QStringList fields;
        for (const QVariant &field : row)
            fields.append(field.toString());
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'\n');
}

void TestToolDrift::isSeenAndTakenIn_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("onServer");
    QTest::newRow("dbmate on PostgreSQL") << u"dbmate"_s << true;
    QTest::newRow("goose on SQLite") << u"goose"_s << false;
    QTest::newRow("golang-migrate on SQLite") << u"golang-migrate"_s << false;
}

void TestToolDrift::isSeenAndTakenIn()
{
    QFETCH(const QString, format);
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, format, onServer);
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    // What is pending is no drift.
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"--json"_s, u"status"_s, u"--check"_s}), 3);
    ask(bench, onServer, u"ALTER TABLE users ADD COLUMN mail TEXT"_s);
    const Outcome drift = bench.shop({u"--json"_s, u"drift"_s});
    QVERIFY_EXIT(drift, 3);
    QCOMPARE(linesOf(drift).size(), 1);
    QVERIFY2(linesOf(drift).first().contains(u"mail"), drift.toText().constData());

    // A new one would stand behind one that is not applied.
    const QString before = ask(bench, onServer, u"SELECT * FROM "_s + tableOf(format));
    const qsizetype files = QDir(bench.path(u"shop/migrations"_s)).entryList(QDir::Files).size();
    const Outcome early = bench.shop({u"--json"_s, u"drift"_s, u"--adopt"_s});
    QVERIFY_EXIT(early, 1);
    QVERIFY2(early.errors.contains("orders"), early.toText().constData());
    QCOMPARE(ask(bench, onServer, u"SELECT * FROM "_s + tableOf(format)), before);
    QCOMPARE(QDir(bench.path(u"shop/migrations"_s)).entryList(QDir::Files).size(), files);

    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    const Outcome adopted = bench.shop({u"--json"_s, u"drift"_s, u"--adopt"_s, u"--name"_s, u"Add mail"_s});
    QVERIFY_EXIT(adopted, 0);
    QVERIFY2(adopted.json().value(u"path"_s).toString().contains(u"add_mail"), adopted.toText().constData());
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    // It is one of the tool's migrations as any other.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    QVERIFY(!ask(bench, onServer, u"SELECT mail FROM users"_s).contains(u"rror"));
}

void TestToolDrift::isTakenBack()
{
    const Workbench bench;
    make(bench, u"goose"_s, false);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.sqlite(u"shop/app.db"_s, u"CREATE TABLE stray (id INTEGER)"_s);
    const QString before = ask(bench, false, u"SELECT * FROM goose_db_version"_s);
    const Outcome sql = bench.shop({u"drift"_s, u"--sql"_s});
    QVERIFY_EXIT(sql, 3);
    QVERIFY2(sql.output.contains("DROP TABLE"), sql.toText().constData());
    QVERIFY_EXIT(bench.shop({u"drift"_s, u"--revert"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"drift"_s, u"--revert"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QCOMPARE(ask(bench, false, u"SELECT * FROM goose_db_version"_s), before);
    const QByteArray tables = bench.sqlite(u"shop/app.db"_s, u".tables"_s);
    QVERIFY2(!tables.contains("relvar"), tables.constData());
}

void TestToolDrift::saysWhenItIsNotKnown()
{
    const Workbench bench;
    make(bench, u"dbmate"_s, false);
    QVERIFY_EXIT(bench.cli({u"-C"_s, u"shop"_s, u"drift"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"drift"_s, u"sqlite:shop/nowhere.db"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/20260102100000_orders.sql"_s)));
    const Outcome gone = bench.shop({u"--json"_s, u"drift"_s});
    QVERIFY_EXIT(gone, 1);
    QVERIFY2(gone.error().value(u"message"_s).toString().contains(u"20260102100000"), gone.toText().constData());
}

void TestToolDrift::marksWhatIsThere_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("onServer");
    for (const char *format : {"dbmate", "goose", "golang-migrate", "flyway", "prisma"}) {
        QTest::addRow("%s on SQLite", format) << QString::fromLatin1(format) << false;
        QTest::addRow("%s on PostgreSQL", format) << QString::fromLatin1(format) << true;
    }
}

void TestToolDrift::marksWhatIsThere()
{
    QFETCH(const QString, format);
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, format, onServer);
    ask(bench, onServer, u"CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"_s);
    const Outcome pending = bench.shop({u"--json"_s, u"status"_s});
    QVERIFY_EXIT(pending, 0);
    QStringList states = statesOf(pending);
    QVERIFY2(states.size() == 2 && states.first().endsWith(u" pending"), pending.toText().constData());

    const Outcome marked = bench.shop(
        {u"--json"_s, u"baseline"_s, u"20260101100000"_s + (format == u"prisma" ? u"_users"_s : QString())});
    QVERIFY_EXIT(marked, 0);
    QCOMPARE(marked.json().value(u"marked"_s).toInt(), 1);
    states = statesOf(bench.shop({u"--json"_s, u"status"_s}));
    QVERIFY2(states.first().endsWith(format == u"flyway" ? u" notNeeded"_s : u" applied"_s),
             qPrintable(states.join(u'\n')));
    QVERIFY2(states.last().endsWith(u" pending"), qPrintable(states.join(u'\n')));
    // Nothing was run, and what is marked counts as there.
    QVERIFY(ask(bench, onServer, u"SELECT * FROM orders"_s) != QString());
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);

    const QString before = ask(bench, onServer, u"SELECT * FROM "_s + tableOf(format));
    const QString first = statesOf(bench.shop({u"--json"_s, u"status"_s})).first().section(u' ', 0, 0);
    const Outcome again = bench.shop({u"--json"_s, u"baseline"_s, first});
    QVERIFY_EXIT(again, 0);
    QCOMPARE(again.json().value(u"marked"_s).toInt(), 0);
    QCOMPARE(ask(bench, onServer, u"SELECT * FROM "_s + tableOf(format)), before);

    ask(bench, onServer, u"CREATE TABLE orders (id INTEGER PRIMARY KEY)"_s);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, states.last().section(u' ', 0, 0)}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

/// A dirty version is settled as the tool's own force does, and names are those of people.
void TestToolDrift::marksAsTheToolNamesThem()
{
    const Workbench bench;
    make(bench, u"golang-migrate"_s, false);
    ask(bench, false, u"CREATE TABLE schema_migrations (version uint64,dirty bool)"_s);
    ask(bench, false, u"INSERT INTO schema_migrations VALUES (20260101100000, 1)"_s);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"up"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101100000_users"_s}), 0);
    QCOMPARE(ask(bench, false, u"SELECT * FROM schema_migrations"_s), u"20260101100000|0"_s);
    const Outcome run = bench.shop({u"up"_s});
    QVERIFY_EXIT(run, 0);
    // By the tool's own name.
    QVERIFY2(run.output.contains("Applied 20260102100000_orders"), run.toText().constData());
}

void TestToolDrift::refusesWhatCannotBeMarked()
{
    const Workbench bench;
    make(bench, u"flyway"_s, false);
    bench.write(u"shop/migrations/R__totals.sql"_s, "CREATE VIEW totals AS SELECT 1 AS one;\n");
    const QByteArray before = bench.content(u"shop/app.db"_s);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"7"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"R__totals"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101100000"_s, u"sqlite:shop/nowhere.db"_s}), 1);
    QVERIFY(!QFile::exists(bench.path(u"shop/nowhere.db"_s)));
    const QByteArray configuration = bench.read(u"shop/relvar.toml"_s);
    bench.write(u"shop/relvar.toml"_s, configuration + "environment = \"production\"\n");
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101100000"_s}), 2);
    QCOMPARE(bench.content(u"shop/app.db"_s), before);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"baseline"_s, u"20260101100000"_s}), 0);

    // Files that stand for several are known to Relvar's ledger alone.
    const Outcome squash = bench.shop({u"--json"_s, u"squash"_s, u"20260101100000..20260102100000"_s});
    QVERIFY_EXIT(squash, 1);
    QVERIFY2(squash.error().value(u"message"_s).toString().contains(u"Flyway"), squash.toText().constData());
}

RELVAR_TEST_MAIN(TestToolDrift)
#include "tst_tooldrift.moc"
