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
