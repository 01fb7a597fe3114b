// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/expression.h"
#include "schema/sqltokens.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::schema;

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renames_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("renamed");
        const auto row
            = [](const char *name, const QString &expression, const QString &renamed, const QString &from = u"price"_s,
                 const QString &to = u"cost"_s) { QTest::newRow(name) << expression << from << to << renamed; };
        row("plain", u"price > 0"_s, u"cost > 0"_s);
        row("whatever the case", u"PRICE > 0 AND Price < 9"_s, u"cost > 0 AND cost < 9"_s);
        row("double quotes", u"\"price\" > 0"_s, u"\"cost\" > 0"_s);
        row("brackets", u"[price] > 0"_s, u"\"cost\" > 0"_s);
        row("backticks", u"`price` > 0"_s, u"\"cost\" > 0"_s);
        row("not inside a word", u"price_net > unit_price"_s, u"price_net > unit_price"_s);
        row("not in a literal", u"price <> 'price'"_s, u"cost <> 'price'"_s);
        row("not behind a doubled quote", u"note = 'it''s price' OR price = 1"_s,
            u"note = 'it''s price' OR cost = 1"_s);
        row("not in comments", u"price /* price */ > 0 -- price\n"_s, u"cost /* price */ > 0 -- price\n"_s);
        row("not in a dollar quote", u"price = $q$price$q$"_s, u"cost = $q$price$q$"_s);
        row("not in a blob", u"x'00' = price"_s, u"x'00' = cost"_s);
        row("not a function", u"price(price) > 0"_s, u"price(cost) > 0"_s);
        row("not a function with a space", u"price (1) > price"_s, u"price (1) > cost"_s);
        row("not the type of a cast", u"CAST(price AS price) > price"_s, u"CAST(cost AS price) > cost"_s);
        row("inside a cast's expression", u"CAST((price + 1) AS text) <> price"_s,
            u"CAST((cost + 1) AS text) <> cost"_s);
        row("not a type after colons", u"price::price > 0"_s, u"cost::price > 0"_s);
        row("not a collation", u"name COLLATE price > price"_s, u"name COLLATE price > cost"_s);
        row("not a table's name", u"price.price > 0"_s, u"price.cost > 0"_s);
        row("subscript", u"price[price] > 0"_s, u"cost[cost] > 0"_s);
        row("new name with space", u"price > 0"_s, u"\"net price\" > 0"_s, u"price"_s, u"net price"_s);
        row("new name with quote", u"price > 0"_s, u"\"a\"\"b\" > 0"_s, u"price"_s, u"a\"b"_s);
        row("new name is reserved", u"price > 0"_s, u"\"order\" > 0"_s, u"price"_s, u"order"_s);
        row("new name with capitals", u"price > 0"_s, u"\"Cost\" > 0"_s, u"price"_s, u"Cost"_s);
        row("old name with space", u"\"net price\" > 0"_s, u"\"cost\" > 0"_s, u"net price"_s);
        row("old name with quote", u"\"a\"\"b\" > 0"_s, u"\"cost\" > 0"_s, u"a\"b"_s);
        row("letters that are not ASCII", u"größe > 0"_s, u"cost > 0"_s, u"größe"_s);
        row("number with a letter", u"1e5 > price"_s, u"1e5 > cost"_s, u"price"_s);
        row("open literal", u"price = 'price"_s, u"cost = 'price"_s);
    }

    void renames()
    {
        QFETCH(QString, expression);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, renamed);
        QCOMPARE(renameIdentifier(expression, from, to), renamed);
    }

    void mentionsNamesAlone()
    {
        QVERIFY(mentions(u"SELECT * FROM [Order Items]"_s, u"order items"_s));
        QVERIFY(mentions(u"SELECT a FROM users"_s, u"users"_s));
        QVERIFY(!mentions(u"SELECT 'users' /* users */ FROM people -- users"_s, u"users"_s));
        QVERIFY(!mentions(u"SELECT a FROM users_old"_s, u"users"_s));
    }

    /// A column may have the name of its type.
    void renamesTypesAlone()
    {
        QCOMPARE(renameType(u"mood <> 'mood'::mood AND x = ANY ('{mood}'::public.mood[])"_s, u"mood"_s, u"State"_s),
                 u"mood <> 'mood'::\"State\" AND x = ANY ('{mood}'::public.\"State\"[])"_s);
        QCOMPARE(renameType(u"CAST(mood AS mood) || mood.mood"_s, u"Mood"_s, u"state"_s),
                 u"CAST(mood AS state) || mood.mood"_s);
        QCOMPARE(renameIdentifier(u"mood <> 'sad'::mood"_s, u"mood"_s, u"feeling"_s), u"feeling <> 'sad'::mood"_s);
    }

    void foldsSpaceOutsideLiterals()
    {
        QCOMPARE(canonicalSpacing(u"  a \n\t +  'b  c' -- note\n / /* x */ \"d  e\"  "_s), u"a + 'b  c' / \"d  e\""_s);
        QCOMPARE(canonicalSpacing(u"-- only a comment"_s), QString());
    }

    void everyCharacterIsInOneToken()
    {
        const QStringList texts{u"a['b' /* open"_s, u"\"open"_s,       u"$x$ open"_s, u"1.5e-3+.5"_s, u"E'a\\'b' c"_s,
                                u"$1 + a$b"_s,      u"x[1] + [y] z"_s, u"--"_s,       u"'"_s};
        for (const QString &text : texts) {
            qsizetype end = 0;
            for (const SqlToken &token : sqlTokens(text)) {
                QCOMPARE(token.begin, end);
                QVERIFY(token.end > token.begin);
                end = token.end;
            }
            QCOMPARE(end, text.size());
        }
    }
};

RELVAR_TEST_MAIN(TestExpression)
#include "tst_expression.moc"
