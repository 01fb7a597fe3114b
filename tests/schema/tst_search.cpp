// SPDX-License-Identifier: GPL-3.0-or-later
// Search finds texts of every kind, says where they are and shows the line.
#include "schema/search.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::schema;
using namespace relvar::test;

namespace {

QStringList found(const Schema &schema, const SearchWish &wish)
{
    QStringList lines;
    for (const SearchMatch &match : search(schema, wish))
        lines.append(match.kind + u' ' + match.path + u": "_s + match.excerpt.first(match.start) + u'['
                     + match.excerpt.mid(match.start, match.length) + u']' + match.excerpt.sliced(match.start + match.length));
    return lines;
}

SearchWish wish(const QString &text, bool isExpression = false, bool caseSensitive = false, bool wholeWords = false)
{
    return {.pattern = searchPattern(text, isExpression, caseSensitive, wholeWords)};
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEverywhere()
    {
        Schema schema = shop::schema();
        Table orders = *schema.tables[1];
        orders.comment = u"First line\nwhat people bought"_s;
        orders.columns[2].defaultExpression = u"coalesce(0, 1)"_s;
        schema.tables[1] = orders;
        QCOMPARE(found(schema, wish(u"total"_s)), QStringList{u"column orders.total: [total]"_s});
        QCOMPARE(found(schema, wish(u"NUMERIC"_s)), QStringList{u"column orders.total: [NUMERIC]"_s});
        QCOMPARE(found(schema, wish(u"people"_s)), QStringList{u"table orders: what [people] bought"_s});
        QCOMPARE(found(schema, wish(u"coalesce("_s)), QStringList{u"column orders.total: [coalesce(]0, 1)"_s});
        QCOMPARE(found(schema, wish(u"<>"_s)), QStringList{u"check customers.customers_name_check: name [<>] ''"_s});
        QCOMPARE(found(schema, wish(u"SELECT 1"_s)),
                 QStringList{u"trigger orders.orders_stamp: CREATE TRIGGER orders_stamp AFTER INSERT ON orders BEGIN [SELECT 1]; END"_s});
        QCOMPARE(found(schema, wish(u"fts5"_s)), QStringList{u"virtual table search: CREATE VIRTUAL TABLE search USING [fts5](text)"_s});
        QCOMPARE(search(schema, wish(u"big_orders"_s)).size(), 2);
        QCOMPARE(search(schema, wish(u"big_orders"_s)).first().object, shop::view);
        QCOMPARE(search(schema, wish(u"customers_name_idx"_s)).first().part, shop::nameIndex);
    }

    void namespacesAndValuesAreTold()
    {
        QCOMPARE(found(server::schema(), wish(u"happy"_s)).last(), u"enum type public.mood: [happy]"_s);
        QCOMPARE(found(server::schema(), wish(u"numbers"_s)).last(), u"sequence billing.numbers: [numbers]"_s);
    }

    void patternsAreWhatIsTyped()
    {
        const Schema schema = shop::schema();
        QCOMPARE(found(schema, wish(u"^e.*l$"_s, true)), QStringList{u"column customers.email: [email]"_s});
        QVERIFY(found(schema, wish(u"^e.*l$"_s)).isEmpty());
        QVERIFY(found(schema, wish(u"EMAIL"_s, false, true)).isEmpty());
        QCOMPARE(found(schema, wish(u"name"_s, false, false, true)),
                 (QStringList{u"column customers.name: [name]"_s, u"check customers.customers_name_check: [name] <> ''"_s}));
        QVERIFY(search(schema, wish(u"("_s, true)).isEmpty());
        QVERIFY(search(schema, wish({})).isEmpty());
        QVERIFY(search(schema, wish(u"x*"_s, true)).isEmpty());
    }

    void fieldsCanBeLeftOut()
    {
        SearchWish names = wish(u"INTEGER"_s);
        names.types = false;
        QVERIFY(found(shop::schema(), names).isEmpty());
        SearchWish few = wish(u"o"_s);
        few.most = 3;
        QCOMPARE(found(shop::schema(), few).size(), 3);
    }

    void longLinesAreCutRoundTheMatch()
    {
        Schema schema = shop::schema();
        Table orders = *schema.tables[1];
        orders.comment = QString(500, u'a') + u"needle"_s + QString(500, u'b') + u"\nnext"_s;
        schema.tables[1] = orders;
        const SearchMatch match = search(schema, wish(u"needle"_s)).first();
        QCOMPARE(match.excerpt.mid(match.start, match.length), u"needle"_s);
        QVERIFY(match.excerpt.size() <= 170);
        QVERIFY(!match.excerpt.contains(u'\n'));
    }
};

RELVAR_TEST_MAIN(TestSearch)
#include "tst_search.moc"
