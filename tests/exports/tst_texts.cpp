// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/format.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::exports;
using namespace relvar::test;

namespace {

QString written(const QString &id, const Subject &subject)
{
    return exports::format(id)->write(subject);
}

#define VERIFY_HAS(text, part)                                                                                         \
    QVERIFY2((text).contains(part), qPrintable(u"there is no\n"_s + QString(part) + u"\nin\n"_s + (text)))
#define VERIFY_HAS_NOT(text, part)                                                                                     \
    QVERIFY2(!(text).contains(part), qPrintable(u"there is\n"_s + QString(part) + u"\nin\n"_s + (text)))

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mermaidOfAShop()
    {
        const QString text = written(u"mermaid"_s, {.schema = shop::schema(), .title = u"The shop"_s});
        QVERIFY(text.startsWith(u"erDiagram\n    %% The shop\n"));
        VERIFY_HAS(text, u"    \"customers\" {\n"
                         "        INTEGER id PK\n"
                         "        TEXT name \"not null\"\n"
                         "        TEXT email UK\n"
                         "    }\n"_s);
        VERIFY_HAS(text, u"        INTEGER customer_id FK\n"_s);
        VERIFY_HAS(text, u"    \"customers\" |o..o{ \"orders\" : \"customer_id\"\n"_s);
        // What is not in the picture is told.
        VERIFY_HAS(text, u"1 check"_s);
        VERIFY_HAS(text, u"1 view"_s);
        VERIFY_HAS(text, u"1 trigger"_s);
    }

    void plantUmlOfAShop()
    {
        const QString text = written(u"plantuml"_s, {.schema = shop::schema()});
        VERIFY_HAS(text, u"entity \"customers\" as t1 {\n"
                         "  * id : INTEGER <<PK>>\n"
                         "  --\n"
                         "  * name : TEXT\n"
                         "    email : TEXT <<UK>>\n"
                         "}\n"_s);
        VERIFY_HAS(text, u"t1 |o..o{ t2 : customer_id\n"_s);
        QVERIFY(text.startsWith(u"@startuml\n") && text.endsWith(u"@enduml\n"));
    }

    void dbmlOfAShop()
    {
        const QString text = written(u"dbml"_s, {.schema = shop::schema(), .title = u"Shop"_s, .product = u"SQLite"_s});
        VERIFY_HAS(text, u"Project \"Shop\" {\n  database_type: 'SQLite'\n}\n"_s);
        VERIFY_HAS(text, u"Table \"customers\" {\n"
                         "  \"id\" INTEGER [pk]\n"
                         "  \"name\" TEXT [not null]\n"
                         "  \"email\" TEXT [unique]\n"
                         "\n"
                         "  indexes {\n"
                         "    \"name\" [name: 'customers_name_idx']\n"
                         "  }\n"
                         "\n"
                         "  checks {\n"
                         "    `name <> ''` [name: 'customers_name_check']\n"
                         "  }\n"
                         "}\n"_s);
        VERIFY_HAS(text, u"Ref \"orders_customer_id_fkey\": \"orders\".\"customer_id\" > \"customers\".\"id\"\n"_s);
    }

    void dbmlKnowsWhatServersHave()
    {
        const QString text = written(u"dbml"_s, {.schema = server::schema()});
        VERIFY_HAS(text, u"Enum \"mood\" {\n"_s);
        VERIFY_HAS(text, u"  \"id\" integer [pk, increment]\n"_s);
        VERIFY_HAS(text, u"  \"mood\" \"mood\" [default: 'ok']\n"_s);
        VERIFY_HAS(text, u"Table \"billing\".\"invoices\" {"_s);
        VERIFY_HAS(text, u"// Partitioned by RANGE (paid_at)\nTable \"payments\" {"_s);
        VERIFY_HAS(text, u"    (\"id\", \"paid_at\") [pk]\n"_s);
        VERIFY_HAS(text, u"// Partition of "_s);
        VERIFY_HAS(text, u"DBML has no words for what else there is: "_s);
    }

    void dbmlWritesDefaultsAsTheyAre_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("dbml");
        QTest::newRow("number") << u"-1.50"_s << u"-1.50"_s;
        QTest::newRow("truth") << u"TRUE"_s << u"true"_s;
        QTest::newRow("text") << u"'it''s'"_s << u"'it\\'s'"_s;
        QTest::newRow("typed text") << u"'new'::character varying(20)"_s << u"'new'"_s;
        QTest::newRow("call") << u"now()"_s << u"`now()`"_s;
        QTest::newRow("texts put together") << u"'a' || 'b'"_s << u"`'a' || 'b'`"_s;
        QTest::newRow("backslash") << u"'a\\b'"_s << u"`'a\\b'`"_s;
    }

    void dbmlWritesDefaultsAsTheyAre()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, dbml);
        schema::Schema schema = shop::schema();
        schema::Table table = *schema.tables.first();
        table.columns[1].defaultExpression = sql;
        schema.tables.first() = Box<schema::Table>(table);
        VERIFY_HAS(written(u"dbml"_s, {.schema = schema}), u"default: "_s + dbml + u']');
    }

    void dbmlWritesNoRelationThatItsReadersRefuse()
    {
        schema::Schema schema = shop::schema();
        schema::Table orders = *schema.tables.at(1);
        const schema::ForeignKey first = orders.foreignKeys.first();
        schema::ForeignKey again = first;
        again.id = ObjectId(900);
        again.name = u"again"_s;
        again.onDelete = schema::ReferentialAction::Cascade;
        schema::ForeignKey toItself{.id = ObjectId(901),
                                    .name = u"to_itself"_s,
                                    .columns = {shop::orderId},
                                    .referencedTable = shop::orders,
                                    .referencedColumns = {shop::orderId}};
        orders.foreignKeys = {first, again, toItself};
        schema.tables[1] = Box<schema::Table>(orders);
        schema::Table customers = *schema.tables.at(0);
        customers.foreignKeys = {{.id = ObjectId(902),
                                  .name = u"back"_s,
                                  .columns = {shop::customerId},
                                  .referencedTable = shop::orders,
                                  .referencedColumns = {shop::orderCustomer}}};
        schema.tables[0] = Box<schema::Table>(customers);
        const QString text = written(u"dbml"_s, {.schema = schema});
        QCOMPARE(text.count(u"\nRef "_s), 1);
        // Not lost: it stands there as a comment.
        QCOMPARE(text.count(u"// Not twice in DBML: Ref "_s), 3);
        VERIFY_HAS(text, u"[delete: cascade]"_s);
    }

    void dbmlCommentsWhatItCannotHold()
    {
        schema::Schema schema = shop::schema();
        schema::Table orders = *schema.tables.at(1);
        orders.columns[2].generated = schema::Generated{.expression = u"1 +\n1"_s, .stored = false};
        orders.indexes[0].predicate = u"total > 0"_s;
        schema.tables[1] = Box<schema::Table>(orders);
        schema.tables.append(Box<schema::Table>(schema::Table{.id = ObjectId(950), .name = u"empty"_s}));
        const QString text = written(u"dbml"_s, {.schema = schema});
        VERIFY_HAS(text, u"  // total is generated: 1 + 1, not stored\n"_s);
        VERIFY_HAS(text, u": only rows where total > 0\n"_s);
        VERIFY_HAS(text, u"// Table empty has no columns\n"_s);
        VERIFY_HAS_NOT(text, u"Table \"empty\""_s);
    }

    void aPartIsWrittenWithWhatItRefersTo_data()
    {
        QTest::addColumn<QString>("id");
        for (const Format &format : formats())
            QTest::newRow(qPrintable(format.id)) << format.id;
    }

    void aPartIsWrittenWithWhatItRefersTo()
    {
        QFETCH(const QString, id);
        const QString text = written(id, {.schema = shop::schema(), .tables = QSet<ObjectId>{shop::orders}});
        VERIFY_HAS(text, u"orders"_s);
        VERIFY_HAS(text, u"orders (customer_id) refers to customers, which is not here"_s);
        VERIFY_HAS_NOT(text, u"email"_s);
        VERIFY_HAS_NOT(text, u" view"_s);
    }

    void formatsAreFoundByEnding()
    {
        QCOMPARE(formatOfFile(u"docs/schema.MMD"_s)->id, u"mermaid"_s);
        QCOMPARE(formatOfFile(u"a.b.puml"_s)->id, u"plantuml"_s);
        QCOMPARE(formatOfFile(u"schema.dbml"_s)->id, u"dbml"_s);
        QVERIFY(!formatOfFile(u"schema.svg"_s));
        QVERIFY(!exports::format(u"visio"_s));
    }
};

RELVAR_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
