// SPDX-License-Identifier: GPL-3.0-or-later
// Run function by function: the ones that must fail are tests that await the failure, see CMakeLists.txt.
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;

class TestFatalWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announced()
    {
        QTest::ignoreMessage(QtWarningMsg, "a warning that was announced");
        qWarning("a warning that was announced");
    }

    void allowed()
    {
        const relvar::test::AllowWarnings allow(u"^a warning that \\w+ allowed$"_s);
        qWarning("a warning that is allowed");
        qWarning("a warning that stays allowed");
    }

    void unexpectedWarning() { qWarning("a warning out of the blue"); }

    void unexpectedCritical() { qCritical("a critical message out of the blue"); }

    void allowedNoLonger()
    {
        {
            const relvar::test::AllowWarnings allow(u"a warning"_s);
            qWarning("a warning that is allowed");
        }
        qWarning("a warning that came too late");
    }
};

RELVAR_TEST_MAIN(TestFatalWarnings)
#include "tst_fatalwarnings.moc"
