// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/serveraddress.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using database::ServerAddress;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsRead()
    {
        const auto parsed = database::parseServerAddress(
            u"PostgreSQL://ann:s%3Acret@db.example.org:5433/shop%20one?sslmode=verify-full&application_name=a%26b"_s);
        QVERIFY_RESULT(parsed);
        const ServerAddress expected{.scheme = u"postgresql"_s,
                                     .host = u"db.example.org"_s,
                                     .port = u"5433"_s,
                                     .database = u"shop one"_s,
                                     .user = u"ann"_s,
                                     .parameters
                                     = {{u"sslmode"_s, u"verify-full"_s}, {u"application_name"_s, u"a&b"_s}}};
        QVERIFY(parsed->address == expected);
        QCOMPARE(parsed->password.reveal(), "s:cret"_ba);
    }

    void aUrlOfAnAddressParsesToIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u"postgresql://ann@localhost:5432/shop"_s;
        QTest::newRow("nothing but a scheme") << u"postgresql:///"_s;
        QTest::newRow("no database") << u"postgresql://host"_s;
        QTest::newRow("socket") << u"postgresql:///shop?host=/run/postgresql&port=5433"_s;
        QTest::newRow("socket as host") << u"postgresql://%2Frun%2Fpostgresql/shop"_s;
        QTest::newRow("IPv6") << u"postgresql://ann@[::1]:5433/shop"_s;
        QTest::newRow("several hosts") << u"postgresql://a:1,b:2,[fe80::1]:3/shop?target_session_attrs=read-write"_s;
        QTest::newRow("one port of two") << u"postgresql://a:1,b/shop"_s;
        QTest::newRow("service") << u"postgresql:///?service=shop"_s;
        QTest::newRow("awkward letters") << u"postgresql://a%40b%2Fc:x@h/%25%3F%23%26 ü?sslrootcert=/a b/c%26d.pem"_s;
    }

    void aUrlOfAnAddressParsesToIt()
    {
        QFETCH(QString, url);
        const auto first = database::parseServerAddress(url);
        QVERIFY_RESULT(first);
        const QString written = toUrl(first->address);
        const auto second = database::parseServerAddress(written);
        QVERIFY_RESULT(second);
        QVERIFY2(first->address == second->address, qPrintable(written));
        QVERIFY(!second->password.isKnown());
    }

    void aPasswordIsTakenOffWhereverItStands_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("before the host") << u"postgresql://ann:hunter2@h/d"_s;
        QTest::newRow("as a parameter") << u"postgresql://ann@h/d?sslmode=require&password=hunter2"_s;
        QTest::newRow("with an @ in the user") << u"postgresql://a@b:hunter2@h/d"_s;
    }

    void aPasswordIsTakenOffWhereverItStands()
    {
        QFETCH(QString, url);
        const auto parsed = database::parseServerAddress(url);
        QVERIFY_RESULT(parsed);
        QVERIFY(parsed->password.reveal().contains("hunter2"));
        QVERIFY(!toUrl(parsed->address).contains("hunter2"_L1));
        QVERIFY(!displayText(parsed->address).contains("hunter2"_L1));
    }

    void anErrorRepeatsNoPassword_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("bad percent") << u"postgresql://ann:hunter2%zz@h/d"_s;
        QTest::newRow("no scheme") << u"ann:hunter2@h/d"_s;
        QTest::newRow("as a parameter without =") << u"postgresql://h/d?password:hunter2"_s;
        QTest::newRow("as a parameter with bad percent") << u"postgresql://h/d?password=hunter2%"_s;
    }

    void anErrorRepeatsNoPassword()
    {
        QFETCH(QString, url);
        const auto parsed = database::parseServerAddress(url);
        QVERIFY_FAILS_WITH(parsed, database::DatabaseError::BadAddress);
        QVERIFY(!parsed.error().toString().contains("hunter2"_L1));
    }

    void displayTextIsShort()
    {
        const auto parsed = database::parseServerAddress(u"postgresql://ann:x@h:5433/shop?sslmode=require"_s);
        QVERIFY_RESULT(parsed);
        QCOMPARE(displayText(parsed->address), u"ann@h:5433/shop"_s);
    }

    void behindATunnelLocalhostIsTheSshServer()
    {
        const auto address = [](const QString &url) { return database::parseServerAddress(url)->address; };
        const ServerAddress direct = address(u"postgresql://ann@db.example.org/shop"_s);
        const ServerAddress tunnelled = address(u"postgresql://ann@localhost/shop?ssh=admin@db.example.org"_s);
        QVERIFY(isSameDatabase(direct, tunnelled));
        QVERIFY(isSameDatabase(direct, address(u"postgresql://db.example.org/shop?ssh=bastion"_s)));
        QVERIFY(!isSameDatabase(address(u"postgresql://ann@localhost/shop"_s), tunnelled));
        QCOMPARE(displayText(tunnelled), u"ann@localhost/shop through admin@db.example.org"_s);
    }
};

RELVAR_TEST_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
