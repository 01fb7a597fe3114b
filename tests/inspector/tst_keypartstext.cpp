// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of keys and indexes as people type them, there and back.
#include "inspector/keypartstext.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::inspector;
using namespace relvar::test;
using schema::KeyPart;

namespace {

schema::Table table()
{
    schema::Table table;
    table.name = u"t"_s;
    table.columns
        = {shop::column(ObjectId(1), u"name"_s, u"TEXT"_s), shop::column(ObjectId(2), u"two words"_s, u"TEXT"_s),
           shop::column(ObjectId(3), u"a,\"b"_s, u"TEXT"_s), shop::column(ObjectId(4), u"rank DESC"_s, u"TEXT"_s)};
    return table;
}

} // namespace

class TestKeyPartsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame_data()
    {
        QTest::addColumn<QList<KeyPart>>("parts");
        QTest::addColumn<QString>("line");
        QTest::newRow("one") << QList<KeyPart>{{ObjectId(1)}} << u"name"_s;
        QTest::newRow("quoted") << QList<KeyPart>{{ObjectId(2)}, {ObjectId(3)}} << u"\"two words\", \"a,\"\"b\""_s;
        QTest::newRow("looks like an order") << QList<KeyPart>{{ObjectId(4)}} << u"\"rank DESC\""_s;
        QTest::newRow("descending") << QList<KeyPart>{{.column = ObjectId(1),
                                                       .collation = u"NOCASE"_s,
                                                       .descending = true}}
                                    << u"name COLLATE NOCASE DESC"_s;
        QTest::newRow("nulls") << QList<KeyPart>{{.column = ObjectId(1), .nulls = u"LAST"_s}} << u"name NULLS LAST"_s;
        QTest::newRow("expression") << QList<KeyPart>{{.expression = u"coalesce(name, ', ')"_s}, {ObjectId(1)}}
                                    << u"coalesce(name, ', '), name"_s;
    }

    void comesBackTheSame()
    {
        QFETCH(QList<KeyPart>, parts);
        QFETCH(QString, line);
        QCOMPARE(toText(table(), parts), line);
        const Result<QList<KeyPart>> back = partsFromText(table(), line, {});
        QVERIFY_RESULT(back);
        QCOMPARE(*back, parts);
    }

    void readsWhatPeopleType()
    {
        const auto parts = partsFromText(table(), u" NAME desc ,two words,, "_s,
                                         {{.column = ObjectId(1), .operatorClass = u"text_ops"_s}});
        QVERIFY_RESULT(parts);
        QCOMPARE(*parts, (QList<KeyPart>{{.column = ObjectId(1), .operatorClass = u"text_ops"_s, .descending = true},
                                         {ObjectId(2)}}));
    }

    void refuses()
    {
        QVERIFY_FAILS_WITH(partsFromText(table(), u"nam"_s, {}), InspectorError::UnknownColumn);
        QVERIFY_FAILS_WITH(partsFromText(table(), u"\"lower(name)\""_s, {}), InspectorError::UnknownColumn);
        QVERIFY_FAILS_WITH(partsFromText(table(), u" , "_s, {}), InspectorError::NoColumn);
        QVERIFY_FAILS_WITH(columnsFromText(table(), u"name, lower(name)"_s), InspectorError::ExpressionNotAllowed);
    }
};

RELVAR_TEST_MAIN(TestKeyPartsText)
#include "tst_keypartstext.moc"
