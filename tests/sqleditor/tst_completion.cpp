// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered where, over a schema of each product. "|" is the cursor.
#include "dialects/builtin.h"
#include "sqleditor/completion.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

class TestCompletion : public QObject
{
    Q_OBJECT

    static sqleditor::Completion offered(const QString &product, const schema::Schema &schema, QString sql)
    {
        const qsizetype cursor = sql.indexOf(u'|');
        sql.remove(cursor, 1);
        return sqleditor::completionAt(sql, cursor, schema,
                                       dialect::find(dialects::builtin(), product)->language().words());
    }
    static QStringList shop(const QString &sql) { return offered(u"sqlite"_s, test::shop::schema(), sql).words; }
    static QStringList server(const QString &sql)
    {
        return offered(u"postgresql"_s, test::server::schema(), sql).words;
    }

private Q_SLOTS:
    void tablesComeAfterFrom()
    {
        const QStringList words = shop(u"SELECT * FROM |"_s);
        QVERIFY(words.contains(u"customers"_s));
        QVERIFY(words.contains(u"orders"_s));
        QVERIFY(!words.contains(u"total"_s));
        QVERIFY(!words.contains(u"WHERE"_s));
        QCOMPARE(shop(u"SELECT * FROM customers JOIN ord|"_s), QStringList{u"orders"_s});
    }

    void columnsComeAfterTheirTableAndItsAlias()
    {
        const QStringList columns{u"customer_id"_s, u"id"_s, u"total"_s};
        QCOMPARE(shop(u"SELECT orders.| FROM orders"_s), columns);
        QCOMPARE(shop(u"SELECT o.| FROM orders AS o"_s), columns);
        QCOMPARE(shop(u"SELECT 1 FROM orders o WHERE o.t|"_s), QStringList{u"total"_s});
        QVERIFY(shop(u"SELECT nobody.| FROM orders o"_s).isEmpty());
        QCOMPARE(shop(u"CREATE TRIGGER t AFTER INSERT ON orders BEGIN SELECT 1; SELECT NEW.to|"_s),
                 QStringList{u"total"_s});
    }

    void columnsOfTheStatementComeFirst()
    {
        const QStringList words = shop(u"SELECT e| FROM customers"_s);
        QCOMPARE(words.first(), u"email"_s);
        QVERIFY(words.contains(u"end"_s));
        // Another statement is none of this one's business.
        QVERIFY(!shop(u"SELECT 1 FROM customers; SELECT e| FROM orders"_s).contains(u"email"_s));
    }

    void wordsAreSpelledAsTheyAreTyped()
    {
        QVERIFY(shop(u"sel|"_s).contains(u"select"_s));
        QVERIFY(shop(u"SEL|"_s).contains(u"SELECT"_s));
        // The products have words of their own.
        QVERIFY(shop(u"PRAG|"_s).contains(u"PRAGMA"_s));
        QVERIFY(!server(u"PRAG|"_s).contains(u"PRAGMA"_s));
        QVERIFY(server(u"jsonb_ag|"_s).contains(u"jsonb_agg"_s));
        QVERIFY(shop(u"group_con|"_s).contains(u"group_concat"_s));
    }

    void namespacesLeadToWhatIsInThem()
    {
        QVERIFY(server(u"SELECT * FROM bil|"_s).contains(u"billing"_s));
        QVERIFY(server(u"SELECT * FROM billing.|"_s).contains(u"invoices"_s));
        QVERIFY(!server(u"SELECT * FROM billing.|"_s).contains(u"people"_s));
    }

    void namesAreQuotedWhereTheyHaveToBe()
    {
        schema::Schema schema = test::shop::schema();
        schema::Table table = *schema.tables.first();
        table.id = ObjectId(900);
        table.name = u"Line Items"_s;
        schema.tables.append(Box<schema::Table>(table));
        QCOMPARE(offered(u"sqlite"_s, schema, u"SELECT * FROM line|"_s).words, QStringList{u"\"Line Items\""_s});
        const auto quoted = offered(u"sqlite"_s, schema, u"SELECT * FROM \"line|"_s);
        QCOMPARE(quoted.words, QStringList{u"\"Line Items\""_s});
        QCOMPARE(quoted.begin, 14);
    }

    void nothingIsOfferedInTextsAndComments()
    {
        QVERIFY(shop(u"SELECT 'sel|' FROM orders"_s).isEmpty());
        QVERIFY(shop(u"SELECT 1 -- sel|"_s).isEmpty());
        QVERIFY(shop(u"SELECT 1 /* sel|"_s).isEmpty());
        QVERIFY(!shop(u"SELECT 1 -- note\n|"_s).isEmpty());
        // The body of a function is code.
        QVERIFY(server(u"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 FROM peo| $$"_s)
                    .contains(u"people"_s));
    }
};

RELVAR_TEST_MAIN(TestCompletion)
#include "tst_completion.moc"
