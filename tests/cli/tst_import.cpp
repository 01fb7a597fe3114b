// SPDX-License-Identifier: GPL-3.0-or-later
// Schemas of elsewhere into a project, and out again as SQL and as a data dictionary.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dbmlBecomesAProject()
    {
        Workbench bench;
        bench.write(u"clinic.dbml"_s, "Table owners {\n  id int [pk, increment]\n  name text [not null]\n}\n"
                                      "Table animals {\n  id int [pk, increment]\n  owner int [ref: > owners.id]\n}\n"
                                      "TableGroup all { owners }\n");
        const Outcome made = bench.cli({u"--dialect"_s, u"sqlite"_s, u"import"_s, u"clinic.dbml"_s, u"--into"_s,
                                        u"clinic"_s, u"--name"_s, u"first tables"_s});
        QVERIFY_EXIT(made, 0);
        // What DBML says and a schema has not is told with its line.
        QVERIFY2(made.errors.contains("clinic.dbml, line 9"), made.toText().constData());
        QVERIFY(made.errors.contains("all"));
        QVERIFY_EXIT(bench.cli({u"-C"_s, u"clinic"_s, u"up"_s}), 0);
        const QByteArray tables = bench.sqlite(u"clinic/clinic.db"_s, u".tables"_s);
        QVERIFY2(tables.contains("animals") && tables.contains("owners"), tables.constData());
        QVERIFY(made.output.contains("first_tables"));
        // A folder that is a project already is left alone.
        QVERIFY_EXIT(bench.cli({u"--dialect"_s, u"sqlite"_s, u"import"_s, u"clinic.dbml"_s, u"--into"_s, u"clinic"_s}),
                     1);
    }

    void sqlBecomesTheDraft()
    {
        Workbench bench;
        bench.makeShop();
        QVERIFY_EXIT(bench.shop({u"export"_s, u"--from"_s, u"head"_s, u"--out"_s, u"want.sql"_s}), 0);
        bench.write(u"want.sql"_s, bench.read(u"want.sql"_s) + "CREATE TABLE invoices (id INTEGER PRIMARY KEY);\n");
        const Outcome imported = bench.shop({u"--json"_s, u"import"_s, u"want.sql"_s});
        QVERIFY_EXIT(imported, 0);
        const QJsonArray changes = imported.json().value(u"changes"_s).toArray();
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().toString().contains(u"invoices"));
        // Again it changes nothing.
        const Outcome again = bench.shop({u"--json"_s, u"import"_s, u"want.sql"_s});
        QVERIFY_EXIT(again, 0);
        QCOMPARE(again.json().value(u"changes"_s).toArray().size(), 0);
        QVERIFY_EXIT(bench.shop({u"new"_s, u"add invoices"_s}), 0);
        QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    }

    void aRenameIsAskedForAndOthersMayStay()
    {
        Workbench bench;
        bench.makeShop();
        bench.write(u"people.dbml"_s, "Table invoices {\n  id INTEGER [pk]\n}\n");
        // Everything else would go: with rows to lose nobody guesses.
        const Outcome kept = bench.shop({u"--json"_s, u"import"_s, u"people.dbml"_s, u"--keep-others"_s});
        QVERIFY_EXIT(kept, 0);
        QCOMPARE(kept.json().value(u"changes"_s).toArray().size(), 1);
        const Outcome replaced = bench.shop({u"--json"_s, u"import"_s, u"people.dbml"_s, u"--no-other-renames"_s});
        QVERIFY_EXIT(replaced, 0);
        QVERIFY(replaced.json().value(u"changes"_s).toArray().size() >= 2);
    }

    void nothingThatIsNoSchemaIsTaken()
    {
        Workbench bench;
        bench.makeShop();
        bench.write(u"empty.dbml"_s, "CREATE TABLE t (a int);\n");
        QVERIFY_EXIT(bench.shop({u"import"_s, u"empty.dbml"_s}), 1);
        QVERIFY_EXIT(bench.shop({u"import"_s, u"nowhere.sql"_s}), 2);
    }

    void theDictionaryAndTheSqlGoOut()
    {
        Workbench bench;
        bench.makeShop();
        QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"html"_s, u"--out"_s, u"docs/"_s}), 0);
        const QByteArray page = bench.read(u"docs/shop.html"_s);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QCOMPARE(page.count("<svg"), 2);
        QVERIFY(page.contains("customers"));
        QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"docs/shop.md"_s}), 0);
        QVERIFY(bench.read(u"docs/shop.md"_s).contains("## customers"));
        // The SQL makes the same schema.
        QVERIFY_EXIT(bench.shop({u"export"_s, u"--from"_s, u"head"_s, u"--out"_s, u"docs/shop.sql"_s}), 0);
        QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, u"file:docs/shop.sql"_s}), 0);
        const Outcome one
            = bench.shop({u"export"_s, u"--to"_s, u"sql"_s, u"--table"_s, u"customers"_s, u"--out"_s, u"-"_s});
        QVERIFY_EXIT(one, 0);
        QVERIFY(one.output.contains("customers") && !one.output.contains("orders"));
    }
};

RELVAR_TEST_MAIN(TestImport)
#include "tst_import.moc"
