// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as text, and conditions as people type them.
#include "dialects/builtin.h"
#include "rows/condition.h"
#include "rows/copytext.h"
#include "support/fatalwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace relvar;
using namespace relvar::rows;
using namespace Qt::Literals::StringLiterals;

using Kind = dialect::BrowsedColumn::Kind;
using Operator = Condition::Operator;

namespace {

Rows hostile()
{
    Rows rows;
    rows.relation = {u"\"ta\"\"ble\""_s,
                     {{u"id"_s, u"bigint"_s, Kind::Number, true},
                      {u"a,\"b\""_s, u"text"_s, Kind::Text},
                      {u"n"_s, u"numeric"_s, Kind::Number},
                      {u"doc"_s, u"jsonb"_s, Kind::Json},
                      {u"raw"_s, u"bytea"_s, Kind::Binary},
                      {u"ok"_s, u"boolean"_s, Kind::Boolean}},
                     {u"\"id\""_s}};
    rows.columns = {0, 1, 2, 3, 4, 5};
    rows.rows = {{1LL, u"it's \"x\",\n<script>"_s, u"12345678901234567890.5"_s, u"{\"a\": [1, null]}"_s,
                  QByteArray("\0\xff", 2), u"true"_s},
                 {2LL, u""_s, u"NaN"_s, QVariant(), QVariant(), QVariant()}};
    return rows;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvKeepsNullAndEmptyApart()
    {
        const QString text = toText(hostile(), TextFormat::Csv, dialect(u"postgresql"_s));
        QCOMPARE(text,
                 u"id,\"a,\"\"b\"\"\",n,doc,raw,ok\r\n"
                 "1,\"it's \"\"x\"\",\n<script>\",12345678901234567890.5,\"{\"\"a\"\": [1, null]}\",\\x00ff,true\r\n"
                 "2,\"\",NaN,,,\r\n"_s);
    }

    void jsonIsReadBack()
    {
        const QString text = toText(hostile(), TextFormat::Json, dialect(u"postgresql"_s));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8(), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows.first().toObject();
        QCOMPARE(first.value(u"a,\"b\""_s).toString(), u"it's \"x\",\n<script>"_s);
        QCOMPARE(first.value(u"doc"_s).toObject().value(u"a"_s).toArray().size(), 2);
        QCOMPARE(first.value(u"ok"_s).toBool(), true);
        QVERIFY(text.contains(u"12345678901234567890.5"_s));
        QCOMPARE(rows.last().toObject().value(u"n"_s).toString(), u"NaN"_s);
        QVERIFY(rows.last().toObject().value(u"doc"_s).isNull());
    }

    void insertsLeaveComputedColumnsOut()
    {
        QCOMPARE(toText(hostile(), TextFormat::Insert, dialect(u"postgresql"_s)),
                 u"INSERT INTO \"ta\"\"ble\" (\"a,\"\"b\"\"\", \"n\", \"doc\", \"raw\", \"ok\") VALUES ('it''s \"x\",\n"
                 "<script>', 12345678901234567890.5, '{\"a\": [1, null]}', '\\x00ff'::bytea, 'true');\n"
                 "INSERT INTO \"ta\"\"ble\" (\"a,\"\"b\"\"\", \"n\", \"doc\", \"raw\", \"ok\") VALUES ('', 'NaN', "
                 "NULL, NULL, "
                 "NULL);\n"_s);
    }

    void oneValueIsCopiedAsItIs()
    {
        Rows rows = hostile();
        rows.columns = {1};
        rows.rows = {{u"a\tb\n"_s}};
        QCOMPARE(toText(rows, TextFormat::Tabs, dialect(u"sqlite"_s)), u"a\tb\n"_s);
        rows.rows.append({u"second"_s});
        QCOMPARE(toText(rows, TextFormat::Tabs, dialect(u"sqlite"_s)), u"a,\"b\"\na b \nsecond\n"_s);
    }

    void conditionsAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("op");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("bare") << u" ann "_s << int(Operator::Contains) << QVariant(u"ann"_s);
        QTest::newRow("equal") << u"= ann"_s << int(Operator::Equal) << QVariant(u"ann"_s);
        QTest::newRow("empty text") << u"="_s << int(Operator::Equal) << QVariant(u""_s);
        QTest::newRow("at most") << u"<=5"_s << int(Operator::LessOrEqual) << QVariant(u"5"_s);
        QTest::newRow("unequal") << u"<> 5"_s << int(Operator::NotEqual) << QVariant(u"5"_s);
        QTest::newRow("null") << u"NULL"_s << int(Operator::IsNull) << QVariant();
        QTest::newRow("not null") << u"!null"_s << int(Operator::IsNotNull) << QVariant();
        QTest::newRow("the word null") << u"=null"_s << int(Operator::Equal) << QVariant(u"null"_s);
        QTest::newRow("beginning") << u"^an"_s << int(Operator::StartsWith) << QVariant(u"an"_s);
    }
    void conditionsAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(int, op);
        QFETCH(QVariant, value);
        const auto read = readCondition(u"c"_s, typed, true);
        QVERIFY(read);
        QCOMPARE(*read, (Condition{u"c"_s, static_cast<Operator>(op), value}));
        QCOMPARE(readCondition(u"c"_s, writeCondition(*read), true), read);
        QVERIFY(!readCondition(u"c"_s, u"  "_s, true));
    }

private:
    static const dialect::Dialect &dialect(const QString &id) { return *dialect::find(dialects::builtin(), id); }
};

RELVAR_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
