// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram out of the terminal, without a display.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsFollowTheOptionOrTheEnding();
    void aDiagramOfItsOwn();
    void onlySomeTables();
    void textGoesToTheTerminal();
    void sheetsOfPaper();
    void aLargePictureBecomesSeveralFiles();
    void whatCannotBeIsSaid();
};

void TestExport::formatsFollowTheOptionOrTheEnding()
{
    Workbench bench;
    bench.makeShop();
    // No display, and none that could be reached.
    bench.setVariable(u"DISPLAY"_s, u":4711"_s);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"svg"_s, u"--out"_s, u"out"_s}), 0);
    QVERIFY(bench.read(u"out/shop.svg"_s).contains("customers"));
    const std::pair<QString, QByteArray> files[] = {
        {u"out/a.svg"_s, "<?xml"},     {u"out/a.png"_s, "\x89PNG"},  {u"out/a.PDF"_s, "%PDF"},
        {u"out/a.mmd"_s, "erDiagram"}, {u"out/a.dbml"_s, "// shop"}, {u"out/a.puml"_s, "@startuml"},
    };
    for (const auto &[file, beginning] : files) {
        QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, file}), 0);
        QVERIFY2(bench.read(file).startsWith(beginning), qPrintable(file));
    }
    // The option counts where it says something else than the name.
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"mermaid"_s, u"--out"_s, u"out/diagram.txt/"_s}), 0);
    QVERIFY(bench.read(u"out/diagram.txt/shop.mmd"_s).startsWith("erDiagram"));

    const Outcome json = bench.shop({u"--json"_s, u"export"_s, u"--out"_s, u"out/b.png"_s, u"--scale"_s, u"100"_s});
    QVERIFY_EXIT(json, 0);
    QCOMPARE(json.json().value(u"format"_s).toString(), u"png"_s);
    QVERIFY(json.json().value(u"path"_s).toString().endsWith(u"out/b.png"));
    QVERIFY(json.json().value(u"width"_s).toInt() > 100);
    QCOMPARE(json.json().value(u"paths"_s).toArray().size(), 1);
    QCOMPARE(json.errors, "");
    const Outcome twice = bench.shop({u"--json"_s, u"export"_s, u"--out"_s, u"out/b.png"_s});
    QCOMPARE(twice.json().value(u"width"_s).toInt(), json.json().value(u"width"_s).toInt() * 2);

    const QByteArray light = bench.read(u"out/a.svg"_s);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"out/dark.svg"_s, u"--theme"_s, u"dark"_s, u"--title"_s,
                             u"Our <shop>"_s}),
                 0);
    const QByteArray dark = bench.read(u"out/dark.svg"_s);
    QVERIFY(dark.contains("Our &lt;shop&gt;</text>"));
    QVERIFY(light.contains("#f6f7f9") && !dark.contains("#f6f7f9"));
}

void TestExport::aDiagramOfItsOwn()
{
    const Workbench bench;
    bench.makeShop();
    bench.write(u"shop/diagrams/Billing.json"_s,
                "{\"detail\": \"columns\", \"tables\": [{\"table\": \"orders\", \"x\": 0, \"y\": 0}],"
                " \"areas\": [{\"area\": \"Money\", \"colour\": 1, \"tables\": [\"orders\"]}]}\n");
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"billing.dbml"_s, u"--diagram"_s, u"billing"_s}), 0);
    const QByteArray billing = bench.read(u"billing.dbml"_s);
    QVERIFY2(billing.contains("Table \"orders\"") && !billing.contains("Table \"customers\""), billing.constData());
    QVERIFY2(billing.contains("TableGroup \"Money\" {"), billing.constData());
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"svg"_s, u"--out"_s, u"."_s, u"--diagram"_s, u"Billing"_s}), 0);
    QVERIFY(bench.read(u"Billing.svg"_s).contains(">Money</text>"));
    const Outcome unknown = bench.shop({u"export"_s, u"--out"_s, u"a.svg"_s, u"--diagram"_s, u"nowhere"_s});
    QVERIFY_EXIT(unknown, 2);
    QVERIFY2(unknown.errors.contains("nowhere") && unknown.errors.contains("main"), unknown.toText().constData());
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"a.svg"_s, u"--diagram"_s, u"main"_s}), 0);
}

void TestExport::onlySomeTables()
{
    const Workbench bench;
    bench.makeShop();
    const auto dbml = [&bench](const QStringList &more) {
        return bench.shop(QStringList{u"export"_s, u"--to"_s, u"dbml"_s, u"--out"_s, u"-"_s} + more);
    };
    QVERIFY_EXIT(dbml({}), 0);
    const Outcome one = dbml({u"--table"_s, u"CUSTOMERS"_s});
    QVERIFY_EXIT(one, 0);
    QVERIFY2(one.output.contains("Table \"customers\"") && !one.output.contains("Table \"orders\""),
             one.toText().constData());
    const Outcome related = dbml({u"--table"_s, u"customers"_s, u"--related"_s, u"1"_s});
    QVERIFY2(related.output.contains("Table \"orders\"") && related.output.contains("Ref"),
             related.toText().constData());
    const Outcome unknown = dbml({u"--table"_s, u"customer"_s});
    QVERIFY_EXIT(unknown, 2);
    QVERIFY2(unknown.errors.contains("customers"), unknown.toText().constData());
    QVERIFY_EXIT(dbml({u"--related"_s, u"1"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"one.svg"_s, u"--table"_s, u"customers"_s}), 0);
    const QByteArray picture = bench.read(u"one.svg"_s);
    QVERIFY(picture.contains(">customers<") && !picture.contains(">orders<"));
}

void TestExport::textGoesToTheTerminal()
{
    const Workbench bench;
    bench.write(u"schema.sql"_s, "CREATE TABLE \"odd \"\"name\" (id INTEGER PRIMARY KEY, b TEXT DEFAULT 'x');\n");
    const Outcome text = bench.cli({u"--dialect"_s, u"sqlite"_s, u"export"_s, u"--from"_s, u"file:schema.sql"_s,
                                    u"--to"_s, u"dbml"_s, u"--out"_s, u"-"_s});
    QVERIFY_EXIT(text, 0);
    QVERIFY2(text.output.contains("Table \"odd \\\"name\" {"), text.toText().constData());
    QVERIFY2(text.output.contains("database_type: 'SQLite'"), text.toText().constData());
    QVERIFY2(text.output.contains("default: 'x'"), text.toText().constData());
}

void TestExport::sheetsOfPaper()
{
    const Workbench bench;
    bench.makeShop();
    const auto sheets = [&bench](const QStringList &more) {
        return bench.shop(QStringList{u"--json"_s, u"export"_s, u"--out"_s, u"a.pdf"_s} + more);
    };
    const Outcome page = sheets({});
    QVERIFY_EXIT(page, 0);
    QCOMPARE(page.json().value(u"rows"_s).toInt() * page.json().value(u"columns"_s).toInt(), 1);
    const Outcome large = sheets({u"--page"_s, u"A4"_s, u"--scale"_s, u"400"_s});
    QVERIFY_EXIT(large, 0);
    QVERIFY(large.json().value(u"rows"_s).toInt() * large.json().value(u"columns"_s).toInt() > 1);
    const Outcome fitted = sheets({u"--page"_s, u"Letter"_s, u"--scale"_s, u"400"_s, u"--fit"_s, u"1x1"_s});
    QVERIFY_EXIT(fitted, 0);
    QCOMPARE(fitted.json().value(u"rows"_s).toInt() * fitted.json().value(u"columns"_s).toInt(), 1);
    QVERIFY_EXIT(sheets({u"--fit"_s, u"1x1"_s}), 2);
    QVERIFY_EXIT(sheets({u"--page"_s, u"A4"_s, u"--fit"_s, u"two"_s}), 2);
    QVERIFY_EXIT(sheets({u"--page"_s, u"A5"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"a.svg"_s, u"--page"_s, u"A4"_s}), 2);
}

void TestExport::aLargePictureBecomesSeveralFiles()
{
    const Workbench bench;
    QByteArray sql;
    for (int i = 0; i < 120; ++i)
        sql += "CREATE TABLE t" + QByteArray::number(i)
               + " (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT);\n";
    bench.write(u"many.sql"_s, sql);
    const Outcome many = bench.cli({u"--dialect"_s, u"sqlite"_s, u"export"_s, u"--from"_s, u"file:many.sql"_s,
                                    u"--out"_s, u"many.png"_s, u"--scale"_s, u"700"_s});
    QVERIFY_EXIT(many, 0);
    QVERIFY(!QFile::exists(bench.path(u"many.png"_s)));
    QVERIFY(bench.read(u"many-1-1.png"_s).startsWith("\x89PNG"));
    QVERIFY2(many.errors.contains("side by side"), many.toText().constData());
}

void TestExport::whatCannotBeIsSaid()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"gif"_s, u"--out"_s, u"out"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"out"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--to"_s, u"png"_s, u"--out"_s, u"-"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--out"_s, u"a.mmd"_s, u"--scale"_s, u"50"_s}), 2);
    QVERIFY_EXIT(bench.cli({u"export"_s, u"--out"_s, u"a.svg"_s}), 2);
    bench.write(u"file"_s, "in the way");
    const Outcome blocked = bench.shop({u"--json"_s, u"export"_s, u"--to"_s, u"svg"_s, u"--out"_s, u"file/x"_s});
    QVERIFY_EXIT(blocked, 1);
    QVERIFY(blocked.errors.contains("\"error\""));
}

RELVAR_TEST_MAIN(TestExport)
#include "tst_export.moc"
