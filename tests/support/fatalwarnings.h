// SPDX-License-Identifier: GPL-3.0-or-later
// A test fails on every warning that it did not announce. Not a replacement for QTest::ignoreMessage(), which stays
// the way to say "exactly this message comes here".
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QtTest/QtTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace relvar::test {

/// How RapidCheck tries laws, in the form of its variable RC_PARAMS ("max_success=60"), which wins when it is set.
/// Without a seed there is always the same one: who runs the tests learns what a change broke, and new cases are looked
/// for by those labelled "long". Before the first rc::check().
void useLawParameters(const QByteArray &parameters);

/// Runs the test as QTest::qExec() does; a warning that nobody announced fails the test function in which it comes.
/// A critical message counts as a warning, also for QTest::ignoreMessage(). From the thread that made the application.
[[nodiscard]] int runWithFatalWarnings(QObject &test, int argc, char **argv);

/// Messages that match the regular expression are allowed, but not awaited, until the object goes out of scope.
/// Thread-safe.
class AllowWarnings
{
public:
    explicit AllowWarnings(const QString &pattern);
    ~AllowWarnings();
    Q_DISABLE_COPY_MOVE(AllowWarnings)

private:
    int m_id = 0;
};

#ifdef QT_WIDGETS_LIB
using TestApplication = QApplication;
#else
using TestApplication = QCoreApplication;
#endif

} // namespace relvar::test

/// The main() of a test: `RELVAR_TEST_MAIN(TestHistory)`, then `#include "tst_history.moc"`. The application is a
/// QApplication when the test links Qt Widgets, and a QCoreApplication when it does not.
#define RELVAR_TEST_MAIN(TestClass)                                                                                    \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        relvar::test::TestApplication application(argc, argv);                                                         \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        TestClass test;                                                                                                \
        return relvar::test::runWithFatalWarnings(test, argc, argv);                                                   \
    }
