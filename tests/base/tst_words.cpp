// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("camel");
        QTest::addColumn<QString>("pascal");
        QTest::addColumn<QString>("snake");
        QTest::newRow("snake") << u"order_items"_s << u"orderItems"_s << u"OrderItems"_s << u"order_items"_s;
        QTest::newRow("pascal") << u"OrderItems"_s << u"orderItems"_s << u"OrderItems"_s << u"order_items"_s;
        QTest::newRow("capitals") << u"HTTPServerID"_s << u"httpServerId"_s << u"HttpServerId"_s << u"http_server_id"_s;
        QTest::newRow("spaces") << u"Order items!"_s << u"orderItems"_s << u"OrderItems"_s << u"order_items"_s;
        QTest::newRow("digits") << u"2fa_codes"_s << u"_2faCodes"_s << u"_2faCodes"_s << u"_2fa_codes"_s;
        QTest::newRow("letters") << u"größe_in_m"_s << u"größeInM"_s << u"GrößeInM"_s << u"größe_in_m"_s;
        QTest::newRow("nothing") << u"--"_s << QString() << QString() << QString();
    }

    void ofNames()
    {
        QFETCH(QString, name);
        QTEST(camelCase(name), "camel");
        QTEST(pascalCase(name), "pascal");
        QTEST(snakeCase(name), "snake");
    }

    void oneOfMany()
    {
        const QList<QPair<QString, QString>> pairs{
            {u"owners"_s, u"owner"_s},         {u"order_items"_s, u"order_item"_s},
            {u"OrderItems"_s, u"OrderItem"_s}, {u"USERS"_s, u"USER"_s},
            {u"Categories"_s, u"Category"_s},  {u"CATEGORIES"_s, u"CATEGORY"_s},
            {u"addresses"_s, u"address"_s},    {u"boxes"_s, u"box"_s},
            {u"batches"_s, u"batch"_s},        {u"dishes"_s, u"dish"_s},
            {u"houses"_s, u"house"_s},         {u"databases"_s, u"database"_s},
            {u"purchases"_s, u"purchase"_s},   {u"sizes"_s, u"size"_s},
            {u"movies"_s, u"movie"_s},         {u"caches"_s, u"cache"_s},
            {u"people"_s, u"person"_s},        {u"sales_people"_s, u"sales_person"_s},
            {u"children"_s, u"child"_s},       {u"women"_s, u"woman"_s},
            {u"statuses"_s, u"status"_s},      {u"analyses"_s, u"analysis"_s},
            {u"indices"_s, u"index"_s},
        };
        for (const auto &[many, one] : pairs)
            QCOMPARE(singular(many), one);
    }

    void whatIsNoPluralStays()
    {
        for (const QString &name :
             {u"owner"_s, u"status"_s, u"address"_s, u"series"_s, u"species"_s, u"analysis"_s, u"news"_s, u"bus"_s,
              u"as"_s, u"s"_s, u""_s, u"orders_2024"_s, u"orders_"_s, u"data"_s, u"menu"_s, u"alias"_s})
            QCOMPARE(singular(name), name);
    }
};

RELVAR_TEST_MAIN(TestWords)
#include "tst_words.moc"
