// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionsettings.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using relvar::database::ConnectionSettings;
using relvar::database::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAndEmptyAreTwoThings()
    {
        QVERIFY(!Secret().isKnown());
        QVERIFY(Secret().reveal().isEmpty());
        QVERIFY(Secret(u""_s).isKnown());
        QVERIFY(Secret(u""_s).reveal().isEmpty());
    }

    void revealsWhatWasPutIn()
    {
        const QString text = u"pä ss'w\"örd 🔑"_s;
        QCOMPARE(Secret(text).reveal(), text.toUtf8());
    }

    void overwritingACopyOfTheTextLeavesTheSecret()
    {
        const Secret secret(u"tiger"_s);
        QByteArray shown = secret.reveal();
        shown.fill('x');
        QCOMPARE(secret.reveal(), "tiger"_ba);
    }

    void aCopyLivesOnWhenTheFirstGoes()
    {
        Secret copy;
        {
            const Secret first(u"tiger"_s);
            copy = first;
        }
        QCOMPARE(copy.reveal(), "tiger"_ba);
    }

    void settingsAreTheSameWhateverThePassword()
    {
        const ConnectionSettings one{.address = u"postgresql://h/d"_s, .password = Secret(u"a"_s)};
        const ConnectionSettings other{.address = u"postgresql://h/d"_s, .password = Secret(u"b"_s)};
        QCOMPARE(one, other);
    }
};

RELVAR_TEST_MAIN(TestSecret)
#include "tst_secret.moc"
