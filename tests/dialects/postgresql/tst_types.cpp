// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/types.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data();
    void canonical();
    void usualTypesAreCanonical();
    void sameTypes();
    void shapes();
    void widening_data();
    void widening();
};

void TestTypes::canonical_data()
{
    QTest::addColumn<QString>("canonical");
    // What format_type() of PostgreSQL 15 prints for it.
    const auto row
        = [](const QString &type, const QString &canonical) { QTest::newRow(qPrintable(type)) << canonical; };
    row(u"int"_s, u"integer"_s);
    row(u"INT4"_s, u"integer"_s);
    row(u"pg_catalog.int8"_s, u"bigint"_s);
    row(u"bool"_s, u"boolean"_s);
    row(u"float"_s, u"double precision"_s);
    row(u"float(10)"_s, u"real"_s);
    row(u"VARCHAR(20)[]"_s, u"character varying(20)[]"_s);
    row(u"varchar"_s, u"character varying"_s);
    row(u"char"_s, u"character(1)"_s);
    row(u"bpchar"_s, u"bpchar"_s);
    row(u"\"char\""_s, u"\"char\""_s);
    row(u"decimal(10)"_s, u"numeric(10,0)"_s);
    row(u"numeric(10,-2)"_s, u"numeric(10,-2)"_s);
    row(u"numeric ( 10 , 2 )"_s, u"numeric(10,2)"_s);
    row(u"timestamp"_s, u"timestamp without time zone"_s);
    row(u"timestamptz"_s, u"timestamp with time zone"_s);
    row(u"timestamp (3) with time zone"_s, u"timestamp(3) with time zone"_s);
    row(u"time(0)"_s, u"time(0) without time zone"_s);
    row(u"timetz(3)"_s, u"time(3) with time zone"_s);
    row(u"interval"_s, u"interval"_s);
    row(u"INTERVAL YEAR TO MONTH"_s, u"interval year to month"_s);
    row(u"interval day to second (3)"_s, u"interval day to second(3)"_s);
    row(u"interval(2)"_s, u"interval(2)"_s);
    row(u"bit"_s, u"bit(1)"_s);
    row(u"bit varying(5)"_s, u"bit varying(5)"_s);
    row(u"integer[3][4]"_s, u"integer[]"_s);
    row(u"integer ARRAY"_s, u"integer[]"_s);
    row(u"public.mood"_s, u"mood"_s);
    row(u"public.\"Mood\"[]"_s, u"\"Mood\"[]"_s);
    row(u"Sales.Mood"_s, u"sales.mood"_s);
    row(u"\"order\""_s, u"\"order\""_s);
    row(u"\"int\""_s, u"\"int\""_s);
    row(u"serial4"_s, u"serial"_s);
    row(u"serial"_s, u"serial"_s);
    row(u"geometry(Point,4326)"_s, u"geometry(Point,4326)"_s);
    row(u"no type at all!"_s, u"no type at all!"_s);
    row(QString(), QString());
}

void TestTypes::canonical()
{
    QFETCH(const QString, canonical);
    const QString type = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(postgresql::canonicalType(type), canonical);
    QCOMPARE(postgresql::canonicalType(canonical), canonical);
    QVERIFY(postgresql::sameType(type, canonical));
}

void TestTypes::usualTypesAreCanonical()
{
    const QStringList types = postgresql::usualTypes();
    QVERIFY(types.size() >= 20);
    for (const QString &type : types)
        QCOMPARE(postgresql::canonicalType(type), type);
}

void TestTypes::sameTypes()
{
    QVERIFY(postgresql::sameType(u"geometry(Point, 4326)"_s, u"public.geometry(point,4326)"_s));
    QVERIFY(!postgresql::sameType(u"geometry(Point,4326)"_s, u"geometry(Point,4327)"_s));
    QVERIFY(!postgresql::sameType(u"serial"_s, u"integer"_s));
    QVERIFY(!postgresql::sameType(u"numeric(10,2)"_s, u"numeric(10,-2)"_s));
    QVERIFY(!postgresql::sameType(u"integer[]"_s, u"integer"_s));
    QVERIFY(!postgresql::sameType(u"mood"_s, u"\"Mood\""_s));
    QVERIFY(!postgresql::sameType(u"sales.mood"_s, u"mood"_s));
    QVERIFY(!postgresql::sameType(u"nonsense !"_s, u"nonsense ?"_s));
}

void TestTypes::shapes()
{
    QVERIFY(postgresql::sameTypeShape(u"mood"_s, u"sales.feeling"_s));
    QVERIFY(postgresql::sameTypeShape(u"mood[]"_s, u"feeling[]"_s));
    QVERIFY(!postgresql::sameTypeShape(u"mood[]"_s, u"feeling"_s));
}

void TestTypes::widening_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isWidening");
    const auto row = [](const QString &from, const QString &to, bool forth, bool back) {
        QTest::newRow(qPrintable(from + u" to "_s + to)) << from << to << forth;
        QTest::newRow(qPrintable(to + u" to "_s + from)) << to << from << back;
    };
    row(u"int"_s, u"bigint"_s, true, false);
    row(u"integer"_s, u"numeric"_s, true, false);
    row(u"integer"_s, u"numeric(10,2)"_s, false, false);
    row(u"integer"_s, u"numeric(12,2)"_s, true, false);
    row(u"integer"_s, u"double precision"_s, true, false);
    row(u"bigint"_s, u"double precision"_s, false, false);
    row(u"integer"_s, u"real"_s, false, false);
    row(u"real"_s, u"double precision"_s, true, false);
    row(u"numeric(10,2)"_s, u"numeric(12,4)"_s, true, false);
    row(u"numeric(10,2)"_s, u"numeric(12,5)"_s, false, false);
    row(u"numeric(10,2)"_s, u"numeric"_s, true, false);
    row(u"varchar(20)"_s, u"varchar(30)"_s, true, false);
    row(u"varchar"_s, u"text"_s, true, true);
    row(u"varchar(20)"_s, u"text"_s, true, false);
    row(u"character(5)"_s, u"varchar(5)"_s, true, false);
    row(u"character(5)"_s, u"character(7)"_s, true, false);
    row(u"text"_s, u"integer"_s, false, false);
    row(u"jsonb"_s, u"json"_s, true, false);
    row(u"timestamp(3)"_s, u"timestamp"_s, true, false);
    row(u"timestamp"_s, u"timestamptz"_s, false, false);
    row(u"bit(3)"_s, u"bit varying"_s, true, false);
    row(u"interval day"_s, u"interval"_s, true, false);
    row(u"integer[]"_s, u"bigint[]"_s, true, false);
    row(u"integer"_s, u"bigint[]"_s, false, false);
    row(u"mood"_s, u"public.mood"_s, true, true);
    row(u"mood"_s, u"feeling"_s, false, false);
}

void TestTypes::widening()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, isWidening);
    QCOMPARE(postgresql::isWidening(from, to), isWidening);
}

RELVAR_TEST_MAIN(TestTypes)
#include "tst_types.moc"
