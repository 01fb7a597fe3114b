// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/naming.h"
#include "support/fatalwarnings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace relvar::frameworks;

class TestNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data()
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

    void findsWords()
    {
        QFETCH(QString, name);
        QTEST(camelCase(name), "camel");
        QTEST(pascalCase(name), "pascal");
        QTEST(snakeCase(name), "snake");
    }

    void givesANameOnce()
    {
        UniqueNames names({u"class"_s});
        QCOMPARE(names.take(u"user"_s, u"table"_s), u"user"_s);
        QCOMPARE(names.take(u"user"_s, u"table"_s), u"user2"_s);
        QCOMPARE(names.take(u"user"_s, u"table"_s), u"user3"_s);
        QCOMPARE(names.take(u"class"_s, u"table"_s), u"class2"_s);
        QCOMPARE(names.take({}, u"table"_s), u"table"_s);
    }
};

RELVAR_TEST_MAIN(TestNaming)
#include "tst_naming.moc"
