// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/quoting.h"
#include "support/fatalwarnings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <rapidcheck.h>

#include <limits>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("literal");
        QTest::newRow("nothing") << QVariant() << u"NULL"_s;
        QTest::newRow("true") << QVariant(true) << u"true"_s;
        QTest::newRow("number") << QVariant(-5) << u"-5"_s;
        QTest::newRow("smallest") << QVariant(std::numeric_limits<qint64>::min()) << u"-9223372036854775808"_s;
        QTest::newRow("unsigned") << QVariant(std::numeric_limits<quint64>::max()) << u"18446744073709551615"_s;
        QTest::newRow("fraction") << QVariant(0.1) << u"0.1"_s;
        QTest::newRow("not a number") << QVariant(qQNaN()) << u"'NaN'::double precision"_s;
        QTest::newRow("infinite") << QVariant(-qInf()) << u"'-Infinity'::double precision"_s;
        QTest::newRow("text") << QVariant(u"it's"_s) << u"'it''s'"_s;
        QTest::newRow("empty") << QVariant(QString()) << u"''"_s;
        QTest::newRow("backslash") << QVariant(u"a\\'b"_s) << uR"(E'a\\''b')"_s;
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff'", 3)) << uR"('\x00ff27'::bytea)"_s;
        QTest::newRow("no bytes") << QVariant(QByteArray()) << uR"('\x'::bytea)"_s;
        QTest::newRow("date") << QVariant(QDate(2026, 2, 1)) << u"'2026-02-01'"_s;
        QTest::newRow("moment") << QVariant(QDateTime(QDate(2026, 2, 1), QTime(3, 4, 5, 6), Qt::UTC))
                                << u"'2026-02-01T03:04:05.006Z'"_s;
        QTest::newRow("uuid") << QVariant(QUuid(u"67c8770b-44f1-410a-ab9a-f9b5446f13ee"_s))
                              << u"'67c8770b-44f1-410a-ab9a-f9b5446f13ee'"_s;
    }

    void literals()
    {
        QFETCH(const QVariant, value);
        QFETCH(const QString, literal);
        QCOMPARE(postgresql::quoteLiteral(value), literal);
    }

    void theParserReadsBackWhatIsQuoted()
    {
        const bool holds = rc::check("quoted texts and names come back", [] {
            const auto characters = *rc::gen::container<QList<char16_t>>(
                rc::gen::element<char16_t>(u'a', u'\'', u'"', u'\\', u'$', u'ä', u'\n', u';', u'-', u'/', u'*', u'E'));
            QString text;
            for (const char16_t character : characters)
                text += QChar(character);
            RC_PRE(!text.isEmpty());
            const auto literal = postgresql::parseExpression(postgresql::quoteLiteral(text));
            RC_ASSERT(literal.has_value());
            RC_ASSERT(((*literal)[u"A_Const"][u"sval"][u"sval"].toString() == text));
            // The parser cuts names after 63 bytes, as the server does.
            text.truncate(30);
            const auto name = postgresql::parseExpression(postgresql::quoteIdentifier(text));
            RC_ASSERT(name.has_value());
            RC_ASSERT(((*name)[u"ColumnRef"][u"fields"][0][u"String"][u"sval"].toString() == text));
        });
        QVERIFY(holds);
    }
};

RELVAR_TEST_MAIN(TestQuoting)
#include "tst_quoting.moc"
