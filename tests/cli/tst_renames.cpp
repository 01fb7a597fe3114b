// SPDX-License-Identifier: GPL-3.0-or-later
// Renames that nobody said, drafts over moving migrations, branches that meet: what the command line asks and refuses.
#include "relvarcli.h"

#include "dialects/builtin.h"
#include "edit/edits.h"
#include "project/workflow.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QJsonArray>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray wanted = R"(
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES clients (id) ON DELETE CASCADE);
)";

QStringList renamesIn(const QJsonObject &document)
{
    QStringList renames;
    for (const QJsonValue &rename : document.value(u"likelyRenames"_s).toArray())
        renames.append(rename[u"rename"_s].toString());
    return renames;
}

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

/// Leaves a draft in the shop, as the window does.
Result<> leaveDraft(const Workbench &bench, const std::function<QList<document::Edit>(const schema::Schema &)> &edits)
{
    const Result<project::Project> project = project::open(bench.path(u"shop"_s));
    if (!project)
        return fail(project.error());
    const auto directory = migration::readDirectory(project->migrationsPath());
    const auto head = project::schemaAt(*project, *directory, sqlite(), {}, {});
    if (!head)
        return fail(head.error());
    document::Document document;
    document.schema = *head;
    for (const document::Edit &edit : edits(*head)) {
        Result<document::Document> next = edit(document);
        if (!next)
            return fail(next.error());
        document = *next;
    }
    return project::writeDraft(*project, {directory->chain, *head, document});
}

schema::Column typed(const schema::Schema &schema, const QString &table, const QString &name, const QString &type)
{
    schema::Column column = *schema.table(table)->column(name);
    column.type.text = type;
    return column;
}

const QByteArray thirdFile = "-- migrate:up\nALTER TABLE customers RENAME COLUMN email TO mail;\n"
                             "ALTER TABLE orders ADD COLUMN note TEXT;\n"
                             "-- migrate:down\nALTER TABLE orders DROP COLUMN note;\n"
                             "ALTER TABLE customers RENAME COLUMN mail TO email;\n";

} // namespace

class TestRenames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diffAsks();
    void newRefusesToGuess();
    void indexesAreNamedToo();
    void badRenames();
    void renamesThatContradict();
    void aDraftGoesOn();
    void conflictsEndWithThree();
    void branchesAreNamed();
};

void TestRenames::diffAsks()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"want.sql"_s, wanted);
    const QStringList diff{u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"file:want.sql"_s};
    const Outcome asked = bench.shop(diff);
    QVERIFY_EXIT(asked, 3);
    QVERIFY2(asked.errors.contains("Was table customers renamed to clients? If so: --rename customers=clients ("),
             asked.toText().constData());
    QVERIFY2(asked.errors.contains("--rename customers.email=clients.mail"), asked.toText().constData());
    QVERIFY2(asked.output.contains("Drop table customers"), asked.toText().constData());

    const Outcome json = bench.shop(QStringList{u"--json"_s} + diff);
    QCOMPARE(renamesIn(json.json()),
             (QStringList{u"customers=clients"_s, u"customers.email=clients.mail"_s}));
    const QJsonObject first = json.json().value(u"likelyRenames"_s).toArray().first().toObject();
    QVERIFY(first.value(u"losesData"_s).toBool());
    QVERIFY(!first.value(u"evidence"_s).toArray().isEmpty());
    QVERIFY(!json.errors.contains("renamed"));

    const Outcome answered = bench.shop(diff
                                        + QStringList{u"--rename"_s, u"customers=clients"_s, u"--rename"_s,
                                                      u"customers.email=clients.mail"_s});
    QVERIFY_EXIT(answered, 3);
    QVERIFY2(!answered.errors.contains("--rename") && !answered.output.contains("Drop"), answered.toText().constData());
    const Outcome refused = bench.shop(diff + QStringList{u"--no-other-renames"_s});
    QVERIFY(!refused.errors.contains("--rename"));
}

void TestRenames::newRefusesToGuess()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.write(u"want.sql"_s, wanted);
    const QStringList make{u"new"_s, u"Clients"_s, u"--to"_s, u"file:want.sql"_s};
    const Outcome refused = bench.shop(make);
    QVERIFY_EXIT(refused, 2);
    QVERIFY2(refused.errors.contains("--rename customers=clients") && refused.errors.contains("--no-other-renames"),
             refused.toText().constData());
    const Outcome half = bench.shop(make + QStringList{u"--rename"_s, u"customers=clients"_s});
    QVERIFY_EXIT(half, 2);
    QVERIFY2(half.errors.contains("--rename customers.email=clients.mail"), half.toText().constData());

    const Outcome made = bench.shop(make
                                    + QStringList{u"--rename"_s, u"customers=clients"_s, u"--rename"_s,
                                                  u"customers.email=clients.mail"_s});
    QVERIFY_EXIT(made, 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT mail FROM clients WHERE id = 1"_s), "ase@example.org\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);

    // Or it is a drop, because somebody says so.
    const Outcome dropped = bench.shop({u"new"_s, u"Other clients"_s, u"--to"_s, u"dir:shop/migrations@20260101100000"_s,
                                        u"--no-other-renames"_s});
    QVERIFY_EXIT(dropped, 0);
}

void TestRenames::indexesAreNamedToo()
{
    const Workbench bench;
    bench.write(u"a.sql"_s, "CREATE TABLE t (a TEXT); CREATE INDEX old_idx ON t (a);");
    bench.write(u"b.sql"_s, "CREATE TABLE t (a TEXT); CREATE INDEX new_idx ON t (a);");
    const QStringList diff{u"--dialect"_s, u"sqlite"_s, u"diff"_s, u"--from"_s, u"file:a.sql"_s, u"--to"_s,
                           u"file:b.sql"_s};
    const Outcome asked = bench.cli(diff);
    QVERIFY2(asked.errors.contains("--rename index:t.old_idx=t.new_idx"), asked.toText().constData());
    const Outcome named = bench.cli(diff + QStringList{u"--rename"_s, u"index:t.old_idx=t.new_idx"_s});
    QVERIFY_EXIT(named, 3);
    QVERIFY2(named.output.contains("Rename index"), named.toText().constData());
}

void TestRenames::badRenames()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"want.sql"_s, wanted);
    const std::pair<QString, QByteArray> wrong[]{
        {u"customers"_s, "not understood"},
        {u"customers="_s, "not understood"},
        {u"customers.email=clients"_s, "not understood"},
        {u"users=clients"_s, "no users in what is changed"},
        {u"customers=people"_s, "no people in what it becomes"},
        {u"index:customers.x=clients.y"_s, "no customers.x in what is changed"},
        {u"index:customers=clients"_s, "no customers in what is changed"},
    };
    for (const auto &[rename, message] : wrong) {
        const Outcome refused = bench.shop(
            {u"new"_s, u"x"_s, u"--to"_s, u"file:want.sql"_s, u"--rename"_s, rename});
        QVERIFY_EXIT(refused, 2);
        QVERIFY2(refused.errors.contains(message), refused.toText().constData());
    }
    QVERIFY_EXIT(bench.shop({u"new"_s, u"x"_s, u"--no-other-renames"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"x"_s, u"--take"_s, u"theirs"_s}), 2);
}

void TestRenames::renamesThatContradict()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"want.sql"_s, wanted + "CREATE TABLE people (id INTEGER PRIMARY KEY);");
    const std::tuple<QString, QString, QByteArray> wrong[]{
        {u"customers=clients"_s, u"customers=people"_s, "customers is named twice"},
        {u"customers=clients"_s, u"orders=Clients"_s, "Clients is named twice"},
        {u"customers.email=clients.mail"_s, u"customers.name=clients.mail"_s, "clients.mail is named twice"},
        {u"customers.email=clients.mail"_s, u"customers.email=clients.name"_s, "customers.email is named twice"},
    };
    for (const auto &[one, other, message] : wrong) {
        const QStringList both{u"--rename"_s, one, u"--rename"_s, other};
        for (const QStringList &command : {QStringList{u"new"_s, u"x"_s, u"--to"_s, u"file:want.sql"_s},
                                           QStringList{u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"file:want.sql"_s}}) {
            const Outcome refused = bench.shop(command + both);
            QVERIFY_EXIT(refused, 2);
            QVERIFY2(refused.errors.contains(message), refused.toText().constData());
        }
    }
}

void TestRenames::aDraftGoesOn()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_RESULT(leaveDraft(bench, [](const schema::Schema &head) {
        schema::Column email = *head.table(u"customers"_s)->column(u"email"_s);
        email.defaultExpression = u"'none'"_s;
        return QList<document::Edit>{edit::changeColumn(head.table(u"customers"_s)->id, email)};
    }));
    bench.write(u"shop/migrations/20260103100000_mail.sql"_s, thirdFile);
    const Outcome diff = bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"draft"_s});
    QVERIFY_EXIT(diff, 3);
    QVERIFY2(!diff.output.contains("note") && diff.output.contains("customers.mail"), diff.toText().constData());

    const Outcome made = bench.shop({u"new"_s, u"Mail has a default"_s});
    QVERIFY_EXIT(made, 0);
    QVERIFY2(made.errors.contains("20260103100000_mail.sql"), made.toText().constData());
    QVERIFY(!QFileInfo::exists(bench.path(u"shop/.relvar/draft.json"_s)));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.sqlite(u"shop/shop.db"_s, u"INSERT INTO customers (id, name) VALUES (9, 'C')"_s);
    QCOMPARE(bench.sqlite(u"shop/shop.db"_s, u"SELECT mail FROM customers WHERE id = 9"_s), "none\n");
}

void TestRenames::conflictsEndWithThree()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_RESULT(leaveDraft(bench, [](const schema::Schema &head) {
        return QList<document::Edit>{
            edit::changeColumn(head.table(u"orders"_s)->id, typed(head, u"orders"_s, u"total_cents"_s, u"REAL"_s)),
            edit::renameTable(head.table(u"customers"_s)->id, u"people"_s)};
    }));
    const QByteArray draft = bench.read(u"shop/.relvar/draft.json"_s);
    bench.write(u"shop/migrations/20260103100000_rename.sql"_s,
                "-- migrate:up\nALTER TABLE customers RENAME TO clients;\nALTER TABLE orders RENAME TO old_orders;\n"
                "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n-- migrate:down\nSELECT 1;\n");
    const Outcome refused = bench.shop({u"new"_s, u"People"_s});
    QVERIFY_EXIT(refused, 3);
    QVERIFY2(refused.errors.contains("1. Name of people: draft: people; migrations: clients"),
             refused.toText().constData());
    QVERIFY(refused.errors.contains("--take"));
    QCOMPARE(bench.read(u"shop/.relvar/draft.json"_s), draft);
    QCOMPARE(bench.shop({u"--json"_s, u"new"_s, u"People"_s}).error().value(u"code"_s).toString(),
             u"cli.DraftConflicts"_s);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"People"_s, u"--take"_s, u"7=draft"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"People"_s, u"--take"_s, u"1=yours"_s}), 2);
    const Outcome made = bench.shop({u"new"_s, u"People"_s, u"--take"_s, u"1=migrations"_s, u"--no-proof"_s});
    QVERIFY_EXIT(made, 0);
    const QByteArray file = bench.read(u"shop/migrations/"_s
                                       + QDir(bench.path(u"shop/migrations"_s))
                                             .entryList({u"*_people.sql"_s})
                                             .constFirst());
    QVERIFY2(!file.contains("people") && file.contains("old_orders"), file.constData());
}

void TestRenames::branchesAreNamed()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"sum"_s}), 0);
    const QByteArray common = bench.read(u"shop/migrations/relvar.sum"_s);
    const auto branch = [&](const QString &name, const QByteArray &up) {
        bench.write(u"shop/migrations/"_s + name, "-- migrate:up\n" + up + "\n-- migrate:down\nSELECT 1;\n");
        bench.write(u"shop/migrations/relvar.sum"_s, common);
        QVERIFY_EXIT(bench.shop({u"sum"_s}), 0);
    };
    branch(u"20260103100000_view.sql"_s, "DROP VIEW IF EXISTS v; CREATE VIEW v AS SELECT id FROM orders;");
    const QByteArray ours = bench.read(u"shop/migrations/relvar.sum"_s);
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/20260103100000_view.sql"_s)));
    branch(u"20260104100000_other_view.sql"_s, "DROP VIEW IF EXISTS v; CREATE VIEW v AS SELECT id FROM customers;");
    const QByteArray theirs = bench.read(u"shop/migrations/relvar.sum"_s);
    bench.write(u"shop/migrations/20260103100000_view.sql"_s,
                "-- migrate:up\nDROP VIEW IF EXISTS v; CREATE VIEW v AS SELECT id FROM orders;\n-- migrate:down\nSELECT 1;\n");
    const QByteArray conflict = "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> branch\n";
    bench.write(u"shop/migrations/relvar.sum"_s, conflict);

    const Outcome named = bench.shop({u"sum"_s});
    QVERIFY_EXIT(named, 3);
    QVERIFY2(named.output.contains("20260103100000_view.sql / 20260104100000_other_view.sql")
                 && named.output.contains("view v"),
             named.toText().constData());
    QCOMPARE(bench.read(u"shop/migrations/relvar.sum"_s), conflict);
    const Outcome json = bench.shop({u"--json"_s, u"sum"_s});
    QVERIFY_EXIT(json, 3);
    QCOMPARE(json.json().value(u"orderProblems"_s).toArray().size(), 1);
    QVERIFY_EXIT(bench.shop({u"sum"_s, u"--in-this-order"_s}), 0);
    QVERIFY(!bench.read(u"shop/migrations/relvar.sum"_s).contains("<<<"));

    // Those that go together meet without a word.
    bench.write(u"shop/migrations/20260104100000_other_view.sql"_s,
                "-- migrate:up\nCREATE VIEW w AS SELECT id FROM customers;\n-- migrate:down\nSELECT 1;\n");
    bench.write(u"shop/migrations/relvar.sum"_s, conflict);
    QVERIFY_EXIT(bench.shop({u"sum"_s}), 0);
}

RELVAR_TEST_MAIN(TestRenames)
#include "tst_renames.moc"
