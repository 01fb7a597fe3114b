// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets which language, and that what is loaded is what is shown.
#include "language/language.h"
#include "support/fatalwarnings.h"

#include <QLocale>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWishThatThereIs_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << QStringList{u"de"_s} << u"de"_s;
        QTest::newRow("country") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("as in LANG") << QStringList{u"fr_CA.UTF-8@euro"_s} << u"fr"_s;
        QTest::newRow("second wish") << QStringList{u"pt-BR"_s, u"es-MX"_s, u"de"_s} << u"es"_s;
        QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("none of them") << QStringList{u"pt"_s, u"fi"_s} << u"en"_s;
        QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing wanted") << QStringList{} << u"en"_s;
        QTest::newRow("nonsense") << QStringList{u"../../etc"_s} << u"en"_s;
        QTest::newRow("China") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
        QTest::newRow("Chinese") << QStringList{u"zh"_s} << u"zh_CN"_s;
        QTest::newRow("Singapore") << QStringList{u"zh_SG"_s} << u"zh_CN"_s;
        QTest::newRow("simplified by script") << QStringList{u"zh-Hans-HK"_s} << u"zh_CN"_s;
        // Traditional is another script: its readers say themselves what comes next.
        QTest::newRow("Taiwan") << QStringList{u"zh-TW"_s} << u"en"_s;
        QTest::newRow("Hong Kong, then Japanese") << QStringList{u"zh-HK"_s, u"ja"_s} << u"ja"_s;
        QTest::newRow("Taiwan, then simplified") << QStringList{u"zh-TW"_s, u"zh-CN"_s} << u"zh_CN"_s;
    }

    void theFirstWishThatThereIs()
    {
        QFETCH(const QStringList, wanted);
        QTEST(language::choose(wanted, {u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}), "code");
    }

    void everyLanguageHasAName()
    {
        const QStringList codes = language::available();
        QVERIFY(codes.contains(u"en"_s));
        QSet<QString> names;
        for (const QString &code : codes) {
            const QString name = language::nativeName(code);
            QVERIFY2(!name.isEmpty(), qPrintable(code));
            names.insert(name);
        }
        QCOMPARE(names.size(), codes.size());
    }

    void textsComeAndGo()
    {
        const auto plural = [] {
            return QCoreApplication::translate("relvar::shell::MainWindow",
                                               "Discard %n change(s) of the draft? They cannot be brought back.",
                                               nullptr, 1);
        };
        const QString before = plural();
        {
            const language::Translation english(u"en"_s);
            QCOMPARE(plural(), u"Discard 1 change of the draft? It cannot be brought back."_s);
        }
        QCOMPARE(plural(), before);
    }

    void formatsSuitTheTexts()
    {
        const QLocale before;
        // The tests run in a system that has no language.
        language::useFormatsOf(u"de"_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        language::useFormatsOf(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::system().language());
        QLocale::setDefault(before);
    }
};

RELVAR_TEST_MAIN(TestChoice)
#include "tst_choice.moc"
