// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/box.h"
#include "base/objectid.h"
#include "base/result.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QSet>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

namespace relvar::sample {
Q_NAMESPACE
enum class SampleError { First, Second };
Q_ENUM_NS(SampleError)
} // namespace relvar::sample

namespace {

using sample::SampleError;

class Shouting : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "sample") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

Result<int> halfOf(int value)
{
    if (value % 2 != 0)
        return fail(SampleError::Second, text("sample", "%1 is odd", {QString::number(value)}), u"detail"_s, u"here"_s);
    return value / 2;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreFilledInOnce()
    {
        QCOMPARE(text("sample", "%1 of %2 at 100%", {u"%2"_s, u"%1"_s}).toString(), u"%2 of %1 at 100%"_s);
        QCOMPARE(text("sample", "%3 stays", {u"a"_s}).toString(), u"%3 stays"_s);
        QVERIFY(Text().isEmpty());
        QCOMPARE(Text().toString(), QString());
    }

    void textsAreTranslatedWhenShownAndComparedWithout()
    {
        const Text before = text("sample", "drop %1", {u"users"_s});
        Shouting translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(before.toString(), u"DROP users"_s);
        const QByteArray built("drop %1");
        QVERIFY(before == text("sample", built.constData(), {u"users"_s}));
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(before.toString(), u"drop users"_s);
        QVERIFY(!(before == text("sample", "drop %1", {u"people"_s})));
    }

    void errorsHaveACodeForScripts()
    {
        const Result<int> odd = halfOf(3);
        QVERIFY_FAILS_WITH(odd, SampleError::Second);
        QVERIFY(!odd.error().code.is(SampleError::First));
        QCOMPARE(odd.error().code.name(), QByteArray("sample.Second"));
        QCOMPARE(odd.error().toString(), u"3 is odd [here]\ndetail"_s);
        QCOMPARE(*halfOf(4), 2);
    }

    void idsAreTheirText()
    {
        const ObjectId id(0x00ab'cdef'0123'4567);
        QCOMPARE(id.toString(), u"00abcdef01234567"_s);
        QCOMPARE(ObjectId::fromString(id.toString()), id);
        QVERIFY(ObjectId::fromString(u"12"_s).isNull());
        QVERIFY(ObjectId::fromString(u"no id at all, no"_s).isNull());
        QVERIFY(ObjectId().isNull());
        QSet<ObjectId> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(ObjectId::create());
        QCOMPARE(ids.size(), 1000);
        QVERIFY(!ids.contains(ObjectId()));
    }

    void boxesAreSharedAndEqualByValue()
    {
        const Box<QString> box(u"value"_s);
        const Box<QString> copy = box;
        QVERIFY(copy.sameAs(box));
        const Box<QString> equal(u"value"_s);
        QVERIFY(!equal.sameAs(box));
        QVERIFY(equal == box);
        QVERIFY(!(Box<QString>(u"other"_s) == box));
    }
};

RELVAR_TEST_MAIN(TestValues)
#include "tst_values.moc"
