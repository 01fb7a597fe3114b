// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does when all is well.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const QJsonArray &objects)
{
    QStringList names;
    for (const QJsonValue &object : objects)
        names.append(object[u"name"_s].toString());
    return names;
}

QStringList statesOf(const Outcome &status)
{
    QStringList states;
    for (const QJsonValue &migration : status.json().value(u"migrations"_s).toArray())
        states.append(migration[u"state"_s].toString());
    return states;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAProject();
    void initTakesADatabaseOver();
    void upMakesTheDatabaseAndDownGoesBack();
    void upAndDownToAPoint();
    void redo();
    void dryRunTouchesNothing();
    void whatIsLostIsSaidBefore();
    void statusIsPlainLinesInAPipe();
    void statusCheckFindsWhatIsPendingAndDrifted();
    void baselineRunsNothing();
    void refreshResetFresh();
    void inspectedSqlMakesTheSameSchema();
    void inspectAsJsonIsStable();
    void diffAsTextAndJson();
    void diffAsSqlRunsInTheShell();
    void renamesAreRenames();
    void newFromWantedSql();
    void newFromRenameKeepsRows();
    void newTakesValuesAlong();
    void newEmptyIsNotApplied();
    void verifyStamps();
    void sumAcceptsAnEditedFile();
    void databaseComesFromTheEnvironment();
    void exportDrawsPictures();
    void quietAndVerbose();
};

void TestCommands::initMakesAProject()
{
    const Workbench bench;
    QVERIFY_EXIT(bench.cli({u"init"_s, u"clinic"_s, u"--dialect"_s, u"sqlite"_s}), 0);
    QVERIFY(bench.read(u"clinic/relvar.toml"_s).contains("sqlite"));
    QVERIFY(QFileInfo(bench.path(u"clinic/migrations"_s)).isDir());
    const Outcome up = bench.cli({u"-C"_s, u"clinic"_s, u"--trust"_s, u"up"_s});
    QVERIFY_EXIT(up, 0);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"clinic"_s, u"--dialect"_s, u"sqlite"_s}), 1);
}

void TestCommands::initTakesADatabaseOver()
{
    const Workbench bench;
    bench.sqlite(u"old.db"_s, u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); INSERT INTO t VALUES (1, 'x');"_s);
    const QByteArray before = bench.content(u"old.db"_s);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"taken"_s, u"--from"_s, u"sqlite:old.db"_s}), 0);
    const Outcome status = bench.cli({u"-C"_s, u"taken"_s, u"--json"_s, u"status"_s});
    QVERIFY_EXIT(status, 0);
    QCOMPARE(statesOf(status), QStringList{u"applied"_s});
    QCOMPARE(bench.content(u"old.db"_s), before);
    // Who names a database trusts what is read from it.
    QVERIFY_EXIT(bench.cli({u"-C"_s, u"taken"_s, u"up"_s}), 0);
    // Nothing reverts what was there before: its rows would be gone.
    const QStringList backward[]{{u"down"_s}, {u"redo"_s}, {u"down"_s, u"-n"_s, u"9"_s}, {u"refresh"_s}, {u"reset"_s}};
    for (const QStringList &words : backward) {
        const Outcome refused = bench.cli(QStringList{u"-C"_s, u"taken"_s, u"--trust"_s, u"--yes"_s} + words);
        QVERIFY_EXIT(refused, 1);
        QVERIFY2(refused.errors.contains("no down section"), refused.toText().constData());
        QCOMPARE(bench.content(u"old.db"_s), before);
    }
    // The one migration makes the same in another database.
    QVERIFY_EXIT(bench.cli({u"-C"_s, u"taken"_s, u"--trust"_s, u"up"_s, u"sqlite:new.db"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:old.db"_s, u"--to"_s, u"sqlite:new.db"_s}), 0);
}

void TestCommands::upMakesTheDatabaseAndDownGoesBack()
{
    const Workbench bench;
    bench.makeShop();
    const Outcome up = bench.shop({u"up"_s});
    QVERIFY_EXIT(up, 0);
    QVERIFY2(up.output.startsWith("Created shop/shop.db\n"), up.toText().constData());
    QVERIFY2(!up.output.contains('\x1b') && !up.errors.contains('\r'), up.toText().constData());
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT count(*), sum(total_cents) FROM orders"_s), "3|2249\n");
    const QByteArray content = bench.content(u"shop/shop.db"_s);

    const Outcome again = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(again, 0);
    QCOMPARE(again.json().value(u"outcome"_s).toString(), u"nothingToDo"_s);
    QCOMPARE(again.json().value(u"created"_s).toBool(), false);

    const Outcome down = bench.shop({u"--yes"_s, u"--json"_s, u"down"_s});
    QVERIFY_EXIT(down, 0);
    QCOMPARE(down.json().value(u"files"_s).toArray().size(), 1);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT name FROM sqlite_schema WHERE name = 'orders'"_s), "");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
}

void TestCommands::upAndDownToAPoint()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--to"_s, u"20260101100000_create_customers.sql"_s}), 0);
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), (QStringList{u"applied"_s, u"pending"_s}));
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), (QStringList{u"applied"_s, u"applied"_s}));
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"--to"_s, u"20260101100000"_s}), 0);
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), (QStringList{u"applied"_s, u"pending"_s}));
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--to"_s, u"1"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"0"_s}), 2);
}

void TestCommands::redo()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.sqlite(u"shop/shop.db"_s, u"UPDATE orders SET total_cents = 7"_s);
    const Outcome redo = bench.shop({u"--yes"_s, u"--json"_s, u"redo"_s});
    QVERIFY_EXIT(redo, 0);
    QCOMPARE(redo.json().value(u"reverted"_s).toObject().value(u"outcome"_s).toString(), u"done"_s);
    QCOMPARE(redo.json().value(u"applied"_s).toObject().value(u"outcome"_s).toString(), u"done"_s);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT sum(total_cents) FROM orders"_s), "2249\n");
}

void TestCommands::dryRunTouchesNothing()
{
    const Workbench bench;
    bench.makeShop();
    const Outcome up = bench.cli({u"-C"_s, u"shop"_s, u"up"_s, u"--dry-run"_s});
    QVERIFY_EXIT(up, 0);
    QVERIFY(up.output.contains("CREATE TABLE \"orders\""));
    QVERIFY(!QFileInfo::exists(bench.path(u"shop/shop.db"_s)));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray bytes = bench.read(u"shop/shop.db"_s);
    const Outcome down = bench.shop({u"down"_s, u"--dry-run"_s, u"-n"_s, u"2"_s});
    QVERIFY_EXIT(down, 0);
    QVERIFY(down.output.indexOf("DROP TABLE \"orders\"") < down.output.indexOf("DROP TABLE \"customers\""));
    QCOMPARE(bench.read(u"shop/shop.db"_s), bytes);
}

void TestCommands::whatIsLostIsSaidBefore()
{
    const Workbench bench;
    bench.makeShop();
    const QByteArray before = bench.shop({u"--json"_s, u"up"_s, u"--dry-run"_s}).output;
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"up"_s, u"@live"_s}), 0);
    // Nothing is known of what nobody has proved.
    QVERIFY(!before.contains("structure-only"));
    bench.write(u"shop/migrations/20260103100000_forget_names.sql"_s,
                "-- relvar: grade=structure-only reason=\"Values of column customers.name\"\n"
                "-- migrate:up\nUPDATE customers SET name = 'somebody';\n"
                "-- migrate:down\nSELECT 1;\n");
    const QByteArray said = "20260103100000_forget_names: a revert does not bring back all of the data. "
                            "Values of column customers.name";
    const Outcome dry = bench.shop({u"up"_s, u"@live"_s, u"--dry-run"_s});
    QVERIFY_EXIT(dry, 0);
    QCOMPARE(dry.errors.count(said), 1);
    const QJsonArray loses
        = bench.shop({u"--json"_s, u"up"_s, u"@live"_s, u"--dry-run"_s}).json().value(u"loses"_s).toArray();
    QCOMPARE(loses.size(), 1);
    QCOMPARE(loses.first()[u"grade"_s].toString(), u"structure-only"_s);
    QCOMPARE(loses.first()[u"reason"_s].toString(), u"Values of column customers.name"_s);
    // Before the question, which nobody answers here.
    const Outcome asked = bench.shop({u"up"_s, u"@live"_s});
    QVERIFY_EXIT(asked, 2);
    QVERIFY2(asked.errors.contains(said), asked.toText().constData());
    QVERIFY(bench.sqlite(u"shop/live.db"_s, u"SELECT count(*) FROM customers WHERE name = 'somebody'"_s) == "0\n");
    const Outcome up = bench.shop({u"--json"_s, u"--yes"_s, u"up"_s, u"@live"_s});
    QVERIFY_EXIT(up, 0);
    QCOMPARE(up.json().value(u"loses"_s).toArray().size(), 1);
}

void TestCommands::statusIsPlainLinesInAPipe()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    const Outcome status = bench.cli({u"-C"_s, u"shop"_s, u"status"_s});
    QVERIFY_EXIT(status, 0);
    QVERIFY(!status.output.contains('\x1b'));
    const QList<QByteArray> lines = status.output.split('\n');
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines.at(1).indexOf("applied"), lines.at(2).indexOf("pending"));
    QVERIFY(lines.at(1).startsWith("20260101100000_create_customers "));
}

void TestCommands::statusCheckFindsWhatIsPendingAndDrifted()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);

    bench.sqlite(u"shop/shop.db"_s, u"ALTER TABLE customers ADD COLUMN phone TEXT"_s);
    const Outcome drifted = bench.shop({u"status"_s, u"--check"_s});
    QVERIFY_EXIT(drifted, 3);
    QVERIFY2(drifted.output.contains("phone"), drifted.toText().constData());
}

void TestCommands::baselineRunsNothing()
{
    const Workbench bench;
    bench.makeShop();
    bench.sqlite(u"shop/shop.db"_s,
                 u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT)"_s);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"20260101100000"_s}), 0);
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), (QStringList{u"applied"_s, u"pending"_s}));
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT count(*) FROM customers"_s), "0\n");
}

void TestCommands::refreshResetFresh()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    bench.sqlite(u"shop/shop.db"_s, u"DELETE FROM orders"_s);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"refresh"_s}), 0);
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);

    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"reset"_s}), 0);
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), (QStringList{u"pending"_s, u"pending"_s}));
    QVERIFY(!bench.content(u"shop/shop.db"_s).contains("CREATE TABLE \"customers\""));

    bench.sqlite(u"shop/shop.db"_s,
                 u"CREATE TABLE parents (a INTEGER PRIMARY KEY); CREATE TABLE children (b REFERENCES "
                 "parents); INSERT INTO parents VALUES (1); INSERT INTO children VALUES (1); "
                 "CREATE VIEW v AS SELECT * FROM children; CREATE TABLE relvar_stash_1_1 AS SELECT 1 AS kept;"_s);
    const Outcome fresh = bench.shop({u"--yes"_s, u"--json"_s, u"fresh"_s});
    QVERIFY_EXIT(fresh, 0);
    QCOMPARE(fresh.json().value(u"dropped"_s).toBool(), true);
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
    // A stash that stayed would stop the migration that fills it anew.
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'relvar_stash%'"_s),
             "0\n");
}

void TestCommands::inspectedSqlMakesTheSameSchema()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"rich.sql"_s, R"(
CREATE TABLE "odd name" ("a ""b" TEXT COLLATE NOCASE DEFAULT 'it''s', c REAL CHECK (c > 0), PRIMARY KEY ("a ""b")) WITHOUT ROWID;
CREATE TABLE g (x INTEGER, y INTEGER GENERATED ALWAYS AS (x * 2) STORED, UNIQUE (x, y));
CREATE UNIQUE INDEX g_part ON g (x DESC) WHERE y > 3;
CREATE VIEW doubled AS SELECT y FROM g;
CREATE TRIGGER g_log AFTER INSERT ON g BEGIN SELECT 1; SELECT 2; END;
)");
    const Outcome sql = bench.cli({u"--dialect"_s, u"sqlite"_s, u"inspect"_s, u"file:rich.sql"_s, u"--sql"_s});
    QVERIFY_EXIT(sql, 0);
    const Outcome loaded = bench.program(u"sqlite3"_s, {u"-bail"_s, u"loaded.db"_s}, sql.output);
    QVERIFY_EXIT(loaded, 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"file:rich.sql"_s, u"--to"_s, u"sqlite:loaded.db"_s}), 0);
}

void TestCommands::inspectAsJsonIsStable()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const Outcome first = bench.cli({u"--json"_s, u"inspect"_s, u"sqlite:shop/shop.db"_s});
    QVERIFY_EXIT(first, 0);
    QCOMPARE(namesOf(first.json().value(u"tables"_s).toArray()), (QStringList{u"customers"_s, u"orders"_s}));
    QCOMPARE(bench.cli({u"inspect"_s, u"sqlite:shop/shop.db"_s, u"--json"_s}).output, first.output);
    QCOMPARE(bench.shop({u"--json"_s, u"inspect"_s, u"head"_s}).json().value(u"fingerprint"_s),
             first.json().value(u"fingerprint"_s));
}

void TestCommands::diffAsTextAndJson()
{
    const Workbench bench;
    bench.write(u"a.sql"_s, "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);");
    bench.write(u"b.sql"_s, "CREATE TABLE t (a INTEGER PRIMARY KEY, c TEXT); CREATE TABLE u (d TEXT);");
    const QStringList compared{u"--dialect"_s,  u"sqlite"_s, u"diff"_s,      u"--from"_s,
                               u"file:a.sql"_s, u"--to"_s,   u"file:b.sql"_s};
    const Outcome text = bench.cli(compared);
    QVERIFY_EXIT(text, 3);
    QVERIFY(text.output.contains("+ "));
    QVERIFY(text.output.contains("− "));
    const Outcome json = bench.cli(compared + QStringList{u"--json"_s});
    QVERIFY_EXIT(json, 3);
    QCOMPARE(json.json().value(u"equal"_s).toBool(true), false);
    QCOMPARE(json.json().value(u"changes"_s).toArray().size(), 3);
    const Outcome equal = bench.cli({u"--dialect"_s, u"sqlite"_s, u"diff"_s, u"--from"_s, u"file:a.sql"_s, u"--to"_s,
                                     u"file:a.sql"_s, u"--json"_s});
    QVERIFY_EXIT(equal, 0);
    QCOMPARE(equal.json().value(u"equal"_s).toBool(), true);
}

void TestCommands::diffAsSqlRunsInTheShell()
{
    const Workbench bench;
    const QByteArray before
        = "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT);\n"
          "CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p (id) ON DELETE CASCADE, gone TEXT);\n";
    bench.write(u"a.sql"_s, before);
    bench.write(u"b.sql"_s,
                "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT NOT NULL DEFAULT '', CHECK (length(n) < 9));\n"
                "CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p (id) ON DELETE CASCADE);\n"
                "CREATE INDEX c_p_id ON c (p_id);\n");
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"x.db"_s},
                               before + "INSERT INTO p VALUES (1, 'one'); INSERT INTO c VALUES (5, 1, 'g');"),
                 0);
    const QStringList there{u"--dialect"_s,  u"sqlite"_s, u"diff"_s,       u"--from"_s,
                            u"file:a.sql"_s, u"--to"_s,   u"file:b.sql"_s, u"--sql"_s};

    const Outcome up = bench.cli(there);
    QVERIFY_EXIT(up, 3);
    QVERIFY(!up.output.contains("relvar_stash"));
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"-bail"_s, u"x.db"_s}, up.output), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:x.db"_s, u"--to"_s, u"file:b.sql"_s}), 0);
    QCOMPARE(bench.sqlite(u"x.db"_s, u"SELECT p.n, c.id FROM p JOIN c ON c.p_id = p.id"_s), "one|5\n");

    const Outcome down = bench.cli(there + QStringList{u"--down"_s});
    QVERIFY_EXIT(down, 3);
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"-bail"_s, u"x.db"_s}, down.output), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:x.db"_s, u"--to"_s, u"file:a.sql"_s}), 0);
    QCOMPARE(bench.sqlite(u"x.db"_s, u"SELECT p.n, c.id FROM p JOIN c ON c.p_id = p.id"_s), "one|5\n");
    QVERIFY_EXIT(bench.cli({u"--dialect"_s, u"sqlite"_s, u"diff"_s, u"--from"_s, u"file:a.sql"_s, u"--to"_s,
                            u"file:b.sql"_s, u"--down"_s}),
                 2);
}

void TestCommands::renamesAreRenames()
{
    const Workbench bench;
    bench.write(u"a.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);");
    bench.write(u"b.sql"_s, "CREATE TABLE people (id INTEGER PRIMARY KEY, full_name TEXT);");
    const Outcome renamed
        = bench.cli({u"--dialect"_s, u"sqlite"_s, u"diff"_s, u"--from"_s, u"file:a.sql"_s, u"--to"_s, u"file:b.sql"_s,
                     u"--sql"_s, u"--rename"_s, u"users=people"_s, u"--rename"_s, u"users.name=people.full_name"_s});
    QVERIFY_EXIT(renamed, 3);
    QVERIFY2(renamed.output.contains("RENAME") && !renamed.output.contains("DROP"), renamed.toText().constData());
    const Outcome wrong = bench.cli({u"--dialect"_s, u"sqlite"_s, u"diff"_s, u"--from"_s, u"file:a.sql"_s, u"--to"_s,
                                     u"file:b.sql"_s, u"--rename"_s, u"users.nick=people.full_name"_s});
    QVERIFY_EXIT(wrong, 2);
    QVERIFY(wrong.errors.contains("users.nick"));
}

void TestCommands::newFromWantedSql()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    bench.write(u"want.sql"_s, R"(
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL DEFAULT 0, note TEXT,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE);
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
)");
    const Outcome made = bench.shop({u"--json"_s, u"new"_s, u"Orders get notes"_s, u"--to"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(made, 0);
    QCOMPARE(made.json().value(u"grade"_s).toString(), u"lossless"_s);
    QVERIFY(made.json().value(u"path"_s).toString().endsWith(u"_orders_get_notes.sql"_s));
    QVERIFY(bench.read(u"shop/migrations/relvar.sum"_s).contains("orders_get_notes"));

    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:shop/shop.db"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);

    const Outcome nothing = bench.shop({u"new"_s, u"Again"_s, u"--to"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(nothing, 1);
}

void TestCommands::newFromRenameKeepsRows()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.write(u"want.sql"_s, R"(
CREATE TABLE clients (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, email TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES clients (id) ON DELETE CASCADE);
)");
    QVERIFY_EXIT(bench.shop({u"new"_s, u"--rename"_s, u"customers=clients"_s, u"--rename"_s,
                             u"customers.name=clients.full_name"_s, u"Clients"_s, u"--to"_s, u"file:want.sql"_s}),
                 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT full_name FROM clients ORDER BY id"_s), "Åse\nBo\n");
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT count(*) FROM orders"_s), "3\n");
}

void TestCommands::newTakesValuesAlong()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"DELETE FROM orders; DELETE FROM customers; INSERT INTO customers "
                                             "VALUES (1, 'Ada Lovelace', NULL)"_s),
             "");
    bench.write(u"want.sql"_s, R"(
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, first TEXT NOT NULL, last TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE);
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
)");
    bench.write(u"split.json"_s, R"json({"moves": [{
        "up": [{"from": "customers", "into": "customers",
                "set": {"first": "substr(name, 1, instr(name || ' ', ' ') - 1)",
                        "last": "substr(name, instr(name || ' ', ' ') + 1)"}}],
        "down": [{"from": "customers", "into": "customers", "set": {"name": "trim(first || ' ' || last)"}}]}]})json");
    const QStringList split{u"--json"_s, u"new"_s, u"Split names"_s, u"--to"_s, u"file:want.sql"_s,
                            u"--no-other-renames"_s, u"--intents"_s};
    const Outcome made = bench.shop(split + QStringList{u"split.json"_s});
    QVERIFY_EXIT(made, 0);
    QCOMPARE(made.json().value(u"grade"_s).toString(), u"lossless"_s);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT first, last FROM customers"_s), "Ada|Lovelace\n");
    QVERIFY_EXIT(bench.shop({u"down"_s, u"--yes"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT name FROM customers"_s), "Ada Lovelace\n");

    bench.write(u"split.json"_s, R"({"moves": [{"up": [{"from": "people", "into": "customers"}]}]})");
    const Outcome wrong = bench.shop(split + QStringList{u"split.json"_s});
    QVERIFY_EXIT(wrong, 1);
    QVERIFY2(wrong.errors.contains("people"), wrong.toText().constData());
    QVERIFY_EXIT(bench.shop(split + QStringList{u"nothing.json"_s}), 1);
}

void TestCommands::newEmptyIsNotApplied()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"new"_s, u"By hand"_s, u"--empty"_s}), 0);
    const Outcome up = bench.shop({u"up"_s});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.errors.contains("by_hand"), up.toText().constData());
    QVERIFY(!QFileInfo::exists(bench.path(u"shop/shop.db"_s)));
    QVERIFY_EXIT(bench.shop({u"new"_s, u"***"_s, u"--empty"_s}), 2);
}

void TestCommands::verifyStamps()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const Outcome proved = bench.shop({u"--json"_s, u"verify"_s, u"--all"_s, u"--stamp"_s});
    QVERIFY_EXIT(proved, 0);
    for (const QJsonValue &migration : proved.json().value(u"migrations"_s).toArray())
        QCOMPARE(migration[u"grade"_s].toString(), u"lossless"_s);
    QVERIFY(
        bench.read(u"shop/migrations/20260102100000_create_orders.sql"_s).contains("-- relvar: grade=lossless from="));
    // A new stamp is no edit.
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);

    bench.write(u"shop/migrations/20260103100000_wrong_way_back.sql"_s,
                "-- migrate:up\nALTER TABLE customers ADD COLUMN age INTEGER;\n-- migrate:down\nSELECT 1;\n");
    const Outcome wrong = bench.shop({u"verify"_s, u"20260103100000"_s});
    QVERIFY_EXIT(wrong, 1);
    QVERIFY2(wrong.output.contains("unproved") && wrong.output.contains("age"), wrong.toText().constData());
}

void TestCommands::sumAcceptsAnEditedFile()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"sum"_s}), 0);
    const QByteArray sum = bench.read(u"shop/migrations/relvar.sum"_s);
    const QString file = u"shop/migrations/20260102100000_create_orders.sql"_s;
    bench.write(file, bench.read(file).replace("DEFAULT 0", "DEFAULT 1"));
    const Outcome status = bench.shop({u"up"_s, u"--to"_s, u"20260101100000"_s});
    QVERIFY_EXIT(status, 0);
    QVERIFY2(bench.shop({u"status"_s}).errors.contains("create_orders"), "an edited file is said");
    QVERIFY_EXIT(bench.shop({u"sum"_s}), 0);
    QVERIFY(bench.read(u"shop/migrations/relvar.sum"_s) != sum);
    QCOMPARE(bench.shop({u"status"_s}).errors, "");

    bench.write(u"shop/migrations/20260103100000_clash.sql"_s,
                "-- migrate:up\nCREATE TABLE orders (a);\n-- migrate:down\nDROP TABLE orders;\n");
    const QByteArray good = bench.read(u"shop/migrations/relvar.sum"_s);
    QVERIFY_EXIT(bench.shop({u"sum"_s}), 1);
    QCOMPARE(bench.read(u"shop/migrations/relvar.sum"_s), good);
}

void TestCommands::databaseComesFromTheEnvironment()
{
    Workbench bench;
    bench.makeShop();
    bench.write(u"shop/.env"_s, "DATABASE_URL=sqlite:from-file.db\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY(QFileInfo::exists(bench.path(u"shop/from-file.db"_s)));
    bench.setVariable(u"DATABASE_URL"_s, u"sqlite:from-variable.db"_s);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY(QFileInfo::exists(bench.path(u"from-variable.db"_s)));
    QVERIFY_EXIT(bench.shop({u"up"_s, u"@dev"_s}), 0);
    QVERIFY(QFileInfo::exists(bench.path(u"shop/shop.db"_s)));
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--db"_s, u"sqlite:given.db"_s}), 0);
    QVERIFY(QFileInfo::exists(bench.path(u"given.db"_s)));
}

void TestCommands::exportDrawsPictures()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"svg"_s, u"--out"_s, u"pictures"_s}), 0);
    const QByteArray svg = bench.read(u"pictures/shop.svg"_s);
    QVERIFY(svg.contains("<svg") && svg.contains("customers") && svg.contains("total_cents"));
    const Outcome png = bench.shop({u"--json"_s, u"export"_s, u"--to"_s, u"png"_s, u"--out"_s, u"pictures"_s});
    QVERIFY_EXIT(png, 0);
    QVERIFY(bench.read(u"pictures/shop.png"_s).startsWith("\x89PNG"));
    QCOMPARE(png.errors, "");
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"gif"_s, u"--out"_s, u"pictures"_s}), 2);
}

void TestCommands::quietAndVerbose()
{
    const Workbench bench;
    bench.makeShop();
    const Outcome quiet = bench.shop({u"-q"_s, u"up"_s});
    QVERIFY_EXIT(quiet, 0);
    QCOMPARE(quiet.output + quiet.errors, "");
    const Outcome verbose = bench.shop({u"-v"_s, u"--yes"_s, u"redo"_s});
    QVERIFY_EXIT(verbose, 0);
    QVERIFY2(verbose.output.contains("DROP TABLE \"orders\""), verbose.toText().constData());
}

RELVAR_TEST_MAIN(TestCommands)
#include "tst_commands.moc"
